<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AfterExport</name>
    <message>
        <source>{contents} sparades som {name}.</source>
        <translation>{contents} saved as {name}.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>{contents} sparades i mappen {name}.</source>
        <translation>{contents} were saved in the folder {name}.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Kallelse och dagordning</source>
        <translation>Notice and agenda</translation>
    </message>
    <message>
        <source>Kallelse och dagordning vecka {week}</source>
        <translation>Notice and agenda, week {week}</translation>
    </message>
    <message>
        <source>Mötet är inställt</source>
        <translation>The meeting is cancelled</translation>
    </message>
    <message>
        <source>Kallelse till Örat mot marken {date}</source>
        <translation>Notice of Örat mot marken, {date}</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Planerad tid</source>
        <translation>Planned time</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kallade</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>{count} punkter, {planned} av {length} min</source>
        <translation>{count} items, {planned} of {length} min</translation>
    </message>
    <message>
        <source>1 punkt, {planned} av {length} min</source>
        <translation>1 item, {planned} of {length} min</translation>
    </message>
    <message>
        <source>{starts}–{ends} ({minutes} min)</source>
        <translation>{starts}–{ends} ({minutes} min)</translation>
    </message>
    <message>
        <source>Föredras av {presenter}</source>
        <translation>Presented by {presenter}</translation>
    </message>
    <message>
        <source>Anteckningarna från {week} ska godkännas</source>
        <translation>The minutes from {week} are to be approved</translation>
    </message>
</context>
<context>
    <name>AgendaBoard</name>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Förhandsgranska PDF</source>
        <translation>Preview PDF</translation>
    </message>
    <message>
        <source>Exportera PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Starta mötet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Ny informationspunkt…</source>
        <translation>New information item…</translation>
    </message>
    <message>
        <source>Lägg in det som är nytt</source>
        <translation>Put in what is new</translation>
    </message>
    <message>
        <source>Deltagare och förhinder…</source>
        <translation>Attendees and apologies…</translation>
    </message>
    <message>
        <source>Lägg i kalendern…</source>
        <translation>Add to calendar…</translation>
    </message>
    <message>
        <source>· flyttat från {day}: {reason}</source>
        <translation>· moved from {day}: {reason}</translation>
    </message>
    <message>
        <source>Dagordning · {week}</source>
        <translation>Agenda · {week}</translation>
    </message>
    <message>
        <source>1 punkt · {planned} av {length} min</source>
        <translation>1 item · {planned} of {length} min</translation>
    </message>
    <message>
        <source>{count} punkter · {planned} av {length} min</source>
        <translation>{count} items · {planned} of {length} min</translation>
    </message>
    <message>
        <source>Inga punkter än</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>Dra hit iakttagelser, eller lägg till en informationspunkt.</source>
        <translation>Drag concerns here, or add an information item.</translation>
    </message>
    <message>
        <source>Lägg in förslaget (1 punkt)</source>
        <translation>Add the suggestion (1 item)</translation>
    </message>
    <message>
        <source>Lägg in förslaget ({count} punkter)</source>
        <translation>Add the suggestion ({count} items)</translation>
    </message>
    <message>
        <source>Stående punkter, det som bordlades och lyfta iakttagelser, med minuter. Allt kan ändras efteråt.</source>
        <translation>Standing items, what was carried over and raised concerns, with minutes. Everything can be changed later.</translation>
    </message>
</context>
<context>
    <name>AgendaCommands</name>
    <message>
        <source>1 punkt lades till.</source>
        <translation>1 item added.</translation>
    </message>
    <message>
        <source>{count} punkter lades till.</source>
        <translation>{count} items added.</translation>
    </message>
    <message>
        <source>Dagordningen är redan fullständig.</source>
        <translation>The agenda is already complete.</translation>
    </message>
    <message>
        <source>”{title}” står nu som {paragraph}.</source>
        <translation>“{title}” is now {paragraph}.</translation>
    </message>
    <message>
        <source>Lades till i {paragraph} ”{title}”.</source>
        <translation>Added to {paragraph} “{title}”.</translation>
    </message>
    <message>
        <source>”{title}” är nu {paragraph}.</source>
        <translation>“{title}” is now {paragraph}.</translation>
    </message>
    <message>
        <source>”{title}” togs bort från dagordningen.</source>
        <translation>“{title}” was removed from the agenda.</translation>
    </message>
    <message>
        <source>”{title}” hoppas över den här gången.</source>
        <translation>“{title}” is skipped this time.</translation>
    </message>
    <message>
        <source>”{title}” skickades till nästa vecka.</source>
        <translation>“{title}” was sent to next week.</translation>
    </message>
    <message>
        <source>”{title}” togs ut ur problembilden.</source>
        <translation>“{title}” was taken out of the problem.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>AlikeBox</name>
    <message>
        <source>Liknande</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Avsändaren har fått en fråga om: {title}</source>
        <translation>The sender has been asked about: {title}</translation>
    </message>
    <message>
        <source>Det här är svaret</source>
        <translation>This is the answer</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>Samlas i samma problembild när rapporten tas emot</source>
        <translation>Grouped into the same problem when the report is accepted</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Samma händelse</source>
        <translation>Same event</translation>
    </message>
    <message>
        <source>Inte lik</source>
        <translation>Not similar</translation>
    </message>
    <message>
        <source>I inkorgen: {title}</source>
        <translation>In the inbox: {title}</translation>
    </message>
</context>
<context>
    <name>AllowedSection</name>
    <message>
        <source>Programmet frågar om namn som skrivs i texterna. Personer, enheter och områden i registret får alltid stå. Här skriver du namn på andra tjänstepersoner, butiker och platser som också får stå.</source>
        <translation>The program asks about names written in the texts. People, units and areas in the register are always allowed. Here you enter names of other officials, shops and places that are also allowed.</translation>
    </message>
    <message>
        <source>Namn eller plats</source>
        <translation>Name or place</translation>
    </message>
    <message>
        <source>Vem eller vad</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <source>Tillåt</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Det som behållits med skäl i en text. Själva orden sparas inte här, bara ett kontrollvärde som känner igen dem.</source>
        <translation>What has been kept with a reason in a text. The words themselves are not saved here, only a check value that recognises them.</translation>
    </message>
    <message>
        <source>Tillåtna namn och platser</source>
        <translation>Allowed names and places</translation>
    </message>
    <message>
        <source>Behållet med skäl</source>
        <translation>Kept with a reason</translation>
    </message>
    <message>
        <source>Inga namn än. Skriv ett ovanför och tryck Tillåt.</source>
        <translation>No names yet. Write one above and press Allow.</translation>
    </message>
    <message>
        <source>Inget är behållet med skäl.</source>
        <translation>Nothing is kept with a reason.</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Fråga igen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>{kind}, behållet {day} av {who}</source>
        <translation>{kind}, kept {day} by {who}</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Hur svaret ges</source>
        <translation>How the answer is given</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hämta förslaget igen</source>
        <translation>Restore the suggestion</translation>
    </message>
    <message>
        <source>Spara återkopplingen</source>
        <translation>Save feedback</translation>
    </message>
    <message>
        <source>Ingen iakttagelse vald</source>
        <translation>No concern selected</translation>
    </message>
    <message>
        <source>Välj en eller flera i listan för att skriva vad enheten får veta.</source>
        <translation>Select one or more in the list to write what the unit is told.</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Skriv inga uppgifter om enskilda personer. Svaret sparas på varje vald iakttagelse.</source>
        <translation>Write no details about individuals. The answer is saved on each selected concern.</translation>
    </message>
    <message>
        <source>Svar till {unit}</source>
        <translation>Answer to {unit}</translation>
    </message>
    <message>
        <source>Spara utan att mejla</source>
        <translation>Save without mailing</translation>
    </message>
    <message>
        <source>Samma svar till {count} enheter</source>
        <translation>Same answer to {count} units</translation>
    </message>
    <message>
        <source>Välj alla {count} från {unit}</source>
        <translation>Select all {count} from {unit}</translation>
    </message>
    <message>
        <source>Spara återkopplingen för {count} iakttagelser</source>
        <translation>Save feedback for {count} concerns</translation>
    </message>
    <message>
        <source>Spara och öppna mejlutkast</source>
        <translation>Save and open a mail draft</translation>
    </message>
    <message>
        <source>Mejlet öppnas som utkast i ditt mejlprogram och skickas först där.</source>
        <translation>The mail opens as a draft in your mail program and is not sent until you send it there.</translation>
    </message>
    <message>
        <source>Sparas bara, inget skickas. Välj en enhet i taget för att få ett mejlutkast.</source>
        <translation>Only saved, nothing is sent. Choose one unit at a time to get a mail draft.</translation>
    </message>
    <message>
        <source>Sparas bara, inget skickas: svaret ger du själv.</source>
        <translation>Only saved, nothing is sent: you give the answer yourself.</translation>
    </message>
    <message>
        <source>{number} · {unit}</source>
        <translation>{number} · {unit}</translation>
    </message>
    <message>
        <source>Öppna iakttagelsen</source>
        <translation>Open the concern</translation>
    </message>
    <message>
        <source>och {count} till</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Återkopplingen är sparad för {count} iakttagelser.</source>
        <translation>The feedback is saved for {count} concerns.</translation>
    </message>
    <message>
        <source>Återkopplingen är sparad.</source>
        <translation>The feedback is saved.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Utseende: följ systemet</source>
        <translation>Appearance: follow the system</translation>
    </message>
    <message>
        <source>Utseende: ljust</source>
        <translation>Appearance: light</translation>
    </message>
    <message>
        <source>Utseende: mörkt</source>
        <translation>Appearance: dark</translation>
    </message>
    <message>
        <source>Utseende: hög kontrast</source>
        <translation>Appearance: high contrast</translation>
    </message>
    <message>
        <source>tema läge färger mörk ljus</source>
        <translation>theme mode colours dark light</translation>
    </message>
    <message>
        <source>textstorlek bokstäver zooma förstora förminska</source>
        <translation>text size letters zoom larger smaller</translation>
    </message>
    <message>
        <source>Textstorlek {percent} %</source>
        <translation>Text size {percent}%</translation>
    </message>
</context>
<context>
    <name>ApprovalPart</name>
    <message>
        <source>Föregående mötesanteckningar</source>
        <translation>Previous minutes</translation>
    </message>
    <message>
        <source>Godkänns som de är</source>
        <translation>Approved as they are</translation>
    </message>
    <message>
        <source>Godkänns med ändringar</source>
        <translation>Approved with changes</translation>
    </message>
    <message>
        <source>Ändringar i föregående anteckningar</source>
        <translation>Changes to the previous minutes</translation>
    </message>
