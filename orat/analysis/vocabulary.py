"""The field's words: what says which kind of trouble, which kind of place, and what says next to nothing.

Words are written as people write them and compared by their stem. Each is met alone, and first or last in
a compound ("brand" in "papperskorgsbrand"); those of three letters or fewer count only alone. Where two fit
the longer counts, which is how "brandlarm" is no fire.
"""

TOPICS: dict[str, str] = {
    "fire": """
        brand bränder brinner brann brunnit eld eldar eldning antänd antändes tända tänder tänt anlagd rök
        röklukt sot sotad sotskadad sotmärken släckt släcktes brandkår räddningstjänst mordbrand
        nedbrunnen
        """,
    "firework": """
        fyrverkeri raket smällare smällar banger bangers pyroteknik pyro knallskott bengal nyårsraket
        """,
    "alarm": "brandlarm falsklarm larmknapp utrymning utrymdes larm",
    "graffiti": "klotter klottrat nedklottrad graffiti tagg taggar tags sprayad spray sprejat sprej målat",
    "window": "ruta rutor fönster fönstret glasruta glasmästare fönsterkross",
    "stones": "sten stenar stenkastning",
    "vandalism": "skadegörelse vandalisering vandaliserat förstört sabotage sönderslagen",
    "burglary": "inbrott uppbruten bröt stöld stulen stulna stulet tjuv",
    "drugs": """
        knark narkotika droger drog langning langare cannabis hasch tabletter försäljning säljer säljs
        överlämning påsar tramadol
        """,
    "needles": "kanyl kanyler spruta sprutor",
    "alcohol": "alkohol öl sprit berusad berusade fylla flaskor",
    "nicotine": "vejp vejpande vape snus nikotin cigarett tobak",
    "gathering": """
        gäng gänget samling samlas grupp ungdomar tonåringar killar hänger ungdomsgäng utomstående
        blockerar
        """,
    "threat": "hot hotad hotfull hotar hotade rädd rädda vågar skrämd",
    "fight": "bråk slagsmål slåss misshandel uppgörelse fight",
    "robbery": "rån rånad rånas personrån mobil jacka",
    "rumour": "rykte ryktet uppmaning",
    "moped": """
        moped mopeder moppe moppar epa epatraktor a-traktor elsparkcykel elsparkcyklar elscooter fyrhjuling
        motorcykel crossmotorcykel mopedist
        """,
    "dropoff": "lämning lämningstrafik hämtning vändzon vändplats dubbelparkerar föräldrabilar",
    "speeding": "hastighet fortkörning fartgupp påkörd",
    "light": "belysning lampa lampor lyktstolpe lyset mörkt mörker gatljus armatur släckta",
    "litter": "nedskräpning skräp glas glassplitter dumpat pizzakartong städning",
    "intruder": "obehörig obehöriga okänd okända främmande",
    "roof": "tak taken ljusinsläpp takkupol klättrar klättrare skoltak",
    "recruitment": "rekrytering värvning uppdrag tjänster pengar",
    "online": "chatt snapchat app konto sociala nätet film filmar sprids",
    "event": "konsert match marknad evenemang halloween valborg lucia lov skolavslutning student nyår",
}
"""Words by the kind of trouble they tell of."""

PLACES: dict[str, str] = {
    "tunnel": "tunnel tunneln gångtunnel viadukt",
    "path": "gångväg gångstråk stråk cykelväg cykelstråk gångbana",
    "yard": "gård skolgård innergård",
    "toilet": "toalett toaletter",
    "hall": "gymnastiksal idrottshall gympahall gympasal sporthall hallen",
    "canteen": "matsal matkö",
    "kitchen": "kök skolkök",
    "entrance": "entré huvudentré ingång utgång dörr dörrar",
    "square": "torg torget",
    "centre": "centrum köpcentrum",
    "shop": "affär mataffär butik kiosk",
    "library": "bibliotek biblioteket bibblan",
    "park": "park parken",
    "playground": "lekplats sandlåda gungor gunga lekställning",
    "parking": "parkering parkeringshus parkeringsplats",
    "bikes": "cykelställ cykelparkering cykelgarage",
    "stop": "hållplats busshållplats busskur perrong station",
    "container": """
        container soprum grovsoprum papperskorg sopkärl miljöstation soptunna återvinningsstation
        """,
    "stairs": "trappa trapphus källartrappa",
    "harbour": "hamn brygga kaj",
    "pitch": "fotbollsplan bollplan idrottsplats",
    "bench": "bänk bänkarna",
    "corridor": "kapprum korridor uppehållsrum",
}
"""Words by the kind of place they name."""

COMMON_WORDS = """
    årskurs elev elever barn skola skolan personal lärare lektion rast klass ung vuxna förälder föräldrar
    vårdnadshavare person vaktmästare kväll kvällar helg helgen morgon natt eftermiddag fredag måndag
    tisdag onsdag torsdag lördag söndag vecka höst höstas termin lunch dagligen tid tidig sent hem hör
    sett hittade säger polis polisanmäld väktare ringde fritids område plats problem händelse incident
    stora stor liten många äldre yngre pojkar flicka minuter skadad skada kastar kastades boende granne
    skolväg brandsläckare orolig oroliga oro
    """
"""Words that nearly every report from a school holds."""

STOP_WORDS = """
    alla allt andra att av bara behöva behöver berättar bland blev bli blir blivit bort borta bra både
    börja börjar ca cirka dag de dem den denna dess dessa det detta dig dit dock dom du där därför då
    efter eller en ena enligt er ett eventuellt ex fem fick finns fjärde fler flera fram från fyra få får
    fått för före förra första förut ganska genom ger gick gjort gå gång gången gånger går gått gör göra
    ha hade han har hela helt hen hennes hit hon hos hur här häromdagen i ibland icke idag igen in inga
    ingen inget innan inne inom inte intill ja jag just kan kanske kl kom komma kommer kunde kunna kvar
    ligger lite man massor med medan mellan men mer mig min mm mot mycket måste möjligt ned nej ner ni nog
    nr nu ny nya när nära nästan någon något några nån och också olika om oss osv per pga pratar på redan
    runt samma samt satt sedan ser sex sig sin sina sist sitter sju ska skulle snart som st står sätt så t
    tar till tills tre tredje troligen trots två under ungefär upp uppger uppges ur ut utan utanför vad
    var vara varit varje vem vi vid vidare vilka vilket vill väl vår våra vårt än ännu är även åt över
    """
"""Function words and words of telling, which two unlike reports share as easily as two alike."""
