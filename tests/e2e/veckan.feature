# language: sv
Egenskap: Tre veckor med Örat mot marken
  En samordnare för veckan från rapport till anteckningar, om och om igen, och ingenting tappas bort.

  Bakgrund:
    Givet ett register för "Malmö stad" med möte på torsdagar
    Och att det är måndag vecka 45 år 2026

  Scenario: Lika händelser samlas, beslutas och följs upp
    När Ekbackskolan rapporterar "Container i brand bakom gymnastiksalen" som hög
    Och Sjöskolan rapporterar "Brand i papperskorg bakom skolan, räddningstjänsten släckte" som akut
    Och Hamnskolan rapporterar "Mopeder kör över skolgården på rasten" som måttlig
    Så har dagordningen en punkt som samlar 2 iakttagelser, före "Mopeder kör över skolgården på rasten"
    När mötet hålls
    Och mötet beslutar "Gemensam kvällsrondering" om den första frågan
    Och mötet ger åtgärden "kvällsrondering @Polisen !v. 48"
    Och resten av punkterna noteras och mötet avslutas
    Så står åtgärden "kvällsrondering" till uppföljning på nästa möte
    Och Ekbackskolan väntar på återkoppling
    När anteckningarna fastställs
    Så finns "Gemensam kvällsrondering" i PDF:en
    Och PDF:en är version 1

  Scenario: Det som inte hanns med kommer tillbaka
    När Ekbackskolan rapporterar "Klotter på gaveln" som låg
    Och mötet hålls
    Och mötet avslutas utan att frågan tas upp
    Så vägrar programmet och nämner punkten
    När punkterna bordläggs och mötet avslutas
    Så finns "Klotter på gaveln" på nästa dagordning eftersom den bordlades v. 45

  Scenario: Ett flyttat möte behåller sina punkter
    När Ekbackskolan rapporterar "Klotter på gaveln" som låg
    Och mötet flyttas till fredag eftersom "lokalen är upptagen"
    Så heter mötet fortfarande vecka 45
    Och "Klotter på gaveln" finns på dagordningen

  Scenario: Ett inställt möte tappar inga punkter
    När Ekbackskolan rapporterar "Klotter på gaveln" som låg
    Och informationspunkten "Inför Lucia" läggs till
    Och mötet ställs in eftersom "höstlov"
    Så är mötet vecka 45 inställt och nästa möte vecka 46
    Och "Klotter på gaveln" finns på dagordningen
    Och "Inför Lucia" finns på dagordningen

  Scenario: En försenad åtgärd kommer först och skjuts upp synligt
    När Ekbackskolan rapporterar "Mörk gångtunnel" som måttlig
    Och mötet hålls
    Och mötet ger åtgärden "laga belysning @Gatukontoret !fredag"
    Och resten av punkterna noteras och mötet avslutas
    Och det blir måndag nästa vecka
    Så är åtgärden "laga belysning" försenad
    När åtgärden "laga belysning" skjuts upp till fredag nästa vecka eftersom "väntar på reservdelar"
    Så har åtgärden "laga belysning" skjutits upp 1 gång
    Och åtgärden "laga belysning" finns på exakt ett kommande möte

  Scenario: Vecka 53 finns 2026 men inte 2027
    Givet att det är måndag vecka 52 år 2026
    När Ekbackskolan rapporterar "Raketer mot fasaden" som hög
    Och mötet hålls
    Och resten av punkterna noteras och mötet avslutas
    Så är nästa möte vecka 53 år 2026
    När det blir måndag nästa vecka
    Och mötet hålls
    Och resten av punkterna noteras och mötet avslutas
    Så är nästa möte vecka 1 år 2027

  Scenario: En rättelse blir version 2 och säger vad som ändrats
    När Ekbackskolan rapporterar "Klotter på gaveln" som låg
    Och mötet hålls
    Och mötet beslutar "Sanera gaveln" om den första frågan
    Och resten av punkterna noteras och mötet avslutas
    Och anteckningarna fastställs
    Och iakttagelsen "Klotter på gaveln" döps om till "Något annat"
    Så finns "Klotter på gaveln" i PDF:en
    När anteckningarna öppnas för rättelse
    Och mötet beslutar "Sanera hela fasaden" om den första frågan
    Och anteckningarna fastställs
    Så är PDF:en version 2
    Och ändringen från "Sanera gaveln" till "Sanera hela fasaden" nämns
    Och version 1 finns kvar oförändrad
