<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AfterExport</name>
    <message>
        <source>{contents} sparades som {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Kallelse och dagordning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kallelse och dagordning vecka {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet är inställt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kallelse till Örat mot marken {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kallas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planerad tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} punkter, {planned} av {length} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 punkt, {planned} av {length} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts}–{ends} ({minutes} min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föredras av {presenter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaBoard</name>
    <message>
        <source>Punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppdatera förslaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förhandsgranska PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportera PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starta mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny informationspunkt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagare och förhinder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· flyttat från {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagordning · {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 punkt · {planned} av {length} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} punkter · {planned} av {length} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppdatera förslaget (1 ny punkt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppdatera förslaget ({count} nya punkter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga punkter än</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dra hit iakttagelser, eller lägg till en informationspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg in förslaget (1 punkt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg in förslaget ({count} punkter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stående punkter, det som bordlades och lyfta iakttagelser, med minuter. Allt kan ändras efteråt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaCommands</name>
    <message>
        <source>1 punkt lades till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} punkter lades till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagordningen är redan fullständig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” står nu som {paragraph}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lades till i {paragraph} ”{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” är nu {paragraph}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” togs bort från dagordningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” hoppas över den här gången.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” skickades till nästa vecka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” togs ut ur problembilden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Hur svaret ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hämta förslaget igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara återkopplingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen iakttagelse vald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en eller flera i listan för att skriva vad enheten får veta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv inga uppgifter om enskilda personer. Svaret sparas på varje vald iakttagelse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar till {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samma svar till {count} enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj alla {count} från {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara återkopplingen för {count} iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna iakttagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>och {count} till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkopplingen är sparad för {count} iakttagelser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkopplingen är sparad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Större text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende: följ systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende: ljust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende: mörkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende: hög kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textstorlek {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaSection</name>
    <message>
        <source>Områden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadsområden, stadsdelar och delområden, så att iakttagelser kan ses område för område.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På kartan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gräns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt område inom detta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligger inom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Närvaro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla är närvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bjud in någon till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr.o.m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T.o.m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ur registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eller skriv ett namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} av {of} närvarande</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>{presence}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll för {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Från och med, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till och med, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort {name} från närvaron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Stäng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidigare om samma problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkten är ny. Inget har sagts om den tidigare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andra möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget annat möte att visa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte · {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förra mötet · {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelser ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga iakttagelser hör till den här punkten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslut: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försenad {days}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutad: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet ställdes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>{count} iakttagelser valda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du gör här gäller alla valda och är ett steg att ångra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra allvar till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra trend till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelledView</name>
    <message>
        <source>Det här skulle ha tagits upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återuppta mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet är inställt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Det som skulle tas upp har gått vidare till nästa möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagordningen var tom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötets dag har passerat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inställt möte · {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategorySection</name>
    <message>
        <source>Kategorier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad en iakttagelse handlar om, i två nivåer. Vägledningen visas medan man rapporterar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föreslagna aktörer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny underkategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hör till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen, det är en huvudkategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vägledning: vad man ska skriva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hör inte hit, och vart det ska i stället</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäller kommande händelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelsen får ha ett datum framåt i tiden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Tillagt: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borttaget: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentets namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl till att mötet ställdes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föredras av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur punkten slutade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Ändringar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Ta bort filtret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Avsluta mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla punkter är avgjorda. Nästa möte får sin dagordning, och anteckningarna kan kontrolleras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En punkt är inte avgjord. Bordläggs den kommer den tillbaka på nästa möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} punkter är inte avgjorda. Bordläggs de kommer de tillbaka på nästa möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå till punkten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bordlägg dem och avsluta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluta mötet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>”{text}” finns inte i listan. Välj i listan, eller lägg till det under Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{text}” passar på flera. Skriv mer eller välj i listan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>natten mot {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} till {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natten före</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{certainty} · {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{touched}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · inkom {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vecka {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vecka {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernEntry</name>
    <message>
        <source>Ingen beskrivning är skriven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernForm</name>
    <message>
        <source>Fler uppgifter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort och sakligt: vad hände?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skola eller enhet som rapporterar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad det handlar om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till klockan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadsdel eller delområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel baksidan av gymnastiksalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring 112 vid pågående händelse, annars polisen på 114 14. Programmet larmar ingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det här är inget larm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad hände, i vilken ordning, ungefär hur många. Inga namn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har hänt förut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur ofta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tredje gången sedan v. 44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påverkan på skolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur det påverkade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idrott inställd två dagar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt på kartan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitud och longitud, kopierade från en karta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ av plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapportörens roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rektor, fritidsledare …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrig namn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polisanmält</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natten mot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernFormPage</name>
    <message>
        <source>Rapportera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapportera och skriv en till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Släng utkastet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast sparat {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparas som utkast medan du skriver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändringar sparas medan du skriver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} är rapporterad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skola / enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>återkommande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borttagen {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluta {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan öppnas igen. Enheten som rapporterade får sedan återkoppling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvisa {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvisa det som inte hör hit alls. Hör det hemma i ett annat forum, välj Hänvisa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hänvisa {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hänvisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel socialtjänsten, SSPF, elevhälsan eller felanmälan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkoppling på {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara återkopplingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad enheten fick veta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla {what} i en problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelserna ändras inte; de pekar på problembilden och kan tas ut igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn på den nya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra kategori på {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra område på {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt sedan förra mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väntar på återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vecka {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vecka {number} (den här)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Höstterminen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vårterminen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tertial {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läsåret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hela {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge: öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge: {count} valda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge: {states}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nya sedan mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Sök i text, plats, skola…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga iakttagelser än</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Här samlas det som skolor och enheter har sett: vad, när, var och hur det störde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen vald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en iakttagelse i listan för att se den här.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortera efter {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} totalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} totalt · {shown} visas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Ansvarig enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen utsedd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person eller funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rätta text, ansvarig eller datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För en åtgärd som lades in av misstag. Den som ska överges avskrivs i stället.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>igår, fre, 16 nov …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj i kalender (Alt+Nedåtpil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj {label} i kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Redigera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera som granskad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyft till mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla i problembild…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut ur problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ge återkoppling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluta…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hänvisa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvisa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återställ ur papperskorgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsätt skriva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra kategori…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra område…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra allvar till {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra trend till {trend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} har granskats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} har lyfts till mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} har öppnats igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ligger i papperskorgen i 30 dagar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} är tillbaka i listan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} har tagits ut ur problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} har ändrats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} har sparats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} har samlats i problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkastet är slängt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Behandlad i möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Händelselogg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {trend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporterad av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ av plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt på kartan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påverkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polisanmäld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hänvisad till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembild med {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · 1 öppen åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · {measures} öppna åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} väntar på återkoppling sedan {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlade i ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versionen är återställd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Örat mot marken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måttlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hög</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dnr {dnr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställd {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkod {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} ({pages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-2a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXEMPELDATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempeldata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avskriven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försenad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, ny tid {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} (framflyttad {count} gånger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inträffade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: hanns inte med {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: bordlagd {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: flyttad från {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: åtgärd pågår sedan {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: ny iakttagelse sedan {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: hanns inte med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: bordlagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: flyttad hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: åtgärd pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommer: ny iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week}, {date}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte och spridning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötets öppnande, närvaro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föregående möte och uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Övrigt och nästa möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augusti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {starts}–{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ökar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oförändrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minskar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordförande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekreterare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjungerad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t.o.m. {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr.o.m. {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentSection</name>
    <message>
        <source>Anteckningarna kallas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eget namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förvaltning eller avdelning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sändlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står sist i dokumentet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En rad för varje underskrift, till exempel Ordförande. Tomt: inga underskriftsrader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underskrifter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäller dagordningar och anteckningar som görs från och med nu. Fastställda ändras aldrig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minnesanteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annat namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}, {week} och {number} fylls i för varje möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte får: {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsBanner</name>
    <message>
        <source>Utkastet är slängt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utan titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett utkast är inte rapporterat: {title} ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} utkast är inte rapporterade, senast: {title} ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsätt skriva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Släng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueFeedback</name>
    <message>
        <source>Väntar på återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla som väntar →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} · väntat {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Inget matchar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns poster här, men ingen som passar sökningen och filtren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rensa sökning och filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Vald post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inaktiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som används någonstans blir inaktivt i stället.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktivera igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen post vald</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySection</name>
    <message>
        <source>Visa inaktiva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget här ännu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} av {count} visas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} är borttagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} används och är därför inaktiv i stället för borttagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} är aktiv igen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Väntar på återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Håll ned Ctrl eller Skift för att välja flera och ge dem samma svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara återkopplingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla har fått svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Här står de iakttagelser som har tagits upp på ett möte och vars enhet ännu inte har fått veta vad som blev av dem.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (valfritt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till klockan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ av plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkommande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur ofta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påverkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur det påverkade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polisanmält</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hänvisad till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sparade vyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparad vy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} valda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rensa alla filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som vy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort vyn ”{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara vyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn på vyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Fyller med exempeldata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapa registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fyll med exempeldata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välkommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur vill du börja? Allt går att ändra senare under Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>till exempel Malmö stad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötesdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Längd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomt, med kategorier och allvarsgrader på plats. Enheter och områden lägger du till eller läser in från en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prova med exempeldata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påhittade skolor och händelser under {weeks} veckor: iakttagelser, problembilder, möten, åtgärder och anteckningar. Allt stämplas EXEMPELDATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fyller med exempeldata. Det kan ta en minut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Kom igång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolor och andra som rapporterar, och de som kan ansvara för åtgärder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs in områden och enheter från fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om ni har dem i en JSON- eller GeoJSON-fil. Först visas vad som skulle läggas till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till deltagare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De som kallas till mötena, och vem som är ordförande och sekreterare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Er iakttagelse ”{title}” är nu behandlad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er iakttagelse ”{title}” togs upp på mötet {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Era iakttagelser {titles} är nu behandlade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Era iakttagelser {titles} har tagits upp, senast på mötet {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslut: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} sen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} gånger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärd och problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppskjuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen utsedd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>följs upp {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har väntat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senaste beslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedan {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget beslut antecknat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen ansvarig utsedd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utan problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Sök åtgärd, ansvarig …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väntar på återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} öppna åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 öppen åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} väntar på återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alla har fått återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väntar på återkoppling ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>mån</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lör</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sön</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>måndag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tisdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fredag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lördag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>söndag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>okt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augusti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i går</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v.{space}{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vecka {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dagar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Att tänka på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hör inte hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukar ta hand om det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beskriv platsen och situationen, aldrig enskilda personer. Välj kategori, så visas vad som är bra att ta med.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Hjälp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ord i programmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Överallt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Nedåtpil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna kalendern eller listan i ett fält</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng, eller töm sökningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En sak som har rapporterats: vad, när och var. Platser och situationer, aldrig personer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlar iakttagelser med en orsak eller plats, över veckor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En paragraf på dagordningen: problembild, iakttagelse, information eller stående punkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som beslutades att göra: av vem och senast när. Följs upp tills den är klar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad det blev av en åtgärd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret till enheten som rapporterade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyfta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta upp en granskad iakttagelse till mötet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bordlagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkten kommer tillbaka vid nästa möte, med skälet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det här är inget larm. Ring 112 vid fara för liv, 114 14 till polisen annars.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Ändrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångrat: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort om: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: skriven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: ändrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: tomt (var {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast påbörjat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporterad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granskad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyft till mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvisad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hänvisad till annat forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppnad igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagd i papperskorgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hämtad ur papperskorgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidigare version återställd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkoppling given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlad i problembilden ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utbruten ur problembilden ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delad till problembilden ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” slogs samman med ”{into}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” delades av igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inlagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapad av {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satt som delvis löst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satt som löst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Visa alla {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Av {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återställ denna version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återställ denna version, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationPoint</name>
    <message>
        <source>Ny informationspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till punkten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För sådant som ska sägas på mötet utan att det finns en iakttagelse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föredras av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteckning inför mötet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateMeasures</name>
    <message>
        <source>Försenade åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla åtgärder →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen åtgärd är försenad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Liknar varandra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{concerns} hör till {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{concerns} föreslås som en problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Notera vad som hänt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara noteringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera som klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad gjordes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är delvis klar och avslutas så</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera som delvis klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad gjordes, och vad blev inte gjort?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden ska inte utföras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avskriv åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden behöver mer tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjut upp åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är inte avslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna åtgärden igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varför?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilken effekt fick det?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Örat mot marken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök eller gör något</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjälp och kortkommandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå till {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriver …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt sparat {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Något gick fel i programmet ({kind}). Det du har skrivit finns kvar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message>
        <source>Ingen åtgärd vald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en åtgärd i listan för att se vad som hänt och notera vad som blev av den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vald åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjut upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avskriv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad som hänt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen utsedd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppskjuten {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due} (först {first})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>på mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till iakttagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noteringen är sparad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är klar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är delvis klar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är avskriven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är uppskjuten till {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är öppen igen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureEntry</name>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny åtgärd: vad @vem !när – t.ex. ”laga belysning @gatukontoret !fredag”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv vad, @ och vem, ! och när, och tryck Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Vad ska göras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarig enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person eller funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureList</name>
    <message>
        <source>Spara åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fyll i fält i stället</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen ansvarig och inget datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fler val för åtgärden {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fler val</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Vilka åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder som dina egna enheter ansvarar för</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj egna enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppera efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga åtgärder här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder som beslutas på ett möte följs upp här tills de är klara eller avskrivna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå till mötena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är delvis klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjut upp åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notera om åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avskriv åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna åtgärden igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina enheter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDialogs</name>
    <message>
        <source>Mötet behåller veckans namn, sina punkter och sin längd. Den ordinarie dagen är {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börjar kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står i kallelsen, till exempel ”studiedag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ställ in mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ställ in mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget går förlorat: det som skulle tas upp kommer med på nästa veckas dagordning. Mötet kan återupptas till och med sin dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tider och plats, {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäller bara det här mötet. Serien ändras under Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutar kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planera en extra vecka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planera mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte skapas av sig självt. Här planerar du ett möte längre fram, på seriens vanliga dag och tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} {year} · {first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingListing</name>
    <message>
        <source>Möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga möten än</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte skapas av sig självt i seriens takt, med sin dagordning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapa nästa möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planera en extra vecka…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag och tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nya åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nästa {week} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} att kontrollera och fastställa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>Nästa punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föregående punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluta mötet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till anteckningarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} av {of} närvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· Startade kl. {time} · {presence} · sparas hela tiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möte {week} pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· {presence} · sparas hela tiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rätta anteckningarna · {week}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWhen</name>
    <message>
        <source>om {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>för {days} sedan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} {year} v {week}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tider och plats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta mötet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ställ in mötet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återgå till mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>› {week}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Något gick fel i programmet. Det du har skrivit finns kvar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget har gått förlorat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datorn eller filen hindrade arbetet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att göra, och inget har ändrats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felkod: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fältet är tomt men behövs. Fyll i det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texten är {length} tecken och får vara högst {limit}. Korta den, texten står kvar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen {day} har inte varit än. Ange när det hände.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen har redan varit. Välj en kommande dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden ska redan vara klar den dagen eller senare. Välj en senare dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutet ligger före början. Ändra det ena eller det andra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet skulle sluta efter midnatt. Välj en tidigare starttid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa veckas möte är redan {day}. Välj en tidigare dag, eller ställ in mötet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden måste vara mellan 0 och {limit} minuter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talet måste vara mellan {least} och {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{text}” är inget datum. Skriv till exempel igår, fre, 16 nov, v. 48 eller 2026-11-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{text}” är ingen vecka. Skriv till exempel 2026-W47.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År {year} har ingen vecka {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inte längre kvar. Listan har lästs in på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget är valt. Markera minst en rad först.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget att göra om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steget kan inte tas tillbaka, för det har ändrats igen efteråt. Ändra för hand i stället.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse {number} är i ett läge där det inte går. Öppna den igen först.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet är i ett läge där det inte går.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden är redan avslutad. Öppna den igen för att ändra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärden har uppföljningar och kan inte tas bort. Avskriv den med ett skäl i stället.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den står redan på dagordningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det här är ett riktigt register. Det tas inte bort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret är redan skapat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet {week} pågår redan. Avsluta det först.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” är en stående punkt och kan inte tas bort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” är ingen fråga som kan skickas vidare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} punkter är inte avgjorda: § {paragraphs}. Avgör dem, eller bordlägg dem till nästa möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De är redan samma problembild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} stämmer inte med sin kontrollsumma och visas därför inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{name}” finns redan. Välj ett annat namn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan inte ligga under sig själv. Välj en annan plats i trädet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trädet får inte bli djupare. Välj en plats högre upp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns redan ett möte {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget möte {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret är inte skapat än.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är inte läsbar JSON; felet är på rad {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen innehåller inga enheter eller områden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är större än {limit} MB och lästes inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken är full. Frigör utrymme och försök igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går inte att skriva till {path}. Välj en annan plats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen är skrivskyddad ({path}). Du kan läsa men inte ändra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen är upptagen av ett annat program. Försök igen om en stund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen går inte att läsa ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett sparat innehåll går inte att läsa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är ingen databas för det här programmet, eller fel nyckel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen är skriven av en nyare version av programmet. Uppdatera programmet; inget har rörts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innehållet är skrivet av en nyare version av programmet. Uppdatera programmet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Mötesanteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} vecka {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastställd version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet är inställt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underskrifter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteckningar från Örat mot marken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ny åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nya åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 avslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} avslutade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new}, {closed}, {late}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppföljning av åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte avslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslut:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bordlagd till {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bordlagd till nästa möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noterad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändringar sedan version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidigare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huvudet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bordlagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noterad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentets namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inställt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjungerad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föredragande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Sammanfattningen är tom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen är antecknad som närvarande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närvaron saknas för 1 person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närvaron saknas för {count} personer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen närvarande är ordförande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} är inte avgjord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} är beslutad utan beslut eller åtgärd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}: åtgärden ”{what}” saknar ansvarig eller datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph} ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Kontroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget saknas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesConfirm</name>
    <message>
        <source>Fastställ anteckningarna för {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställ version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texterna och PDF-filen låses precis som de är nu, med en kontrollkod. Det kan inte ångras. Behöver något rättas senare blir det en ny version, och den här finns kvar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avgör punkterna först. Sedan kan anteckningarna fastställas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} finns kvar som den är. Rättelserna blir version {following} när den fastställs, med en lista över vad som ändrats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna för rättelse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Sammanfattning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rätta punkterna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportera PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närvaro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna för rättelse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står först i anteckningarna. Antalet åtgärder räknas av programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändrat sedan version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändrat i version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· blir version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötesanteckningar · {week}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Lämna exempeldata…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lämna exempeldata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort exempeldata och börja om?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt i det här registret är påhittat och tas bort. Det går inte att ångra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort exempeldata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{municipality} · exempeldata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXEMPELDATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utan rubrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har en påbörjad iakttagelse: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har {count} påbörjade iakttagelser, senast {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsätt skriva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Veckan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Sök eller gör något</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv vad du vill göra eller söka efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget hittades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Dagordningen för {week}, för deltagarna,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötesanteckningarna för {week}, för deltagarna,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Förhandsvisning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De som deltar i mötena. Stående deltagare kallas till varje möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll eller titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stående deltagare, kallas till varje möte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Sök</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointClock</name>
    <message>
        <source>av {minutes} för {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, över tiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointDetails</name>
    <message>
        <source>Rubrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föredras av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteckning inför mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står under punkten i kallelsens dagordning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En punkt behöver en rubrik, så att den känns igen i anteckningarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut iakttagelsen ur problembilden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Fyll i närvaron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så slutar punkten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl till att punkten bordläggs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föredras av {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>”{text}” är ingen punkt. Skriv latitud och longitud, till exempel 55.59340, 13.01190.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Släpp här: ny punkt {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Släpp här: {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointMenu</name>
    <message>
        <source>Byt namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph}, där ”{title}” står</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa iakttagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoppa över en gång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skicka till nästa vecka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort från dagordningen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Dra för att flytta punkten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuter för {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa och ändra punkten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fler val för {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fler val</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointStep</name>
    <message>
        <source>pågår</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointSteps</name>
    <message>
        <source>Dagordning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointSubtitle</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>föredras av {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga åtgärder att följa upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 åtgärd att följa upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} åtgärder att följa upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {count} försenade först</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 öppen åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} öppna åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} försenad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} försenade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Dagordning {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötesanteckningar {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportera PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDeeds</name>
    <message>
        <source>Redigera problembilden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till iakttagelse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slå samman med…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera som löst…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera som delvis löst…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna igen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut ur problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dela av till ny problembild…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa iakttagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{title}” står för sig igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammanslagen med ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uttaget: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avdelad: ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Sammanfattning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möten och beslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammanslagna hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Händelselogg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelser i problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, satt här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senast på möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelser ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · klart senast {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · {days} sen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dela av igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dela av {title} igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läge, senast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redigera problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som iakttagelserna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembilden är löst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera som löst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembilden är delvis löst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera som delvis löst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna problembilden igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varför</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur, och vad som återstår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slå samman ”{title}” med en annan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slå samman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den andra visar sedan allt som båda har. De kan delas igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingår i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dela av {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dela av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De valda får en egen problembild. Iakttagelserna ändras inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn på den nya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till en iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flera på en gång samlas från listan Iakttagelser med Ctrl+G.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Sök problembild…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga problembilder här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En problembild samlar iakttagelser med samma orsak eller plats över veckorna. Markera iakttagelser i listan och välj Samla i problembild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till iakttagelserna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen vald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en problembild i listan för att se den över tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} visas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lösta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} totalt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadInSection</name>
    <message>
        <source>Läs in områden, skolor och förvaltningar från en JSON-fil, eller områdenas gränser från en GeoJSON-fil. Först visas vad som skulle läggas till. Det som redan finns ändras inte, men får gränser som saknas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj fil att läsa in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Områden och enheter (*.json *.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lästes inte in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okända områden:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}. Enheterna där läses in utan område.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs in {count} poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs in gränserna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{areas} områden och {units} enheter läggs till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} områden som redan finns har en gräns i filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} finns redan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har inget nytt att lägga till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läggs till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} poster är inlästa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gränserna är inlästa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentLinks</name>
    <message>
        <source>Senast:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Allvarsgrader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delar av registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Senast: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjut upp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avskriv…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjut upp åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avskriv åtgärden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara noteringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{what}”: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>försenad {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uppskjuten 1 gång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uppskjuten {count} gånger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Rensa sökningen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesSection</name>
    <message>
        <source>Kommun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötets namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veckodag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Längd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varje veckas möte skapas av sig självt med de här uppgifterna. Ett möte som redan är planerat ändras på sidan Möten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa ordinarie möte: {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveritySection</name>
    <message>
        <source>Definitionen visas när någon väljer allvar, så att alla bedömer lika. Graderna själva är fasta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allvarsgrader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition av {severity}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarBox</name>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla i problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {place} · {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liknar en annan: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liknar {count} andra: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarCard</name>
    <message>
        <source>Liknande iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När du skriver visas iakttagelser som liknar den här: samma plats, kategori och tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla i ”{problem}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla i problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>senaste ändringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iakttagelse {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>påbörja iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rapportera {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasta utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granska {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lyfta {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avsluta {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avvisa {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hänvisa {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öppna {what} igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta bort {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hämta tillbaka {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>återställa {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tömma papperskorgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gruppera {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta ut {what} ur problembilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dela ut {what} till egen problembild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slå samman {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dela på {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra problembilden {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra läget för {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>föreslå dagordning för {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lägga till punkt {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lägga till i punkten {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lägga till {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra punkten {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flytta punkten {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta bort punkten {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoppa över {title} en gång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta med {title} igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skicka {title} till nästa möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gruppera till {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra närvaro {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bjuda in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta bort {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lägga till möte {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flytta mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ställa in mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>återta mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starta mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>återuppta mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avsluta mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byta punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anteckna vid {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avgöra punkten {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra sammanfattningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastställa anteckningarna {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öppna anteckningarna {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besluta {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra åtgärden {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>följa upp {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta bort åtgärden {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>återkoppla {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra mötesserien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra dokumentinställningarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra definitionen av allvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spara vyn {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta bort vyn {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flytta {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>läsa in {count} poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skapa registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ändra {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta med {name} igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>{day} {time} · {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna mötet där det sades, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inget datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Från {before} till {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effekt: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klart senast {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} och {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{concerns} liknar problembilden {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{concerns} hör ihop och kan bli en punkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förslag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till där</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samla till en punkt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Sortera efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolumner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{planned} av {length} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} av {length} min, för långt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>tt.mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{text}” är ingen tid. Skriv timmar och minuter, till exempel 21.40.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentList</name>
    <message>
        <source>{week} · § {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På dagordning {week} § {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna mötet {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör om: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångrat: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort om: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Anteckningar att fastställa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möte vecka {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>Enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolor och andra som rapporterar, och de förvaltningar, myndigheter och bolag som kan ansvara för åtgärder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortnamn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utbildningsområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som står nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget är fastställt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastställd {day} kl. {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkod {code} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Att fördela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>och {count} till. Fördela några, så visas fler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt är fördelat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nya iakttagelser hamnar här tills de har en plats på dagordningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoppas över den här gången</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta med ändå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till i punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör en punkt av {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa iakttagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns ingen punkt att lägga till i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppera efter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enhet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Veckan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nya iakttagelser sedan förra mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iakttagelser att fördela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>försenade åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>väntar på återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förslag till dagordning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna dagordningen →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vecka {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möte {day} {time} · {place} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plats ej angiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skulle ha hållits för {days} sedan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ {count} fler än vanligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanligt är {count} i veckan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>läggs på dagordningen med ett tryck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allt är fördelat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>längst {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny iakttagelse sedan förra mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>försenad åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen dagordning ännu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapportera veckans första iakttagelse, så börjar dagordningen skriva sig själv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beräknad tid {sum} av {length} min. Ordnat efter allvar, trend och ålder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} öppna åtgärder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 öppen åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nytt, inte på dagordningen än · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Låg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måttlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hög</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ökar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oförändrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minskar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granskad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På dagordning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkopplad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hänvisad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvisad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delvis löst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planerat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att kontrollera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inställt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avskriven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppskjuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återöppnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muntligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte avgjord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bordlagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noterad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väntas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledamot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjungerad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötets öppnande, närvaro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föregående möte och uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Övrigt och nästa möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>återkommer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bordlagd {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ej behandlad {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skickad från {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öppen åtgärd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samma plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samma område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samma enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samma kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nära i tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samma tid på dygnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liknande ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liknande ord: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Från–till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natten mot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hört berättas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rykte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vårdnadshavare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granne eller boende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undervisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolväg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolgård</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I byggnaden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park eller grönområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hållplats eller station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centrum eller butik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bostadsgård</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gata eller parkering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gångtunnel eller gångstråk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idrottsplats eller fritidsgård</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På nätet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annan plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Räddningstjänst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annan aktör</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadsområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadsdel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} områden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kategorier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MoreLink</name>
    <message>
        <source>och {count} till</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
