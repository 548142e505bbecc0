"""The words that rules of the guard go by: what stands before a name, what makes a street, and the like."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYS_NAME = _words(
    """
    alias döpt döptes efternamn förnamn heter hette kallad kallade kallades kallas kallat lystrar namn
    namnet namngiven nämner presenterar signaturen smeknamn smeknamnet tilltalas
    """
)
"""Words that a name follows."""
CALLING = _words("kallade kallar kallat")
"""With one of CALLED behind them, words that a name follows."""
CALLED = _words("dem hen henne honom sig")
SPEAKING = _words(
    """
    enligt fråga hatar hälsa hämta kontakta mejla mobba mobbar mobbas ring sa sade slog slå slår sms:a
    säger såg
    """
)
"""What one does to a person: a name in the lists follows."""
THINGS = _words(
    """
    affären appar appen boken bolaget bron butiken båten caféet chatten drogen filmen fältet föreningen
    företaget gatan gruppchatten gruppen gänget gården hunden hållplatsen kanalen katten kiosken klubben
    kontot laget leken lekplatsen linjen låten metoden modellen märket området parken platsen projektet
    restaurangen rondellen serien sidan skolan sorten spelet stationen stället torget trenden tråden
    tunneln vägen
    """
)
"""What has a name and is no person: "gruppen kallas …"."""
PLACES = _words(
    """
    allé backe bageri bro buss friskola frisör fritidsgård församling förskola förskolan gata gatan
    grundskola gränd gymnasium hamn hus hållplats kapell kiosk konditori kyrka kyrkan köpcentrum livs
    minne park parken pizzeria plan plats platsen restaurang salong sjukhus skola skolan station stiftelse
    stig strand torg torget väg vägen
    """
)
"""Words that make the capital words before them a place."""
PLACE_ENDINGS = tuple(
    _words(
        """
    allén backen badet biblioteket bolaget bron centrum dagis föreningen förskola förvaltningen gata gatan
    gränd gymnasiet gården hallen hamnen huset kajen klubben kyrkan malmö museet museum området parken
    planen platsen polisen sjukhuset skogen skolan staden stationen stigen torg torget väg vägen
    """
    )
)
"""Endings of words that are places or houses."""
COMPANIES = _words("AB BK Bil Bygg CK Entreprenad FC FF HB IF IFK IK IP KB Livs SK")
"""Words that make what stands before them a company or a club."""
PARTICLES = _words(
    """
    abu af al av bin da de den der di dos du el ibn la le ten ter van von zu
    """
)
"""Small words inside a name."""
OPENERS = _words(
    """
    aldrig alla alltid anmälare anmäld anteckning av bara berättat boende brottsoffer både de den denna
    deras dess dessa det detta din ditt dom du där då efter eller en endast enl enligt er ert ett familjen
    fem filmad flera fru fråga från fröken fyra för före han hans hej hen hennes herr hon hos hotad hur
    hälsar hälsningar hämtad här hörde i ibland idag igen igår imorgon inga ingen innan inte jag kanske
    kontakta kontaktperson kopia man med mejla mellan men min mina misstänkt mitt mot mvh målsägande många
    möte namn ni nu när någon några obs och också ofta om ombud person ps på rektor ring rånad samma
    samtal sedan sett sin sina sitt skriv slagen säkert så såg sågs tack till tre troligen trots två under
    undertecknad uppgiftslämnare utan utpekad vad varför vem vi vid vilka vilken vänligen vår våra vårt
    även åter över
    """
)
"""Words that open a sentence or a note and are no part of the name behind them."""
CLASSES = _words(
    """
    ettan femman fyran klass klassen nian parallellklassen sexan sjuan trean tvåan åttan
    """
)
"""Where a pupil goes: "Saga i nian"."""
PRONOUNS = _words(
    """
    boende han hans hen henne hennes hens hon honom hotade kvinnlig manlig någon personal ung
    """
)
"""Words for one person that no name follows."""
NO_STREETS = _words(
    """
    arbetsplats arbetsplatsen backe backen biblioteksplan bilvägen bottenplan bussgatan busshållplatsen
    cykelvägen entréplan fotbollsplanen fritidsgården föregång förgården gata gatan gränd gång gången
    gångstigen gångvägen gården handlingsplan herrgården hållplats hållplatsen höjden idrottsplats
    idrottsplatsen ingång innergång innergården kajen källarplan körvägen landsvägen leden lekparken
    lekplats lekplatsen likabehandlingsplan markplan motorvägen mötesplats mötesplatsen nedgång omgång
    parken parkeringsplats parkeringsplatsen plan planen plats platsen plattformen ringen skolgården
    skolvägen slingan spelplanen stadsparken stigen strand stråket svängen tidsplan tillgång torg torget
    trappuppgång trappuppgången uppgång utgång väg vägen vändplan vändplats vändplatsen våningsplan
    återvändsgränd åtgärdsplan övergång övergången
    """
)
"""Words with a street's ending that are no street."""
LOOSE_ENDINGS = tuple(
    _words(
        """
    gång gången gården höjden parken plan planen plats platsen ringen strand väg
    """
    )
)
"""Endings that make a street only of a word with a capital."""
STREET_PREFIXES = _words(
    """
    gamla inre lilla mellersta nedre norra nya s:t sankt stora södra västra yttre östra övre
    """
)
"""First words of a street's name."""
BEFORE_STREETS = _words(
    """
    adressen bostaden familjen från hem hos i korsningen lägenheten längs mannen mellan mot nära och på
    till utanför vid villan
    """
)
"""Words before a street that are no part of its name."""
MAILBOXES = _words(
    """
    bokning expedition expeditionen faktura fakturor felanmalan felanmälan info jour kansli kansliet
    kontakt kundtjanst kundtjänst larm no-reply noreply post reception receptionen registrator support
    tips trygg trygghet
    """
)
"""Mail addresses of a function, which belong to nobody."""
SHORTENED = _words("a bl ca dr dvs ev ex kl mm nr osv resp s st t tel tfn")
"""Words whose full stop ends no sentence."""
COMES_FROM = _words(
    """
    anlänt flydde flyktat flytt född invandrade invandrat kom kommer ursprungligen är
    """
)
"""Words that say where somebody comes from."""
STREET_ENDINGS = tuple(
    _words(
        """
    allé allén backe backen brinken bågen esplanaden gata gatan gläntan gränd gränden gång gången gården
    höjden kajen kroken leden liden löten parken plan planen plats platsen promenaden ringen slingan stig
    stigen strand stråket svängen terrassen torg torget väg vägen
    """
    )
)
"""What a street's name ends in."""
STREET_WORDS = _words(
    """
    allé backe esplanad gata gatan gränd gång plan plats stig strand torg väg vägen
    """
)
"""What is a street with a name before it: Per Exempels väg."""
AFTER_TELLING = _words("och eller enligt men som vilket säger ut")
"""What may follow an adjective that says what somebody is."""
