# language: sv
Egenskap: En vecka som bara kommer in genom Inkorg
  Skolorna skickar en ifylld blankett, en tabell med fel och ett mejl med bilagor.
  Samordnaren skriver ingenting två gånger, och veckan står på dagordningen.

  Scenario: Från filer till dagordning
    Givet ett register för "Exempelstad" måndag vecka 45 år 2026
    När Ekbackskolan skickar en ifylld blankett med 2 händelser
    Och Sjöskolan skickar en tabell med 3 rader varav 1 utan dag och 1 som står två gånger
    Och Hamnskolan mejlar "VB: Mopeder över skolgården" med ett foto
    Och filerna läses in
    Så väntar 5 rapporter i inkorgen
    När samordnaren rättar det som saknas
    Och tar emot allt
    Så finns 5 iakttagelser, numrerade från 2026-0001
    Och fotot följer med mejlets iakttagelse
    Och dagordningen har alla 5 bland sina punkter
    När samma filer läses in igen
    Så har inget ändrats
    Och kvittot till Hamnskolan säger vilket nummer den fick
    Och allt är helt
