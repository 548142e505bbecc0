# language: sv
Egenskap: En vecka som bara kommer in genom Inkorg
  Skolorna skickar en ifylld blankett, en tabell med fel och ett mejl med bilagor, och utbildningschefen ett paket
  från ett eget Örat mot marken. Samordnaren skriver ingenting två gånger, mötet beslutar, och svaret hittar hem.

  Scenario: Från filer till mötesanteckningar och hem igen
    Givet ett register för "Exempelstad" måndag vecka 45 år 2026
    Och en utbildningschef med ett eget register
    När utbildningschefen skriver "Rutor krossade i slöjdsalen" och "Mörkt vid cykelstället"
    Och granskar dem, lyfter dem och skickar dem i ett paket
    Och Ekbackskolan skickar en ifylld blankett med 2 händelser
    Och Sjöskolan skickar en tabell med 3 rader varav 1 utan dag och 1 som står två gånger
    Och Hamnskolan mejlar "VB: Mopeder över skolgården" med ett foto
    Och allt släpps på Inkorgen
    Så väntar 7 rapporter i inkorgen
    När samordnaren rättar det som saknas och tar emot allt
    Så finns 7 iakttagelser, numrerade från 2026-0001
    Och fotot följer med mejlets iakttagelse
    Och kvittot till Hamnskolan säger vilket nummer den fick
    När mötet beslutar "Slöjdsalen larmas." om "Rutor krossade i slöjdsalen" och åtgärden "Sätt larm @Gatukontoret"
    Och anteckningarna fastställs och sparas som PDF
    Så står punkter med alla 7 och "Slöjdsalen larmas." i PDF:en
    När samordnaren svarar med ett paket som utbildningschefen läser in
    Så står "Slöjdsalen larmas." hos utbildningschefen, på "Rutor krossade i slöjdsalen"
    Och "Mörkt vid cykelstället" har inget annat fått än att det är på dagordningen
    När allt släpps på Inkorgen igen och svaret läses in igen
    Så har inget ändrats hos någon av dem
    Och allt är helt