</context>
<context>
    <name>AreaSection</name>
    <message>
        <source>Nytt område</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Stadsområden, stadsdelar och delområden, så att iakttagelser kan ses område för område.</source>
        <translation>City areas, districts and sub-areas, so that concerns can be seen area by area.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>På kartan</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Gräns</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Nytt område inom detta</source>
        <translation>New area within this</translation>
    </message>
    <message>
        <source>Ligger inom</source>
        <translation>Lies within</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Bifoga</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Filer…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <source>Bilder ur en mapp…</source>
        <translation>Pictures from a folder…</translation>
    </message>
    <message>
        <source>Klistra in	Ctrl+V</source>
        <translation>Paste	Ctrl+V</translation>
    </message>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Dra hit bilder och filer, klistra in en bild med Ctrl+V, eller välj Bifoga.</source>
        <translation>Drag pictures and files here, paste a picture with Ctrl+V, or choose Attach.</translation>
    </message>
    <message>
        <source>Bifoga filer…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Bifoga bilder ur en mapp…</source>
        <translation>Attach pictures from a folder…</translation>
    </message>
    <message>
        <source>Lägger till bilagan…</source>
        <translation>Adding the attachment…</translation>
    </message>
    <message>
        <source>Lägger till {count} bilagor…</source>
        <translation>Adding {count} attachments…</translation>
    </message>
    <message>
        <source>{name} är bifogad</source>
        <translation>{name} is attached</translation>
    </message>
    <message>
        <source>{count} filer är bifogade</source>
        <translation>{count} files are attached</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{size} här · {total} bilagor i hela registret</source>
        <translation>{size} here · {total} attachments in the whole register</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Inklistrad bild {day} {time}</source>
        <translation>Pasted picture {day} {time}</translation>
    </message>
    <message>
        <source>Bifoga filer</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Spara kopia</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Om bilden</source>
        <translation>About the picture</translation>
    </message>
    <message>
        <source>Om filen</source>
        <translation>About the file</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bildtext</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Vad den visar, kort och sakligt. Inga namn.</source>
        <translation>What it shows, short and factual. No names.</translation>
    </message>
    <message>
        <source>Filnamn</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Dagordning och anteckningar visar bilden förminskad vid sin punkt, med bildtexten under. I en maskad utgåva kan den lämnas utanför.</source>
        <translation>The agenda and minutes show the picture reduced at its item, with the caption below. In a masked edition it can be left out.</translation>
    </message>
    <message>
        <source>Ta med i handlingarna</source>
        <translation>Include in the documents</translation>
    </message>
    <message>
        <source>{kind} · {size}</source>
        <translation>{kind} · {size}</translation>
    </message>
    <message>
        <source>bilaga till {number}</source>
        <translation>attachment to {number}</translation>
    </message>
    <message>
        <source>tas med i handlingarna</source>
        <translation>included in the documents</translation>
    </message>
    <message>
        <source>kan göra något när den öppnas</source>
        <translation>may do something when opened</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Alla är närvarande</source>
        <translation>Everyone is present</translation>
    </message>
    <message>
        <source>Bjud in någon till</source>
        <translation>Invite someone else</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Fr.o.m.</source>
        <translation>From</translation>
    </message>
    <message>
        <source>T.o.m.</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ur registret</source>
        <translation>From the register</translation>
    </message>
    <message>
        <source>Eller skriv ett namn</source>
        <translation>Or write a name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{there} av {of} närvarande</source>
        <translation>{there} of {of} present</translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>{presence}, {name}</source>
        <translation>{presence}, {name}</translation>
    </message>
    <message>
        <source>Roll för {name}</source>
        <translation>Role of {name}</translation>
    </message>
    <message>
        <source>Från och med, {name}</source>
        <translation>From, {name}</translation>
    </message>
    <message>
        <source>Till och med, {name}</source>
        <translation>Until, {name}</translation>
    </message>
    <message>
        <source>Ta bort {name} från närvaron</source>
        <translation>Remove {name} from attendance</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Säkerhetskopian gjordes inte.</source>
        <translation>The backup was not made.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Andra platsen för säkerhetskopior.</source>
        <translation>The second place for backups.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Säkerhetskopior görs av sig själva: när programmet startar, varje halvtimme då något har ändrats och före allt som ändrar mycket på en gång. Varje kopia öppnas och kontrolleras när den görs.</source>
        <translation>Backups are made automatically: when the program starts, every half hour when something has changed, and before anything that changes a lot at once. Each backup is opened and checked when it is made.</translation>
    </message>
    <message>
        <source>Säkerhetskopiera nu</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Andra platsen…</source>
        <translation>Second place…</translation>
    </message>
    <message>
        <source>Återställ från fil…</source>
        <translation>Restore from a file…</translation>
    </message>
    <message>
        <source>Sluta kopiera dit</source>
        <translation>Stop copying there</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Välj gärna en andra plats, till exempel ett USB-minne eller en nätverksmapp. Då finns kopiorna kvar även om datorn går sönder eller försvinner.</source>
        <translation>It is a good idea to choose a second place, for example a USB stick or a network folder. Then the backups remain even if the computer breaks or disappears.</translation>
    </message>
    <message>
        <source>Andra platsen:</source>
        <translation>Second place:</translation>
    </message>
    <message>
        <source>Platsen är på samma disk som registret och hjälper inte om disken går sönder.</source>
        <translation>The place is on the same disk as the register and does not help if the disk fails.</translation>
    </message>
    <message>
        <source>Registret är inte krypterat. Den som hittar kopiorna kan läsa allt i dem.</source>
        <translation>The register is not encrypted. Anyone who finds the backups can read everything in them.</translation>
    </message>
    <message>
        <source>Här visas säkerhetskopiorna. Den första görs när något har skrivits i registret.</source>
        <translation>The backups are shown here. The first is made when something has been written in the register.</translation>
    </message>
    <message>
        <source>Visa alla {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Återställ…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Det finns inget att säkerhetskopiera än.</source>
        <translation>There is nothing to back up yet.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord och kontrollerad.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>Andra platsen för säkerhetskopior</source>
        <translation>The second place for backups</translation>
    </message>
    <message>
        <source>Återställ från fil</source>
        <translation>Restore from a file</translation>
    </message>
    <message>
        <source>Säkerhetskopior (*.db)</source>
        <translation>Backups (*.db)</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>vid start</source>
        <translation>at start</translation>
    </message>
    <message>
        <source>under arbetet</source>
        <translation>during work</translation>
    </message>
    <message>
        <source>gjord för hand</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>före en ny version av programmet</source>
        <translation>before a new version of the program</translation>
    </message>
    <message>
        <source>före en återställning</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>före en inläsning</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>före en gallring</source>
        <translation>before a weeding</translation>
    </message>
    <message>
        <source>före ett nytt lås</source>
        <translation>before a new lock</translation>
    </message>
    <message>
        <source>ingen säkerhetskopia än</source>
        <translation>no backup yet</translation>
    </message>
    <message>
        <source>säkerhetskopia {when}</source>
        <translation>backup {when}</translation>
    </message>
    <message>
        <source>Krypterad · {backup}</source>
        <translation>Encrypted · {backup}</translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation>1 meeting</translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation>{count} meetings</translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation>{count} concerns</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 measure</translation>
    </message>
    <message>
        <source>{count} åtgärder</source>
        <translation>{count} measures</translation>
    </message>
    <message>
        <source>registret hade ett fel redan då</source>
        <translation>the register had an error already then</translation>
    </message>
    <message>
        <source>kontrollerad, på andra platsen</source>
        <translation>checked, in the second place</translation>
    </message>
    <message>
        <source>kontrollerad</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>ångra: {what}</source>
        <translation>undo: {what}</translation>
    </message>
    <message>
        <source>gör om: {what}</source>
        <translation>redo: {what}</translation>
    </message>
    <message>
        <source>Ingen kopia har gjorts dit än.</source>
        <translation>No backup has been made there yet.</translation>
    </message>
    <message>
        <source>Senaste kopian dit: {when}.</source>
        <translation>Latest backup there: {when}.</translation>
    </message>
    <message>
        <source>{folder}. {latest}</source>
        <translation>{folder}. {latest}</translation>
    </message>
    <message>
        <source>{folder}. {latest} Nästa kopia görs snart.</source>
        <translation>{folder}. {latest} The next backup is made soon.</translation>
    </message>
    <message>
        <source>{folder} går inte att nå. {latest} Sätt i minnet eller anslut mappen, så kopieras det.</source>
        <translation>{folder} cannot be reached. {latest} Insert the stick or connect the folder, and it will be copied.</translation>
    </message>
    <message>
        <source>{folder} är full. {latest} Frigör utrymme där eller välj en annan plats.</source>
        <translation>{folder} is full. {latest} Free up space there or choose another place.</translation>
    </message>
    <message>
        <source>{folder} går inte att skriva i. {latest} Välj en annan plats.</source>
        <translation>{folder} cannot be written to. {latest} Choose another place.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Tidigare om samma problem</source>
        <translation>Earlier on the same problem</translation>
    </message>
    <message>
        <source>Punkten är ny. Inget har sagts om den tidigare.</source>
        <translation>The item is new. Nothing has been said about it before.</translation>
    </message>
    <message>
        <source>Andra möten</source>
        <translation>Other meetings</translation>
    </message>
    <message>
        <source>Det finns inget annat möte att visa.</source>
        <translation>There is no other meeting to show.</translation>
    </message>
    <message>
        <source>Nästa möte · {week}</source>
        <translation>Next meeting · {week}</translation>
    </message>
    <message>
        <source>Förra mötet · {week}</source>
        <translation>Last meeting · {week}</translation>
    </message>
    <message>
        <source>Iakttagelser ({count})</source>
        <translation>Concerns ({count})</translation>
    </message>
    <message>
        <source>Inga iakttagelser hör till den här punkten.</source>
        <translation>No concerns belong to this item.</translation>
    </message>
    <message>
        <source>Beslut: {text}</source>
        <translation>Decision: {text}</translation>
    </message>
    <message>
        <source>Försenad {days}: {what}</source>
        <translation>Overdue {days}: {what}</translation>
    </message>
    <message>
        <source>Pågår: {what}</source>
        <translation>In progress: {what}</translation>
    </message>
    <message>
        <source>Avslutad: {what}</source>
        <translation>Closed: {what}</translation>
    </message>
    <message>
        <source>Mötet ställdes in.</source>
        <translation>The meeting was called off.</translation>
    </message>
    <message>
        <source>{outcome}, {reason}</source>
        <translation>{outcome}, {reason}</translation>
    </message>
</context>
<context>
    <name>BlackoutCanvas</name>
    <message>
        <source>Bilden att svärta ut i</source>
        <translation>The picture to black out in</translation>
    </message>
    <message>
        <source>Ingen ruta. Tryck N för att lägga till en.</source>
        <translation>No box. Press N to add one.</translation>
    </message>
    <message>
        <source>Ruta {number} av {count}: från {left} till {right} procent i bredd, från {top} till {bottom} procent i höjd</source>
        <translation>Box {number} of {count}: from {left} to {right} per cent across, from {top} to {bottom} per cent down</translation>
    </message>
</context>
<context>
    <name>BlackoutDialog</name>
    <message>
        <source>Svärta ut i {name}</source>
        <translation>Black out in {name}</translation>
    </message>
    <message>
        <source>Ny ruta</source>
        <translation>New box</translation>
    </message>
    <message>
        <source>Ta bort rutan</source>
        <translation>Remove the box</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Svärta ut och ta bort originalet</source>
        <translation>Black out and remove the original</translation>
    </message>
    <message>
        <source>Förstora</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Förminska</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Hela bilden</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Dra med musen över det som inte ska synas. Med tangentbordet: N lägger till en ruta, pilarna flyttar den, Skift och pil ändrar dess storlek, Ctrl tar små steg, plus och minus zoomar.</source>
        <translation>Drag with the mouse over what should not be seen. With the keyboard: N adds a box, the arrows move it, Shift and an arrow change its size, Ctrl takes small steps, plus and minus zoom.</translation>
    </message>
    <message>
        <source>Det svarta bränns in och originalet tas bort ur registret. Det går inte att ångra, och inte heller det som gjorts före. Originalet finns kvar där samma bild är bifogad på annat håll, i handlingar som redan är fastställda eller utlämnade och i säkerhetskopior tills de gallras.</source>
        <translation>The black is burned in and the original is removed from the register. This cannot be undone, nor can anything done before it. The original remains where the same picture is attached elsewhere, in documents already finalised or released, and in backups until they are weeded.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Svärtat. Originalet är borta ur registret.</source>
        <translation>Blacked out. The original is gone from the register.</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>{count} iakttagelser valda</source>
        <translation>{count} concerns selected</translation>
    </message>
    <message>
        <source>Det du gör här gäller alla valda och är ett steg att ångra.</source>
        <translation>What you do here applies to all selected and is one step to undo.</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Ändra allvar till</source>
        <translation>Change severity to</translation>
    </message>
    <message>
        <source>Ändra trend till</source>
        <translation>Change trend to</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Inställt: {series}, vecka {week}</source>
        <translation>Cancelled: {series}, week {week}</translation>
    </message>
    <message>
        <source>{series}, vecka {week}</source>
        <translation>{series}, week {week}</translation>
    </message>
    <message>
        <source>{line} (EXEMPELDATA)</source>
        <translation>{line} (SAMPLE DATA)</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Mötet är inställt: {reason}</source>
        <translation>The meeting is cancelled: {reason}</translation>
    </message>
    <message>
        <source>Mötet är flyttat från {day}: {reason}</source>
        <translation>The meeting is moved from {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>CancelledView</name>
    <message>
        <source>Det här skulle ha tagits upp</source>
        <translation>This was to be discussed</translation>
    </message>
    <message>
        <source>Återuppta mötet</source>
        <translation>Reinstate the meeting</translation>
    </message>
    <message>
        <source>Mötet är inställt:</source>
        <translation>The meeting is cancelled:</translation>
    </message>
    <message>
        <source>{reason}. Det som skulle tas upp har gått vidare till nästa möte.</source>
        <translation>{reason}. What was to be discussed has gone on to the next meeting.</translation>
    </message>
    <message>
        <source>Dagordningen var tom.</source>
        <translation>The agenda was empty.</translation>
    </message>
    <message>
        <source>Mötets dag har passerat.</source>
        <translation>The day of the meeting has passed.</translation>
    </message>
    <message>
        <source>Inställt möte · {week}</source>
        <translation>Cancelled meeting · {week}</translation>
    </message>
    <message>
        <source>· {when}</source>
        <translation>· {when}</translation>
    </message>
</context>
<context>
    <name>CategorySection</name>
    <message>
        <source>Ny kategori</source>
        <translation>New category</translation>
    </message>
    <message>
        <source>Vad en iakttagelse handlar om, i två nivåer. Vägledningen visas medan man rapporterar.</source>
        <translation>What a concern is about, in two levels. The guidance is shown while reporting.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Föreslagna aktörer</source>
        <translation>Suggested parties</translation>
    </message>
    <message>
        <source>Ny underkategori</source>
        <translation>New subcategory</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Hör till</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Ingen, det är en huvudkategori</source>
        <translation>None, it is a main category</translation>
    </message>
    <message>
        <source>Vägledning: vad man ska skriva</source>
        <translation>Guidance: what to write</translation>
    </message>
    <message>
        <source>Hör inte hit, och vart det ska i stället</source>
        <translation>Does not belong here, and where it should go instead</translation>
    </message>
    <message>
        <source>Gäller kommande händelser</source>
        <translation>Concerns coming events</translation>
    </message>
    <message>
        <source>Iakttagelsen får ha ett datum framåt i tiden.</source>
        <translation>The concern may have a date in the future.</translation>
    </message>
</context>
<context>
    <name>ChangeBox</name>
    <message>
        <source>Ändrad: {title}</source>
        <translation>Changed: {title}</translation>
    </message>
    <message>
        <source>Det som är förkryssat ändras i iakttagelse {number} när du tar emot. Resten står kvar.</source>
        <translation>What is ticked changes in concern {number} when you accept. The rest stays as it is.</translation>
    </message>
    <message>
        <source>Inget skiljer sig längre från iakttagelse {number}.</source>
        <translation>Nothing differs any longer from concern {number}.</translation>
    </message>
    <message>
        <source>En ny bilaga följer med.</source>
        <translation>A new attachment comes along.</translation>
    </message>
    <message>
        <source>{count} nya bilagor följer med.</source>
        <translation>{count} new attachments come along.</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{part}: förut {before}, avsändaren skriver nu {after}</source>
        <translation>{part}: earlier {before}, the sender now writes {after}</translation>
    </message>
    <message>
        <source>Förut</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Avsändaren nu</source>
        <translation>The sender now</translation>
    </message>
    <message>
        <source>Ändrat här till</source>
        <translation>Changed here to</translation>
    </message>
    <message>
        <source>Finns inte i det här registret. Lägg till det under Register först.</source>
        <translation>Not in this register. Add it under Register first.</translation>
    </message>
    <message>
        <source>Ändrad på båda hållen. Kryssa för om avsändarens ska gälla.</source>
        <translation>Changed on both sides. Tick if the sender&apos;s is to hold.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Tillagt: {after}</source>
        <translation>Added: {after}</translation>
    </message>
    <message>
        <source>Borttaget: {before}</source>
        <translation>Removed: {before}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Dokumentets namn</source>
        <translation>Document name</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Skäl till att mötet ställdes in</source>
        <translation>Reason for cancelling the meeting</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Föredras av</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hur punkten slutade</source>
        <translation>How the item ended</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Notering</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ändrat sedan förra versionen</source>
        <translation>Changed since the last version</translation>
    </message>
    <message>
        <source>”{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Ändringar</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Ta bort filtret</source>
        <translation>Remove the filter</translation>
    </message>
    <message>
        <source>Ta bort {filter}</source>
        <translation>Remove {filter}</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Lämna ut…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>Upplaga</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Hela</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Maskad</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>Utdrag för {unit}</source>
        <translation>Excerpt for {unit}</translation>
    </message>
    <message>
        <source>Utdrag av {paragraph} {title}</source>
        <translation>Excerpt of {paragraph} {title}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Avsluta mötet {week}</source>
        <translation>End the meeting {week}</translation>
    </message>
    <message>
        <source>Alla punkter är avgjorda. Nästa möte får sin dagordning, och anteckningarna kan kontrolleras.</source>
        <translation>All items are settled. The next meeting gets its agenda, and the minutes can be checked.</translation>
    </message>
    <message>
        <source>En punkt är inte avgjord. Bordläggs den kommer den tillbaka på nästa möte.</source>
        <translation>One item is not settled. If carried over, it returns at the next meeting.</translation>
    </message>
    <message>
        <source>{count} punkter är inte avgjorda. Bordläggs de kommer de tillbaka på nästa möte.</source>
        <translation>{count} items are not settled. If carried over, they return at the next meeting.</translation>
    </message>
    <message>
        <source>Gå till punkten</source>
        <translation>Go to the item</translation>
    </message>
    <message>
        <source>Gå tillbaka</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Bordlägg dem och avsluta</source>
        <translation>Carry over and end</translation>
    </message>
    <message>
        <source>Bordlägg den och avsluta</source>
        <translation>Postpone it and end</translation>
    </message>
    <message>
        <source>Avsluta mötet</source>
        <translation>End the meeting</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>”{text}” finns inte i listan. Välj i listan, eller lägg till det under Register.</source>
        <translation>“{text}” is not in the list. Choose from the list, or add it under Register.</translation>
    </message>
    <message>
        <source>”{text}” passar på flera. Skriv mer eller välj i listan.</source>
        <translation>“{text}” matches several. Write more or choose from the list.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Jämför versioner</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Inget skiljer dem åt.</source>
        <translation>There is no difference.</translation>
    </message>
    <message>
        <source>{where} · {field}</source>
        <translation>{where} · {field}</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>natten mot {day}</source>
        <translation>night to {day}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{start} till {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>natten före</source>
        <translation>the night before</translation>
    </message>
    <message>
        <source>kl. {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>{certainty} · {source}</source>
        <translation>{certainty} · {source}</translation>
    </message>
    <message>
        <source>{touched}: {note}</source>
        <translation>{touched}: {note}</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>{who} · inkom {day}</source>
        <translation>{who} · received {day}</translation>
    </message>
    <message>
        <source>Vecka {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Vecka {first}–{last}</source>
        <translation>Week {first}–{last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>ConcernEntry</name>
    <message>
        <source>Ingen beskrivning är skriven.</source>
        <translation>No description has been written.</translation>
    </message>
</context>
<context>
    <name>ConcernForm</name>
    <message>
        <source>Fler uppgifter</source>
        <translation>More details</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kort och sakligt: vad hände?</source>
        <translation>Short and factual: what happened?</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Skola eller enhet som rapporterar</source>
        <translation>School or unit reporting</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Vad det handlar om</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Till klockan</source>
        <translation>Until (time)</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Stadsdel eller delområde</source>
        <translation>District or sub-area</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Till exempel baksidan av gymnastiksalen</source>
        <translation>For example behind the gymnasium</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Ring 112 vid pågående händelse, annars polisen på 114 14. Programmet larmar ingen.</source>
        <translation>Call 112 during an ongoing incident, otherwise the police on 114 14. The program alerts no one.</translation>
    </message>
    <message>
        <source>Det här är inget larm.</source>
        <translation>This is not an alarm.</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Vad hände, i vilken ordning, ungefär hur många. Inga namn.</source>
        <translation>What happened, in what order, roughly how many. No names.</translation>
    </message>
    <message>
        <source>Har hänt förut</source>
        <translation>Has happened before</translation>
    </message>
    <message>
        <source>Hur ofta</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Tredje gången sedan v. 44</source>
        <translation>Third time since wk 44</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Påverkan på skolan</source>
        <translation>Impact on the school</translation>
    </message>
    <message>
        <source>Hur det påverkade</source>
        <translation>How it affected</translation>
    </message>
    <message>
        <source>Idrott inställd två dagar</source>
        <translation>PE cancelled for two days</translation>
    </message>
    <message>
        <source>Punkt på kartan</source>
        <translation>Point on the map</translation>
    </message>
    <message>
        <source>Latitud och longitud, kopierade från en karta.</source>
        <translation>Latitude and longitude, copied from a map.</translation>
    </message>
    <message>
        <source>Typ av plats</source>
        <translation>Type of place</translation>
    </message>
    <message>
        <source>Rapportörens roll</source>
        <translation>Reporter&apos;s role</translation>
    </message>
    <message>
        <source>Rektor, fritidsledare …</source>
        <translation>Head teacher, youth worker …</translation>
    </message>
    <message>
        <source>Aldrig namn.</source>
        <translation>Never names.</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tillförlitlighet</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Polisanmält</source>
        <translation>Reported to police</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation>Help wanted</translation>
    </message>
    <message>
        <source>Natten mot</source>
        <translation>Night to</translation>
    </message>
</context>
<context>
    <name>ConcernFormPage</name>
    <message>
        <source>Rapportera</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Rapportera och skriv en till</source>
        <translation>Report and write another</translation>
    </message>
    <message>
        <source>Släng utkastet</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Utkast sparat {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>utan titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>”{title}” finns kvar som utkast</source>
        <translation>“{title}” is kept as a draft</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sparas som utkast medan du skriver</source>
        <translation>Saved as a draft while you write</translation>
    </message>
    <message>
        <source>Klistra in som bilaga</source>
        <translation>Paste as attachment</translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation>New concern</translation>
    </message>
    <message>
        <source>Ändringar sparas medan du skriver</source>
        <translation>Changes are saved while you write</translation>
    </message>
    <message>
        <source>{number} är rapporterad</source>
        <translation>{number} is reported</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Skola / enhet</source>
        <translation>School / unit</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>återkommande</source>
        <translation>recurring</translation>
    </message>
    <message>
        <source>borttagen {day}</source>
        <translation>removed {day}</translation>
    </message>
    <message>
        <source>Avsluta {what}</source>
        <translation>Close {what}</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Den kan öppnas igen. Enheten som rapporterade får sedan återkoppling.</source>
        <translation>It can be reopened. The unit that reported then gets feedback.</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Avvisa {what}</source>
        <translation>Reject {what}</translation>
    </message>
    <message>
        <source>Avvisa</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Avvisa det som inte hör hit alls. Hör det hemma i ett annat forum, välj Hänvisa.</source>
        <translation>Reject what does not belong here at all. If it belongs in another forum, choose Refer.</translation>
    </message>
    <message>
        <source>Hänvisa {what}</source>
        <translation>Refer {what}</translation>
    </message>
    <message>
        <source>Hänvisa</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Till exempel socialtjänsten, SSPF, elevhälsan eller felanmälan.</source>
        <translation>For example social services, SSPF, pupil health or fault reporting.</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Återkoppling på {what}</source>
        <translation>Feedback on {what}</translation>
    </message>
    <message>
        <source>Spara återkopplingen</source>
        <translation>Save feedback</translation>
    </message>
    <message>
        <source>Till {units}</source>
        <translation>To {units}</translation>
    </message>
    <message>
        <source>Spara och öppna mejlutkast</source>
        <translation>Save and open a mail draft</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Vad enheten fick veta</source>
        <translation>What the unit was told</translation>
    </message>
    <message>
        <source>Samla {what} i en problembild</source>
        <translation>Group {what} into a problem</translation>
    </message>
    <message>
        <source>Samla</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Iakttagelserna ändras inte; de pekar på problembilden och kan tas ut igen.</source>
        <translation>The concerns are not changed; they point to the problem and can be taken out again.</translation>
    </message>
    <message>
        <source>Ny problembild</source>
        <translation>New problem</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Namn på den nya</source>
        <translation>Name of the new one</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Ändra kategori på {what}</source>
        <translation>Change category of {what}</translation>
    </message>
    <message>
        <source>Ändra område på {what}</source>
        <translation>Change area of {what}</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Egen period…</source>
        <translation>Own period…</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nytt sedan förra mötet</source>
        <translation>New since the last meeting</translation>
    </message>
    <message>
        <source>Väntar på återkoppling</source>
        <translation>Awaiting feedback</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>The bin</translation>
    </message>
    <message>
        <source>Vecka {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Vecka {number} (den här)</source>
        <translation>Week {number} (this one)</translation>
    </message>
    <message>
        <source>Höstterminen</source>
        <translation>Autumn term</translation>
    </message>
    <message>
        <source>Vårterminen</source>
        <translation>Spring term</translation>
    </message>
    <message>
        <source>Tertial {number}</source>
        <translation>Tertial {number}</translation>
    </message>
    <message>
        <source>Läsåret</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Hela {year}</source>
        <translation>All of {year}</translation>
    </message>
    <message>
        <source>Från {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>Till {day}</source>
        <translation>To {day}</translation>
    </message>
    <message>
        <source>Läge: öppna</source>
        <translation>Status: open</translation>
    </message>
    <message>
        <source>Läge: {count} valda</source>
        <translation>Status: {count} selected</translation>
    </message>
    <message>
        <source>Läge: {states}</source>
        <translation>Status: {states}</translation>
    </message>
    <message>
        <source>Alla iakttagelser</source>
        <translation>All concerns</translation>
    </message>
    <message>
        <source>Nya sedan mötet</source>
        <translation>New since the meeting</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Egen period</source>
        <translation>Own period</translation>
    </message>
    <message>
        <source>Visa perioden</source>
        <translation>Show the period</translation>
    </message>
    <message>
        <source>Båda dagarna räknas med. Lämna en av dem tom för allt före eller allt efter.</source>
        <translation>Both days are included. Leave one empty for everything before or everything after.</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Sök i text, plats, skola…</source>
        <translation>Search text, place, school…</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Inga iakttagelser än</source>
        <translation>No concerns yet</translation>
    </message>
    <message>
        <source>Här samlas det som skolor och enheter har sett: vad, när, var och hur det störde.</source>
        <translation>This is where what schools and units have seen is gathered: what, when, where and how it disrupted.</translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation>New concern</translation>
    </message>
    <message>
        <source>Ingen vald</source>
        <translation>None selected</translation>
    </message>
    <message>
        <source>Välj en iakttagelse i listan för att se den här.</source>
        <translation>Select a concern in the list to see it here.</translation>
    </message>
    <message>
        <source>Sortera efter {what}</source>
        <translation>Sort by {what}</translation>
    </message>
    <message>
        <source>Sökning: {text}</source>
        <translation>Search: {text}</translation>
    </message>
    <message>
        <source>{total} totalt</source>
        <translation>{total} in total</translation>
    </message>
    <message>
        <source>{total} totalt · {shown} visas</source>
        <translation>{total} in total · {shown} shown</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Ansvarig enhet</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Ingen utsedd</source>
        <translation>No one assigned</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Person eller funktion</source>
        <translation>Person or function</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Rätta text, ansvarig eller datum</source>
        <translation>Correct text, responsible or date</translation>
    </message>
    <message>
        <source>Ta bort åtgärden</source>
        <translation>Remove the measure</translation>
    </message>
    <message>
        <source>För en åtgärd som lades in av misstag. Den som ska överges avskrivs i stället.</source>
        <translation>For a measure added by mistake. One that is to be abandoned is written off instead.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roll eller titel</source>
        <translation>Role or title</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Det är mer än ett år bort. Stämmer årtalet?</source>
        <translation>That is more than a year away. Is the year right?</translation>
    </message>
    <message>
        <source>Det är mer än {years} år bort. Stämmer årtalet?</source>
        <translation>That is more than {years} years away. Is the year right?</translation>
    </message>
    <message>
        <source>i går, fre, 16 nov …</source>
        <translation>yesterday, Fri, 16 Nov …</translation>
    </message>
    <message>
        <source>Välj i kalender (Alt+Nedåtpil)</source>
        <translation>Choose in calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Välj {label} i kalender</source>
        <translation>Choose {label} in calendar</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Redigera</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Markera som granskad</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message>
        <source>Lyft till mötet</source>
        <translation>Raise to the meeting</translation>
    </message>
    <message>
        <source>Samla i problembild…</source>
        <translation>Group into problem…</translation>
    </message>
    <message>
        <source>Ta ut ur problembilden</source>
        <translation>Take out of the problem</translation>
    </message>
    <message>
        <source>Ge återkoppling…</source>
        <translation>Give feedback…</translation>
    </message>
    <message>
        <source>Skicka paket…</source>
        <translation>Send package…</translation>
    </message>
    <message>
        <source>Avsluta…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Hänvisa…</source>
        <translation>Refer…</translation>
    </message>
    <message>
        <source>Avvisa…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Återställ ur papperskorgen</source>
        <translation>Restore from the bin</translation>
    </message>
    <message>
        <source>Fortsätt skriva</source>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>Ändra kategori…</source>
        <translation>Change category…</translation>
    </message>
    <message>
        <source>Ändra område…</source>
        <translation>Change area…</translation>
    </message>
    <message>
        <source>Ändra allvar till {severity}</source>
        <translation>Change severity to {severity}</translation>
    </message>
    <message>
        <source>Ändra trend till {trend}</source>
        <translation>Change trend to {trend}</translation>
    </message>
    <message>
        <source>{what} har lyfts och står på dagordningen för {week}</source>
        <translation>{what} has been lifted and is on the agenda of {week}</translation>
    </message>
    <message>
        <source>{what} har lyfts och står på dagordningen för {week} under ”{point}”</source>
        <translation>{what} has been lifted and is on the agenda of {week} under “{point}”</translation>
    </message>
    <message>
        <source>Ändra allvar</source>
        <translation>Change severity</translation>
    </message>
    <message>
        <source>Ändra trend</source>
        <translation>Change trend</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{what} har granskats</source>
        <translation>{what} reviewed</translation>
    </message>
    <message>
        <source>{what} har lyfts till mötet</source>
        <translation>{what} raised to the meeting</translation>
    </message>
    <message>
        <source>{what} har öppnats igen</source>
        <translation>{what} reopened</translation>
    </message>
    <message>
        <source>{what} ligger i papperskorgen i 30 dagar</source>
        <translation>{what} kept in the bin for 30 days</translation>
    </message>
    <message>
        <source>{what} är tillbaka i listan</source>
        <translation>{what} back in the list</translation>
    </message>
    <message>
        <source>{what} har tagits ut ur problembilden</source>
        <translation>{what} taken out of the problem</translation>
    </message>
    <message>
        <source>{what} har ändrats</source>
        <translation>{what} changed</translation>
    </message>
    <message>
        <source>{what} har sparats</source>
        <translation>{what} saved</translation>
    </message>
    <message>
        <source>{what} har samlats i problembild</source>
        <translation>{what} grouped into a problem</translation>
    </message>
    <message>
        <source>Utkastet är slängt</source>
        <translation>The draft is discarded</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>På möten</source>
        <translation>At meetings</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Händelselogg</source>
        <translation>Event log</translation>
    </message>
    <message>
        <source>Iakttagelsen</source>
        <translation>The concern</translation>
    </message>
    <message>
        <source>Klistra in som bilaga</source>
        <translation>Paste as attachment</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{number} · {trend}</source>
        <translation>{number} · {trend}</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Rapporterad av</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Återkommande</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Typ av plats</source>
        <translation>Type of place</translation>
    </message>
    <message>
        <source>Punkt på kartan</source>
        <translation>Point on the map</translation>
    </message>
    <message>
        <source>Påverkan</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Tillförlitlighet</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Polisanmäld</source>
        <translation>Reported to police</translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation>Help wanted</translation>
    </message>
    <message>
        <source>Hänvisad till</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Problembild med {count}</source>
        <translation>Problem with {count}</translation>
    </message>
    <message>
        <source>{text} · 1 öppen åtgärd</source>
        <translation>{text} · 1 open measure</translation>
    </message>
    <message>
        <source>{text} · {measures} öppna åtgärder</source>
        <translation>{text} · {measures} open measures</translation>
    </message>
    <message>
        <source>{unit} väntar på återkoppling sedan {day}.</source>
        <translation>{unit} has awaited feedback since {day}.</translation>
    </message>
    <message>
        <source>Samlade i ”{title}”</source>
        <translation>Grouped in “{title}”</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Versionen är återställd</source>
        <translation>The version is restored</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Örat mot marken</source>
        <translation>Örat mot marken</translation>
    </message>
    <message>
        <source>Låg</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Måttlig</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Hög</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Akut</source>
        <translation>Acute</translation>
    </message>
    <message>
        <source>Dnr {dnr}</source>
        <translation>Ref. {dnr}</translation>
    </message>
    <message>
        <source>Fastställd {date}</source>
        <translation>Finalised {date}</translation>
    </message>
    <message>
        <source>Kontrollkod {code}</source>
        <translation>Check code {code}</translation>
    </message>
    <message>
        <source>{page} ({pages})</source>
        <translation>{page} ({pages})</translation>
    </message>
    <message>
        <source>Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-2a</source>
        <translation>Accessible PDF (PDF/UA-1) · archive format PDF/A-2a</translation>
    </message>
    <message>
        <source>EXEMPELDATA</source>
        <translation>SAMPLE DATA</translation>
    </message>
    <message>
        <source>Exempeldata</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Avskriven</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Försenad</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{state}, ny tid {date}</source>
        <translation>{state}, new date {date}</translation>
    </message>
    <message>
        <source>{state} (framflyttad {count} gånger)</source>
        <translation>{state} (postponed {count} times)</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>Follow-up on</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Inträffade</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Ny punkt</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Återkommer: hanns inte med {week}</source>
        <translation>Returning: not reached {week}</translation>
    </message>
    <message>
        <source>Återkommer: bordlagd {week}</source>
        <translation>Returning: carried over {week}</translation>
    </message>
    <message>
        <source>Återkommer: flyttad från {week}</source>
        <translation>Returning: moved from {week}</translation>
    </message>
    <message>
        <source>Återkommer: åtgärd pågår sedan {week}</source>
        <translation>Returning: measure in progress since {week}</translation>
    </message>
    <message>
        <source>Återkommer: ny iakttagelse sedan {week}</source>
        <translation>Returning: new concern since {week}</translation>
    </message>
    <message>
        <source>Återkommer: hanns inte med</source>
        <translation>Returning: not reached</translation>
    </message>
    <message>
        <source>Återkommer: bordlagd</source>
        <translation>Returning: carried over</translation>
    </message>
    <message>
        <source>Återkommer: flyttad hit</source>
        <translation>Returning: moved here</translation>
    </message>
    <message>
        <source>Återkommer: åtgärd pågår</source>
        <translation>Returning: measure in progress</translation>
    </message>
    <message>
        <source>Återkommer: ny iakttagelse</source>
        <translation>Returning: new concern</translation>
    </message>
    <message>
        <source>{week}, {date}, {hours}</source>
        <translation>{week}, {date}, {hours}</translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Nästa möte och spridning</source>
        <translation>Next meeting and distribution</translation>
    </message>
    <message>
        <source>Bild utan bildtext</source>
        <translation>Picture without caption</translation>
    </message>
    <message>
        <source>Bild:</source>
        <translation>Picture:</translation>
    </message>
    <message>
        <source>Mötets öppnande, närvaro</source>
        <translation>Opening of the meeting, attendance</translation>
    </message>
    <message>
        <source>Föregående möte och uppföljning</source>
        <translation>Previous meeting and follow-up</translation>
    </message>
    <message>
        <source>Övrigt och nästa möte</source>
        <translation>Other business and next meeting</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>maj</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augusti</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{start} till {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>natten mot {day}</source>
        <translation>the night to {day}</translation>
    </message>
    <message>
        <source>kl. {starts}–{ends}</source>
        <translation>{starts}–{ends}</translation>
    </message>
    <message>
        <source>v. {number}</source>
        <translation>wk {number}</translation>
    </message>
    <message>
        <source>Ökar</source>
        <translation>Increasing</translation>
    </message>
    <message>
        <source>Oförändrad</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Minskar</source>
        <translation>Decreasing</translation>
    </message>
    <message>
        <source>ordförande</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>sekreterare</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>adjungerad</source>
        <translation>co-opted</translation>
    </message>
    <message>
        <source>t.o.m. {paragraph}</source>
        <translation>until {paragraph}</translation>
    </message>
    <message>
        <source>fr.o.m. {paragraph}</source>
        <translation>from {paragraph}</translation>
    </message>
    <message>
        <source>Samma innehåll som data</source>
        <translation>Same content as data</translation>
    </message>
    <message>
        <source>Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-3a med data</source>
        <translation>Accessible PDF (PDF/UA-1) · archive format PDF/A-3a with data</translation>
    </message>
</context>
<context>
    <name>DocumentDeeds</name>
    <message>
        <source>Skicka…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Skickat…</source>
        <translation>Sent…</translation>
    </message>
    <message>
        <source>Skriv under…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Kontrollera en fil…</source>
        <translation>Check a file…</translation>
    </message>
</context>
<context>
    <name>DocumentSection</name>
    <message>
        <source>Anteckningarna kallas</source>
        <translation>The minutes are called</translation>
    </message>
    <message>
        <source>Eget namn</source>
        <translation>Own name</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Förvaltning eller avdelning</source>
        <translation>Department or division</translation>
    </message>
    <message>
        <source>Står sist i dokumentet.</source>
        <translation>Placed last in the document.</translation>
    </message>
    <message>
        <source>Står på blanketten som skolorna fyller i. Tomt: adressen under E-post, eller en rad att skriva på.</source>
        <translation>Stands on the form that schools fill in. Empty: the address under E-mail, or a line to write on.</translation>
    </message>
    <message>
        <source>Blanketter mejlas till</source>
        <translation>Forms are mailed to</translation>
    </message>
    <message>
        <source>En rad för varje underskrift, till exempel Ordförande. Tomt: inga underskriftsrader.</source>
        <translation>One line per signature, for example Chair. Empty: no signature lines.</translation>
    </message>
    <message>
        <source>Underskrifter</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Fält för digital underskrift i fastställda anteckningar</source>
        <translation>Field for a digital signature in finalised minutes</translation>
    </message>
    <message>
        <source>Programmets egna ord i dokumenten. Det som ni skriver översätts inte.</source>
        <translation>The program&apos;s own words in the documents. What you write yourselves is not translated.</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Engelska</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Dokumentens språk</source>
        <translation>Language of the documents</translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>En plats efter underskrifterna för den som skriver under med ett certifikat.</source>
        <translation>A space after the signatures for whoever signs with a certificate.</translation>
    </message>
    <message>
        <source>Gäller dagordningar och anteckningar som görs från och med nu. Fastställda ändras aldrig.</source>
        <translation>Applies to agendas and minutes made from now on. Finalised ones never change.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minnesanteckningar</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Formal minutes</translation>
    </message>
    <message>
        <source>Annat namn</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>{year}, {week} och {number} fylls i för varje möte.</source>
        <translation>{year}, {week} and {number} are filled in for each meeting.</translation>
    </message>
    <message>
        <source>Nästa möte får: {example}</source>
        <translation>Next meeting gets: {example}</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Visa sidorna i en list</source>
        <translation>Show the pages in a sidebar</translation>
    </message>
    <message>
        <source>Mer om dokumentet</source>
        <translation>More about the document</translation>
    </message>
    <message>
        <source>Kopiera sidans text</source>
        <translation>Copy the page text</translation>
    </message>
    <message>
        <source>Skriv ut…	Ctrl+P</source>
        <translation>Print…	Ctrl+P</translation>
    </message>
    <message>
        <source>Sidans bredd	Ctrl+0</source>
        <translation>Page width	Ctrl+0</translation>
    </message>
    <message>
        <source>Hel sida	Ctrl+9</source>
        <translation>Whole page	Ctrl+9</translation>
    </message>
    <message>
        <source>{title}, sida {number} av {count}</source>
        <translation>{title}, page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>DraftsBanner</name>
    <message>
        <source>Utkastet är slängt</source>
        <translation>The draft is discarded</translation>
    </message>
    <message>
        <source>utan titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Ett utkast är inte rapporterat: {title} ({day}).</source>
        <translation>A draft is not reported: {title} ({day}).</translation>
    </message>
    <message>
        <source>{count} utkast är inte rapporterade, senast: {title} ({day}).</source>
        <translation>{count} drafts are not reported, latest: {title} ({day}).</translation>
    </message>
    <message>
        <source>Fortsätt skriva</source>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>Släng</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>DueFeedback</name>
    <message>
        <source>Väntar på återkoppling</source>
        <translation>Awaiting feedback</translation>
    </message>
    <message>
        <source>Alla som väntar →</source>
        <translation>All waiting →</translation>
    </message>
    <message>
        <source>{unit} · väntat {days}</source>
        <translation>{unit} · waited {days}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Inget matchar</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Det finns poster här, men ingen som passar sökningen och filtren.</source>
        <translation>There are entries here, but none that match the search and filters.</translation>
    </message>
    <message>
        <source>Rensa sökning och filter</source>
        <translation>Clear search and filters</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Det ikryssade följde med iakttagelsen. Bilagor läggs till och tas bort där.</source>
        <translation>What is ticked came along with the concern. Attachments are added and removed there.</translation>
    </message>
    <message>
        <source>Rapporten är avgjord. Öppna den igen för att ändra vad som följer med.</source>
        <translation>The report is settled. Open it again to change what comes along.</translation>
    </message>
    <message>
        <source>Det ikryssade följer med just den här rapporten när den tas emot. Flera kom i samma fil: utan ditt val följer en bilaga med den rapport som den kom med, annars med den första.</source>
        <translation>What is ticked comes along with this very report when it is accepted. Several came in the same file: unless you choose, an attachment goes with the report it came with, otherwise with the first.</translation>
    </message>
    <message>
        <source>Det ikryssade följer med iakttagelsen när rapporten tas emot.</source>
        <translation>What is ticked comes along with the concern when the report is accepted.</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Vald post</source>
        <translation>Selected entry</translation>
    </message>
    <message>
        <source>Inaktiv</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Det som används någonstans blir inaktivt i stället.</source>
        <translation>What is used somewhere becomes inactive instead.</translation>
    </message>
    <message>
        <source>Aktivera igen</source>
        <translation>Reactivate</translation>
    </message>
    <message>
        <source>Ingen post vald</source>
        <translation>No entry selected</translation>
    </message>
</context>
<context>
    <name>EntrySection</name>
    <message>
        <source>Visa inaktiva</source>
        <translation>Show inactive</translation>
    </message>
    <message>
        <source>Inget här ännu</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>{count} i registret</source>
        <translation>{count} in the register</translation>
    </message>
    <message>
        <source>{hits} av {count} visas</source>
        <translation>{hits} of {count} shown</translation>
    </message>
    <message>
        <source>{name} är borttagen.</source>
        <translation>{name} is removed.</translation>
    </message>
    <message>
        <source>{name} används och är därför inaktiv i stället för borttagen.</source>
        <translation>{name} is in use and is therefore inactive instead of removed.</translation>
    </message>
    <message>
        <source>{name} är aktiv igen.</source>
        <translation>{name} is active again.</translation>
    </message>
    <message>
        <source>”{field}” är inte sparat. Rätta det först.</source>
        <translation>“{field}” is not saved. Put it right first.</translation>
    </message>
    <message>
        <source>Släng det</source>
        <translation>Throw it away</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Beslut om radering (Dnr)</source>
        <translation>Decision on erasure (ref.)</translation>
    </message>
    <message>
        <source>Uppgifterna är raderade, och det står i loggen.</source>
        <translation>The details are erased, and it is recorded in the log.</translation>
    </message>
    <message>
        <source>Raderar</source>
        <translation>Erasing</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>natten mot dagen</source>
        <translation>night to the day</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Slutdatum</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Sluttid</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hur vet ni det</source>
        <translation>How do you know</translation>
    </message>
    <message>
        <source>Återkommande</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Påverkan</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Hur det påverkade</source>
        <translation>How it affected</translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Polisanmält</source>
        <translation>Reported to police</translation>
    </message>
    <message>
        <source>Anmälningsnummer</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation>Help wanted</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Mötesvecka</source>
        <translation>Meeting week</translation>
    </message>
    <message>
        <source>Inkom</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Hänvisad vidare</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Skäl till avslut</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Öppen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Avskriven</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Dagar försenad</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Första datum</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>Gånger uppskjuten</source>
        <translation>Times postponed</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Beslutad vecka</source>
        <translation>Week decided</translation>
    </message>
    <message>
        <source>Följs upp vecka</source>
        <translation>Week of follow-up</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Senast sagt</source>
        <translation>Last said</translation>
    </message>
    <message>
        <source>Inte avgjord</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Förs vidare</source>
        <translation>Carried forward</translation>
    </message>
    <message>
        <source>Noterad</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Mötesdag</source>
        <translation>Meeting day</translation>
    </message>
    <message>
        <source>§</source>
        <translation>§</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Urval</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Allt som finns</source>
        <translation>Everything there is</translation>
    </message>
    <message>
        <source>Antal rader</source>
        <translation>Number of rows</translation>
    </message>
    <message>
        <source>För</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Exporterad</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stämpel</source>
        <translation>Stamp</translation>
    </message>
    <message>
        <source>EXEMPELDATA</source>
        <translation>SAMPLE DATA</translation>
    </message>
    <message>
        <source>Att tänka på</source>
        <translation>To bear in mind</translation>
    </message>
    <message>
        <source>Filen är en kopia som inte följer med när registret ändras. Kontrollera att inga personuppgifter står i texterna innan den lämnas vidare, och ta bort den när den inte behövs.</source>
        <translation>The file is a copy that does not follow when the register changes. Check that there are no personal details in the texts before it is passed on, and delete it when it is not needed.</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Inkommen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Granskad</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Lyft</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>På dagordning</source>
        <translation>On agenda</translation>
    </message>
    <message>
        <source>Under åtgärd</source>
        <translation>Being acted on</translation>
    </message>
    <message>
        <source>Återkopplad</source>
        <translation>Feedback given</translation>
    </message>
    <message>
        <source>Hänvisad</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Avvisad</source>
        <translation>Rejected</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Alla i listan ({count})</source>
        <translation>All in the list ({count})</translation>
    </message>
    <message>
        <source>De valda ({count})</source>
        <translation>The selected ({count})</translation>
    </message>
    <message>
        <source>Rader</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Möten från och med</source>
        <translation>Meetings from</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Filformat</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>Båda kan läsas in igen. CSV passar andra program.</source>
        <translation>Both can be imported again. CSV suits other programs.</translation>
    </message>
    <message>
        <source>För vem</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Till exempel områdespolisen. Antecknas, och står i Excelfilen.</source>
        <translation>For example the area police. Noted, and shown in the Excel file.</translation>
    </message>
    <message>
        <source>Valda rader</source>
        <translation>Selected rows</translation>
    </message>
    <message>
        <source>Möten {first} – {last}</source>
        <translation>Meetings {first} – {last}</translation>
    </message>
    <message>
        <source>Exportera iakttagelser</source>
        <translation>Export concerns</translation>
    </message>
    <message>
        <source>Exportera åtgärder</source>
        <translation>Export measures</translation>
    </message>
    <message>
        <source>Exportera beslut</source>
        <translation>Export decisions</translation>
    </message>
    <message>
        <source>Filen får den enda iakttagelsen i listan.</source>
        <translation>The file gets the only concern in the list.</translation>
    </message>
    <message>
        <source>Filen får listans {count} iakttagelser, i listans ordning.</source>
        <translation>The file gets the {count} concerns of the list, in the order of the list.</translation>
    </message>
    <message>
        <source>Filen får den enda åtgärden i listan.</source>
        <translation>The file gets the only measure in the list.</translation>
    </message>
    <message>
        <source>Filen får listans {count} åtgärder, i listans ordning.</source>
        <translation>The file gets the {count} measures of the list, in the order of the list.</translation>
    </message>
    <message>
        <source>Filen får punkterna som hållna möten har avgjort, med beslut och åtgärder.</source>
        <translation>The file gets the items settled at meetings held, with decisions and measures.</translation>
    </message>
    <message>
        <source>Urval: {scope}.</source>
        <translation>Selection: {scope}.</translation>
    </message>
    <message>
        <source>Programmet antecknar vem som exporterade vad, när och för vem. Se efter att inga personuppgifter står i texterna innan filen lämnas vidare.</source>
        <translation>The program notes who exported what, when and for whom. Make sure there are no personal details in the texts before the file is passed on.</translation>
    </message>
    <message>
        <source>Iakttagelser {day}</source>
        <translation>Concerns {day}</translation>
    </message>
    <message>
        <source>Åtgärder {day}</source>
        <translation>Measures {day}</translation>
    </message>
    <message>
        <source>Beslut {day}</source>
        <translation>Decisions {day}</translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation>{count} concerns</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 measure</translation>
    </message>
    <message>
        <source>{count} åtgärder</source>
        <translation>{count} measures</translation>
    </message>
    <message>
        <source>1 punkt med beslut</source>
        <translation>1 item with a decision</translation>
    </message>
    <message>
        <source>{count} punkter med beslut</source>
        <translation>{count} items with decisions</translation>
    </message>
    <message>
        <source>{what}, för {recipient},</source>
        <translation>{what}, for {recipient},</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>Registerutdrag</source>
        <translation>Register extract</translation>
    </message>
    <message>
        <source>Det som registret har om {name}, {day}</source>
        <translation>What the register has about {name}, {day}</translation>
    </message>
    <message>
        <source>Innehåller personuppgifter. Lämnas till den det gäller.</source>
        <translation>Contains personal data. To be handed to the person it is about.</translation>
    </message>
    <message>
        <source>Om uppgifterna</source>
        <translation>About the data</translation>
    </message>
    <message>
        <source>Dina rättigheter</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>Registret används för kommunens veckovisa trygghetsmöten. Uppgifterna har skrivits in av den som samordnar mötena, eller kommit med det som skolor och förvaltningar har skickat in. De används för att kalla till möten, följa upp åtgärder och skicka ut anteckningar, och lämnas till mötets deltagare i de handlingarna.</source>
        <translation>The register is used for the municipality&apos;s weekly safety meetings. The data were entered by whoever coordinates the meetings, or came with what schools and departments have sent in. They are used to call meetings, follow up measures and send out minutes, and are given to the meeting&apos;s attendees in the documents.</translation>
    </message>
    <message>
        <source>Begär rättelse av det som är fel eller ofullständigt.</source>
        <translation>Ask for what is wrong or incomplete to be corrected.</translation>
    </message>
    <message>
        <source>Begär radering av det som inte längre behövs. Fastställda anteckningar är allmänna handlingar och bevaras enligt kommunens beslut.</source>
        <translation>Ask for what is no longer needed to be erased. Finalised minutes are public documents and are kept as the municipality has decided.</translation>
    </message>
    <message>
        <source>Invänd mot behandlingen, eller begär att den begränsas.</source>
        <translation>Object to the processing, or ask for it to be restricted.</translation>
    </message>
    <message>
        <source>Klaga hos Integritetsskyddsmyndigheten (imy.se).</source>
        <translation>Complain to the Swedish Authority for Privacy Protection (imy.se).</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roll eller titel</source>
        <translation>Role or title</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>På mötena</source>
        <translation>At the meetings</translation>
    </message>
    <message>
        <source>Kontakt för</source>
        <translation>Contact for</translation>
    </message>
    <message>
        <source>Sändlistor</source>
        <translation>Distribution lists</translation>
    </message>
    <message>
        <source>Uppgifter om personen</source>
        <translation>Data about the person</translation>
    </message>
    <message>
        <source>stående deltagare</source>
        <translation>regular attendee</translation>
    </message>
    <message>
        <source>ordförande</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>sekreterare</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Ansvarar för</source>
        <translation>Responsible for</translation>
    </message>
    <message>
        <source>Skickat till personen</source>
        <translation>Sent to the person</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Loggen har {count} ändringar i personens namn, {first} – {last}.</source>
        <translation>The log has {count} changes in the person&apos;s name, {first} – {last}.</translation>
    </message>
    <message>
        <source>Gjort i programmet</source>
        <translation>Done in the program</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texter om något annat där namnet står, med orden närmast omkring.</source>
        <translation>Texts about something else in which the name stands, with the words right around it.</translation>
    </message>
    <message>
        <source>Nämns i</source>
        <translation>Mentioned in</translation>
    </message>
    <message>
        <source>{week} {year}</source>
        <translation>{week} {year}</translation>
    </message>
    <message>
        <source>{week}, version {version}</source>
        <translation>{week}, version {version}</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Fastställda anteckningar</source>
        <translation>Finalised minutes</translation>
    </message>
    <message>
        <source>Utlämnad handling</source>
        <translation>Issued document</translation>
    </message>
    <message>
        <source>Utskick</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Inkommet</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Inkommen rapport</source>
        <translation>Incoming report</translation>
    </message>
    <message>
        <source>Bilaga</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Behållen personuppgift</source>
        <translation>Kept personal data</translation>
    </message>
    <message>
        <source>Tillåtet namn</source>
        <translation>Allowed name</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Weeding</translation>
    </message>
    <message>
        <source>Undantag från gallring</source>
        <translation>Exception from weeding</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>deltagare</source>
        <translation>attendee</translation>
    </message>
    <message>
        <source>kallad</source>
        <translation>called</translation>
    </message>
    <message>
        <source>närvarande</source>
        <translation>present</translation>
    </message>
    <message>
        <source>anmält förhinder</source>
        <translation>sent apologies</translation>
    </message>
    <message>
        <source>frånvarande</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>delvis klar</source>
        <translation>partly done</translation>
    </message>
    <message>
        <source>inte genomförd</source>
        <translation>not carried out</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Så här lämnas utdraget till personen. Är något fel rättar du det här; texter som nämner personen rättas där de står.</source>
        <translation>This is how the extract is handed to the person. If something is wrong, you correct it here; texts that mention the person are corrected where they stand.</translation>
    </message>
    <message>
        <source>Spara som PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Spara som data…</source>
        <translation>Save as data…</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Rätta…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Radera…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Registerutdrag: {name}</source>
        <translation>Register extract: {name}</translation>
    </message>
    <message>
        <source>Registerutdrag {day}.pdf</source>
        <translation>Register extract {day}.pdf</translation>
    </message>
    <message>
        <source>Utdraget, för personen,</source>
        <translation>The extract, for the person,</translation>
    </message>
    <message>
        <source>Registerutdrag {day}.json</source>
        <translation>Register extract {day}.json</translation>
    </message>
    <message>
        <source>Utdraget som data, för personen,</source>
        <translation>The extract as data, for the person,</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Återkoppling till {unit}</source>
        <translation>Feedback to {unit}</translation>
    </message>
    <message>
        <source>Rapporterat {first} – {last}</source>
        <translation>Reported {first} – {last}</translation>
    </message>
    <message>
        <source>I korthet</source>
        <translation>In brief</translation>
    </message>
    <message>
        <source>Enheten rapporterade ingenting under perioden.</source>
        <translation>The unit reported nothing during the period.</translation>
    </message>
    <message>
        <source>Vad som blev av det som enheten rapporterade</source>
        <translation>What came of what the unit reported</translation>
    </message>
    <message>
        <source>Framställd {date}</source>
        <translation>Produced {date}</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation>{count} concerns</translation>
    </message>
    <message>
        <source>1 ärende</source>
        <translation>1 matter</translation>
    </message>
    <message>
        <source>{count} ärenden</source>
        <translation>{count} matters</translation>
    </message>
    <message>
        <source>Allt är avslutat.</source>
        <translation>Everything is closed.</translation>
    </message>
    <message>
        <source>I 1 av dem återstår något.</source>
        <translation>Something remains in 1 of them.</translation>
    </message>
    <message>
        <source>I {count} av dem återstår något.</source>
        <translation>Something remains in {count} of them.</translation>
    </message>
    <message>
        <source>{reported} i {matters}. {left}</source>
        <translation>{reported} in {matters}. {left}</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Det här rapporterade ni</source>
        <translation>What you reported</translation>
    </message>
    <message>
        <source>Det här bestämde mötet</source>
        <translation>What the meeting decided</translation>
    </message>
    <message>
        <source>Hör hemma i ett annat forum: {forum}.</source>
        <translation>Belongs in another forum: {forum}.</translation>
    </message>
    <message>
        <source>Har inte tagits upp på ett möte ännu.</source>
        <translation>Has not been discussed at a meeting yet.</translation>
    </message>
    <message>
        <source>Avslutades utan att behöva tas upp på ett möte.</source>
        <translation>Closed without needing to be discussed at a meeting.</translation>
    </message>
    <message>
        <source>Det här är gjort</source>
        <translation>This is done</translation>
    </message>
    <message>
        <source>Det här återstår</source>
        <translation>This remains</translation>
    </message>
    <message>
        <source>Det här blev inte av</source>
        <translation>This did not happen</translation>
    </message>
    <message>
        <source>Det här har ni fått veta</source>
        <translation>What you have been told</translation>
    </message>
    <message>
        <source>Beslut {when}:</source>
        <translation>Decision {when}:</translation>
    </message>
    <message>
        <source>Bordlades {when}.</source>
        <translation>Carried over {when}.</translation>
    </message>
    <message>
        <source>Åtgärder beslutades {when}.</source>
        <translation>Measures decided {when}.</translation>
    </message>
    <message>
        <source>Togs upp {when} utan särskilt beslut.</source>
        <translation>Discussed {when} without a specific decision.</translation>
    </message>
</context>
<context>
    <name>FeedbackMail</name>
    <message>
        <source>Återkoppling: {title}</source>
        <translation>Feedback: {title}</translation>
    </message>
    <message>
        <source>Återkoppling på {count} iakttagelser</source>
        <translation>Feedback on {count} concerns</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Väntar på återkoppling</source>
        <translation>Awaiting feedback</translation>
    </message>
    <message>
        <source>Håll ned Ctrl eller Skift för att välja flera och ge dem samma svar.</source>
        <translation>Hold down Ctrl or Shift to select several and give them the same answer.</translation>
    </message>
    <message>
        <source>Spara återkopplingen</source>
        <translation>Save feedback</translation>
    </message>
    <message>
        <source>Återkopplingsblad…</source>
        <translation>Feedback sheets…</translation>
    </message>
    <message>
        <source>Svara med paket…</source>
        <translation>Answer with package…</translation>
    </message>
    <message>
        <source>Läs in paket…</source>
        <translation>Import package…</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Alla har fått svar</source>
        <translation>All have been answered</translation>
    </message>
    <message>
        <source>Här står de iakttagelser som har tagits upp på ett möte och vars enhet ännu inte har fått veta vad som blev av dem.</source>
        <translation>Here are the concerns that have been discussed at a meeting and whose unit has not yet been told what came of them.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (valfritt)</source>
        <translation>{label} (optional)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Till klockan</source>
        <translation>Until (time)</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Typ av plats</source>
        <translation>Type of place</translation>
    </message>
    <message>
        <source>Latitud</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitud</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tillförlitlighet</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Återkommande</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Hur ofta</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Påverkan</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Hur det påverkade</source>
        <translation>How it affected</translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Polisanmält</source>
        <translation>Reported to police</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation>Help wanted</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hänvisad till</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Namn och bildtext…	F2</source>
        <translation>Name and caption…	F2</translation>
    </message>
    <message>
        <source>Svärta ut…</source>
        <translation>Black out…</translation>
    </message>
    <message>
        <source>Öppna i annat program…</source>
        <translation>Open in another program…</translation>
    </message>
    <message>
        <source>Spara kopia…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Flytta åt vänster	Alt+←</source>
        <translation>Move left	Alt+←</translation>
    </message>
    <message>
        <source>Flytta åt höger	Alt+→</source>
        <translation>Move right	Alt+→</translation>
    </message>
    <message>
        <source>Ta bort	Del</source>
        <translation>Remove	Del</translation>
    </message>
    <message>
        <source>{name} är borttagen</source>
        <translation>{name} is removed</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bilagan {name}</source>
        <translation>The attachment {name}</translation>
    </message>
    <message>
        <source>Öppna i annat program</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <source>{name} kan göra något när den öppnas.</source>
        <translation>{name} may do something when opened.</translation>
    </message>
    <message>
        <source>Den har makron, skript eller filer inuti, eller är låst så att det inte går att se. Öppna den bara om du vet vem den kommer från och väntade dig den, och tillåt den inte att köra något.</source>
        <translation>It has macros, scripts or files inside, or is locked so that this cannot be seen. Open it only if you know who it comes from and were expecting it, and do not allow it to run anything.</translation>
    </message>
    <message>
        <source>Öppna ändå</source>
        <translation>Open anyway</translation>
    </message>
    <message>
        <source>Låt bli</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sparade vyer</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Sparad vy: {name}</source>
        <translation>Saved view: {name}</translation>
    </message>
    <message>
        <source>{count} valda</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>Rensa alla filter</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>Spara som vy…</source>
        <translation>Save as view…</translation>
    </message>
    <message>
        <source>Ta bort vyn ”{name}”</source>
        <translation>Remove the view “{name}”</translation>
    </message>
    <message>
        <source>Spara vyn</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Namn på vyn</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sök i dokumentet</source>
        <translation>Search the document</translation>
    </message>
    <message>
        <source>Föregående träff (Skift+F3)</source>
        <translation>Previous hit (Shift+F3)</translation>
    </message>
    <message>
        <source>Nästa träff (F3)</source>
        <translation>Next hit (F3)</translation>
    </message>
    <message>
        <source>{number} av {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Finns inte</source>
        <translation>Not found</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Registrets fil</source>
        <translation>The register&apos;s file</translation>
    </message>
    <message>
        <source>Ändring nr {number} i loggen</source>
        <translation>Change no. {number} in the log</translation>
    </message>
    <message>
        <source>Rad nr {number} i loggen</source>
        <translation>Row no. {number} in the log</translation>
    </message>
    <message>
        <source>{kind}: {about}</source>
        <translation>{kind}: {about}</translation>
    </message>
    <message>
        <source>{kind} nr {number}</source>
        <translation>{kind} no. {number}</translation>
    </message>
    <message>
        <source>Stämmer inte med loggen.</source>
        <translation>Does not agree with the log.</translation>
    </message>
    <message>
        <source>Ändrad utanför programmet: {fields}.</source>
        <translation>Changed outside the program: {fields}.</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Bilaga</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Fastställda anteckningar</source>
        <translation>Finalised minutes</translation>
    </message>
    <message>
        <source>Utlämnad handling</source>
        <translation>Issued document</translation>
    </message>
    <message>
        <source>Utskick</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Inställning</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Inkommet</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Inkommen rapport</source>
        <translation>Incoming report</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Weeding</translation>
    </message>
    <message>
        <source>Ändrad utanför programmet.</source>
        <translation>Changed outside the program.</translation>
    </message>
    <message>
        <source>Borttagen utanför programmet.</source>
        <translation>Removed outside the program.</translation>
    </message>
    <message>
        <source>Tillagd utanför programmet.</source>
        <translation>Added outside the program.</translation>
    </message>
    <message>
        <source>Ändringen i loggen är omskriven.</source>
        <translation>The change in the log is rewritten.</translation>
    </message>
    <message>
        <source>Ändringen är borttagen ur loggen.</source>
        <translation>The change is removed from the log.</translation>
    </message>
    <message>
        <source>Loggen hänger inte ihop här.</source>
        <translation>The log does not hang together here.</translation>
    </message>
    <message>
        <source>De senaste ändringarna är borttagna ur loggen.</source>
        <translation>The latest changes are removed from the log.</translation>
    </message>
    <message>
        <source>Det som loggen har om en rad är omskrivet.</source>
        <translation>What the log has about a row is rewritten.</translation>
    </message>
    <message>
        <source>Något är borttaget eller flyttat i loggen.</source>
        <translation>Something is removed or moved in the log.</translation>
    </message>
    <message>
        <source>Något fattas i loggen om en rad.</source>
        <translation>Something is missing in the log about a row.</translation>
    </message>
    <message>
        <source>Det som står om ångrat är ändrat.</source>
        <translation>What is said of undone steps is changed.</translation>
    </message>
    <message>
        <source>Pekar på något som inte finns.</source>
        <translation>Points to something that does not exist.</translation>
    </message>
    <message>
        <source>Handlingen är inte den som fastställdes.</source>
        <translation>The document is not the one that was finalised.</translation>
    </message>
    <message>
        <source>Handlingen hör inte till den här loggen.</source>
        <translation>The document does not belong to this log.</translation>
    </message>
    <message>
        <source>Handlingen är inte den som lämnades ut.</source>
        <translation>The document is not the one that was issued.</translation>
    </message>
    <message>
        <source>Filens innehåll är ett annat än det som sparades.</source>
        <translation>The file&apos;s content is not what was saved.</translation>
    </message>
    <message>
        <source>Filens innehåll är borta.</source>
        <translation>The file&apos;s content is gone.</translation>
    </message>
    <message>
        <source>Sökregistret stämmer inte med texterna.</source>
        <translation>The search index does not agree with the texts.</translation>
    </message>
    <message>
        <source>Ordningen i listor stämmer inte.</source>
        <translation>The order in lists is wrong.</translation>
    </message>
    <message>
        <source>Gallringens sigill är ändrade.</source>
        <translation>The seals of the weeding are changed.</translation>
    </message>
    <message>
        <source>Filen är skadad.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>Tabellerna är andra än programmets.</source>
        <translation>The tables are not the program&apos;s.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Söker efter personuppgifter</source>
        <translation>Looking for personal data</translation>
    </message>
    <message>
        <source>Möjliga personuppgifter</source>
        <translation>Possible personal details</translation>
    </message>
    <message>
        <source>Gå vidare</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Det här ser ut som uppgifter om enskilda personer. Maskera, eller behåll med skäl. Programmet ändrar inget av sig självt, och det du maskerar kan du ångra.</source>
        <translation>This looks like details about individuals. Mask, or keep with a reason. The program changes nothing by itself, and what you mask you can undo.</translation>
    </message>
    <message>
        <source>Behåll alla med skäl…</source>
        <translation>Keep all with a reason…</translation>
    </message>
    <message>
        <source>Inget mer hittades i det som är genomsökt.</source>
        <translation>Nothing more was found in what has been searched.</translation>
    </message>
    <message>
        <source>Allt är genomgånget.</source>
        <translation>Everything has been gone through.</translation>
    </message>
    <message>
        <source>{rows} av {all} rader är genomsökta. Se själv efter i resten.</source>
        <translation>{rows} of {all} rows have been searched. Check the rest yourself.</translation>
    </message>
    <message>
        <source>De första {shown} av {count} fynd visas.</source>
        <translation>The first {shown} of {count} findings are shown.</translation>
    </message>
    <message>
        <source>{kind}. {reason}</source>
        <translation>{kind}. {reason}</translation>
    </message>
    <message>
        <source>Maskera</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Behåll med skäl…</source>
        <translation>Keep with a reason…</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{count} fynd får då stå i alla texter i registret. Skälet skrivs i loggen med ditt namn.</source>
        <translation>{count} findings may then remain in all texts in the register. The reason is written in the log with your name.</translation>
    </message>
    <message>
        <source>Behåll alla med skäl</source>
        <translation>Keep all with a reason</translation>
    </message>
    <message>
        <source>Behåll alla</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Föredras av</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Anteckning inför mötet</source>
        <translation>Note ahead of the meeting</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Effekt</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Iakttagelsens titel</source>
        <translation>Title of the concern</translation>
    </message>
    <message>
        <source>Iakttagelsens plats</source>
        <translation>Place of the concern</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Återkommande</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Hur det påverkade</source>
        <translation>How it affected</translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation>Help wanted</translation>
    </message>
    <message>
        <source>Hänvisad vidare</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Skäl till avslut</source>
        <translation>Reason for closing</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Fyller med exempeldata</source>
        <translation>Fill with sample data</translation>
    </message>
    <message>
        <source>Skapa registret</source>
        <translation>Create the register</translation>
    </message>
    <message>
        <source>Fyll med exempeldata</source>
        <translation>Fill with sample data</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Välkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Hur vill du börja? Allt går att ändra senare under Register.</source>
        <translation>How do you want to start? Everything can be changed later under Register.</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>till exempel Malmö stad</source>
        <translation>for example Malmö stad</translation>
    </message>
    <message>
        <source>Mötesdag</source>
        <translation>Meeting day</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Längd</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nytt register</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>Tomt, med kategorier och allvarsgrader på plats. Enheter och områden lägger du till eller läser in från en fil.</source>
        <translation>Empty, with categories and severity levels in place. You add units and areas or import them from a file.</translation>
    </message>
    <message>
        <source>Prova med exempeldata</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>Påhittade skolor och händelser under {weeks} veckor: iakttagelser, problembilder, möten, åtgärder och anteckningar. Allt stämplas EXEMPELDATA och är inte krypterat.</source>
        <translation>Made-up schools and events over {weeks} weeks: concerns, problems, meetings, measures and minutes. Everything is stamped SAMPLE DATA and is not encrypted.</translation>
    </message>
    <message>
        <source>Fyller med exempeldata. Det kan ta en minut.</source>
        <translation>Filling with sample data. It may take a minute.</translation>
    </message>
    <message>
        <source>Avbryter …</source>
        <translation>Cancelling …</translation>
    </message>
    <message>
        <source>Avbrutet. Inget har sparats.</source>
        <translation>Cancelled. Nothing has been saved.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Kom igång</source>
        <translation>Get started</translation>
    </message>
    <message>
        <source>Lägg till enheter</source>
        <translation>Add units</translation>
    </message>
    <message>
        <source>Skolor och andra som rapporterar, och de som kan ansvara för åtgärder.</source>
        <translation>Schools and others that report, and those that can be responsible for measures.</translation>
    </message>
    <message>
        <source>Läs in områden och enheter från fil</source>
        <translation>Import areas and units from file</translation>
    </message>
    <message>
        <source>Om ni har dem i en JSON- eller GeoJSON-fil. Först visas vad som skulle läggas till.</source>
        <translation>If you have them in a JSON or GeoJSON file. You are first shown what would be added.</translation>
    </message>
    <message>
        <source>Lägg till deltagare</source>
        <translation>Add attendees</translation>
    </message>
    <message>
        <source>De som kallas till mötena, och vem som är ordförande och sekreterare.</source>
        <translation>Those invited to the meetings, and who is chair and secretary.</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Läser in från {folder}</source>
        <translation>Importing from {folder}</translation>
    </message>
    <message>
        <source>{file} i den bevakade mappen behöver ses över.</source>
        <translation>{file} in the watched folder needs looking over.</translation>
    </message>
    <message>
        <source>{count} filer i den bevakade mappen behöver ses över.</source>
        <translation>{count} files in the watched folder need looking over.</translation>
    </message>
    <message>
        <source>Se över</source>
        <translation>Look over</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Er iakttagelse ”{title}” är nu behandlad.</source>
        <translation>Your concern “{title}” has now been dealt with.</translation>
    </message>
    <message>
        <source>Er iakttagelse ”{title}” togs upp på mötet {week}.</source>
        <translation>Your concern “{title}” was discussed at the meeting {week}.</translation>
    </message>
    <message>
        <source>”{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Era iakttagelser {titles} är nu behandlade.</source>
        <translation>Your concerns {titles} have now been dealt with.</translation>
    </message>
    <message>
        <source>Era iakttagelser {titles} har tagits upp, senast på mötet {week}.</source>
        <translation>Your concerns {titles} have been discussed, most recently at the meeting {week}.</translation>
    </message>
    <message>
        <source>Beslut: {decision}</source>
        <translation>Decision: {decision}</translation>
    </message>
    <message>
        <source>{days} sen</source>
        <translation>{days} late</translation>
    </message>
    <message>
        <source>1 gång</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>{times} gånger</source>
        <translation>{times} times</translation>
    </message>
    <message>
        <source>Åtgärd och problembild</source>
        <translation>Measure and problem</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Uppskjuten</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ingen utsedd</source>
        <translation>No one assigned</translation>
    </message>
    <message>
        <source>följs upp {week}</source>
        <translation>follow-up {week}</translation>
    </message>
    <message>
        <source>Inget datum</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>om {days}</source>
        <translation>in {days}</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Har väntat</source>
        <translation>Has waited</translation>
    </message>
    <message>
        <source>Senaste beslut</source>
        <translation>Latest decision</translation>
    </message>
    <message>
        <source>sedan {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Inget beslut antecknat</source>
        <translation>No decision noted</translation>
    </message>
    <message>
        <source>Ingen ansvarig utsedd</source>
        <translation>No one assigned as responsible</translation>
    </message>
    <message>
        <source>Utan problembild</source>
        <translation>No problem</translation>
    </message>
    <message>
        <source>{count} åtgärder</source>
        <translation>{count} measures</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 measure</translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation>1 overdue</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Sök åtgärd, ansvarig …</source>
        <translation>Search measure, responsible …</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Väntar på återkoppling</source>
        <translation>Awaiting feedback</translation>
    </message>
    <message>
        <source>{open} öppna åtgärder</source>
        <translation>{open} open measures</translation>
    </message>
    <message>
        <source>1 öppen åtgärd</source>
        <translation>1 open measure</translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation>1 overdue</translation>
    </message>
    <message>
        <source>{count} väntar på återkoppling</source>
        <translation>{count} awaiting feedback</translation>
    </message>
    <message>
        <source>alla har fått återkoppling</source>
        <translation>all have had feedback</translation>
    </message>
    <message>
        <source>Väntar på återkoppling ({count})</source>
        <translation>Awaiting feedback ({count})</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skriver …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <source>Allt sparat {time}</source>
        <translation>All saved {time}</translation>
    </message>
    <message>
        <source>Arbetar …</source>
        <translation>Working …</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Vad hände? En mening</source>
        <translation>What happened? One sentence</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Från kl.</source>
        <translation>From (time)</translation>
    </message>
    <message>
        <source>Till kl.</source>
        <translation>To (time)</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Område eller stadsdel</source>
        <translation>Area or district</translation>
    </message>
    <message>
        <source>Berätta mer: vad, hur många, hur länge, hur det störde skolan</source>
        <translation>Tell more: what, how many, how long, how it disturbed the school</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Hur vet ni det?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Vem berättade?</source>
        <translation>Who told you?</translation>
    </message>
    <message>
        <source>Polisanmält?</source>
        <translation>Reported to the police?</translation>
    </message>
    <message>
        <source>Anmälans nummer</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Vad påverkades?</source>
        <translation>What was affected?</translation>
    </message>
    <message>
        <source>Händer det ofta? Hur ofta</source>
        <translation>Does it happen often? How often</translation>
    </message>
    <message>
        <source>Vad har ni redan gjort?</source>
        <translation>What have you already done?</translation>
    </message>
    <message>
        <source>Vilken hjälp önskar ni?</source>
        <translation>What help do you wish for?</translation>
    </message>
    <message>
        <source>Din roll, till exempel rektor (skriv inget namn)</source>
        <translation>Your role, for example head teacher (write no name)</translation>
    </message>
    <message>
        <source>Vad som hör till varje kategori står efter händelserna.</source>
        <translation>What belongs to each category stands after the events.</translation>
    </message>
    <message>
        <source>Till exempel 22 nov 2026, eller natten mot 22 nov 2026.</source>
        <translation>For example 22 Nov 2026, or the night before 22 Nov 2026.</translation>
    </message>
    <message>
        <source>Till exempel 20.15.</source>
        <translation>For example 20.15.</translation>
    </message>
    <message>
        <source>Akut: ring 112 om det pågår, annars 114 14. Blanketten är inget larm.</source>
        <translation>Acute: call 112 if it is going on, otherwise 114 14. The form is no alarm.</translation>
    </message>
    <message>
        <source>Skriv inga namn och inget som pekar ut en person.</source>
        <translation>Write no names and nothing that points out a person.</translation>
    </message>
    <message>
        <source>1 Låg: stör eller oroar</source>
        <translation>1 Low: disturbs or worries</translation>
    </message>
    <message>
        <source>2 Måttlig: behöver stöd</source>
        <translation>2 Moderate: needs support</translation>
    </message>
    <message>
        <source>3 Hög: risk för skada</source>
        <translation>3 High: risk of harm</translation>
    </message>
    <message>
        <source>4 Akut: fara för liv</source>
        <translation>4 Acute: danger to life</translation>
    </message>
    <message>
        <source>Sett själva</source>
        <translation>Seen by ourselves</translation>
    </message>
    <message>
        <source>Hört av någon</source>
        <translation>Heard from somebody</translation>
    </message>
    <message>
        <source>Rykte</source>
        <translation>Rumour</translation>
    </message>
    <message>
        <source>Egen iakttagelse</source>
        <translation>Own observation</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Elev</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Vårdnadshavare</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Granne</source>
        <translation>Neighbour</translation>
    </message>
    <message>
        <source>Polis</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Elever</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Undervisning</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>Skolväg</source>
        <translation>Way to school</translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Pågående brott eller fara:</source>
        <translation>Crime or danger going on:</translation>
    </message>
    <message>
        <source>ring 112. Annars polisen 114 14. Blanketten larmar ingen.</source>
        <translation>call 112. Otherwise the police on 114 14. The form alerts nobody.</translation>
    </message>
    <message>
        <source>Oro för ett barn:</source>
        <translation>Worry about a child:</translation>
    </message>
    <message>
        <source>gör en orosanmälan till socialtjänsten. Enskild elev: elevhälsan.</source>
        <translation>make a report of concern to social services. A single pupil: pupil health.</translation>
    </message>
    <message>
        <source>Skriv om platsen, aldrig om personer:</source>
        <translation>Write about the place, never about people:</translation>
    </message>
    <message>
        <source>inga namn, telefonnummer, bilnummer, adresser hem eller hälsouppgifter.</source>
        <translation>no names, phone numbers, number plates, home addresses or health details.</translation>
    </message>
    <message>
        <source>Iakttagelser till Örat mot marken</source>
        <translation>Concerns for Örat mot marken</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Händelse {number}</source>
        <translation>Event {number}</translation>
    </message>
    <message>
        <source>Hör inte hit</source>
        <translation>Does not belong here</translation>
    </message>
    <message>
        <source>Vad hör till vilken kategori, och vad är bra att skriva?</source>
        <translation>What belongs to which category, and what is good to write?</translation>
    </message>
    <message>
        <source>Spara blanketten och mejla den till {address}. Tre händelser får plats.</source>
        <translation>Save the form and mail it to {address}. There is room for three events.</translation>
    </message>
    <message>
        <source>Spara blanketten och mejla den till</source>
        <translation>Save the form and mail it to</translation>
    </message>
    <message>
        <source>Adressen som blanketten mejlas till.</source>
        <translation>The address that the form is mailed to.</translation>
    </message>
    <message>
        <source>Tre händelser får plats.</source>
        <translation>There is room for three events.</translation>
    </message>
    <message>
        <source>Blankett för iakttagelser, att fylla i på skärmen</source>
        <translation>Form for concerns, to be filled in on screen</translation>
    </message>
    <message>
        <source>(välj)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>EXEMPELDATA</source>
        <translation>SAMPLE DATA</translation>
    </message>
    <message>
        <source>Behöver fyllas i.</source>
        <translation>Has to be filled in.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>mån</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>tis</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>ons</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>tor</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>fre</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>lör</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>sön</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>måndag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>tisdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>lördag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>söndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>maj</source>
        <translation>May</translation>
    </message>
    <message>
        <source>jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>okt</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>dec</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augusti</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>v.{space}{number}</source>
        <translation>wk{space}{number}</translation>
    </message>
    <message>
        <source>vecka {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>kl. {start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{number} dagar</source>
        <translation>{number} days</translation>
    </message>
    <message>
        <source>under 1 dag</source>
        <translation>less than 1 day</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Alla enheter ({count})</source>
        <translation>All units ({count})</translation>
    </message>
    <message>
        <source>Alla skolor ({count})</source>
        <translation>All schools ({count})</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Välj en mapp för blanketterna</source>
        <translation>Choose a folder for the forms</translation>
    </message>
    <message>
        <source>Alla skolor och förskolor ({count})</source>
        <translation>All schools and preschools ({count})</translation>
    </message>
    <message>
        <source>Blanketter att fylla i</source>
        <translation>Forms to fill in</translation>
    </message>
    <message>
        <source>Enhetens namn står redan på blanketten. Skolan fyller i den, sparar och mejlar den, och den läses in i Inkorgen utan att något skrivs av.</source>
        <translation>The unit’s name stands on the form already. The school fills it in, saves and mails it, and it is read into the Inbox without anything being typed again.</translation>
    </message>
    <message>
        <source>För</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Blankett, PDF</source>
        <translation>Form, PDF</translation>
    </message>
    <message>
        <source>Kalkylark, Excel</source>
        <translation>Spreadsheet, Excel</translation>
    </message>
    <message>
        <source>Blanketten rymmer tre händelser, kalkylarket så många som behövs.</source>
        <translation>The form holds three events, the spreadsheet as many as needed.</translation>
    </message>
    <message>
        <source>Blanketten säger inte vart den ska mejlas: skolan får en tom rad att skriva på.</source>
        <translation>The form does not say where to mail it: the school gets an empty line to write on.</translation>
    </message>
    <message>
        <source>Skriv adressen…</source>
        <translation>Write the address…</translation>
    </message>
    <message>
        <source>Iakttagelser.{kind}</source>
        <translation>Concerns.{kind}</translation>
    </message>
    <message>
        <source>{count} blanketter, en för varje enhet,</source>
        <translation>{count} forms, one for each unit,</translation>
    </message>
    <message>
        <source>{count} kalkylark, ett för varje enhet,</source>
        <translation>{count} spreadsheets, one for each unit,</translation>
    </message>
    <message>
        <source>Gör blanketter</source>
        <translation>Make forms</translation>
    </message>
    <message>
        <source>Blanketten, för enheten att fylla i,</source>
        <translation>The form, for the unit to fill in,</translation>
    </message>
    <message>
        <source>Kalkylarket, för enheten att fylla i,</source>
        <translation>The spreadsheet, for the unit to fill in,</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>”{text}” ({kind}) får då stå i alla texter i registret. Skälet skrivs i loggen med ditt namn, och programmet frågar inte om just de orden igen. Det kan ändras i Register › Tillåtna namn.</source>
        <translation>“{text}” ({kind}) may then remain in all texts in the register. The reason is written in the log with your name, and the program does not ask about those very words again. It can be changed in Register › Allowed names.</translation>
    </message>
    <message>
        <source>Behåll med skäl</source>
        <translation>Keep with a reason</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Till exempel: namnet på en butik, eller en tjänsteperson utanför registret.</source>
        <translation>For example: the name of a shop, or an official outside the register.</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{reason} Det är osäkert.</source>
        <translation>{reason} It is uncertain.</translation>
    </message>
    <message>
        <source>personnummer</source>
        <translation>personal identity number</translation>
    </message>
    <message>
        <source>samordningsnummer</source>
        <translation>coordination number</translation>
    </message>
    <message>
        <source>telefonnummer</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>e-postadress</source>
        <translation>email address</translation>
    </message>
    <message>
        <source>registreringsnummer</source>
        <translation>registration number</translation>
    </message>
    <message>
        <source>bostadsadress</source>
        <translation>home address</translation>
    </message>
    <message>
        <source>namn</source>
        <translation>name</translation>
    </message>
    <message>
        <source>hälsa</source>
        <translation>health</translation>
    </message>
    <message>
        <source>ursprung eller tro</source>
        <translation>origin or belief</translation>
    </message>
    <message>
        <source>konto</source>
        <translation>account</translation>
    </message>
    <message>
        <source>Siffrorna står som i ett personnummer.</source>
        <translation>The digits are set out as in a personal identity number.</translation>
    </message>
    <message>
        <source>Siffrorna står som i ett telefonnummer.</source>
        <translation>The digits are set out as in a telephone number.</translation>
    </message>
    <message>
        <source>Det är skrivet som en e-postadress.</source>
        <translation>It is written as an email address.</translation>
    </message>
    <message>
        <source>Det är skrivet som ett registreringsnummer.</source>
        <translation>It is written as a registration number.</translation>
    </message>
    <message>
        <source>Det kan vara någons bostad.</source>
        <translation>It may be someone&apos;s home.</translation>
    </message>
    <message>
        <source>Det kan vara någons namn.</source>
        <translation>It may be someone&apos;s name.</translation>
    </message>
    <message>
        <source>Ordet handlar om någons hälsa. Skriv vad som hände i stället.</source>
        <translation>The word is about someone&apos;s health. Write what happened instead.</translation>
    </message>
    <message>
        <source>Ordet handlar om någons ursprung eller tro. Skriv vad som hände i stället.</source>
        <translation>The word is about someone&apos;s origin or belief. Write what happened instead.</translation>
    </message>
    <message>
        <source>Det är skrivet som ett konto på nätet.</source>
        <translation>It is written as an online account.</translation>
    </message>
    <message>
        <source>Kontrollsiffran stämmer.</source>
        <translation>The check digit is right.</translation>
    </message>
    <message>
        <source>Siffrorna står som i ett personnummer, men kontrollsiffran stämmer inte.</source>
        <translation>The digits are set out as in a personal identity number, but the check digit is wrong.</translation>
    </message>
    <message>
        <source>Det är skrivet som ett tillfälligt personnummer.</source>
        <translation>It is written as a temporary personal identity number.</translation>
    </message>
    <message>
        <source>Siffrorna kan vara ett telefonnummer utan riktnummer.</source>
        <translation>The digits may be a telephone number without an area code.</translation>
    </message>
    <message>
        <source>Det står att någon bor där.</source>
        <translation>It says that someone lives there.</translation>
    </message>
    <message>
        <source>Gata och nummer tillsammans med ett ord om någons hem.</source>
        <translation>Street and number together with a word about someone&apos;s home.</translation>
    </message>
    <message>
        <source>Gata och nummer kan vara någons bostad.</source>
        <translation>Street and number may be someone&apos;s home.</translation>
    </message>
    <message>
        <source>Orden är vanliga som för- och efternamn.</source>
        <translation>The words are common as first name and surname.</translation>
    </message>
    <message>
        <source>Ordet är vanligt som förnamn.</source>
        <translation>The word is common as a first name.</translation>
    </message>
    <message>
        <source>Ordet är vanligt som efternamn.</source>
        <translation>The word is common as a surname.</translation>
    </message>
    <message>
        <source>Texten säger att någon heter eller kallas så.</source>
        <translation>The text says that someone has or goes by that name.</translation>
    </message>
    <message>
        <source>Texten säger vad någon har sagt eller gjort.</source>
        <translation>The text says what someone has said or done.</translation>
    </message>
    <message>
        <source>Ordet före säger att det är en person.</source>
        <translation>The word before says that it is a person.</translation>
    </message>
    <message>
        <source>Kan vara ett namn skrivet med små bokstäver.</source>
        <translation>May be a name written in lower case.</translation>
    </message>
    <message>
        <source>Texten intill talar om ett fordon.</source>
        <translation>The text beside it is about a vehicle.</translation>
    </message>
</context>
<context>
    <name>GuardBanner</name>
    <message>
        <source>Maskera</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Behåll med skäl…</source>
        <translation>Keep with a reason…</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Åtgärda</source>
        <translation>Deal with it</translation>
    </message>
    <message>
        <source>Ser ut som en personuppgift:</source>
        <translation>Looks like a personal detail:</translation>
    </message>
    <message>
        <source>”{text}” ({kind}) i {field}. {reason}</source>
        <translation>“{text}” ({kind}) in {field}. {reason}</translation>
    </message>
    <message>
        <source>”{text}” – {kind}?</source>
        <translation>“{text}” – {kind}?</translation>
    </message>
    <message>
        <source>Nästa ({number} av {count})</source>
        <translation>Next ({number} of {count})</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Att tänka på</source>
        <translation>To bear in mind</translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Hör inte hit</source>
        <translation>Does not belong here</translation>
    </message>
    <message>
        <source>Brukar ta hand om det</source>
        <translation>Usually takes care of it</translation>
    </message>
    <message>
        <source>Beskriv platsen och situationen, aldrig enskilda personer. Välj kategori, så visas vad som är bra att ta med.</source>
        <translation>Describe the place and the situation, never individuals. Choose a category to see what is good to include.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Så går en vecka</source>
        <translation>How a week goes</translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Ord i programmet</source>
        <translation>Words in the program</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Överallt</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Alt+Nedåtpil</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Öppna kalendern eller listan i ett fält</source>
        <translation>Open the calendar or the list in a field</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stäng, eller töm sökningen</source>
        <translation>Close, or clear the search</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>En sak som har rapporterats: vad, när och var. Platser och situationer, aldrig personer.</source>
        <translation>Something that has been reported: what, when and where. Places and situations, never people.</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Samlar iakttagelser med en orsak eller plats, över veckor.</source>
        <translation>Groups concerns with one cause or place, over weeks.</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>En paragraf på dagordningen: problembild, iakttagelse, information eller stående punkt.</source>
        <translation>A paragraph on the agenda: problem, concern, information or standing item.</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Det som beslutades att göra: av vem och senast när. Följs upp tills den är klar.</source>
        <translation>What was decided to be done: by whom and by when. Followed up until it is done.</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Vad det blev av en åtgärd.</source>
        <translation>What came of a measure.</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Svaret till enheten som rapporterade.</source>
        <translation>The answer to the unit that reported.</translation>
    </message>
    <message>
        <source>Lyfta</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>Ta upp en granskad iakttagelse till mötet.</source>
        <translation>Bring a reviewed concern up to the meeting.</translation>
    </message>
    <message>
        <source>Bordlagd</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Punkten kommer tillbaka vid nästa möte, med skälet.</source>
        <translation>The item returns at the next meeting, with the reason.</translation>
    </message>
    <message>
        <source>Akut</source>
        <translation>Acute</translation>
    </message>
    <message>
        <source>Det här är inget larm. Ring 112 vid fara för liv, 114 14 till polisen annars.</source>
        <translation>This is not an alarm. Call 112 if life is in danger, otherwise 114 14 for the police.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Ändrad</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Ångrat: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Gjort om: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>{field}: skriven</source>
        <translation>{field}: written</translation>
    </message>
    <message>
        <source>{field}: ändrad</source>
        <translation>{field}: changed</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: tomt (var {before})</source>
        <translation>{field}: empty (was {before})</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Ändrad efter nytt paket från {sender}</source>
        <translation>Changed after a new package from {sender}</translation>
    </message>
    <message>
        <source>avsändaren</source>
        <translation>the sender</translation>
    </message>
    <message>
        <source>Utkast påbörjat</source>
        <translation>Draft started</translation>
    </message>
    <message>
        <source>Rapporterad</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Granskad</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Lyft till mötet</source>
        <translation>Raised to the meeting</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Avvisad</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Hänvisad till annat forum</source>
        <translation>Referred to another forum</translation>
    </message>
    <message>
        <source>Öppnad igen</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Lagd i papperskorgen</source>
        <translation>Moved to the bin</translation>
    </message>
    <message>
        <source>Hämtad ur papperskorgen</source>
        <translation>Brought back from the bin</translation>
    </message>
    <message>
        <source>Tidigare version återställd</source>
        <translation>Earlier version restored</translation>
    </message>
    <message>
        <source>Återkoppling given</source>
        <translation>Feedback given</translation>
    </message>
    <message>
        <source>Svar från {sender}</source>
        <translation>Answer from {sender}</translation>
    </message>
    <message>
        <source>Samlad i problembilden ”{title}”</source>
        <translation>Grouped into the problem “{title}”</translation>
    </message>
    <message>
        <source>Utbruten ur problembilden ”{title}”</source>
        <translation>Taken out of the problem “{title}”</translation>
    </message>
    <message>
        <source>Delad till problembilden ”{title}”</source>
        <translation>Split into the problem “{title}”</translation>
    </message>
    <message>
        <source>”{title}” slogs samman med ”{into}”</source>
        <translation>“{title}” merged with “{into}”</translation>
    </message>
    <message>
        <source>”{title}” delades av igen</source>
        <translation>“{title}” split off again</translation>
    </message>
    <message>
        <source>Gallrad</source>
        <translation>Weeded</translation>
    </message>
    <message>
        <source>Uppgifter raderade</source>
        <translation>Data erased</translation>
    </message>
    <message>
        <source>Inlagd</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Inläst från PDF-blankett</source>
        <translation>Imported from PDF form</translation>
    </message>
    <message>
        <source>Inläst från tabell</source>
        <translation>Imported from table</translation>
    </message>
    <message>
        <source>Inläst från mejl</source>
        <translation>Imported from email</translation>
    </message>
    <message>
        <source>Räddad ur den skadade filen</source>
        <translation>Rescued from the damaged file</translation>
    </message>
    <message>
        <source>Inläst från paket</source>
        <translation>Read in from a package</translation>
    </message>
    <message>
        <source>Mottagen i inkorgen</source>
        <translation>Accepted in the inbox</translation>
    </message>
    <message>
        <source>{deed}, lyft till mötet</source>
        <translation>{deed}, raised to the meeting</translation>
    </message>
    <message>
        <source>Skapad</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Skapad av {what}</source>
        <translation>Created from {what}</translation>
    </message>
    <message>
        <source>Satt som delvis löst</source>
        <translation>Set as partly resolved</translation>
    </message>
    <message>
        <source>Satt som löst</source>
        <translation>Set as resolved</translation>
    </message>
    <message>
        <source>Bilaga flyttad: {name}</source>
        <translation>Attachment moved: {name}</translation>
    </message>
    <message>
        <source>Bilaga tillagd: {name}</source>
        <translation>Attachment added: {name}</translation>
    </message>
    <message>
        <source>Bilaga borttagen: {name}</source>
        <translation>Attachment removed: {name}</translation>
    </message>
    <message>
        <source>Bilaga svärtad: {name}</source>
        <translation>Attachment blacked out: {name}</translation>
    </message>
    <message>
        <source>Bilaga omdöpt: {before} → {after}</source>
        <translation>Attachment renamed: {before} → {after}</translation>
    </message>
    <message>
        <source>Bildtext till {name}: {text}</source>
        <translation>Caption of {name}: {text}</translation>
    </message>
    <message>
        <source>Bildtext till {name} borttagen</source>
        <translation>Caption of {name} removed</translation>
    </message>
    <message>
        <source>{name} tas med i handlingarna</source>
        <translation>{name} is shown in the documents</translation>
    </message>
    <message>
        <source>{name} tas inte med i handlingarna</source>
        <translation>{name} is not shown in the documents</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Visa alla {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{moment} · {what}</source>
        <translation>{moment} · {what}</translation>
    </message>
    <message>
        <source>Av {actor}</source>
        <translation>By {actor}</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Återställ denna version</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Återställ denna version, {moment}</source>
        <translation>Restore this version, {moment}</translation>
    </message>
</context>
<context>
    <name>HoldBack</name>
    <message>
        <source>Behåll {count} st</source>
        <translation>Keep {count}</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Det gallras inte förrän dagen har gått. Utan dag behålls det tills vidare.</source>
        <translation>It is not weeded until the day has passed. Without a day it is kept until further notice.</translation>
    </message>
    <message>
        <source>Varför det ska vara kvar</source>
        <translation>Why it is to stay</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>HomeArea</name>
    <message>
        <source>Följer enheten</source>
        <translation>Follows the unit</translation>
    </message>
    <message>
        <source>Enheten ligger i {area}</source>
        <translation>The unit lies in {area}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Blad</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Kolumner</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Läs in i inkorgen</source>
        <translation>Import into the inbox</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Läs in {what}</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>Läses inte</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Har lästs in tidigare. Inget ändras.</source>
        <translation>Has been imported before. Nothing changes.</translation>
    </message>
    <message>
        <source>Känd</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Visas nedan</source>
        <translation>Shown below</translation>
    </message>
    <message>
        <source>inga rader</source>
        <translation>no rows</translation>
    </message>
    <message>
        <source>{file} har lästs in tidigare. Inget ändras.</source>
        <translation>{file} has been imported before. Nothing changes.</translation>
    </message>
    <message>
        <source>Ingen kolumn är vald som titel eller beskrivning. Välj den under Kolumner.</source>
        <translation>No column is chosen as title or description. Choose it under Columns.</translation>
    </message>
    <message>
        <source>Ingen kolumn är vald som dag. Välj under Kolumner den som säger när det hände.</source>
        <translation>No column is chosen as day. Choose under Columns the one that says when it happened.</translation>
    </message>
    <message>
        <source>Välj under Kolumner vilken som säger när det hände, och vilken som säger vad.</source>
        <translation>Choose under Columns which one says when it happened, and which one says what.</translation>
    </message>
    <message>
        <source>Det som är att rätta eller att avgöra läses in det också, och blir klart i Inkorgen bredvid raden som den var. Det som finns redan läses inte in igen.</source>
        <translation>What is to be corrected or decided is read in too, and is finished in the Inbox beside the row as it was. What is already there is not read in again.</translation>
    </message>
    <message>
        <source>Det som är att rätta eller att avgöra läses in det också, och blir klart i Inkorgen bredvid raden som den var.</source>
        <translation>What is to be corrected or decided is read in too, and is finished in the Inbox beside the row as it was.</translation>
    </message>
    <message>
        <source>… och {count} till</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <source>Visa fler ({count} till)</source>
        <translation>Show more ({count} left)</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Läser {file}</source>
        <translation>Reading {file}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>okänd enhet</source>
        <translation>unknown unit</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>”{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Hänvisa {what}</source>
        <translation>Refer {what}</translation>
    </message>
    <message>
        <source>Hänvisa</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Det blir ingen iakttagelse. Kvittot till avsändaren säger vart den hör.</source>
        <translation>No concern is made of it. The receipt to the sender says where it belongs.</translation>
    </message>
    <message>
        <source>Till exempel socialtjänsten, SSPF, elevhälsan eller felanmälan.</source>
        <translation>For example social services, SSPF, pupil health or fault reporting.</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Avvisa {what}</source>
        <translation>Reject {what}</translation>
    </message>
    <message>
        <source>Avvisa</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Skälet står i kvittot till avsändaren. Rapporten kan öppnas igen.</source>
        <translation>The reason is given in the receipt to the sender. The report can be reopened.</translation>
    </message>
    <message>
        <source>Håll kvar {what}</source>
        <translation>Hold {what}</translation>
    </message>
    <message>
        <source>Håll kvar</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Den ligger under Lagt åt sidan tills någon tar emot den.</source>
        <translation>It stays under Set aside until someone accepts it.</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Samma händelse som en iakttagelse</source>
        <translation>Same event as a concern</translation>
    </message>
    <message>
        <source>Slå ihop</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Det blir ingen ny iakttagelse; bilagorna följer med dit. Är det en annan händelse av samma slag, kryssa i den bland liknande och ta emot i stället.</source>
        <translation>No new concern is made; the attachments go with it there. If it is another event of the same kind, tick it among the similar ones and accept instead.</translation>
    </message>
    <message>
        <source>Liknande</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Ingen av dem</source>
        <translation>None of them</translation>
    </message>
    <message>
        <source>Eller nummer</source>
        <translation>Or number</translation>
    </message>
    <message>
        <source>2026-0412</source>
        <translation>2026-0412</translation>
    </message>
    <message>
        <source>Inget att granska</source>
        <translation>Nothing to review</translation>
    </message>
    <message>
        <source>Hit kommer det som skolor och enheter skickar: ifyllda blanketter, tabeller, mejl och paket. Läs in filer, släpp dem på fönstret, eller bevaka mappen där du sparar mejlen. Varje rapport granskas här innan den blir en iakttagelse.</source>
        <translation>What schools and units send comes here: completed forms, tables, emails and packages. Import files, drop them on the window, or watch the folder where you save the emails. Each report is reviewed here before it becomes a concern.</translation>
    </message>
    <message>
        <source>Utbildningsområde</source>
        <translation>Education area</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>{what} lästes in</source>
        <translation>{what} imported</translation>
    </message>
    <message>
        <source>{count} fanns redan</source>
        <translation>{count} were already there</translation>
    </message>
    <message>
        <source>Inget nytt att läsa in</source>
        <translation>Nothing new to import</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{text} Och {count} till.</source>
        <translation>{text} And {count} more.</translation>
    </message>
    <message>
        <source>Kunde inte läsas:</source>
        <translation>Could not be read:</translation>
    </message>
    <message>
        <source>{count} filer</source>
        <translation>{count} files</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Känd</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Att avgöra</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Att rätta</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Ändrad</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{count} nya</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} ny</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} ändrad</source>
        <translation>{count} changed</translation>
    </message>
    <message>
        <source>{count} låst</source>
        <translation>{count} locked</translation>
    </message>
    <message>
        <source>{count} finns redan</source>
        <translation>{count} already here</translation>
    </message>
    <message>
        <source>{count} att avgöra</source>
        <translation>{count} to decide</translation>
    </message>
    <message>
        <source>{count} att rätta</source>
        <translation>{count} to correct</translation>
    </message>
    <message>
        <source>{count} ändrade</source>
        <translation>{count} changed</translation>
    </message>
    <message>
        <source>{count} låsta</source>
        <translation>{count} locked</translation>
    </message>
    <message>
        <source>{count} svar</source>
        <translation>{count} answers</translation>
    </message>
    <message>
        <source>Hålls kvar</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Frågat</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Mottagen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Ihopslagen</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Hänvisad</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Avvisad</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Väntar på lösenord</source>
        <translation>Waiting for a password</translation>
    </message>
    <message>
        <source>Väntar på att läsas in</source>
        <translation>Waiting to be read in</translation>
    </message>
    <message>
        <source>Blankett</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Mejl</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Skadad fil</source>
        <translation>Damaged file</translation>
    </message>
    <message>
        <source>1 rapport</source>
        <translation>1 report</translation>
    </message>
    <message>
        <source>{count} rapporter</source>
        <translation>{count} reports</translation>
    </message>
    <message>
        <source>{field}: ”{text}” {trouble}</source>
        <translation>{field}: “{text}” {trouble}</translation>
    </message>
    <message>
        <source>Måttlig står tills någon väljer.</source>
        <translation>Moderate stands until somebody chooses.</translation>
    </message>
    <message>
        <source>{field}: {trouble}</source>
        <translation>{field}: {trouble}</translation>
    </message>
    <message>
        <source>kunde inte läsas.</source>
        <translation>could not be read.</translation>
    </message>
    <message>
        <source>Har kommit in tidigare.</source>
        <translation>Has been received before.</translation>
    </message>
    <message>
        <source>Står två gånger.</source>
        <translation>Appears twice.</translation>
    </message>
    <message>
        <source>En iakttagelse med samma titel, dag och enhet finns redan.</source>
        <translation>A concern with the same title, day and unit already exists.</translation>
    </message>
    <message>
        <source>Liknar en iakttagelse samma dag.</source>
        <translation>Resembles a concern on the same day.</translation>
    </message>
    <message>
        <source>Enheten är okänd.</source>
        <translation>The unit is unknown.</translation>
    </message>
    <message>
        <source>Enheten är avsändarens.</source>
        <translation>The unit is the sender’s.</translation>
    </message>
    <message>
        <source>Kategorin är okänd.</source>
        <translation>The category is unknown.</translation>
    </message>
    <message>
        <source>Området är okänt.</source>
        <translation>The area is unknown.</translation>
    </message>
    <message>
        <source>Avsändaren har ändrat den sedan den kom.</source>
        <translation>The sender has changed it since it came.</translation>
    </message>
    <message>
        <source>Avsändaren har ändrat den sedan den kom. Det som också har rättats här står kvar; se källan.</source>
        <translation>The sender has changed it since it came. What has also been corrected here stays; see the source.</translation>
    </message>
    <message>
        <source>Har kommit förut och finns inte kvar här. Avsändaren har ändrat den och skickat igen.</source>
        <translation>Came before and is no longer here. The sender has changed it and sent it again.</translation>
    </message>
    <message>
        <source>Dagen är den då mejlet skickades.</source>
        <translation>The day is the one on which the email was sent.</translation>
    </message>
    <message>
        <source>Dagen saknas.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>Dagen går inte att läsa som ett datum.</source>
        <translation>The day cannot be read as a date.</translation>
    </message>
    <message>
        <source>Klockslaget går inte att läsa.</source>
        <translation>The time cannot be read.</translation>
    </message>
    <message>
        <source>Titel och beskrivning saknas.</source>
        <translation>Title and description are missing.</translation>
    </message>
    <message>
        <source>Sista dagen går inte att läsa som ett datum.</source>
        <translation>The last day cannot be read as a date.</translation>
    </message>
    <message>
        <source>Sluttiden går inte att läsa.</source>
        <translation>The end time cannot be read.</translation>
    </message>
    <message>
        <source>saknas.</source>
        <translation>is missing.</translation>
    </message>
    <message>
        <source>är inget datum.</source>
        <translation>is not a date.</translation>
    </message>
    <message>
        <source>är inget klockslag.</source>
        <translation>is not a time.</translation>
    </message>
    <message>
        <source>är inget av svaren.</source>
        <translation>is not one of the answers.</translation>
    </message>
    <message>
        <source>finns inte i registret.</source>
        <translation>is not in the register.</translation>
    </message>
    <message>
        <source>är tolkat: se att det stämmer.</source>
        <translation>has been interpreted: see that it is right.</translation>
    </message>
    <message>
        <source>kan vara flera. Välj vilken.</source>
        <translation>can be several. Choose which.</translation>
    </message>
    <message>
        <source>finns inte i registret. Avsändarens enhet står här i stället.</source>
        <translation>is not in the register. The sender’s unit stands here instead.</translation>
    </message>
    <message>
        <source>är för lång och har kortats.</source>
        <translation>is too long and has been shortened.</translation>
    </message>
    <message>
        <source>ligger före början.</source>
        <translation>is before the start.</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}: {text}</translation>
    </message>
    <message>
        <source>1 summarad rad lästes inte: rad {rows}.</source>
        <translation>1 row of sums was not read: row {rows}.</translation>
    </message>
    <message>
        <source>{count} summarade rader lästes inte: rad {rows}.</source>
        <translation>{count} rows of sums were not read: rows {rows}.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>fråga skriven {day} till {to}</source>
        <translation>question written {day} to {to}</translation>
    </message>
    <message>
        <source>fråga skriven {day}</source>
        <translation>question written {day}</translation>
    </message>
    <message>
        <source>kvitto behövs inte</source>
        <translation>no receipt needed</translation>
    </message>
    <message>
        <source>kvitto skrivet {day} till {to}</source>
        <translation>receipt written {day} to {to}</translation>
    </message>
    <message>
        <source>kvitto skrivet {day}</source>
        <translation>receipt written {day}</translation>
    </message>
    <message>
        <source>inget kvitto skrivet</source>
        <translation>no receipt written</translation>
    </message>
    <message>
        <source>sedan {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>kvitto {day}</source>
        <translation>receipt {day}</translation>
    </message>
    <message>
        <source>utan kvitto</source>
        <translation>no receipt</translation>
    </message>
    <message>
        <source>ingen dag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>Punkt på kartan</source>
        <translation>Point on the map</translation>
    </message>
</context>
<context>
    <name>InboxDeeds</name>
    <message>
        <source>Ta emot</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Ta emot och lyft</source>
        <translation>Accept and raise</translation>
    </message>
    <message>
        <source>Öppna paketet…</source>
        <translation>Open the package…</translation>
    </message>
    <message>
        <source>Rätta</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Samma som…</source>
        <translation>Same as…</translation>
    </message>
    <message>
        <source>Hänvisa…</source>
        <translation>Refer…</translation>
    </message>
    <message>
        <source>Avvisa…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Håll kvar…</source>
        <translation>Hold…</translation>
    </message>
    <message>
        <source>Dela i två</source>
        <translation>Split in two</translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Nästa rapport</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>Föregående rapport</source>
        <translation>Previous report</translation>
    </message>
    <message>
        <source>Ändringen i {number} är övertagen</source>
        <translation>The change in {number} is taken over</translation>
    </message>
    <message>
        <source>{what} är mottagen och lyft</source>
        <translation>{what} accepted and raised</translation>
    </message>
    <message>
        <source>{what} är mottagen</source>
        <translation>{what} accepted</translation>
    </message>
    <message>
        <source>{what} är mottagna och lyfta</source>
        <translation>{what} accepted and raised</translation>
    </message>
    <message>
        <source>{what} är mottagna</source>
        <translation>{what} accepted</translation>
    </message>
    <message>
        <source>{what}: mottaget, lyft och på dagordningen för {week}</source>
        <translation>{what}: received, lifted and on the agenda of {week}</translation>
    </message>
    <message>
        <source>Ihopslagen med en iakttagelse</source>
        <translation>Merged with a concern</translation>
    </message>
    <message>
        <source>Mottagna som en iakttagelse</source>
        <translation>Accepted as one concern</translation>
    </message>
    <message>
        <source>Väntar på granskning igen</source>
        <translation>Waiting for review again</translation>
    </message>
    <message>
        <source>{what} är hänvisad</source>
        <translation>{what} referred</translation>
    </message>
    <message>
        <source>{what} är avvisad</source>
        <translation>{what} rejected</translation>
    </message>
    <message>
        <source>{what} hålls kvar</source>
        <translation>{what} on hold</translation>
    </message>
    <message>
        <source>Delad: den andra ligger under</source>
        <translation>Split: the other lies below</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>InboxMail</name>
    <message>
        <source>Fråga om er rapport: {title}</source>
        <translation>Question about your report: {title}</translation>
    </message>
    <message>
        <source>Hej!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>Tack för er rapport {what}.</source>
        <translation>Thank you for your report {what}.</translation>
    </message>
    <message>
        <source>Innan den kan tas upp behöver vi veta:</source>
        <translation>Before it can be taken up we need to know:</translation>
    </message>
    <message>
        <source>Skriv inga namn, personnummer eller andra uppgifter om enskilda.</source>
        <translation>Write no names, personal identity numbers or other details about individuals.</translation>
    </message>
    <message>
        <source>Mottaget: er rapport till {series}</source>
        <translation>Received: your report to {series}</translation>
    </message>
    <message>
        <source>Tack för er rapport. Så här går den vidare:</source>
        <translation>Thank you for your report. This is how it goes on:</translation>
    </message>
    <message>
        <source>Tack för era rapporter. Så här går de vidare:</source>
        <translation>Thank you for your reports. This is how they go on:</translation>
    </message>
    <message>
        <source>Ange numret om ni vill komplettera eller fråga om en iakttagelse.</source>
        <translation>Give the number if you want to add to or ask about a concern.</translation>
    </message>
    <message>
        <source>{what}: mottagen som iakttagelse {number}.</source>
        <translation>{what}: accepted as concern {number}.</translation>
    </message>
    <message>
        <source>{what}: känd sedan tidigare, iakttagelse {number}.</source>
        <translation>{what}: already known, concern {number}.</translation>
    </message>
    <message>
        <source>{what}: hör hemma i ett annat forum: {forum}.</source>
        <translation>{what}: belongs in another forum: {forum}.</translation>
    </message>
    <message>
        <source>{what}: tas inte upp. {note}</source>
        <translation>{what}: not taken up. {note}</translation>
    </message>
    <message>
        <source>{what}: vi har en fråga som vi har skickat för sig.</source>
        <translation>{what}: we have a question, sent separately.</translation>
    </message>
    <message>
        <source>{what}: väntar på granskning.</source>
        <translation>{what}: awaiting review.</translation>
    </message>
    <message>
        <source>{what}: tack för svaret, det ligger hos er rapport.</source>
        <translation>{what}: thank you for the answer, it lies with your report.</translation>
    </message>
    <message>
        <source>Vad hände?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Vilken dag hände det?</source>
        <translation>On what day did it happen?</translation>
    </message>
    <message>
        <source>Vilken tid hände det?</source>
        <translation>At what time did it happen?</translation>
    </message>
    <message>
        <source>När tog det slut?</source>
        <translation>When did it end?</translation>
    </message>
    <message>
        <source>Vilken skola eller enhet gäller det?</source>
        <translation>Which school or unit does it concern?</translation>
    </message>
    <message>
        <source>Vad slags händelse var det?</source>
        <translation>What kind of event was it?</translation>
    </message>
    <message>
        <source>Var hände det?</source>
        <translation>Where did it happen?</translation>
    </message>
    <message>
        <source>Hur allvarligt bedömer ni att det var?</source>
        <translation>How serious do you judge it to have been?</translation>
    </message>
    <message>
        <source>Är det anmält till polisen?</source>
        <translation>Has it been reported to the police?</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Vänliga hälsningar</source>
        <translation>Kind regards</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inkorg</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Att granska</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Lagt åt sidan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Avgjorda</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Väntar på svar</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Läs in filer…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Rapporten, källan eller det liknande</source>
        <translation>The report, its source or what is like it</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Inget här</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Hit kommer det som har hållits kvar, frågats om, tagits emot eller avvisats.</source>
        <translation>What has been held, asked about, accepted or rejected comes here.</translation>
    </message>
    <message>
        <source>Ingen väntar på svar</source>
        <translation>Nobody is waiting for an answer</translation>
    </message>
    <message>
        <source>Hit kommer rapporter vars avsändare har fått en fråga, eller ännu inte har fått veta vad det blev av dem. Kvittot och frågan skrivs som utkast i mejlprogrammet.</source>
        <translation>Here come reports whose sender has been asked something, or has not yet been told what became of them. The receipt and the question are written as drafts in the mail program.</translation>
    </message>
    <message>
        <source>Visa det som ska granskas</source>
        <translation>Show what is to be reviewed</translation>
    </message>
    <message>
        <source>{count} att granska</source>
        <translation>{count} to review</translation>
    </message>
    <message>
        <source>{count} lagda åt sidan</source>
        <translation>{count} set aside</translation>
    </message>
    <message>
        <source>1 lagd åt sidan</source>
        <translation>1 put aside</translation>
    </message>
    <message>
        <source>{count} väntar på svar</source>
        <translation>{count} waiting for an answer</translation>
    </message>
    <message>
        <source>{count} visas</source>
        <translation>{count} shown</translation>
    </message>
    <message>
        <source>bevakar mappen {folder}</source>
        <translation>watching the folder {folder}</translation>
    </message>
</context>
<context>
    <name>InformationPoint</name>
    <message>
        <source>Ny informationspunkt</source>
        <translation>New information item</translation>
    </message>
    <message>
        <source>Lägg till punkten</source>
        <translation>Add the item</translation>
    </message>
    <message>
        <source>För sådant som ska sägas på mötet utan att det finns en iakttagelse.</source>
        <translation>For things to be said at the meeting without there being a concern.</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Föredras av</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Anteckning inför mötet</source>
        <translation>Note ahead of the meeting</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>Utlämnat</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>{edition} · {day} kl. {time} · {size}</source>
        <translation>{edition} · {day} at {time} · {size}</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Skicka…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Skriv under…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Utkast för synpunkter</source>
        <translation>Draft for comments</translation>
    </message>
    <message>
        <source>Hela version {number}</source>
        <translation>Full version {number}</translation>
    </message>
    <message>
        <source>Maskad version {number}</source>
        <translation>Masked version {number}</translation>
    </message>
    <message>
        <source>Utdrag ur version {number}</source>
        <translation>Excerpt from version {number}</translation>
    </message>
    <message>
        <source>Utdrag ur utkastet</source>
        <translation>Excerpt from the draft</translation>
    </message>
</context>
<context>
    <name>IssuingDialogs</name>
    <message>
        <source>Filen bevaras precis som den lämnas ut, med kontrollkod, mottagare och en logg över vad som utelämnats. Det kan inte ångras.</source>
        <translation>The file is kept exactly as released, with a check code, recipients and a log of what was left out. This cannot be undone.</translation>
    </message>
    <message>
        <source>Lämna ut</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Lämna ut och spara filen…</source>
        <translation>Release and save the file…</translation>
    </message>
    <message>
        <source>{holds} {kept}</source>
        <translation>{holds} {kept}</translation>
    </message>
    <message>
        <source>Står i dokumentet, till exempel ”Sydsvenskan” eller enhetens namn.</source>
        <translation>Stated in the document, for example “Sydsvenskan” or the name of the unit.</translation>
    </message>
    <message>
        <source>För vem</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Skicka ut för synpunkter</source>
        <translation>Send out for comments</translation>
    </message>
    <message>
        <source>Frys utkastet och spara filen…</source>
        <translation>Freeze the draft and save the file…</translation>
    </message>
    <message>
        <source>Utkastet bevaras som det skickas ut, med titeln ”utskickad för synpunkter”. Du kan rätta det under tiden och skicka ut det igen. Det kan inte ångras.</source>
        <translation>The draft is kept as sent out, with the title “sent out for comments”. You can correct it meanwhile and send it out again. This cannot be undone.</translation>
    </message>
    <message>
        <source>Synpunkter senast</source>
        <translation>Comments by</translation>
    </message>
</context>
<context>
    <name>LateMeasures</name>
    <message>
        <source>Försenade åtgärder</source>
        <translation>Overdue measures</translation>
    </message>
    <message>
        <source>Alla åtgärder →</source>
        <translation>All measures →</translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation>due by {day}</translation>
    </message>
    <message>
        <source>Ingen åtgärd är försenad.</source>
        <translation>No measure is overdue.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Exportera PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Skicka ut för synpunkter…</source>
        <translation>Send out for comments…</translation>
    </message>
    <message>
        <source>Lämna ut maskad version…</source>
        <translation>Release masked version…</translation>
    </message>
    <message>
        <source>Gå igenom personuppgifter…</source>
        <translation>Go through personal details…</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Inget i texterna ser ut som en personuppgift.</source>
        <translation>Nothing in the texts looks like a personal detail.</translation>
    </message>
    <message>
        <source>Lämna ut…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>PDF, som den fastställdes…</source>
        <translation>PDF, as it was finalised…</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Liknar varandra</source>
        <translation>Similar to each other</translation>
    </message>
    <message>
        <source>{concerns} hör till {problem}</source>
        <translation>{concerns} belonging to {problem}</translation>
    </message>
    <message>
        <source>{concerns} föreslås som en problembild</source>
        <translation>{concerns} suggested as one problem</translation>
    </message>
    <message>
        <source>Samla</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Samla {title}</source>
        <translation>Group {title}</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Ångrade: {what}</source>
        <translation>Undid: {what}</translation>
    </message>
    <message>
        <source>Gjorde om: {what}</source>
        <translation>Redid: {what}</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Fastställda anteckningar</source>
        <translation>Finalise minutes</translation>
    </message>
    <message>
        <source>Utskick</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Enheter</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Behållna personuppgifter</source>
        <translation>Keep personal details</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Weeding</translation>
    </message>
    <message>
        <source>Undantag från gallring</source>
        <translation>Exception from weeding</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Notera vad som hänt</source>
        <translation>Note what has happened</translation>
    </message>
    <message>
        <source>Spara noteringen</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Notering</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Åtgärden är klar</source>
        <translation>The measure is done</translation>
    </message>
    <message>
        <source>Markera som klar</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Vad gjordes?</source>
        <translation>What was done?</translation>
    </message>
    <message>
        <source>Åtgärden är delvis klar och avslutas så</source>
        <translation>The measure is partly done and closed as such</translation>
    </message>
    <message>
        <source>Markera som delvis klar</source>
        <translation>Mark as partly done</translation>
    </message>
    <message>
        <source>Vad gjordes, och vad blev inte gjort?</source>
        <translation>What was done, and what was not?</translation>
    </message>
    <message>
        <source>Åtgärden ska inte utföras</source>
        <translation>The measure is not to be carried out</translation>
    </message>
    <message>
        <source>Avskriv åtgärden</source>
        <translation>Write off the measure</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Åtgärden behöver mer tid</source>
        <translation>The measure needs more time</translation>
    </message>
    <message>
        <source>Skjut upp åtgärden</source>
        <translation>Postpone the measure</translation>
    </message>
    <message>
        <source>Åtgärden är inte avslutad</source>
        <translation>The measure is not closed</translation>
    </message>
    <message>
        <source>Öppna åtgärden igen</source>
        <translation>Reopen the measure</translation>
    </message>
    <message>
        <source>Varför?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nytt datum</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Vilken effekt fick det?</source>
        <translation>What effect did it have?</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Vad som gjordes</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Logg</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Inget har gjorts än</source>
        <translation>Nothing has been done yet</translation>
    </message>
    <message>
        <source>Varje ändring skrivs här, med vem och när.</source>
        <translation>Every change is written here, with who and when.</translation>
    </message>
    <message>
        <source>Exportera som CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Kontrollera registret</source>
        <translation>Check the register</translation>
    </message>
    <message>
        <source>{count} ändringar. Loggens kontrollvärde just nu: {head}. Skriv upp det på annan plats: då kan den som sköter datorn kontrollera att loggen inte har skrivits om sedan dess.</source>
        <translation>{count} changes. The log’s check value right now: {head}. Write it down in another place: then whoever looks after the computer can check that the log has not been rewritten since.</translation>
    </message>
    <message>
        <source>Logg {day}.csv</source>
        <translation>Log {day}.csv</translation>
    </message>
    <message>
        <source>Loggen</source>
        <translation>The log</translation>
    </message>
    <message>
        <source>Exporterar loggen</source>
        <translation>Exporting the log</translation>
    </message>
    <message>
        <source>Kontrollerar registret</source>
        <translation>Checking the register</translation>
    </message>
    <message>
        <source>Varje ändring, rad och fil stämmer med loggen.</source>
        <translation>Every change, row and file agrees with the log.</translation>
    </message>
    <message>
        <source>Allt är helt.</source>
        <translation>Everything is intact.</translation>
    </message>
    <message>
        <source>{count} fel. Det som står här är ändrat av någon annan än programmet. Gå tillbaka till en säkerhetskopia från före, eller be om hjälp.</source>
        <translation>{count} faults. What stands here was changed by something other than the program. Go back to a backup from before, or ask for help.</translation>
    </message>
    <message>
        <source>… och {count} till. orat&#xa0;check visar alla.</source>
        <translation>… and {count} more. orat&#xa0;check shows all.</translation>
    </message>
    <message>
        <source>Något har ändrats utanför programmet.</source>
        <translation>Something has been changed outside the program.</translation>
    </message>
</context>
<context>
    <name>LyingBox</name>
    <message>
        <source>Paketet är låst</source>
        <translation>The package is locked</translation>
    </message>
    <message>
        <source>{file} öppnas med ett lösenord, som avsändaren ger på annat sätt än i samma mejl. Iakttagelserna eller svaren i det läses in först då.</source>
        <translation>{file} is opened with a password, which the sender gives in another way than in the same mail. The concerns or answers in it are read in only then.</translation>
    </message>
    <message>
        <source>Svar från {sender}</source>
        <translation>Answer from {sender}</translation>
    </message>
    <message>
        <source>{file} säger vad som har blivit av iakttagelser som skickats härifrån. När det läses in hamnar varje svar på sin iakttagelse.</source>
        <translation>{file} says what has become of concerns sent from here. When it is read in, each answer lands on its concern.</translation>
    </message>
    <message>
        <source>{file} är avgjort.</source>
        <translation>{file} is settled.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Dagordning vecka {week} – {series}</source>
        <translation>Agenda week {week} – {series}</translation>
    </message>
    <message>
        <source>{name} vecka {week} – {series}</source>
        <translation>{name} week {week} – {series}</translation>
    </message>
    <message>
        <source>Återkoppling – {series}</source>
        <translation>Feedback – {series}</translation>
    </message>
    <message>
        <source>{title} – {series}</source>
        <translation>{title} – {series}</translation>
    </message>
    <message>
        <source>För synpunkter: {name} vecka {week} – {series}</source>
        <translation>For comments: {name} week {week} – {series}</translation>
    </message>
    <message>
        <source>Utkast: {name} vecka {week} – {series}</source>
        <translation>Draft: {name} week {week} – {series}</translation>
    </message>
    <message>
        <source>Hej!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>Det är den maskade utgåvan: vissa uppgifter är utelämnade.</source>
        <translation>This is the masked edition: some details are left out.</translation>
    </message>
    <message>
        <source>Det är ett utdrag som gäller {about}.</source>
        <translation>This is an excerpt concerning {about}.</translation>
    </message>
    <message>
        <source>Dokumentet är gjort för {who}.</source>
        <translation>The document is made for {who}.</translation>
    </message>
    <message>
        <source>Lämna dina synpunkter senast {day}.</source>
        <translation>Please send your comments by {day}.</translation>
    </message>
    <message>
        <source>Kontrollkod: {code}. Samma kod står i dokumentets sidfot.</source>
        <translation>Check code: {code}. The same code is in the document footer.</translation>
    </message>
    <message>
        <source>Vänliga hälsningar</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>Här är dagordningen till mötet {day} (vecka {week}), som PDF.</source>
        <translation>Here is the agenda for the meeting on {day} (week {week}), as a PDF.</translation>
    </message>
    <message>
        <source>Bifogat som PDF: {title}.</source>
        <translation>Attached as a PDF: {title}.</translation>
    </message>
    <message>
        <source>Här är anteckningarna från mötet {day} (vecka {week}), utskickade för synpunkter, som PDF.</source>
        <translation>Here are the minutes of the meeting on {day} (week {week}), sent out for comments, as a PDF.</translation>
    </message>
    <message>
        <source>Här är ett utkast till anteckningarna från mötet {day} (vecka {week}), som PDF.</source>
        <translation>Here is a draft of the minutes of the meeting on {day} (week {week}), as a PDF.</translation>
    </message>
    <message>
        <source>Här är de fastställda anteckningarna från mötet {day} (vecka {week}), version {version}, som PDF.</source>
        <translation>Here are the finalised minutes of the meeting on {day} (week {week}), version {version}, as a PDF.</translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>e-postadress</source>
        <translation>email address</translation>
    </message>
    <message>
        <source>Adressen är enhetens kontakt i registret.</source>
        <translation>The address is the unit’s contact in the register.</translation>
    </message>
    <message>
        <source>Ingen adress är känd. Utan adress öppnas utkastet utan mottagare, som fylls i där.</source>
        <translation>No address is known. Without one the draft opens without a receiver, to be filled in there.</translation>
    </message>
    <message>
        <source>Öppna utan mottagare</source>
        <translation>Open without a receiver</translation>
    </message>
    <message>
        <source>Ingen adress är känd till {who}. Skriv den här, eller fyll i den i mejlprogrammet.</source>
        <translation>No address of {who} is known. Write it here, or fill it in in the mail program.</translation>
    </message>
    <message>
        <source>Mejlet har ingen mottagare</source>
        <translation>The mail has no receiver</translation>
    </message>
    <message>
        <source>mottagaren</source>
        <translation>the receiver</translation>
    </message>
    <message>
        <source>Öppna utkastet</source>
        <translation>Open the draft</translation>
    </message>
    <message>
        <source>Mejlutkastet</source>
        <translation>The mail draft</translation>
    </message>
    <message>
        <source>Spara utkastet som en fil och öppna den där du mejlar.</source>
        <translation>Save the draft as a file and open it where you do your mail.</translation>
    </message>
    <message>
        <source>Datorn har inget program för mejlutkast.</source>
        <translation>This computer has no program for mail drafts.</translation>
    </message>
    <message>
        <source>Spara utkastet…</source>
        <translation>Save the draft…</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Utkast i e-postprogrammet</source>
        <translation>Draft in the mail program</translation>
    </message>
    <message>
        <source>Härifrån, genom en server</source>
        <translation>From here, through a server</translation>
    </message>
    <message>
        <source>STARTTLS (vanligast, port 587)</source>
        <translation>STARTTLS (most common, port 587)</translation>
    </message>
    <message>
        <source>TLS (port 465)</source>
        <translation>TLS (port 465)</translation>
    </message>
    <message>
        <source>Ingen, bara utan inloggning</source>
        <translation>None, only without login</translation>
    </message>
    <message>
        <source>Så skickas dokument</source>
        <translation>How documents are sent</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kryptering</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Avsändarens namn</source>
        <translation>Sender&apos;s name</translation>
    </message>
    <message>
        <source>Avsändarens adress</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>Användarnamn</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sparas i datorns eget lösenordsvalv och ingen annanstans.</source>
        <translation>Stored in the computer&apos;s own password vault and nowhere else.</translation>
    </message>
    <message>
        <source>Spara lösenordet</source>
        <translation>Save the password</translation>
    </message>
    <message>
        <source>Skicka ett prov till mig</source>
        <translation>Send a test to me</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Lösenordet är sparat i datorns lösenordsvalv.</source>
        <translation>The password is saved in the computer&apos;s password vault.</translation>
    </message>
    <message>
        <source>Datorn har inget lösenordsvalv. Lösenordet får skrivas vid varje utskick.</source>
        <translation>The computer has no password vault. The password must be entered each time you send.</translation>
    </message>
    <message>
        <source>Prov från Örat mot marken</source>
        <translation>Test from Örat mot marken</translation>
    </message>
    <message>
        <source>Det här är ett prov. Kom det fram fungerar inställningarna.</source>
        <translation>This is a test. If it arrived, the settings work.</translation>
    </message>
    <message>
        <source>Skickar ett prov</source>
        <translation>Sending a trial</translation>
    </message>
    <message>
        <source>Provet är skickat till dig.</source>
        <translation>The test has been sent to you.</translation>
    </message>
    <message>
        <source>Skriv lösenordet och tryck en gång till. Det sparas inte.</source>
        <translation>Write the password and press once more. It is not saved.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Örat mot marken</source>
        <translation>Örat mot marken</translation>
    </message>
    <message>
        <source>Sök eller gör något</source>
        <translation>Search or do something</translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation>Search the page</translation>
    </message>
    <message>
        <source>Hjälp och kortkommandon</source>
        <translation>Help and keyboard shortcuts</translation>
    </message>
    <message>
        <source>Gå till {page}</source>
        <translation>Go to {page}</translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation>New concern</translation>
    </message>
    <message>
        <source>Gå till</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Något gick fel i programmet ({kind}). Det du har skrivit finns kvar.</source>
        <translation>Something went wrong in the program ({kind}). What you have written is kept.</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>Välj vad varje kolumn betyder. En dag och en titel eller beskrivning behövs; resten kan lämnas. Valet gäller också nästa tabell med samma rubriker.</source>
        <translation>Choose what each column means. A day and a title or description are needed; the rest may be left. The choice holds for the next table with the same headings too.</translation>
    </message>
    <message>
        <source>Används inte</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Kolumn {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>{column} betyder</source>
        <translation>{column} means</translation>
    </message>
</context>
<context>
    <name>MaskDialog</name>
    <message>
        <source>Maskera</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Det maskerade finns inte kvar någonstans i den fil som lämnas ut.</source>
        <translation>What is masked is not left anywhere in the file that is released.</translation>
    </message>
    <message>
        <source>”{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{ground} · {about}</source>
        <translation>{ground} · {about}</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Annan grund</source>
        <translation>Other grounds</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stannar i programmet och står inte i filen.</source>
        <translation>Stays in the program and is not in the file.</translation>
    </message>
    <message>
        <source>Maskera alla {count} förekomster</source>
        <translation>Mask all {count} occurrences</translation>
    </message>
</context>
<context>
    <name>MaskingList</name>
    <message>
        <source>Maskerat</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>Inget är maskerat. Markera det som inte får lämnas ut och tryck Ctrl+M, eller högerklicka för att maskera en hel text eller punkt.</source>
        <translation>Nothing is masked. Select what may not be released and press Ctrl+M, or right-click to mask a whole text or item.</translation>
    </message>
    <message>
        <source>Maskerat · {count}</source>
        <translation>Masked · {count}</translation>
    </message>
    <message>
        <source>Maskerat · {count}, {forgotten} att se över</source>
        <translation>Masked · {count}, {forgotten} to look over</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{where} · {text}</source>
        <translation>{where} · {text}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>mötets uppgifter</source>
        <translation>meeting details</translation>
    </message>
    <message>
        <source>”{text}” står kvar: {where}.</source>
        <translation>“{text}” remains: {where}.</translation>
    </message>
    <message>
        <source>Maskera…</source>
        <translation>Mask…</translation>
    </message>
</context>
<context>
    <name>MaskingPane</name>
    <message>
        <source>Maskera det markerade…</source>
        <translation>Mask the selection…</translation>
    </message>
    <message>
        <source>Texter</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Så blir den maskade versionen</source>
        <translation>How the masked version will look</translation>
    </message>
    <message>
        <source>{where} {field}</source>
        <translation>{where} {field}</translation>
    </message>
</context>
<context>
    <name>MaskingTexts</name>
    <message>
        <source>Anteckningarnas texter</source>
        <translation>The texts of the minutes</translation>
    </message>
    <message>
        <source>Maskera det markerade…	Ctrl+M</source>
        <translation>Mask the selection…	Ctrl+M</translation>
    </message>
    <message>
        <source>Maskera hela texten…</source>
        <translation>Mask the whole text…</translation>
    </message>
    <message>
        <source>Ta bort maskeringen ({ground})</source>
        <translation>Remove the mask ({ground})</translation>
    </message>
    <message>
        <source>Maskera hela punkten {where}…</source>
        <translation>Mask the whole item {where}…</translation>
    </message>
    <message>
        <source>Maskera hela åtgärden…</source>
        <translation>Mask the whole measure…</translation>
    </message>
    <message>
        <source>Maskera hela iakttagelsen…</source>
        <translation>Mask the whole concern…</translation>
    </message>
    <message>
        <source>Maskera bilden…</source>
        <translation>Mask the picture…</translation>
    </message>
    <message>
        <source>Maskera hela personen…</source>
        <translation>Mask the whole person…</translation>
    </message>
</context>
<context>
    <name>MayBe</name>
    <message>
        <source>Menas kanske:</source>
        <translation>Perhaps meant:</translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message>
        <source>Klistra in som bilaga</source>
        <translation>Paste as attachment</translation>
    </message>
    <message>
        <source>Ingen åtgärd vald</source>
        <translation>No measure selected</translation>
    </message>
    <message>
        <source>Välj en åtgärd i listan för att se vad som hänt och notera vad som blev av den.</source>
        <translation>Select a measure in the list to see what has happened and note what came of it.</translation>
    </message>
    <message>
        <source>Vald åtgärd</source>
        <translation>Selected measure</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Skjut upp</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Notera</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Avskriv</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Vad som hänt</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Ingen utsedd</source>
        <translation>No one assigned</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>Follow-up on</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Uppskjuten {times}</source>
        <translation>Postponed {times}</translation>
    </message>
    <message>
        <source>Inget datum</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>{due} (först {first})</source>
        <translation>{due} (first {first})</translation>
    </message>
    <message>
        <source>på mötet {week}</source>
        <translation>at the meeting {week}</translation>
    </message>
    <message>
        <source>Till problembilden</source>
        <translation>To the problem</translation>
    </message>
    <message>
        <source>Till iakttagelsen</source>
        <translation>To the concern</translation>
    </message>
    <message>
        <source>Till mötet {week}</source>
        <translation>To the meeting {week}</translation>
    </message>
    <message>
        <source>Noteringen är sparad.</source>
        <translation>The note is saved.</translation>
    </message>
    <message>
        <source>Åtgärden är klar.</source>
        <translation>The measure is done.</translation>
    </message>
    <message>
        <source>Åtgärden är delvis klar.</source>
        <translation>The measure is partly done.</translation>
    </message>
    <message>
        <source>Åtgärden är avskriven.</source>
        <translation>The measure is written off.</translation>
    </message>
    <message>
        <source>Åtgärden är uppskjuten till {due}.</source>
        <translation>The measure is postponed to {due}.</translation>
    </message>
    <message>
        <source>Åtgärden är öppen igen.</source>
        <translation>The measure is open again.</translation>
    </message>
</context>
<context>
    <name>MeasureEntry</name>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>Ny åtgärd: vad @vem !när – t.ex. ”laga belysning @gatukontoret !fredag”</source>
        <translation>New measure: what @who !when – e.g. “fix lighting @gatukontoret !Friday”</translation>
    </message>
    <message>
        <source>Ny åtgärd</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Skriv vad, @ och vem, ! och när, och tryck Enter</source>
        <translation>Write what, @ and who, ! and when, then press Enter</translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation>due by {day}</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Vad ska göras</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Ansvarig enhet</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Person eller funktion</source>
        <translation>Person or function</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MeasureList</name>
    <message>
        <source>Spara åtgärden</source>
        <translation>Save the measure</translation>
    </message>
    <message>
        <source>Fyll i fält i stället</source>
        <translation>Fill in fields instead</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation>due by {day}</translation>
    </message>
    <message>
        <source>Ingen ansvarig och inget datum</source>
        <translation>No one responsible and no date</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Fler val för åtgärden {what}</source>
        <translation>More choices for the measure {what}</translation>
    </message>
    <message>
        <source>Fler val</source>
        <translation>More choices</translation>
    </message>
    <message>
        <source>Ändra…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Ta bort åtgärden</source>
        <translation>Remove the measure</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Vilka åtgärder</source>
        <translation>Which measures</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Avslutade</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mina</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Åtgärder som dina egna enheter ansvarar för</source>
        <translation>Measures your own units are responsible for</translation>
    </message>
    <message>
        <source>Välj egna enheter</source>
        <translation>Choose own units</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Gruppera efter</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Inga åtgärder här</source>
        <translation>No measures here</translation>
    </message>
    <message>
        <source>Åtgärder som beslutas på ett möte följs upp här tills de är klara eller avskrivna.</source>
        <translation>Measures decided at a meeting are followed up here until they are done or written off.</translation>
    </message>
    <message>
        <source>Gå till mötena</source>
        <translation>Go to the meetings</translation>
    </message>
    <message>
        <source>Åtgärden är klar</source>
        <translation>The measure is done</translation>
    </message>
    <message>
        <source>Åtgärden är delvis klar</source>
        <translation>The measure is partly done</translation>
    </message>
    <message>
        <source>Skjut upp åtgärden</source>
        <translation>Postpone the measure</translation>
    </message>
    <message>
        <source>Notera om åtgärden</source>
        <translation>Note about the measure</translation>
    </message>
    <message>
        <source>Avskriv åtgärden</source>
        <translation>Write off the measure</translation>
    </message>
    <message>
        <source>Öppna åtgärden igen</source>
        <translation>Reopen the measure</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Sökning: {text}</source>
        <translation>Search: {text}</translation>
    </message>
    <message>
        <source>Mina enheter</source>
        <translation>My units</translation>
    </message>
</context>
<context>
    <name>MeetingDialogs</name>
    <message>
        <source>Mötet {week} är flyttat till {day} {time}.</source>
        <translation>The meeting {week} has been moved to {day} {time}.</translation>
    </message>
    <message>
        <source>Mötet behåller veckans namn, sina punkter och sin längd. Den ordinarie dagen är {day}.</source>
        <translation>The meeting keeps the name of the week, its items and its length. The regular day is {day}.</translation>
    </message>
    <message>
        <source>Flytta mötet {week}</source>
        <translation>Move the meeting {week}</translation>
    </message>
    <message>
        <source>Flytta mötet</source>
        <translation>Move the meeting</translation>
    </message>
    <message>
        <source>Ny dag</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>En veckodag räknas inom mötets egen vecka.</source>
        <translation>A day of the week is counted within the meeting’s own week.</translation>
    </message>
    <message>
        <source>Börjar kl.</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Står i kallelsen, till exempel ”studiedag”.</source>
        <translation>Stated in the notice, for example “training day”.</translation>
    </message>
    <message>
        <source>Ställ in mötet {week}</source>
        <translation>Call off the meeting {week}</translation>
    </message>
    <message>
        <source>Ställ in mötet</source>
        <translation>Call off the meeting</translation>
    </message>
    <message>
        <source>Inget går förlorat: det som skulle tas upp kommer med på nästa veckas dagordning. Mötet kan återupptas till och med sin dag.</source>
        <translation>Nothing is lost: what was to be discussed goes on next week&apos;s agenda. The meeting can be reinstated up to and including its day.</translation>
    </message>
    <message>
        <source>Tider och plats, {week}</source>
        <translation>Times and place, {week}</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>När mötet hölls, som det står i anteckningarna. Gäller bara det här mötet.</source>
        <translation>When the meeting was held, as the notes say. Applies to this meeting only.</translation>
    </message>
    <message>
        <source>Gäller bara det här mötet. Serien ändras under Register.</source>
        <translation>Applies to this meeting only. The series is changed under Register.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Slutar kl.</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Planera en extra vecka</source>
        <translation>Plan an extra week</translation>
    </message>
    <message>
        <source>Planera mötet</source>
        <translation>Plan the meeting</translation>
    </message>
    <message>
        <source>Nästa möte skapas av sig självt. Här planerar du ett möte längre fram, på seriens vanliga dag och tid.</source>
        <translation>The next meeting is created automatically. Here you plan a meeting further ahead, on the series&apos; usual day and time.</translation>
    </message>
    <message>
        <source>{week} {year} · {day}</source>
        <translation>{week} {year} · {day}</translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>MeetingListing</name>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Inga möten än</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Nästa möte skapas av sig självt i seriens takt, med sin dagordning.</source>
        <translation>The next meeting is created automatically at the pace of the series, with its agenda.</translation>
    </message>
    <message>
        <source>Skapa nästa möte</source>
        <translation>Create the next meeting</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Planera en extra vecka…</source>
        <translation>Plan an extra week…</translation>
    </message>
    <message>
        <source>Årets anteckningar…</source>
        <translation>The year&apos;s minutes…</translation>
    </message>
    <message>
        <source>Till kalendern…</source>
        <translation>To the calendar…</translation>
    </message>
    <message>
        <source>Exportera beslut…</source>
        <translation>Export decisions…</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Dag och tid</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Nya åtgärder</source>
        <translation>New measures</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>1 punkt</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>{count} punkter</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation>1 meeting</translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation>{count} meetings</translation>
    </message>
    <message>
        <source>nästa {week} {when}</source>
        <translation>next {week} {when}</translation>
    </message>
    <message>
        <source>{count} att kontrollera och fastställa</source>
        <translation>{count} to check and finalise</translation>
    </message>
    <message>
        <source>Öppna mötet {week}</source>
        <translation>Open the meeting {week}</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>Nästa punkt</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Föregående punkt</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Avsluta mötet…</source>
        <translation>End the meeting…</translation>
    </message>
    <message>
        <source>Till anteckningarna</source>
        <translation>To the minutes</translation>
    </message>
    <message>
        <source>{there} av {of} närvarande</source>
        <translation>{there} of {of} present</translation>
    </message>
    <message>
        <source>· Startade kl. {time} · {presence} · sparas hela tiden</source>
        <translation>· Started at {time} · {presence} · saved continuously</translation>
    </message>
    <message>
        <source>· Hölls {day} kl. {time}, skrivs i efterhand · {presence} · sparas hela tiden</source>
        <translation>· Held {day} at {time}, written down afterwards · {presence} · saved all the time</translation>
    </message>
    <message>
        <source>Möte {week} pågår</source>
        <translation>Meeting {week} in progress</translation>
    </message>
    <message>
        <source>· {presence} · sparas hela tiden</source>
        <translation>· {presence} · saved continuously</translation>
    </message>
    <message>
        <source>Rätta anteckningarna · {week}</source>
        <translation>Correct the minutes · {week}</translation>
    </message>
</context>
<context>
    <name>MeetingWhen</name>
    <message>
        <source>om {days}</source>
        <translation>in {days}</translation>
    </message>
    <message>
        <source>för {days} sedan</source>
        <translation>{days} ago</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{document} {year} v {week}.pdf</source>
        <translation>{document} {year} wk {week}.pdf</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Tider och plats…</source>
        <translation>Times and place…</translation>
    </message>
    <message>
        <source>Flytta mötet…</source>
        <translation>Move the meeting…</translation>
    </message>
    <message>
        <source>Ställ in mötet…</source>
        <translation>Call off the meeting…</translation>
    </message>
    <message>
        <source>Mötet</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Återgå till mötet</source>
        <translation>Return to the meeting</translation>
    </message>
    <message>
        <source>› {week}</source>
        <translation>› {week}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Något gick fel i programmet. Det du har skrivit finns kvar.</source>
        <translation>Something went wrong in the program. What you have written is kept.</translation>
    </message>
    <message>
        <source>Inget har gått förlorat.</source>
        <translation>Nothing has been lost.</translation>
    </message>
    <message>
        <source>Registrets fil är skadad.</source>
        <translation>The register&apos;s file is damaged.</translation>
    </message>
    <message>
        <source>Datorn eller filen hindrade arbetet.</source>
        <translation>The computer or the file prevented the work.</translation>
    </message>
    <message>
        <source>Det gick inte att göra, och inget har ändrats.</source>
        <translation>It could not be done, and nothing has changed.</translation>
    </message>
    <message>
        <source>Felkod: {code}.</source>
        <translation>Error code: {code}.</translation>
    </message>
    <message>
        <source>Det finns inga anteckningar från ett tidigare möte att godkänna här.</source>
        <translation>There are no minutes of an earlier meeting to approve here.</translation>
    </message>
    <message>
        <source>Inga anteckningar har fastställts under den tiden. Välj en annan.</source>
        <translation>No minutes were finalised in that period. Choose another.</translation>
    </message>
    <message>
        <source>Fältet är tomt men behövs. Fyll i det.</source>
        <translation>The field is empty but needed. Fill it in.</translation>
    </message>
    <message>
        <source>Texten är {length} tecken och får vara högst {limit}. Korta den, texten står kvar.</source>
        <translation>The text is {length} characters and may be at most {limit}. Shorten it; the text is kept.</translation>
    </message>
    <message>
        <source>Dagen {day} har inte varit än. Ange när det hände.</source>
        <translation>The day {day} is still to come. State when it happened.</translation>
    </message>
    <message>
        <source>Dagen har redan varit. Välj en kommande dag.</source>
        <translation>The day has already passed. Choose a coming day.</translation>
    </message>
    <message>
        <source>Åtgärden ska redan vara klar den dagen eller senare. Välj en senare dag.</source>
        <translation>The measure is already due on that day or later. Choose a later day.</translation>
    </message>
    <message>
        <source>Slutet ligger före början. Ändra det ena eller det andra.</source>
        <translation>The end is before the start. Change one or the other.</translation>
    </message>
    <message>
        <source>Mötet skulle sluta efter midnatt. Välj en tidigare starttid.</source>
        <translation>The meeting would end after midnight. Choose an earlier start time.</translation>
    </message>
    <message>
        <source>Nästa veckas möte är redan {day}. Välj en tidigare dag, eller ställ in mötet.</source>
        <translation>Next week&apos;s meeting is already set for {day}. Choose an earlier day, or call off the meeting.</translation>
    </message>
    <message>
        <source>Tiden måste vara mellan 0 och {limit} minuter.</source>
        <translation>The time must be between 0 and {limit} minutes.</translation>
    </message>
    <message>
        <source>Talet måste vara mellan {least} och {most}.</source>
        <translation>The number must be between {least} and {most}.</translation>
    </message>
    <message>
        <source>”{text}” är ingen vecka. Skriv till exempel 2026-W47.</source>
        <translation>“{text}” is not a week. Write for example 2026-W47.</translation>
    </message>
    <message>
        <source>År {year} har ingen vecka {week}.</source>
        <translation>The year {year} has no week {week}.</translation>
    </message>
    <message>
        <source>Det finns inte längre kvar. Listan har lästs in på nytt.</source>
        <translation>It no longer exists. The list has been reloaded.</translation>
    </message>
    <message>
        <source>Filens innehåll finns inte kvar i registret. Lägg till den på nytt om du har den.</source>
        <translation>The file&apos;s content is no longer in the register. Add it again if you have it.</translation>
    </message>
    <message>
        <source>Inget är valt. Markera minst en rad först.</source>
        <translation>Nothing is selected. Select at least one row first.</translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Det finns inget att göra om.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Steget kan inte tas tillbaka, för det har ändrats igen efteråt. Ändra för hand i stället.</source>
        <translation>The step cannot be undone, because it was changed again afterwards. Change it by hand instead.</translation>
    </message>
    <message>
        <source>Iakttagelse {number} är i ett läge där det inte går. Öppna den igen först.</source>
        <translation>Concern {number} has a status that does not allow this. Reopen it first.</translation>
    </message>
    <message>
        <source>Det finns ingen iakttagelse {number}. Skriv numret som 2026-0412.</source>
        <translation>There is no concern {number}. Write the number as 2026-0412.</translation>
    </message>
    <message>
        <source>Rapporten är redan avgjord. Öppna den igen för att ändra.</source>
        <translation>The report is already settled. Reopen it to make changes.</translation>
    </message>
    <message>
        <source>Mötet är i ett läge där det inte går.</source>
        <translation>The meeting has a status that does not allow this.</translation>
    </message>
    <message>
        <source>Åtgärden är redan avslutad. Öppna den igen för att ändra.</source>
        <translation>The measure is already closed. Reopen it to change it.</translation>
    </message>
    <message>
        <source>Åtgärden har uppföljningar och kan inte tas bort. Avskriv den med ett skäl i stället.</source>
        <translation>The measure has follow-ups and cannot be removed. Write it off with a reason instead.</translation>
    </message>
    <message>
        <source>Den står redan på dagordningen.</source>
        <translation>It is already on the agenda.</translation>
    </message>
    <message>
        <source>Mappen ligger i datamappen och går förlorad med den. Välj en annan, gärna på ett minne.</source>
        <translation>The folder is inside the data folder and would be lost with it. Choose another, preferably on a memory stick.</translation>
    </message>
    <message>
        <source>Det finns ingen sådan mapp: {path}.</source>
        <translation>There is no such folder: {path}.</translation>
    </message>
    <message>
        <source>Det här är ett riktigt register. Det tas inte bort.</source>
        <translation>This is a real register. It will not be removed.</translation>
    </message>
    <message>
        <source>Registret är redan skapat.</source>
        <translation>The register has already been created.</translation>
    </message>
    <message>
        <source>Mötet {week} pågår redan. Avsluta det först.</source>
        <translation>The meeting {week} is already in progress. End it first.</translation>
    </message>
    <message>
        <source>”{title}” är en stående punkt och kan inte tas bort.</source>
        <translation>“{title}” is a standing item and cannot be removed.</translation>
    </message>
    <message>
        <source>En åtgärd är beslutad under ”{title}”, så den står kvar. Ta bort åtgärden först, eller bordlägg.</source>
        <translation>A measure is decided under “{title}”, so it stays. Remove the measure first, or carry it over.</translation>
    </message>
    <message>
        <source>”{title}” är ingen fråga som kan skickas vidare.</source>
        <translation>“{title}” is not a matter that can be passed on.</translation>
    </message>
    <message>
        <source>”{text}” är ingen e-postadress. Skriv till exempel namn@exempel.se.</source>
        <translation>“{text}” is not an email address. Write for example name@example.com.</translation>
    </message>
    <message>
        <source>Registret har ändrats sedan listan gjordes, och inget är gallrat. Öppna listan igen.</source>
        <translation>The register has changed since the list was made, and nothing has been weeded. Open the list again.</translation>
    </message>
    <message>
        <source>Det finns inget att gallra.</source>
        <translation>There is nothing to weed.</translation>
    </message>
    <message>
        <source>Texten har ändrats sedan den lästes. Listan har lästs in på nytt; försök igen.</source>
        <translation>The text has changed since it was read. The list has been reloaded; try again.</translation>
    </message>
    <message>
        <source>Ingen mottagare är vald. Markera minst en.</source>
        <translation>No recipient is selected. Select at least one.</translation>
    </message>
    <message>
        <source>E-postservern är inte inställd. Fyll i server och avsändare i Register › E-post.</source>
        <translation>The email server is not set up. Fill in the server and sender in Register › Email.</translation>
    </message>
    <message>
        <source>Lösenordet till e-postservern saknas. Skriv det i Register › E-post.</source>
        <translation>The password for the email server is missing. Enter it in Register › Email.</translation>
    </message>
    <message>
        <source>Ett lösenord skickas bara över en krypterad anslutning. Välj STARTTLS eller TLS.</source>
        <translation>A password is only sent over an encrypted connection. Choose STARTTLS or TLS.</translation>
    </message>
    <message>
        <source>Dokumentet har ändrats sedan det visades. Öppna Skicka igen och läs det som nu skickas.</source>
        <translation>The document has changed since it was shown. Open Send again and read what will now be sent.</translation>
    </message>
    <message>
        <source>”{text}” är inget datum. Skriv till exempel i går, fre, 16 nov, v. 48 eller 2026-11-16.</source>
        <translation>“{text}” is no date. Write for example yesterday, Fri, 16 Nov, wk 48 or 2026-11-16.</translation>
    </message>
    <message>
        <source>Möjliga personuppgifter är kvar: {count}. Maskera dem eller skriv varför de får vara med.</source>
        <translation>Possible pieces of personal data are left: {count}. Mask them or write why they may be included.</translation>
    </message>
    <message>
        <source>{count} möjliga personuppgifter i svaret. Maskera dem eller behåll dem med skäl, här nedanför.</source>
        <translation>{count} possible pieces of personal data in the answer. Mask them or keep them with a reason, here below.</translation>
    </message>
    <message>
        <source>Filen är ingen certifikatfil med privat nyckel (PKCS#12: .p12 eller .pfx).</source>
        <translation>The file is not a certificate file with a private key (PKCS#12: .p12 or .pfx).</translation>
    </message>
    <message>
        <source>Lösenordet öppnar inte filen. Skriv det igen.</source>
        <translation>The password does not open the file. Enter it again.</translation>
    </message>
    <message>
        <source>Underskriften avbröts. Ingenting har ändrats.</source>
        <translation>The signing was cancelled. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Certifikatet gäller inte i dag (sista dag {day}). Använd ett som gäller.</source>
        <translation>The certificate is not valid today (last day {day}). Use one that is valid.</translation>
    </message>
    <message>
        <source>Dokumentet har ingen plats för en synlig underskrift. Välj en osynlig.</source>
        <translation>The document has no place for a visible signature. Choose an invisible one.</translation>
    </message>
    <message>
        <source>{count} punkter är inte avgjorda: § {paragraphs}. Avgör dem, eller bordlägg dem till nästa möte.</source>
        <translation>{count} items are not settled: § {paragraphs}. Settle them, or carry them over to the next meeting.</translation>
    </message>
    <message>
        <source>Sista dag för synpunkter har redan varit. Välj en kommande dag.</source>
        <translation>The last day for comments has already passed. Choose a coming day.</translation>
    </message>
    <message>
        <source>Det finns ingen sådan text att maskera i anteckningarna.</source>
        <translation>There is no such text to mask in the minutes.</translation>
    </message>
    <message>
        <source>Texten finns inte i anteckningarna.</source>
        <translation>The text is not in the minutes.</translation>
    </message>
    <message>
        <source>Anteckningarna är inte fastställda än. Fastställ dem först.</source>
        <translation>The minutes are not finalised yet. Finalise them first.</translation>
    </message>
    <message>
        <source>Ingen punkt rör {name}. Det finns inget att göra ett utdrag av.</source>
        <translation>No item concerns {name}. There is nothing to make an excerpt of.</translation>
    </message>
    <message>
        <source>Det finns ingen § {paragraph} i anteckningarna.</source>
        <translation>There is no § {paragraph} in the minutes.</translation>
    </message>
    <message>
        <source>De är redan samma problembild.</source>
        <translation>They are already the same problem.</translation>
    </message>
    <message>
        <source>Version {version} stämmer inte med sin kontrollsumma och visas därför inte.</source>
        <translation>Version {version} does not match its checksum and is therefore not shown.</translation>
    </message>
    <message>
        <source>”{name}” finns redan. Välj ett annat namn.</source>
        <translation>“{name}” already exists. Choose another name.</translation>
    </message>
    <message>
        <source>Den kan inte ligga under sig själv. Välj en annan plats i trädet.</source>
        <translation>It cannot be placed under itself. Choose another place in the tree.</translation>
    </message>
    <message>
        <source>Trädet får inte bli djupare. Välj en plats högre upp.</source>
        <translation>The tree may not get any deeper. Choose a place higher up.</translation>
    </message>
    <message>
        <source>Det finns redan ett möte {week}.</source>
        <translation>There is already a meeting {week}.</translation>
    </message>
    <message>
        <source>Det finns inga kommande möten.</source>
        <translation>There are no upcoming meetings.</translation>
    </message>
    <message>
        <source>Det finns inget möte {week}.</source>
        <translation>There is no meeting {week}.</translation>
    </message>
    <message>
        <source>Registret är inte skapat än.</source>
        <translation>The register has not been created yet.</translation>
    </message>
    <message>
        <source>Filen är inte läsbar JSON; felet är på rad {line}.</source>
        <translation>The file is not readable JSON; the error is on line {line}.</translation>
    </message>
    <message>
        <source>Filen innehåller inga enheter eller områden. En tabell ska ha rubriken Namn.</source>
        <translation>The file holds no units or areas. A table should have the heading Namn.</translation>
    </message>
    <message>
        <source>En cell har fler än {limit} tecken, eller ett citattecken saknas. Rätta i filen.</source>
        <translation>A cell has more than {limit} characters, or a quotation mark is missing. Correct the file.</translation>
    </message>
    <message>
        <source>Filen är skadad eller ofullständig och lästes inte. Be avsändaren spara den igen.</source>
        <translation>The file is damaged or incomplete and was not read. Ask the sender to save it again.</translation>
    </message>
    <message>
        <source>Filen är låst med lösenord och lästes inte. Be avsändaren om en olåst.</source>
        <translation>The file is locked with a password and was not read. Ask the sender for an unlocked one.</translation>
    </message>
    <message>
        <source>Blanketten är inte ifylld.</source>
        <translation>The form is not filled in.</translation>
    </message>
    <message>
        <source>Det är vår blankett, men fälten är borta: den har skrivits ut till PDF i stället för att sparas. Skriv av den, eller be avsändaren spara blanketten och skicka igen.</source>
        <translation>This is our form, but its fields are gone: it was printed to PDF instead of saved. Copy it by hand, or ask the sender to save the form and send it again.</translation>
    </message>
    <message>
        <source>Blanketten är gjord av en nyare version av programmet. Uppdatera programmet.</source>
        <translation>The form was made by a newer version of the program. Update the program.</translation>
    </message>
    <message>
        <source>Filen har inga rader.</source>
        <translation>The file has no rows.</translation>
    </message>
    <message>
        <source>”{text}” är inget av svaren som finns. Välj ett, eller lämna tomt.</source>
        <translation>“{text}” is none of the answers there are. Choose one, or leave it empty.</translation>
    </message>
    <message>
        <source>Filen är inte vår blankett. Öppna den och skriv av den.</source>
        <translation>The file is not our form. Open it and copy it by hand.</translation>
    </message>
    <message>
        <source>Filen är ingen tabell som går att läsa. Spara den som .xlsx, .ods, .xls eller .csv.</source>
        <translation>The file is no table that can be read. Save it as .xlsx, .ods, .xls or .csv.</translation>
    </message>
    <message>
        <source>”{text}” är inget klockslag. Skriv till exempel 20.15 eller kl. 8.</source>
        <translation>“{text}” is no time of day. Write for example 20.15 or 8.</translation>
    </message>
    <message>
        <source>Tabellen har fler än {limit} kolumner och lästes inte. Ta bort det som inte behövs.</source>
        <translation>The table has more than {limit} columns and was not read. Remove what is not needed.</translation>
    </message>
    <message>
        <source>Det finns ingen bild eller fil i Urklipp. Kopiera en först.</source>
        <translation>There is no picture or file on the clipboard. Copy one first.</translation>
    </message>
    <message>
        <source>Filen finns redan bland bilagorna här.</source>
        <translation>The file is already among the attachments here.</translation>
    </message>
    <message>
        <source>Det är en mapp. Öppna den och dra filerna ur den i stället.</source>
        <translation>It is a folder. Open it and drag the files from it instead.</translation>
    </message>
    <message>
        <source>Bilden behöver en bildtext för att tas med i handlingarna: den läses upp för den som inte ser. Skriv vad bilden visar.</source>
        <translation>The picture needs a caption to be included in the documents: it is read aloud to those who cannot see. Write what the picture shows.</translation>
    </message>
    <message>
        <source>Det går bara med bilder, och {name} är ingen bild.</source>
        <translation>This only works with pictures, and {name} is not a picture.</translation>
    </message>
    <message>
        <source>PDF-filen är skadad eller låst med lösenord och kan inte visas här. Spara en kopia.</source>
        <translation>The PDF file is damaged or locked with a password and cannot be shown here. Save a copy.</translation>
    </message>
    <message>
        <source>Filen är tom och togs inte med.</source>
        <translation>The file is empty and was left out.</translation>
    </message>
    <message>
        <source>Bilden är i telefonens format HEIC, som inte kan läsas. Spara den som JPEG först.</source>
        <translation>The picture is in the phone format HEIC, which cannot be read. Save it as JPEG first.</translation>
    </message>
    <message>
        <source>Filen är inte av ett slag som kan bifogas. Bilder, PDF, mejl, kontorsfiler och text går bra.</source>
        <translation>The file is not of a kind that can be attached. Pictures, PDF, mail, office files and text will do.</translation>
    </message>
    <message>
        <source>Filen är ett program, en genväg eller en webbsida och togs inte med.</source>
        <translation>The file is a program, a shortcut or a web page and was left out.</translation>
    </message>
    <message>
        <source>Filen är större än {limit} MB och togs inte med. Förminska eller dela den.</source>
        <translation>The file is larger than {limit} MB and was left out. Make it smaller or split it.</translation>
    </message>
    <message>
        <source>Rutan ligger utanför bilden. Rita den på bilden.</source>
        <translation>The box lies outside the picture. Draw it on the picture.</translation>
    </message>
    <message>
        <source>Bilagan {name} är en länk eller ett inbäddat objekt och följde inte med i mejlet.</source>
        <translation>The attachment {name} is a link or an embedded object and did not come with the mail.</translation>
    </message>
    <message>
        <source>Mejlet är skadat eller ofullständigt. Be avsändaren skicka det igen.</source>
        <translation>The mail is damaged or incomplete. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Mejlet är krypterat. Öppna det i mejlprogrammet och klistra in texten.</source>
        <translation>The mail is encrypted. Open it in the mail program and paste the text.</translation>
    </message>
    <message>
        <source>En del av mejlets text kunde inte läsas. Jämför med mejlet.</source>
        <translation>Part of the mail&apos;s text could not be read. Compare with the mail.</translation>
    </message>
    <message>
        <source>Mejlet har fler delar eller mejl i mejl än {limit}. Resten lästes inte.</source>
        <translation>The mail has more parts, or mails within mails, than {limit}. The rest was not read.</translation>
    </message>
    <message>
        <source>Mejlet är större än {limit} MB och lästes inte.</source>
        <translation>The mail is larger than {limit} MB and was not read.</translation>
    </message>
    <message>
        <source>Mejlet har fler än {limit} rader och lästes inte. Be avsändaren skicka det kortare.</source>
        <translation>The mail has more than {limit} lines and was not read. Ask the sender to send it shorter.</translation>
    </message>
    <message>
        <source>Mejlet har fler än {limit} delar och lästes inte. Be avsändaren skicka det som vanlig text.</source>
        <translation>The mail has more than {limit} parts and was not read. Ask the sender to send it as plain text.</translation>
    </message>
    <message>
        <source>Bilagan winmail.dat kan bara öppnas i Outlook. Be avsändaren skicka mejlet som HTML.</source>
        <translation>The attachment winmail.dat can only be opened in Outlook. Ask the sender to send the mail as HTML.</translation>
    </message>
    <message>
        <source>Filen är inget mejl i formatet .eml eller .msg.</source>
        <translation>The file is not a mail in the format .eml or .msg.</translation>
    </message>
    <message>
        <source>Bilden är skadad eller ofullständig och togs inte med.</source>
        <translation>The picture is damaged or incomplete and was left out.</translation>
    </message>
    <message>
        <source>Bildens format kan inte läsas. JPEG, PNG, WebP, GIF och TIFF går bra.</source>
        <translation>The picture&apos;s format cannot be read. JPEG, PNG, WebP, GIF and TIFF will do.</translation>
    </message>
    <message>
        <source>Bilden har fler än {limit} miljoner bildpunkter. Förminska den först.</source>
        <translation>The picture has more than {limit} million pixels. Make it smaller first.</translation>
    </message>
    <message>
        <source>Tabellen har fler än {limit} rader och lästes inte. Dela den.</source>
        <translation>The table has more than {limit} rows and was not read. Split it.</translation>
    </message>
    <message>
        <source>Filen packar upp till mer än {limit} MB och lästes inte. Den kan vara gjord för att skada.</source>
        <translation>The file unpacks to more than {limit} MB and was not read. It may be made to do harm.</translation>
    </message>
    <message>
        <source>Filen innehåller det som inga kalkylprogram skriver och lästes inte. Öppna den inte.</source>
        <translation>The file contains what no spreadsheet program writes and was not read. Do not open it.</translation>
    </message>
    <message>
        <source>Filen är större än {limit} MB och lästes inte.</source>
        <translation>The file is larger than {limit} MB and was not read.</translation>
    </message>
    <message>
        <source>Den öppnades inte och är orörd. En säkerhetskopia kan ta dess plats.</source>
        <translation>It was not opened and is untouched. A backup can take its place.</translation>
    </message>
    <message>
        <source>Kopian blev inte hel och kastades. Registret kan vara skadat: kontrollera det.</source>
        <translation>The copy was not intact and was discarded. The register may be damaged: check it.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {name} är skadad eller ändrad och används inte. Välj en annan.</source>
        <translation>The backup {name} is damaged or altered and is not used. Choose another.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {name} är låst med en annan nyckel och går inte att öppna.</source>
        <translation>The backup {name} is locked with another key and cannot be opened.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa: {path}.</source>
        <translation>The file cannot be read: {path}.</translation>
    </message>
    <message>
        <source>Datorn har inget program för {name}. Spara en kopia och öppna den på en annan dator.</source>
        <translation>The computer has no program for {name}. Save a copy and open it on another computer.</translation>
    </message>
    <message>
        <source>Datorn har inget säkert ställe för lösenord. Skriv lösenordet vid varje utskick i stället.</source>
        <translation>The computer has no safe place for passwords. Enter the password each time you send instead.</translation>
    </message>
    <message>
        <source>Nyckeln till certifikatet finns inte längre. Sätt i kortet, eller välj ett annat.</source>
        <translation>The key to the certificate no longer exists. Insert the card, or choose another.</translation>
    </message>
    <message>
        <source>Datorn skrev inte under med certifikatet. Prova igen, eller välj ett annat.</source>
        <translation>The computer did not sign with the certificate. Try again, or choose another.</translation>
    </message>
    <message>
        <source>Skrivaren svarar inte. Se efter att den är på och välj den en gång till.</source>
        <translation>The printer is not responding. Check that it is on and choose it again.</translation>
    </message>
    <message>
        <source>Registret är inte öppet. Försök igen om en stund.</source>
        <translation>The register is not open. Try again in a moment.</translation>
    </message>
    <message>
        <source>Disken är full. Frigör utrymme och försök igen.</source>
        <translation>The disk is full. Free up space and try again.</translation>
    </message>
    <message>
        <source>Det går inte att skriva till {path}. Välj en annan plats.</source>
        <translation>It is not possible to write to {path}. Choose another place.</translation>
    </message>
    <message>
        <source>Mappen är skrivskyddad ({path}). Du kan läsa men inte ändra.</source>
        <translation>The folder is read-only ({path}). You can read but not change.</translation>
    </message>
    <message>
        <source>Databasen är upptagen av ett annat program. Försök igen om en stund.</source>
        <translation>The database is in use by another program. Try again in a moment.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa ({path}).</source>
        <translation>The file cannot be read ({path}).</translation>
    </message>
    <message>
        <source>Ett sparat innehåll går inte att läsa.</source>
        <translation>Some saved content cannot be read.</translation>
    </message>
    <message>
        <source>Filen är ingen databas för det här programmet, eller fel nyckel.</source>
        <translation>The file is not a database for this program, or the key is wrong.</translation>
    </message>
    <message>
        <source>Databasen är skriven av en nyare version av programmet. Uppdatera programmet; inget har rörts.</source>
        <translation>The database was written by a newer version of the program. Update the program; nothing has been touched.</translation>
    </message>
    <message>
        <source>Innehållet är skrivet av en nyare version av programmet. Uppdatera programmet.</source>
        <translation>The content was written by a newer version of the program. Update the program.</translation>
    </message>
    <message>
        <source>Filen är inget paket från det här programmet (.orat).</source>
        <translation>The file is not a package from this program (.orat).</translation>
    </message>
    <message>
        <source>Paketet är gjort av en nyare version av programmet. Uppdatera programmet och försök igen.</source>
        <translation>The package was made by a newer version of the program. Update the program and try again.</translation>
    </message>
    <message>
        <source>Paketet stämmer inte med sina kontrollsummor. Inget lästes in. Be om att få det skickat igen.</source>
        <translation>The package does not match its checksums. Nothing was imported. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>Iakttagelse {number} har ändrats här sedan den kom. Välj den för sig och kryssa för det som ska tas över.</source>
        <translation>Concern {number} has been changed here since it came. Choose it by itself and tick what is to be taken over.</translation>
    </message>
    <message>
        <source>Inget är förkryssat. Kryssa för det som ska tas över, eller avvisa ändringen.</source>
        <translation>Nothing is ticked. Tick what is to be taken over, or turn the change down.</translation>
    </message>
    <message>
        <source>”{title}” är ingen egen rapport. Välj den för sig för att se vad som kan göras.</source>
        <translation>”{title}” is not a report of its own. Choose it by itself to see what can be done.</translation>
    </message>
    <message>
        <source>Paketet är skadat och inget lästes in. Be om att få det skickat igen.</source>
        <translation>The package is damaged and nothing was imported. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>Det finns inget att skicka.</source>
        <translation>There is nothing to send.</translation>
    </message>
    <message>
        <source>Paketet är låst. Skriv lösenordet, som avsändaren ska ge på annat sätt än i mejlet.</source>
        <translation>The package is locked. Enter the password, which the sender should give you by other means than the mail.</translation>
    </message>
    <message>
        <source>Svaren från {sender} är till en annan installation. Inget lästes in.</source>
        <translation>The answers from {sender} are for another installation. Nothing was imported.</translation>
    </message>
    <message>
        <source>Paketet är gjort här. Det ska läsas in hos den som det skickades till.</source>
        <translation>The package was made here. It is to be imported by the one it was sent to.</translation>
    </message>
    <message>
        <source>Lösenordet är fel. Inget lästes in. Försök igen.</source>
        <translation>The password is wrong. Nothing was imported. Try again.</translation>
    </message>
    <message>
        <source>Bilagorna är tillsammans större än {limit} MB. Skicka färre iakttagelser i taget.</source>
        <translation>The attachments together are larger than {limit} MB. Send fewer concerns at a time.</translation>
    </message>
    <message>
        <source>Paketet har fler än {limit} poster och lästes inte in.</source>
        <translation>The package has more than {limit} entries and was not imported.</translation>
    </message>
    <message>
        <source>Paketet innehåller filer som inga paket har. Det kan vara gjort för att skada och lästes inte.</source>
        <translation>The package contains files that no package has. It may be made to do harm and was not read.</translation>
    </message>
    <message>
        <source>Fel lösenord. Registret är orört.</source>
        <translation>Wrong password. The register is untouched.</translation>
    </message>
    <message>
        <source>Koden är rätt skriven men öppnar inte det här registret. Är bladet det senaste?</source>
        <translation>The code is written correctly but does not open this register. Is the sheet the latest one?</translation>
    </message>
    <message>
        <source>Koden har {wanted} tecken och du har skrivit {length}. Skriv hela koden.</source>
        <translation>The code has {wanted} characters and you have entered {length}. Enter the whole code.</translation>
    </message>
    <message>
        <source>Grupp {group} är felskriven. Jämför den med bladet.</source>
        <translation>Group {group} is mistyped. Compare it with the sheet.</translation>
    </message>
    <message>
        <source>Det har blivit fel flera gånger. Vänta {seconds} sekunder och försök igen.</source>
        <translation>It has gone wrong several times. Wait {seconds} seconds and try again.</translation>
    </message>
    <message>
        <source>Lösenordet är för kort. Välj minst {limit} tecken, till exempel fyra ord.</source>
        <translation>The password is too short. Choose at least {limit} characters, for example four words.</translation>
    </message>
    <message>
        <source>Lösenordet är för lätt att gissa. Välj till exempel fyra ord som inte hör ihop.</source>
        <translation>The password is too easy to guess. Choose for example four words that do not belong together.</translation>
    </message>
    <message>
        <source>De två lösenorden är inte lika. Skriv det igen.</source>
        <translation>The two passwords are not the same. Enter it again.</translation>
    </message>
    <message>
        <source>Registret är krypterat. Skriv lösenordet.</source>
        <translation>The register is encrypted. Enter the password.</translation>
    </message>
    <message>
        <source>Nyckeln finns inte i datorns nyckelring. Öppna med koden på återställningsbladet.</source>
        <translation>The key is not in the computer&apos;s keyring. Open with the code on the recovery sheet.</translation>
    </message>
    <message>
        <source>Vid kopian finns ingen nyckelfil (orat.key). Lägg den från samma tid i {folder} och försök igen.</source>
        <translation>There is no key file (orat.key) beside the backup. Put the one from the same time in {folder} and try again.</translation>
    </message>
    <message>
        <source>Registret är krypterat och nyckelfilen orat.key saknas. Hämta den från en säkerhetskopia.</source>
        <translation>The register is encrypted and the key file orat.key is missing. Fetch it from a backup.</translation>
    </message>
    <message>
        <source>Nyckelfilen orat.key är skadad. Hämta den från en säkerhetskopia.</source>
        <translation>The key file orat.key is damaged. Fetch it from a backup.</translation>
    </message>
    <message>
        <source>Nyckelfilen är gjord av en nyare version av programmet. Uppdatera programmet.</source>
        <translation>The key file was made by a newer version of the program. Update the program.</translation>
    </message>
    <message>
        <source>Databasbiblioteket SQLite {version} kan skada registret och används inte. Installera om programmet.</source>
        <translation>The database library SQLite {version} can damage the register and is not used. Reinstall the program.</translation>
    </message>
    <message>
        <source>Registret är öppet för {user} på {computer}. Här kan du läsa men inte ändra.</source>
        <translation>The register is open for {user} on {computer}. Here you can read but not change.</translation>
    </message>
    <message>
        <source>Datamappen ligger på nätverket, där databasen kan skadas. Här kan du läsa men inte ändra. Lägg mappen på datorns egen disk och säkerhetskopiera till nätverket.</source>
        <translation>The data folder is on the network, where the database can be damaged. Here you can read but not change. Put the folder on the computer&apos;s own disk and back up to the network.</translation>
    </message>
    <message>
        <source>Datamappen synkroniseras av {name}, som kan skada databasen. Här kan du läsa men inte ändra. Lägg mappen på datorns egen disk och säkerhetskopiera till {name}.</source>
        <translation>The data folder is synchronised by {name}, which can damage the database. Here you can read but not change. Put the folder on the computer&apos;s own disk and back up to {name}.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minnesanteckningar</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Formal minutes</translation>
    </message>
    <message>
        <source>Utkast till {inside} vecka {week}</source>
        <translation>Draft {inside}, week {week}</translation>
    </message>
    <message>
        <source>{name} vecka {week}, för synpunkter</source>
        <translation>{name} week {week}, for comments</translation>
    </message>
    <message>
        <source>{name} vecka {week}</source>
        <translation>{name} week {week}</translation>
    </message>
    <message>
        <source>{name} vecka {week}, maskad version</source>
        <translation>{name} week {week}, masked version</translation>
    </message>
    <message>
        <source>Utdrag ur {inside} vecka {week}, {paragraphs}</source>
        <translation>Excerpt from {inside}, week {week}, {paragraphs}</translation>
    </message>
    <message>
        <source>Utdrag ur utkast till {inside} vecka {week}, {paragraphs}</source>
        <translation>Excerpt from draft {inside}, week {week}, {paragraphs}</translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>FÖR SYNPUNKTER</source>
        <translation>FOR COMMENTS</translation>
    </message>
    <message>
        <source>Exemplar för {recipient}</source>
        <translation>Copy for {recipient}</translation>
    </message>
    <message>
        <source>Maskad version för {recipient}</source>
        <translation>Masked version for {recipient}</translation>
    </message>
    <message>
        <source>Utdrag för {recipient}</source>
        <translation>Excerpt for {recipient}</translation>
    </message>
    <message>
        <source>Maskad version</source>
        <translation>Masked version</translation>
    </message>
    <message>
        <source>Utdrag</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>Synpunkter senast {date}.</source>
        <translation>Comments by {date}.</translation>
    </message>
    <message>
        <source>För synpunkter</source>
        <translation>For comments</translation>
    </message>
    <message>
        <source>Det som inte lämnas ut är ersatt med {mark}. Grunderna står sist i handlingen.</source>
        <translation>What is not released is replaced by {mark}. The grounds are at the end of the document.</translation>
    </message>
    <message>
        <source>Ingenting är maskerat.</source>
        <translation>Nothing is masked.</translation>
    </message>
    <message>
        <source>Ur utkastet till {name} vecka {week}.</source>
        <translation>From the draft {name}, week {week}.</translation>
    </message>
    <message>
        <source>Ur utkastet till {name} vecka {week}, för synpunkter.</source>
        <translation>From the draft {name}, week {week}, for comments.</translation>
    </message>
    <message>
        <source>Ur {name} vecka {week}, {version}.</source>
        <translation>From {name}, week {week}, {version}.</translation>
    </message>
    <message>
        <source>Punkterna som rör {unit}.</source>
        <translation>The items concerning {unit}.</translation>
    </message>
    <message>
        <source>fastställd version {version}</source>
        <translation>finalised version {version}</translation>
    </message>
    <message>
        <source>Mötet är inställt</source>
        <translation>The meeting is cancelled</translation>
    </message>
    <message>
        <source>Underskrifter</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Anteckningar från Örat mot marken</source>
        <translation>Minutes of Örat mot marken</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>1 ny åtgärd</source>
        <translation>1 new measure</translation>
    </message>
    <message>
        <source>{count} nya åtgärder</source>
        <translation>{count} new measures</translation>
    </message>
    <message>
        <source>1 avslutad</source>
        <translation>1 closed</translation>
    </message>
    <message>
        <source>{count} avslutade</source>
        <translation>{count} closed</translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation>1 overdue</translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>{new}, {closed}, {late}.</source>
        <translation>{new}, {closed}, {late}.</translation>
    </message>
    <message>
        <source>Uppföljning av åtgärder</source>
        <translation>Follow-up of measures</translation>
    </message>
    <message>
        <source>Inte avslutad</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Beslut:</source>
        <translation>Decision:</translation>
    </message>
    <message>
        <source>Iakttagelser bakom punkten</source>
        <translation>Concerns behind the item</translation>
    </message>
    <message>
        <source>Bordlagd till {week}.</source>
        <translation>Carried over to {week}.</translation>
    </message>
    <message>
        <source>Bordlagd till nästa möte.</source>
        <translation>Carried over to the next meeting.</translation>
    </message>
    <message>
        <source>Noterad.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Ändringar sedan version {version}</source>
        <translation>Changes since version {version}</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Tidigare</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Huvudet</source>
        <translation>The header</translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Bordlagd</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Noterad</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>{total} händelser på {weeks} veckor, {last} av dem den senaste veckan. Vecka för vecka: {counts}.</source>
        <translation>{total} events over {weeks} weeks, {last} of them in the last week. Week by week: {counts}.</translation>
    </message>
    <message>
        <source>Föregående {name} (vecka {week}) godkändes utan ändringar.</source>
        <translation>The previous {name} (week {week}) were approved without changes.</translation>
    </message>
    <message>
        <source>Föregående {name} (vecka {week}) godkändes med ändringarna: {changes}</source>
        <translation>The previous {name} (week {week}) were approved with the changes: {changes}</translation>
    </message>
    <message>
        <source>Rätt utdraget intygar</source>
        <translation>Certified true excerpt</translation>
    </message>
    <message>
        <source>Fält för digital underskrift</source>
        <translation>Field for a digital signature</translation>
    </message>
    <message>
        <source>Plats för digital underskrift. Vem som har skrivit under visar det program som öppnar filen.</source>
        <translation>Place for a digital signature. Who has signed is shown by the program that opens the file.</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Maskerade uppgifter</source>
        <translation>Masked details</translation>
    </message>
    <message>
        <source>Godkända utan ändringar</source>
        <translation>Approved without changes</translation>
    </message>
    <message>
        <source>Godkända med ändringar</source>
        <translation>Approved with changes</translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Dokumentets namn</source>
        <translation>Document name</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Inställt</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Adjungerad</source>
        <translation>Co-opted</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Ordning</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Föredragande</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Godkännande</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Digital underskrift</source>
        <translation>Digital signature</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Sammanfattningen är tom.</source>
        <translation>The summary is empty.</translation>
    </message>
    <message>
        <source>Ingen är antecknad som närvarande.</source>
        <translation>No one is recorded as present.</translation>
    </message>
    <message>
        <source>Närvaron saknas för 1 person.</source>
        <translation>Attendance is missing for 1 person.</translation>
    </message>
    <message>
        <source>Närvaron saknas för {count} personer.</source>
        <translation>Attendance is missing for {count} people.</translation>
    </message>
    <message>
        <source>Ingen närvarande är ordförande.</source>
        <translation>No one present is chair.</translation>
    </message>
    <message>
        <source>{point} är inte avgjord.</source>
        <translation>{point} is not settled.</translation>
    </message>
    <message>
        <source>{point} är beslutad utan beslut eller åtgärd.</source>
        <translation>{point} is decided without a decision or measure.</translation>
    </message>
    <message>
        <source>{point}: åtgärden ”{what}” saknar ansvarig eller datum.</source>
        <translation>{point}: the measure “{what}” lacks a responsible party or date.</translation>
    </message>
    <message>
        <source>{paragraph} ”{title}”</source>
        <translation>{paragraph} “{title}”</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Kontroll</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Inget saknas.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Bevaka en mapp…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>Sluta bevaka mappen</source>
        <translation>Stop watching the folder</translation>
    </message>
    <message>
        <source>Spara tabellmall…</source>
        <translation>Save table template…</translation>
    </message>
    <message>
        <source>Blanketter för enheterna…</source>
        <translation>Forms for the units…</translation>
    </message>
    <message>
        <source>Svara med paket…</source>
        <translation>Answer with package…</translation>
    </message>
    <message>
        <source>Ta emot alla nya</source>
        <translation>Accept all new</translation>
    </message>
    <message>
        <source>Mapp att bevaka</source>
        <translation>Folder to watch</translation>
    </message>
    <message>
        <source>Tar emot</source>
        <translation>Accepting</translation>
    </message>
    <message>
        <source>Ingen rapport var utan frågetecken</source>
        <translation>No report was without question marks</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{what} togs emot</source>
        <translation>{what} accepted</translation>
    </message>
    <message>
        <source>Mall för iakttagelser.xlsx</source>
        <translation>Template for concerns.xlsx</translation>
    </message>
    <message>
        <source>Mallen, att fylla i och skicka tillbaka,</source>
        <translation>The template, to fill in and send back,</translation>
    </message>
</context>
<context>
    <name>NewUnitDeed</name>
    <message>
        <source>Lägg till enheten i registret</source>
        <translation>Add the unit to the register</translation>
    </message>
    <message>
        <source>Lägg till ”{unit}” i registret</source>
        <translation>Add “{unit}” to the register</translation>
    </message>
    <message>
        <source>{unit} är tillagd i registret: {kind}</source>
        <translation>{unit} has been added to the register: {kind}</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Lägg in den nya punkten</source>
        <translation>Put in the new point</translation>
    </message>
    <message>
        <source>Lägg in de nya punkterna</source>
        <translation>Put in the new points</translation>
    </message>
    <message>
        <source>1 ny att ta upp</source>
        <translation>1 new one to take up</translation>
    </message>
    <message>
        <source>{count} nya att ta upp</source>
        <translation>{count} new ones to take up</translation>
    </message>
    <message>
        <source>{news}: {titles} …</source>
        <translation>{news}: {titles} …</translation>
    </message>
    <message>
        <source>{news}: {titles}</source>
        <translation>{news}: {titles}</translation>
    </message>
</context>
<context>
    <name>NotesConfirm</name>
    <message>
        <source>Fastställ anteckningarna för {week}</source>
        <translation>Finalise the minutes for {week}</translation>
    </message>
    <message>
        <source>Fastställ version {number}</source>
        <translation>Finalise version {number}</translation>
    </message>
    <message>
        <source>Texterna och PDF-filen låses precis som de är nu, med en kontrollkod. Det kan inte ångras. Behöver något rättas senare blir det en ny version, och den här finns kvar.</source>
        <translation>The texts and the PDF file are locked exactly as they are now, with a check code. This cannot be undone. If something needs correcting later, there will be a new version, and this one remains.</translation>
    </message>
    <message>
        <source>Avgör punkterna först. Sedan kan anteckningarna fastställas.</source>
        <translation>Settle the items first. Then the minutes can be finalised.</translation>
    </message>
    <message>
        <source>Version {version} finns kvar som den är. Rättelserna blir version {following} när den fastställs, med en lista över vad som ändrats.</source>
        <translation>Version {version} remains as it is. The corrections become version {following} when finalised, with a list of what changed.</translation>
    </message>
    <message>
        <source>Öppna för rättelse</source>
        <translation>Open for correction</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Rätta punkterna</source>
        <translation>Correct the items</translation>
    </message>
    <message>
        <source>Fastställ…</source>
        <translation>Finalise…</translation>
    </message>
    <message>
        <source>Närvaro…</source>
        <translation>Attendance…</translation>
    </message>
    <message>
        <source>Öppna för rättelse…</source>
        <translation>Open for correction…</translation>
    </message>
    <message>
        <source>Maskera…</source>
        <translation>Mask…</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Står först i anteckningarna. Antalet åtgärder räknas av programmet.</source>
        <translation>Comes first in the minutes. The number of measures is counted by the program.</translation>
    </message>
    <message>
        <source>Ändrat sedan version {number}</source>
        <translation>Changed since version {number}</translation>
    </message>
    <message>
        <source>Ändrat i version {number}</source>
        <translation>Changed in version {number}</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ute för synpunkter</source>
        <translation>Out for comments</translation>
    </message>
    <message>
        <source>· {when}</source>
        <translation>· {when}</translation>
    </message>
    <message>
        <source>· blir version {number}</source>
        <translation>· becomes version {number}</translation>
    </message>
    <message>
        <source>Mötesanteckningar · {week}</source>
        <translation>Minutes · {week}</translation>
    </message>
    <message>
        <source>Maskera · {week}</source>
        <translation>Mask · {week}</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>OldKeyDialog</name>
    <message>
        <source>Kopian från {when} gjordes när registret hade en annan nyckel. Skriv lösenordet som gällde då, eller koden på återställningsbladet från den tiden.</source>
        <translation>The backup from {when} was made when the register had another key. Write the password that held then, or the code on the recovery sheet of that time.</translation>
    </message>
    <message>
        <source>Kopian har en äldre nyckel</source>
        <translation>The backup has an older key</translation>
    </message>
    <message>
        <source>Öppna kopian</source>
        <translation>Open the backup</translation>
    </message>
    <message>
        <source>Lösenordet då</source>
        <translation>The password then</translation>
    </message>
    <message>
        <source>Sex grupper om fem tecken.</source>
        <translation>Six groups of five characters.</translation>
    </message>
    <message>
        <source>Eller kod</source>
        <translation>Or the code</translation>
    </message>
    <message>
        <source>Skriv lösenordet eller koden.</source>
        <translation>Write the password or the code.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Lämna exempeldata…</source>
        <translation>Leave sample data…</translation>
    </message>
    <message>
        <source>Bara läsning.</source>
        <translation>Read only.</translation>
    </message>
    <message>
        <source>Lämna exempeldata</source>
        <translation>Leave sample data</translation>
    </message>
    <message>
        <source>Ta bort exempeldata och börja om?</source>
        <translation>Remove the sample data and start over?</translation>
    </message>
    <message>
        <source>Allt i det här registret är påhittat och tas bort. Det går inte att ångra.</source>
        <translation>Everything in this register is invented and will be removed. This cannot be undone.</translation>
    </message>
    <message>
        <source>Ta bort exempeldata</source>
        <translation>Remove sample data</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>{municipality} · exempeldata</source>
        <translation>{municipality} · sample data</translation>
    </message>
    <message>
        <source>EXEMPELDATA</source>
        <translation>SAMPLE DATA</translation>
    </message>
    <message>
        <source>utan rubrik</source>
        <translation>no heading</translation>
    </message>
    <message>
        <source>Du har en påbörjad iakttagelse: {title}.</source>
        <translation>You have a started concern: {title}.</translation>
    </message>
    <message>
        <source>Du har {count} påbörjade iakttagelser, senast {title}.</source>
        <translation>You have {count} started concerns, latest {title}.</translation>
    </message>
    <message>
        <source>Fortsätt skriva</source>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>Ett utskick avbröts: {title}, {day}. Det kan ha gått fram.</source>
        <translation>A sending was interrupted: {title}, {day}. It may have arrived.</translation>
    </message>
    <message>
        <source>{count} utskick avbröts, senast {title}, {day}. De kan ha gått fram.</source>
        <translation>{count} sendings were interrupted, the latest {title}, {day}. They may have arrived.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Återställ…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>OriginalDeeds</name>
    <message>
        <source>Visa originalet…</source>
        <translation>Show the original…</translation>
    </message>
    <message>
        <source>Spara originalet…</source>
        <translation>Save the original…</translation>
    </message>
    <message>
        <source>Originalet {name}</source>
        <translation>The original {name}</translation>
    </message>
</context>
<context>
    <name>PackageMail</name>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation>{count} concerns</translation>
    </message>
    <message>
        <source>Paket med {what} från {sender}</source>
        <translation>Package with {what} from {sender}</translation>
    </message>
    <message>
        <source>Här kommer ett paket med {what} från {sender}.</source>
        <translation>Here comes a package with {what} from {sender}.</translation>
    </message>
    <message>
        <source>När mötet är hållet svarar ni med ett paket: Inkorg, Mer, Svara med paket…</source>
        <translation>When the meeting has been held you answer with a package: Inbox, More, Answer with a package…</translation>
    </message>
    <message>
        <source>Svar på {what} från {sender}</source>
        <translation>Answers to {what} from {sender}</translation>
    </message>
    <message>
        <source>Här kommer svar på {what} från {sender}.</source>
        <translation>Here come answers to {what} from {sender}.</translation>
    </message>
    <message>
        <source>Varje svar hamnar på den iakttagelse som det gäller.</source>
        <translation>Each answer lands on the concern that it is about.</translation>
    </message>
    <message>
        <source>Hej!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>Släpp filen på fönstret i Örat mot marken, eller spara mejlet i mappen som bevakas där. {then}</source>
        <translation>Drop the file on the window of Örat mot marken, or save the mail in the folder that is watched there. {then}</translation>
    </message>
    <message>
        <source>Paketet är låst. Lösenordet får ni på annat sätt än i ett mejl.</source>
        <translation>The package is locked. You get the password in another way than in a mail.</translation>
    </message>
    <message>
        <source>Ändringen togs inte in. Den hör hemma i ett annat forum: {forum}.</source>
        <translation>The change was not taken in. It belongs in another forum: {forum}.</translation>
    </message>
    <message>
        <source>Ändringen togs inte in: {reason}</source>
        <translation>The change was not taken in: {reason}</translation>
    </message>
</context>
<context>
    <name>Packaging</name>
    <message>
        <source>Välj paket att läsa in</source>
        <translation>Choose packages to import</translation>
    </message>
    <message>
        <source>Paket (*.orat)</source>
        <translation>Packages (*.orat)</translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>Skicka {what} i ett paket</source>
        <translation>Send {what} in a package</translation>
    </message>
    <message>
        <source>Den som har ett eget Örat mot marken, till exempel samordnaren, läser in paketet i sin Inkorg. Bilagorna följer med. Svaret kommer tillbaka som ett paket och hamnar på rätt iakttagelse.</source>
        <translation>Anyone who has their own Örat mot marken, for example the coordinator, imports the package into their Inbox. The attachments are included. The answer comes back as a package and ends up on the right concern.</translation>
    </message>
    <message>
        <source>Iakttagelser {day}.orat</source>
        <translation>Concerns {day}.orat</translation>
    </message>
    <message>
        <source>Paketet med {what}</source>
        <translation>The package with {what}</translation>
    </message>
    <message>
        <source>För vem</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Ingen annan installation har skickat något som har tagits emot här.</source>
        <translation>No other installation has sent anything that has been accepted here.</translation>
    </message>
    <message>
        <source>Svara med ett paket</source>
        <translation>Answer with a package</translation>
    </message>
    <message>
        <source>Paketet säger vad som har blivit av deras iakttagelser: läget, återkoppling och beslut från hållna möten. Det som de redan har fått veta ändras inte.</source>
        <translation>The package says what has become of their concerns: the status, feedback and decisions from meetings held. What they have already been told does not change.</translation>
    </message>
    <message>
        <source>Svar {day}.orat</source>
        <translation>Answers {day}.orat</translation>
    </message>
    <message>
        <source>Paketet med svar</source>
        <translation>The package with answers</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Paketet är låst</source>
        <translation>The package is locked</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Skriv lösenordet som avsändaren har gett dig för {name}.</source>
        <translation>Enter the password that the sender has given you for {name}.</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Paket från {sender}</source>
        <translation>Package from {sender}</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>1 iakttagelse ligger i Inkorgen</source>
        <translation>1 concern is in the Inbox</translation>
    </message>
    <message>
        <source>{count} iakttagelser ligger i Inkorgen</source>
        <translation>{count} concerns are in the Inbox</translation>
    </message>
    <message>
        <source>1 iakttagelse har fått svar</source>
        <translation>1 concern has been answered</translation>
    </message>
    <message>
        <source>{count} iakttagelser har fått svar</source>
        <translation>{count} concerns have been answered</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Paketet innehöll inget nytt</source>
        <translation>The package contained nothing new</translation>
    </message>
    <message>
        <source>{what}, för {recipient},</source>
        <translation>{what}, for {recipient},</translation>
    </message>
    <message>
        <source>Mejla…</source>
        <translation>Mail…</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Tomt: paketet låses inte. Ge lösenordet på annat sätt än i samma mejl.</source>
        <translation>Empty: the package is not locked. Give the password by other means than the same mail.</translation>
    </message>
    <message>
        <source>… och {count} till</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <source>1 har ändrats sedan förut</source>
        <translation>1 has changed since before</translation>
    </message>
    <message>
        <source>{count} har ändrats sedan förut</source>
        <translation>{count} have changed since before</translation>
    </message>
    <message>
        <source>1 ny iakttagelse</source>
        <translation>1 new concern</translation>
    </message>
    <message>
        <source>{count} nya iakttagelser</source>
        <translation>{count} new concerns</translation>
    </message>
    <message>
        <source>Svar på 1 iakttagelse</source>
        <translation>Answer to 1 concern</translation>
    </message>
    <message>
        <source>Svar på {count} iakttagelser</source>
        <translation>Answers to {count} concerns</translation>
    </message>
    <message>
        <source>{count} som har kommit förut</source>
        <translation>{count} that have come before</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>en ändring togs inte in</source>
        <translation>one change was not taken in</translation>
    </message>
    <message>
        <source>{count} ändringar togs inte in</source>
        <translation>{count} changes were not taken in</translation>
    </message>
    <message>
        <source>Ändrad</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Igen</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Känd</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>1 bilaga</source>
        <translation>1 attachment</translation>
    </message>
    <message>
        <source>{count} bilagor</source>
        <translation>{count} attachments</translation>
    </message>
    <message>
        <source>Gjort {day}. {content}.</source>
        <translation>Made {day}. {content}.</translation>
    </message>
    <message>
        <source>Iakttagelserna läggs i Inkorgen för granskning.</source>
        <translation>The concerns are put in the Inbox for review.</translation>
    </message>
    <message>
        <source>Svaren läggs som återkoppling på era iakttagelser. Det som redan har kommit ändras inte.</source>
        <translation>The answers are added as feedback on your concerns. What has already come does not change.</translation>
    </message>
    <message>
        <source>Inget nytt att läsa in.</source>
        <translation>Nothing new to read in.</translation>
    </message>
    <message>
        <source>EXEMPELDATA.</source>
        <translation>SAMPLE DATA.</translation>
    </message>
</context>
<context>
    <name>PageNumber</name>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Sida att gå till</source>
        <translation>Page to go to</translation>
    </message>
    <message>
        <source>av {count}</source>
        <translation>of {count}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Veckan</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>Inkorg</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Sök eller gör något</source>
        <translation>Search or do something</translation>
    </message>
    <message>
        <source>Skriv vad du vill göra eller söka efter</source>
        <translation>Write what you want to do or search for</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Inget hittades.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Gör</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>{kind} (*{suffix})</source>
        <translation>{kind} (*{suffix})</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Webbsida, HTML</source>
        <translation>Web page, HTML</translation>
    </message>
    <message>
        <source>Ren text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Data, JSON</source>
        <translation>Data, JSON</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Mejl</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Dagordningen för {week}, för deltagarna,</source>
        <translation>The agenda for {week}, for the attendees,</translation>
    </message>
    <message>
        <source>Mötesanteckningarna för {week}, för deltagarna,</source>
        <translation>The minutes for {week}, for the attendees,</translation>
    </message>
    <message>
        <source>{document} till {recipient}.pdf</source>
        <translation>{document} to {recipient}.pdf</translation>
    </message>
    <message>
        <source>{title}, för {recipient},</source>
        <translation>{title}, for {recipient},</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>PDF (arkiv, PDF/A-2)…</source>
        <translation>PDF (archive, PDF/A-2)…</translation>
    </message>
    <message>
        <source>PDF med mötet som data (PDF/A-3)…</source>
        <translation>PDF with the meeting as data (PDF/A-3)…</translation>
    </message>
    <message>
        <source>{kind}…</source>
        <translation>{kind}…</translation>
    </message>
    <message>
        <source>Möten.ics</source>
        <translation>Meetings.ics</translation>
    </message>
    <message>
        <source>Kommande möten, för deltagarnas kalendrar,</source>
        <translation>Upcoming meetings, for the attendees&apos; calendars,</translation>
    </message>
    <message>
        <source>Möte {year} v {week}.ics</source>
        <translation>Meeting {year} wk {week}.ics</translation>
    </message>
    <message>
        <source>Mötet {week}, för deltagarnas kalendrar,</source>
        <translation>The meeting {week}, for the attendees&apos; calendars,</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Förhandsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Texten på sidan {number} är kopierad.</source>
        <translation>The text on page {number} has been copied.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Egna dagar</source>
        <translation>Own days</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>De som deltar i mötena. Stående deltagare kallas till varje möte.</source>
        <translation>Those who attend the meetings. Standing attendees are invited to every meeting.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>På mötet</source>
        <translation>At the meeting</translation>
    </message>
    <message>
        <source>Registerutdrag…</source>
        <translation>Register extract…</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Stående</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Roll eller titel</source>
        <translation>Role or title</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Stående deltagare, kallas till varje möte</source>
        <translation>Standing attendee, invited to every meeting</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sök i {title}</source>
        <translation>Search {title}</translation>
    </message>
</context>
<context>
    <name>PointClock</name>
    <message>
        <source>av {minutes} för {paragraph}</source>
        <translation>of {minutes} for {paragraph}</translation>
    </message>
    <message>
        <source>{time}, över tiden</source>
        <translation>{time}, over time</translation>
    </message>
    <message>
        <source>{time}</source>
        <translation>{time}</translation>
    </message>
</context>
<context>
    <name>PointDetails</name>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Föredras av</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Anteckning inför mötet</source>
        <translation>Note ahead of the meeting</translation>
    </message>
    <message>
        <source>Står under punkten i kallelsens dagordning.</source>
        <translation>Shown under the item in the notice&apos;s agenda.</translation>
    </message>
    <message>
        <source>En punkt behöver en rubrik, så att den känns igen i anteckningarna.</source>
        <translation>An item needs a heading, so that it can be recognised in the minutes.</translation>
    </message>
    <message>
        <source>Ta ut</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Ta ut iakttagelsen ur problembilden</source>
        <translation>Take the concern out of the problem</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Fyll i närvaron</source>
        <translation>Fill in attendance</translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Så slutar punkten</source>
        <translation>How the item ends</translation>
    </message>
    <message>
        <source>Skäl till att punkten bordläggs</source>
        <translation>Reason for carrying the item over</translation>
    </message>
    <message>
        <source>Föredras av {who}</source>
        <translation>Presented by {who}</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Klistra in som bilaga</source>
        <translation>Paste as attachment</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>”{text}” är ingen punkt. Skriv latitud och longitud, till exempel 55.59340, 13.01190.</source>
        <translation>“{text}” is not a point. Write latitude and longitude, for example 55.59340, 13.01190.</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Släpp här: ny punkt {paragraph}</source>
        <translation>Drop here: new item {paragraph}</translation>
    </message>
    <message>
        <source>Släpp här: {paragraph}</source>
        <translation>Drop here: {paragraph}</translation>
    </message>
</context>
<context>
    <name>PointMenu</name>
    <message>
        <source>Byt namn</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Flytta till</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>{paragraph}, där ”{title}” står</source>
        <translation>{paragraph}, where “{title}” is</translation>
    </message>
    <message>
        <source>Visa problembilden</source>
        <translation>Show the problem</translation>
    </message>
    <message>
        <source>Visa iakttagelsen</source>
        <translation>Show the concern</translation>
    </message>
    <message>
        <source>Hoppa över en gång</source>
        <translation>Skip once</translation>
    </message>
    <message>
        <source>Skicka till nästa vecka</source>
        <translation>Send to next week</translation>
    </message>
    <message>
        <source>Ta bort från dagordningen</source>
        <translation>Remove from the agenda</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Dra för att flytta punkten</source>
        <translation>Drag to move the item</translation>
    </message>
    <message>
        <source>Minuter för {paragraph}</source>
        <translation>Minutes for {paragraph}</translation>
    </message>
    <message>
        <source>Visa {paragraph}</source>
        <translation>Show {paragraph}</translation>
    </message>
    <message>
        <source>Visa och ändra punkten</source>
        <translation>Show and change the item</translation>
    </message>
    <message>
        <source>Fler val för {paragraph}</source>
        <translation>More choices for {paragraph}</translation>
    </message>
    <message>
        <source>Fler val</source>
        <translation>More choices</translation>
    </message>
</context>
<context>
    <name>PointStep</name>
    <message>
        <source>pågår</source>
        <translation>in progress</translation>
    </message>
</context>
<context>
    <name>PointSteps</name>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>PointSubtitle</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>föredras av {who}</source>
        <translation>presented by {who}</translation>
    </message>
    <message>
        <source>Inga åtgärder att följa upp</source>
        <translation>No measures to follow up</translation>
    </message>
    <message>
        <source>1 åtgärd att följa upp</source>
        <translation>1 measure to follow up</translation>
    </message>
    <message>
        <source>{count} åtgärder att följa upp</source>
        <translation>{count} measures to follow up</translation>
    </message>
    <message>
        <source> · {count} försenade först</source>
        <translation> · {count} overdue first</translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation>{count} concerns</translation>
    </message>
    <message>
        <source>{count} till</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>1 öppen åtgärd</source>
        <translation>1 open measure</translation>
    </message>
    <message>
        <source>{count} öppna åtgärder</source>
        <translation>{count} open measures</translation>
    </message>
    <message>
        <source>, {count} försenad</source>
        <translation>, {count} overdue</translation>
    </message>
    <message>
        <source>, {count} försenade</source>
        <translation>, {count} overdue</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Dagordning {week}</source>
        <translation>Agenda {week}</translation>
    </message>
    <message>
        <source>Mötesanteckningar {week}</source>
        <translation>Minutes {week}</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Bilden</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Svärta ut…</source>
        <translation>Black out…</translation>
    </message>
    <message>
        <source>Namn och bildtext…</source>
        <translation>Name and caption…</translation>
    </message>
    <message>
        <source>Öppna i annat program…</source>
        <translation>Open in another program…</translation>
    </message>
    <message>
        <source>Spara kopia…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Skriver ut {title}</source>
        <translation>Printing {title}</translation>
    </message>
</context>
<context>
    <name>ProblemDeeds</name>
    <message>
        <source>Redigera problembilden…</source>
        <translation>Edit the problem…</translation>
    </message>
    <message>
        <source>Lägg till iakttagelse…</source>
        <translation>Add concern…</translation>
    </message>
    <message>
        <source>Slå samman med…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>Markera som löst…</source>
        <translation>Mark as resolved…</translation>
    </message>
    <message>
        <source>Markera som delvis löst…</source>
        <translation>Mark as partly resolved…</translation>
    </message>
    <message>
        <source>Öppna igen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Ta ut ur problembilden</source>
        <translation>Take out of the problem</translation>
    </message>
    <message>
        <source>Dela av till ny problembild…</source>
        <translation>Split off to new problem…</translation>
    </message>
    <message>
        <source>Visa iakttagelsen</source>
        <translation>Show the concern</translation>
    </message>
    <message>
        <source>”{title}” står för sig igen</source>
        <translation>“{title}” stands on its own again</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sparat</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Sammanslagen med ”{title}”</source>
        <translation>Merged with “{title}”</translation>
    </message>
    <message>
        <source>Uttaget: {what}</source>
        <translation>Taken out: {what}</translation>
    </message>
    <message>
        <source>Avdelad: ”{title}”</source>
        <translation>Split off: “{title}”</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Möten och beslut</source>
        <translation>Meetings and decisions</translation>
    </message>
    <message>
        <source>Sammanslagna hit</source>
        <translation>Merged into this</translation>
    </message>
    <message>
        <source>Händelselogg</source>
        <translation>Event log</translation>
    </message>
    <message>
        <source>Iakttagelser i problembilden</source>
        <translation>Concerns in the problem</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>{word}, satt här</source>
        <translation>{word}, set here</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Senast på möte</source>
        <translation>Last at a meeting</translation>
    </message>
    <message>
        <source>Läget</source>
        <translation>The status</translation>
    </message>
    <message>
        <source>Iakttagelser ({count})</source>
        <translation>Concerns ({count})</translation>
    </message>
    <message>
        <source>ingen ansvarig</source>
        <translation>no one responsible</translation>
    </message>
    <message>
        <source>{who} · klart senast {day}</source>
        <translation>{who} · due by {day}</translation>
    </message>
    <message>
        <source>{text} · {days} sen</source>
        <translation>{text} · {days} late</translation>
    </message>
    <message>
        <source>Dela av igen</source>
        <translation>Split off again</translation>
    </message>
    <message>
        <source>Dela av {title} igen</source>
        <translation>Split off {title} again</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Problembild</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Läge, senast</source>
        <translation>Status, latest</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Redigera problembilden</source>
        <translation>Edit the problem</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Som iakttagelserna</source>
        <translation>As the concerns</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Problembilden är löst</source>
        <translation>The problem is resolved</translation>
    </message>
    <message>
        <source>Markera som löst</source>
        <translation>Mark as resolved</translation>
    </message>
    <message>
        <source>Problembilden är delvis löst</source>
        <translation>The problem is partly resolved</translation>
    </message>
    <message>
        <source>Markera som delvis löst</source>
        <translation>Mark as partly resolved</translation>
    </message>
    <message>
        <source>Öppna problembilden igen</source>
        <translation>Reopen the problem</translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Hur, och vad som återstår</source>
        <translation>How, and what remains</translation>
    </message>
    <message>
        <source>Slå samman ”{title}” med en annan</source>
        <translation>Merge “{title}” with another</translation>
    </message>
    <message>
        <source>Slå samman</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Den andra visar sedan allt som båda har. De kan delas igen.</source>
        <translation>The other then shows everything both have. They can be split again.</translation>
    </message>
    <message>
        <source>Ingår i</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Dela av {what}</source>
        <translation>Split off {what}</translation>
    </message>
    <message>
        <source>Dela av</source>
        <translation>Split off</translation>
    </message>
    <message>
        <source>De valda får en egen problembild. Iakttagelserna ändras inte.</source>
        <translation>The selected ones get their own problem. The concerns are not changed.</translation>
    </message>
    <message>
        <source>Namn på den nya</source>
        <translation>Name of the new one</translation>
    </message>
    <message>
        <source>Lägg till en iakttagelse</source>
        <translation>Add a concern</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Flera på en gång samlas från listan Iakttagelser med Ctrl+G.</source>
        <translation>Several at once are grouped from the Concerns list with Ctrl+G.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Sök problembild…</source>
        <translation>Search problem…</translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Inga problembilder här</source>
        <translation>No problems here</translation>
    </message>
    <message>
        <source>En problembild samlar iakttagelser med samma orsak eller plats över veckorna. Markera iakttagelser i listan och välj Samla i problembild.</source>
        <translation>A problem groups concerns with the same cause or place over the weeks. Select concerns in the list and choose Group into problem.</translation>
    </message>
    <message>
        <source>Till iakttagelserna</source>
        <translation>To the concerns</translation>
    </message>
    <message>
        <source>Ingen vald</source>
        <translation>None selected</translation>
    </message>
    <message>
        <source>Välj en problembild i listan för att se den över tid.</source>
        <translation>Select a problem in the list to see it over time.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lösta</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{count} visas</source>
        <translation>{count} shown</translation>
    </message>
    <message>
        <source>{count} lösta</source>
        <translation>{count} resolved</translation>
    </message>
    <message>
        <source>{count} totalt</source>
        <translation>{count} in total</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReadIn</name>
    <message>
        <source>Läs in filer</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Rapporter (*.pdf *.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.eml *.msg *.orat)</source>
        <translation>Reports (*.pdf *.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.eml *.msg *.orat)</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Läser {what}</source>
        <translation>Reading {what}</translation>
    </message>
    <message>
        <source>Läser in {what}</source>
        <translation>Importing {what}</translation>
    </message>
</context>
<context>
    <name>ReadInSection</name>
    <message>
        <source>Välj fil …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Välj fil att läsa in</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Läs in områden, skolor och andra enheter från en tabell (Excel eller CSV) eller en JSON-fil, och områdenas gränser från en GeoJSON-fil. Först visas vad som skulle läggas till. Det som redan finns ändras inte, men får gränser som saknas.</source>
        <translation>Read in areas, schools and other units from a table (Excel or CSV) or a JSON file, and the boundaries of areas from a GeoJSON file. First it is shown what would be added. What is there already is not changed, but gets boundaries that are missing.</translation>
    </message>
    <message>
        <source>Tabellens rubriker: Namn, Slag, Område, Utbildningsområde, E-post och Kontakt. Bara Namn behövs. Ett område har Stadsområde, Stadsdel eller Delområde som slag.</source>
        <translation>The headings of the table: Namn, Slag, Område, Utbildningsområde, E-post and Kontakt. Only Namn is needed. An area has Stadsområde, Stadsdel or Delområde as its Slag.</translation>
    </message>
    <message>
        <source>Områden och enheter (*.xlsx *.xls *.ods *.csv *.json *.geojson)</source>
        <translation>Areas and units (*.xlsx *.xls *.ods *.csv *.json *.geojson)</translation>
    </message>
    <message>
        <source>{file} lästes inte in.</source>
        <translation>{file} was not imported.</translation>
    </message>
    <message>
        <source>Okända områden:</source>
        <translation>Unknown areas:</translation>
    </message>
    <message>
        <source>{names}. Enheterna där läses in utan område.</source>
        <translation>{names}. The units there are imported without an area.</translation>
    </message>
    <message>
        <source>Läs in {count} poster</source>
        <translation>Import {count} entries</translation>
    </message>
    <message>
        <source>Läs in 1 post</source>
        <translation>Read in 1 entry</translation>
    </message>
    <message>
        <source>Läs in gränserna</source>
        <translation>Import the boundaries</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{areas} och {units} läggs till.</source>
        <translation>{areas} and {units} are added.</translation>
    </message>
    <message>
        <source>{count} områden som redan finns har en gräns i filen.</source>
        <translation>{count} areas that already exist have a boundary in the file.</translation>
    </message>
    <message>
        <source>{count} finns redan.</source>
        <translation>{count} already exist.</translation>
    </message>
    <message>
        <source>Filen har inget nytt att lägga till.</source>
        <translation>The file has nothing new to add.</translation>
    </message>
    <message>
        <source>Läggs till</source>
        <translation>To be added</translation>
    </message>
    <message>
        <source>{count} poster är inlästa.</source>
        <translation>{count} entries have been imported.</translation>
    </message>
    <message>
        <source>Gränserna är inlästa.</source>
        <translation>The boundaries have been imported.</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>Går inte nu: registret kan bara läsas. Varför står överst i fönstret.</source>
        <translation>Not possible now: the register can only be read. Why is said at the top of the window.</translation>
    </message>
</context>
<context>
    <name>ReceiverChoice</name>
    <message>
        <source>Ingen sändlista gäller det här dokumentet. Gör en i Register › Sändlistor.</source>
        <translation>No distribution list applies to this document. Make one in Register › Distribution lists.</translation>
    </message>
    <message>
        <source>{name}: adress saknas</source>
        <translation>{name}: address missing</translation>
    </message>
    <message>
        <source>{name} &lt;{email}&gt;</source>
        <translation>{name} &lt;{email}&gt;</translation>
    </message>
</context>
<context>
    <name>ReceiverSection</name>
    <message>
        <source>En sändlista erbjuds när ett dokument av rätt sort skickas. Personer och enheter följer registret: ändras adressen där gäller den nya.</source>
        <translation>A distribution list is offered when a document of the right kind is sent. People and units follow the register: if the address changes there, the new one applies.</translation>
    </message>
    <message>
        <source>Ny sändlista</source>
        <translation>New distribution list</translation>
    </message>
    <message>
        <source>Sändlistor</source>
        <translation>Distribution lists</translation>
    </message>
    <message>
        <source>Ingen sändlista än. Gör en för dem som får dagordning och anteckningar.</source>
        <translation>No distribution list yet. Make one for those who get the agenda and minutes.</translation>
    </message>
    <message>
        <source>Listans namn</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Dagordningar</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Återkopplingsblad</source>
        <translation>Feedback sheets</translation>
    </message>
    <message>
        <source>Årsböcker</source>
        <translation>Yearbooks</translation>
    </message>
    <message>
        <source>Ta bort sändlistan</source>
        <translation>Remove the distribution list</translation>
    </message>
    <message>
        <source>{name} – adress saknas, fyll i den i registret</source>
        <translation>{name} – address missing, fill it in in the register</translation>
    </message>
    <message>
        <source>{name} – {email}</source>
        <translation>{name} – {email}</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lägg till ur registret</source>
        <translation>Add from the register</translation>
    </message>
    <message>
        <source>Lägg till en egen adress</source>
        <translation>Add another address</translation>
    </message>
    <message>
        <source>Sändlista {number}</source>
        <translation>Distribution list {number}</translation>
    </message>
</context>
<context>
    <name>RecentLinks</name>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I går</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Dag: {word}</source>
        <translation>Day: {word}</translation>
    </message>
    <message>
        <source>Enhetens område:</source>
        <translation>The unit&apos;s area:</translation>
    </message>
    <message>
        <source>Senast:</source>
        <translation>Latest:</translation>
    </message>
    <message>
        <source>{field}: {word}</source>
        <translation>{field}: {word}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Återställningsblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Datamapp</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Utskrivet</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>För registret i Örat mot marken</source>
        <translation>For the register in Örat mot marken</translation>
    </message>
    <message>
        <source>Så används bladet</source>
        <translation>How to use the sheet</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Kod som öppnar registret om lösenordet är borta</source>
        <translation>Code that opens the register if the password is lost</translation>
    </message>
    <message>
        <source>Den här koden öppnar registret</source>
        <translation>This code opens the register</translation>
    </message>
    <message>
        <source>Behandla bladet som en nyckel. Lås in det skilt från datorn, till exempel i enhetens dokumentskåp. Fotografera det inte och spara det inte på datorn.</source>
        <translation>Treat the sheet as a key. Lock it away separately from the computer, for example in the unit&apos;s document cabinet. Do not photograph it and do not save it on the computer.</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Grupp {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Sista tecknet i varje grupp är ett kontrolltecken. O läses som 0, I och L som 1. Stora och små bokstäver gör ingen skillnad.</source>
        <translation>The last character in each group is a check character. O is read as 0, I and L as 1. Upper and lower case make no difference.</translation>
    </message>
    <message>
        <source>Förvaras inlåst, skilt från datorn</source>
        <translation>Keep locked away, separate from the computer</translation>
    </message>
    <message>
        <source>Starta Örat mot marken och välj «Öppna med återställningskod».</source>
        <translation>Start Örat mot marken and choose “Open with recovery code”.</translation>
    </message>
    <message>
        <source>Skriv koden, grupp för grupp. Programmet säger om en grupp är fel.</source>
        <translation>Enter the code, group by group. The program tells you if a group is wrong.</translation>
    </message>
    <message>
        <source>Välj ett nytt lösenord. Bladet gäller tills ett nytt skrivs ut.</source>
        <translation>Choose a new password. The sheet is valid until a new one is printed.</translation>
    </message>
    <message>
        <source>På en ny dator: lägg tillbaka en säkerhetskopia och filen orat.key i datamappen först.</source>
        <translation>On a new computer: first put a backup and the file orat.key back in the data folder.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Allvarsgrader</source>
        <translation>Severity levels</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sändlistor</source>
        <translation>Distribution lists</translation>
    </message>
    <message>
        <source>Enheter</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Områden</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Kategorier</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tillåtna namn</source>
        <translation>Allowed names</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Weeding</translation>
    </message>
    <message>
        <source>Logg</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Blanketter att fylla i…</source>
        <translation>Forms to fill in…</translation>
    </message>
    <message>
        <source>Sök i registret</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Delar av registret</source>
        <translation>Parts of the register</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Återställningsbladet är inte utskrivet. Utan det finns ingen väg in om lösenordet glöms eller datorn går sönder.</source>
        <translation>The recovery sheet is not printed. Without it there is no way in if the password is forgotten or the computer breaks.</translation>
    </message>
    <message>
        <source>Skriv ut bladet…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Du heter ”{name}” i loggen och i det du skriver, efter datorns inloggning.</source>
        <translation>You are called “{name}” in the log and in what you write, after the computer’s login.</translation>
    </message>
    <message>
        <source>Säg vem du är…</source>
        <translation>Say who you are…</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>utan titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>1 utkast är inte rapporterat: {title}.</source>
        <translation>1 draft is not reported: {title}.</translation>
    </message>
    <message>
        <source>Fortsätt skriva</source>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>{count} utkast är inte rapporterade, senast: {title}.</source>
        <translation>{count} drafts are not reported, the latest: {title}.</translation>
    </message>
    <message>
        <source>Visa utkasten</source>
        <translation>Show the drafts</translation>
    </message>
</context>
<context>
    <name>ReplyDeeds</name>
    <message>
        <source>Fråga avsändaren</source>
        <translation>Ask the sender</translation>
    </message>
    <message>
        <source>Kvitto till avsändaren</source>
        <translation>Receipt to the sender</translation>
    </message>
    <message>
        <source>Kvitto behövs inte</source>
        <translation>No receipt needed</translation>
    </message>
    <message>
        <source>Svaret ligger hos rapporten</source>
        <translation>The answer lies with the report</translation>
    </message>
    <message>
        <source>Frågan är ett mejlutkast</source>
        <translation>The question is a mail draft</translation>
    </message>
    <message>
        <source>Frågan är skriven</source>
        <translation>The question is written</translation>
    </message>
    <message>
        <source>Kvittot är ett mejlutkast</source>
        <translation>The receipt is a mail draft</translation>
    </message>
    <message>
        <source>Kvittot är skrivet</source>
        <translation>The receipt is written</translation>
    </message>
    <message>
        <source>Inget kvitto behövs</source>
        <translation>No receipt is needed</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Visa iakttagelsen</source>
        <translation>Show the concern</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>{what} valda</source>
        <translation>{what} selected</translation>
    </message>
    <message>
        <source>Det du väljer nedan gäller alla, i ett steg som går att ångra.</source>
        <translation>What you choose below applies to all, in one step that can be undone.</translation>
    </message>
    <message>
        <source>{kind} från {sender}</source>
        <translation>{kind} from {sender}</translation>
    </message>
    <message>
        <source>kom in {when}</source>
        <translation>came in {when}</translation>
    </message>
    <message>
        <source>en rapport till i samma fil</source>
        <translation>one more report in the same file</translation>
    </message>
    <message>
        <source>{count} rapporter till i samma fil</source>
        <translation>{count} more reports in the same file</translation>
    </message>
    <message>
        <source>iakttagelse {number}</source>
        <translation>concern {number}</translation>
    </message>
    <message>
        <source>Hör hemma i {forum}. {note}</source>
        <translation>Belongs in {forum}. {note}</translation>
    </message>
    <message>
        <source>Svaret: {note} {reasons}</source>
        <translation>The answer: {note} {reasons}</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>Delar av rapporten</source>
        <translation>Parts of the report</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Liknande</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Liknande ({count})</source>
        <translation>Similar ({count})</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Efter den nyaste kopian finns inget som går att läsa.</source>
        <translation>After the newest copy there is nothing that can be read.</translation>
    </message>
    <message>
        <source>{count} ändringar ur den skadade filen är gjorda om.</source>
        <translation>{count} changes from the damaged file are done again.</translation>
    </message>
    <message>
        <source>{reports} iakttagelser och {texts} andra texter ligger i Inkorg.</source>
        <translation>{reports} concerns and {texts} other texts are in the Inbox.</translation>
    </message>
    <message>
        <source>Gick inte att göra om: {what}.</source>
        <translation>Could not be done again: {what}.</translation>
    </message>
    <message>
        <source>Och {count} till.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Gjort efter den nyaste kopian</source>
        <translation>Done after the newest backup</translation>
    </message>
    <message>
        <source>iakttagelser</source>
        <translation>concerns</translation>
    </message>
    <message>
        <source>problembilder</source>
        <translation>problems</translation>
    </message>
    <message>
        <source>möten</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>punkter</source>
        <translation>items</translation>
    </message>
    <message>
        <source>åtgärder</source>
        <translation>measures</translation>
    </message>
    <message>
        <source>uppföljningar</source>
        <translation>follow-ups</translation>
    </message>
    <message>
        <source>fastställda anteckningar</source>
        <translation>finalised minutes</translation>
    </message>
    <message>
        <source>enheter</source>
        <translation>units</translation>
    </message>
    <message>
        <source>personer</source>
        <translation>people</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Ur den skadade filen går inget att läsa.</source>
        <translation>Nothing can be read from the damaged file.</translation>
    </message>
    <message>
        <source>Går ännu att läsa ur den skadade filen</source>
        <translation>Can still be read from the damaged file</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Registrets fil är skadad</source>
        <translation>The register&apos;s file is damaged</translation>
    </message>
    <message>
        <source>Filen öppnades inte och är orörd. En kopia av den, som den är, ligger i {folder}.</source>
        <translation>The file was not opened and is untouched. A copy of it, as it is, is in {folder}.</translation>
    </message>
    <message>
        <source>Ta tillbaka det som går att läsa och är gjort efter kopian</source>
        <translation>Take back what can be read and was done after the backup</translation>
    </message>
    <message>
        <source>Det görs om i registret och kan ångras som ett steg. Det som inte kan göras om, men går att läsa, läggs i Inkorg att granska.</source>
        <translation>It is done again in the register and can be undone as one step. What cannot be done again but can be read is put in the Inbox for review.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Det finns ingen hel säkerhetskopia. Har du en på ett minne: sätt i det och försök igen. Ta annars hjälp av it-avdelningen innan något annat görs med datorn.</source>
        <translation>There is no intact backup. If you have one on a memory stick: insert it and try again. Otherwise get help from the IT department before anything else is done with the computer.</translation>
    </message>
    <message>
        <source>Hela säkerhetskopior, den nyaste först</source>
        <translation>Intact backups, the newest first</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Visa Inkorg</source>
        <translation>Show the Inbox</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Återställ registret som det var {when}?</source>
        <translation>Restore the register as it was {when}?</translation>
    </message>
    <message>
        <source>Återställ säkerhetskopia</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>Registret som det är nu säkerhetskopieras först, så det går att komma tillbaka hit igen.</source>
        <translation>The register as it is now is backed up first, so it is possible to come back here again.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Återställer säkerhetskopian</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>Registret är som det var {when}.</source>
        <translation>The register is as it was {when}.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>{count}, senast v. {week}</source>
        <translation>{count}, latest wk {week}</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Problembilder</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Inkomna rapporter</source>
        <translation>Reports that came in</translation>
    </message>
    <message>
        <source>Försvinner: {what}.</source>
        <translation>Goes away: {what}.</translation>
    </message>
    <message>
        <source>Blir som förut: {what}.</source>
        <translation>Becomes as before: {what}.</translation>
    </message>
    <message>
        <source>Kommer tillbaka: {what}.</source>
        <translation>Comes back: {what}.</translation>
    </message>
    <message>
        <source>Försvinner</source>
        <translation>Goes away</translation>
    </message>
    <message>
        <source>Blir som förut</source>
        <translation>Becomes as before</translation>
    </message>
    <message>
        <source>Kommer tillbaka</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>De fastställda anteckningarna</source>
        <translation>The finalised notes</translation>
    </message>
    <message>
        <source>{count} punkter till</source>
        <translation>{count} more points</translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation>1 meeting</translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation>{count} meetings</translation>
    </message>
    <message>
        <source>1 problembild</source>
        <translation>1 problem</translation>
    </message>
    <message>
        <source>{count} problembilder</source>
        <translation>{count} problems</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 measure</translation>
    </message>
    <message>
        <source>{count} åtgärder</source>
        <translation>{count} measures</translation>
    </message>
    <message>
        <source>1 inkommen rapport</source>
        <translation>1 report that came in</translation>
    </message>
    <message>
        <source>{count} inkomna rapporter</source>
        <translation>{count} reports that came in</translation>
    </message>
    <message>
        <source>{count} utskick</source>
        <translation>{count} sendings</translation>
    </message>
    <message>
        <source>Senaste ändring</source>
        <translation>Latest change</translation>
    </message>
    <message>
        <source>Gjord</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Inget går förlorat: ingenting har ändrats sedan kopian gjordes.</source>
        <translation>Nothing is lost: nothing has changed since the copy was made.</translation>
    </message>
    <message>
        <source>Det som gjordes sedan dess går förlorat.</source>
        <translation>What was done since then is lost.</translation>
    </message>
    <message>
        <source>Bara inställningar har ändrats.</source>
        <translation>Only settings have changed.</translation>
    </message>
    <message>
        <source>Loggen: 1 ändring</source>
        <translation>The log: 1 change</translation>
    </message>
    <message>
        <source>Loggen: {count} ändringar</source>
        <translation>The log: {count} changes</translation>
    </message>
    <message>
        <source>och {count} till</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Senast: {note}</source>
        <translation>Latest: {note}</translation>
    </message>
    <message>
        <source>Nytt datum</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Skjut upp…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Avskriv…</source>
        <translation>Write off…</translation>
    </message>
    <message>
        <source>Notera…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Notering</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Skjut upp åtgärden</source>
        <translation>Postpone the measure</translation>
    </message>
    <message>
        <source>Avskriv åtgärden</source>
        <translation>Write off the measure</translation>
    </message>
    <message>
        <source>Spara noteringen</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>”{what}”: {status}</source>
        <translation>“{what}”: {status}</translation>
    </message>
    <message>
        <source>försenad {days}</source>
        <translation>overdue {days}</translation>
    </message>
    <message>
        <source>klart senast {day}</source>
        <translation>due by {day}</translation>
    </message>
    <message>
        <source>uppskjuten 1 gång</source>
        <translation>postponed 1 time</translation>
    </message>
    <message>
        <source>uppskjuten {count} gånger</source>
        <translation>postponed {count} times</translation>
    </message>
</context>
<context>
    <name>RollDialog</name>
    <message>
        <source>Bifoga bilder ur en mapp</source>
        <translation>Attach pictures from a folder</translation>
    </message>
    <message>
        <source>Bilder i mappen</source>
        <translation>Pictures in the folder</translation>
    </message>
    <message>
        <source>Annan mapp…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mappen har inga bilder. Välj en annan, till exempel kamerans eller telefonens.</source>
        <translation>The folder has no pictures. Choose another, for example the camera&apos;s or the phone&apos;s.</translation>
    </message>
    <message>
        <source>Bifoga 1 bild</source>
        <translation>Attach 1 picture</translation>
    </message>
    <message>
        <source>Bifoga {count} bilder</source>
        <translation>Attach {count} pictures</translation>
    </message>
    <message>
        <source>Går inte att läsa</source>
        <translation>Cannot be read</translation>
    </message>
</context>
<context>
    <name>SafeChoice</name>
    <message>
        <source>Så öppnas registret</source>
        <translation>How the register is opened</translation>
    </message>
    <message>
        <source>Med inloggningen på datorn</source>
        <translation>With the computer login</translation>
    </message>
    <message>
        <source>Med ett lösenord</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Minst {least} tecken. Fyra ord som inte hör ihop går bra.</source>
        <translation>At least {least} characters. Four words that do not belong together will do.</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Lösenord igen</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Registret krypteras. Datorn har ingen nyckelring, så det blir ett lösenord.</source>
        <translation>The register is encrypted. The computer has no keyring, so it will be a password.</translation>
    </message>
    <message>
        <source>Registret krypteras. Lösenordet frågas efter vid varje start och när registret har låst sig.</source>
        <translation>The register is encrypted. The password is asked for at every start and when the register has locked itself.</translation>
    </message>
    <message>
        <source>Registret krypteras. Nyckeln ligger i datorns nyckelring och öppnas av din inloggning.</source>
        <translation>The register is encrypted. The key is in the computer&apos;s keyring and is opened by your login.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Rensa sökningen</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SeatSection</name>
    <message>
        <source>Du är</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>Välj bland personerna i registret, eller skriv ett namn.</source>
        <translation>Choose among the people of the register, or write a name.</translation>
    </message>
    <message>
        <source>Så heter du i loggen och i det du skriver från och med nu: uppföljningar, återkoppling, anteckningar och utskick. Det som redan är loggat ändras inte.</source>
        <translation>This is what you are called in the log and in what you write from now on: follow-ups, feedback, notes and sendings. What is already logged is not changed.</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Följ systemet</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Större text: Ctrl och +. Mindre text: Ctrl och −. Vanlig storlek: Ctrl och 0.</source>
        <translation>Larger text: Ctrl and +. Smaller text: Ctrl and −. Usual size: Ctrl and 0.</translation>
    </message>
    <message>
        <source>Du heter {name} från och med nu</source>
        <translation>You are called {name} from now on</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Visa eller dölj (Alt+F8)</source>
        <translation>Show or hide (Alt+F8)</translation>
    </message>
    <message>
        <source>Visa {label}</source>
        <translation>Show {label}</translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Caps Lock är på.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Byt lösenord…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Öppna med datorns inloggning…</source>
        <translation>Open with the computer login…</translation>
    </message>
    <message>
        <source>Öppna med lösenord…</source>
        <translation>Open with password…</translation>
    </message>
    <message>
        <source>Nytt återställningsblad…</source>
        <translation>New recovery sheet…</translation>
    </message>
    <message>
        <source>Byt nyckel…</source>
        <translation>Change key…</translation>
    </message>
    <message>
        <source>Kryptera registret…</source>
        <translation>Encrypt the register…</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>never</translation>
    </message>
    <message>
        <source>efter {n} minuter</source>
        <translation>after {n} minutes</translation>
    </message>
    <message>
        <source>Lås när ingen gör något</source>
        <translation>Lock when nobody is doing anything</translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Det finns inget återställningsblad. Går nyckeln förlorad är allt förlorat.</source>
        <translation>There is no recovery sheet. If the key is lost, everything is lost.</translation>
    </message>
    <message>
        <source>Säkerhetskopiorna krypteras med samma nyckel, också på det andra stället om det är inkopplat. Äldre kopior på andra ställen blir kvar som de är: ta bort okrypterade där.</source>
        <translation>The backups are encrypted with the same key, also in the second place if it is connected. Older copies in other places stay as they are: remove unencrypted ones there.</translation>
    </message>
    <message>
        <source>Registret är inte krypterat. Den som kommer åt filen kan läsa allt i den.</source>
        <translation>The register is not encrypted. Anyone who gets at the file can read everything in it.</translation>
    </message>
    <message>
        <source>Registret är krypterat och öppnas med ett lösenord. Ctrl+L låser det.</source>
        <translation>The register is encrypted and is opened with a password. Ctrl+L locks it.</translation>
    </message>
    <message>
        <source>Registret är krypterat. Nyckeln ligger i datorns nyckelring och öppnas av inloggningen.</source>
        <translation>The register is encrypted. The key is in the computer&apos;s keyring and is opened by the login.</translation>
    </message>
    <message>
        <source>Byt lösenord</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Byt</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Öppna med lösenord</source>
        <translation>Open with password</translation>
    </message>
    <message>
        <source>Lösenordet behövs inte längre. Registret låser sig inte heller av sig självt.</source>
        <translation>The password is no longer needed. Nor does the register lock itself.</translation>
    </message>
    <message>
        <source>Öppna med datorns inloggning</source>
        <translation>Open with the computer login</translation>
    </message>
    <message>
        <source>Ta bort lösenordet</source>
        <translation>Remove the password</translation>
    </message>
    <message>
        <source>När det nya bladet är utskrivet eller sparat gäller inte det gamla längre.</source>
        <translation>Once the new sheet is printed or saved, the old one is no longer valid.</translation>
    </message>
    <message>
        <source>Nytt återställningsblad</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Gör bladet</source>
        <translation>Make the sheet</translation>
    </message>
    <message>
        <source>Registret och säkerhetskopiorna skrivs om med en ny nyckel. Gör det om någon obehörig kan ha fått tag i nyckeln. Återställningsbladet slutar gälla: skriv ut ett nytt efteråt.</source>
        <translation>The register and the backups are rewritten with a new key. Do this if someone unauthorised may have got hold of the key. The recovery sheet stops being valid: print a new one afterwards.</translation>
    </message>
    <message>
        <source>Byt nyckel</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>En säkerhetskopia görs först. Sedan skrivs registret och säkerhetskopiorna i datamappen om krypterade, och det okrypterade skrivs över och tas bort.</source>
        <translation>A backup is made first. Then the register and the backups in the data folder are rewritten encrypted, and the unencrypted ones are overwritten and removed.</translation>
    </message>
    <message>
        <source>Kryptera registret</source>
        <translation>Encrypt the register</translation>
    </message>
    <message>
        <source>Kryptera</source>
        <translation>Encrypt</translation>
    </message>
    <message>
        <source>Nuvarande lösenord</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Minst tolv tecken. Fyra ord som inte hör ihop går bra.</source>
        <translation>At least twelve characters. Four words that do not belong together will do.</translation>
    </message>
    <message>
        <source>Nytt lösenord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Nytt lösenord igen</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Klart. Det gäller från och med nu.</source>
        <translation>Done. It applies from now on.</translation>
    </message>
    <message>
        <source>Klart. Skriv ut ett återställningsblad nu.</source>
        <translation>Done. Print a recovery sheet now.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Skicka {title}</source>
        <translation>Send {title}</translation>
    </message>
    <message>
        <source>Skicka nu</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>För att skicka direkt härifrån: ställ in servern i Register › E-post.</source>
        <translation>To send directly from here: set up the server in Register › Email.</translation>
    </message>
    <message>
        <source>Öppna som utkast</source>
        <translation>Open as draft</translation>
    </message>
    <message>
        <source>E-postadresser med komma emellan.</source>
        <translation>Email addresses separated by commas.</translation>
    </message>
    <message>
        <source>Fler mottagare</source>
        <translation>More recipients</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Maskera i ämne och text</source>
        <translation>Mask in subject and text</translation>
    </message>
    <message>
        <source>Varför det får skickas ändå</source>
        <translation>Why it may be sent anyway</translation>
    </message>
    <message>
        <source>Lösenord till e-postservern</source>
        <translation>Password for the email server</translation>
    </message>
    <message>
        <source>Datorn har inget lösenord till servern sparat. Det du skriver används bara nu.</source>
        <translation>The computer has no password for the server saved. What you write is used only now.</translation>
    </message>
    <message>
        <source>Bilaga: {name}, {size}. Kontrollsumma {digest}…</source>
        <translation>Attachment: {name}, {size}. Checksum {digest}…</translation>
    </message>
    <message>
        <source>Dokumentet är gjort för {who}.</source>
        <translation>The document is made for {who}.</translation>
    </message>
    <message>
        <source>Hela dokumentet skickas, utan maskningar.</source>
        <translation>The whole document is sent, without maskings.</translation>
    </message>
    <message>
        <source>Den maskade upplagan skickas.</source>
        <translation>The masked edition is sent.</translation>
    </message>
    <message>
        <source>Utdraget skickas, inte hela dokumentet.</source>
        <translation>The excerpt is sent, not the whole document.</translation>
    </message>
    <message>
        <source>Kan vara personuppgifter: {what}. Maskera dem, eller skriv varför de får vara med.</source>
        <translation>May be personal details: {what}. Mask them, or write why they may be included.</translation>
    </message>
    <message>
        <source>Mejlutkastet</source>
        <translation>The mail draft</translation>
    </message>
    <message>
        <source>Skickar till {count} mottagare</source>
        <translation>Sending to {count} recipients</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Så gick utskicket</source>
        <translation>How the sending went</translation>
    </message>
    <message>
        <source>Skickat</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>{title} · {at} · {who}</source>
        <translation>{title} · {at} · {who}</translation>
    </message>
    <message>
        <source>{count} möjliga personuppgifter skickades med skälet: {grounds}</source>
        <translation>{count} possible personal details were sent for this reason: {grounds}</translation>
    </message>
    <message>
        <source>Utskicket avbröts innan något skickades.</source>
        <translation>Sending was interrupted before anything was sent.</translation>
    </message>
    <message>
        <source>Programmet stängdes mitt i utskicket. Fråga mottagarna innan det skickas igen.</source>
        <translation>The program was closed in the middle of the sending. Ask the receivers before it is sent again.</translation>
    </message>
    <message>
        <source>Servern tog inte emot någon av mottagarna.</source>
        <translation>The server accepted none of the recipients.</translation>
    </message>
    <message>
        <source>Förbindelsen med servern bröts.</source>
        <translation>The connection to the server was lost.</translation>
    </message>
    <message>
        <source>Serverns certifikat går inte att lita på. Fråga it.</source>
        <translation>The server&apos;s certificate cannot be trusted. Ask IT.</translation>
    </message>
    <message>
        <source>Servern svarar inte. Kontrollera namn, port och nätverk.</source>
        <translation>The server is not responding. Check the name, port and network.</translation>
    </message>
    <message>
        <source>Servern har ingen inloggning som programmet kan använda.</source>
        <translation>The server has no login method the program can use.</translation>
    </message>
    <message>
        <source>Servern tog inte emot meddelandet.</source>
        <translation>The server did not accept the message.</translation>
    </message>
    <message>
        <source>Servern tar inte emot från avsändarens adress.</source>
        <translation>The server does not accept mail from the sender&apos;s address.</translation>
    </message>
    <message>
        <source>Servern har ingen krypterad anslutning av den sorten.</source>
        <translation>The server has no encrypted connection of that kind.</translation>
    </message>
    <message>
        <source>Meddelandet är för stort för servern.</source>
        <translation>The message is too large for the server.</translation>
    </message>
    <message>
        <source>Ett lösenord skickas bara över en krypterad anslutning.</source>
        <translation>A password is only sent over an encrypted connection.</translation>
    </message>
    <message>
        <source>Servern godtog inte användarnamn och lösenord.</source>
        <translation>The server did not accept the username and password.</translation>
    </message>
    <message>
        <source>Utskicket gick inte att göra.</source>
        <translation>It could not be sent.</translation>
    </message>
    <message>
        <source>Skickat till {sent} av {count}</source>
        <translation>Sent to {sent} of {count}</translation>
    </message>
    <message>
        <source>Öppnat som utkast</source>
        <translation>Opened as draft</translation>
    </message>
    <message>
        <source>Förberett</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Okänt, kan ha gått fram</source>
        <translation>Unknown, may have arrived</translation>
    </message>
    <message>
        <source>Inte skickat</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>okänt, kan ha gått fram</source>
        <translation>unknown, may have arrived</translation>
    </message>
    <message>
        <source>inte skickat</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>mottaget av servern</source>
        <translation>received by the server</translation>
    </message>
    <message>
        <source>adressen togs inte emot</source>
        <translation>the address was not accepted</translation>
    </message>
    <message>
        <source>togs inte emot just nu, försök senare</source>
        <translation>not accepted just now, try later</translation>
    </message>
    <message>
        <source>{who} – {what}</source>
        <translation>{who} – {what}</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Inget har skickats än. Det som skickas från mötets sida visas här.</source>
        <translation>Nothing has been sent yet. What is sent from the meeting&apos;s page is shown here.</translation>
    </message>
</context>
<context>
    <name>SeriesSection</name>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Mötets namn</source>
        <translation>Name of the meeting</translation>
    </message>
    <message>
        <source>Veckodag</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Längd</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Varje veckas möte skapas av sig självt med de här uppgifterna. Ett möte som redan är planerat ändras på sidan Möten.</source>
        <translation>Each week&apos;s meeting is created automatically with these details. A meeting already planned is changed on the Meetings page.</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Nästa möte är planerat: {when}.</source>
        <translation>The next meeting is planned: {when}.</translation>
    </message>
    <message>
        <source>Nästa som skapas av sig självt: {when}.</source>
        <translation>The next that is made by itself: {when}.</translation>
    </message>
</context>
<context>
    <name>SeveritySection</name>
    <message>
        <source>Definitionen visas när någon väljer allvar, så att alla bedömer lika. Graderna själva är fasta.</source>
        <translation>The definition is shown when someone chooses severity, so that everyone judges alike. The levels themselves are fixed.</translation>
    </message>
    <message>
        <source>Allvarsgrader</source>
        <translation>Severity levels</translation>
    </message>
    <message>
        <source>Definition av {severity}</source>
        <translation>Definition of {severity}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Återkopplingsblad</source>
        <translation>Feedback sheets</translation>
    </message>
    <message>
        <source>Enheter som har rapporterat</source>
        <translation>Units that have reported</translation>
    </message>
    <message>
        <source>Spara PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Mejla…</source>
        <translation>Mail…</translation>
    </message>
    <message>
        <source>Spara alla…</source>
        <translation>Save all…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Spara bladet som det visas här</source>
        <translation>Save the sheet as it is shown here</translation>
    </message>
    <message>
        <source>Bladet bevaras som det skickas, med kontrollkod</source>
        <translation>The sheet is kept as it is sent, with a check code</translation>
    </message>
    <message>
        <source>En fil för varje enhet i listan</source>
        <translation>One file for each unit in the list</translation>
    </message>
    <message>
        <source>Ingen enhet har rapporterat</source>
        <translation>No unit has reported</translation>
    </message>
    <message>
        <source>Under de här dagarna finns inga iakttagelser. Välj en annan period.</source>
        <translation>There are no concerns on these days. Choose another period.</translation>
    </message>
    <message>
        <source>Vad varje enhet har rapporterat under perioden, vad mötet beslutade, vad som är gjort och vad som återstår.</source>
        <translation>What each unit reported in the period, what the meeting decided, what is done and what remains.</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Återkopplingsbladet för {unit}</source>
        <translation>The feedback sheet for {unit}</translation>
    </message>
    <message>
        <source>1 återkopplingsblad</source>
        <translation>1 feedback sheet</translation>
    </message>
    <message>
        <source>{count} återkopplingsblad</source>
        <translation>{count} feedback sheets</translation>
    </message>
    <message>
        <source>Gör {contents}</source>
        <translation>Making {contents}</translation>
    </message>
    <message>
        <source>Återställningsblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Bladet öppnar registret om lösenordet glöms eller datorn går sönder. Utan det finns ingen väg in. Skriv ut det och lås in det skilt från datorn.</source>
        <translation>The sheet opens the register if the password is forgotten or the computer breaks down. Without it there is no way in. Print it and lock it away separately from the computer.</translation>
    </message>
    <message>
        <source>Inte nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Bladet är utskrivet</source>
        <translation>The sheet is printed</translation>
    </message>
    <message>
        <source>Spara som PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Återställningsblad.pdf</source>
        <translation>Recovery sheet.pdf</translation>
    </message>
    <message>
        <source>Spara bladet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bladet gäller nu, och inget tidigare blad. Kontrollera att utskriften går att läsa.</source>
        <translation>The sheet is now valid, and no earlier sheet is. Check that the printout can be read.</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>Välj en mapp för återkopplingsbladen</source>
        <translation>Choose a folder for the feedback sheets</translation>
    </message>
    <message>
        <source>Återkoppling {unit} {first} – {last}.pdf</source>
        <translation>Feedback {unit} {first} – {last}.pdf</translation>
    </message>
</context>
<context>
    <name>SheetPeriod</name>
    <message>
        <source>Tertial {number} {year}</source>
        <translation>Tertial {number} {year}</translation>
    </message>
    <message>
        <source>Hela {year}</source>
        <translation>All of {year}</translation>
    </message>
    <message>
        <source>Höstterminen {year}</source>
        <translation>Autumn term {year}</translation>
    </message>
    <message>
        <source>Vårterminen {year}</source>
        <translation>Spring term {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Läsåret {first}/{last}</source>
        <translation>School year {first}/{last}</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Hela dagordningen, för deltagarna.</source>
        <translation>The whole agenda, for the attendees.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>utkastet</source>
        <translation>the draft</translation>
    </message>
    <message>
        <source>Allt i {version} utom det som är maskerat, för den som begär ut det.</source>
        <translation>Everything in {version} except what is masked, for those who request it.</translation>
    </message>
    <message>
        <source>Ur {version}: bara det som rör {unit}, utan det maskerade. För enheten.</source>
        <translation>From {version}: only what concerns {unit}, without what is masked. For the unit.</translation>
    </message>
    <message>
        <source>Ur {version}: bara {point}, utan det maskerade. För den som punkten rör.</source>
        <translation>From {version}: only {point}, without what is masked. For those the item concerns.</translation>
    </message>
    <message>
        <source>Hela version {number}, som den fastställdes. För deltagarna.</source>
        <translation>The whole of version {number}, as it was finalised. For the attendees.</translation>
    </message>
    <message>
        <source>Hela utkastet, inte fastställt än. För deltagarna.</source>
        <translation>The whole draft, not finalised yet. For the attendees.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigering</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>{title} är underskrivet av {who}.</source>
        <translation>{title} has been signed by {who}.</translation>
    </message>
    <message>
        <source>Skriv under</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Underskriften blir osynlig på sidan. För en synlig: slå på fältet i Register › Dokument innan anteckningarna fastställs.</source>
        <translation>The signature will be invisible on the page. For a visible one: switch on the field in Register › Documents before the minutes are finalised.</translation>
    </message>
    <message>
        <source>Underskriften läggs till utan att något i dokumentet ändras. Den underskrivna filen sparas bland det utlämnade, och det kan inte ångras. Lösenordet sparas inte.</source>
        <translation>The signature is added without anything in the document being changed. The signed file is saved among what has been released, and this cannot be undone. The password is not saved.</translation>
    </message>
    <message>
        <source>{name}, gäller till {day}</source>
        <translation>{name}, valid until {day}</translation>
    </message>
    <message>
        <source>Slutar på .p12 eller .pfx. Ligger certifikatet i Nyckelhanteraren: exportera det därifrån som .p12.</source>
        <translation>Ends in .p12 or .pfx. If the certificate is in Keychain Access: export it from there as .p12.</translation>
    </message>
    <message>
        <source>Slutar på .p12 eller .pfx. Certifikat i datorns certifikatförråd eller på ett isatt kort visas överst.</source>
        <translation>Ends in .p12 or .pfx. Certificates in the computer&apos;s certificate store or on an inserted card are shown at the top.</translation>
    </message>
    <message>
        <source>Slutar på .p12 eller .pfx. Har du ingen: exportera certifikatet ur webbläsaren, eller be it-avdelningen om det som fil.</source>
        <translation>Ends in .p12 or .pfx. If you have none: export the certificate from the browser, or ask the IT department for it as a file.</translation>
    </message>
    <message>
        <source>Certifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Datorn frågar själv efter kortets pinkod.</source>
        <translation>The computer itself asks for the card&apos;s PIN.</translation>
    </message>
    <message>
        <source>I en fil</source>
        <translation>In a file</translation>
    </message>
    <message>
        <source>Certifikatfil</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Välj fil…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Lösenord till filen</source>
        <translation>Password for the file</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Synlig underskrift i dokumentet</source>
        <translation>Visible signature in the document</translation>
    </message>
</context>
<context>
    <name>SimilarBox</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Samla i problembild</source>
        <translation>Group into problem</translation>
    </message>
    <message>
        <source>{day} · {place} · {why}</source>
        <translation>{day} · {place} · {why}</translation>
    </message>
    <message>
        <source>Liknar en annan: {why}.</source>
        <translation>Resembles another: {why}.</translation>
    </message>
    <message>
        <source>Liknar {count} andra: {why}.</source>
        <translation>Resembles {count} others: {why}.</translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>SimilarCard</name>
    <message>
        <source>Liknande iakttagelser</source>
        <translation>Similar concerns</translation>
    </message>
    <message>
        <source>{place} · {unit}</source>
        <translation>{place} · {unit}</translation>
    </message>
    <message>
        <source>Hör till problembilden ”{problem}”</source>
        <translation>Belongs to the problem “{problem}”</translation>
    </message>
    <message>
        <source>Samla i problembilden</source>
        <translation>Group into the problem</translation>
    </message>
    <message>
        <source>Samla i problembild</source>
        <translation>Group into problem</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>När du skriver visas iakttagelser som liknar den här i plats, kategori och tid.</source>
        <translation>While you write, concerns are shown that are like this one in place, category and time.</translation>
    </message>
    <message>
        <source>Visa {number}</source>
        <translation>Show {number}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Här står blanketten, raden eller mejlet som rapporten kommer ur.</source>
        <translation>Here is the form, the row or the mail that the report comes from.</translation>
    </message>
    <message>
        <source>Annat som gick att läsa</source>
        <translation>Other things that could be read</translation>
    </message>
    <message>
        <source>Källa: rad {number}</source>
        <translation>Source: row {number}</translation>
    </message>
    <message>
        <source>Källa: händelse {number} på blanketten</source>
        <translation>Source: event {number} on the form</translation>
    </message>
    <message>
        <source>Källa: registrets skadade fil</source>
        <translation>Source: the register&apos;s damaged file</translation>
    </message>
    <message>
        <source>Källa: paketet</source>
        <translation>Source: the package</translation>
    </message>
    <message>
        <source>Källa: mejlet</source>
        <translation>Source: the mail</translation>
    </message>
    <message>
        <source>Bilaga: {name}</source>
        <translation>Attachment: {name}</translation>
    </message>
    <message>
        <source>Utan rubrik</source>
        <translation>Without heading</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gjort</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Mejlat av</source>
        <translation>Mailed by</translation>
    </message>
    <message>
        <source>Deras nummer</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>Skickat</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Mejlets text</source>
        <translation>The mail&apos;s text</translation>
    </message>
    <message>
        <source>Tidigare mejl och signatur</source>
        <translation>Earlier mail and signature</translation>
    </message>
</context>
<context>
    <name>StaffData</name>
    <message>
        <source>Rätta uppgifterna</source>
        <translation>Correct the data</translation>
    </message>
    <message>
        <source>Rätta</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Rättas också vid möten, i åtgärder och där personen är kontakt. Fastställda anteckningar och det som har skickats ändras inte.</source>
        <translation>Also corrected at meetings, in measures and where the person is a contact. Finalised minutes and what has been sent are not changed.</translation>
    </message>
    <message>
        <source>Radera uppgifterna om {name}?</source>
        <translation>Erase the data about {name}?</translation>
    </message>
    <message>
        <source>Radera uppgifterna</source>
        <translation>Erase the details</translation>
    </message>
    <message>
        <source>Namnet försvinner för gott ur registret och loggen, och det går inte att ångra något som gjorts före. Möten och åtgärder blir kvar utan namnet. Fastställda anteckningar och texter som nämner personen ändras inte. En säkerhetskopia görs först; den och äldre kopior har kvar namnet tills de tas bort under Gallring.</source>
        <translation>The name disappears for good from the register and the log, and nothing done before can be undone. Meetings and measures remain without the name. Finalised minutes and texts that mention the person are not changed. A backup is made first; it and older backups keep the name until they are removed under Weeding.</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>För synpunkter</source>
        <translation>For comments</translation>
    </message>
    <message>
        <source>Fastställd</source>
        <translation>Finalised</translation>
    </message>
    <message>
        <source>För synpunkter {sent}, svar senast {day}</source>
        <translation>For comments {sent}, reply by {day}</translation>
    </message>
    <message>
        <source>{step}, nu</source>
        <translation>{step}, now</translation>
    </message>
    <message>
        <source>{step}, klart</source>
        <translation>{step}, done</translation>
    </message>
    <message>
        <source>{step}</source>
        <translation>{step}</translation>
    </message>
    <message>
        <source>· version {number}, inte skickad än</source>
        <translation>· version {number}, not yet sent</translation>
    </message>
    <message>
        <source>· version {number}, skickad {day}</source>
        <translation>· version {number}, sent {day}</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Starta mötet {week}?</source>
        <translation>Start the meeting of {week}?</translation>
    </message>
    <message>
        <source>Mötet är planerat till {planned}. Nu är det {now}.</source>
        <translation>The meeting is planned for {planned}. It is now {now}.</translation>
    </message>
    <message>
        <source>Mötet var planerat till {planned}. Nu är det {now}.</source>
        <translation>The meeting was planned for {planned}. It is now {now}.</translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Startar du det nu flyttas det till i dag: anteckningarna säger när det verkligen hölls. En kallelse som redan har skickats ändras inte.</source>
        <translation>If you start it now it is moved to today: the notes say when it was really held. An invitation that has been sent is not changed.</translation>
    </message>
    <message>
        <source>Hålls det nu säger anteckningarna dagens datum och tid. Är det redan hållet behåller det den planerade tiden, som kan rättas under Mötet › Tider och plats.</source>
        <translation>If it is held now the notes say today’s date and time. If it has been held already it keeps the planned time, which can be corrected under Meeting › Times and place.</translation>
    </message>
    <message>
        <source>Det börjar nu</source>
        <translation>It begins now</translation>
    </message>
    <message>
        <source>Flytta till i dag och starta</source>
        <translation>Move to today and start</translation>
    </message>
    <message>
        <source>Det är hållet, skriv i efterhand</source>
        <translation>It has been held, write it down afterwards</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>senaste ändringen</source>
        <translation>latest change</translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation>{count} concerns</translation>
    </message>
    <message>
        <source>iakttagelse {number}</source>
        <translation>concern {number}</translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>v. {number}</source>
        <translation>wk {number}</translation>
    </message>
    <message>
        <source>ändra sändlistan {name}</source>
        <translation>change the distribution list {name}</translation>
    </message>
    <message>
        <source>ändra mottagarna i {name}</source>
        <translation>change the recipients in {name}</translation>
    </message>
    <message>
        <source>ta bort sändlistan {name}</source>
        <translation>remove the distribution list {name}</translation>
    </message>
    <message>
        <source>skriva under {what}</source>
        <translation>sign {what}</translation>
    </message>
    <message>
        <source>ändra inställningarna för e-post</source>
        <translation>change the email settings</translation>
    </message>
    <message>
        <source>skicka {what}</source>
        <translation>send {what}</translation>
    </message>
    <message>
        <source>öppna {what} som utkast</source>
        <translation>open {what} as a draft</translation>
    </message>
    <message>
        <source>lämna ut kalenderfil</source>
        <translation>release a calendar file</translation>
    </message>
    <message>
        <source>påbörja iakttagelse</source>
        <translation>start a concern</translation>
    </message>
    <message>
        <source>ändra {what}</source>
        <translation>change {what}</translation>
    </message>
    <message>
        <source>rapportera {what}</source>
        <translation>report {what}</translation>
    </message>
    <message>
        <source>kasta utkast</source>
        <translation>discard draft</translation>
    </message>
    <message>
        <source>granska {what}</source>
        <translation>review {what}</translation>
    </message>
    <message>
        <source>lyfta {what}</source>
        <translation>raise {what}</translation>
    </message>
    <message>
        <source>avsluta {what}</source>
        <translation>close {what}</translation>
    </message>
    <message>
        <source>avvisa {what}</source>
        <translation>reject {what}</translation>
    </message>
    <message>
        <source>hänvisa {what}</source>
        <translation>refer {what}</translation>
    </message>
    <message>
        <source>öppna {what} igen</source>
        <translation>reopen {what}</translation>
    </message>
    <message>
        <source>ta bort {what}</source>
        <translation>remove {what}</translation>
    </message>
    <message>
        <source>{count} bilagor</source>
        <translation>{count} attachments</translation>
    </message>
    <message>
        <source>bilagan {name}</source>
        <translation>the attachment {name}</translation>
    </message>
    <message>
        <source>{count} rapporter</source>
        <translation>{count} reports</translation>
    </message>
    <message>
        <source>1 rapport {title}</source>
        <translation>1 report {title}</translation>
    </message>
    <message>
        <source>bifoga {what}</source>
        <translation>attach {what}</translation>
    </message>
    <message>
        <source>ändra bilagan {name}</source>
        <translation>change the attachment {name}</translation>
    </message>
    <message>
        <source>flytta bilagan {name}</source>
        <translation>move the attachment {name}</translation>
    </message>
    <message>
        <source>svärta ut i {name}</source>
        <translation>black out in {name}</translation>
    </message>
    <message>
        <source>städa bland bilagor</source>
        <translation>tidy up attachments</translation>
    </message>
    <message>
        <source>exportera {count} rader</source>
        <translation>export {count} rows</translation>
    </message>
    <message>
        <source>ändra en gallringsregel</source>
        <translation>change a weeding rule</translation>
    </message>
    <message>
        <source>gallra {count} poster</source>
        <translation>weed {count} entries</translation>
    </message>
    <message>
        <source>behålla {count} poster vid gallring</source>
        <translation>keep {count} items from weeding</translation>
    </message>
    <message>
        <source>låta {count} poster gallras</source>
        <translation>let {count} items be weeded</translation>
    </message>
    <message>
        <source>rätta uppgifterna om {name}</source>
        <translation>correct the data about {name}</translation>
    </message>
    <message>
        <source>radera uppgifter om en person</source>
        <translation>erase details about a person</translation>
    </message>
    <message>
        <source>slutföra gallringen</source>
        <translation>complete the weeding</translation>
    </message>
    <message>
        <source>behålla en möjlig personuppgift</source>
        <translation>keep a possible personal detail</translation>
    </message>
    <message>
        <source>fråga igen om en möjlig personuppgift</source>
        <translation>ask again about a possible personal detail</translation>
    </message>
    <message>
        <source>tillåta ett namn</source>
        <translation>allow a name</translation>
    </message>
    <message>
        <source>ta bort ett tillåtet namn</source>
        <translation>remove an allowed name</translation>
    </message>
    <message>
        <source>maskera en möjlig personuppgift</source>
        <translation>mask a possible personal detail</translation>
    </message>
    <message>
        <source>återställa en säkerhetskopia</source>
        <translation>restore a backup</translation>
    </message>
    <message>
        <source>göra om det som fanns i den skadade filen</source>
        <translation>do again what was in the damaged file</translation>
    </message>
    <message>
        <source>lägga det som gick att läsa i Inkorg</source>
        <translation>put what could be read in the Inbox</translation>
    </message>
    <message>
        <source>läsa in paketet från {sender}</source>
        <translation>import the package from {sender}</translation>
    </message>
    <message>
        <source>hämta tillbaka {what}</source>
        <translation>bring back {what}</translation>
    </message>
    <message>
        <source>återställa {what}</source>
        <translation>restore {what}</translation>
    </message>
    <message>
        <source>tömma papperskorgen</source>
        <translation>empty the bin</translation>
    </message>
    <message>
        <source>läsa in {what}</source>
        <translation>import {what}</translation>
    </message>
    <message>
        <source>rätta rapporten {title}</source>
        <translation>correct the report {title}</translation>
    </message>
    <message>
        <source>lägga till enheten {name}</source>
        <translation>add the unit {name}</translation>
    </message>
    <message>
        <source>ta över ändringar i {what}</source>
        <translation>take over changes in {what}</translation>
    </message>
    <message>
        <source>ta emot {what}</source>
        <translation>accept {what}</translation>
    </message>
    <message>
        <source>lägga ihop {title} med {number}</source>
        <translation>merge {title} with {number}</translation>
    </message>
    <message>
        <source>säga att {title} inte är samma</source>
        <translation>say that {title} is not the same</translation>
    </message>
    <message>
        <source>hålla kvar {what}</source>
        <translation>hold {what}</translation>
    </message>
    <message>
        <source>dela rapporten {title}</source>
        <translation>split the report {title}</translation>
    </message>
    <message>
        <source>ändra om {name} följer med {title}</source>
        <translation>change whether {name} comes along with {title}</translation>
    </message>
    <message>
        <source>lägga ett svar till rapporten {title}</source>
        <translation>put an answer to the report {title}</translation>
    </message>
    <message>
        <source>skriva kvitto för {title}</source>
        <translation>write a receipt for {title}</translation>
    </message>
    <message>
        <source>låta {what} vara utan kvitto</source>
        <translation>let {what} be without a receipt</translation>
    </message>
    <message>
        <source>fråga om rapporten {title}</source>
        <translation>ask about the report {title}</translation>
    </message>
    <message>
        <source>gruppera {what}</source>
        <translation>group {what}</translation>
    </message>
    <message>
        <source>ta ut {what} ur problembilden</source>
        <translation>take {what} out of the problem</translation>
    </message>
    <message>
        <source>dela ut {what} till egen problembild</source>
        <translation>split {what} into its own problem</translation>
    </message>
    <message>
        <source>slå samman {title}</source>
        <translation>merge {title}</translation>
    </message>
    <message>
        <source>dela på {title}</source>
        <translation>split {title}</translation>
    </message>
    <message>
        <source>ändra problembilden {title}</source>
        <translation>change the problem {title}</translation>
    </message>
    <message>
        <source>ändra läget för {title}</source>
        <translation>change the status of {title}</translation>
    </message>
    <message>
        <source>föreslå dagordning för {week}</source>
        <translation>suggest an agenda for {week}</translation>
    </message>
    <message>
        <source>lägga till punkt {title}</source>
        <translation>add item {title}</translation>
    </message>
    <message>
        <source>lägga till i punkten {title}</source>
        <translation>add to the item {title}</translation>
    </message>
    <message>
        <source>lägga till {title}</source>
        <translation>add {title}</translation>
    </message>
    <message>
        <source>ändra punkten {title}</source>
        <translation>change the item {title}</translation>
    </message>
    <message>
        <source>flytta punkten {title}</source>
        <translation>move the item {title}</translation>
    </message>
    <message>
        <source>ta bort punkten {title}</source>
        <translation>remove the item {title}</translation>
    </message>
    <message>
        <source>hoppa över {title} en gång</source>
        <translation>skip {title} once</translation>
    </message>
    <message>
        <source>ta med {title} igen</source>
        <translation>include {title} again</translation>
    </message>
    <message>
        <source>skicka {title} till nästa möte</source>
        <translation>send {title} to the next meeting</translation>
    </message>
    <message>
        <source>gruppera till {title}</source>
        <translation>group into {title}</translation>
    </message>
    <message>
        <source>ändra närvaro {name}</source>
        <translation>change attendance {name}</translation>
    </message>
    <message>
        <source>bjuda in {name}</source>
        <translation>invite {name}</translation>
    </message>
    <message>
        <source>ta bort {name}</source>
        <translation>remove {name}</translation>
    </message>
    <message>
        <source>lägga till möte {week}</source>
        <translation>add meeting {week}</translation>
    </message>
    <message>
        <source>ändra mötet {week}</source>
        <translation>change the meeting {week}</translation>
    </message>
    <message>
        <source>flytta mötet {week}</source>
        <translation>move the meeting {week}</translation>
    </message>
    <message>
        <source>ställa in mötet {week}</source>
        <translation>call off the meeting {week}</translation>
    </message>
    <message>
        <source>återta mötet {week}</source>
        <translation>reinstate the meeting {week}</translation>
    </message>
    <message>
        <source>starta mötet {week}</source>
        <translation>start the meeting {week}</translation>
    </message>
    <message>
        <source>återuppta mötet {week}</source>
        <translation>resume the meeting {week}</translation>
    </message>
    <message>
        <source>avsluta mötet {week}</source>
        <translation>end the meeting {week}</translation>
    </message>
    <message>
        <source>byta punkt</source>
        <translation>switch item</translation>
    </message>
    <message>
        <source>anteckna vid {title}</source>
        <translation>make notes on {title}</translation>
    </message>
    <message>
        <source>anteckna vid en punkt</source>
        <translation>note at an item</translation>
    </message>
    <message>
        <source>fylla i exempeldata</source>
        <translation>fill in sample data</translation>
    </message>
    <message>
        <source>avgöra punkten {title}</source>
        <translation>settle the item {title}</translation>
    </message>
    <message>
        <source>godkänna anteckningarna {week}</source>
        <translation>approve the minutes {week}</translation>
    </message>
    <message>
        <source>ändra sammanfattningen</source>
        <translation>change the summary</translation>
    </message>
    <message>
        <source>fastställa anteckningarna {week}</source>
        <translation>finalise the minutes {week}</translation>
    </message>
    <message>
        <source>skicka anteckningarna {week} för synpunkter</source>
        <translation>send the minutes {week} for comments</translation>
    </message>
    <message>
        <source>öppna anteckningarna {week}</source>
        <translation>open the minutes {week}</translation>
    </message>
    <message>
        <source>maskera i anteckningarna {week}</source>
        <translation>mask in the minutes {week}</translation>
    </message>
    <message>
        <source>ändra maskering i anteckningarna {week}</source>
        <translation>change masking in the minutes {week}</translation>
    </message>
    <message>
        <source>ta bort maskering i anteckningarna {week}</source>
        <translation>remove masking in the minutes {week}</translation>
    </message>
    <message>
        <source>maskera {count} ställen</source>
        <translation>mask {count} places</translation>
    </message>
    <message>
        <source>lämna återkoppling till {unit}</source>
        <translation>release feedback to {unit}</translation>
    </message>
    <message>
        <source>lämna ut anteckningarna {week}</source>
        <translation>release the minutes {week}</translation>
    </message>
    <message>
        <source>besluta {what}</source>
        <translation>decide {what}</translation>
    </message>
    <message>
        <source>ändra åtgärden {what}</source>
        <translation>change the measure {what}</translation>
    </message>
    <message>
        <source>följa upp {what}</source>
        <translation>follow up {what}</translation>
    </message>
    <message>
        <source>ta bort åtgärden {what}</source>
        <translation>remove the measure {what}</translation>
    </message>
    <message>
        <source>återkoppla {what}</source>
        <translation>give feedback on {what}</translation>
    </message>
    <message>
        <source>ändra mötesserien</source>
        <translation>change the meeting series</translation>
    </message>
    <message>
        <source>ändra dokumentinställningarna</source>
        <translation>change the document settings</translation>
    </message>
    <message>
        <source>ändra definitionen av allvar</source>
        <translation>change the definition of severity</translation>
    </message>
    <message>
        <source>spara vyn {name}</source>
        <translation>save the view {name}</translation>
    </message>
    <message>
        <source>ta bort vyn {name}</source>
        <translation>remove the view {name}</translation>
    </message>
    <message>
        <source>flytta {name}</source>
        <translation>move {name}</translation>
    </message>
    <message>
        <source>läsa in {count} poster</source>
        <translation>import {count} entries</translation>
    </message>
    <message>
        <source>byta lösenordet</source>
        <translation>change the password</translation>
    </message>
    <message>
        <source>öppna med nyckelringen</source>
        <translation>open with the keyring</translation>
    </message>
    <message>
        <source>skriva ut ett återställningsblad</source>
        <translation>print a recovery sheet</translation>
    </message>
    <message>
        <source>kryptera registret</source>
        <translation>encrypt the register</translation>
    </message>
    <message>
        <source>byta nyckel</source>
        <translation>change key</translation>
    </message>
    <message>
        <source>skapa registret</source>
        <translation>create the register</translation>
    </message>
    <message>
        <source>ändra {name}</source>
        <translation>change {name}</translation>
    </message>
    <message>
        <source>ta med {name} igen</source>
        <translation>include {name} again</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>{day} {time} · {author}</source>
        <translation>{day} {time} · {author}</translation>
    </message>
    <message>
        <source>Mötet</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Öppna mötet där det sades, {moment}</source>
        <translation>Open the meeting where it was said, {moment}</translation>
    </message>
    <message>
        <source>inget datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Från {before} till {after}</source>
        <translation>From {before} to {after}</translation>
    </message>
    <message>
        <source>Effekt: {effect}</source>
        <translation>Effect: {effect}</translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Klart senast {day}</source>
        <translation>Due by {day}</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>”{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{count} till</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{first} och {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{concerns} liknar problembilden {problem}.</source>
        <translation>{concerns} similar to the problem {problem}.</translation>
    </message>
    <message>
        <source>{concerns} hör ihop och kan bli en punkt.</source>
        <translation>{concerns} belong together and can become one item.</translation>
    </message>
    <message>
        <source>Förslag:</source>
        <translation>Suggestion:</translation>
    </message>
    <message>
        <source>Lägg till där</source>
        <translation>Add there</translation>
    </message>
    <message>
        <source>Samla till en punkt</source>
        <translation>Group into one item</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Sortera efter</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Kolumner</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Iakttagelser</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Val</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Så fyller du i</source>
        <translation>How to fill it in</translation>
    </message>
    <message>
        <source>Iakttagelser till Örat mot marken</source>
        <translation>Concerns for Örat mot marken</translation>
    </message>
    <message>
        <source>Till exempel 2026-11-22, 22 nov 2026 eller natten mot 22 nov 2026.</source>
        <translation>For example 2026-11-22, 22 Nov 2026 or the night before 22 Nov 2026.</translation>
    </message>
    <message>
        <source>Till exempel 20.15.</source>
        <translation>For example 20.15.</translation>
    </message>
    <message>
        <source>Inga namn och inget som pekar ut en person.</source>
        <translation>No names and nothing that points out a person.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sluttid</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Allvar</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hur vet ni det</source>
        <translation>How do you know</translation>
    </message>
    <message>
        <source>Återkommande</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Påverkan</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Redan gjort</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Polisanmält</source>
        <translation>Reported to police</translation>
    </message>
    <message>
        <source>Anmälningsnummer</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Önskad hjälp</source>
        <translation>Help wanted</translation>
    </message>
    <message>
        <source>Behövs.</source>
        <translation>Needed.</translation>
    </message>
    <message>
        <source>Välj i listan.</source>
        <translation>Choose from the list.</translation>
    </message>
    <message>
        <source>Spara filen och mejla den till samordnaren.</source>
        <translation>Save the file and mail it to the coordinator.</translation>
    </message>
    <message>
        <source>Spara filen och mejla den till {address}.</source>
        <translation>Save the file and mail it to {address}.</translation>
    </message>
    <message>
        <source>En rad för varje händelse. Ändra inte rubrikerna.</source>
        <translation>One row for each event. Do not change the headings.</translation>
    </message>
    <message>
        <source>Hör inte hit</source>
        <translation>Does not belong here</translation>
    </message>
    <message>
        <source>Kategorierna</source>
        <translation>The categories</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Mer om {name}</source>
        <translation>More about {name}</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{planned} av {length} min</source>
        <translation>{planned} of {length} min</translation>
    </message>
    <message>
        <source>{planned} av {length} min, för långt</source>
        <translation>{planned} of {length} min, too long</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>tt.mm</source>
        <translation>hh.mm</translation>
    </message>
    <message>
        <source>”{text}” är ingen tid. Skriv timmar och minuter, till exempel 21.40.</source>
        <translation>“{text}” is not a time. Write hours and minutes, for example 21.40.</translation>
    </message>
</context>
<context>
    <name>TreatmentList</name>
    <message>
        <source>{week} · § {position}</source>
        <translation>{week} · § {position}</translation>
    </message>
    <message>
        <source>På dagordning {week} § {position}</source>
        <translation>On agenda {week} § {position}</translation>
    </message>
    <message>
        <source>Öppna mötet {week}</source>
        <translation>Open the meeting {week}</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Diskussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation>{heading}: {text}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Ångra: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Gör om: {step}</source>
        <translation>Redo: {step}</translation>
    </message>
    <message>
        <source>Ångrat: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>Ångrar: {step}</source>
        <translation>Undoing: {step}</translation>
    </message>
    <message>
        <source>Gjort om: {step}</source>
        <translation>Redone: {step}</translation>
    </message>
    <message>
        <source>Avbrutet: inget är ändrat</source>
        <translation>Cancelled: nothing is changed</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Anteckningar att fastställa</source>
        <translation>Minutes to finalise</translation>
    </message>
    <message>
        <source>Möte vecka {number}</source>
        <translation>Meeting week {number}</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>Ny enhet</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Skolor och andra som rapporterar, och de förvaltningar, myndigheter och bolag som kan ansvara för åtgärder.</source>
        <translation>Schools and others that report, and the departments, authorities and companies that can be responsible for measures.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Kortnamn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Utbildningsområde</source>
        <translation>Education area</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Blankett…</source>
        <translation>Form…</translation>
    </message>
    <message>
        <source>Blankett eller kalkylark som enheten fyller i</source>
        <translation>Form or spreadsheet that the unit fills in</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Registret är låst</source>
        <translation>The register is locked</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sex grupper om fem tecken, från återställningsbladet.</source>
        <translation>Six groups of five characters, from the recovery sheet.</translation>
    </message>
    <message>
        <source>Nytt lösenord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Minst tolv tecken. Fyra ord går bra.</source>
        <translation>At least twelve characters. Four words will do.</translation>
    </message>
    <message>
        <source>Nytt lösenord igen</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Öppna med återställningskod</source>
        <translation>Open with recovery code</translation>
    </message>
    <message>
        <source>Öppna med lösenord</source>
        <translation>Open with password</translation>
    </message>
    <message>
        <source>Koden står på återställningsbladet. Välj samtidigt ett nytt lösenord.</source>
        <translation>The code is on the recovery sheet. Choose a new password at the same time.</translation>
    </message>
    <message>
        <source>Skriv lösenordet för att fortsätta. Det du hade skrivit finns kvar.</source>
        <translation>Enter the password to continue. What you had written is still there.</translation>
    </message>
</context>
<context>
    <name>Unprintable</name>
    <message>
        <source>{named} och {count} till</source>
        <translation>{named} and {count} more</translation>
    </message>
    <message>
        <source>Tecken som inget typsnitt har står som sin kod på papperet: {named}.</source>
        <translation>Characters that no typeface has appear as their code on paper: {named}.</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message>
        <source>Visa nästa</source>
        <translation>Show next</translation>
    </message>
    <message>
        <source>1 möjlig personuppgift, nu framme. Tryck en gång till för att ta emot ändå.</source>
        <translation>1 possible piece of personal data, now in view. Press once more to accept all the same.</translation>
    </message>
    <message>
        <source>{count} möjliga personuppgifter, den första nu framme. Tryck en gång till för att ta emot ändå.</source>
        <translation>{count} possible pieces of personal data, the first now in view. Press once more to accept all the same.</translation>
    </message>
    <message>
        <source>1 möjlig personuppgift</source>
        <translation>1 possible piece of personal data</translation>
    </message>
    <message>
        <source>{count} möjliga personuppgifter</source>
        <translation>{count} possible pieces of personal data</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Äkta. Filen är precis som den utfärdades.</source>
        <translation>Genuine. The file is exactly as issued.</translation>
    </message>
    <message>
        <source>Äkta och underskriven. Bara underskrift har lagts till det som utfärdades.</source>
        <translation>Genuine and signed. Only signatures have been added to what was issued.</translation>
    </message>
    <message>
        <source>Ändrad. Filen säger sig vara härifrån men är inte som den utfärdades.</source>
        <translation>Altered. The file claims to be from here but is not as issued.</translation>
    </message>
    <message>
        <source>Ett utkast härifrån. Det har aldrig utfärdats.</source>
        <translation>A draft from here. It has never been issued.</translation>
    </message>
    <message>
        <source>Filen är inte utfärdad av det här registret.</source>
        <translation>The file was not issued by this register.</translation>
    </message>
    <message>
        <source>Filen är ingen PDF.</source>
        <translation>The file is not a PDF.</translation>
    </message>
    <message>
        <source>Möte: {week} {year}</source>
        <translation>Meeting: {week} {year}</translation>
    </message>
    <message>
        <source>Upplaga: {edition}</source>
        <translation>Edition: {edition}</translation>
    </message>
    <message>
        <source>Version {version}, den nyaste</source>
        <translation>Version {version}, the newest</translation>
    </message>
    <message>
        <source>Version {version}. Det finns en nyare: {newest}</source>
        <translation>Version {version}. There is a newer one: {newest}</translation>
    </message>
    <message>
        <source>Utfärdad {day}</source>
        <translation>Issued {day}</translation>
    </message>
    <message>
        <source>Gjord för {who}</source>
        <translation>Made for {who}</translation>
    </message>
    <message>
        <source>hela anteckningarna</source>
        <translation>the full minutes</translation>
    </message>
    <message>
        <source>maskad version</source>
        <translation>masked version</translation>
    </message>
    <message>
        <source>utdrag</source>
        <translation>extract</translation>
    </message>
    <message>
        <source>{edition}, utkast</source>
        <translation>{edition}, draft</translation>
    </message>
    <message>
        <source>{edition}, utskickad för synpunkter</source>
        <translation>{edition}, sent out for comments</translation>
    </message>
    <message>
        <source>{edition}, fastställd</source>
        <translation>{edition}, finalised</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Underskrift av {who}: hel. Certifikatets utfärdare är inte prövad.</source>
        <translation>Signature of {who}: intact. The certificate&apos;s issuer has not been checked.</translation>
    </message>
    <message>
        <source>Underskrift av {who}: bruten, eller något har lagts till utanför den.</source>
        <translation>Signature of {who}: broken, or something has been added outside it.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Kontrollera en fil</source>
        <translation>Check a file</translation>
    </message>
    <message>
        <source>Välj eller släpp en PDF här. Programmet jämför den med allt som har utfärdats ur registret och prövar underskrifter. Filen ändras inte och lämnar inte datorn.</source>
        <translation>Choose or drop a PDF here. The program compares it with everything issued from the register and checks signatures. The file is not changed and does not leave the computer.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Välj fil…</source>
        <translation>Choose file…</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versioner</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Jämför…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Det som står nu</source>
        <translation>What it says now</translation>
    </message>
    <message>
        <source>Inget är fastställt.</source>
        <translation>Nothing is finalised.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>fastställd {day} kl. {time}</source>
        <translation>finalised {day} at {time}</translation>
    </message>
    <message>
        <source>Kontrollkod {code} · {size}</source>
        <translation>Check code {code} · {size}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Fastställd</source>
        <translation>Finalised</translation>
    </message>
    <message>
        <source>visas</source>
        <translation>shown</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Att fördela</source>
        <translation>To allocate</translation>
    </message>
    <message>
        <source>och {count} till. Fördela några, så visas fler.</source>
        <translation>and {count} more. Allocate some to show more.</translation>
    </message>
    <message>
        <source>Allt är fördelat</source>
        <translation>Everything is allocated</translation>
    </message>
    <message>
        <source>Nya iakttagelser hamnar här tills de har en plats på dagordningen.</source>
        <translation>New concerns end up here until they have a place on the agenda.</translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>Ingen kategori</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>Ingen enhet</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>Hoppas över den här gången</source>
        <translation>Skipped this time</translation>
    </message>
    <message>
        <source>Ta med ändå</source>
        <translation>Include anyway</translation>
    </message>
    <message>
        <source>Lägg till i punkt</source>
        <translation>Add to item</translation>
    </message>
    <message>
        <source>Ny punkt</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Gör en punkt av {count}</source>
        <translation>Make one item of {count}</translation>
    </message>
    <message>
        <source>Visa iakttagelsen</source>
        <translation>Show the concern</translation>
    </message>
    <message>
        <source>Det finns ingen punkt att lägga till i</source>
        <translation>There is no item to add to</translation>
    </message>
    <message>
        <source>Efter {what}</source>
        <translation>After {what}</translation>
    </message>
    <message>
        <source>område</source>
        <translation>area</translation>
    </message>
    <message>
        <source>kategori</source>
        <translation>category</translation>
    </message>
    <message>
        <source>enhet</source>
        <translation>unit</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Ser ut som en personuppgift ({kind}). {reason}</source>
        <translation>Looks like a personal detail ({kind}). {reason}</translation>
    </message>
</context>
<context>
    <name>Weeding</name>
    <message>
        <source>{day} av {who}</source>
        <translation>{day} by {who}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>beslut {which}</source>
        <translation>decision {which}</translation>
    </message>
    <message>
        <source>{count} behölls med skäl</source>
        <translation>{count} were kept with a reason</translation>
    </message>
    <message>
        <source>listans kontrollvärde {digest}…</source>
        <translation>the list&apos;s check value {digest}…</translation>
    </message>
    <message>
        <source>Uppgifter om en person</source>
        <translation>Details about a person</translation>
    </message>
    <message>
        <source>Avslutade iakttagelser</source>
        <translation>Closed concerns</translation>
    </message>
    <message>
        <source>Borttagna iakttagelser</source>
        <translation>Removed concerns</translation>
    </message>
    <message>
        <source>Texter vid möten</source>
        <translation>Texts at meetings</translation>
    </message>
    <message>
        <source>Utlämnade dagordningar och återkopplingsblad</source>
        <translation>Issued agendas and feedback sheets</translation>
    </message>
    <message>
        <source>Mottagare av utskick</source>
        <translation>Recipients of sendings</translation>
    </message>
    <message>
        <source>Inkomna filer och mejl</source>
        <translation>Received files and mail</translation>
    </message>
    <message>
        <source>Gamla texter i loggen</source>
        <translation>Old texts in the log</translation>
    </message>
    <message>
        <source>Text, återkoppling, bilagor och det som de kom in med, deras rubriker som punkter och problembilder, och lösta problembilder. Område, vecka, kategori och allvar blir kvar för statistiken. Räknas från rapporten.</source>
        <translation>Text, feedback, attachments and what they came in with, their titles as points and problems, and solved problems. Area, week, category and severity remain for statistics. Counted from the report.</translation>
    </message>
    <message>
        <source>Det som är kvar av dem som har tömts ur papperskorgen, och av kastade utkast. Räknas från borttagningen.</source>
        <translation>What is left of those emptied from the bin, and of discarded drafts. Counted from the removal.</translation>
    </message>
    <message>
        <source>Diskussion, beslut, avslutade åtgärder, närvarandes namn och utkast för synpunkter. Fastställda anteckningar är allmänna handlingar och bevaras. Räknas från mötesdagen.</source>
        <translation>Discussion, decisions, closed measures, names of those present and drafts for comments. Finalised minutes are official documents and are preserved. Counted from the meeting day.</translation>
    </message>
    <message>
        <source>Exemplaren som de sparades. Att och när de skickades blir kvar, och fastställda anteckningar bevaras. Räknas från att de lämnades ut.</source>
        <translation>The copies as they were saved. That and when they were sent remains, and finalised minutes are kept. Counted from when they were issued.</translation>
    </message>
    <message>
        <source>Namn och adresser. Att, när och vad som skickades blir kvar. Räknas från utskicket.</source>
        <translation>Names and addresses. That something was sent, when and what stays. Counted from the sending.</translation>
    </message>
    <message>
        <source>Filer, mejl och deras rapporter när allt är avgjort. Räknas från att de kom.</source>
        <translation>Files, mail and their reports when everything is settled. Counted from when they came.</translation>
    </message>
    <message>
        <source>Hur texter löd förr. Vem som gjorde vad och när blir kvar, och loggen går fortfarande att kontrollera. Räknas från ändringen.</source>
        <translation>How texts used to read. Who did what and when stays, and the log can still be checked. Counted from the change.</translation>
    </message>
</context>
<context>
    <name>WeedingList</name>
    <message>
        <source>Det som gallras försvinner för gott ur registret och ur loggen, och det går inte att ångra något som gjorts före gallringen. En säkerhetskopia görs först. Markera det som ska vara kvar och tryck Behåll: skälet sparas, och du får inte frågan igen.</source>
        <translation>What is weeded disappears for good from the register and the log, and nothing done before the weeding can be undone. A backup is made first. Mark what is to stay and press Keep: the reason is saved, and you are not asked again.</translation>
    </message>
    <message>
        <source>Godkänn gallringen</source>
        <translation>Approve the weeding</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>Weed</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Allt på listan</source>
        <translation>Everything on the list</translation>
    </message>
    <message>
        <source>Det som skulle gallras</source>
        <translation>What would be weeded</translation>
    </message>
    <message>
        <source>Inget av detta slag</source>
        <translation>None of this kind</translation>
    </message>
    <message>
        <source>Välj ett annat ovanför.</source>
        <translation>Choose another one above.</translation>
    </message>
    <message>
        <source>Markera alla</source>
        <translation>Mark all</translation>
    </message>
    <message>
        <source>Behåll…</source>
        <translation>Keep…</translation>
    </message>
    <message>
        <source>Behåll inte längre</source>
        <translation>No longer keep</translation>
    </message>
    <message>
        <source>Läs själv igenom sammanfattningen av {problems}. Ordagranna citat byts mot numret, men det som står med egna ord om det gallrade blir kvar.</source>
        <translation>Read through the summary of {problems} yourself. Quotations are replaced by the number, but what is said of the weeded in one’s own words stays.</translation>
    </message>
    <message>
        <source>{titles} och {count} till</source>
        <translation>{titles} and {count} more</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gallras</source>
        <translation>Weeded</translation>
    </message>
    <message>
        <source>{what}: {count} äldre än {months} mån · beslut {reference}</source>
        <translation>{what}: {count} older than {months} months · decision {reference}</translation>
    </message>
    <message>
        <source>inget angivet</source>
        <translation>none stated</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Kastat utkast</source>
        <translation>Discarded draft</translation>
    </message>
    <message>
        <source>Behålls till {day}</source>
        <translation>Kept until {day}</translation>
    </message>
    <message>
        <source>Behålls tills vidare</source>
        <translation>Kept until further notice</translation>
    </message>
    <message>
        <source>Gallra {count} st</source>
        <translation>Weed {count}</translation>
    </message>
    <message>
        <source>Gallra loggens gamla texter</source>
        <translation>Weed the log&apos;s old texts</translation>
    </message>
    <message>
        <source>Gallrar</source>
        <translation>Weeding</translation>
    </message>
</context>
<context>
    <name>WeedingSection</name>
    <message>
        <source>Gallring tar bort texter för gott, enligt kommunens beslut. Programmet gallrar aldrig av sig självt: du får en lista att godkänna, och det som gallras skrivs i en logg. Säkerhetskopior från före gallringen har kvar texterna tills du tar bort dem här, annars i upp till nio månader.</source>
        <translation>Weeding removes texts for good, as the municipality has decided. The program never weeds by itself: you get a list to approve, and what is weeded is recorded in a log. Backups from before the weeding keep the texts until you remove them here, otherwise for up to nine months.</translation>
    </message>
    <message>
        <source>Visa vad som skulle gallras…</source>
        <translation>Show what would be weeded…</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Weeding</translation>
    </message>
    <message>
        <source>Gallrat</source>
        <translation>Weeded</translation>
    </message>
    <message>
        <source>Gallras efter</source>
        <translation>Weeded after</translation>
    </message>
    <message>
        <source>mån</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>gallras inte</source>
        <translation>not weeded</translation>
    </message>
    <message>
        <source>Beslut (Dnr)</source>
        <translation>Decision (ref.)</translation>
    </message>
    <message>
        <source>Inget har gallrats.</source>
        <translation>Nothing has been weeded.</translation>
    </message>
    <message>
        <source>{count} säkerhetskopior från före gallringen har kvar det som gallrades. De kan tas bort här; kopior på en andra plats tar du bort själv.</source>
        <translation>{count} backups from before the weeding still have what was weeded. They can be removed here; you remove copies in a second place yourself.</translation>
    </message>
    <message>
        <source>Ta bort dem…</source>
        <translation>Remove them…</translation>
    </message>
    <message>
        <source>Ingen regel är satt. Skriv efter hur många månader något gallras.</source>
        <translation>No rule is set. Enter after how many months something is weeded.</translation>
    </message>
    <message>
        <source>Inget är gammalt nog att gallras.</source>
        <translation>Nothing is old enough to be weeded.</translation>
    </message>
    <message>
        <source>Gallringen är gjord och skriven i loggen.</source>
        <translation>The weeding is done and written in the log.</translation>
    </message>
    <message>
        <source>Gallringen är gjord. Det som är kvar av texterna i filen tas bort när programmet startas nästa gång.</source>
        <translation>The weeding is done. What remains of the texts in the file is removed when the program is started next.</translation>
    </message>
    <message>
        <source>Ta bort äldre säkerhetskopior</source>
        <translation>Remove older backups</translation>
    </message>
    <message>
        <source>Ta bort {count} säkerhetskopior för gott?</source>
        <translation>Remove {count} backups for good?</translation>
    </message>
    <message>
        <source>De har kvar det som gallrades. En ny säkerhetskopia görs först. Det går inte att ångra.</source>
        <translation>They still have what was weeded. A new backup is made first. This cannot be undone.</translation>
    </message>
    <message>
        <source>Ta bort säkerhetskopiorna</source>
        <translation>Remove the backups</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>WeekGuide</name>
    <message>
        <source>Rapporter kommer in hela veckan. Blanketter, tabeller och mejl läses in i Inkorg, granskas bredvid sin källa och tas emot.</source>
        <translation>Reports come in all week. Forms, tables and mails are read into the Inbox, reviewed beside their source and accepted.</translation>
    </message>
    <message>
        <source>Till Inkorg</source>
        <translation>To the Inbox</translation>
    </message>
    <message>
        <source>Det du själv ser eller hör om skriver du som en iakttagelse: vad, när, var och hur det störde. Liknande visar sig medan du skriver.</source>
        <translation>What you see or hear of yourself you write as a concern: what, when, where and how it disturbed. What is similar shows while you write.</translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation>New concern</translation>
    </message>
    <message>
        <source>Lyft det som mötet ska höra om. Det ställer sig på den kommande dagordningen av sig självt.</source>
        <translation>Lift what the meeting is to hear of. It takes its place on the coming agenda by itself.</translation>
    </message>
    <message>
        <source>Till Iakttagelser</source>
        <translation>To Concerns</translation>
    </message>
    <message>
        <source>Det som har samma orsak eller plats samlas i en problembild, som lever över veckorna.</source>
        <translation>What has the same cause or place is gathered in a problem, which lives on over the weeks.</translation>
    </message>
    <message>
        <source>Till Problembilder</source>
        <translation>To Problems</translation>
    </message>
    <message>
        <source>Till Möten</source>
        <translation>To Meetings</translation>
    </message>
    <message>
        <source>Dagordningen föreslår sig själv: förra veckans åtgärder först, sedan det allvarligaste. Flytta, ta bort och lägg till som du vill.</source>
        <translation>The agenda proposes itself: last week’s measures first, then what is gravest. Move, remove and add as you like.</translation>
    </message>
    <message>
        <source>Kallelsen skickas från mötet: Mötet › Skicka…, eller Lägg i kalendern…</source>
        <translation>The invitation is sent from the meeting: Meeting › Send…, or Add to the calendar…</translation>
    </message>
    <message>
        <source>Starta mötet. Bocka av vilka som är där, och skriv för varje punkt vad som sades, beslutades och ska göras, av vem och när.</source>
        <translation>Start the meeting. Tick those who are there, and write for each point what was said, decided and is to be done, by whom and when.</translation>
    </message>
    <message>
        <source>Avsluta mötet, kontrollera anteckningarna, fastställ dem och skicka dem. En rättelse blir en ny version.</source>
        <translation>End the meeting, check the notes, finalise them and send them. A correction becomes a new version.</translation>
    </message>
    <message>
        <source>Följ upp varje åtgärd tills den är klar, delvis klar eller läggs ned med ett skäl.</source>
        <translation>Follow up each measure until it is done, partly done or dropped with a reason.</translation>
    </message>
    <message>
        <source>Till Uppföljning</source>
        <translation>To Follow-up</translation>
    </message>
    <message>
        <source>Ge återkoppling till varje enhet som rapporterade, tills ingen väntar.</source>
        <translation>Give feedback to each unit that reported, until nobody waits.</translation>
    </message>
    <message>
        <source>Till Återkoppling</source>
        <translation>To Feedback</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Veckan</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>nya iakttagelser sedan förra mötet</source>
        <translation>new concerns since the last meeting</translation>
    </message>
    <message>
        <source>försenade åtgärder</source>
        <translation>overdue measures</translation>
    </message>
    <message>
        <source>väntar på återkoppling</source>
        <translation>awaiting feedback</translation>
    </message>
    <message>
        <source>Förslag till dagordning</source>
        <translation>Suggested agenda</translation>
    </message>
    <message>
        <source>Öppna dagordningen →</source>
        <translation>Open the agenda →</translation>
    </message>
    <message>
        <source>Vecka {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Möte {day} {time} · {place} · {when}</source>
        <translation>Meeting {day} {time} · {place} · {when}</translation>
    </message>
    <message>
        <source>plats ej angiven</source>
        <translation>place not stated</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>skulle ha hållits för {days} sedan</source>
        <translation>was due {days} ago</translation>
    </message>
    <message>
        <source>om {days}</source>
        <translation>in {days}</translation>
    </message>
    <message>
        <source>▲ {count} fler än vanligt</source>
        <translation>▲ {count} more than usual</translation>
    </message>
    <message>
        <source>vanligt är {count} i veckan</source>
        <translation>{count} a week is usual</translation>
    </message>
    <message>
        <source>i inkorgen att granska</source>
        <translation>in the inbox to review</translation>
    </message>
    <message>
        <source>Nästa möte vecka {week}, {day} {time} · {place} · {when}</source>
        <translation>Next meeting week {week}, {day} {time} · {place} · {when}</translation>
    </message>
    <message>
        <source>äldst: {when}</source>
        <translation>oldest: {when}</translation>
    </message>
    <message>
        <source>allt är granskat</source>
        <translation>everything is reviewed</translation>
    </message>
    <message>
        <source>längst {days}</source>
        <translation>longest {days}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>ny iakttagelse sedan förra mötet</source>
        <translation>new concern since the last meeting</translation>
    </message>
    <message>
        <source>försenad åtgärd</source>
        <translation>overdue measure</translation>
    </message>
    <message>
        <source>Ingen dagordning ännu</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>Rapportera veckans första iakttagelse, så börjar dagordningen skriva sig själv.</source>
        <translation>Report the week&apos;s first concern, and the agenda starts writing itself.</translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation>New concern</translation>
    </message>
    <message>
        <source>Beräknad tid {sum} av {length} min. Ordnat för hand, nytt efter allvar.</source>
        <translation>Estimated time {sum} of {length} min. Ordered by hand, what is new by severity.</translation>
    </message>
    <message>
        <source>Beräknad tid {sum} av {length} min. Ordnat efter allvar, trend och ålder.</source>
        <translation>Estimated time {sum} of {length} min. Ordered by severity, trend and age.</translation>
    </message>
    <message>
        <source>{count} enheter</source>
        <translation>{count} units</translation>
    </message>
    <message>
        <source>{count} öppna åtgärder</source>
        <translation>{count} open measures</translation>
    </message>
    <message>
        <source>1 öppen åtgärd</source>
        <translation>1 open measure</translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation>1 overdue</translation>
    </message>
    <message>
        <source>nytt, inte på dagordningen än · {minutes}</source>
        <translation>new, not on the agenda yet · {minutes}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Låg</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Måttlig</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Hög</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Akut</source>
        <translation>Acute</translation>
    </message>
    <message>
        <source>ökar</source>
        <translation>increasing</translation>
    </message>
    <message>
        <source>oförändrad</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>minskar</source>
        <translation>decreasing</translation>
    </message>
    <message>
        <source>Gallrad</source>
        <translation>Weeded</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Inkommen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Granskad</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Lyft</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>På dagordning</source>
        <translation>On agenda</translation>
    </message>
    <message>
        <source>Under åtgärd</source>
        <translation>Being acted on</translation>
    </message>
    <message>
        <source>Återkopplad</source>
        <translation>Feedback given</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Hänvisad</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Avvisad</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Öppen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Delvis löst</source>
        <translation>Partly resolved</translation>
    </message>
    <message>
        <source>Löst</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Planerat</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Att kontrollera</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Fastställt</source>
        <translation>Finalised</translation>
    </message>
    <message>
        <source>Inställt</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delvis klar</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Avskriven</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Notering</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Uppskjuten</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Återöppnad</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Muntligt</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Inte avgjord</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Bordlagd</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Noterad</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Väntas</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ledamot</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Adjungerad</source>
        <translation>Co-opted</translation>
    </message>
    <message>
        <source>Mötets öppnande, närvaro</source>
        <translation>Opening of the meeting, attendance</translation>
    </message>
    <message>
        <source>Föregående möte och uppföljning</source>
        <translation>Previous meeting and follow-up</translation>
    </message>
    <message>
        <source>Övrigt och nästa möte</source>
        <translation>Other business and next meeting</translation>
    </message>
    <message>
        <source>återkommer</source>
        <translation>returning</translation>
    </message>
    <message>
        <source>bordlagd {week}</source>
        <translation>carried over {week}</translation>
    </message>
    <message>
        <source>ej behandlad {week}</source>
        <translation>not discussed {week}</translation>
    </message>
    <message>
        <source>skickad från {week}</source>
        <translation>sent from {week}</translation>
    </message>
    <message>
        <source>öppen åtgärd</source>
        <translation>open measure</translation>
    </message>
    <message>
        <source>liknande plats</source>
        <translation>similar place</translation>
    </message>
    <message>
        <source>samma område</source>
        <translation>same area</translation>
    </message>
    <message>
        <source>samma enhet</source>
        <translation>same unit</translation>
    </message>
    <message>
        <source>samma kategori</source>
        <translation>same category</translation>
    </message>
    <message>
        <source>nära i tid</source>
        <translation>close in time</translation>
    </message>
    <message>
        <source>samma tid på dygnet</source>
        <translation>same time of day</translation>
    </message>
    <message>
        <source>liknande ord</source>
        <translation>similar words</translation>
    </message>
    <message>
        <source>liknande ord: {words}</source>
        <translation>similar words: {words}</translation>
    </message>
    <message>
        <source>1 öppen</source>
        <translation>1 open</translation>
    </message>
    <message>
        <source>{count} öppna</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Från–till</source>
        <translation>From–to</translation>
    </message>
    <message>
        <source>Natten mot</source>
        <translation>Night to</translation>
    </message>
    <message>
        <source>Sett</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Hört berättas</source>
        <translation>Heard told</translation>
    </message>
    <message>
        <source>Rykte</source>
        <translation>Rumour</translation>
    </message>
    <message>
        <source>Egen iakttagelse</source>
        <translation>Own observation</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Elev</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Vårdnadshavare</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Granne eller boende</source>
        <translation>Neighbour or resident</translation>
    </message>
    <message>
        <source>Polis</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Elever</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Undervisning</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>Skolväg</source>
        <translation>Way to school</translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Skolgård</source>
        <translation>School yard</translation>
    </message>
    <message>
        <source>I byggnaden</source>
        <translation>In the building</translation>
    </message>
    <message>
        <source>Torg</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Park eller grönområde</source>
        <translation>Park or green space</translation>
    </message>
    <message>
        <source>Hållplats eller station</source>
        <translation>Stop or station</translation>
    </message>
    <message>
        <source>Centrum eller butik</source>
        <translation>Centre or shop</translation>
    </message>
    <message>
        <source>Bostadsgård</source>
        <translation>Residential courtyard</translation>
    </message>
    <message>
        <source>Gata eller parkering</source>
        <translation>Street or parking</translation>
    </message>
    <message>
        <source>Gångtunnel eller gångstråk</source>
        <translation>Underpass or walkway</translation>
    </message>
    <message>
        <source>Idrottsplats eller fritidsgård</source>
        <translation>Sports ground or youth centre</translation>
    </message>
    <message>
        <source>På nätet</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Annan plats</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Förskola</source>
        <translation>Preschool</translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Räddningstjänst</source>
        <translation>Fire and rescue service</translation>
    </message>
    <message>
        <source>Bolag</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Förening</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Annan aktör</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Stadsområde</source>
        <translation>City area</translation>
    </message>
    <message>
        <source>Stadsdel</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-area</translation>
    </message>
    <message>
        <source>Vecka {number}, {year}</source>
        <translation>Week {number}, {year}</translation>
    </message>
    <message>
        <source>1 iakttagelse</source>
        <translation>1 concern</translation>
    </message>
    <message>
        <source>{count} iakttagelser</source>
        <translation>{count} concerns</translation>
    </message>
    <message>
        <source>1 enhet</source>
        <translation>1 unit</translation>
    </message>
    <message>
        <source>{count} enheter</source>
        <translation>{count} units</translation>
    </message>
    <message>
        <source>1 område</source>
        <translation>1 area</translation>
    </message>
    <message>
        <source>{count} områden</source>
        <translation>{count} areas</translation>
    </message>
    <message>
        <source>1 kategori</source>
        <translation>1 category</translation>
    </message>
    <message>
        <source>{count} kategorier</source>
        <translation>{count} categories</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} personer</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation>1 overdue</translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation>{count} overdue</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>{name} {span}</source>
        <translation>{name} {span}</translation>
    </message>
    <message>
        <source>Ett möte</source>
        <translation>One meeting</translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation>{count} meetings</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{title} · {date}</source>
        <translation>{title} · {date}</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Mötesanteckningar {first} – {last}.pdf</source>
        <translation>Minutes {first} – {last}.pdf</translation>
    </message>
    <message>
        <source>Årets anteckningar</source>
        <translation>The year&apos;s minutes</translation>
    </message>
    <message>
        <source>Spara filen…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Alla fastställda anteckningar från mötena de här dagarna, i en enda fil med innehållsförteckning. Utkast är inte med.</source>
        <translation>All finalised minutes from the meetings in this period, in a single file with a table of contents. Drafts are not included.</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Anteckningarna {first} – {last}, för den som vill läsa hela tiden,</source>
        <translation>The minutes {first} – {last}, for those who want to read the whole period,</translation>
    </message>
    <message>
        <source>Gör årets anteckningar</source>
        <translation>Make the year&apos;s minutes</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation>Don&apos;t know</translation>
    </message>
</context>
<context>
    <name>ZoomChoice</name>
    <message>
        <source>Zoom (Ctrl och plus, minus eller 0)</source>
        <translation>Zoom (Ctrl and plus, minus or 0)</translation>
    </message>
    <message>
        <source>Sidans bredd</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Hel sida</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Förminska (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Förstora (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Sida {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>_MoreLink</name>
    <message>
        <source>och {count} till</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Följer med</source>
        <translation>Comes along</translation>
    </message>
    <message>
        <source>Följer också med {titles}</source>
        <translation>Also comes along with {titles}</translation>
    </message>
    <message>
        <source>Följer med {titles}</source>
        <translation>Comes along with {titles}</translation>
    </message>
</context>
</TS>
