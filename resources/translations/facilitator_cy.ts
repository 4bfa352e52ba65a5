<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>Activity</name>
    <message>
        <source>In the main room</source>
        <translation type="unfinished">Yn y brif ystafell</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation type="unfinished">Mewn parau</translation>
    </message>
    <message>
        <source>In changing rooms</source>
        <translation type="unfinished">Mewn ystafelloedd sy&apos;n newid</translation>
    </message>
    <message>
        <source>In threes</source>
        <translation type="unfinished">Fesul tri</translation>
    </message>
    <message>
        <source>In fours</source>
        <translation type="unfinished">Fesul pedwar</translation>
    </message>
    <message>
        <source>At the board</source>
        <translation type="unfinished">Wrth y bwrdd</translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation type="unfinished">Pawb ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Egwyl</translation>
    </message>
</context>
<context>
    <name>AnnouncedRoom</name>
    <message>
        <source>changed</source>
        <translation type="unfinished">wedi newid</translation>
    </message>
    <message>
        <source>Room {0}: {1}</source>
        <translation type="unfinished">Ystafell {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation type="unfinished">{0}, wedi newid</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>All turns are over</source>
        <translation type="unfinished">Mae pob tro ar ben</translation>
    </message>
    <message>
        <source>Change of speaker: {name}</source>
        <translation type="unfinished">Newid siaradwr: {name}</translation>
    </message>
    <message>
        <source>{title}: time is up</source>
        <translation type="unfinished">{title}: mae&apos;r amser ar ben</translation>
    </message>
    <message>
        <source>{title}: {minutes} left</source>
        <translation type="unfinished">{title}: {minutes} ar ôl</translation>
    </message>
    <message>
        <source>{title}, {minutes}</source>
        <translation type="unfinished">{title}, {minutes}</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation type="unfinished">Cadwyd y nodyn</translation>
    </message>
    <message>
        <source>Card kept</source>
        <translation type="unfinished">Cadwyd y cerdyn</translation>
    </message>
    <message>
        <source>Round {number}: the rooms are made</source>
        <translation type="unfinished">Rownd {number}: mae&apos;r ystafelloedd yn barod</translation>
    </message>
    <message>
        <source>{name} is in room {room} now</source>
        <translation type="unfinished">Mae {name} yn ystafell {room} nawr</translation>
    </message>
    <message>
        <source>{name} is in no room now</source>
        <translation type="unfinished">Nid yw {name} mewn ystafell nawr</translation>
    </message>
</context>
<context>
    <name>AnsweredPeople</name>
    <message>
        <source>People, and how much they have answered</source>
        <translation type="unfinished">Pobl, a faint maent wedi&apos;i ateb</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">dim eto</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">cyflawn</translation>
    </message>
</context>
<context>
    <name>AnswersMapping</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>Participant’s id</source>
        <translation type="unfinished">Id y cyfranogwr</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>How many people outside</source>
        <translation type="unfinished">Faint o bobl y tu allan</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation type="unfinished">Beth yw&apos;r colofnau</translation>
    </message>
    <message>
        <source>All near ones are right</source>
        <translation type="unfinished">Mae pob un agos yn gywir</translation>
    </message>
    <message>
        <source>And {0} that say whom people would call.</source>
        <translation type="unfinished">A {0} sy&apos;n dweud pwy y byddai pobl yn eu ffonio.</translation>
    </message>
    <message>
        <source>and {0} more columns</source>
        <translation type="unfinished">a {0} colofn arall</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished">(gwag)</translation>
    </message>
    <message>
        <source>What the column {0} is</source>
        <translation type="unfinished">Beth yw&apos;r golofn {0}</translation>
    </message>
    <message>
        <source>Worded a little differently: is it this question?</source>
        <translation type="unfinished">Wedi&apos;i eirio ychydig yn wahanol: ai&apos;r cwestiwn hwn ydyw?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>{0} is this question</source>
        <translation type="unfinished">{0} yw&apos;r cwestiwn hwn</translation>
    </message>
</context>
<context>
    <name>AnswersSheet</name>
    <message>
        <source>Bring in answers that were given in a form tool, or typed into our own blank file</source>
        <translation type="unfinished">Dod ag atebion i mewn a roddwyd mewn offeryn ffurflenni, neu a deipiwyd i&apos;n ffeil wag ein hunain</translation>
    </message>
    <message>
        <source>2.  Choose the file here, or drop it on this page.</source>
        <translation type="unfinished">2.  Dewiswch y ffeil yma, neu gollyngwch hi ar y dudalen hon.</translation>
    </message>
    <message>
        <source>3.  See which column is which question, and whose each row is. Then import it.</source>
        <translation type="unfinished">3.  Gwelwch pa golofn yw pa gwestiwn, a phwy biau pob rhes. Yna mewnforiwch hi.</translation>
    </message>
    <message>
        <source>All of the file comes in, or nothing: what needs mending is named at its place. Answers that are there already stay, unless you say otherwise.</source>
        <translation type="unfinished">Daw&apos;r ffeil gyfan i mewn, neu ddim ohoni: enwir yr hyn sydd angen ei gywiro yn ei le. Mae atebion sydd yno eisoes yn aros, oni bai eich bod yn dweud fel arall.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Wave in which these answers were given</source>
        <translation type="unfinished">Y cyfnod y rhoddwyd yr atebion hyn ynddo</translation>
    </message>
    <message>
        <source>1.  In Microsoft or Google Forms, save the answers as CSV; Excel’s “CSV” will do.</source>
        <translation type="unfinished">1.  Yn Microsoft Forms neu Google Forms, cadwch yr atebion fel CSV; bydd “CSV” Excel yn gwneud y tro.</translation>
    </message>
    <message>
        <source>The file’s own column says it for each row.</source>
        <translation type="unfinished">Mae colofn y ffeil ei hun yn ei ddweud ar gyfer pob rhes.</translation>
    </message>
    <message>
        <source>Put the file’s answers in their place</source>
        <translation type="unfinished">Rhoi atebion y ffeil yn eu lle</translation>
    </message>
    <message>
        <source>The later row of a person counts</source>
        <translation type="unfinished">Rhes ddiweddaraf person sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation type="unfinished">Beth i&apos;w gywiro</translation>
    </message>
    <message>
        <source>What needs mending</source>
        <translation type="unfinished">Beth sydd angen ei gywiro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Atebion</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation type="unfinished">Gadawyd yn wag</translation>
    </message>
    <message>
        <source>What each person would have</source>
        <translation type="unfinished">Yr hyn fyddai gan bob person</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation type="unfinished">Yn darllen {0} …</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation type="unfinished">Mewnforio&apos;r atebion</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished">Mewnforio {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation type="unfinished">a {0} lle arall</translation>
    </message>
    <message>
        <source>{0} answers in this wave already.</source>
        <translation type="unfinished">Mae gan {0} atebion yn y cyfnod hwn eisoes.</translation>
    </message>
    <message>
        <source>{0} there already, the same.</source>
        <translation type="unfinished">{0} yno eisoes, yr un fath.</translation>
    </message>
    <message>
        <source>{0} as in the cohort.</source>
        <translation type="unfinished">{0} fel yn y garfan.</translation>
    </message>
    <message>
        <source>{0} left empty.</source>
        <translation type="unfinished">{0} wedi&apos;u gadael yn wag.</translation>
    </message>
    <message>
        <source>{0} left out.</source>
        <translation type="unfinished">Hepgorwyd {0}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} a {1}</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"> a {0} arall</translation>
    </message>
    <message>
        <source>{0} of somebody who stands there already: {1}{2}.</source>
        <translation type="unfinished">{0} gan rywun sydd yno eisoes: {1}{2}.</translation>
    </message>
    <message>
        <source>{0} only near to a question: say yes, or choose another.</source>
        <translation type="unfinished">Dim ond agos at gwestiwn yw {0}: dywedwch ie, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>{0} to mend in the file first; nothing is imported yet.</source>
        <translation type="unfinished">{0} i&apos;w gywiro yn y ffeil yn gyntaf; ni fewnforir dim eto.</translation>
    </message>
    <message>
        <source>Say whose the names are first.</source>
        <translation type="unfinished">Dywedwch yn gyntaf pwy biau&apos;r enwau.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is in the cohort already.</source>
        <translation type="unfinished">Dim byd newydd: mae&apos;r cyfan yn y garfan eisoes.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something in the app went wrong ({kind}); the session goes on. Details: {folder}</source>
        <translation type="unfinished">Aeth rhywbeth yn yr ap o&apos;i le ({kind}); mae&apos;r sesiwn yn mynd ymlaen. Manylion: {folder}</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished">&amp;Copïo&apos;r manylion</translation>
    </message>
</context>
<context>
    <name>AppearanceSheet</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished">{0} %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished">Symudiad</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Llawn</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished">Llai</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation type="unfinished">Enghraifft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>The size of text shows when the app is opened next.</source>
        <translation type="unfinished">Bydd maint y testun i&apos;w weld y tro nesaf y caiff yr ap ei agor.</translation>
    </message>
    <message>
        <source>Kept on this computer, for every cohort. The stage takes the same colours.</source>
        <translation type="unfinished">Wedi&apos;i gadw ar y cyfrifiadur hwn, ar gyfer pob carfan. Mae&apos;r llwyfan yn cymryd yr un lliwiau.</translation>
    </message>
    <message>
        <source>Kept. The size shows when the app is opened next.</source>
        <translation type="unfinished">Wedi&apos;i gadw. Bydd y maint i&apos;w weld y tro nesaf y caiff yr ap ei agor.</translation>
    </message>
    <message>
        <source>Kept. What is not in Welsh yet stays English.</source>
        <translation type="unfinished">Wedi&apos;i gadw. Mae&apos;r hyn nad yw yn Gymraeg eto yn aros yn Saesneg.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished">Wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Kept. It shows everywhere as soon as it can: {0}</source>
        <translation type="unfinished">Wedi&apos;i gadw. Bydd i&apos;w weld ym mhobman cyn gynted â phosibl: {0}</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Fill in who came to a session, and when, from the attendance report of Teams</source>
        <translation type="unfinished">Llenwi pwy ddaeth i sesiwn, a phryd, o adroddiad presenoldeb Teams</translation>
    </message>
    <message>
        <source>1.  In Teams, open the meeting’s Attendance and download the report.</source>
        <translation type="unfinished">1.  Yn Teams, agorwch bresenoldeb y cyfarfod (Attendance) a lawrlwythwch yr adroddiad.</translation>
    </message>
    <message>
        <source>2.  Choose the file here, or drop it on this page.</source>
        <translation type="unfinished">2.  Dewiswch y ffeil yma, neu gollyngwch hi ar y dudalen hon.</translation>
    </message>
    <message>
        <source>3.  See whose each name is, and import the marks.</source>
        <translation type="unfinished">3.  Gwelwch pwy biau pob enw, a mewnforiwch y marciau.</translation>
    </message>
    <message>
        <source>The report only adds: whoever was marked in the session itself keeps those marks. Guests who are no participants are left out, and listed.</source>
        <translation type="unfinished">Dim ond ychwanegu y mae&apos;r adroddiad: mae pwy bynnag a nodwyd yn y sesiwn ei hun yn cadw&apos;r marciau hynny. Hepgorir gwesteion nad ydynt yn gyfranogwyr, a&apos;u rhestru.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Session that the report is of</source>
        <translation type="unfinished">Y sesiwn y mae&apos;r adroddiad amdani</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation type="unfinished">Yr hyn nad yw&apos;n ffitio</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Daeth</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Gadawodd</translation>
    </message>
    <message>
        <source>Away meanwhile</source>
        <translation type="unfinished">I ffwrdd yn y cyfamser</translation>
    </message>
    <message>
        <source>Who came, and when</source>
        <translation type="unfinished">Pwy ddaeth, a phryd</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished">dim diwrnod eto</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation type="unfinished">Yn darllen {0} …</translation>
    </message>
    <message>
        <source>Import who came</source>
        <translation type="unfinished">Mewnforio pwy ddaeth</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation type="unfinished">Nodi {0}</translation>
    </message>
    <message>
        <source>{0} came, by the report</source>
        <translation type="unfinished">Daeth {0}, yn ôl yr adroddiad</translation>
    </message>
    <message>
        <source>{0} from the session itself.</source>
        <translation type="unfinished">{0} o&apos;r sesiwn ei hun.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"> a {0} arall</translation>
    </message>
    <message>
        <source>No participants, so left out: {0}{1}.</source>
        <translation type="unfinished">Ddim yn gyfranogwyr, felly fe&apos;u hepgorir: {0}{1}.</translation>
    </message>
    <message>
        <source>{0} not fit this session; nothing is imported yet.</source>
        <translation type="unfinished">Nid yw {0} yn ffitio&apos;r sesiwn hon; ni fewnforir dim eto.</translation>
    </message>
    <message>
        <source>Say whose the names are first.</source>
        <translation type="unfinished">Dywedwch yn gyntaf pwy biau&apos;r enwau.</translation>
    </message>
    <message>
        <source>Nobody of the report is a participant.</source>
        <translation type="unfinished">Nid oes neb yn yr adroddiad yn gyfranogwr.</translation>
    </message>
    <message>
        <source>Nothing new: everybody of the report is marked already.</source>
        <translation type="unfinished">Dim byd newydd: mae pawb yn yr adroddiad wedi&apos;u nodi eisoes.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Take {0} off the authors</source>
        <translation type="unfinished">Tynnu {0} o&apos;r awduron</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backups are written again.</source>
        <translation type="unfinished">Mae copïau wrth gefn yn cael eu hysgrifennu eto.</translation>
    </message>
    <message>
        <source>No backup could be written; the session goes on, and it is tried again. {0}</source>
        <translation type="unfinished">Ni ellid ysgrifennu copi wrth gefn; mae&apos;r sesiwn yn mynd ymlaen, a rhoddir cynnig arall arni. {0}</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}). What can still be read is shown. Close the app when there is a moment and open the file again: it then offers the newest good backup and all that can be saved.</source>
        <translation type="unfinished">Mae {0} wedi&apos;i difrodi ({1}). Dangosir yr hyn y gellir ei ddarllen o hyd. Caewch yr ap pan fydd eiliad ac agorwch y ffeil eto: bydd wedyn yn cynnig y copi wrth gefn da diweddaraf a phopeth y gellir ei achub.</translation>
    </message>
    <message>
        <source>It lacks what its backup of {0} has.</source>
        <translation type="unfinished">Nid yw&apos;r hyn sydd yn ei chopi wrth gefn o {0} ynddi.</translation>
    </message>
    <message>
        <source>{0} lacks what its backup of {1} has: the file beside it that ends in -wal may be lost. The Sync page opens a copy of the backup.</source>
        <translation type="unfinished">Nid yw&apos;r hyn sydd yn ei chopi wrth gefn o {1} yn {0}: gall y ffeil wrth ei hymyl sy&apos;n gorffen yn -wal fod ar goll. Mae&apos;r dudalen Cysoni yn agor copi o&apos;r copi wrth gefn.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Dangos yn y ffolder</translation>
    </message>
    <message>
        <source>One is made before each session, every 10 minutes in it if anything changed, and after it; before each update of the file, and before somebody is erased. </source>
        <translation type="unfinished">Gwneir un cyn pob sesiwn, bob 10 munud yn ystod sesiwn os newidiodd rhywbeth, ac ar ei hôl; cyn pob diweddariad i&apos;r ffeil, a chyn dileu rhywun. </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Gwneud copi nawr</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished">Gwirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished">Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>The last backup could not be written. {0}</source>
        <translation type="unfinished">Ni ellid ysgrifennu&apos;r copi wrth gefn diwethaf. {0}</translation>
    </message>
    <message>
        <source>The file is damaged: {0}</source>
        <translation type="unfinished">Mae&apos;r ffeil wedi&apos;i difrodi: {0}</translation>
    </message>
    <message>
        <source>✓ A backup was made and checked.</source>
        <translation type="unfinished">✓ Gwnaed copi wrth gefn a&apos;i wirio.</translation>
    </message>
    <message>
        <source>Newest from {0}</source>
        <translation type="unfinished">Y diweddaraf o {0}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished">Agor copi</translation>
    </message>
    <message>
        <source>Open a copy of the backup of {0}</source>
        <translation type="unfinished">Agor copi o&apos;r copi wrth gefn o {0}</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation type="unfinished">cyn diweddaru&apos;r ffeil</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation type="unfinished">cyn sesiwn</translation>
    </message>
    <message>
        <source>in a session</source>
        <translation type="unfinished">yn ystod sesiwn</translation>
    </message>
    <message>
        <source>after a session</source>
        <translation type="unfinished">ar ôl sesiwn</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished">ar gais</translation>
    </message>
    <message>
        <source>before somebody was erased</source>
        <translation type="unfinished">cyn dileu rhywun</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation type="unfinished">cyn cyfuno</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished">Yn ysgrifennu…</translation>
    </message>
    <message>
        <source>Looking through the file and its newest backups…</source>
        <translation type="unfinished">Yn edrych drwy&apos;r ffeil a&apos;i chopïau wrth gefn diweddaraf…</translation>
    </message>
    <message>
        <source>✓ The file is whole, and so are its newest backups ({0} read through).</source>
        <translation type="unfinished">✓ Mae&apos;r ffeil yn gyfan, ac felly hefyd ei chopïau wrth gefn diweddaraf (darllenwyd {0}).</translation>
    </message>
    <message>
        <source>✓ The file is whole. There is no backup yet.</source>
        <translation type="unfinished">✓ Mae&apos;r ffeil yn gyfan. Nid oes copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished">Yn copïo…</translation>
    </message>
    <message>
        <source>✓ Copied to {0}, which opens in a window of its own.</source>
        <translation type="unfinished">✓ Copïwyd i {0}, sy&apos;n agor mewn ffenestr ei hun.</translation>
    </message>
</context>
<context>
    <name>BenchmarksView</name>
    <message>
        <source>Wave</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
        <source>A full screen on which people answer for themselves</source>
        <translation type="unfinished">Sgrin lawn lle mae pobl yn ateb drostynt eu hunain</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation type="unfinished">Setiau cwestiynau</translation>
    </message>
    <message>
        <source>{0} of {1} people complete. {2}</source>
        <translation type="unfinished">{0} o {1} o bobl yn gyflawn. {2}</translation>
    </message>
    <message>
        <source>{0} questions: now, and then the same about the first day.</source>
        <translation type="unfinished">{0} cwestiwn: nawr, ac yna&apos;r un rhai am y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>{0} questions in {1} sets.</source>
        <translation type="unfinished">{0} cwestiwn mewn {1} set.</translation>
    </message>
</context>
<context>
    <name>BoardSaving</name>
    <message>
        <source>Image (*.png)</source>
        <translation type="unfinished">Delwedd (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished">Dogfen (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished">Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the board</source>
        <translation type="unfinished">Cadw&apos;r bwrdd</translation>
    </message>
    <message>
        <source>What became of saving the board</source>
        <translation type="unfinished">Beth ddaeth o gadw&apos;r bwrdd</translation>
    </message>
    <message>
        <source> Turn the cards face up that others may read.</source>
        <translation type="unfinished"> Trowch wyneb i fyny y cardiau y caiff eraill eu darllen.</translation>
    </message>
    <message>
        <source>There is no card to save yet.</source>
        <translation type="unfinished">Nid oes cerdyn i&apos;w gadw eto.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation type="unfinished">Yn ysgrifennu {0} …</translation>
    </message>
    <message>
        <source>✓ {0} written to {1}</source>
        <translation type="unfinished">✓ Ysgrifennwyd {0} i {1}</translation>
    </message>
    <message>
        <source>, {0}.</source>
        <translation type="unfinished">, {0}.</translation>
    </message>
    <message>
        <source> {0} more had no room in one image; the PDF has all of them.</source>
        <translation type="unfinished"> Nid oedd lle i {0} arall mewn un ddelwedd; mae pob un yn y PDF.</translation>
    </message>
    <message>
        <source> {0} left out.</source>
        <translation type="unfinished"> Hepgorwyd {0}.</translation>
    </message>
</context>
<context>
    <name>BoardTop</name>
    <message>
        <source>Board</source>
        <translation type="unfinished">Bwrdd</translation>
    </message>
    <message>
        <source>Views of the board</source>
        <translation type="unfinished">Golygfeydd y bwrdd</translation>
    </message>
    <message>
        <source>Paste the chat</source>
        <translation type="unfinished">Gludo&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished">Pleidlais</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation type="unfinished">Dangos ar y llwyfan</translation>
    </message>
    <message>
        <source>More for the stage: a cluster, authors, cards face down</source>
        <translation type="unfinished">Mwy ar gyfer y llwyfan: clwstwr, awduron, cardiau wyneb i lawr</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished">Cardiau</translation>
    </message>
    <message>
        <source>Impact × effort</source>
        <translation type="unfinished">Effaith × gwaith</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation type="unfinished">Map taith</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Ymrwymiadau</translation>
    </message>
</context>
<context>
    <name>CalendarSaving</name>
    <message>
        <source>Save the sessions and commitments as a calendar</source>
        <translation type="unfinished">Cadw&apos;r sesiynau a&apos;r ymrwymiadau fel calendr</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished">Calendr (*.ics)</translation>
    </message>
</context>
<context>
    <name>CallersPage</name>
    <message>
        <source>Whom would you call?</source>
        <translation type="unfinished">Pwy fyddech chi&apos;n ei ffonio?</translation>
    </message>
    <message>
        <source>Somebody to think with, or to ask about work.</source>
        <translation type="unfinished">Rhywun i feddwl gydag ef neu hi, neu i ofyn am waith.</translation>
    </message>
    <message>
        <source>And how many people outside this programme’s group would you call about your work?</source>
        <translation type="unfinished">A faint o bobl y tu allan i grŵp y rhaglen hon fyddech chi&apos;n eu ffonio am eich gwaith?</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>Insight</source>
        <translation type="unfinished">Mewnwelediad</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished">Dyfyniad</translation>
    </message>
    <message>
        <source>Penny-drop moment</source>
        <translation type="unfinished">Moment o ddeall</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Arsylwad</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Maes parcio</translation>
    </message>
    <message>
        <source>Idea card</source>
        <translation type="unfinished">Cerdyn syniad</translation>
    </message>
    <message>
        <source>Insight card</source>
        <translation type="unfinished">Cerdyn mewnwelediad</translation>
    </message>
    <message>
        <source>@name says who wrote it, #theme what it is about. Fields: &gt;problem: &gt;lever: &gt;insight: &gt;test: &gt;affected: &gt;owner: &gt;ally: &gt;step: &gt;by: &gt;effort: &gt;impact:</source>
        <translation type="unfinished">Mae @enw yn dweud pwy a&apos;i hysgrifennodd, #thema beth yw&apos;r pwnc. Meysydd (yn Saesneg): &gt;problem: &gt;lever: &gt;insight: &gt;test: &gt;affected: &gt;owner: &gt;ally: &gt;step: &gt;by: &gt;effort: &gt;impact:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Beth ydyw</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished">Am bwy</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Read only: nothing can be kept here</source>
        <translation type="unfinished">Darllen yn unig: ni ellir cadw dim yma</translation>
    </message>
    <message>
        <source>✓ kept {0}</source>
        <translation type="unfinished">✓ cadwyd {0}</translation>
    </message>
    <message>
        <source>The card in a few words, then Ctrl+Return puts it on the board</source>
        <translation type="unfinished">Y cerdyn yn fyr; Ctrl+Return i&apos;w gadw</translation>
    </message>
    <message>
        <source>What was said or seen, then Ctrl+Return keeps it</source>
        <translation type="unfinished">Beth a ddywedwyd; Ctrl+Return i&apos;w gadw</translation>
    </message>
    <message>
        <source>@name  #theme  &gt;problem:  &gt;test:</source>
        <translation type="unfinished">@enw  #thema  &gt;problem:  &gt;test:</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished">gan {0}</translation>
    </message>
    <message>
        <source>about nobody</source>
        <translation type="unfinished">am neb</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Turn up</source>
        <translation type="unfinished">Troi i fyny</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grwpio</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Tynnu allan</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation type="unfinished">Braslun</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation type="unfinished">Ar y llwyfan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Symud</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation type="unfinished">Troi i lawr</translation>
    </message>
    <message>
        <source>Rename the cluster	F2</source>
        <translation type="unfinished">Ailenwi&apos;r clwstwr	F2</translation>
    </message>
    <message>
        <source>Show the cluster on the stage</source>
        <translation type="unfinished">Dangos y clwstwr ar y llwyfan</translation>
    </message>
    <message>
        <source>Let the cluster go, keep its cards</source>
        <translation type="unfinished">Gollwng y clwstwr, cadw ei gardiau</translation>
    </message>
    <message>
        <source>Open	Return</source>
        <translation type="unfinished">Agor	Return</translation>
    </message>
    <message>
        <source>Move to {0}	{1}</source>
        <translation type="unfinished">Symud i {0}	{1}</translation>
    </message>
</context>
<context>
    <name>CardCanvas</name>
    <message>
        <source>Cards of the board</source>
        <translation type="unfinished">Cardiau&apos;r bwrdd</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished">wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>and “{0}” would be a cluster</source>
        <translation type="unfinished">a byddai “{0}” yn glwstwr</translation>
    </message>
    <message>
        <source>would go to {0}, into “{1}”</source>
        <translation type="unfinished">byddai&apos;n mynd i {0}, i “{1}”</translation>
    </message>
    <message>
        <source>would go into “{0}”</source>
        <translation type="unfinished">byddai&apos;n mynd i “{0}”</translation>
    </message>
    <message>
        <source>would go to {0}</source>
        <translation type="unfinished">byddai&apos;n mynd i {0}</translation>
    </message>
    <message>
        <source>would lie {0} to the right and {1} down</source>
        <translation type="unfinished">byddai {0} i&apos;r dde a {1} i lawr</translation>
    </message>
    <message>
        <source>Name of the new cluster</source>
        <translation type="unfinished">Enw&apos;r clwstwr newydd</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished">Enw&apos;r clwstwr</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>All that was said</source>
        <translation type="unfinished">Popeth a ddywedwyd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished">Pwy a&apos;i hysgrifennodd</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished">O ble mae&apos;n dod</translation>
    </message>
    <message>
        <source>Problem as the front line sees it</source>
        <translation type="unfinished">Y broblem fel mae&apos;r rheng flaen yn ei gweld</translation>
    </message>
    <message>
        <source>Policy lever: what could be pulled</source>
        <translation type="unfinished">Ysgogiad polisi: beth ellid ei newid</translation>
    </message>
    <message>
        <source>The insight it builds on</source>
        <translation type="unfinished">Y mewnwelediad y mae&apos;n adeiladu arno</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation type="unfinished">Pwy sy&apos;n cael eu heffeithio</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation type="unfinished">Prototeip</translation>
    </message>
    <message>
        <source>Smallest test</source>
        <translation type="unfinished">Y prawf lleiaf</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>Impact, from 1 little to 5 much</source>
        <translation type="unfinished">Effaith, o 1 ychydig i 5 llawer</translation>
    </message>
    <message>
        <source>Effort, from 1 little to 5 much</source>
        <translation type="unfinished">Gwaith, o 1 ychydig i 5 llawer</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished">Ymrwymiad</translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished">Cam cyntaf</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>Ally</source>
        <translation type="unfinished">Cefnogwr</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished">Wedi&apos;i brofi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation type="unfinished">Rhoddwyd cynnig arno ar</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation type="unfinished">Dim ond chi sy&apos;n gweld hyn</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation type="unfinished">Sylw preifat</translation>
    </message>
    <message>
        <source>still needed</source>
        <translation type="unfinished">ei angen o hyd</translation>
    </message>
    <message>
        <source>would help</source>
        <translation type="unfinished">byddai&apos;n helpu</translation>
    </message>
    <message>
        <source>{0} filled in</source>
        <translation type="unfinished">llenwyd {0}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">neb eto</translation>
    </message>
</context>
<context>
    <name>CardFoot</name>
    <message>
        <source>On the stage</source>
        <translation type="unfinished">Ar y llwyfan</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation type="unfinished">Braslun</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation type="unfinished">Tynnu&apos;r cerdyn</translation>
    </message>
    <message>
        <source>Remove the card; Ctrl+Z brings it again</source>
        <translation type="unfinished">Tynnu&apos;r cerdyn; mae Ctrl+Z yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Turn face down</source>
        <translation type="unfinished">Troi wyneb i lawr</translation>
    </message>
    <message>
        <source>Turn face up</source>
        <translation type="unfinished">Troi wyneb i fyny</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Typed before, and not kept yet: Ctrl+Return keeps it.</source>
        <translation type="unfinished">Teipiwyd o&apos;r blaen, a heb ei gadw eto: mae Ctrl+Return yn ei gadw.</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Insight</source>
        <translation type="unfinished">Mewnwelediad</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">Syniad</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation type="unfinished">Prototeip</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished">Ymrwymiad</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished">Profwyd</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation type="unfinished">Cau&apos;r cerdyn</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished">Cau (Esc)</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation type="unfinished">Llenwi&apos;r hyn sydd ar goll</translation>
    </message>
    <message>
        <source>Make it an idea</source>
        <translation type="unfinished">Ei wneud yn syniad</translation>
    </message>
    <message>
        <source>Make it a prototype</source>
        <translation type="unfinished">Ei wneud yn brototeip</translation>
    </message>
    <message>
        <source>Make it a commitment</source>
        <translation type="unfinished">Ei wneud yn ymrwymiad</translation>
    </message>
    <message>
        <source>Mark it as tried</source>
        <translation type="unfinished">Nodi y rhoddwyd cynnig arno</translation>
    </message>
    <message>
        <source>It was tried, and what happened is kept.</source>
        <translation type="unfinished">Rhoddwyd cynnig arno, a chadwyd yr hyn a ddigwyddodd.</translation>
    </message>
    <message>
        <source>What happened is here, so that it can be marked as tried.</source>
        <translation type="unfinished">Mae&apos;r hyn a ddigwyddodd yma, felly gellir nodi y rhoddwyd cynnig arno.</translation>
    </message>
    <message>
        <source>All that a prototype needs is here.</source>
        <translation type="unfinished">Mae popeth sydd ei angen ar brototeip yma.</translation>
    </message>
    <message>
        <source>All that a commitment needs is here. An ally would help.</source>
        <translation type="unfinished">Mae popeth sydd ei angen ar ymrwymiad yma. Byddai cefnogwr yn helpu.</translation>
    </message>
    <message>
        <source>All that a commitment needs is here.</source>
        <translation type="unfinished">Mae popeth sydd ei angen ar ymrwymiad yma.</translation>
    </message>
</context>
<context>
    <name>CardLook</name>
    <message>
        <source>face down</source>
        <translation type="unfinished">wyneb i lawr</translation>
    </message>
</context>
<context>
    <name>CardSieve</name>
    <message>
        <source>Filter · {0}</source>
        <translation type="unfinished">Hidlo · {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Hidlo</translation>
    </message>
    <message>
        <source>Filter, {0} on</source>
        <translation type="unfinished">Hidlo, {0} ymlaen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Profession of an author</source>
        <translation type="unfinished">Proffesiwn awdur</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Polisi</translation>
    </message>
    <message>
        <source>Operational delivery</source>
        <translation type="unfinished">Cyflawni gweithredol</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation type="unfinished">heb thema</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Clwstwr</translation>
    </message>
    <message>
        <source>in no cluster</source>
        <translation type="unfinished">heb glwstwr</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation type="unfinished">Wyneb i lawr</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation type="unfinished">Heb berchennog</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation type="unfinished">Dangos pob cerdyn</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">unrhyw un</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Cards that were found</source>
        <translation type="unfinished">Cardiau a ganfuwyd</translation>
    </message>
    <message>
        <source>Arrows, Space, M moves, G groups, T turns, 1–5 stage, 0 fits</source>
        <translation type="unfinished">Saethau, Space, mae M yn symud, G yn grwpio, T yn troi, 1–5 cam, 0 yn ffitio</translation>
    </message>
    <message>
        <source>First {shown} of {found} found</source>
        <translation type="unfinished">Y {shown} cyntaf o {found} a ganfuwyd</translation>
    </message>
    <message>
        <source>{found} of {total} shown</source>
        <translation type="unfinished">{found} o {total} i’w gweld</translation>
    </message>
    <message>
        <source>{cards}, {selected} selected</source>
        <translation type="unfinished">{cards}, {selected} wedi’u dewis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Rhydd</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">Chwilio Ctrl+F</translation>
    </message>
    <message>
        <source>Search cards and authors</source>
        <translation type="unfinished">Chwilio cardiau ac awduron</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished">Gwagio’r chwiliad</translation>
    </message>
    <message>
        <source>Colour of the cards</source>
        <translation type="unfinished">Lliw&apos;r cardiau</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation type="unfinished">Yn ôl proffesiwn</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation type="unfinished">Yn ôl thema</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation type="unfinished">Un lliw</translation>
    </message>
    <message>
        <source>Fit the board to the screen (0)</source>
        <translation type="unfinished">Ffitio&apos;r bwrdd i&apos;r sgrin (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished">Chwyddo (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished">Lleihau (−)</translation>
    </message>
    <message>
        <source>Turn all face up</source>
        <translation type="unfinished">Troi pob un wyneb i fyny</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished">Clystyrau</translation>
    </message>
    <message>
        <source>Suggest clusters of cards that say something alike</source>
        <translation type="unfinished">Awgrymu clystyrau o gardiau sy&apos;n dweud rhywbeth tebyg</translation>
    </message>
    <message>
        <source>The board is empty</source>
        <translation type="unfinished">Mae&apos;r bwrdd yn wag</translation>
    </message>
    <message>
        <source>Ctrl+I, a few words, Ctrl+Return: the first card is here.</source>
        <translation type="unfinished">Ctrl+I, ychydig eiriau, Ctrl+Return: mae&apos;r cerdyn cyntaf yma.</translation>
    </message>
    <message>
        <source>Then drag cards from Ideas to Prototypes, or one onto another to make a cluster. What you do here, Ctrl+Z takes back.</source>
        <translation type="unfinished">Yna llusgwch gardiau o Syniadau i Prototeipiau, neu un ar ben un arall i wneud clwstwr. Mae Ctrl+Z yn dadwneud yr hyn a wnewch yma.</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation type="unfinished">Syniad newydd</translation>
    </message>
    <message>
        <source>Paste the chat</source>
        <translation type="unfinished">Gludo&apos;r sgwrs</translation>
    </message>
    <message>
        <source>No card has all that is asked for</source>
        <translation type="unfinished">Nid oes cerdyn â phopeth y gofynnir amdano</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation type="unfinished">Dangos pob cerdyn</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>card</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>{0} picked up: arrows move, Return drops, Esc lets go</source>
        <translation type="unfinished">Codwyd {0}: mae saethau&apos;n symud, Return yn gollwng, Esc yn gadael fynd</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Author of the message</source>
        <translation type="unfinished">Awdur y neges</translation>
    </message>
    <message>
        <source>Yes, {0} ({1} % alike)</source>
        <translation type="unfinished">Ie, {0} ({1} % yn debyg)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Neb</translation>
    </message>
</context>
<context>
    <name>ChatHint</name>
    <message>
        <source>Every message becomes a card</source>
        <translation type="unfinished">Daw pob neges yn gerdyn</translation>
    </message>
    <message>
        <source>In Zoom or Teams: select the chat, copy it, and paste it at the left.</source>
        <translation type="unfinished">Yn Zoom neu Teams: dewiswch y sgwrs, copïwch hi, a gludwch hi ar y chwith.</translation>
    </message>
    <message>
        <source>Or open the chat that Zoom saved, such as meeting_saved_chat.txt.</source>
        <translation type="unfinished">Neu agorwch y sgwrs a gadwodd Zoom, fel meeting_saved_chat.txt.</translation>
    </message>
    <message>
        <source>Words alone do as well: each line is a card, and you choose who wrote it.</source>
        <translation type="unfinished">Mae geiriau ar eu pen eu hunain yn gwneud y tro hefyd: mae pob llinell yn gerdyn, a chi sy&apos;n dewis pwy a&apos;i hysgrifennodd.</translation>
    </message>
    <message>
        <source>From this chat…</source>
        <translation type="unfinished">O&apos;r sgwrs hon…</translation>
    </message>
    <message>
        <source>…there is one card. The direct message stays out.</source>
        <translation type="unfinished">…daw un cerdyn. Nid yw&apos;r neges uniongyrchol yn dod i mewn.</translation>
    </message>
    <message>
        <source>Put the date in the first line</source>
        <translation type="unfinished">Rhowch y dyddiad yn y llinell gyntaf</translation>
    </message>
    <message>
        <source>Private messages, reactions, notices and duplicates are left out, and counted.</source>
        <translation type="unfinished">Hepgorir negeseuon preifat, ymatebion, hysbysiadau ac ailadrodd, a&apos;u cyfrif.</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>Private</source>
        <translation type="unfinished">Preifat</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished">Ymateb</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished">Ddwywaith</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">Hysbysiad</translation>
    </message>
    <message>
        <source>a card</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Neb</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation type="unfinished">Ai {0} yw hwn?</translation>
    </message>
</context>
<context>
    <name>ChatRows</name>
    <message>
        <source>Messages of the chat</source>
        <translation type="unfinished">Negeseuon y sgwrs</translation>
    </message>
    <message>
        <source>Space ticks or unticks, Y confirms a name that is near, Return chooses an author.</source>
        <translation type="unfinished">Mae Space yn ticio neu&apos;n dad-dicio, Y yn cadarnhau enw sy&apos;n agos, Return yn dewis awdur.</translation>
    </message>
</context>
<context>
    <name>ChatSheet</name>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished">Yn ôl i&apos;r bwrdd</translation>
    </message>
    <message>
        <source>Paste the chat</source>
        <translation type="unfinished">Gludo&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Show what is left out</source>
        <translation type="unfinished">Dangos yr hyn a hepgorwyd</translation>
    </message>
    <message>
        <source>The name is nobody&apos;s of this cohort, or not confirmed yet.</source>
        <translation type="unfinished">Nid yw&apos;r enw&apos;n perthyn i neb yn y garfan hon, neu nid yw wedi&apos;i gadarnhau eto.</translation>
    </message>
    <message>
        <source>Space leaves out  ·  Return chooses the author  ·  Y confirms</source>
        <translation type="unfinished">Mae Space yn hepgor  ·  Return yn dewis yr awdur  ·  Y yn cadarnhau</translation>
    </message>
    <message>
        <source>What the messages become</source>
        <translation type="unfinished">Beth ddaw o&apos;r negeseuon</translation>
    </message>
    <message>
        <source>As ideas</source>
        <translation type="unfinished">Fel syniadau</translation>
    </message>
    <message>
        <source>As insights</source>
        <translation type="unfinished">Fel mewnwelediadau</translation>
    </message>
    <message>
        <source>Face down on the stage</source>
        <translation type="unfinished">Wyneb i lawr ar y llwyfan</translation>
    </message>
    <message>
        <source>There is no message in this text. Copy the chat again, and paste it here.</source>
        <translation type="unfinished">Nid oes neges yn y testun hwn. Copïwch y sgwrs eto, a&apos;i gludo yma.</translation>
    </message>
    <message>
        <source>{0} without an author</source>
        <translation type="unfinished">{0} heb awdur</translation>
    </message>
    <message>
        <source>Put {0} on the board</source>
        <translation type="unfinished">Rhoi {0} ar y bwrdd</translation>
    </message>
</context>
<context>
    <name>ChatSource</name>
    <message>
        <source>Open a saved chat</source>
        <translation type="unfinished">Agor sgwrs a gadwyd</translation>
    </message>
    <message>
        <source>Saved chats (*.txt)</source>
        <translation type="unfinished">Sgyrsiau a gadwyd (*.txt)</translation>
    </message>
    <message>
        <source>Chat to paste</source>
        <translation type="unfinished">Sgwrs i&apos;w gludo</translation>
    </message>
    <message>
        <source>Paste the chat here (Ctrl+V), or type: one idea a line becomes one card.</source>
        <translation type="unfinished">Gludwch y sgwrs yma (Ctrl+V), neu deipio: daw un syniad ar bob llinell yn un cerdyn.</translation>
    </message>
    <message>
        <source>Paste instead</source>
        <translation type="unfinished">Gludo yn lle hynny</translation>
    </message>
    <message>
        <source>Open a saved chat…</source>
        <translation type="unfinished">Agor sgwrs a gadwyd…</translation>
    </message>
    <message>
        <source>{0} of chat are read from this file.</source>
        <translation type="unfinished">Darllenwyd {0} o sgwrs o&apos;r ffeil hon.</translation>
    </message>
</context>
<context>
    <name>CheckinForm</name>
    <message>
        <source>2 April, or yesterday</source>
        <translation type="unfinished">2 Ebrill, neu ddoe</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished">Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Munudau</translation>
    </message>
    <message>
        <source>Useful, from 1 to 5</source>
        <translation type="unfinished">Defnyddiol, o 1 i 5</translation>
    </message>
    <message>
        <source>Useful: 1 not at all, 5 very much</source>
        <translation type="unfinished">Defnyddiol: 1 ddim o gwbl, 5 iawn</translation>
    </message>
    <message>
        <source>What they take away</source>
        <translation type="unfinished">Beth maen nhw&apos;n mynd â nhw oddi yno</translation>
    </message>
    <message>
        <source>Goals they worked on</source>
        <translation type="unfinished">Nodau y buont yn gweithio arnynt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>{0}, session {1}</source>
        <translation type="unfinished">{0}, sesiwn {1}</translation>
    </message>
    <message>
        <source>Typed before, and not kept yet: Ctrl+Return keeps it.</source>
        <translation type="unfinished">Teipiwyd o&apos;r blaen, a heb ei gadw eto: mae Ctrl+Return yn ei gadw.</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished">Â llaw</translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished">Gorau</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation type="unfinished">2il</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation type="unfinished">3ydd</translation>
    </message>
    <message>
        <source>Pairs to look at</source>
        <translation type="unfinished">Parau i edrych arnynt</translation>
    </message>
    <message>
        <source>{0}th</source>
        <translation type="unfinished">Rhif {0}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose your name. The others do not see what you answer; your facilitator keeps it.</source>
        <translation type="unfinished">Dewiswch eich enw. Ni fydd y lleill yn gweld eich atebion; bydd eich hwylusydd yn eu cadw.</translation>
    </message>
    <message>
        <source>Whose turn is it?</source>
        <translation type="unfinished">Tro pwy yw hi?</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation type="unfinished">Dewiswch eich enw</translation>
    </message>
    <message>
        <source>Everybody has answered. Thank you.</source>
        <translation type="unfinished">Mae pawb wedi ateb. Diolch.</translation>
    </message>
    <message>
        <source>Please give the computer back to the facilitator.</source>
        <translation type="unfinished">Rhowch y cyfrifiadur yn ôl i&apos;r hwylusydd, os gwelwch yn dda.</translation>
    </message>
</context>
<context>
    <name>ClosenessLegend</name>
    <message>
        <source>not said yet</source>
        <translation type="unfinished">heb ei ddweud eto</translation>
    </message>
    <message>
        <source>mentor pair</source>
        <translation type="unfinished">pâr mentora</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Rooms before</source>
        <translation type="unfinished">Ystafelloedd cynt</translation>
    </message>
    <message>
        <source>Rooms after</source>
        <translation type="unfinished">Ystafelloedd wedyn</translation>
    </message>
    <message>
        <source>Same rooms again</source>
        <translation type="unfinished">Yr un ystafelloedd eto</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation type="unfinished">Ailgynllunio</translation>
    </message>
    <message>
        <source>Stop, and take the best so far</source>
        <translation type="unfinished">Stopio, a chymryd y gorau hyd yma</translation>
    </message>
    <message>
        <source>Coming: round {0} of {1}</source>
        <translation type="unfinished">I ddod: rownd {0} o {1}</translation>
    </message>
    <message>
        <source>met {0} before</source>
        <translation type="unfinished">wedi cyfarfod {0} o&apos;r blaen</translation>
    </message>
    <message>
        <source>planning · {0} so far</source>
        <translation type="unfinished">yn cynllunio · {0} hyd yma</translation>
    </message>
    <message>
        <source>planning …</source>
        <translation type="unfinished">yn cynllunio …</translation>
    </message>
    <message>
        <source>shaped by hand</source>
        <translation type="unfinished">wedi&apos;i drefnu â llaw</translation>
    </message>
    <message>
        <source>rooms {0} to {1} of {2}</source>
        <translation type="unfinished">ystafelloedd {0} i {1} o {2}</translation>
    </message>
    <message>
        <source>{0} would be alone</source>
        <translation type="unfinished">byddai {0} ar ei ben ei hun</translation>
    </message>
    <message>
        <source>and {0} more have met before</source>
        <translation type="unfinished">ac mae {0} arall wedi cyfarfod o&apos;r blaen</translation>
    </message>
</context>
<context>
    <name>CommitmentsView</name>
    <message>
        <source>Commitment</source>
        <translation type="unfinished">Ymrwymiad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>Ally</source>
        <translation type="unfinished">Cefnogwr</translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished">Cam cyntaf</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished">Sut mae&apos;n sefyll</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Ymrwymiadau</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation type="unfinished">Dim ymrwymiadau eto</translation>
    </message>
    <message>
        <source>A commitment is a small change that somebody will try: it has an owner, an ally, a first step and a date. Open a card and move it to Commitment; it then stands here by its date, on the stage&apos;s wall, and on the Programme page when it is due.</source>
        <translation type="unfinished">Newid bach y bydd rhywun yn rhoi cynnig arno yw ymrwymiad: mae iddo berchennog, cefnogwr, cam cyntaf a dyddiad. Agorwch gerdyn a&apos;i symud i Ymrwymiad; bydd wedyn yma yn ôl ei ddyddiad, ar wal y llwyfan, ac ar y dudalen Rhaglen pan ddaw&apos;n amser.</translation>
    </message>
    <message>
        <source>Show the cards</source>
        <translation type="unfinished">Dangos y cardiau</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">neb eto</translation>
    </message>
</context>
<context>
    <name>ConnectionGrid</name>
    <message>
        <source>Who would call whom</source>
        <translation type="unfinished">Pwy fyddai&apos;n ffonio pwy</translation>
    </message>
    <message>
        <source>Outside cohort</source>
        <translation type="unfinished">Tu allan i&apos;r garfan</translation>
    </message>
    <message>
        <source>outside not asked yet</source>
        <translation type="unfinished">tu allan heb ei ofyn eto</translation>
    </message>
    <message>
        <source>{0} outside</source>
        <translation type="unfinished">{0} y tu allan</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} said, {3}</source>
        <translation type="unfinished">{0}: dywedwyd {1} o {2}, {3}</translation>
    </message>
    <message>
        <source>{0}: not asked yet how many people outside the cohort</source>
        <translation type="unfinished">{0}: heb ofyn eto faint o bobl y tu allan i&apos;r garfan</translation>
    </message>
    <message>
        <source>{0} would call {1} people outside the cohort</source>
        <translation type="unfinished">byddai {0} yn ffonio {1} o bobl y tu allan i&apos;r garfan</translation>
    </message>
    <message>
        <source>{0}: nobody is asked about themself</source>
        <translation type="unfinished">{0}: ni ofynnir i neb amdano&apos;i hun</translation>
    </message>
    <message>
        <source>{0} about {1}: not said yet</source>
        <translation type="unfinished">{0} am {1}: heb ei ddweud eto</translation>
    </message>
    <message>
        <source>{0} about {1}: {2}, {3}</source>
        <translation type="unfinished">{0} am {1}: {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Nobody has said yet whom they would call in this wave. Ask each in turn and type along, or hand over the form from Benchmarks: it asks this on its last page.</source>
        <translation type="unfinished">Nid oes neb wedi dweud eto pwy y byddent yn eu ffonio yn y cyfnod hwn. Gofynnwch i bawb yn eu tro a theipiwch, neu trosglwyddwch y ffurflen o Meincnodau: mae&apos;n gofyn hyn ar ei thudalen olaf.</translation>
    </message>
    <message>
        <source>A row is who says it. 0 to 4 answers and goes on · Backspace clears · arrows move · Return begins the next row · the last column counts people outside the cohort</source>
        <translation type="unfinished">Rhes yw pwy sy&apos;n ei ddweud. Mae 0 i 4 yn ateb ac yn mynd ymlaen · Backspace yn clirio · saethau&apos;n symud · Return yn dechrau&apos;r rhes nesaf · mae&apos;r golofn olaf yn cyfrif pobl y tu allan i&apos;r garfan</translation>
    </message>
    <message>
        <source>Go to a cell with the arrow keys, or click on it, and type.</source>
        <translation type="unfinished">Ewch i gell gyda&apos;r saethau, neu gliciwch arni, a theipiwch.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Cynnal</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">Bwrdd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation type="unfinished">Chwilio
{0}</translation>
    </message>
    <message>
        <source>Help {0}</source>
        <translation type="unfinished">Cymorth
{0}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>Colours, size of text, motion ({0})</source>
        <translation type="unfinished">Lliwiau, maint y testun, symudiad ({0})</translation>
    </message>
    <message>
        <source>{0} still to come. End the session all the same?</source>
        <translation type="unfinished">{0} eto i ddod. Gorffen y sesiwn er hynny?</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished">&amp;Gorffen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished">&amp;Mynd ymlaen</translation>
    </message>
    <message>
        <source>the console is not in front.</source>
        <translation type="unfinished">nid yw&apos;r consol ar y blaen.</translation>
    </message>
    <message>
        <source>something is asked below the page.</source>
        <translation type="unfinished">gofynnir rhywbeth o dan y dudalen.</translation>
    </message>
    <message>
        <source>something is still being worked at.</source>
        <translation type="unfinished">mae rhywbeth ar waith o hyd.</translation>
    </message>
    <message>
        <source>a sheet is open on the page.</source>
        <translation type="unfinished">mae dalen ar agor ar y dudalen.</translation>
    </message>
    <message>
        <source>{0} (read only)</source>
        <translation type="unfinished">{0} (darllen yn unig)</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>A co-facilitator&apos;s copy</source>
        <translation type="unfinished">Copi cyd-hwylusydd</translation>
    </message>
    <message>
        <source>Two people can capture at the same time, each in a file of their own. Give a copy away before the session; what was captured on it comes in here afterwards, nothing twice and nothing lost. Where both changed the same, the newer counts, and the older stays in the history.</source>
        <translation type="unfinished">Gall dau berson gofnodi ar yr un pryd, pob un yn ei ffeil ei hun. Rhowch gopi i rywun cyn y sesiwn; daw&apos;r hyn a gofnodwyd ynddo i mewn yma wedyn, heb ddyblu dim a heb golli dim. Lle newidiodd y ddau yr un peth, y diweddaraf sy&apos;n cyfrif, ac mae&apos;r hynaf yn aros yn yr hanes.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Choose the copy that came back</source>
        <translation type="unfinished">Dewis y copi a ddaeth yn ôl</translation>
    </message>
    <message>
        <source>Cohorts (*.cohort)</source>
        <translation type="unfinished">Carfanau (*.cohort)</translation>
    </message>
    <message>
        <source>Save a copy for a co-facilitator</source>
        <translation type="unfinished">Cadw copi i gyd-hwylusydd</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation type="unfinished">Gwneud copi…</translation>
    </message>
    <message>
        <source>A checked copy of this cohort, to be sent to a co-facilitator.</source>
        <translation type="unfinished">Copi wedi&apos;i wirio o&apos;r garfan hon, i&apos;w anfon at gyd-hwylusydd.</translation>
    </message>
    <message>
        <source>Take in a copy…</source>
        <translation type="unfinished">Derbyn copi…</translation>
    </message>
    <message>
        <source>Shows what would come in, before anything is changed.</source>
        <translation type="unfinished">Yn dangos beth fyddai&apos;n dod i mewn, cyn newid dim.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished">Ei dderbyn</translation>
    </message>
    <message>
        <source>After a backup, as one step that Ctrl+Z takes back.</source>
        <translation type="unfinished">Ar ôl copi wrth gefn, fel un cam y mae Ctrl+Z yn ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Ei adael</translation>
    </message>
    <message>
        <source>{0} for a co-facilitator</source>
        <translation type="unfinished">{0} ar gyfer cyd-hwylusydd</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name for the copy.</source>
        <translation type="unfinished">Mae {0} yno eisoes. Dewiswch enw arall ar gyfer y copi.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished">Yn ysgrifennu {0}…</translation>
    </message>
    <message>
        <source>✓ {0} is made and checked. It holds everything that is here, names too.</source>
        <translation type="unfinished">✓ Gwnaed {0} a&apos;i wirio. Mae popeth sydd yma ynddo, enwau hefyd.</translation>
    </message>
    <message>
        <source>✓ {0} is taken in; Ctrl+Z takes it back. {1}</source>
        <translation type="unfinished">✓ Cymerwyd {0} i mewn; mae Ctrl+Z yn ei dynnu&apos;n ôl. {1}</translation>
    </message>
    <message>
        <source>✓ Everything in {0} is here already.</source>
        <translation type="unfinished">✓ Mae popeth yn {0} yma eisoes.</translation>
    </message>
    <message>
        <source>What {0} would bring</source>
        <translation type="unfinished">Beth fyddai {0} yn ei gyfrannu</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished">a {0} arall</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation type="unfinished">Yma: {0}</translation>
    </message>
    <message>
        <source>On the copy: {0}</source>
        <translation type="unfinished">Ar y copi: {0}</translation>
    </message>
    <message>
        <source>counts, as the newer</source>
        <translation type="unfinished">yn cyfrif, gan ei fod yn fwy newydd</translation>
    </message>
</context>
<context>
    <name>CsvMapping</name>
    <message>
        <source>Card text</source>
        <translation type="unfinished">Testun y cerdyn</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Awdur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grwpio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation type="unfinished">Math o res</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
    <message>
        <source>Cards of this group</source>
        <translation type="unfinished">Cardiau&apos;r grŵp hwn</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation type="unfinished">Beth yw&apos;r colofnau</translation>
    </message>
    <message>
        <source>How the file is laid out</source>
        <translation type="unfinished">Sut mae&apos;r ffeil wedi&apos;i gosod</translation>
    </message>
    <message>
        <source>A row is a card</source>
        <translation type="unfinished">Mae rhes yn gerdyn</translation>
    </message>
    <message>
        <source>A column is a group, its cells the cards</source>
        <translation type="unfinished">Mae colofn yn grŵp, a&apos;i chelloedd yn gardiau</translation>
    </message>
    <message>
        <source>The first row is headings</source>
        <translation type="unfinished">Penawdau yw&apos;r rhes gyntaf</translation>
    </message>
    <message>
        <source>What the column {0} is</source>
        <translation type="unfinished">Beth yw&apos;r golofn {0}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished">(gwag)</translation>
    </message>
</context>
<context>
    <name>CsvSheet</name>
    <message>
        <source>Bring cards in from the board that you used before</source>
        <translation type="unfinished">Dod â chardiau i mewn o&apos;r bwrdd a ddefnyddiwyd gennych o&apos;r blaen</translation>
    </message>
    <message>
        <source>1.  In the other tool, save the board as CSV (Miro, Mural, Parabol, scrumlr …).</source>
        <translation type="unfinished">1.  Yn yr offeryn arall, cadwch y bwrdd fel CSV (Miro, Mural, Parabol, scrumlr …).</translation>
    </message>
    <message>
        <source>2.  Choose the file here, or drop it on this page. A column of texts is enough.</source>
        <translation type="unfinished">2.  Dewiswch y ffeil yma, neu gollyngwch hi ar y dudalen hon. Mae colofn o destunau yn ddigon.</translation>
    </message>
    <message>
        <source>3.  Say what its columns are, and see every card before it comes onto the board.</source>
        <translation type="unfinished">3.  Dywedwch beth yw ei cholofnau, a gwelwch bob cerdyn cyn iddo ddod ar y bwrdd.</translation>
    </message>
    <message>
        <source>Groups become clusters. Authors are matched to participants by name or e-mail address. Votes are left where they are: here they belong to a ballot.</source>
        <translation type="unfinished">Daw grwpiau yn glystyrau. Caiff awduron eu paru â chyfranogwyr yn ôl enw neu gyfeiriad e-bost. Gadewir pleidleisiau lle maent: yma maent yn perthyn i bapur pleidleisio.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation type="unfinished">Beth i&apos;w gywiro</translation>
    </message>
    <message>
        <source>What needs mending</source>
        <translation type="unfinished">Beth sydd angen ei gywiro</translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">Cerdyn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grwpio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Awdur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>The cards as they would come</source>
        <translation type="unfinished">Y cardiau fel y byddent yn dod</translation>
    </message>
    <message>
        <source>What the cards become, where the file does not say</source>
        <translation type="unfinished">Beth ddaw o&apos;r cardiau, lle nad yw&apos;r ffeil yn dweud</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation type="unfinished">Fel {0}</translation>
    </message>
    <message>
        <source>Face down on the stage</source>
        <translation type="unfinished">Wyneb i lawr ar y llwyfan</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation type="unfinished">Yn darllen {0} …</translation>
    </message>
    <message>
        <source>Put {0} on the board</source>
        <translation type="unfinished">Rhoi {0} ar y bwrdd</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation type="unfinished">Rhoi ar y bwrdd</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} mewn {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished">a {0} arall</translation>
    </message>
    <message>
        <source>{0} to mend in the file first; nothing is put on the board yet.</source>
        <translation type="unfinished">{0} i&apos;w gywiro yn y ffeil yn gyntaf; ni roddir dim ar y bwrdd eto.</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Leave one of them out.</source>
        <translation type="unfinished">Mae dwy golofn yn “{0}”. Hepgorwch un ohonynt.</translation>
    </message>
    <message>
        <source>Say which column is the card text.</source>
        <translation type="unfinished">Dywedwch pa golofn yw testun y cerdyn.</translation>
    </message>
    <message>
        <source>Say which columns are groups of cards.</source>
        <translation type="unfinished">Dywedwch pa golofnau yw grwpiau o gardiau.</translation>
    </message>
    <message>
        <source>There is no new card in this file.</source>
        <translation type="unfinished">Nid oes cerdyn newydd yn y ffeil hon.</translation>
    </message>
    <message>
        <source>{0} on the board already</source>
        <translation type="unfinished">{0} ar y bwrdd eisoes</translation>
    </message>
    <message>
        <source>{0} twice in the file</source>
        <translation type="unfinished">{0} ddwywaith yn y ffeil</translation>
    </message>
    <message>
        <source>{0} without words</source>
        <translation type="unfinished">{0} heb eiriau</translation>
    </message>
    <message>
        <source>{0} of discussion below cards</source>
        <translation type="unfinished">{0} o drafodaeth o dan gardiau</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation type="unfinished">Wedi&apos;u hepgor: {0}.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"> a {0} arall</translation>
    </message>
    <message>
        <source>No participant by the name of {0}{1}: these cards come without an author.</source>
        <translation type="unfinished">Nid oes cyfranogwr o&apos;r enw {0}{1}: daw&apos;r cardiau hyn heb awdur.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>14 May, Friday, in 2 weeks</source>
        <translation type="unfinished">14 Mai, dydd Gwener, ymhen 2 wythnos</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation type="unfinished">Dewis y diwrnod o galendr</translation>
    </message>
    <message>
        <source>{0}: choose from a calendar</source>
        <translation type="unfinished">{0}: dewis o galendr</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>“{title}” is off the run sheet; Ctrl+Z brings it again.</source>
        <translation type="unfinished">Nid yw “{title}” ar yr amserlen mwyach; mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished">Gweithgaredd newydd</translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished">Sesiwn newydd</translation>
    </message>
    <message>
        <source>“{title}” would be session {number}.</source>
        <translation type="unfinished">Byddai “{title}” yn sesiwn {number}.</translation>
    </message>
    <message>
        <source>“{title}” would be session {number}, on {day}.</source>
        <translation type="unfinished">Byddai “{title}” yn sesiwn {number}, ar {day}.</translation>
    </message>
    <message>
        <source>There is no session further on.</source>
        <translation type="unfinished">Nid oes sesiwn bellach ymlaen.</translation>
    </message>
    <message>
        <source>Let go to move it to the end of session {number}, {title}.</source>
        <translation type="unfinished">Gollyngwch i&apos;w symud i ddiwedd sesiwn {number}, {title}.</translation>
    </message>
    <message>
        <source>Let go here, and it stays where it was.</source>
        <translation type="unfinished">Gollyngwch yma, ac mae&apos;n aros lle&apos;r oedd.</translation>
    </message>
    <message>
        <source>It is in session {number} now.</source>
        <translation type="unfinished">Mae yn sesiwn {number} nawr.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due commitments</source>
        <translation type="unfinished">Ymrwymiadau sy&apos;n ddyledus</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation type="unfinished">Pob ymrwymiad</translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation type="unfinished">{0} yn ddyledus</translation>
    </message>
    <message>
        <source>{0} later or without a date</source>
        <translation type="unfinished">{0} yn ddiweddarach neu heb ddyddiad</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished">a {0} arall</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation type="unfinished">dim perchennog eto</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation type="unfinished">{0} gyda {1}</translation>
    </message>
    <message>
        <source>{0} · by {1}</source>
        <translation type="unfinished">{0} · erbyn {1}</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>What happened with {0}?</source>
        <translation type="unfinished">Beth ddigwyddodd gyda {0}?</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Back to the programme</source>
        <translation type="unfinished">Yn ôl i&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Back to the programme (Esc)</source>
        <translation type="unfinished">Yn ôl i&apos;r rhaglen (Esc)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Llyfrgell</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
        <source>Saves this run sheet as a PDF for paper, for you or to hand out</source>
        <translation type="unfinished">Yn cadw&apos;r amserlen hon fel PDF ar gyfer papur, i chi neu i&apos;w dosbarthu</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Cadw fel…</translation>
    </message>
    <message>
        <source>Save as a programme of your own</source>
        <translation type="unfinished">Cadw fel eich rhaglen eich hun</translation>
    </message>
    <message>
        <source>Keeps all sessions as a programme of your own for coming cohorts</source>
        <translation type="unfinished">Yn cadw pob sesiwn fel eich rhaglen eich hun ar gyfer carfanau i ddod</translation>
    </message>
    <message>
        <source>Choose an activity to write on it.</source>
        <translation type="unfinished">Dewiswch weithgaredd i ysgrifennu arno.</translation>
    </message>
    <message>
        <source>Save in my library</source>
        <translation type="unfinished">Cadw yn fy llyfrgell</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} i {end}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Not closed yet: what could not be kept is in this window alone. Keep it by one of these ways, or close again to leave it.</source>
        <translation type="unfinished">Heb ei gau eto: dim ond yn y ffenestr hon y mae&apos;r hyn na ellid ei gadw. Cadwch ef yn un o&apos;r ffyrdd hyn, neu caewch eto i&apos;w adael.</translation>
    </message>
    <message>
        <source>This is the emergency copy of {0}, made at {1}. {2}</source>
        <translation type="unfinished">Dyma gopi argyfwng {0}, a wnaed am {1}. {2}</translation>
    </message>
    <message>
        <source>{0} was gone on with in an emergency copy, {1} in {2}: what was kept since is there. {3}</source>
        <translation type="unfinished">Aethpwyd ymlaen â {0} mewn copi argyfwng, {1} yn {2}: yno mae&apos;r hyn a gadwyd ers hynny. {3}</translation>
    </message>
    <message>
        <source>Where the emergency copy goes</source>
        <translation type="unfinished">Ble mae&apos;r copi argyfwng yn mynd</translation>
    </message>
    <message>
        <source>&amp;Go on in an emergency copy</source>
        <translation type="unfinished">&amp;Mynd ymlaen mewn copi argyfwng</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished">Rhoi cynnig &amp;arall arni</translation>
    </message>
    <message>
        <source>Choose a &amp;folder for the copy…</source>
        <translation type="unfinished">Dewis &amp;ffolder ar gyfer y copi…</translation>
    </message>
    <message>
        <source>Copying {0} to a place that can be written. What you typed stays where it is.</source>
        <translation type="unfinished">Yn copïo {0} i le y gellir ysgrifennu iddo. Mae&apos;r hyn a deipiwyd gennych yn aros lle y mae.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">&amp;Stopio</translation>
    </message>
    <message>
        <source>You go on in {0}, in {1}, where everything is kept from now on. </source>
        <translation type="unfinished">Rydych yn mynd ymlaen yn {0}, yn {1}, lle cedwir popeth o hyn ymlaen. </translation>
    </message>
    <message>
        <source>{0} can no longer be read whole. </source>
        <translation type="unfinished">Ni ellir darllen {0} yn gyfan mwyach. </translation>
    </message>
    <message>
        <source>All that was kept before is in it. </source>
        <translation type="unfinished">Mae popeth a gadwyd o&apos;r blaen ynddo. </translation>
    </message>
    <message>
        <source>{0} can no longer be read, so it was made of the backup of {1}: what was kept after that is not in it. </source>
        <translation type="unfinished">Ni ellir darllen {0} mwyach, felly fe&apos;i gwnaed o&apos;r copi wrth gefn o {1}: nid yw&apos;r hyn a gadwyd wedi hynny ynddo. </translation>
    </message>
    <message>
        <source>Afterwards the two are joined by: facilitator merge {0} {1} --into joined.cohort</source>
        <translation type="unfinished">Wedyn cyfunir y ddau gyda: facilitator merge {0} {1} --into joined.cohort</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished">{time} ar {day}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>1 to 5 answers and goes on · 0, − or space skips · Backspace clears · ↑ ↓ move · Page up, down: other people</source>
        <translation type="unfinished">Mae 1 i 5 yn ateb ac yn mynd ymlaen · 0, − neu Space yn hepgor · Backspace yn clirio · ↑ ↓ yn symud · Page up, down: pobl eraill</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <source>Questions for {0}</source>
        <translation type="unfinished">Cwestiynau i {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>✓ All answered. Page down goes to the next person.</source>
        <translation type="unfinished">✓ Atebwyd pob un. Mae Page down yn mynd at y person nesaf.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>What goes for good</source>
        <translation type="unfinished">Beth sy&apos;n mynd am byth</translation>
    </message>
    <message>
        <source>Backups and other copies of this cohort are cleaned too; what cannot be read is deleted.</source>
        <translation type="unfinished">Glanheir copïau wrth gefn a chopïau eraill o&apos;r garfan hon hefyd; caiff yr hyn na ellir ei ddarllen ei ddileu.</translation>
    </message>
    <message>
        <source>The mentor pair goes with its joint goals and check-ins. Cards stay as the cohort&apos;s shared work, without this person as author, owner or ally. What others said stays.</source>
        <translation type="unfinished">Mae&apos;r pâr mentora yn mynd, gyda&apos;i nodau ar y cyd a&apos;i adroddiadau. Mae cardiau&apos;n aros fel gwaith a rennir y garfan, heb y person hwn fel awdur, perchennog neu gefnogwr. Mae&apos;r hyn a ddywedodd eraill yn aros.</translation>
    </message>
    <message>
        <source>Reports and files that you gave to others are not reached.</source>
        <translation type="unfinished">Nid yw hyn yn cyrraedd adroddiadau a ffeiliau a roddwyd gennych i eraill.</translation>
    </message>
    <message>
        <source>Also clean the CSV folder and write it anew</source>
        <translation type="unfinished">Glanhau&apos;r ffolder CSV hefyd a&apos;i hysgrifennu o&apos;r newydd</translation>
    </message>
    <message>
        <source>The CSV folder to be cleaned</source>
        <translation type="unfinished">Y ffolder CSV i&apos;w glanhau</translation>
    </message>
    <message>
        <source>A session is running. While this is done, the file takes nothing else for a moment: better wait until the session has ended.</source>
        <translation type="unfinished">Mae sesiwn ar waith. Tra bydd hyn yn cael ei wneud, nid yw&apos;r ffeil yn cymryd dim arall am eiliad: gwell aros nes bod y sesiwn wedi dod i ben.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished">Yn dileu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished">Dileu…</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished">Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished">Gadael fel y mae</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation type="unfinished">Y dystysgrif</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Erase {0}</source>
        <translation type="unfinished">Dileu {0}</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Dileu {0} am byth</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">Yn cyfrif…</translation>
    </message>
    <message>
        <source>In {0} the name becomes “[erased]”; {1} of the history of changes go.</source>
        <translation type="unfinished">Yn {0} daw&apos;r enw yn “[erased]”; mae {1} o hanes y newidiadau yn mynd.</translation>
    </message>
    <message>
        <source>Somebody else has the same first name or surname: where that stands alone it stays.</source>
        <translation type="unfinished">Mae gan rywun arall yr un enw cyntaf neu gyfenw: lle mae hwnnw&apos;n sefyll ar ei ben ei hun mae&apos;n aros.</translation>
    </message>
    <message>
        <source>Say which folder, or take the tick away.</source>
        <translation type="unfinished">Dywedwch pa ffolder, neu tynnwch y tic.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Yn stopio…</translation>
    </message>
    <message>
        <source>What had not been kept was about who was erased, and went too.</source>
        <translation type="unfinished">Roedd yr hyn nad oedd wedi&apos;i gadw am y person a ddilëwyd, ac aeth hwnnw hefyd.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">Dilewyd</translation>
    </message>
    <message>
        <source>✓ Done. The certificate stands beside the file as {0}.</source>
        <translation type="unfinished">✓ Wedi&apos;i wneud. Mae&apos;r dystysgrif wrth ymyl y ffeil fel {0}.</translation>
    </message>
    <message>
        <source>Not everything could be reached: see below.</source>
        <translation type="unfinished">Ni ellid cyrraedd popeth: gweler isod.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>What it is for (private)</source>
        <translation type="unfinished">Beth yw ei bwrpas (preifat)</translation>
    </message>
    <message>
        <source>Make it {length}</source>
        <translation type="unfinished">Ei wneud yn {length}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation type="unfinished">Munudau a gynlluniwyd</translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"> mun</translation>
    </message>
    <message>
        <source>Least minutes</source>
        <translation type="unfinished">Munudau lleiaf</translation>
    </message>
    <message>
        <source>Re-timing never goes below this</source>
        <translation type="unfinished">Nid yw ailamseru byth yn mynd o dan hyn</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished">O leiaf</translation>
    </message>
    <message>
        <source>Participants read this</source>
        <translation type="unfinished">Mae cyfranogwyr yn darllen hyn</translation>
    </message>
    <message>
        <source>Instructions, one to a line</source>
        <translation type="unfinished">Cyfarwyddiadau, un ar bob llinell</translation>
    </message>
    <message>
        <source>Who goes into a room</source>
        <translation type="unfinished">Pwy sy&apos;n mynd i ystafell</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished">Rowndiau</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Ystafelloedd</translation>
    </message>
    <message>
        <source>The question beside the rooms</source>
        <translation type="unfinished">Y cwestiwn wrth ymyl yr ystafelloedd</translation>
    </message>
    <message>
        <source>Turns, one to a line (none: leave empty)</source>
        <translation type="unfinished">Troeon, un ar bob llinell (dim: gadewch yn wag)</translation>
    </message>
    <message>
        <source>Minutes of each turn</source>
        <translation type="unfinished">Munudau pob tro</translation>
    </message>
    <message>
        <source>Each turn</source>
        <translation type="unfinished">Pob tro</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation type="unfinished">Dim ond chi sy&apos;n gweld hyn</translation>
    </message>
    <message>
        <source>Your notes, one to a line</source>
        <translation type="unfinished">Eich nodiadau, un ar bob llinell</translation>
    </message>
    <message>
        <source>What to capture</source>
        <translation type="unfinished">Beth i&apos;w gofnodi</translation>
    </message>
    <message>
        <source>Capture: {kind}</source>
        <translation type="unfinished">Cofnodi: {kind}</translation>
    </message>
    <message>
        <source>Rooms of {n}; whoever is left over joins one of them.</source>
        <translation type="unfinished">Ystafelloedd o {n}; mae pwy bynnag sydd ar ôl yn ymuno ag un ohonynt.</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation type="unfinished">{count} o {most} gair</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Private: never on the stage</source>
        <translation type="unfinished">Preifat: byth ar y llwyfan</translation>
    </message>
    <message>
        <source>Save picture (PNG)</source>
        <translation type="unfinished">Cadw&apos;r llun (PNG)</translation>
    </message>
    <message>
        <source>Save picture (SVG)</source>
        <translation type="unfinished">Cadw&apos;r llun (SVG)</translation>
    </message>
    <message>
        <source>Save data (CSV)</source>
        <translation type="unfinished">Cadw&apos;r data (CSV)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FigureDrawing</name>
    <message>
        <source>The figure was not saved: the drawing broke off. Try again.</source>
        <translation type="unfinished">Ni chadwyd y ffigur: torrwyd y lluniadu. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The drawing broke off. Open this page again to draw anew.</source>
        <translation type="unfinished">Torrwyd y lluniadu. Agorwch y dudalen hon eto i luniadu o&apos;r newydd.</translation>
    </message>
    <message>
        <source>This figure could not be drawn; the log says why.</source>
        <translation type="unfinished">Ni ellid lluniadu&apos;r ffigur hwn; mae&apos;r log yn dweud pam.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Image (*.png)</source>
        <translation type="unfinished">Delwedd (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished">Lluniad (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished">Tabl (*.csv)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation type="unfinished">Cadw&apos;r ffigur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Figures to jump to</source>
        <translation type="unfinished">Ffigurau i neidio iddynt</translation>
    </message>
    <message>
        <source>The figures are being drawn …</source>
        <translation type="unfinished">Mae&apos;r ffigurau&apos;n cael eu lluniadu …</translation>
    </message>
    <message>
        <source>Nothing has been measured yet</source>
        <translation type="unfinished">Ni fesurwyd dim eto</translation>
    </message>
    <message>
        <source>Here you will see how people and their network grow, each figure with a sentence that says what it shows and how sure one can be.</source>
        <translation type="unfinished">Yma fe welwch sut mae pobl a&apos;u rhwydwaith yn tyfu, pob ffigur gyda brawddeg sy&apos;n dweud beth mae&apos;n ei ddangos a pha mor sicr y gellir bod.</translation>
    </message>
    <message>
        <source>Confidence, skills and the other scales: from the answers entered under Benchmarks.</source>
        <translation type="unfinished">Hyder, sgiliau a&apos;r graddfeydd eraill: o&apos;r atebion a roddwyd o dan Meincnodau.</translation>
    </message>
    <message>
        <source>Goals: from the ratings given under Goals.</source>
        <translation type="unfinished">Nodau: o&apos;r sgorau a roddwyd o dan Nodau.</translation>
    </message>
    <message>
        <source>The network: from whom people would call, entered under Connections.</source>
        <translation type="unfinished">Y rhwydwaith: o bwy y byddai pobl yn eu ffonio, a roddwyd o dan Cysylltiadau.</translation>
    </message>
    <message>
        <source>Who has met whom: from the breakout rounds that you announce on the Run page (F8).</source>
        <translation type="unfinished">Pwy sydd wedi cyfarfod â phwy: o&apos;r rowndiau trafod rydych yn eu cyhoeddi ar y dudalen Cynnal (F8).</translation>
    </message>
    <message>
        <source>Planned and actual time: from the session&apos;s timers, as soon as an activity is over.</source>
        <translation type="unfinished">Amser a gynlluniwyd ac a gymerwyd: o amseryddion y sesiwn, cyn gynted ag y daw gweithgaredd i ben.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation type="unfinished">Rhoi atebion</translation>
    </message>
    <message>
        <source>Write goals</source>
        <translation type="unfinished">Ysgrifennu nodau</translation>
    </message>
    <message>
        <source>Enter connections</source>
        <translation type="unfinished">Rhoi cysylltiadau</translation>
    </message>
    <message>
        <source>✓ Written to {0}.</source>
        <translation type="unfinished">✓ Ysgrifennwyd i {0}.</translation>
    </message>
    <message>
        <source>Being drawn …</source>
        <translation type="unfinished">Yn cael ei luniadu …</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation type="unfinished">Ffeiliau CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation type="unfinished">Yn ôl i&apos;r ffurflenni</translation>
    </message>
    <message>
        <source>Choose a file (CSV)</source>
        <translation type="unfinished">Dewis ffeil (CSV)</translation>
    </message>
    <message>
        <source>Answers from a file</source>
        <translation type="unfinished">Atebion o ffeil</translation>
    </message>
    <message>
        <source>Who came, by Teams</source>
        <translation type="unfinished">Pwy ddaeth, yn ôl Teams</translation>
    </message>
    <message>
        <source>From another board</source>
        <translation type="unfinished">O fwrdd arall</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished">Yn ôl i&apos;r bwrdd</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Open the demo cohort, or make your own</source>
        <translation type="unfinished">Agorwch y garfan enghreifftiol, neu crëwch eich un eich hun</translation>
    </message>
    <message>
        <source>Share the stage, and start</source>
        <translation type="unfinished">Rhannwch y llwyfan, a dechreuwch</translation>
    </message>
    <message>
        <source>Keep a note, and sync</source>
        <translation type="unfinished">Cadwch nodyn, a chysonwch</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
    <message>
        <source>In Teams or Zoom share the window “Facilitator stage”, not your whole screen. Then press {0}: the clock starts, and participants see the first task.</source>
        <translation type="unfinished">Yn Teams neu Zoom, rhannwch y ffenestr “Llwyfan Facilitator”, nid eich sgrin gyfan. Yna pwyswch {0}: mae&apos;r cloc yn dechrau, ac mae cyfranogwyr yn gweld y dasg gyntaf.</translation>
    </message>
    <message>
        <source>Type something into the line below and press {0}. It is on your disk before you look up.</source>
        <translation type="unfinished">Teipiwch rywbeth yn y llinell isod a phwyswch {0}. Bydd ar eich disg cyn i chi godi&apos;ch llygaid.</translation>
    </message>
    <message>
        <source>Kept: it stands under “Kept in this activity”. Now {0} writes all that was kept as CSV.</source>
        <translation type="unfinished">Wedi&apos;i gadw: mae o dan “A gadwyd yn y gweithgaredd hwn”. Nawr mae {0} yn ysgrifennu popeth a gadwyd fel CSV.</translation>
    </message>
    <message>
        <source>That is all it takes. {0} finds everything, {1} explains it.</source>
        <translation type="unfinished">Dyna&apos;r cyfan sydd ei angen. Mae {0} yn dod o hyd i bopeth, ac mae {1} yn ei egluro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>Facilitator form</source>
        <translation type="unfinished">Ffurflen Facilitator</translation>
    </message>
    <message>
        <source>Yes, take them back</source>
        <translation type="unfinished">Ie, eu tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Na, mynd ymlaen</translation>
    </message>
    <message>
        <source>Give back to the facilitator</source>
        <translation type="unfinished">Rhoi&apos;n ôl i&apos;r hwylusydd</translation>
    </message>
    <message>
        <source>This opens the facilitator’s own screen.</source>
        <translation type="unfinished">Mae hyn yn agor sgrin yr hwylusydd.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished">Rhoi&apos;n ôl</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation type="unfinished">Dal i ateb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>One question is open. Answer it, or press Next once more to leave it out.</source>
        <translation type="unfinished">Mae un cwestiwn heb ei ateb. Atebwch ef, neu pwyswch Nesaf eto i&apos;w hepgor.</translation>
    </message>
    <message>
        <source>{0} questions are open. Answer them, or press Next once more to leave them out.</source>
        <translation type="unfinished">Mae {0} cwestiwn heb eu hateb. Atebwch nhw, neu pwyswch Nesaf eto i&apos;w hepgor.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">Rwyf wedi gorffen</translation>
    </message>
    <message>
        <source>Click an answer, or press 1 to 5. Skip what you cannot say: 0.</source>
        <translation type="unfinished">Cliciwch ateb, neu pwyswch 1 i 5. Pwyswch 0 i hepgor yr hyn na allwch ei ateb.</translation>
    </message>
    <message>
        <source>Click an answer, or press 0 to 4. Pass over whom you do not know.</source>
        <translation type="unfinished">Cliciwch ateb, neu pwyswch 0 i 4. Ewch heibio i&apos;r rhai nad ydych yn eu hadnabod.</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation type="unfinished">Nid fi yw hwn</translation>
    </message>
    <message>
        <source>Take back what was answered under this name?</source>
        <translation type="unfinished">Tynnu&apos;n ôl yr hyn a atebwyd o dan yr enw hwn?</translation>
    </message>
    <message>
        <source>Choose another name?</source>
        <translation type="unfinished">Dewis enw arall?</translation>
    </message>
</context>
<context>
    <name>FormsView</name>
    <message>
        <source>Save the blank form</source>
        <translation type="unfinished">Cadw&apos;r ffurflen wag</translation>
    </message>
    <message>
        <source>Blank forms for</source>
        <translation type="unfinished">Ffurflenni gwag ar gyfer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Cadw fel PDF</translation>
    </message>
    <message>
        <source>One for each person, with the name on top</source>
        <translation type="unfinished">Un i bob person, â&apos;r enw ar y brig</translation>
    </message>
    <message>
        <source>A form to print</source>
        <translation type="unfinished">Ffurflen i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>Every question with circles to tick, whom people would call, and what becomes of their answers. Type in afterwards what they ticked, on the Benchmarks view.</source>
        <translation type="unfinished">Pob cwestiwn gyda chylchoedd i&apos;w ticio, pwy y byddai pobl yn eu ffonio, a beth ddaw o&apos;u hatebion. Teipiwch wedyn yr hyn a diciwyd ganddynt, ar yr olwg Meincnodau.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished">Cadw fel CSV</translation>
    </message>
    <message>
        <source>A file to fill in</source>
        <translation type="unfinished">Ffeil i&apos;w llenwi</translation>
    </message>
    <message>
        <source>One line a person, one column a question: type 1 to 5 in a spreadsheet, then import the file here. Columns for whom people would call are in it too.</source>
        <translation type="unfinished">Un llinell i bob person, un golofn i bob cwestiwn: teipiwch 1 i 5 mewn taenlen, yna mewnforiwch y ffeil yma. Mae colofnau ar gyfer pwy y byddai pobl yn eu ffonio ynddi hefyd.</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation type="unfinished">Mewnforio atebion</translation>
    </message>
    <message>
        <source>Answers from a file</source>
        <translation type="unfinished">Atebion o ffeil</translation>
    </message>
    <message>
        <source>From Microsoft Forms, Google Forms or the file above. You see which column is which question, and whose each row is, before anything comes in.</source>
        <translation type="unfinished">O Microsoft Forms, Google Forms neu&apos;r ffeil uchod. Gwelwch pa golofn yw pa gwestiwn, a phwy biau pob rhes, cyn i ddim ddod i mewn.</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation type="unfinished">Mewnforio adroddiad</translation>
    </message>
    <message>
        <source>Who came, by Teams</source>
        <translation type="unfinished">Pwy ddaeth, yn ôl Teams</translation>
    </message>
    <message>
        <source>The attendance report of a Teams meeting fills in who came to a session and when, for those whom nobody marked in it.</source>
        <translation type="unfinished">Mae adroddiad presenoldeb cyfarfod Teams yn llenwi pwy ddaeth i sesiwn a phryd, ar gyfer y rhai na nodwyd gan neb ynddi.</translation>
    </message>
    <message>
        <source>A form to print (*.pdf)</source>
        <translation type="unfinished">Ffurflen i&apos;w hargraffu (*.pdf)</translation>
    </message>
    <message>
        <source>A file to fill in (*.csv)</source>
        <translation type="unfinished">Ffeil i&apos;w llenwi (*.csv)</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation type="unfinished">Yn ysgrifennu {0} …</translation>
    </message>
</context>
<context>
    <name>FrameChoice</name>
    <message>
        <source>, empty</source>
        <translation type="unfinished">, gwag</translation>
    </message>
    <message>
        <source>Frame {0}{1}</source>
        <translation type="unfinished">Ffrâm {0}{1}</translation>
    </message>
    <message>
        <source>Frame {0} ({0})</source>
        <translation type="unfinished">Ffrâm {0} ({0})</translation>
    </message>
    <message>
        <source>Frame {0}</source>
        <translation type="unfinished">Ffrâm {0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">gwag</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished">Amser ar ôl</translation>
    </message>
    <message>
        <source>{key}: {what}</source>
        <translation type="unfinished">{key}: {what}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>The goal in other words</source>
        <translation type="unfinished">Y nod mewn geiriau eraill</translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished">wedi&apos;i ollwng</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished">Aralleirio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Copies the goal, to send it to its owner by direct message.</source>
        <translation type="unfinished">Yn copïo&apos;r nod, i&apos;w anfon at ei berchennog drwy neges uniongyrchol.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>For a goal written by mistake; Ctrl+Z brings it again.</source>
        <translation type="unfinished">Ar gyfer nod a ysgrifennwyd drwy gamgymeriad; mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished">Pa mor bell</translation>
    </message>
    <message>
        <source>What was said about it (Return keeps it)</source>
        <translation type="unfinished">Beth a ddywedwyd amdano (mae Return yn ei gadw)</translation>
    </message>
    <message>
        <source>What was said about this goal</source>
        <translation type="unfinished">Beth a ddywedwyd am y nod hwn</translation>
    </message>
    <message>
        <source>0 is what was hoped for</source>
        <translation type="unfinished">0 yw&apos;r hyn a obeithiwyd</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">Ailgydio</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">Gollwng</translation>
    </message>
    <message>
        <source>How far: {0}</source>
        <translation type="unfinished">Pa mor bell: {0}</translation>
    </message>
    <message>
        <source>The goal is on the clipboard, for a direct message.</source>
        <translation type="unfinished">Mae&apos;r nod ar y clipfwrdd, ar gyfer neges uniongyrchol.</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>People and pairs</source>
        <translation type="unfinished">Pobl a pharau</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished">Nod</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Return keeps it; up and down go to the next person. Private: never on the stage.</source>
        <translation type="unfinished">Mae Return yn ei gadw; mae i fyny ac i lawr yn mynd at y person nesaf. Preifat: byth ar y llwyfan.</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation type="unfinished">Dim nod eto</translation>
    </message>
    <message>
        <source>Put “Goal writing” on the stage from the Run page, and ask for goals by direct message. Type each here; from the next session on, it is rated from −2 to +2, 0 being what was hoped.</source>
        <translation type="unfinished">Rhowch “Ysgrifennu nodau” ar y llwyfan o&apos;r dudalen Cynnal, a gofynnwch am nodau drwy neges uniongyrchol. Teipiwch bob un yma; o&apos;r sesiwn nesaf ymlaen caiff ei sgorio o −2 i +2, a 0 yw&apos;r hyn a obeithiwyd.</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished">Parau</translation>
    </message>
    <message>
        <source>{0} so far.</source>
        <translation type="unfinished">{0} hyd yma.</translation>
    </message>
    <message>
        <source>Nobody has a goal yet.</source>
        <translation type="unfinished">Nid oes nod gan neb eto.</translation>
    </message>
    <message>
        <source>the pair {0}</source>
        <translation type="unfinished">y pâr {0}</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"> a {0} arall</translation>
    </message>
    <message>
        <source>No goal yet: {0}{1}.</source>
        <translation type="unfinished">Dim nod eto: {0}{1}.</translation>
    </message>
    <message>
        <source>{0} still to look at in session {1}.</source>
        <translation type="unfinished">{0} eto i edrych arno yn sesiwn {1}.</translation>
    </message>
    <message>
        <source>no goal yet</source>
        <translation type="unfinished">dim nod eto</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation type="unfinished">{0} i edrych arno</translation>
    </message>
    <message>
        <source>There are no people yet</source>
        <translation type="unfinished">Nid oes pobl eto</translation>
    </message>
    <message>
        <source>A goal of the pair</source>
        <translation type="unfinished">Nod y pâr</translation>
    </message>
    <message>
        <source>A goal of {0}</source>
        <translation type="unfinished">Nod gan {0}</translation>
    </message>
    <message>
        <source>By the last session we will have learned from each other …</source>
        <translation type="unfinished">Erbyn y sesiwn olaf byddwn wedi dysgu oddi wrth ein gilydd …</translation>
    </message>
    <message>
        <source>By the last session I will be able to …</source>
        <translation type="unfinished">Erbyn y sesiwn olaf byddaf yn gallu …</translation>
    </message>
    <message>
        <source>In session {0}</source>
        <translation type="unfinished">Yn sesiwn {0}</translation>
    </message>
    <message>
        <source>Written on {0}</source>
        <translation type="unfinished">Ysgrifennwyd ar {0}</translation>
    </message>
    <message>
        <source>, let go on {0}</source>
        <translation type="unfinished">, gollyngwyd ar {0}</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation type="unfinished">Sesiwn {0}</translation>
    </message>
    <message>
        <source>Between sessions</source>
        <translation type="unfinished">Rhwng sesiynau</translation>
    </message>
    <message>
        <source>Before, from {0}: “{1}”</source>
        <translation type="unfinished">Cyn hynny, o {0}: “{1}”</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>What the group answered</source>
        <translation type="unfinished">Beth atebodd y grŵp</translation>
    </message>
    <message>
        <source>Numbers of people at each answer, without names. Never a group of fewer than {0}.</source>
        <translation type="unfinished">Nifer y bobl ar bob ateb, heb enwau. Byth grŵp o lai na {0}.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>All waves, one above the other</source>
        <translation type="unfinished">Pob cyfnod, un uwchben y llall</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation type="unfinished">Dangos ar y llwyfan</translation>
    </message>
    <message>
        <source>Take it off the stage</source>
        <translation type="unfinished">Ei dynnu oddi ar y llwyfan</translation>
    </message>
    <message>
        <source>As participants would see it</source>
        <translation type="unfinished">Fel y byddai cyfranogwyr yn ei weld</translation>
    </message>
    <message>
        <source>What participants would see</source>
        <translation type="unfinished">Beth y byddai cyfranogwyr yn ei weld</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation type="unfinished">Rhoi atebion</translation>
    </message>
    <message>
        <source>This is on the stage.</source>
        <translation type="unfinished">Mae hwn ar y llwyfan.</translation>
    </message>
    <message>
        <source>Another one is on the stage.</source>
        <translation type="unfinished">Mae un arall ar y llwyfan.</translation>
    </message>
    <message>
        <source>Show it anew</source>
        <translation type="unfinished">Ei ddangos o&apos;r newydd</translation>
    </message>
    <message>
        <source>This cohort answers no questions yet. Choose a set of questions, and type the answers.</source>
        <translation type="unfinished">Nid yw&apos;r garfan hon yn ateb cwestiynau eto. Dewiswch set o gwestiynau, a theipiwch yr atebion.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished">Nid oes dim i&apos;w ddangos eto.</translation>
    </message>
    <message>
        <source>{0} answered.</source>
        <translation type="unfinished">Atebodd {0}.</translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished">person</translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished">o bobl</translation>
    </message>
    <message>
        <source>People who answered: {0}.</source>
        <translation type="unfinished">Pobl a atebodd: {0}.</translation>
    </message>
    <message>
        <source>Answers that come later count when it is shown anew.</source>
        <translation type="unfinished">Mae atebion a ddaw wedyn yn cyfrif pan ddangosir ef o&apos;r newydd.</translation>
    </message>
    <message>
        <source>person has</source>
        <translation type="unfinished">person wedi</translation>
    </message>
    <message>
        <source>people have</source>
        <translation type="unfinished">o bobl wedi</translation>
    </message>
    <message>
        <source>{0} answered since it was last shown.</source>
        <translation type="unfinished">Mae {0} ateb ers ei ddangos ddiwethaf.</translation>
    </message>
    <message>
        <source>{0} answered since it was last shown. Whoever remembers that picture could tell what so few people answered, so it is better to wait.</source>
        <translation type="unfinished">Mae {0} ateb ers ei ddangos ddiwethaf. Gallai pwy bynnag sy&apos;n cofio&apos;r llun hwnnw ddweud beth a atebodd cyn lleied o bobl, felly gwell aros.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>People answer for themselves, one after another, on a full screen that shows nobody’s earlier answers. Whoever has finished is not offered again; what is still open can be filled in here later.</source>
        <translation type="unfinished">Mae pobl yn ateb drostynt eu hunain, un ar ôl y llall, ar sgrin lawn nad yw&apos;n dangos atebion cynharach neb. Ni chynigir pwy bynnag sydd wedi gorffen eto; gellir llenwi&apos;r hyn sy&apos;n agored o hyd yma yn nes ymlaen.</translation>
    </message>
    <message>
        <source>The console is hidden meanwhile, and the session’s time goes on. To take it back press Ctrl+Shift+E, or “Give back to the facilitator” twice.</source>
        <translation type="unfinished">Mae&apos;r consol wedi&apos;i guddio yn y cyfamser, ac mae amser y sesiwn yn mynd ymlaen. I&apos;w gael yn ôl pwyswch Ctrl+Shift+E, neu “Rhoi yn ôl i&apos;r hwylusydd” ddwywaith.</translation>
    </message>
    <message>
        <source>The shared window goes on showing its scene. In a call, share that window alone and not this whole screen: everybody would read along.</source>
        <translation type="unfinished">Mae&apos;r ffenestr a rennir yn dal i ddangos ei golygfa. Mewn galwad, rhannwch y ffenestr honno&apos;n unig ac nid y sgrin gyfan hon: byddai pawb yn darllen gyda chi.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished">Trosglwyddo nawr</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Everybody has filled in the form: {0}</source>
        <translation type="unfinished">Mae pawb wedi llenwi&apos;r ffurflen: {0}</translation>
    </message>
    <message>
        <source>Hand over the form: {0}, one person to go</source>
        <translation type="unfinished">Trosglwyddo&apos;r ffurflen: {0}, un person i fynd</translation>
    </message>
    <message>
        <source>Hand over the form: {0}, {1} people to go</source>
        <translation type="unfinished">Trosglwyddo&apos;r ffurflen: {0}, {1} o bobl i fynd</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <source>Re-time the rest</source>
        <translation type="unfinished">Ailamseru&apos;r gweddill</translation>
    </message>
    <message>
        <source>Session {0} · {1}</source>
        <translation type="unfinished">Sesiwn {0} · {1}</translation>
    </message>
    <message>
        <source>Emergency copy</source>
        <translation type="unfinished">Copi argyfwng</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">Darllen yn unig</translation>
    </message>
    <message>
        <source>On time · ends {0}</source>
        <translation type="unfinished">Mewn pryd · yn gorffen {0}</translation>
    </message>
    <message>
        <source>{0} over · ended {1}</source>
        <translation type="unfinished">{0} dros amser · gorffennodd {1}</translation>
    </message>
    <message>
        <source>{0} under · ended {1}</source>
        <translation type="unfinished">{0} dan amser · gorffennodd {1}</translation>
    </message>
    <message>
        <source>{0} over · would end {1}</source>
        <translation type="unfinished">{0} dros amser · byddai&apos;n gorffen {1}</translation>
    </message>
    <message>
        <source>{0} to spare · would end {1}</source>
        <translation type="unfinished">{0} wrth gefn · byddai&apos;n gorffen {1}</translation>
    </message>
    <message>
        <source>Re-time to {0}</source>
        <translation type="unfinished">Ailamseru i {0}</translation>
    </message>
    <message>
        <source>Shows how the rest would end on time</source>
        <translation type="unfinished">Yn dangos sut y byddai&apos;r gweddill yn gorffen mewn pryd</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>planned</source>
        <translation type="unfinished">cynllun</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">nawr</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">cynnig</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished">dewiswyd</translation>
    </message>
    <message>
        <source>a pair now</source>
        <translation type="unfinished">pâr nawr</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished">wedi&apos;i binio</translation>
    </message>
    <message>
        <source>never a pair</source>
        <translation type="unfinished">byth yn bâr</translation>
    </message>
    <message>
        <source>Cells: score in hundredths, {0}</source>
        <translation type="unfinished">Celloedd: sgôr mewn canfedau, {0}</translation>
    </message>
    <message>
        <source>lower to higher score</source>
        <translation type="unfinished">sgôr is i uwch</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Scores of possible mentor pairs</source>
        <translation type="unfinished">Sgorau parau mentora posibl</translation>
    </message>
    <message>
        <source>{0} cannot be a pair: {1}</source>
        <translation type="unfinished">Ni all {0} fod yn bâr: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of 100</source>
        <translation type="unfinished">{0}: {1} o 100</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">dewiswyd</translation>
    </message>
    <message>
        <source>a pair now</source>
        <translation type="unfinished">pâr nawr</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished">wedi&apos;i binio</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>{0} is open elsewhere</source>
        <translation type="unfinished">Mae {0} ar agor yn rhywle arall</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation type="unfinished">Ni ellir ysgrifennu i {0}</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished">Agor i&apos;w darllen yn unig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Nothing can be kept in {0}. Copy the file to a folder of your own, or look at it as it is.</source>
        <translation type="unfinished">Ni ellir cadw dim yn {0}. Copïwch y ffeil i ffolder o&apos;ch eiddo chi, neu edrychwch arni fel y mae.</translation>
    </message>
    <message>
        <source>{0} has had it open since {1}.</source>
        <translation type="unfinished">Mae {0} wedi&apos;i chael ar agor ers {1}.</translation>
    </message>
    <message>
        <source>Another copy of the app has it open.</source>
        <translation type="unfinished">Mae copi arall o&apos;r ap yn ei chadw ar agor.</translation>
    </message>
    <message>
        <source>Read-only, your windows follow what is kept there as it happens, and you may share the stage. When it is closed there, you can take it over.</source>
        <translation type="unfinished">Yn y modd darllen yn unig, mae eich ffenestri&apos;n dilyn yr hyn a gedwir yno wrth iddo ddigwydd, a chewch rannu&apos;r llwyfan. Pan gaiff ei chau yno, gallwch ei chymryd drosodd.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>↑ ↓ go from line to line, ← → to another session; Return opens the fields; M picks up, arrows carry, M puts down, Esc lets go; + − a minute more or less, ] [ five; Ctrl+D copies, Delete removes, Alt+↑ ↓ moves; L opens the library, S the session; A takes over a length that was learned; Esc goes back</source>
        <translation type="unfinished">Mae ↑ ↓ yn mynd o linell i linell, ← → i sesiwn arall; mae Return yn agor y meysydd; mae M yn codi, saethau&apos;n cario, M yn rhoi i lawr, Esc yn gadael fynd; mae + − yn rhoi munud yn fwy neu&apos;n llai, ] [ pump; mae Ctrl+D yn copïo, Delete yn tynnu, Alt+↑ ↓ yn symud; mae L yn agor y llyfrgell, S y sesiwn; mae A yn cymryd hyd a ddysgwyd; mae Esc yn mynd yn ôl</translation>
    </message>
    <message>
        <source>Keys on this page: {0}</source>
        <translation type="unfinished">Bysellau ar y dudalen hon: {0}</translation>
    </message>
    <message>
        <source>Keys on every page</source>
        <translation type="unfinished">Bysellau ar bob tudalen</translation>
    </message>
    <message>
        <source>Keys where the keyboard is</source>
        <translation type="unfinished">Bysellau lle mae&apos;r bysellfwrdd</translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished">bysell</translation>
    </message>
    <message>
        <source>does</source>
        <translation type="unfinished">yn gwneud</translation>
    </message>
    <message>
        <source>where the keyboard is</source>
        <translation type="unfinished">lle mae&apos;r bysellfwrdd</translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished">bysellau</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished">Bysellau a chymorth</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">Camau cyntaf</translation>
    </message>
    <message>
        <source>Three steps, ticked as you do them</source>
        <translation type="unfinished">Tri cham, wedi&apos;u ticio wrth i chi eu gwneud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Search keys and help</source>
        <translation type="unfinished">Chwilio&apos;r bysellau a&apos;r cymorth</translation>
    </message>
    <message>
        <source>Nothing in the help has “{0}” in it. Ctrl+K finds commands, people, cards and activities.</source>
        <translation type="unfinished">Nid oes dim yn y cymorth â “{0}” ynddo. Mae Ctrl+K yn dod o hyd i orchmynion, pobl, cardiau a gweithgareddau.</translation>
    </message>
</context>
<context>
    <name>JourneyCardFrame</name>
    <message>
        <source>Insight card made</source>
        <translation type="unfinished">Gwnaed cerdyn mewnwelediad</translation>
    </message>
    <message>
        <source>Make an insight card</source>
        <translation type="unfinished">Gwneud cerdyn mewnwelediad</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation type="unfinished">yn ei agor</translation>
    </message>
    <message>
        <source>G makes it</source>
        <translation type="unfinished">G i&apos;w wneud</translation>
    </message>
    <message>
        <source>an insight card grew from it</source>
        <translation type="unfinished">tyfodd cerdyn mewnwelediad ohono</translation>
    </message>
    <message>
        <source>Return writes it anew, Ctrl and arrows move it, Delete removes it, G makes it an insight</source>
        <translation type="unfinished">Mae Return yn ei ysgrifennu o&apos;r newydd, Ctrl a saethau&apos;n ei symud, Delete yn ei dynnu, G yn ei wneud yn fewnwelediad</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation type="unfinished">Testun y cerdyn</translation>
    </message>
</context>
<context>
    <name>JourneyExample</name>
    <message>
        <source>Moves house, rings to say so</source>
        <translation type="unfinished">Yn symud tŷ, yn ffonio i ddweud</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation type="unfinished">Gobeithiol</translation>
    </message>
    <message>
        <source>Waits 40 minutes</source>
        <translation type="unfinished">Yn aros 40 munud</translation>
    </message>
    <message>
        <source>One line for all questions</source>
        <translation type="unfinished">Un llinell i bob cwestiwn</translation>
    </message>
    <message>
        <source>Fills in the whole form again</source>
        <translation type="unfinished">Yn llenwi&apos;r ffurflen gyfan eto</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Bach</translation>
    </message>
    <message>
        <source>18 pages for one change</source>
        <translation type="unfinished">18 tudalen ar gyfer un newid</translation>
    </message>
    <message>
        <source>A change is a new claim</source>
        <translation type="unfinished">Hawliad newydd yw newid</translation>
    </message>
    <message>
        <source>An example: a claimant moves house</source>
        <translation type="unfinished">Enghraifft: mae hawlydd yn symud tŷ</translation>
    </message>
</context>
<context>
    <name>JourneyGrid</name>
    <message>
        <source>Doing</source>
        <translation type="unfinished">Gwneud</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation type="unfinished">Beth maen nhw&apos;n ei wneud?</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished">Teimlo</translation>
    </message>
    <message>
        <source>How do they feel?</source>
        <translation type="unfinished">Sut maen nhw&apos;n teimlo?</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation type="unfinished">Man anodd</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished">Beth sy&apos;n anodd?</translation>
    </message>
    <message>
        <source>Rule or policy behind it</source>
        <translation type="unfinished">Rheol neu bolisi y tu ôl iddo</translation>
    </message>
    <message>
        <source>Which rule is behind it?</source>
        <translation type="unfinished">Pa reol sydd y tu ôl iddo?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Add a step at the end</source>
        <translation type="unfinished">Ychwanegu cam ar y diwedd</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished">Ei ysgrifennu o&apos;r newydd</translation>
    </message>
    <message>
        <source>Open its insight card</source>
        <translation type="unfinished">Agor ei gerdyn mewnwelediad</translation>
    </message>
    <message>
        <source>Make an insight card</source>
        <translation type="unfinished">Gwneud cerdyn mewnwelediad</translation>
    </message>
    <message>
        <source>Move to the line</source>
        <translation type="unfinished">Symud i&apos;r llinell</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
</context>
<context>
    <name>JourneyHead</name>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished">Enw&apos;r cam</translation>
    </message>
    <message>
        <source>Move or remove the step {0}</source>
        <translation type="unfinished">Symud neu dynnu&apos;r cam {0}</translation>
    </message>
    <message>
        <source>Move or remove this step</source>
        <translation type="unfinished">Symud neu dynnu&apos;r cam hwn</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation type="unfinished">Symud i&apos;r chwith</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished">Symud i&apos;r dde</translation>
    </message>
    <message>
        <source>Remove with its cards</source>
        <translation type="unfinished">Tynnu gyda&apos;i gardiau</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>Which journey map, and its name</source>
        <translation type="unfinished">Pa fap taith, a&apos;i enw</translation>
    </message>
    <message>
        <source>Choose a map, or write its name anew</source>
        <translation type="unfinished">Dewis map, neu ysgrifennu ei enw o&apos;r newydd</translation>
    </message>
    <message>
        <source>New map</source>
        <translation type="unfinished">Map newydd</translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation type="unfinished">Tynnu&apos;r map hwn</translation>
    </message>
    <message>
        <source>Remove this map; Ctrl+Z brings it again</source>
        <translation type="unfinished">Tynnu&apos;r map hwn; mae Ctrl+Z yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>One service, through the eyes of somebody who uses it</source>
        <translation type="unfinished">Un gwasanaeth, drwy lygaid rhywun sy&apos;n ei ddefnyddio</translation>
    </message>
    <message>
        <source>Steps go across. Down goes what people do and feel, where it hurts, and the rule or policy behind it. Four people map one service; a pain point becomes an insight card with one key.</source>
        <translation type="unfinished">Mae camau&apos;n mynd ar draws. I lawr mae beth mae pobl yn ei wneud a&apos;i deimlo, beth sy&apos;n anodd, a&apos;r rheol neu&apos;r polisi y tu ôl iddo. Mae pedwar o bobl yn mapio un gwasanaeth; daw man anodd yn gerdyn mewnwelediad gydag un fysell.</translation>
    </message>
    <message>
        <source>Make the first map</source>
        <translation type="unfinished">Gwneud y map cyntaf</translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source> · {0} grown into insights</source>
        <translation type="unfinished"> · {0} wedi tyfu&apos;n fewnwelediadau</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished">Cam {0}</translation>
    </message>
    <message>
        <source>Map {0}: whose way through which service?</source>
        <translation type="unfinished">Map {0}: taith pwy drwy ba wasanaeth?</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Kept in this activity</source>
        <translation type="unfinished">A gadwyd yn y gweithgaredd hwn</translation>
    </message>
    <message>
        <source>Nothing yet. Ctrl+N for a note, Ctrl+I for an idea, Ctrl+Return keeps it.</source>
        <translation type="unfinished">Dim eto. Ctrl+N am nodyn, Ctrl+I am syniad, mae Ctrl+Return yn ei gadw.</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation type="unfinished">gellir ei ddyfynnu</translation>
    </message>
    <message>
        <source>{0} · card</source>
        <translation type="unfinished">{0} · cerdyn</translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>May not be quoted</source>
        <translation type="unfinished">Ni chaniateir ei ddyfynnu</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation type="unfinished">Caniateir ei ddyfynnu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Start, resume, or start the turns</source>
        <translation type="unfinished">Dechrau, ailddechrau, neu ddechrau&apos;r tro siarad</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation type="unfinished">Y gweithgaredd nesaf</translation>
    </message>
    <message>
        <source>Back to the activity before</source>
        <translation type="unfinished">Yn ôl i&apos;r gweithgaredd blaenorol</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation type="unfinished">Oedi, neu fynd ymlaen</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished">Un funud yn fwy</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished">Un funud yn llai</translation>
    </message>
    <message>
        <source>Re-time the rest to end on time; again accepts</source>
        <translation type="unfinished">Ailamseru&apos;r gweddill i orffen mewn pryd; pwyswch eto i dderbyn</translation>
    </message>
    <message>
        <source>Next breakout round</source>
        <translation type="unfinished">Y rownd nesaf o ystafelloedd trafod</translation>
    </message>
    <message>
        <source>Same rooms again for the coming round</source>
        <translation type="unfinished">Yr un ystafelloedd eto ar gyfer y rownd nesaf</translation>
    </message>
    <message>
        <source>Plan a round that was shaped by hand anew</source>
        <translation type="unfinished">Ailgynllunio rownd a drefnwyd â llaw</translation>
    </message>
    <message>
        <source>Let somebody who is alone join another room</source>
        <translation type="unfinished">Gadael i rywun sydd ar ei ben ei hun ymuno ag ystafell arall</translation>
    </message>
    <message>
        <source>Copy who moves to which room</source>
        <translation type="unfinished">Copïo pwy sy&apos;n symud i ba ystafell</translation>
    </message>
    <message>
        <source>Copy the rooms for the chat</source>
        <translation type="unfinished">Copïo&apos;r ystafelloedd ar gyfer y sgwrs</translation>
    </message>
    <message>
        <source>Next page on the stage</source>
        <translation type="unfinished">Y dudalen nesaf ar y llwyfan</translation>
    </message>
    <message>
        <source>Page before on the stage</source>
        <translation type="unfinished">Y dudalen flaenorol ar y llwyfan</translation>
    </message>
    <message>
        <source>Blank or show the stage</source>
        <translation type="unfinished">Gwagio neu ddangos y llwyfan</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation type="unfinished">Syniad newydd</translation>
    </message>
    <message>
        <source>Cards from the meeting&apos;s chat</source>
        <translation type="unfinished">Cardiau o sgwrs y cyfarfod</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nodyn newydd</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation type="unfinished">Cadw&apos;r hyn sydd wedi&apos;i deipio</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation type="unfinished">Pleidlais ddotiau</translation>
    </message>
    <message>
        <source>Count who speaks</source>
        <translation type="unfinished">Cyfrif pwy sy&apos;n siarad</translation>
    </message>
    <message>
        <source>Undo, for everything but time</source>
        <translation type="unfinished">Dadwneud popeth heblaw amser</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ail-wneud</translation>
    </message>
    <message>
        <source>Find cards on the board</source>
        <translation type="unfinished">Chwilio am gardiau ar y bwrdd</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
        <source>Edit the run sheets</source>
        <translation type="unfinished">Golygu&apos;r amserlenni</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Cynnal</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">Bwrdd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
        <source>Find a command, a person, a card or an activity</source>
        <translation type="unfinished">Chwilio am orchymyn, person, cerdyn neu weithgaredd</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Cysoni nawr</translation>
    </message>
    <message>
        <source>Colours, size of text, motion</source>
        <translation type="unfinished">Lliwiau, maint y testun, symudiad</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished">Bysellau a chymorth</translation>
    </message>
</context>
<context>
    <name>LengthsCard</name>
    <message>
        <source>What took how long</source>
        <translation type="unfinished">Faint o amser a gymerodd</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation type="unfinished">Cymryd pob un</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">ar agor</translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished">wedi&apos;i blygu</translation>
    </message>
    <message>
        <source>What took how long, {state}</source>
        <translation type="unfinished">Faint o amser a gymerodd, {state}</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Plygu</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished">Dadblygu</translation>
    </message>
    <message>
        <source>{0} run</source>
        <translation type="unfinished">Cynhaliwyd {0}</translation>
    </message>
    <message>
        <source>{0} proposed</source>
        <translation type="unfinished">{0} wedi&apos;u cynnig</translation>
    </message>
    <message>
        <source>Every session has run. Before the next cohort begins, its Programme page proposes what was learned here, if it is in the folder below, or was among the last that were open here.</source>
        <translation type="unfinished">Mae pob sesiwn wedi&apos;i chynnal. Cyn i&apos;r garfan nesaf ddechrau, bydd ei thudalen Rhaglen yn cynnig yr hyn a ddysgwyd yma, os yw yn y ffolder isod, neu os oedd ymhlith y rhai olaf a agorwyd yma.</translation>
    </message>
    <message>
        <source>Nothing to change: the plan fits what was seen, or an activity ran too seldom to tell. It has to have run twice, in any session or cohort that is known here.</source>
        <translation type="unfinished">Dim i&apos;w newid: mae&apos;r cynllun yn cyd-fynd â&apos;r hyn a welwyd, neu cynhaliwyd gweithgaredd yn rhy anaml i ddweud. Rhaid iddo fod wedi&apos;i gynnal ddwywaith, mewn unrhyw sesiwn neu garfan sy&apos;n hysbys yma.</translation>
    </message>
    <message>
        <source>Session {number} · {title}</source>
        <translation type="unfinished">Sesiwn {number} · {title}</translation>
    </message>
    <message>
        <source>{planned} → {proposed}</source>
        <translation type="unfinished">{planned} → {proposed}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Cymryd</translation>
    </message>
    <message>
        <source>Plan {title} for {length}</source>
        <translation type="unfinished">Cynllunio {title} am {length}</translation>
    </message>
    <message>
        <source>{planned} planned, {real} taken</source>
        <translation type="unfinished">cynllun {planned}, cymerwyd {real}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished">wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished">cymerodd</translation>
    </message>
    <message>
        <source> · shortened</source>
        <translation type="unfinished"> · wedi&apos;i fyrhau</translation>
    </message>
    <message>
        <source> · does not count</source>
        <translation type="unfinished"> · nid yw&apos;n cyfrif</translation>
    </message>
</context>
<context>
    <name>LengthsSource</name>
    <message>
        <source>Learn from the cohorts in a folder</source>
        <translation type="unfinished">Dysgu o&apos;r carfanau mewn ffolder</translation>
    </message>
    <message>
        <source>Learn from other cohorts…</source>
        <translation type="unfinished">Dysgu o garfanau eraill…</translation>
    </message>
    <message>
        <source>Cohort files and synced folders; titles and times alone are read</source>
        <translation type="unfinished">Ffeiliau carfan a ffolderi wedi&apos;u cysoni; dim ond teitlau ac amseroedd a ddarllenir</translation>
    </message>
    <message>
        <source>Forget the folder</source>
        <translation type="unfinished">Anghofio&apos;r ffolder</translation>
    </message>
    <message>
        <source>How many cohorts were read</source>
        <translation type="unfinished">Faint o garfanau a ddarllenwyd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>And {count} more were passed by.</source>
        <translation type="unfinished">Ac aethpwyd heibio i {count} arall.</translation>
    </message>
    <message>
        <source>Reading the cohorts in {folder}…</source>
        <translation type="unfinished">Yn darllen y carfanau yn {folder}…</translation>
    </message>
    <message>
        <source>Learned from this cohort and those that were open last on this computer. A folder of other cohorts teaches more.</source>
        <translation type="unfinished">Dysgwyd o&apos;r garfan hon a&apos;r rhai a agorwyd ddiwethaf ar y cyfrifiadur hwn. Mae ffolder o garfanau eraill yn dysgu mwy.</translation>
    </message>
    <message>
        <source>Learned from this cohort, and elsewhere: {words}</source>
        <translation type="unfinished">Dysgwyd o&apos;r garfan hon, ac mewn mannau eraill: {words}</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library of activities</source>
        <translation type="unfinished">Llyfrgell gweithgareddau</translation>
    </message>
    <message>
        <source>Search: listening, trio, decide, 10 minutes…</source>
        <translation type="unfinished">Chwilio: listening, trio, decide, 10 minutes…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Chwilio&apos;r llyfrgell</translation>
    </message>
    <message>
        <source>What the chosen activity is</source>
        <translation type="unfinished">Beth yw&apos;r gweithgaredd a ddewiswyd</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished">Ei roi i mewn</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} o {all}</translation>
    </message>
    <message>
        <source>Nothing here has all of these words. Try one of: listen, ideas, decide, break, goals. Or write your own on the run sheet, and save it in your library.</source>
        <translation type="unfinished">Nid oes dim yma â&apos;r geiriau hyn i gyd. Rhowch gynnig ar un o&apos;r rhain: listen, ideas, decide, break, goals. Neu ysgrifennwch un eich hun ar yr amserlen, a&apos;i gadw yn eich llyfrgell.</translation>
    </message>
    <message>
        <source>After {source}</source>
        <translation type="unfinished">Yn ôl {source}</translation>
    </message>
    <message>
        <source>yours · {kind}</source>
        <translation type="unfinished">eich un chi · {kind}</translation>
    </message>
    <message>
        <source>least {minutes} min</source>
        <translation type="unfinished">lleiaf {minutes} mun</translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished">eich un eich hun</translation>
    </message>
</context>
<context>
    <name>LookSample</name>
    <message>
        <source>A sample of these colours and this size</source>
        <translation type="unfinished">Enghraifft o&apos;r lliwiau a&apos;r maint hyn</translation>
    </message>
    <message>
        <source>Listening in threes</source>
        <translation type="unfinished">Gwrando fesul tri</translation>
    </message>
    <message>
        <source>Amara</source>
        <translation type="unfinished">Amara</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation type="unfinished">Tom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>2 min over</source>
        <translation type="unfinished">2 mun dros amser</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>{0} is yours now: everything is kept from here on.</source>
        <translation type="unfinished">Chi biau {0} nawr: cedwir popeth o hyn ymlaen.</translation>
    </message>
    <message>
        <source>{0} was let go by whoever had it open. You may take it over and go on in it.</source>
        <translation type="unfinished">Gollyngwyd {0} gan bwy bynnag oedd â hi ar agor. Cewch ei chymryd drosodd a mynd ymlaen ynddi.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished">&amp;Cymryd drosodd</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>policy</source>
        <translation type="unfinished">polisi</translation>
    </message>
    <message>
        <source>operational</source>
        <translation type="unfinished">gweithredol</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>quick win, </source>
        <translation type="unfinished">budd cyflym, </translation>
    </message>
    <message>
        <source>, face down on the stage</source>
        <translation type="unfinished">, wyneb i lawr ar y llwyfan</translation>
    </message>
    <message>
        <source>Arrows change effort and impact, Delete takes it off the matrix, Return opens it</source>
        <translation type="unfinished">Mae saethau&apos;n newid gwaith ac effaith, mae Delete yn ei dynnu o&apos;r matrics, mae Return yn ei agor</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Impact and effort</source>
        <translation type="unfinished">Effaith a gwaith</translation>
    </message>
    <message>
        <source>and {0} more here</source>
        <translation type="unfinished">a {0} arall yma</translation>
    </message>
    <message>
        <source>{0} more with {1}</source>
        <translation type="unfinished">{0} arall gyda {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished">a {0} arall</translation>
    </message>
    <message>
        <source>↑ Impact: how much it would change</source>
        <translation type="unfinished">↑ Effaith: faint y byddai&apos;n ei newid</translation>
    </message>
    <message>
        <source>Effort: how much work it is →</source>
        <translation type="unfinished">Gwaith: faint o waith ydyw →</translation>
    </message>
</context>
<context>
    <name>MatrixTray</name>
    <message>
        <source>Cards not rated yet</source>
        <translation type="unfinished">Cardiau heb eu sgorio eto</translation>
    </message>
    <message>
        <source>The right arrow puts the chosen card on the matrix, Return opens it</source>
        <translation type="unfinished">Mae&apos;r saeth dde yn rhoi&apos;r cerdyn a ddewiswyd ar y matrics, mae Return yn ei agor</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Cards of all stages</source>
        <translation type="unfinished">Cardiau o bob cam</translation>
    </message>
    <message>
        <source>Else only ideas and prototypes wait here</source>
        <translation type="unfinished">Fel arall dim ond syniadau a phrototeipiau sy&apos;n aros yma</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation type="unfinished">Syniad newydd</translation>
    </message>
    <message>
        <source>Not rated yet · {0}</source>
        <translation type="unfinished">Heb ei sgorio eto · {0}</translation>
    </message>
    <message>
        <source>No cards yet. Ctrl+I, a few words, Ctrl+Return: the first card waits here, and you drag it to how much it would change and how much work it is.</source>
        <translation type="unfinished">Dim cardiau eto. Ctrl+I, ychydig eiriau, Ctrl+Return: mae&apos;r cerdyn cyntaf yn aros yma, ac rydych yn ei lusgo i faint y byddai&apos;n ei newid a faint o waith ydyw.</translation>
    </message>
    <message>
        <source>Every card here is rated. Drag one back to take its rating off.</source>
        <translation type="unfinished">Mae pob cerdyn yma wedi&apos;i sgorio. Llusgwch un yn ôl i dynnu ei sgôr.</translation>
    </message>
    <message>
        <source>Drag a card onto the matrix. By keys: → puts it there, arrows move it.</source>
        <translation type="unfinished">Llusgwch gerdyn i&apos;r matrics. Gyda bysellau: mae → yn ei roi yno, mae saethau&apos;n ei symud.</translation>
    </message>
    <message>
        <source>A quick win changes much (impact 4 or 5) for little work (effort 1 or 2).</source>
        <translation type="unfinished">Mae budd cyflym yn newid llawer (effaith 4 neu 5) am ychydig o waith (gwaith 1 neu 2).</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation type="unfinished">budd cyflym</translation>
    </message>
    <message>
        <source>quick wins</source>
        <translation type="unfinished">budd cyflym</translation>
    </message>
    <message>
        <source>{0}. Arrows move a card, Delete takes it off, Return opens it.</source>
        <translation type="unfinished">{0}. Mae saethau&apos;n symud cerdyn, mae Delete yn ei dynnu, mae Return yn ei agor.</translation>
    </message>
    <message>
        <source>quick win: </source>
        <translation type="unfinished">budd cyflym: </translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished">heb ei sgorio</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished">yn aros fel y mae</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Nobody has met in a room yet</source>
        <translation type="unfinished">Nid oes neb wedi cyfarfod mewn ystafell eto</translation>
    </message>
    <message>
        <source>Announce a breakout round on the Run page (F8). From then on this grid shows who has met whom, how often and in which session, so that nobody is left out.</source>
        <translation type="unfinished">Cyhoeddwch rownd drafod ar y dudalen Cynnal (F8). O hynny ymlaen mae&apos;r grid hwn yn dangos pwy sydd wedi cyfarfod â phwy, pa mor aml ac ym mha sesiwn, fel na chaiff neb ei adael allan.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Cynnal</translation>
    </message>
    <message>
        <source>What each round brought</source>
        <translation type="unfinished">Beth ddaeth o bob rownd</translation>
    </message>
    <message>
        <source>New meetings by breakout round</source>
        <translation type="unfinished">Cyfarfodydd newydd fesul rownd drafod</translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished">Rownd</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Hyd yma</translation>
    </message>
    <message>
        <source>Planned and actual time</source>
        <translation type="unfinished">Amser a gynlluniwyd ac a gymerwyd</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Gweithgaredd</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished">Cymerodd</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Gwahaniaeth</translation>
    </message>
    <message>
        <source>{0} of {1} possible meetings made</source>
        <translation type="unfinished">Gwnaed {0} o {1} cyfarfod posibl</translation>
    </message>
    <message>
        <source>Every two of the {0} active people count as one possible meeting. It is made once they have shared a breakout room, in any session.</source>
        <translation type="unfinished">Mae pob dau o&apos;r {0} o bobl weithredol yn cyfrif fel un cyfarfod posibl. Fe&apos;i gwneir pan fyddant wedi rhannu ystafell drafod, mewn unrhyw sesiwn.</translation>
    </message>
    <message>
        <source>{0} · {1}, round {2}</source>
        <translation type="unfinished">{0} · {1}, rownd {2}</translation>
    </message>
    <message>
        <source>Point at a cell, or go there with the arrow keys, to read it in words.</source>
        <translation type="unfinished">Pwyntiwch at gell, neu ewch yno gyda&apos;r saethau, i&apos;w darllen mewn geiriau.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished">fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>{0} of this session&apos;s activities are done.</source>
        <translation type="unfinished">Mae {0} o weithgareddau&apos;r sesiwn hon wedi&apos;u gwneud.</translation>
    </message>
    <message>
        <source>As soon as an activity is over, this page shows what it took against what was planned.</source>
        <translation type="unfinished">Cyn gynted ag y daw gweithgaredd i ben, mae&apos;r dudalen hon yn dangos faint a gymerodd o&apos;i gymharu â&apos;r cynllun.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>MetGrid</name>
    <message>
        <source>Who has met whom in rooms</source>
        <translation type="unfinished">Pwy sydd wedi cyfarfod pwy mewn ystafelloedd</translation>
    </message>
    <message>
        <source>{0}; they are a mentor pair</source>
        <translation type="unfinished">{0}; maent yn bâr mentora</translation>
    </message>
</context>
<context>
    <name>MetLegend</name>
    <message>
        <source>not met yet</source>
        <translation type="unfinished">heb gyfarfod eto</translation>
    </message>
    <message>
        <source>met once</source>
        <translation type="unfinished">cyfarfod unwaith</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">ddwywaith</translation>
    </message>
    <message>
        <source>more often</source>
        <translation type="unfinished">yn amlach</translation>
    </message>
    <message>
        <source>mentor pair</source>
        <translation type="unfinished">pâr mentora</translation>
    </message>
</context>
<context>
    <name>NamesToDecide</name>
    <message>
        <source>Leave all of these out</source>
        <translation type="unfinished">Hepgor pob un o&apos;r rhain</translation>
    </message>
    <message>
        <source>Choose whose it is</source>
        <translation type="unfinished">Dewiswch pwy ydyw</translation>
    </message>
    <message>
        <source>Nobody: leave out</source>
        <translation type="unfinished">Neb: hepgor</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished">a {0} arall</translation>
    </message>
    <message>
        <source>{0} to decide about</source>
        <translation type="unfinished">{0} i benderfynu arno</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished">rhes {0}</translation>
    </message>
    <message>
        <source>rows {0}</source>
        <translation type="unfinished">rhesi {0}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Dim enw</translation>
    </message>
    <message>
        <source>Yes, {0}</source>
        <translation type="unfinished">Ie, {0}</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation type="unfinished">{0} yw {1}</translation>
    </message>
    <message>
        <source>Whose the name {0} is</source>
        <translation type="unfinished">Pwy biau&apos;r enw {0}</translation>
    </message>
</context>
<context>
    <name>NearNames</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No, nobody</source>
        <translation type="unfinished">Na, neb</translation>
    </message>
    <message>
        <source>“{0}” in the chat: is this {1}?</source>
        <translation type="unfinished">“{0}” yn y sgwrs: ai {1} yw hwn?</translation>
    </message>
    <message>
        <source>{0} % alike  ·  {1}{2}</source>
        <translation type="unfinished">{0} % yn debyg  ·  {1}{2}</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>its time</source>
        <translation type="unfinished">ei hamser</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished">dim diwrnod eto</translation>
    </message>
    <message>
        <source>You only look at this file. Every person, card and activity can be found.</source>
        <translation type="unfinished">Dim ond edrych ar y ffeil hon yr ydych. Gellir dod o hyd i bob person, cerdyn a gweithgaredd.</translation>
    </message>
    <message>
        <source>Nobody is in this cohort yet: add the people of a roster, a CSV file.</source>
        <translation type="unfinished">Nid oes neb yn y garfan hon eto: ychwanegwch y bobl o restr enwau, ffeil CSV.</translation>
    </message>
    <message>
        <source>{title} has no run sheet. Choose a session that has one on the Programme page.</source>
        <translation type="unfinished">Nid oes amserlen gan {title}. Dewiswch sesiwn sydd ag un ar y dudalen Rhaglen.</translation>
    </message>
    <message>
        <source>Session {done}, {title}, is still running. Go back to it.</source>
        <translation type="unfinished">Mae sesiwn {done}, {title}, ar waith o hyd. Ewch yn ôl ati.</translation>
    </message>
    <message>
        <source>People without a mentor pair: {total}. Pair them on the People page.</source>
        <translation type="unfinished">Pobl heb bâr mentora: {total}. Parwch nhw ar y dudalen Pobl.</translation>
    </message>
    <message>
        <source>{title} is on {day}. Until then: rehearse it, and see who has reported.</source>
        <translation type="unfinished">Cynhelir {title} ar {day}. Tan hynny: ymarferwch, a gweld pwy sydd wedi adrodd.</translation>
    </message>
    <message>
        <source>Planned for {at}, in {left}. Share the stage window; start when people are talking.</source>
        <translation type="unfinished">Wedi&apos;i threfnu am {at}, ymhen {left}. Rhannwch ffenestr y llwyfan; dechreuwch pan fydd pobl yn siarad.</translation>
    </message>
    <message>
        <source>The planned start, {at}, has passed. Start as soon as people are talking.</source>
        <translation type="unfinished">Mae&apos;r amser dechrau, {at}, wedi mynd heibio. Dechreuwch cyn gynted ag y bydd pobl yn siarad.</translation>
    </message>
    <message>
        <source>Share the stage window, and start {title} when people are talking.</source>
        <translation type="unfinished">Rhannwch ffenestr y llwyfan, a dechreuwch {title} pan fydd pobl yn siarad.</translation>
    </message>
    <message>
        <source>The stage is blank: participants see nothing. Show it again.</source>
        <translation type="unfinished">Mae&apos;r llwyfan yn wag: nid yw cyfranogwyr yn gweld dim. Dangoswch ef eto.</translation>
    </message>
    <message>
        <source>The clock stands still, for {left} now. Let it go on.</source>
        <translation type="unfinished">Mae&apos;r cloc wedi sefyll ers {left}. Gadewch iddo fynd ymlaen.</translation>
    </message>
    <message>
        <source>Time is up. Go on with {title}.</source>
        <translation type="unfinished">Mae&apos;r amser ar ben. Ewch ymlaen â {title}.</translation>
    </message>
    <message>
        <source>Time is up. End the session when everybody has gone.</source>
        <translation type="unfinished">Mae&apos;r amser ar ben. Gorffennwch y sesiwn pan fydd pawb wedi mynd.</translation>
    </message>
    <message>
        <source>Nobody to talk with: {name}. Let them join a room.</source>
        <translation type="unfinished">Neb i siarad ag ef: {name}. Gadewch i&apos;r person ymuno ag ystafell.</translation>
    </message>
    <message>
        <source>The vote is on: {done} of {total} have given their dots.</source>
        <translation type="unfinished">Mae&apos;r bleidlais ar agor: mae {done} o {total} wedi rhoi eu dotiau.</translation>
    </message>
    <message>
        <source>All {total} have given their dots. Close the vote to see the result.</source>
        <translation type="unfinished">Mae pob un o&apos;r {total} wedi rhoi eu dotiau. Caewch y bleidlais i weld y canlyniad.</translation>
    </message>
    <message>
        <source>Rooms need two people or more, and {total} are marked here. Press the names of those who are.</source>
        <translation type="unfinished">Mae angen dau berson neu fwy ar gyfer ystafelloedd; mae {total} wedi&apos;u nodi fel rhai sydd yma. Pwyswch enwau&apos;r rhai sydd.</translation>
    </message>
    <message>
        <source>Say what {title} is about, then send people to their rooms.</source>
        <translation type="unfinished">Dywedwch beth yw pwrpas {title}, yna anfonwch bobl i&apos;w hystafelloedd.</translation>
    </message>
    <message>
        <source>Round {done} of {total}: people are on their way. Start the turns when all are in their rooms.</source>
        <translation type="unfinished">Rownd {done} o {total}: mae pobl ar eu ffordd. Dechreuwch y tro siarad pan fydd pawb yn eu hystafelloedd.</translation>
    </message>
    <message>
        <source>Round {done} of {total}: people talk. Keep what you hear.</source>
        <translation type="unfinished">Rownd {done} o {total}: mae pobl yn siarad. Cadwch yr hyn a glywch.</translation>
    </message>
    <message>
        <source>Turn {done} of {total}, {name}: it goes on by itself. Keep what you hear.</source>
        <translation type="unfinished">Tro {done} o {total}, {name}: mae&apos;n mynd ymlaen ar ei ben ei hun. Cadwch yr hyn a glywch.</translation>
    </message>
    <message>
        <source>Round {done} of {total} is over. Send people to the rooms of round {coming}.</source>
        <translation type="unfinished">Mae rownd {done} o {total} ar ben. Anfonwch bobl i ystafelloedd rownd {coming}.</translation>
    </message>
    <message>
        <source>All turns are over. Call everybody back, and go on with {title}.</source>
        <translation type="unfinished">Mae pob tro ar ben. Galwch bawb yn ôl, ac ewch ymlaen â {title}.</translation>
    </message>
    <message>
        <source>Break until {at}. Then: {title}.</source>
        <translation type="unfinished">Egwyl tan {at}. Yna: {title}.</translation>
    </message>
    <message>
        <source>No idea of this session is on the board yet. Type the first one, or paste the chat.</source>
        <translation type="unfinished">Nid oes syniad o&apos;r sesiwn hon ar y bwrdd eto. Teipiwch yr un cyntaf, neu gludwch y sgwrs.</translation>
    </message>
    <message>
        <source>Everybody gives dots until {at}. Open the vote, and start it when all know the numbers.</source>
        <translation type="unfinished">Mae pawb yn rhoi dotiau tan {at}. Agorwch y bleidlais, a&apos;i dechrau pan fydd pawb yn gwybod y rhifau.</translation>
    </message>
    <message>
        <source>People answer until {at}. Hand over the form, or type the answers as they come.</source>
        <translation type="unfinished">Mae pobl yn ateb tan {at}. Trosglwyddwch y ffurflen, neu teipiwch yr atebion wrth iddynt ddod.</translation>
    </message>
    <message>
        <source>Goals are typed or rated until {at}, each under its person. They are never on the stage.</source>
        <translation type="unfinished">Caiff nodau eu teipio neu eu sgorio tan {at}, pob un o dan ei berson. Nid ydynt byth ar y llwyfan.</translation>
    </message>
    <message>
        <source>{left} left. Then: {title}.</source>
        <translation type="unfinished">{left} ar ôl. Yna: {title}.</translation>
    </message>
    <message>
        <source>Until {at}. Then: {title}.</source>
        <translation type="unfinished">Tan {at}. Yna: {title}.</translation>
    </message>
    <message>
        <source>The last activity. End the session when everybody has gone.</source>
        <translation type="unfinished">Y gweithgaredd olaf. Gorffennwch y sesiwn pan fydd pawb wedi mynd.</translation>
    </message>
    <message>
        <source>{title} is over. Notes and cards kept: {total}. Write everything as CSV.</source>
        <translation type="unfinished">Mae {title} ar ben. Nodiadau a chardiau a gadwyd: {total}. Ysgrifennwch bopeth fel CSV.</translation>
    </message>
    <message>
        <source>All is written as CSV. Session {done}, {title}, comes next.</source>
        <translation type="unfinished">Mae popeth wedi&apos;i ysgrifennu fel CSV. Sesiwn {done}, {title}, sydd nesaf.</translation>
    </message>
    <message>
        <source>All sessions are over. Make the report for those who funded them.</source>
        <translation type="unfinished">Mae pob sesiwn ar ben. Gwnewch yr adroddiad i&apos;r rhai a&apos;u hariannodd.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished">Parau</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Cynnal</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation type="unfinished">Dechrau&apos;r sesiwn</translation>
    </message>
    <message>
        <source>Show the stage</source>
        <translation type="unfinished">Dangos y llwyfan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Mynd ymlaen</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation type="unfinished">Y gweithgaredd nesaf</translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished">Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>Join another room</source>
        <translation type="unfinished">Ymuno ag ystafell arall</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished">Pleidlais</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Ystafelloedd</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nodyn newydd</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation type="unfinished">Syniad newydd</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation type="unfinished">Meincnodau</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Nodau</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Cysoni nawr</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation type="unfinished">Yn ôl ati</translation>
    </message>
    <message>
        <source>Start turns</source>
        <translation type="unfinished">Dechrau&apos;r tro siarad</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished">Y rownd nesaf</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation type="unfinished">Gorffen yr egwyl</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>OutMenu</name>
    <message>
        <source>In and out</source>
        <translation type="unfinished">I mewn ac allan</translation>
    </message>
    <message>
        <source>Cards from another board; this board as image, PDF, Markdown or text</source>
        <translation type="unfinished">Cardiau o fwrdd arall; y bwrdd hwn fel delwedd, PDF, Markdown neu destun</translation>
    </message>
    <message>
        <source>From another board (CSV)…</source>
        <translation type="unfinished">O fwrdd arall (CSV)…</translation>
    </message>
    <message>
        <source>Save the board as an image (PNG)…</source>
        <translation type="unfinished">Cadw&apos;r bwrdd fel delwedd (PNG)…</translation>
    </message>
    <message>
        <source>Save the board as a PDF…</source>
        <translation type="unfinished">Cadw&apos;r bwrdd fel PDF…</translation>
    </message>
    <message>
        <source>Save the board as Markdown…</source>
        <translation type="unfinished">Cadw&apos;r bwrdd fel Markdown…</translation>
    </message>
    <message>
        <source>Copy the board as text</source>
        <translation type="unfinished">Copïo&apos;r bwrdd fel testun</translation>
    </message>
    <message>
        <source>Name the authors</source>
        <translation type="unfinished">Enwi&apos;r awduron</translation>
    </message>
    <message>
        <source> {0} left out.</source>
        <translation type="unfinished"> Hepgorwyd {0}.</translation>
    </message>
    <message>
        <source>✓ {0} copied as text.</source>
        <translation type="unfinished">✓ Copïwyd {0} fel testun.</translation>
    </message>
</context>
<context>
    <name>PairGrid</name>
    <message>
        <source>Self-led sessions of each pair</source>
        <translation type="unfinished">Sesiynau hunanarweiniol pob pâr</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished">Pâr</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Pairs that are shown, with reasons</source>
        <translation type="unfinished">Parau a ddangosir, gyda rhesymau</translation>
    </message>
</context>
<context>
    <name>PairSessionsView</name>
    <message>
        <source>Return slips…</source>
        <translation type="unfinished">Slipiau dychwelyd…</translation>
    </message>
    <message>
        <source>Paste the e-mails that pairs sent back, or open their CSV.</source>
        <translation type="unfinished">Gludwch yr e-byst a anfonodd parau&apos;n ôl, neu agorwch eu CSV.</translation>
    </message>
    <message>
        <source>No pairs or no self-led sessions yet</source>
        <translation type="unfinished">Dim parau neu ddim sesiynau hunanarweiniol eto</translation>
    </message>
    <message>
        <source>Make the mentor pairs on the People page. Each self-led session is then a column here.</source>
        <translation type="unfinished">Gwnewch y parau mentora ar y dudalen Pobl. Yna mae pob sesiwn hunanarweiniol yn golofn yma.</translation>
    </message>
    <message>
        <source>Mentor pairs</source>
        <translation type="unfinished">Parau mentora</translation>
    </message>
    <message>
        <source>{0} of {1} have come in; {2} outstanding.</source>
        <translation type="unfinished">Mae {0} o {1} wedi dod; {2} heb ddod.</translation>
    </message>
    <message>
        <source>Session {0}{1}</source>
        <translation type="unfinished">Sesiwn {0}{1}</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation type="unfinished">heb ddod</translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished">i ddod</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">dim dyddiad</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished">{0} mun</translation>
    </message>
    <message>
        <source>{0} of 5</source>
        <translation type="unfinished">{0} o 5</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>Same sector</source>
        <translation type="unfinished">Yr un sector</translation>
    </message>
    <message>
        <source>Like duties</source>
        <translation type="unfinished">Dyletswyddau tebyg</translation>
    </message>
    <message>
        <source>Different departments</source>
        <translation type="unfinished">Adrannau gwahanol</translation>
    </message>
    <message>
        <source>Near in grade</source>
        <translation type="unfinished">Gradd debyg</translation>
    </message>
    <message>
        <source>Pairs need people of both professions</source>
        <translation type="unfinished">Mae angen pobl o&apos;r ddau broffesiwn ar barau</translation>
    </message>
    <message>
        <source>Add policymakers and people from operational delivery from a roster. This view then proposes who could mentor whom, and says why.</source>
        <translation type="unfinished">Ychwanegwch lunwyr polisi a phobl o gyflawni gweithredol o restr enwau. Yna mae&apos;r olwg hon yn cynnig pwy allai fentora pwy, ac yn dweud pam.</translation>
    </message>
    <message>
        <source>Add people from a roster</source>
        <translation type="unfinished">Ychwanegu pobl o restr enwau</translation>
    </message>
    <message>
        <source>Accept these pairs</source>
        <translation type="unfinished">Derbyn y parau hyn</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation type="unfinished">Yn ôl i&apos;r cynnig</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished">Cadw fel y mae</translation>
    </message>
    <message>
        <source>Looking for the pairs that fit best…</source>
        <translation type="unfinished">Yn chwilio am y parau sy&apos;n ffitio orau…</translation>
    </message>
    <message>
        <source>{0} have goals or check-ins as a pair, so they stay together.</source>
        <translation type="unfinished">Mae gan {0} nodau neu adroddiadau fel pâr, felly maent yn aros gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>{0} are pinned. Press P on their cell to let them go.</source>
        <translation type="unfinished">Mae {0} wedi&apos;u pinio. Pwyswch P ar eu cell i&apos;w rhyddhau.</translation>
    </message>
    <message>
        <source>Only a chosen pair can be pinned.</source>
        <translation type="unfinished">Dim ond pâr a ddewiswyd y gellir ei binio.</translation>
    </message>
    <message>
        <source>{0}, total {1}</source>
        <translation type="unfinished">{0}, cyfanswm {1}</translation>
    </message>
    <message>
        <source>There are no pairs yet. The best total is {0}.</source>
        <translation type="unfinished">Nid oes parau eto. Y cyfanswm gorau yw {0}.</translation>
    </message>
    <message>
        <source>Now {0}, best {1} with these weights.</source>
        <translation type="unfinished">Nawr {0}, gorau {1} gyda&apos;r pwysau hyn.</translation>
    </message>
    <message>
        <source>{0}. As pairs: total {1} → {2}, {3}</source>
        <translation type="unfinished">{0}. Fel parau: cyfanswm {1} → {2}, {3}</translation>
    </message>
    <message>
        <source>Drag a chosen mark along its row or column to swap partners. By keys: arrows move, Return makes the cell a pair, P pins, Esc takes back.</source>
        <translation type="unfinished">Llusgwch farc a ddewiswyd ar hyd ei res neu ei golofn i gyfnewid partneriaid. Gyda bysellau: mae&apos;r saethau&apos;n symud, Return yn gwneud y gell yn bâr, P yn pinio, Esc yn tynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>{0}; {1} with {2}</source>
        <translation type="unfinished">{0}; {1} gyda {2}</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be a pair: {why}.</source>
        <translation type="unfinished">Ni all {first} a {second} fod yn bâr: {why}.</translation>
    </message>
    <message>
        <source>Left over: {reason}.</source>
        <translation type="unfinished">Ar ôl: {reason}.</translation>
    </message>
    <message>
        <source> In a trio they would go best with {first} and {second}.</source>
        <translation type="unfinished"> Mewn grŵp o dri byddent yn mynd orau gyda {first} a {second}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>opens the page</source>
        <translation type="unfinished">yn agor y dudalen</translation>
    </message>
    <message>
        <source>does it</source>
        <translation type="unfinished">yn ei wneud</translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished">tudalen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished">gosodiad</translation>
    </message>
    <message>
        <source>on the Run page</source>
        <translation type="unfinished">ar y dudalen Cynnal</translation>
    </message>
    <message>
        <source>on the People page</source>
        <translation type="unfinished">ar y dudalen Pobl</translation>
    </message>
    <message>
        <source>on the Board page</source>
        <translation type="unfinished">ar y dudalen Bwrdd</translation>
    </message>
    <message>
        <source>on the Sync page</source>
        <translation type="unfinished">ar y dudalen Cysoni</translation>
    </message>
    <message>
        <source>on the Progress page</source>
        <translation type="unfinished">ar y dudalen Cynnydd</translation>
    </message>
    <message>
        <source>on the Programme page</source>
        <translation type="unfinished">ar y dudalen Rhaglen</translation>
    </message>
    <message>
        <source>for the stage</source>
        <translation type="unfinished">ar gyfer y llwyfan</translation>
    </message>
    <message>
        <source>Not over yet: reopen the session</source>
        <translation type="unfinished">Heb orffen eto: ailagor y sesiwn</translation>
    </message>
    <message>
        <source>Stop the small clock</source>
        <translation type="unfinished">Stopio&apos;r cloc bach</translation>
    </message>
    <message>
        <source>Report-backs: a small clock for each room</source>
        <translation type="unfinished">Adrodd yn ôl: cloc bach i bob ystafell</translation>
    </message>
    <message>
        <source>Hold the stage while you look ahead, or let it go</source>
        <translation type="unfinished">Dal y llwyfan tra byddwch yn edrych ymlaen, neu ei ollwng</translation>
    </message>
    <message>
        <source>The stage follows the session</source>
        <translation type="unfinished">Mae&apos;r llwyfan yn dilyn y sesiwn</translation>
    </message>
    <message>
        <source>The stage shows the task</source>
        <translation type="unfinished">Mae&apos;r llwyfan yn dangos y dasg</translation>
    </message>
    <message>
        <source>The stage shows the rooms</source>
        <translation type="unfinished">Mae&apos;r llwyfan yn dangos yr ystafelloedd</translation>
    </message>
    <message>
        <source>The stage shows the board</source>
        <translation type="unfinished">Mae&apos;r llwyfan yn dangos y bwrdd</translation>
    </message>
    <message>
        <source>Sounds on or off</source>
        <translation type="unfinished">Sain ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>Rehearse on a copy</source>
        <translation type="unfinished">Ymarfer ar gopi</translation>
    </message>
    <message>
        <source>Save the sessions for a calendar</source>
        <translation type="unfinished">Cadw&apos;r sesiynau ar gyfer calendr</translation>
    </message>
    <message>
        <source>Learn lengths from other cohorts</source>
        <translation type="unfinished">Dysgu hydoedd o garfanau eraill</translation>
    </message>
    <message>
        <source>Propose mentor pairs</source>
        <translation type="unfinished">Cynnig parau mentora</translation>
    </message>
    <message>
        <source>Add people from a roster</source>
        <translation type="unfinished">Ychwanegu pobl o restr enwau</translation>
    </message>
    <message>
        <source>Hand over the form with the questions</source>
        <translation type="unfinished">Trosglwyddo&apos;r ffurflen gyda&apos;r cwestiynau</translation>
    </message>
    <message>
        <source>Cards from another board</source>
        <translation type="unfinished">Cardiau o fwrdd arall</translation>
    </message>
    <message>
        <source>Suggest clusters of cards</source>
        <translation type="unfinished">Awgrymu clystyrau o gardiau</translation>
    </message>
    <message>
        <source>Make a copy for a co-facilitator</source>
        <translation type="unfinished">Gwneud copi i gyd-hwylusydd</translation>
    </message>
    <message>
        <source>Take in a co-facilitator&apos;s copy</source>
        <translation type="unfinished">Derbyn copi cyd-hwylusydd</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Gwneud copi nawr</translation>
    </message>
    <message>
        <source>First steps again</source>
        <translation type="unfinished">Y camau cyntaf eto</translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished">cymorth</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation type="unfinished">yn ei agor</translation>
    </message>
    <message>
        <source>view of the board</source>
        <translation type="unfinished">golwg ar y bwrdd</translation>
    </message>
    <message>
        <source>view of progress</source>
        <translation type="unfinished">golwg ar gynnydd</translation>
    </message>
    <message>
        <source>on this page</source>
        <translation type="unfinished">ar y dudalen hon</translation>
    </message>
    <message>
        <source>nothing here asks for it yet</source>
        <translation type="unfinished">nid oes dim yma&apos;n gofyn amdano eto</translation>
    </message>
    <message>
        <source>presses the button</source>
        <translation type="unfinished">yn pwyso&apos;r botwm</translation>
    </message>
    <message>
        <source>opens the help</source>
        <translation type="unfinished">yn agor y cymorth</translation>
    </message>
    <message>
        <source>marks {0} as here</source>
        <translation type="unfinished">yn nodi bod {0} yma</translation>
    </message>
    <message>
        <source>marks {0} as gone</source>
        <translation type="unfinished">yn nodi bod {0} wedi mynd</translation>
    </message>
    <message>
        <source>marks {0} as back</source>
        <translation type="unfinished">yn nodi bod {0} yn ôl</translation>
    </message>
    <message>
        <source>shows the person on the People page</source>
        <translation type="unfinished">yn dangos y person ar y dudalen Pobl</translation>
    </message>
    <message>
        <source>{0} spoke</source>
        <translation type="unfinished">siaradodd {0}</translation>
    </message>
    <message>
        <source>counts a turn</source>
        <translation type="unfinished">yn cyfrif tro</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation type="unfinished">pwy sy&apos;n siarad</translation>
    </message>
    <message>
        <source>Session {0}: {1}</source>
        <translation type="unfinished">Sesiwn {0}: {1}</translation>
    </message>
    <message>
        <source>shows it in the programme</source>
        <translation type="unfinished">yn ei dangos yn y rhaglen</translation>
    </message>
    <message>
        <source>shows it on the run sheet</source>
        <translation type="unfinished">yn ei ddangos ar yr amserlen</translation>
    </message>
    <message>
        <source>shows its session in the programme</source>
        <translation type="unfinished">yn dangos ei sesiwn yn y rhaglen</translation>
    </message>
    <message>
        <source>session {0} · {1} · {2}</source>
        <translation type="unfinished">sesiwn {0} · {1} · {2}</translation>
    </message>
    <message>
        <source>opens the card on the board</source>
        <translation type="unfinished">yn agor y cerdyn ar y bwrdd</translation>
    </message>
    <message>
        <source>opens the goals of {0}</source>
        <translation type="unfinished">yn agor nodau {0}</translation>
    </message>
    <message>
        <source>goal · {0}</source>
        <translation type="unfinished">nod · {0}</translation>
    </message>
    <message>
        <source>What to do, a name, words on a card, an activity…</source>
        <translation type="unfinished">Beth i&apos;w wneud, enw, geiriau ar gerdyn, gweithgaredd…</translation>
    </message>
    <message>
        <source>Find a command, a person, a card or an activity</source>
        <translation type="unfinished">Chwilio am orchymyn, person, cerdyn neu weithgaredd</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>Nothing here is called “{0}”.

Try what you want to do, such as “blank” or “vote”; somebody&apos;s name, or their department; a few words of a card or a goal; an activity.</source>
        <translation type="unfinished">Nid oes dim yma o&apos;r enw “{0}”.

Rhowch gynnig ar yr hyn yr hoffech ei wneud, fel “gwagio” neu “pleidlais”; enw rhywun, neu ei adran; ychydig eiriau o gerdyn neu nod; gweithgaredd.</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished">Mae Esc yn cau</translation>
    </message>
    <message>
        <source>Not now: {0}</source>
        <translation type="unfinished">Nid nawr: {0}</translation>
    </message>
    <message>
        <source>Return {0}</source>
        <translation type="unfinished">Return: {0}</translation>
    </message>
    <message>
        <source>Shift+Return {0}</source>
        <translation type="unfinished">Shift+Return: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation type="unfinished">{0} o {1}: {2}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished">nid nawr</translation>
    </message>
</context>
<context>
    <name>PartsGrid</name>
    <message>
        <source>complete</source>
        <translation type="unfinished">cyflawn</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished">ddim yn gyflawn</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste from the chat: a name and numbers on each line, such as
Tom Hughes: 2, 5, 5</source>
        <translation type="unfinished">Gludwch o&apos;r sgwrs: enw a rhifau ar bob llinell, fel
Tom Hughes: 2, 5, 5</translation>
    </message>
    <message>
        <source>Votes from the chat</source>
        <translation type="unfinished">Pleidleisiau o&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Take these votes</source>
        <translation type="unfinished">Cymryd y pleidleisiau hyn</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished">a {0} arall</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Views of people</source>
        <translation type="unfinished">Golygfeydd pobl</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished">Parau</translation>
    </message>
    <message>
        <source>Make a pair</source>
        <translation type="unfinished">Gwneud pâr</translation>
    </message>
    <message>
        <source>Part the pair</source>
        <translation type="unfinished">Gwahanu&apos;r pâr</translation>
    </message>
    <message>
        <source>Add people from a roster</source>
        <translation type="unfinished">Ychwanegu pobl o restr enwau</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Dileu am byth</translation>
    </message>
    <message>
        <source>Takes the selected person&apos;s data out of the file for good</source>
        <translation type="unfinished">Yn tynnu data&apos;r person a ddewiswyd o&apos;r ffeil am byth</translation>
    </message>
    <message>
        <source>Add these people</source>
        <translation type="unfinished">Ychwanegu&apos;r bobl hyn</translation>
    </message>
    <message>
        <source>Join the pair</source>
        <translation type="unfinished">Ymuno â&apos;r pâr</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>{name}: {state}. Press to mark as came or left, L as late.</source>
        <translation type="unfinished">{name}: {state}. Pwyswch i nodi iddynt ddod neu adael, L am hwyr.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Being drawn …</source>
        <translation type="unfinished">Yn cael ei luniadu …</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Rehearse on a copy</source>
        <translation type="unfinished">Ymarfer ar gopi</translation>
    </message>
    <message>
        <source>Plays all facilitated sessions at speed on a copy; this cohort stays as it is.</source>
        <translation type="unfinished">Yn chwarae pob sesiwn a hwylusir yn gyflym ar gopi; mae&apos;r garfan hon yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation type="unfinished">Calendr…</translation>
    </message>
    <message>
        <source>Saves the sessions, and commitments with a date, for a calendar app.</source>
        <translation type="unfinished">Yn cadw&apos;r sesiynau, ac ymrwymiadau â dyddiad, ar gyfer ap calendr.</translation>
    </message>
    <message>
        <source>Edit run sheets</source>
        <translation type="unfinished">Golygu amserlenni</translation>
    </message>
    <message>
        <source>Edit session {0}</source>
        <translation type="unfinished">Golygu sesiwn {0}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Edrych arni</translation>
    </message>
    <message>
        <source>Run this session</source>
        <translation type="unfinished">Cynnal y sesiwn hon</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Golygu</translation>
    </message>
    <message>
        <source>Prompt sheets…</source>
        <translation type="unfinished">Taflenni trafod…</translation>
    </message>
    <message>
        <source>Prompt sheets of session {0}</source>
        <translation type="unfinished">Taflenni trafod sesiwn {0}</translation>
    </message>
    <message>
        <source>Saves a page for each pair, as PDF, with a slip to send back.</source>
        <translation type="unfinished">Yn cadw tudalen i bob pâr, fel PDF, gyda slip i&apos;w ddychwelyd.</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>Check-ins of session {0}</source>
        <translation type="unfinished">Adroddiadau sesiwn {0}</translation>
    </message>
    <message>
        <source>✓ ended</source>
        <translation type="unfinished">✓ wedi gorffen</translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished">ar waith</translation>
    </message>
    <message>
        <source>{0} outstanding</source>
        <translation type="unfinished">{0} heb ddod</translation>
    </message>
    <message>
        <source>✓ all in</source>
        <translation type="unfinished">✓ i gyd wedi dod</translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished">i ddod</translation>
    </message>
</context>
<context>
    <name>ProgrammeShelf</name>
    <message>
        <source>Bring in a programme</source>
        <translation type="unfinished">Dod â rhaglen i mewn</translation>
    </message>
    <message>
        <source>Programmes (*.toml)</source>
        <translation type="unfinished">Rhaglenni (*.toml)</translation>
    </message>
    <message>
        <source>Save a copy of the programme</source>
        <translation type="unfinished">Cadw copi o&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished">Rhaglenni</translation>
    </message>
    <message>
        <source>Bring one in…</source>
        <translation type="unfinished">Dod ag un i mewn…</translation>
    </message>
    <message>
        <source>A programme file (.toml) that somebody sent; or drop it here</source>
        <translation type="unfinished">Ffeil rhaglen (.toml) a anfonodd rhywun; neu gollyngwch hi yma</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Ei rhoi&apos;n ôl</translation>
    </message>
    <message>
        <source>You have none of your own yet. In a cohort, Ctrl+R opens the run sheets; “Save as…” there keeps them as a programme of yours.</source>
        <translation type="unfinished">Nid oes gennych rai eich hun eto. Mewn carfan, mae Ctrl+R yn agor yr amserlenni; mae “Cadw fel…” yno yn eu cadw fel rhaglen i chi.</translation>
    </message>
    <message>
        <source>✓ “{title}” is among your programmes now.</source>
        <translation type="unfinished">✓ Mae “{title}” ymhlith eich rhaglenni nawr.</translation>
    </message>
    <message>
        <source>✓ It is called “{title}” now.</source>
        <translation type="unfinished">✓ “{title}” yw ei henw nawr.</translation>
    </message>
    <message>
        <source>“{title}” is deleted. Cohorts that were made with it stay as they are.</source>
        <translation type="unfinished">Dilëwyd “{title}”. Mae carfanau a wnaed â hi yn aros fel y maent.</translation>
    </message>
    <message>
        <source>✓ It is back.</source>
        <translation type="unfinished">✓ Mae&apos;n ôl.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Views of progress</source>
        <translation type="unfinished">Golygfeydd cynnydd</translation>
    </message>
    <message>
        <source>Nobody is in this cohort yet, so nothing can be measured. Add the people of a roster.</source>
        <translation type="unfinished">Nid oes neb yn y garfan hon eto, felly ni ellir mesur dim. Ychwanegwch bobl rhestr enwau.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished">Ychwanegu pobl</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished">Twf</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Nodau</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation type="unfinished">Meincnodau</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished">Cysylltiadau</translation>
    </message>
    <message>
        <source>Pair sessions</source>
        <translation type="unfinished">Sesiynau pâr</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation type="unfinished">Ar y llwyfan</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">Ffurflenni</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
</context>
<context>
    <name>QuestionSets</name>
    <message>
        <source>Open a set of questions</source>
        <translation type="unfinished">Agor set o gwestiynau</translation>
    </message>
    <message>
        <source>Sets of questions (*.toml)</source>
        <translation type="unfinished">Setiau o gwestiynau (*.toml)</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation type="unfinished">Yn ôl i&apos;r atebion</translation>
    </message>
    <message>
        <source>Add a set from a file (TOML)</source>
        <translation type="unfinished">Ychwanegu set o ffeil (TOML)</translation>
    </message>
    <message>
        <source>{0} questions, {1} asked the other way round</source>
        <translation type="unfinished">{0} cwestiwn, gofynnir {1} y ffordd arall</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation type="unfinished">Hepgor {0}</translation>
    </message>
    <message>
        <source>Inspired by: {0}</source>
        <translation type="unfinished">Wedi&apos;i ysbrydoli gan: {0}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
</context>
<context>
    <name>RatingList</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished">heb ei ateb</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished">wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>{name}: emergency copy, gone on in since {time} on {day}</source>
        <translation type="unfinished">{name}: copi argyfwng, aethpwyd ymlaen ynddo ers {time} ar {day}</translation>
    </message>
    <message>
        <source>{name}: as it was before the emergency copy</source>
        <translation type="unfinished">{name}: fel yr oedd cyn y copi argyfwng</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>{0} is damaged</source>
        <translation type="unfinished">Mae {0} wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>Looking through the file and its backups</source>
        <translation type="unfinished">Yn edrych drwy&apos;r ffeil a&apos;i chopïau wrth gefn</translation>
    </message>
    <message>
        <source>Open what can be recovered</source>
        <translation type="unfinished">Agor yr hyn y gellir ei adfer</translation>
    </message>
    <message>
        <source>Open the backup alone</source>
        <translation type="unfinished">Agor y copi wrth gefn yn unig</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Ei adael</translation>
    </message>
    <message>
        <source>Nothing is thrown away: the damaged file stays beside it under another name.</source>
        <translation type="unfinished">Nid oes dim yn cael ei daflu: mae&apos;r ffeil a ddifrodwyd yn aros wrth ei hochr o dan enw arall.</translation>
    </message>
    <message>
        <source>Looking through the file and its backups…</source>
        <translation type="unfinished">Yn edrych drwy&apos;r ffeil a&apos;i chopïau wrth gefn…</translation>
    </message>
    <message>
        <source>Open the backup of {0} alone</source>
        <translation type="unfinished">Agor y copi wrth gefn o {0} yn unig</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation type="unfinished">dim y gellir ei ddarllen</translation>
    </message>
    <message>
        <source>It lacks {0}.</source>
        <translation type="unfinished">Nid yw {0} ynddo.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and ask whoever looks after your computer.</source>
        <translation type="unfinished">Cadwch y ffeil fel y mae, a gofynnwch i bwy bynnag sy&apos;n gofalu am eich cyfrifiadur.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation type="unfinished">Yn ei rhoi yn ei lle…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Yn agor…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report for those who pay for the programme</source>
        <translation type="unfinished">Yr adroddiad i&apos;r rhai sy&apos;n talu am y rhaglen</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation type="unfinished">Pa mor bell yw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>One file that can be sent as it is: the programme, who took part, what happened, growth in figures, quotations, prototypes, commitments, method and limits. It needs no network. Goals in words, answers by name, the voice balance, private notes and e-mail addresses are never in it; in its figures everybody is a code.</source>
        <translation type="unfinished">Un ffeil y gellir ei hanfon fel y mae: y rhaglen, pwy gymerodd ran, beth ddigwyddodd, twf mewn ffigurau, dyfyniadau, prototeipiau, ymrwymiadau, dull a therfynau. Nid oes angen rhwydwaith arni. Nid yw nodau mewn geiriau, atebion yn ôl enw, cydbwysedd y lleisiau, nodiadau preifat a chyfeiriadau e-bost byth ynddi; yn ei ffigurau mae pawb yn god.</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation type="unfinished">Cadw fel HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Codes instead of names</source>
        <translation type="unfinished">Codau yn lle enwau</translation>
    </message>
    <message>
        <source>Names nobody: P1 or O3 instead, numbers only of who took part, names in free text replaced</source>
        <translation type="unfinished">Yn enwi neb: P1 neu O3 yn lle hynny, dim ond niferoedd o ran pwy gymerodd ran, enwau mewn testun rhydd wedi&apos;u disodli</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished">Tudalen we (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished">Yn dechrau</translation>
    </message>
    <message>
        <source>What is in it now; {0} could be fuller</source>
        <translation type="unfinished">Yr hyn sydd ynddo nawr; gallai {0} fod yn llawnach</translation>
    </message>
    <message>
        <source>What is in it now: nothing is missing</source>
        <translation type="unfinished">Yr hyn sydd ynddo nawr: nid oes dim ar goll</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Choose the folder that a sync wrote</source>
        <translation type="unfinished">Dewiswch y ffolder a ysgrifennwyd gan gysoni</translation>
    </message>
    <message>
        <source>Where to keep the cohort</source>
        <translation type="unfinished">Ble i gadw&apos;r garfan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Make a cohort again from its CSV</source>
        <translation type="unfinished">Ail-greu carfan o&apos;i CSV</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished">Dewis y ffolder</translation>
    </message>
    <message>
        <source>A lost cohort comes back from its synced folder</source>
        <translation type="unfinished">Daw carfan a gollwyd yn ôl o&apos;i ffolder wedi&apos;i chysoni</translation>
    </message>
    <message>
        <source>1.  Choose the folder with the CSV files, or drop it here.</source>
        <translation type="unfinished">1.  Dewiswch y ffolder â&apos;r ffeiliau CSV, neu gollyngwch hi yma.</translation>
    </message>
    <message>
        <source>2.  See what is in it.</source>
        <translation type="unfinished">2.  Gwelwch beth sydd ynddi.</translation>
    </message>
    <message>
        <source>3.  Name a new file. It is equal to the one that was synced, row by row.</source>
        <translation type="unfinished">3.  Enwch ffeil newydd. Mae&apos;n gyfartal â&apos;r un a gysonwyd, fesul rhes.</translation>
    </message>
    <message>
        <source>Not in a folder, and so not in the new file: what could be undone, half-typed text, and the names behind a pseudonymised sync.</source>
        <translation type="unfinished">Heb fod mewn ffolder, ac felly heb fod yn y ffeil newydd: yr hyn y gellid ei ddadwneud, testun hanner-teipio, a&apos;r enwau y tu ôl i gysoni gyda ffugenwau.</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Rhesi</translation>
    </message>
    <message>
        <source>Since the sync</source>
        <translation type="unfinished">Ers y cysoni</translation>
    </message>
    <message>
        <source>The files in the folder</source>
        <translation type="unfinished">Y ffeiliau yn y ffolder</translation>
    </message>
    <message>
        <source>Take changed files as they are</source>
        <translation type="unfinished">Cymryd ffeiliau a newidiwyd fel y maent</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation type="unfinished">Pa mor bell yw&apos;r gwaith</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Make the cohort</source>
        <translation type="unfinished">Creu&apos;r garfan</translation>
    </message>
    <message>
        <source>Cohorts (*.cohort)</source>
        <translation type="unfinished">Carfanau (*.cohort)</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation type="unfinished">Yn darllen {0} …</translation>
    </message>
    <message>
        <source>Checking every link and page …</source>
        <translation type="unfinished">Yn gwirio pob dolen a thudalen …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Yn darllen …</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished">1 rhes</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation type="unfinished">{0} rhes</translation>
    </message>
    <message>
        <source>{0} in {1}, synced last on {2} at {3}</source>
        <translation type="unfinished">{0} yn {1}, cysonwyd ddiwethaf ar {2} am {3}</translation>
    </message>
    <message>
        <source>⚠ changed</source>
        <translation type="unfinished">⚠ wedi newid</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation type="unfinished">fel yr oedd</translation>
    </message>
    <message>
        <source>{0} changed after the sync: {1}. Every cell is checked before it is taken.</source>
        <translation type="unfinished">Newidiwyd {0} ar ôl y cysoni: {1}. Gwirir pob cell cyn ei chymryd.</translation>
    </message>
    <message>
        <source>Sync again, or say that changed files are to be taken.</source>
        <translation type="unfinished">Cysonwch eto, neu dywedwch fod ffeiliau a newidiwyd i&apos;w cymryd.</translation>
    </message>
</context>
<context>
    <name>RetimeList</name>
    <message>
        <source>The rest of the session, before and after</source>
        <translation type="unfinished">Gweddill y sesiwn, cyn ac ar ôl</translation>
    </message>
    <message>
        <source>{title}: planned {planned}, now {now}, {proposed}, {times}</source>
        <translation type="unfinished">{title}: cynllun {planned}, nawr {now}, {proposed}, {times}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>proposed {length}</source>
        <translation type="unfinished">cynnig {length}</translation>
    </message>
    <message>
        <source>{line}, pinned</source>
        <translation type="unfinished">{line}, wedi&apos;i binio</translation>
    </message>
    <message>
        <source>{now}, then {then}</source>
        <translation type="unfinished">{now}, yna {then}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished">wedi&apos;i binio</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation type="unfinished">nid yw&apos;n cymryd amser</translation>
    </message>
    <message>
        <source>breaks are kept</source>
        <translation type="unfinished">cedwir egwyliau</translation>
    </message>
    <message>
        <source>its least length</source>
        <translation type="unfinished">ei hyd lleiaf</translation>
    </message>
</context>
<context>
    <name>RetimePanel</name>
    <message>
        <source>Re-time the rest</source>
        <translation type="unfinished">Ailamseru&apos;r gweddill</translation>
    </message>
    <message>
        <source>−1</source>
        <translation type="unfinished">−1</translation>
    </message>
    <message>
        <source>+1</source>
        <translation type="unfinished">+1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished">Pinio</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Derbyn</translation>
    </message>
    <message>
        <source>Return, or {key} again</source>
        <translation type="unfinished">Return, neu {key} eto</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Ei adael</translation>
    </message>
    <message>
        <source>Nothing was changed: the rest has these lengths already.</source>
        <translation type="unfinished">Ni newidiwyd dim: mae gan y gweddill yr hydoedd hyn eisoes.</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished">{time} dros amser</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation type="unfinished">{time} wrth gefn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished">Mewn pryd</translation>
    </message>
    <message>
        <source>Would end {then}, not {now}. Due {due}.</source>
        <translation type="unfinished">Byddai&apos;n gorffen {then}, nid {now}. I fod i orffen {due}.</translation>
    </message>
    <message>
        <source>Ends {now} as it is. Due {due}.</source>
        <translation type="unfinished">Yn gorffen {now} fel y mae. I fod i orffen {due}.</translation>
    </message>
    <message>
        <source>Leave out “{title}”: ends {time}</source>
        <translation type="unfinished">Hepgor “{title}”: yn gorffen {time}</translation>
    </message>
    <message>
        <source>Everything else has its least length, and it is still {time} too long.</source>
        <translation type="unfinished">Mae popeth arall ar ei fyrraf, ac mae {time} yn rhy hir o hyd.</translation>
    </message>
    <message>
        <source>Even at their least lengths, with breaks kept, the rest is {time} too long.</source>
        <translation type="unfinished">Hyd yn oed ar eu byrraf, gan gadw egwyliau, mae&apos;r gweddill {time} yn rhy hir.</translation>
    </message>
    <message>
        <source>Left and right move an activity by a minute, if you want it otherwise.</source>
        <translation type="unfinished">Mae chwith a de yn symud gweithgaredd fesul munud, os ydych am ei newid.</translation>
    </message>
    <message>
        <source>Breaks and least lengths are kept.</source>
        <translation type="unfinished">Cedwir egwyliau a&apos;r hydoedd lleiaf.</translation>
    </message>
    <message>
        <source>Breaks and least lengths are kept, and nothing is longer than planned.</source>
        <translation type="unfinished">Cedwir egwyliau a&apos;r hydoedd lleiaf, ac nid oes dim yn hirach na&apos;r cynllun.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">Gollwng</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Cynnwys</translation>
    </message>
    <message>
        <source>One minute less for {title}</source>
        <translation type="unfinished">Un funud yn llai i {title}</translation>
    </message>
    <message>
        <source>One minute more for {title}</source>
        <translation type="unfinished">Un funud yn fwy i {title}</translation>
    </message>
    <message>
        <source>Let {title} go</source>
        <translation type="unfinished">Gollwng {title}</translation>
    </message>
    <message>
        <source>Pin {title}</source>
        <translation type="unfinished">Pinio {title}</translation>
    </message>
    <message>
        <source>Take {title} in</source>
        <translation type="unfinished">Cynnwys {title}</translation>
    </message>
    <message>
        <source>Leave {title} out</source>
        <translation type="unfinished">Hepgor {title}</translation>
    </message>
</context>
<context>
    <name>RoomCell</name>
    <message>
        <source>Room {0} stays as it is</source>
        <translation type="unfinished">Mae ystafell {0} yn aros fel y mae</translation>
    </message>
    <message>
        <source>Let room {0} stay as it is</source>
        <translation type="unfinished">Gadael i ystafell {0} aros fel y mae</translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished">Ystafell newydd</translation>
    </message>
    <message>
        <source>{0} · met before</source>
        <translation type="unfinished">{0} · wedi cyfarfod o&apos;r blaen</translation>
    </message>
    <message>
        <source>Room {0}</source>
        <translation type="unfinished">Ystafell {0}</translation>
    </message>
    <message>
        <source>{0} · stays</source>
        <translation type="unfinished">{0} · yn aros</translation>
    </message>
</context>
<context>
    <name>RoomChip</name>
    <message>
        <source>room {0}</source>
        <translation type="unfinished">ystafell {0}</translation>
    </message>
</context>
<context>
    <name>RoomsBoard</name>
    <message>
        <source>Rooms of the coming round</source>
        <translation type="unfinished">Ystafelloedd y rownd nesaf</translation>
    </message>
    <message>
        <source>{0} and {1} would swap</source>
        <translation type="unfinished">byddai {0} a {1} yn cyfnewid</translation>
    </message>
    <message>
        <source>{0} would go into a new room</source>
        <translation type="unfinished">byddai {0} yn mynd i ystafell newydd</translation>
    </message>
    <message>
        <source>{0} stays in room {1}</source>
        <translation type="unfinished">mae {0} yn aros yn ystafell {1}</translation>
    </message>
    <message>
        <source>{0}: arrows choose a room, S a person to swap with, Return drops</source>
        <translation type="unfinished">{0}: mae saethau&apos;n dewis ystafell, S berson i gyfnewid ag ef, mae Return yn gollwng</translation>
    </message>
    <message>
        <source>{0} would go into room {1}</source>
        <translation type="unfinished">byddai {0} yn mynd i ystafell {1}</translation>
    </message>
    <message>
        <source>Move to room {0}</source>
        <translation type="unfinished">Symud i ystafell {0}</translation>
    </message>
    <message>
        <source>Move to a new room</source>
        <translation type="unfinished">Symud i ystafell newydd</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation type="unfinished">Cyfnewid â</translation>
    </message>
    <message>
        <source>{0} · met before</source>
        <translation type="unfinished">{0} · wedi cyfarfod o&apos;r blaen</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Join another room</source>
        <translation type="unfinished">Ymuno ag ystafell arall</translation>
    </message>
    <message>
        <source>Not the rooms of those who are here now: F8 makes new ones.</source>
        <translation type="unfinished">Nid ystafelloedd y rhai sydd yma nawr: mae F8 yn gwneud rhai newydd.</translation>
    </message>
    <message>
        <source>Copy moves</source>
        <translation type="unfinished">Copïo&apos;r symud</translation>
    </message>
    <message>
        <source>Copy for the chat</source>
        <translation type="unfinished">Copïo i&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Save for Zoom…</source>
        <translation type="unfinished">Cadw ar gyfer Zoom…</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation type="unfinished">Rownd {0} o {1}</translation>
    </message>
    <message>
        <source>{0} is alone in room {1}</source>
        <translation type="unfinished">Mae {0} ar ei ben ei hun yn ystafell {1}</translation>
    </message>
    <message>
        <source>{0} is in no room</source>
        <translation type="unfinished">Nid yw {0} mewn ystafell</translation>
    </message>
    <message>
        <source>More people than turns in room {rooms}: say who shares a turn.</source>
        <translation type="unfinished">Mwy o bobl na throeon yn ystafell {rooms}: dywedwch pwy sy&apos;n rhannu tro.</translation>
    </message>
    <message>
        <source>More people than turns in rooms {rooms}: say who shares a turn.</source>
        <translation type="unfinished">Mwy o bobl na throeon yn ystafelloedd {rooms}: dywedwch pwy sy&apos;n rhannu tro.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished">a {0} arall</translation>
    </message>
    <message>
        <source>{0} (left)</source>
        <translation type="unfinished">{0} (wedi gadael)</translation>
    </message>
    <message>
        <source>Moves: {0}</source>
        <translation type="unfinished">Symud: {0}</translation>
    </message>
    <message>
        <source>Fewer moves</source>
        <translation type="unfinished">Llai o symud</translation>
    </message>
    <message>
        <source>All {0} moves</source>
        <translation type="unfinished">Pob un o&apos;r {0}</translation>
    </message>
    <message>
        <source>The first rooms of the session: all of them are on the clipboard.</source>
        <translation type="unfinished">Ystafelloedd cyntaf y sesiwn: maent i gyd ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>On the clipboard: {0}.</source>
        <translation type="unfinished">Ar y clipfwrdd: {0}.</translation>
    </message>
    <message>
        <source>The rooms are on the clipboard.</source>
        <translation type="unfinished">Mae&apos;r ystafelloedd ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>No rooms have been announced in this activity yet.</source>
        <translation type="unfinished">Nid oes ystafelloedd wedi&apos;u cyhoeddi yn y gweithgaredd hwn eto.</translation>
    </message>
</context>
<context>
    <name>RosterPreviewCard</name>
    <message>
        <source>Choose a roster (CSV)</source>
        <translation type="unfinished">Dewis rhestr enwau (CSV)</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation type="unfinished">Ffeiliau CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>People in the roster</source>
        <translation type="unfinished">Pobl yn y rhestr enwau</translation>
    </message>
    <message>
        <source>What needs mending</source>
        <translation type="unfinished">Beth sydd angen ei gywiro</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation type="unfinished">Dewis rhestr enwau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished">Proffesiwn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Adran</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished">Pâr</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation type="unfinished">Beth i&apos;w gywiro</translation>
    </message>
    <message>
        <source>A CSV with a name and a profession (policy or operational) for each person; e-mail, department, role and duties help to make pairs.</source>
        <translation type="unfinished">CSV gydag enw a phroffesiwn (policy neu operational) i bob person; mae e-bost, adran, rôl a dyletswyddau yn helpu i wneud parau.</translation>
    </message>
    <message>
        <source>Choose a roster first: a CSV file with a row for each person.</source>
        <translation type="unfinished">Dewiswch restr enwau yn gyntaf: ffeil CSV gyda rhes i bob person.</translation>
    </message>
    <message>
        <source>{0} in {1}: mend the file and choose it again. Nothing is imported yet.</source>
        <translation type="unfinished">{0} yn {1}: cywirwch y ffeil a dewiswch hi eto. Ni fewnforir dim eto.</translation>
    </message>
    <message>
        <source> Left out: {0}.</source>
        <translation type="unfinished"> Wedi&apos;u hepgor: {0}.</translation>
    </message>
    <message>
        <source>{0} from {1}, ready to import.</source>
        <translation type="unfinished">{0} o {1}, yn barod i&apos;w mewnforio.</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished">Proffesiwn</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished">Mentor</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Adran</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished">Yn atebol i</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Gradd</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished">Dyletswyddau</translation>
    </message>
    <message>
        <source>Hold Ctrl to select two people: to make them a pair, or to wish something for them.</source>
        <translation type="unfinished">Daliwch Ctrl i ddewis dau berson: i&apos;w gwneud yn bâr, neu i nodi dymuniad ar eu cyfer.</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Nobody is in this cohort yet</source>
        <translation type="unfinished">Nid oes neb yn y garfan hon eto</translation>
    </message>
    <message>
        <source>Choose a roster: a CSV file with a name and a profession (policy or operational) for each. You see everybody before they come in.</source>
        <translation type="unfinished">Dewiswch restr enwau: ffeil CSV gydag enw a phroffesiwn (policy neu operational) i bob un. Byddwch yn gweld pawb cyn iddynt gael eu hychwanegu.</translation>
    </message>
    <message>
        <source>Add people from a roster</source>
        <translation type="unfinished">Ychwanegu pobl o restr enwau</translation>
    </message>
</context>
<context>
    <name>RunCurrent</name>
    <message>
        <source>Only you see this</source>
        <translation type="unfinished">Dim ond chi sy&apos;n gweld hyn</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished">Amser ar ôl</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished">Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Oedi</translation>
    </message>
    <message>
        <source>+1</source>
        <translation type="unfinished">+1</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished">Un funud yn fwy</translation>
    </message>
    <message>
        <source>−1</source>
        <translation type="unfinished">−1</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished">Un funud yn llai</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Ystafelloedd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Not over yet: reopen</source>
        <translation type="unfinished">Heb orffen eto: ailagor</translation>
    </message>
    <message>
        <source>Report-backs</source>
        <translation type="unfinished">Adrodd yn ôl</translation>
    </message>
    <message>
        <source>{0} for each room</source>
        <translation type="unfinished">{0} i bob ystafell</translation>
    </message>
    <message>
        <source>Stop small clock</source>
        <translation type="unfinished">Stopio&apos;r cloc bach</translation>
    </message>
    <message>
        <source>Room {0}</source>
        <translation type="unfinished">Ystafell {0}</translation>
    </message>
    <message>
        <source>Report-back</source>
        <translation type="unfinished">Adrodd yn ôl</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation type="unfinished">Dyna&apos;r cyfan</translation>
    </message>
    <message>
        <source>Start turns</source>
        <translation type="unfinished">Dechrau&apos;r tro siarad</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation type="unfinished">Dechrau&apos;r sesiwn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Mynd ymlaen</translation>
    </message>
    <message>
        <source>Listen for: {0}</source>
        <translation type="unfinished">Gwrandewch am: {0}</translation>
    </message>
    <message>
        <source>{0} to begin with, planned for {1}</source>
        <translation type="unfinished">{0} i ddechrau, wedi&apos;i drefnu am {1}</translation>
    </message>
    <message>
        <source>of {0} · paused</source>
        <translation type="unfinished">o {0} · wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>of {0}, ends {1}: begin to wrap up</source>
        <translation type="unfinished">o {0}, yn gorffen {1}: dechreuwch gloi</translation>
    </message>
    <message>
        <source>of {0}, ends {1}: finish now</source>
        <translation type="unfinished">o {0}, yn gorffen {1}: gorffennwch nawr</translation>
    </message>
    <message>
        <source>of {0}, time is up</source>
        <translation type="unfinished">o {0}, mae&apos;r amser ar ben</translation>
    </message>
    <message>
        <source>of {0}, ends {1}</source>
        <translation type="unfinished">o {0}, yn gorffen {1}</translation>
    </message>
    <message>
        <source>Then, as it stands now</source>
        <translation type="unfinished">Yna, fel y mae nawr</translation>
    </message>
    <message>
        <source>turns are over</source>
        <translation type="unfinished">mae pob tro ar ben</translation>
    </message>
    <message>
        <source>This session has no run sheet.</source>
        <translation type="unfinished">Nid oes amserlen gan y sesiwn hon.</translation>
    </message>
    <message>
        <source>Ended {0}. {1} and {2} are kept. Ctrl+S writes them as CSV.</source>
        <translation type="unfinished">Gorffennodd {0}. Cadwyd {1} a {2}. Mae Ctrl+S yn eu hysgrifennu fel CSV.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} i {1}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">nawr</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation type="unfinished">{0} yn ôl</translation>
    </message>
    <message>
        <source>Planned for {0}, {1}. Are people talking?</source>
        <translation type="unfinished">Wedi&apos;i threfnu am {0}, {1}. A yw pobl yn siarad?</translation>
    </message>
    <message>
        <source>It began at {0}</source>
        <translation type="unfinished">Dechreuodd am {0}</translation>
    </message>
    <message>
        <source>Started late. Had it begun when planned?</source>
        <translation type="unfinished">Dechreuwyd yn hwyr. A ddechreuodd ar yr amser a drefnwyd?</translation>
    </message>
    <message>
        <source>Date back to {0}</source>
        <translation type="unfinished">Ôl-ddyddio i {0}</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>Run sheet</source>
        <translation type="unfinished">Amserlen</translation>
    </message>
    <message>
        <source>{title}, left out</source>
        <translation type="unfinished">{title}, wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>planned {n}</source>
        <translation type="unfinished">cynllun {n}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the run sheet for paper</source>
        <translation type="unfinished">Cadw&apos;r amserlen ar gyfer papur</translation>
    </message>
    <message>
        <source>Name of your programme</source>
        <translation type="unfinished">Enw eich rhaglen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished">Ei phwrpas</translation>
    </message>
    <message>
        <source>What your programme is for</source>
        <translation type="unfinished">Pwrpas eich rhaglen</translation>
    </message>
    <message>
        <source>For whom, and what it is to change: shown where it is chosen</source>
        <translation type="unfinished">I bwy, a beth mae i&apos;w newid: dangosir hyn lle caiff ei dewis</translation>
    </message>
    <message>
        <source>Your programmes…</source>
        <translation type="unfinished">Eich rhaglenni…</translation>
    </message>
    <message>
        <source>For you, with your private notes…</source>
        <translation type="unfinished">I chi, gyda&apos;ch nodiadau preifat…</translation>
    </message>
    <message>
        <source>To hand out, without anything private…</source>
        <translation type="unfinished">I&apos;w dosbarthu, heb ddim preifat…</translation>
    </message>
    <message>
        <source>Run sheet (*.pdf)</source>
        <translation type="unfinished">Amserlen (*.pdf)</translation>
    </message>
    <message>
        <source>A new cohort can then be made with it by this name.</source>
        <translation type="unfinished">Yna gellir creu carfan newydd gyda hi dan yr enw hwn.</translation>
    </message>
    <message>
        <source>You have one of this name. Press Return again to replace it.</source>
        <translation type="unfinished">Mae gennych un o&apos;r enw hwn. Pwyswch Return eto i&apos;w disodli.</translation>
    </message>
</context>
<context>
    <name>Scrolled</name>
    <message>
        <source>More to read, by the arrow keys</source>
        <translation type="unfinished">Mwy i&apos;w ddarllen, gyda&apos;r bysellau saeth</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">ar agor</translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished">wedi&apos;i blygu</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Plygu</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished">Dadblygu</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Title of the session</source>
        <translation type="unfinished">Teitl y sesiwn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>Theme, at the top of the shared window</source>
        <translation type="unfinished">Thema, ar frig y ffenestr a rennir</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">Am beth y mae</translation>
    </message>
    <message>
        <source>What the pair talks about, one to a line</source>
        <translation type="unfinished">Beth mae&apos;r pâr yn ei drafod, un ar bob llinell</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation type="unfinished">Tynnu&apos;r sesiwn hon</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished">Symud yn gynharach</translation>
    </message>
    <message>
        <source>Move this session earlier</source>
        <translation type="unfinished">Symud y sesiwn hon yn gynharach</translation>
    </message>
    <message>
        <source>Changes places with the session before it; the days stay</source>
        <translation type="unfinished">Yn newid lle â&apos;r sesiwn o&apos;i blaen; mae&apos;r diwrnodau&apos;n aros</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished">Symud yn hwyrach</translation>
    </message>
    <message>
        <source>Move this session later</source>
        <translation type="unfinished">Symud y sesiwn hon yn hwyrach</translation>
    </message>
    <message>
        <source>Changes places with the session after it; the days stay</source>
        <translation type="unfinished">Yn newid lle â&apos;r sesiwn ar ei hôl; mae&apos;r diwrnodau&apos;n aros</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation type="unfinished">Diwrnod y sesiwn</translation>
    </message>
    <message>
        <source>24 March, Friday, in 2 weeks</source>
        <translation type="unfinished">24 Mawrth, dydd Gwener, ymhen 2 wythnos</translation>
    </message>
    <message>
        <source>2:30pm</source>
        <translation type="unfinished">2:30pm</translation>
    </message>
    <message>
        <source>How the session is held</source>
        <translation type="unfinished">Sut y cynhelir y sesiwn</translation>
    </message>
    <message>
        <source>with everybody</source>
        <translation type="unfinished">gyda phawb</translation>
    </message>
    <message>
        <source>each pair alone</source>
        <translation type="unfinished">pob pâr ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished">Yn dechrau am</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhelir</translation>
    </message>
    <message>
        <source>Session {number} is held by each pair alone, with prompts and no run sheet.</source>
        <translation type="unfinished">Cynhelir sesiwn {number} gan bob pâr ar ei ben ei hun, gyda phynciau trafod a dim amserlen.</translation>
    </message>
    <message>
        <source>Session {number}, with everybody</source>
        <translation type="unfinished">Sesiwn {number}, gyda phawb</translation>
    </message>
    <message>
        <source>It has been run, so its day, its time and its words stay.</source>
        <translation type="unfinished">Fe&apos;i cynhaliwyd, felly mae ei diwrnod, ei hamser a&apos;i geiriau&apos;n aros.</translation>
    </message>
    <message>
        <source>It has begun, so its day, its time and its words stay.</source>
        <translation type="unfinished">Mae wedi dechrau, felly mae ei diwrnod, ei hamser a&apos;i geiriau&apos;n aros.</translation>
    </message>
    <message>
        <source>Move the {count} later sessions {by} too</source>
        <translation type="unfinished">Symud y {count} sesiwn ddiweddarach {by} hefyd</translation>
    </message>
    <message>
        <source>Move the later session {by} too</source>
        <translation type="unfinished">Symud y sesiwn ddiweddarach {by} hefyd</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation type="unfinished">hyd {time}</translation>
    </message>
    <message>
        <source>No day yet, so it is in no calendar.</source>
        <translation type="unfinished">Dim diwrnod eto, felly nid yw mewn unrhyw galendr.</translation>
    </message>
</context>
<context>
    <name>SessionTabs</name>
    <message>
        <source>Add a session after this one</source>
        <translation type="unfinished">Ychwanegu sesiwn ar ôl hon</translation>
    </message>
    <message>
        <source>Session {number}, {title}: self-led</source>
        <translation type="unfinished">Sesiwn {number}, {title}: hunanarweiniol</translation>
    </message>
    <message>
        <source>Session {number}, {title}: {planned} of {length} planned</source>
        <translation type="unfinished">Sesiwn {number}, {title}: cynlluniwyd {planned} o {length}</translation>
    </message>
    <message>
        <source>Drag it, or press Alt with ← or →, to move it among the sessions</source>
        <translation type="unfinished">Llusgwch hi, neu pwyswch Alt gyda ← neu →, i&apos;w symud ymhlith y sesiynau</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>least {length}</source>
        <translation type="unfinished">lleiaf {length}</translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation type="unfinished">{n} rownd</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation type="unfinished">o leiaf {length}</translation>
    </message>
    <message>
        <source>suggested {length}: {why}</source>
        <translation type="unfinished">awgrym {length}: {why}</translation>
    </message>
    <message>
        <source>✓ run</source>
        <translation type="unfinished">✓ cynhaliwyd</translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished">ar waith</translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished">aethpwyd heibio</translation>
    </message>
    <message>
        <source>It has been run, so it stays.</source>
        <translation type="unfinished">Fe&apos;i cynhaliwyd, felly mae&apos;n aros.</translation>
    </message>
    <message>
        <source>It is running, so it stays.</source>
        <translation type="unfinished">Mae ar waith, felly mae&apos;n aros.</translation>
    </message>
    <message>
        <source>It was passed, so it stays.</source>
        <translation type="unfinished">Aethpwyd heibio iddo, felly mae&apos;n aros.</translation>
    </message>
    <message>
        <source>{title}: {length}, and needs {least}; the session would end at {time}</source>
        <translation type="unfinished">{title}: {length}, ac mae angen {least}; byddai&apos;r sesiwn yn gorffen am {time}</translation>
    </message>
    <message>
        <source>{title}: {length}; the session would end at {time}</source>
        <translation type="unfinished">{title}: {length}; byddai&apos;r sesiwn yn gorffen am {time}</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Run sheet to edit</source>
        <translation type="unfinished">Amserlen i&apos;w golygu</translation>
    </message>
    <message>
        <source>M picks up, plus and minus stretch, Return goes to the fields, Delete removes</source>
        <translation type="unfinished">Mae M yn codi, plws a minws yn ymestyn, Return yn mynd i&apos;r meysydd, Delete yn tynnu</translation>
    </message>
    <message>
        <source> M or Return puts it down, Esc gives up.</source>
        <translation type="unfinished"> Mae M neu Return yn ei roi i lawr, Esc yn rhoi&apos;r gorau iddi.</translation>
    </message>
    <message>
        <source>{title}: {place} of {all}, at {time}.</source>
        <translation type="unfinished">{title}: {place} o {all}, am {time}.</translation>
    </message>
    <message>
        <source>{title} stays as it is: {why}.</source>
        <translation type="unfinished">Mae {title} yn aros fel y mae: {why}.</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>New activity</source>
        <translation type="unfinished">Gweithgaredd newydd</translation>
    </message>
    <message>
        <source>From the library…	L</source>
        <translation type="unfinished">O&apos;r llyfrgell…	L</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation type="unfinished">Tynnu&apos;r sesiwn hon</translation>
    </message>
    <message>
        <source>Day, time and title of the session	S</source>
        <translation type="unfinished">Diwrnod, amser a theitl y sesiwn	S</translation>
    </message>
    <message>
        <source>Move the session earlier	Alt+←</source>
        <translation type="unfinished">Symud y sesiwn yn gynharach	Alt+←</translation>
    </message>
    <message>
        <source>Move the session later	Alt+→</source>
        <translation type="unfinished">Symud y sesiwn yn hwyrach	Alt+→</translation>
    </message>
    <message>
        <source>Look at its fields	Return</source>
        <translation type="unfinished">Edrych ar ei feysydd	Return</translation>
    </message>
    <message>
        <source>Write in its fields	Return</source>
        <translation type="unfinished">Ysgrifennu yn ei feysydd	Return</translation>
    </message>
    <message>
        <source>Pick up and move	M</source>
        <translation type="unfinished">Codi a symud	M</translation>
    </message>
    <message>
        <source>A minute longer	+</source>
        <translation type="unfinished">Munud yn hwy	+</translation>
    </message>
    <message>
        <source>A minute shorter	−</source>
        <translation type="unfinished">Munud yn fyrrach	−</translation>
    </message>
    <message>
        <source>Make it {length}	A</source>
        <translation type="unfinished">Ei wneud yn {length}	A</translation>
    </message>
    <message>
        <source>Copy	Ctrl+D</source>
        <translation type="unfinished">Copïo	Ctrl+D</translation>
    </message>
    <message>
        <source>Save in my library</source>
        <translation type="unfinished">Cadw yn fy llyfrgell</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished">Tynnu	Del</translation>
    </message>
    <message>
        <source>Move to another session</source>
        <translation type="unfinished">Symud i sesiwn arall</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Length of the session in minutes</source>
        <translation type="unfinished">Hyd y sesiwn mewn munudau</translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"> mun</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>M moves · + − stretch</source>
        <translation type="unfinished">M yn symud · + − yn ymestyn</translation>
    </message>
    <message>
        <source>Day, time, title and summary of this session</source>
        <translation type="unfinished">Diwrnod, amser, teitl a chrynodeb y sesiwn hon</translation>
    </message>
    <message>
        <source>Day, time, title and summary of this session (S)</source>
        <translation type="unfinished">Diwrnod, amser, teitl a chrynodeb y sesiwn hon (S)</translation>
    </message>
    <message>
        <source>M picks up and puts down, Alt with an arrow moves by one; + and − stretch by a minute, ] and [ by five; Return goes to the fields, S to the day and time of the session; left and right go to the sessions beside.</source>
        <translation type="unfinished">Mae M yn codi ac yn rhoi i lawr, Alt gyda saeth yn symud fesul un; mae + a − yn ymestyn fesul munud, ] a [ fesul pump; mae Return yn mynd i&apos;r meysydd, S i ddiwrnod ac amser y sesiwn; mae chwith a de yn mynd i&apos;r sesiynau nesaf ati.</translation>
    </message>
    <message>
        <source>An empty run sheet</source>
        <translation type="unfinished">Amserlen wag</translation>
    </message>
    <message>
        <source>Take what you need from the library: a check-in, listening in threes, a break. Return puts each one in, then drag or stretch it.</source>
        <translation type="unfinished">Cymerwch yr hyn sydd ei angen o&apos;r llyfrgell: gair i ddechrau, gwrando fesul tri, egwyl. Mae Return yn rhoi pob un i mewn, yna llusgwch neu ymestynnwch ef.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished">Agor y llyfrgell</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} i {end}</translation>
    </message>
    <message>
        <source>▲ {length} over</source>
        <translation type="unfinished">▲ {length} dros amser</translation>
    </message>
    <message>
        <source>▽ {length} free</source>
        <translation type="unfinished">▽ {length} yn rhydd</translation>
    </message>
    <message>
        <source>✓ ends on time</source>
        <translation type="unfinished">✓ yn gorffen mewn pryd</translation>
    </message>
    <message>
        <source>due to end at {time}</source>
        <translation type="unfinished">i fod i orffen am {time}</translation>
    </message>
    <message>
        <source>{planned} of {length} planned · at least {least}</source>
        <translation type="unfinished">cynlluniwyd {planned} o {length} · o leiaf {least}</translation>
    </message>
    <message>
        <source>This session has been run. Its run sheet stays as it was.</source>
        <translation type="unfinished">Cynhaliwyd y sesiwn hon. Mae ei hamserlen yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>This session is running. What has begun stays as it is; what comes after can be changed.</source>
        <translation type="unfinished">Mae&apos;r sesiwn hon ar waith. Mae&apos;r hyn sydd wedi dechrau yn aros fel y mae; gellir newid yr hyn sy&apos;n dod wedyn.</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Save the prompt sheets, or the return slips to fill in</source>
        <translation type="unfinished">Cadw&apos;r taflenni trafod, neu&apos;r slipiau dychwelyd i&apos;w llenwi</translation>
    </message>
    <message>
        <source>Prompt sheets (*.pdf);;Return slips to fill in (*.csv)</source>
        <translation type="unfinished">Taflenni trafod (*.pdf);;Slipiau dychwelyd i&apos;w llenwi (*.csv)</translation>
    </message>
</context>
<context>
    <name>ShelvedLine</name>
    <message>
        <source>New name of {title}</source>
        <translation type="unfinished">Enw newydd {title}</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <translation type="unfinished">Ailenwi {title}</translation>
    </message>
    <message>
        <source>Save a copy of {title} to send</source>
        <translation type="unfinished">Cadw copi o {title} i&apos;w anfon</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation type="unfinished">Dileu {title}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished">Ei defnyddio</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation type="unfinished">Defnyddio {title}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Participants see</source>
        <translation type="unfinished">Mae cyfranogwyr yn gweld</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">Gwagio</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">Dal</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation type="unfinished">Yr hyn mae&apos;r llwyfan yn ei ddangos</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished">Dilyn</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tasg</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Ystafelloedd</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">Bwrdd</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation type="unfinished">Mae&apos;r sain ymlaen</translation>
    </message>
    <message>
        <source>Sounds are off</source>
        <translation type="unfinished">Mae&apos;r sain i ffwrdd</translation>
    </message>
    <message>
        <source>{0}: a cue at each change of speaker and at the end</source>
        <translation type="unfinished">{0}: arwydd pan fydd siaradwr yn newid ac ar y diwedd</translation>
    </message>
    <message>
        <source>Press a name when somebody comes or goes; right-click, or L, for late.</source>
        <translation type="unfinished">Pwyswch enw pan fydd rhywun yn dod neu&apos;n mynd; de-gliciwch, neu L, am hwyr.</translation>
    </message>
    <message>
        <source>Nobody is in this cohort yet. Add people on the People page (Ctrl+2).</source>
        <translation type="unfinished">Nid oes neb yn y garfan hon eto. Ychwanegwch bobl ar y dudalen Pobl (Ctrl+2).</translation>
    </message>
    <message>
        <source>{0} of {1} here</source>
        <translation type="unfinished">{0} o {1} yma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">Gollwng</translation>
    </message>
    <message>
        <source>Stage is on</source>
        <translation type="unfinished">Llwyfan ymlaen</translation>
    </message>
    <message>
        <source>Stage is held</source>
        <translation type="unfinished">Llwyfan wedi&apos;i ddal</translation>
    </message>
    <message>
        <source>Stage is blank</source>
        <translation type="unfinished">Llwyfan yn wag</translation>
    </message>
</context>
<context>
    <name>SketchPad</name>
    <message>
        <source>Arrow keys move the crosshair; Space begins and ends a stroke; Escape lets go of it.</source>
        <translation type="unfinished">Mae&apos;r saethau&apos;n symud y croesflew; mae Space yn dechrau ac yn gorffen strôc; mae Escape yn gollwng gafael.</translation>
    </message>
    <message>
        <source>Drawing surface, frame {0} of {1}</source>
        <translation type="unfinished">Arwyneb lluniadu, ffrâm {0} o {1}</translation>
    </message>
</context>
<context>
    <name>SketchSaving</name>
    <message>
        <source>Save the sketch as SVG</source>
        <translation type="unfinished">Cadw&apos;r braslun fel SVG</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished">Lluniad (*.svg)</translation>
    </message>
    <message>
        <source>✓ The sketch is in {0}.</source>
        <translation type="unfinished">✓ Mae&apos;r braslun yn {0}.</translation>
    </message>
</context>
<context>
    <name>SketchSheet</name>
    <message>
        <source>Sketch of a card</source>
        <translation type="unfinished">Braslun cerdyn</translation>
    </message>
    <message>
        <source>Shift keeps lines straight. By keyboard: arrows move the crosshair, Space begins and ends a stroke, Esc lets go of it.</source>
        <translation type="unfinished">Mae Shift yn cadw llinellau&apos;n syth. Gyda&apos;r bysellfwrdd: mae saethau&apos;n symud y groes, mae Space yn dechrau a gorffen llinell, mae Esc yn ei gollwng.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished">Yn ôl i&apos;r bwrdd</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Dadwneud (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished">Ail-wneud (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished">Cadw fel SVG…</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation type="unfinished">Dangos ar y llwyfan</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished">Fframiau</translation>
    </message>
    <message>
        <source>Clear this frame</source>
        <translation type="unfinished">Clirio&apos;r ffrâm hon</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation type="unfinished">Ar y llwyfan</translation>
    </message>
</context>
<context>
    <name>SketchTools</name>
    <message>
        <source>Tool</source>
        <translation type="unfinished">Offeryn</translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished">Lled</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">Lliw</translation>
    </message>
    <message>
        <source>Width: {0}  [ ]</source>
        <translation type="unfinished">Lled: {0}  [ ]</translation>
    </message>
    <message>
        <source>Colour: {0}</source>
        <translation type="unfinished">Lliw: {0}</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished">Pen</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation type="unfinished">Rhwbiwr</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Llinell</translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished">Blwch</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished">Saeth</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished">Main</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Canolig</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation type="unfinished">Llydan</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished">Marciwr</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished">Inc</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished">Gwyrddlas</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Glas</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Oren</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished">Ambr</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Coch</translation>
    </message>
</context>
<context>
    <name>SlipsSheet</name>
    <message>
        <source>Choose return slips</source>
        <translation type="unfinished">Dewis slipiau dychwelyd</translation>
    </message>
    <message>
        <source>CSV and text (*.csv *.tsv *.txt *.eml)</source>
        <translation type="unfinished">CSV a thestun (*.csv *.tsv *.txt *.eml)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished">Agor ffeil…</translation>
    </message>
    <message>
        <source>Return slips, pasted</source>
        <translation type="unfinished">Slipiau dychwelyd, wedi&apos;u gludo</translation>
    </message>
    <message>
        <source>Paste one e-mail or several, one below the other:

Pair: Ana and Tom
Held on: 2 April 2023
Minutes: 55
Useful: 4
Summary: what they take away
Goals: 1</source>
        <translation type="unfinished">Gludwch un e-bost neu sawl un, y naill o dan y llall (gyda&apos;r enwau Saesneg):

Pair: Ana and Tom
Held on: 2 Ebrill 2023
Minutes: 55
Useful: 4
Summary: yr hyn maen nhw&apos;n mynd â nhw oddi yno
Goals: 1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation type="unfinished">Beth i&apos;w gywiro</translation>
    </message>
    <message>
        <source>What needs mending</source>
        <translation type="unfinished">Beth sydd angen ei gywiro</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished">Pâr</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished">Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Munudau</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">Defnyddiol</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Nodau</translation>
    </message>
    <message>
        <source>What they take away</source>
        <translation type="unfinished">Beth maen nhw&apos;n mynd â nhw oddi yno</translation>
    </message>
    <message>
        <source>The slips as they would come</source>
        <translation type="unfinished">Y slipiau fel y byddent yn dod</translation>
    </message>
    <message>
        <source>Return slips of session {0}: {1}</source>
        <translation type="unfinished">Slipiau dychwelyd sesiwn {0}: {1}</translation>
    </message>
    <message>
        <source>return slip</source>
        <translation type="unfinished">slip dychwelyd</translation>
    </message>
    <message>
        <source>return slips</source>
        <translation type="unfinished">slip dychwelyd</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished">Mewnforio {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Mewnforio</translation>
    </message>
    <message>
        <source>Paste what pairs sent back, or open the CSV that was filled in.</source>
        <translation type="unfinished">Gludwch yr hyn a anfonodd parau yn ôl, neu agorwch y CSV a lenwyd.</translation>
    </message>
    <message>
        <source>{0} to mend; nothing is imported until then</source>
        <translation type="unfinished">{0} i&apos;w gywiro; ni fewnforir dim tan hynny</translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished">lle</translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished">lle</translation>
    </message>
    <message>
        <source>{0} can be imported</source>
        <translation type="unfinished">Gellir mewnforio {0}</translation>
    </message>
    <message>
        <source>, {0} in place of an earlier one</source>
        <translation type="unfinished">, {0} yn lle un cynharach</translation>
    </message>
    <message>
        <source>No slip is filled in here</source>
        <translation type="unfinished">Nid oes slip wedi&apos;i lenwi yma</translation>
    </message>
    <message>
        <source>{0} not filled in.</source>
        <translation type="unfinished">{0} heb eu llenwi.</translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished">rhes</translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished">rhes</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"> a {0} arall</translation>
    </message>
    <message>
        <source>Left out, as they belong to no field: {0}{1}</source>
        <translation type="unfinished">Hepgorwyd, gan nad ydynt yn perthyn i unrhyw faes: {0}{1}</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>What of the board</source>
        <translation type="unfinished">Pa ran o&apos;r bwrdd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Turn all face up</source>
        <translation type="unfinished">Troi pob un wyneb i fyny</translation>
    </message>
    <message>
        <source>Authors on the stage</source>
        <translation type="unfinished">Awduron ar y llwyfan</translation>
    </message>
    <message>
        <source>New cards face down</source>
        <translation type="unfinished">Cardiau newydd wyneb i lawr</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation type="unfinished">Y bwrdd cyfan</translation>
    </message>
    <message>
        <source>Show {0} on the stage</source>
        <translation type="unfinished">Dangos {0} ar y llwyfan</translation>
    </message>
    <message>
        <source>Turn this cluster face up</source>
        <translation type="unfinished">Troi&apos;r clwstwr hwn wyneb i fyny</translation>
    </message>
    <message>
        <source>Participants see {0}</source>
        <translation type="unfinished">Mae cyfranogwyr yn gweld {0}</translation>
    </message>
</context>
<context>
    <name>SuggestedTree</name>
    <message>
        <source>Suggested clusters and their cards</source>
        <translation type="unfinished">Clystyrau a awgrymir a&apos;u cardiau</translation>
    </message>
    <message>
        <source>On their own: they stay as they are</source>
        <translation type="unfinished">Ar eu pen eu hunain: maent yn aros fel y maent</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Suggested clusters</source>
        <translation type="unfinished">Clystyrau a awgrymir</translation>
    </message>
    <message>
        <source>Cards that use like words. Untick what does not belong; F2 writes another name.</source>
        <translation type="unfinished">Cardiau sy&apos;n defnyddio geiriau tebyg. Dad-diciwch yr hyn nad yw&apos;n perthyn; mae F2 yn ysgrifennu enw arall.</translation>
    </message>
    <message>
        <source>Also cards that are in clusters already</source>
        <translation type="unfinished">Hefyd cardiau sydd mewn clystyrau eisoes</translation>
    </message>
    <message>
        <source>Comparing the cards</source>
        <translation type="unfinished">Yn cymharu&apos;r cardiau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Cards have changed: suggest again</source>
        <translation type="unfinished">Mae cardiau wedi newid: awgrymu eto</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Ei adael</translation>
    </message>
    <message>
        <source>Coarser or finer clusters</source>
        <translation type="unfinished">Clystyrau brasach neu fanylach</translation>
    </message>
    <message>
        <source>Few, coarse</source>
        <translation type="unfinished">Ychydig, bras</translation>
    </message>
    <message>
        <source>Many, fine</source>
        <translation type="unfinished">Llawer, manwl</translation>
    </message>
    <message>
        <source>No cards have words in common. Go coarser, or group them by hand.</source>
        <translation type="unfinished">Nid oes gan unrhyw gardiau eiriau&apos;n gyffredin. Ewch yn frasach, neu grwpiwch nhw â llaw.</translation>
    </message>
    <message>
        <source>Fewer than two cards are not in a cluster yet, so there is nothing to suggest.</source>
        <translation type="unfinished">Mae llai na dau gerdyn heb fod mewn clwstwr eto, felly nid oes dim i&apos;w awgrymu.</translation>
    </message>
    <message>
        <source>A suggestion needs at least two cards. Ctrl+I adds one.</source>
        <translation type="unfinished">Mae angen o leiaf dau gerdyn ar awgrym. Mae Ctrl+I yn ychwanegu un.</translation>
    </message>
    <message>
        <source>Take these {0}</source>
        <translation type="unfinished">Cymryd y {0} hyn</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation type="unfinished">clwstwr</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished">clwstwr</translation>
    </message>
    <message>
        <source>Take this cluster</source>
        <translation type="unfinished">Cymryd y clwstwr hwn</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>CSV files in a folder</source>
        <translation type="unfinished">Ffeiliau CSV mewn ffolder</translation>
    </message>
    <message>
        <source>Everything that was captured as tidy tables, with a datapackage.json that explains each column. Only what changed is written. A file that somebody changed there is kept.</source>
        <translation type="unfinished">Popeth a gofnodwyd fel tablau taclus, gyda datapackage.json sy&apos;n egluro pob colofn. Dim ond yr hyn a newidiodd a ysgrifennir. Cedwir ffeil a newidiwyd yno gan rywun.</translation>
    </message>
    <message>
        <source>With codes instead of names</source>
        <translation type="unfinished">Gyda chodau yn lle enwau</translation>
    </message>
    <message>
        <source>Codes also within what people wrote; the key to them stays in the cohort file.</source>
        <translation type="unfinished">Codau hefyd o fewn yr hyn a ysgrifennodd pobl; mae&apos;r allwedd iddynt yn aros yn ffeil y garfan.</translation>
    </message>
    <message>
        <source>How far the sync is</source>
        <translation type="unfinished">Pa mor bell yw&apos;r cysoni</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation type="unfinished">Ffolder ar gyfer y ffeiliau CSV</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Dewis ffolder</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Cysoni nawr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Agor y ffolder</translation>
    </message>
    <message>
        <source>The folder has no name. Choose one, or write where the CSV files go.</source>
        <translation type="unfinished">Nid oes enw gan y ffolder. Dewiswch un, neu ysgrifennwch i ble mae&apos;r ffeiliau CSV yn mynd.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished">Yn ysgrifennu…</translation>
    </message>
    <message>
        <source>It goes on by itself, and gives up after half a minute.</source>
        <translation type="unfinished">Mae&apos;n mynd ymlaen ar ei ben ei hun, ac yn rhoi&apos;r gorau iddi ar ôl hanner munud.</translation>
    </message>
    <message>
        <source>✓ {0} written at {1}.</source>
        <translation type="unfinished">✓ Ysgrifennwyd {0} am {1}.</translation>
    </message>
    <message>
        <source>{0} in {1}. Written: {2}</source>
        <translation type="unfinished">{0} yn {1}. Ysgrifennwyd: {2}</translation>
    </message>
    <message>
        <source>✓ Nothing had changed; the folder is up to date ({0}).</source>
        <translation type="unfinished">✓ Nid oedd dim wedi newid; mae&apos;r ffolder yn gyfredol ({0}).</translation>
    </message>
    <message>
        <source>Somebody had changed {0}. Their file is kept beside it as “{1}”.</source>
        <translation type="unfinished">Roedd rhywun wedi newid {0}. Cedwir eu ffeil wrth ei hymyl fel “{1}”.</translation>
    </message>
    <message>
        <source>The sync before was broken off half-way. Now all files go together again.</source>
        <translation type="unfinished">Torrwyd y cysoni blaenorol hanner ffordd. Nawr mae pob ffeil yn mynd gyda&apos;i gilydd eto.</translation>
    </message>
    <message>
        <source>Codes were put in {0} places. Free text cannot be perfectly clean: read it before you hand it on.</source>
        <translation type="unfinished">Rhoddwyd codau mewn {0} lle. Ni all testun rhydd fod yn berffaith lân: darllenwch ef cyn ei drosglwyddo.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished">Wedi newid ers hynny</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished">Heb ei gysoni eto</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished">Yn gyfredol</translation>
    </message>
    <message>
        <source>Last synced at {0} on {1}.</source>
        <translation type="unfinished">Cysonwyd ddiwethaf am {0} ar {1}.</translation>
    </message>
    <message>
        <source>This folder was not synced yet. The last sync was at {0} on {1}, to {2}.</source>
        <translation type="unfinished">Ni chysonwyd y ffolder hon eto. Roedd y cysoni diwethaf am {0} ar {1}, i {2}.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
        <source>What leaves the cohort file, and what comes back into it. During a session neither a network nor any of this is needed.</source>
        <translation type="unfinished">Beth sy&apos;n gadael ffeil y garfan, a beth sy&apos;n dod yn ôl iddi. Yn ystod sesiwn nid oes angen rhwydwaith na dim o hyn.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Your answers are kept.</source>
        <translation type="unfinished">Diolch. Mae eich atebion wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished">Y person nesaf</translation>
    </message>
    <message>
        <source>Please hand on to the next person.</source>
        <translation type="unfinished">Trosglwyddwch i&apos;r person nesaf, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Everybody has answered. Please give the computer back to the facilitator.</source>
        <translation type="unfinished">Mae pawb wedi ateb. Rhowch y cyfrifiadur yn ôl i&apos;r hwylusydd, os gwelwch yn dda.</translation>
    </message>
</context>
<context>
    <name>ThirdButton</name>
    <message>
        <source>Let {name} join {two}</source>
        <translation type="unfinished">Gadael i {name} ymuno â {two}</translation>
    </message>
    <message>
        <source>{name} becomes the third of {two}; Ctrl+Z takes it back</source>
        <translation type="unfinished">Daw {name} yn drydydd gyda {two}; mae Ctrl+Z yn ei dynnu&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>TotalsList</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>Clear the totals</source>
        <translation type="unfinished">Clirio&apos;r cyfansymiau</translation>
    </message>
    <message>
        <source>Take the totals</source>
        <translation type="unfinished">Cymryd y cyfansymiau</translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>dots</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>At most {0} in all</source>
        <translation type="unfinished">Dim mwy na {0} i gyd</translation>
    </message>
    <message>
        <source>Dots of card {0}, {1}</source>
        <translation type="unfinished">Dotiau cerdyn {0}, {1}</translation>
    </message>
</context>
<context>
    <name>VoiceButton</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}: {1} in this session, {2} in this activity. Press to count one more{3}</source>
        <translation type="unfinished">{0}: {1} yn y sesiwn hon, {2} yn y gweithgaredd hwn. Pwyswch i gyfrif un arall{3}</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>Who speaks. Only you see this.</source>
        <translation type="unfinished">Pwy sy&apos;n siarad. Dim ond chi sy&apos;n gweld hyn.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished">Pwy sy&apos;n siarad</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation type="unfinished">Dim ond chi sy&apos;n gweld hyn</translation>
    </message>
    <message>
        <source>/ finds a person</source>
        <translation type="unfinished">Mae / yn dod o hyd i berson</translation>
    </message>
    <message>
        <source>Find a person; Return counts a turn</source>
        <translation type="unfinished">Chwilio am berson; mae Return yn cyfrif tro</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation type="unfinished">Yn ôl pâr</translation>
    </message>
    <message>
        <source>No turn counted in this session</source>
        <translation type="unfinished">Ni chyfrifwyd tro yn y sesiwn hon</translation>
    </message>
    <message>
        <source>Each key counts a turn; Esc goes back</source>
        <translation type="unfinished">Mae pob bysell yn cyfrif tro; mae Esc yn mynd yn ôl</translation>
    </message>
</context>
<context>
    <name>VoteAsking</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Question of the vote</source>
        <translation type="unfinished">Cwestiwn y bleidlais</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation type="unfinished">Dotiau i bob person</translation>
    </message>
    <message>
        <source>dots for each person</source>
        <translation type="unfinished">dot i bob person</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation type="unfinished">Syniad newydd</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <translation type="unfinished">Dechrau&apos;r bleidlais</translation>
    </message>
    <message>
        <source>The stage shows the cards by number, and nobody&apos;s dots until you close the vote.</source>
        <translation type="unfinished">Mae&apos;r llwyfan yn dangos y cardiau yn ôl rhif, a dotiau neb nes i chi gau&apos;r bleidlais.</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation type="unfinished">Canlyniad diwethaf</translation>
    </message>
    <message>
        <source>About {0} selected</source>
        <translation type="unfinished">Am {0} a ddewiswyd</translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>About {0}: all ideas and prototypes</source>
        <translation type="unfinished">Am {0}: pob syniad a phrototeip</translation>
    </message>
    <message>
        <source>, {0} face down left out</source>
        <translation type="unfinished">, hepgorwyd {0} wyneb i lawr</translation>
    </message>
    <message>
        <source>There is no card to vote on yet. Put ideas on the board, or turn some face up.</source>
        <translation type="unfinished">Nid oes cerdyn i bleidleisio arno eto. Rhowch syniadau ar y bwrdd, neu trowch rai wyneb i fyny.</translation>
    </message>
</context>
<context>
    <name>VoteNumbers</name>
    <message>
        <source>Cards by their numbers</source>
        <translation type="unfinished">Cardiau yn ôl eu rhifau</translation>
    </message>
</context>
<context>
    <name>VoteOutcome</name>
    <message>
        <source>Result of the vote</source>
        <translation type="unfinished">Canlyniad y bleidlais</translation>
    </message>
    <message>
        <source>Show the result on the stage</source>
        <translation type="unfinished">Dangos y canlyniad ar y llwyfan</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Ailagor</translation>
    </message>
    <message>
        <source>New vote</source>
        <translation type="unfinished">Pleidlais newydd</translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>dots</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>The stage shows this result</source>
        <translation type="unfinished">Mae&apos;r llwyfan yn dangos y canlyniad hwn</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished">Cau&apos;r panel hwn</translation>
    </message>
    <message>
        <source>Close this panel (Esc)</source>
        <translation type="unfinished">Cau&apos;r panel hwn (Esc)</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation type="unfinished">Pleidlais ddotiau</translation>
    </message>
</context>
<context>
    <name>VoteTaking</name>
    <message>
        <source>Show the vote on the stage</source>
        <translation type="unfinished">Dangos y bleidlais ar y llwyfan</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Dangos yr hyn rwy&apos;n ei deipio</translation>
    </message>
    <message>
        <source>Show what I type, for as long as nobody else sees this window</source>
        <translation type="unfinished">Dangos yr hyn rwy&apos;n ei deipio, cyhyd â bod neb arall yn gweld y ffenestr hon</translation>
    </message>
    <message>
        <source>Take dots by</source>
        <translation type="unfinished">Cymryd dotiau yn ôl</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Ystafelloedd</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished">Cyfansymiau</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished">Sgwrs</translation>
    </message>
    <message>
        <source>Take dots by: {0}</source>
        <translation type="unfinished">Cymryd dotiau yn ôl: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} in</source>
        <translation type="unfinished">{0} o {1} i mewn</translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>dots</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>{0} each, such as 2 5 5</source>
        <translation type="unfinished">{0} yr un, fel 2 5 5</translation>
    </message>
    <message>
        <source>Close and show the result</source>
        <translation type="unfinished">Cau a dangos y canlyniad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Cancel the vote</source>
        <translation type="unfinished">Canslo&apos;r bleidlais</translation>
    </message>
    <message>
        <source>Cancel the vote and all its dots; Ctrl+Z brings them again</source>
        <translation type="unfinished">Canslo&apos;r bleidlais a&apos;i holl ddotiau; mae Ctrl+Z yn dod â nhw&apos;n ôl</translation>
    </message>
    <message>
        <source>All are in.</source>
        <translation type="unfinished">Mae pawb wedi pleidleisio.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"> a {0} arall</translation>
    </message>
    <message>
        <source>Not yet: {0}{1}</source>
        <translation type="unfinished">Ddim eto: {0}{1}</translation>
    </message>
</context>
<context>
    <name>VoterList</name>
    <message>
        <source>No rooms have been announced in this session. Take the dots by person, or as totals.</source>
        <translation type="unfinished">Ni chyhoeddwyd ystafelloedd yn y sesiwn hon. Cymerwch y dotiau fesul person, neu fel cyfansymiau.</translation>
    </message>
    <message>
        <source>Room {0}: {1}</source>
        <translation type="unfinished">Ystafell {0}: {1}</translation>
    </message>
    <message>
        <source>in the totals</source>
        <translation type="unfinished">yn y cyfansymiau</translation>
    </message>
    <message>
        <source>with room {0}</source>
        <translation type="unfinished">gydag ystafell {0}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished">ddim yma</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation type="unfinished">fesul un</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ddim eto</translation>
    </message>
</context>
<context>
    <name>VoterRow</name>
    <message>
        <source>Dots of {0}</source>
        <translation type="unfinished">Dotiau {0}</translation>
    </message>
    <message>
        <source>Clear the dots of {0}</source>
        <translation type="unfinished">Clirio dotiau {0}</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>forward</source>
        <translation type="unfinished">ymlaen</translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished">yn ôl</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved {0} by {1}. The session&apos;s timers go on as they were. Until it ends, times are shown as before: {2} here is {3} on the computer.</source>
        <translation type="unfinished">Symudwyd cloc y cyfrifiadur hwn {0} o {1}. Mae amseryddion y sesiwn yn mynd ymlaen fel yr oeddent. Nes iddi orffen, dangosir amseroedd fel o&apos;r blaen: {2} yma yw {3} ar y cyfrifiadur.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished">{time} ar {day}</translation>
    </message>
    <message>
        <source>While this computer slept, the session&apos;s end at {0} went by, {1} ago.</source>
        <translation type="unfinished">Tra oedd y cyfrifiadur hwn yn cysgu, aeth diwedd y sesiwn am {0} heibio, {1} yn ôl.</translation>
    </message>
</context>
<context>
    <name>WeightSliders</name>
    <message>
        <source>Weight of {0}</source>
        <translation type="unfinished">Pwysau {0}</translation>
    </message>
    <message>
        <source>How much it counts, from 0 (not at all) to {0}</source>
        <translation type="unfinished">Faint mae&apos;n cyfrif, o 0 (dim o gwbl) i {0}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Runs live cohort workshops: your private console here, the stage for screen-share there.</source>
        <translation type="unfinished">Yn cynnal gweithdai byw i garfanau: eich consol preifat yma, a&apos;r llwyfan i&apos;w rannu ar y sgrin.</translation>
    </message>
    <message>
        <source>Open a cohort</source>
        <translation type="unfinished">Agor carfan</translation>
    </message>
    <message>
        <source>Try the demo cohort</source>
        <translation type="unfinished">Rhoi cynnig ar y garfan enghreifftiol</translation>
    </message>
    <message>
        <source>Make a cohort again from its CSV</source>
        <translation type="unfinished">Ail-greu carfan o&apos;i CSV</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>what is open here comes first.</source>
        <translation type="unfinished">yr hyn sydd ar agor yma sy&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>A new cohort</source>
        <translation type="unfinished">Carfan newydd</translation>
    </message>
    <message>
        <source>pilot cohort</source>
        <translation type="unfinished">carfan beilot</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Choose a programme, or bring one in</source>
        <translation type="unfinished">Dewiswch raglen, neu dewch ag un i mewn</translation>
    </message>
    <message>
        <source>Built in: {0}.</source>
        <translation type="unfinished">Wedi&apos;i chynnwys: {0}.</translation>
    </message>
    <message>
        <source>Your own: {0}.</source>
        <translation type="unfinished">Eich rhai eich hun: {0}.</translation>
    </message>
    <message>
        <source>Or a path to a TOML file.</source>
        <translation type="unfinished">Neu lwybr i ffeil TOML.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>First session on</source>
        <translation type="unfinished">Y sesiwn gyntaf ar</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
        <source>Make the cohort</source>
        <translation type="unfinished">Creu&apos;r garfan</translation>
    </message>
    <message>
        <source>Cohorts (*.cohort)</source>
        <translation type="unfinished">Carfanau (*.cohort)</translation>
    </message>
    <message>
        <source>Where to keep the cohort</source>
        <translation type="unfinished">Ble i gadw&apos;r garfan</translation>
    </message>
</context>
<context>
    <name>WelcomeSteps</name>
    <message>
        <source>New here? Three steps, and a session runs.</source>
        <translation type="unfinished">Newydd yma? Tri cham, ac mae sesiwn ar waith.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>this file is only looked at</source>
        <translation type="unfinished">dim ond edrych ar y ffeil hon a wneir</translation>
    </message>
    <message>
        <source>the session has not begun: F5 starts it</source>
        <translation type="unfinished">nid yw&apos;r sesiwn wedi dechrau: mae F5 yn ei dechrau</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation type="unfinished">mae&apos;r sesiwn ar ben</translation>
    </message>
    <message>
        <source>the session is not over</source>
        <translation type="unfinished">nid yw&apos;r sesiwn ar ben</translation>
    </message>
    <message>
        <source>nothing waits to be started</source>
        <translation type="unfinished">nid oes dim yn aros i&apos;w ddechrau</translation>
    </message>
    <message>
        <source>this is the last activity</source>
        <translation type="unfinished">dyma&apos;r gweithgaredd olaf</translation>
    </message>
    <message>
        <source>this is the first activity</source>
        <translation type="unfinished">dyma&apos;r gweithgaredd cyntaf</translation>
    </message>
    <message>
        <source>an activity keeps at least one minute</source>
        <translation type="unfinished">mae gweithgaredd yn para o leiaf un funud</translation>
    </message>
    <message>
        <source>the session has no run sheet</source>
        <translation type="unfinished">nid oes amserlen gan y sesiwn</translation>
    </message>
    <message>
        <source>this activity has no breakout rooms</source>
        <translation type="unfinished">nid oes ystafelloedd trafod yn y gweithgaredd hwn</translation>
    </message>
    <message>
        <source>fewer than two people are marked as here</source>
        <translation type="unfinished">mae llai na dau berson wedi&apos;u nodi fel rhai sydd yma</translation>
    </message>
    <message>
        <source>no rooms have been announced in this activity</source>
        <translation type="unfinished">nid oes ystafelloedd wedi&apos;u cyhoeddi yn y gweithgaredd hwn</translation>
    </message>
    <message>
        <source>nobody is alone in a room</source>
        <translation type="unfinished">nid oes neb ar ei ben ei hun mewn ystafell</translation>
    </message>
    <message>
        <source>no small clock is running</source>
        <translation type="unfinished">nid oes cloc bach ar waith</translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>Wishes</source>
        <translation type="unfinished">Dymuniadau</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished">Ar wahân</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation type="unfinished">Gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Select two people to keep them apart, or together, in rooms and as mentors.</source>
        <translation type="unfinished">Dewiswch ddau berson i&apos;w cadw ar wahân, neu gyda&apos;i gilydd, mewn ystafelloedd ac fel mentoriaid.</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished">Ar wahân</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Remove the wish: {0} and {1} {2}</source>
        <translation type="unfinished">Tynnu&apos;r dymuniad: {0} a {1} {2}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Words for the sketch</source>
        <translation type="unfinished">Geiriau ar gyfer y braslun</translation>
    </message>
    <message>
        <source>Type, then Return</source>
        <translation type="unfinished">Teipiwch, yna Return</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Nothing more can be kept: {trouble}. Put it back, or go on in an emergency copy.</source>
        <translation type="unfinished">Ni ellir cadw dim mwy: {trouble}. Rhowch hi&apos;n ôl, neu ewch ymlaen mewn copi argyfwng.</translation>
    </message>
</context>
<context>
    <name>ZoomSaving</name>
    <message>
        <source>Save the rooms for Zoom</source>
        <translation type="unfinished">Cadw&apos;r ystafelloedd ar gyfer Zoom</translation>
    </message>
    <message>
        <source>Rooms for Zoom (*.csv)</source>
        <translation type="unfinished">Ystafelloedd ar gyfer Zoom (*.csv)</translation>
    </message>
    <message>
        <source>✓ {people} in {rooms} written to {file}.</source>
        <translation type="unfinished">✓ Ysgrifennwyd {people} mewn {rooms} i {file}.</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation type="unfinished">{names} a {number} arall</translation>
    </message>
    <message>
        <source>Without an e-mail address, so to be put there by hand: {names}.</source>
        <translation type="unfinished">Heb gyfeiriad e-bost, felly i&apos;w rhoi yno â llaw: {names}.</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <source>Activities in the library</source>
        <translation type="unfinished">Gweithgareddau yn y llyfrgell</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>not now</source>
        <translation type="unfinished">nid nawr</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Run sheet</source>
        <translation type="unfinished">Amserlen</translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation type="unfinished">cynllun: {0}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>from policy</source>
        <translation type="unfinished">o bolisi</translation>
    </message>
    <message>
        <source>from operational delivery</source>
        <translation type="unfinished">o gyflawni gweithredol</translation>
    </message>
    <message>
        <source>in “{0}”</source>
        <translation type="unfinished">yn “{0}”</translation>
    </message>
    <message>
        <source>face down</source>
        <translation type="unfinished">wyneb i lawr</translation>
    </message>
    <message>
        <source>theme {0}</source>
        <translation type="unfinished">thema {0}</translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>dots</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>with a sketch</source>
        <translation type="unfinished">gyda braslun</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation type="unfinished">perchennog {0}</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Whole board</source>
        <translation type="unfinished">Y bwrdd cyfan</translation>
    </message>
    <message>
        <source>Newest card alone</source>
        <translation type="unfinished">Y cerdyn diweddaraf yn unig</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation type="unfinished">Effaith a gwaith</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation type="unfinished">Map taith</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished">Pleidlais</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation type="unfinished">Canlyniad y bleidlais</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Ymrwymiadau</translation>
    </message>
    <message>
        <source>Goal writing</source>
        <translation type="unfinished">Ysgrifennu nodau</translation>
    </message>
    <message>
        <source>Results of the group</source>
        <translation type="unfinished">Canlyniadau&apos;r grŵp</translation>
    </message>
    <message>
        <source>nothing: it is blank</source>
        <translation type="unfinished">dim: mae&apos;n wag</translation>
    </message>
    <message>
        <source>cluster “{0}”</source>
        <translation type="unfinished">clwstwr “{0}”</translation>
    </message>
    <message>
        <source>what is on now</source>
        <translation type="unfinished">yr hyn sydd ymlaen nawr</translation>
    </message>
    <message>
        <source>the task</source>
        <translation type="unfinished">y dasg</translation>
    </message>
    <message>
        <source>the rooms</source>
        <translation type="unfinished">yr ystafelloedd</translation>
    </message>
    <message>
        <source>the whole board</source>
        <translation type="unfinished">y bwrdd cyfan</translation>
    </message>
    <message>
        <source>one card</source>
        <translation type="unfinished">un cerdyn</translation>
    </message>
    <message>
        <source>impact and effort</source>
        <translation type="unfinished">effaith a gwaith</translation>
    </message>
    <message>
        <source>the journey map</source>
        <translation type="unfinished">y map taith</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation type="unfinished">y bleidlais</translation>
    </message>
    <message>
        <source>the result of the vote</source>
        <translation type="unfinished">canlyniad y bleidlais</translation>
    </message>
    <message>
        <source>the commitments</source>
        <translation type="unfinished">yr ymrwymiadau</translation>
    </message>
    <message>
        <source>goal writing</source>
        <translation type="unfinished">ysgrifennu nodau</translation>
    </message>
    <message>
        <source>the group’s results</source>
        <translation type="unfinished">canlyniadau&apos;r grŵp</translation>
    </message>
    <message>
        <source>More for the stage</source>
        <translation type="unfinished">Mwy ar gyfer y llwyfan</translation>
    </message>
    <message>
        <source>One card</source>
        <translation type="unfinished">Un cerdyn</translation>
    </message>
    <message>
        <source>More that the stage can show</source>
        <translation type="unfinished">Mwy y gall y llwyfan ei ddangos</translation>
    </message>
    <message>
        <source>Rehearsed on a copy; {0} of the clock, all true. See {1}</source>
        <translation type="unfinished">Ymarferwyd ar gopi; {0} o&apos;r cloc, y cyfan yn wir. Gweler {1}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation type="unfinished">Canol</translation>
    </message>
    <message>
        <source>Endline</source>
        <translation type="unfinished">Diwedd</translation>
    </message>
    <message>
        <source>The start, as seen at the end</source>
        <translation type="unfinished">Y dechrau, fel y&apos;i gwelir ar y diwedd</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished">Mewnwelediadau</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished">Syniadau</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation type="unfinished">Prototeipiau</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Ymrwymiadau</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished">Wedi&apos;i brofi</translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation type="unfinished">Heb eu grwpio eto</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished">Mewnwelediad</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">Syniad</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation type="unfinished">Prototeip</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished">Ymrwymiad</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation type="unfinished">Y broblem</translation>
    </message>
    <message>
        <source>Policy lever</source>
        <translation type="unfinished">Ysgogiad polisi</translation>
    </message>
    <message>
        <source>Smallest test</source>
        <translation type="unfinished">Y prawf lleiaf</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation type="unfinished">Pwy sy&apos;n cael eu heffeithio</translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished">Cam cyntaf</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation type="unfinished">Enillion cyflym</translation>
    </message>
    <message>
        <source>Worth the work</source>
        <translation type="unfinished">Gwerth y gwaith</translation>
    </message>
    <message>
        <source>Small and easy</source>
        <translation type="unfinished">Bach a hawdd</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>very little</source>
        <translation type="unfinished">ychydig iawn</translation>
    </message>
    <message>
        <source>little</source>
        <translation type="unfinished">ychydig</translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished">peth</translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished">llawer</translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished">llawer iawn</translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished">problem</translation>
    </message>
    <message>
        <source>lever</source>
        <translation type="unfinished">ysgogiad</translation>
    </message>
    <message>
        <source>insight</source>
        <translation type="unfinished">mewnwelediad</translation>
    </message>
    <message>
        <source>smallest test</source>
        <translation type="unfinished">y prawf lleiaf</translation>
    </message>
    <message>
        <source>who is affected</source>
        <translation type="unfinished">pwy sy&apos;n cael eu heffeithio</translation>
    </message>
    <message>
        <source>first step</source>
        <translation type="unfinished">cam cyntaf</translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished">erbyn pryd</translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished">gwaith</translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished">effaith</translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished">i&apos;w ddisgwyl</translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished">yn bresennol</translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished">yn hwyr</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">wedi gadael</translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished">yn ôl</translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished">polisi</translation>
    </message>
    <message>
        <source>operational</source>
        <translation type="unfinished">gweithredol</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Polisi</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation type="unfinished">Gweithredol</translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished">perchennog</translation>
    </message>
    <message>
        <source>ally</source>
        <translation type="unfinished">cefnogwr</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation type="unfinished">sesiwn lawn</translation>
    </message>
    <message>
        <source>pair breakout</source>
        <translation type="unfinished">trafod mewn parau</translation>
    </message>
    <message>
        <source>rotation breakout</source>
        <translation type="unfinished">trafod gyda phartneriaid newydd</translation>
    </message>
    <message>
        <source>trio</source>
        <translation type="unfinished">grŵp o dri</translation>
    </message>
    <message>
        <source>foursome</source>
        <translation type="unfinished">grŵp o bedwar</translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished">bwrdd</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation type="unfinished">meincnod</translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished">egwyl</translation>
    </message>
    <message>
        <source>own mentor pair</source>
        <translation type="unfinished">eich pâr mentora eich hun</translation>
    </message>
    <message>
        <source>someone new of the other profession</source>
        <translation type="unfinished">rhywun newydd o&apos;r proffesiwn arall</translation>
    </message>
    <message>
        <source>someone new of the same profession</source>
        <translation type="unfinished">rhywun newydd o&apos;r un proffesiwn</translation>
    </message>
    <message>
        <source>foursome of two mentor pairs</source>
        <translation type="unfinished">grŵp o bedwar, o ddau bâr mentora</translation>
    </message>
    <message>
        <source>anyone new</source>
        <translation type="unfinished">unrhyw un newydd</translation>
    </message>
    <message>
        <source>apart</source>
        <translation type="unfinished">ar wahân</translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished">gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>facilitated</source>
        <translation type="unfinished">wedi&apos;i hwyluso</translation>
    </message>
    <message>
        <source>self-led</source>
        <translation type="unfinished">hunanarweiniol</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished">nawr</translation>
    </message>
    <message>
        <source>coming</source>
        <translation type="unfinished">i ddod</translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished">dyfyniad</translation>
    </message>
    <message>
        <source>penny-drop moment</source>
        <translation type="unfinished">moment o ddeall</translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished">cam gweithredu</translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished">arsylwad</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation type="unfinished">maes parcio</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation type="unfinished">Ble i ddechrau</translation>
    </message>
    <message>
        <source>No copy of {file} could be written to {folder} ({said}). Make room there; the file itself is untouched.</source>
        <translation type="unfinished">Ni ellid ysgrifennu copi o {file} i {folder} ({said}). Gwnewch le yno; ni chyffyrddwyd â&apos;r ffeil ei hun.</translation>
    </message>
    <message>
        <source>{beside} cannot be made ({reason}). Allow writing there.</source>
        <translation type="unfinished">Ni ellir gwneud {beside} ({reason}). Caniatewch ysgrifennu yno.</translation>
    </message>
    <message>
        <source>it is no cohort file</source>
        <translation type="unfinished">nid ffeil carfan ydyw</translation>
    </message>
    <message>
        <source>there are too many emergency copies</source>
        <translation type="unfinished">mae gormod o gopïau argyfwng</translation>
    </message>
    <message>
        <source>Stopped: there is no emergency copy.</source>
        <translation type="unfinished">Stopiwyd: nid oes copi argyfwng.</translation>
    </message>
    <message>
        <source>there is not enough room</source>
        <translation type="unfinished">nid oes digon o le</translation>
    </message>
    <message>
        <source>{path} was made, but takes nothing ({reason}). Choose another folder.</source>
        <translation type="unfinished">Gwnaed {path}, ond nid yw&apos;n cymryd dim ({reason}). Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Look into it by hand.</source>
        <translation type="unfinished">Ni ellir darllen {path} ({reason}). Edrychwch ynddo â llaw.</translation>
    </message>
    <message>
        <source>Make room on the disk or allow writing there</source>
        <translation type="unfinished">Gwnewch le ar y ddisg neu caniatewch ysgrifennu yno</translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation type="unfinished">Gwnewch le ar y ddisg</translation>
    </message>
    <message>
        <source>Allow writing there</source>
        <translation type="unfinished">Caniatewch ysgrifennu yno</translation>
    </message>
    <message>
        <source>Close the other program that is writing to it</source>
        <translation type="unfinished">Caewch y rhaglen arall sy&apos;n ysgrifennu iddi</translation>
    </message>
    <message>
        <source>See that the disk is there and well</source>
        <translation type="unfinished">Gwnewch yn siŵr bod y ddisg yno ac yn iach</translation>
    </message>
    <message>
        <source>Not kept: {file} could not be written ({reason}). {remedy}, and try again; what you typed is still here.</source>
        <translation type="unfinished">Heb ei gadw: ni ellid ysgrifennu {file} ({reason}). {remedy}, a rhowch gynnig arall arni; mae&apos;r hyn a deipiwyd gennych yma o hyd.</translation>
    </message>
    <message>
        <source>Not kept: {file} is damaged ({reason}). What you typed is still here. Go on in a copy that is checked first.</source>
        <translation type="unfinished">Heb ei gadw: mae {file} wedi&apos;i difrodi ({reason}). Mae&apos;r hyn a deipiwyd gennych yma o hyd. Ewch ymlaen mewn copi a gaiff ei wirio&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}). {remedy}, and try again.</source>
        <translation type="unfinished">Ni ellid darllen {name} ({reason}). {remedy}, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Go on in a copy that is checked first.</source>
        <translation type="unfinished">Mae {name} wedi&apos;i difrodi ({reason}). Ewch ymlaen mewn copi a wirir yn gyntaf.</translation>
    </message>
    <message>
        <source>another file was put in the place of {path}</source>
        <translation type="unfinished">rhoddwyd ffeil arall yn lle {path}</translation>
    </message>
    <message>
        <source>{file} is no longer in {folder} (moved, renamed or removed)</source>
        <translation type="unfinished">nid yw {file} yn {folder} mwyach (symudwyd, ailenwyd neu dynnwyd hi)</translation>
    </message>
    <message>
        <source>{path} cannot be reached ({reason})</source>
        <translation type="unfinished">ni ellir cyrraedd {path} ({reason})</translation>
    </message>
    <message>
        <source>the folder {folder} is gone (renamed, removed or unplugged)</source>
        <translation type="unfinished">mae&apos;r ffolder {folder} wedi mynd (ailenwyd, tynnwyd neu ddatgysylltwyd hi)</translation>
    </message>
    <message>
        <source>{who} has had it open since {since}</source>
        <translation type="unfinished">mae {who} wedi&apos;i chael ar agor ers {since}</translation>
    </message>
    <message>
        <source>{file} is already open: {has}. Close it there, or wait, and open it again; `facilitator {file} --read-only` looks at it meanwhile.</source>
        <translation type="unfinished">Mae {file} ar agor eisoes: {has}. Caewch hi yno, neu arhoswch, ac agorwch hi eto; mae `facilitator {file} --read-only` yn edrych arni yn y cyfamser.</translation>
    </message>
    <message>
        <source>another copy of the app has it open</source>
        <translation type="unfinished">mae copi arall o&apos;r ap wedi&apos;i hagor</translation>
    </message>
    <message>
        <source>You are looking at {file}, opened read-only; nothing can be kept here.</source>
        <translation type="unfinished">Rydych yn edrych ar {file}, wedi&apos;i hagor i&apos;w darllen yn unig; ni ellir cadw dim yma.</translation>
    </message>
    <message>
        <source>You are looking at {file}, which is open elsewhere; nothing can be kept here.</source>
        <translation type="unfinished">Rydych yn edrych ar {file}, sydd ar agor yn rhywle arall; ni ellir cadw dim yma.</translation>
    </message>
    <message>
        <source>You are looking at {file}, which cannot be written in {folder}; nothing can be kept here.</source>
        <translation type="unfinished">Rydych yn edrych ar {file}, na ellir ysgrifennu iddi yn {folder}; ni ellir cadw dim yma.</translation>
    </message>
    <message>
        <source>You are looking at {file}, which {who} on {host} has had open since {since}; nothing can be kept here.</source>
        <translation type="unfinished">Rydych yn edrych ar {file}, y mae {who} ar {host} wedi&apos;i chael ar agor ers {since}; ni ellir cadw dim yma.</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing in {folder} ({reason}). Copy the file to a folder of your own and open it there, or look at it with `--read-only`.</source>
        <translation type="unfinished">Ni ellir agor {file} i&apos;w hysgrifennu yn {folder} ({reason}). Copïwch y ffeil i ffolder o&apos;ch eiddo chi a&apos;i hagor yno, neu edrychwch arni gyda `--read-only`.</translation>
    </message>
    <message>
        <source>{file} is open on another computer ({who} on {host}, since {since}), and cannot be looked at from here meanwhile. Ask for a copy of it.</source>
        <translation type="unfinished">Mae {file} ar agor ar gyfrifiadur arall ({who} ar {host}, ers {since}), ac ni ellir edrych arni o&apos;r fan hon yn y cyfamser. Gofynnwch am gopi ohoni.</translation>
    </message>
    <message>
        <source>Stopped. No cohort file was made.</source>
        <translation type="unfinished">Stopiwyd. Ni wnaed ffeil carfan.</translation>
    </message>
    <message>
        <source>The cohort file needs a name. Give one, such as pilot.cohort.</source>
        <translation type="unfinished">Mae angen enw ar y ffeil carfan. Rhowch un, fel pilot.cohort.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <translation type="unfinished">Nid oes ffolder {folder}. Gwnewch hi&apos;n gyntaf, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>{there} is there already, and stays. Choose another name.</source>
        <translation type="unfinished">Mae {there} yno eisoes, ac yn aros. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>{path} has come to be meanwhile, and stays. Choose another name.</source>
        <translation type="unfinished">Daeth {path} i fod yn y cyfamser, ac mae&apos;n aros. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>{path} could not be made ({reason}). Make room on that disk, or choose a folder that you may write to; nothing is left of it.</source>
        <translation type="unfinished">Ni ellid gwneud {path} ({reason}). Gwnewch le ar y ddisg honno, neu dewiswch ffolder y cewch ysgrifennu iddi; nid oes dim ohono ar ôl.</translation>
    </message>
    <message>
        <source>{path} could not be made ({reason}). Make room on that disk, or choose another; nothing is left of it.</source>
        <translation type="unfinished">Ni ellid gwneud {path} ({reason}). Gwnewch le ar y ddisg honno, neu dewiswch un arall; nid oes dim ohono ar ôl.</translation>
    </message>
    <message>
        <source>{part} is being filled by another Facilitator. Wait for it, or choose another name.</source>
        <translation type="unfinished">Mae {part} yn cael ei lenwi gan Facilitator arall. Arhoswch amdano, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>no way to read it</source>
        <translation type="unfinished">dim ffordd o&apos;i ddarllen</translation>
    </message>
    <message>
        <source>{file} has no cohort in it, so there is nothing to merge.</source>
        <translation type="unfinished">Nid oes carfan yn {file}, felly nid oes dim i&apos;w gyfuno.</translation>
    </message>
    <message>
        <source>{file} is no copy of {ours}: they are two cohorts. Choose the copy that was made from this file.</source>
        <translation type="unfinished">Nid copi o {ours} yw {file}: dwy garfan ydynt. Dewiswch y copi a wnaed o&apos;r ffeil hon.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or open that file.</source>
        <translation type="unfinished">Mae {path} yno eisoes. Dewiswch enw arall, neu agorwch y ffeil honno.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Facilitator. Update Facilitator, then try again.</source>
        <translation type="unfinished">Ysgrifennwyd {path} gan Facilitator mwy newydd. Diweddarwch Facilitator, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{path} was written by an older Facilitator. Open it here once, then try again.</source>
        <translation type="unfinished">Ysgrifennwyd {path} gan Facilitator hŷn. Agorwch ef yma unwaith, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the cohort file in it, NAME{suffix}.</source>
        <translation type="unfinished">Ffolder yw {path}. Dewiswch y ffeil carfan ynddi, ENW{suffix}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Make a cohort with `facilitator new`.</source>
        <translation type="unfinished">Nid oes ffeil {path}. Gwnewch garfan gyda `facilitator new`.</translation>
    </message>
    <message>
        <source>{path} is no cohort file. Choose a file that Facilitator made (NAME{suffix}).</source>
        <translation type="unfinished">Nid ffeil carfan yw {path}. Dewiswch ffeil a wnaed gan Facilitator (ENW{suffix}).</translation>
    </message>
    <message>
        <source>{file} was written by a newer Facilitator (schema {version}; this one knows {newest}). Update Facilitator, then open it.</source>
        <translation type="unfinished">Ysgrifennwyd {file} gan Facilitator mwy newydd (sgema {version}; mae hwn yn adnabod {newest}). Diweddarwch Facilitator, yna agorwch hi.</translation>
    </message>
    <message>
        <source>{path} could not be made ({reason}). Choose a folder that you may write to.</source>
        <translation type="unfinished">Ni ellid gwneud {path} ({reason}). Dewiswch ffolder y cewch ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>{file} could not be opened ({reason}). A copy may stand in {folder}.</source>
        <translation type="unfinished">Ni ellid agor {file} ({reason}). Efallai fod copi yn {folder}.</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Copy it to a folder of your own, with {file}-wal if that is there, and open it there.</source>
        <translation type="unfinished">Ni ellid darllen {path} ({reason}). Copïwch ef i ffolder o&apos;ch eiddo chi, gyda {file}-wal os yw yno, a&apos;i agor yno.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Ask its owner for access.</source>
        <translation type="unfinished">Ni ellir darllen {path} ({reason}). Gofynnwch i&apos;w pherchennog am fynediad.</translation>
    </message>
    <message>
        <source>{file} cannot be written in {folder} ({reason}). Allow writing to it, or look at it with `--read-only`.</source>
        <translation type="unfinished">Ni ellir ysgrifennu {file} yn {folder} ({reason}). Caniatewch ysgrifennu iddi, neu edrychwch arni gyda `--read-only`.</translation>
    </message>
    <message>
        <source>{file} has no cohort in it yet. Make one with `facilitator new`.</source>
        <translation type="unfinished">Nid oes carfan yn {file} eto. Gwnewch un gyda `facilitator new`.</translation>
    </message>
    <message>
        <source>This programme has no facilitated session to run.</source>
        <translation type="unfinished">Nid oes gan y rhaglen hon sesiwn wedi&apos;i hwyluso i&apos;w chynnal.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); {has}. See what is left with `facilitator check {path}`, and bring it back with `facilitator recover {path}`.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i difrodi ({reason}); {has}. Gwelwch beth sydd ar ôl gyda `facilitator check {path}`, a dewch ag ef yn ôl gyda `facilitator recover {path}`.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished">{time} ar {day}</translation>
    </message>
    <message>
        <source>{broken} cannot be read, so something may be missing</source>
        <translation type="unfinished">ni ellir darllen {broken}, felly gall rhywbeth fod ar goll</translation>
    </message>
    <message>
        <source>There is no good backup of {file}.</source>
        <translation type="unfinished">Nid oes copi wrth gefn da o {file}.</translation>
    </message>
    <message>
        <source>Nothing of {file} could be recovered. Keep it, and ask for help.</source>
        <translation type="unfinished">Ni ellid adfer dim o {file}. Cadwch hi, a gofynnwch am help.</translation>
    </message>
    <message>
        <source>its newest good backup is from {moment}</source>
        <translation type="unfinished">mae ei chopi wrth gefn da diweddaraf o {moment}</translation>
    </message>
    <message>
        <source>it has no good backup</source>
        <translation type="unfinished">nid oes ganddi gopi wrth gefn da</translation>
    </message>
    <message>
        <source>nothing of the damaged file can be read</source>
        <translation type="unfinished">ni ellir darllen dim o&apos;r ffeil a ddifrodwyd</translation>
    </message>
    <message>
        <source>{lost}, and perhaps more, cannot be read</source>
        <translation type="unfinished">ni ellir darllen {lost}, ac efallai mwy</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation type="unfinished">Nid oes copi wrth gefn da.</translation>
    </message>
    <message>
        <source>The newest good backup is from {at}.</source>
        <translation type="unfinished">Mae&apos;r copi wrth gefn da diweddaraf o {at}.</translation>
    </message>
    <message>
        <source>{file} cannot be recovered in {folder} ({reason}). Make room there, or copy the file and its folder of backups to another disk, and open it there.</source>
        <translation type="unfinished">Ni ellir adfer {file} yn {folder} ({reason}). Gwnewch le yno, neu copïwch y ffeil a&apos;i ffolder o gopïau wrth gefn i ddisg arall, a&apos;i hagor yno.</translation>
    </message>
    <message>
        <source>{file} cannot be recovered in {folder} ({reason}). Copy it and its folder of backups to a folder that you may write to, and open it there.</source>
        <translation type="unfinished">Ni ellir adfer {file} yn {folder} ({reason}). Copïwch hi a&apos;i ffolder o gopïau wrth gefn i ffolder y cewch ysgrifennu iddi, a&apos;i hagor yno.</translation>
    </message>
    <message>
        <source>{lost} cannot be read</source>
        <translation type="unfinished">ni ellir darllen {lost}</translation>
    </message>
    <message>
        <source>{number} change</source>
        <translation type="unfinished">{number} newid</translation>
    </message>
    <message>
        <source>{number} changes</source>
        <translation type="unfinished">{number} newid</translation>
    </message>
    <message>
        <source>{left} can be read from the damaged file</source>
        <translation type="unfinished">Gellir darllen {left} o&apos;r ffeil a ddifrodwyd</translation>
    </message>
    <message>
        <source>The damaged file still has {left} since then</source>
        <translation type="unfinished">Mae gan y ffeil a ddifrodwyd {left} ers hynny o hyd</translation>
    </message>
    <message>
        <source>It has all that can be read.</source>
        <translation type="unfinished">Mae popeth y gellir ei ddarllen ynddo.</translation>
    </message>
    <message>
        <source>{file} could not be replaced in {folder} ({reason}). Close what else has it open, or allow writing there; nothing was changed.</source>
        <translation type="unfinished">Ni ellid disodli {file} yn {folder} ({reason}). Caewch beth bynnag arall sydd yn ei chadw ar agor, neu caniatewch ysgrifennu yno; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Close what else has it open, or use a copy of it.</source>
        <translation type="unfinished">Ni ellid darllen {path} ({reason}). Caewch beth bynnag arall sydd yn ei gadw ar agor, neu defnyddiwch gopi ohono.</translation>
    </message>
    <message>
        <source>What this is about is no longer there. Look again, or bring it back with Ctrl+Z.</source>
        <translation type="unfinished">Nid yw&apos;r hyn y mae hyn yn ymwneud ag ef yno mwyach. Edrychwch eto, neu dewch ag ef yn ôl gyda Ctrl+Z.</translation>
    </message>
    <message>
        <source>Not kept: {why}. What you typed is still here. Put it back and try again, or go on in a copy.</source>
        <translation type="unfinished">Heb ei gadw: {why}. Mae&apos;r hyn a deipiwyd gennych yma o hyd. Rhowch hi&apos;n ôl a rhowch gynnig arall arni, neu ewch ymlaen mewn copi.</translation>
    </message>
    <message>
        <source>{file} is not damaged, so nothing was changed. See `facilitator check {file}`.</source>
        <translation type="unfinished">Nid yw {file} wedi&apos;i difrodi, felly ni newidiwyd dim. Gweler `facilitator check {file}`.</translation>
    </message>
    <message>
        <source>The folder has no name. Write where the CSV files go, such as spring-csv.</source>
        <translation type="unfinished">Nid oes enw ar y ffolder. Ysgrifennwch i ble mae&apos;r ffeiliau CSV yn mynd, fel spring-csv.</translation>
    </message>
    <message>
        <source>--start: {start} is no date. Write it as 2023-03-24.</source>
        <translation type="unfinished">--start: nid dyddiad yw {start}. Ysgrifennwch ef fel 2023-03-24.</translation>
    </message>
    <message>
        <source>{number} drawing</source>
        <translation type="unfinished">{number} lluniad</translation>
    </message>
    <message>
        <source>{number} drawings</source>
        <translation type="unfinished">{number} lluniad</translation>
    </message>
    <message>
        <source>{number} row</source>
        <translation type="unfinished">{number} rhes</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation type="unfinished">{number} rhes</translation>
    </message>
    <message>
        <source>{number} card</source>
        <translation type="unfinished">{number} cerdyn</translation>
    </message>
    <message>
        <source>{number} cards</source>
        <translation type="unfinished">{number} cerdyn</translation>
    </message>
    <message>
        <source>{number} return slip</source>
        <translation type="unfinished">{number} slip dychwelyd</translation>
    </message>
    <message>
        <source>{number} return slips</source>
        <translation type="unfinished">{number} slip dychwelyd</translation>
    </message>
    <message>
        <source>--seconds: {seconds:g} is not possible. Give more than 0, and 3600 at most.</source>
        <translation type="unfinished">--seconds: nid yw {seconds:g} yn bosibl. Rhowch fwy na 0, a 3600 ar y mwyaf.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}), in {folder}.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i difrodi ({reason}), yn {folder}.</translation>
    </message>
    <message>
        <source>Not saved: {problem}.</source>
        <translation type="unfinished">Heb ei gadw: {problem}.</translation>
    </message>
    <message>
        <source>Nothing was imported from {table}. {reason}</source>
        <translation type="unfinished">Ni fewnforiwyd dim o {table}. {reason}</translation>
    </message>
    <message>
        <source>{name} has headings but no answers below them. Choose another file.</source>
        <translation type="unfinished">Mae penawdau yn {name} ond dim atebion oddi tanynt. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>{name} has {named:,} columns. Check that it is the right file.</source>
        <translation type="unfinished">Mae {named:,} colofn yn {name}. Gwiriwch mai dyma&apos;r ffeil gywir.</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows:,} rows, which no cohort&apos;s answers have. Check that it is the right file.</source>
        <translation type="unfinished">Mae mwy na {most_rows:,} rhes yn {name}, na fydd gan atebion unrhyw garfan. Gwiriwch mai dyma&apos;r ffeil gywir.</translation>
    </message>
    <message>
        <source>There is no built-in set of questions {quoted}{what} Built in: {known}. A file of your own is given with its ending, .toml.</source>
        <translation type="unfinished">Nid oes set o gwestiynau gynwysedig o&apos;r enw {quoted}{what} Cynwysedig: {known}. Rhoddir eich ffeil eich hun gyda&apos;i diweddglo, .toml.</translation>
    </message>
    <message>
        <source>{file}: the name {benchmark} is that of {taken} too. Answers refer to a set by its name: give one of them another.</source>
        <translation type="unfinished">{file}: enw {taken} yw&apos;r enw {benchmark} hefyd. Mae atebion yn cyfeirio at set yn ôl ei henw: rhowch un arall i un ohonynt.</translation>
    </message>
    <message>
        <source>{name} has {number:,} rows; {most_cards:,} cards at a time are the most. Split it, and import the parts one after the other.</source>
        <translation type="unfinished">Mae {number:,} rhes yn {name}; {most_cards:,} cerdyn ar y tro yw&apos;r mwyaf. Rhannwch hi, a mewnforiwch y rhannau y naill ar ôl y llall.</translation>
    </message>
    <message>
        <source>{name} has no words in it. Choose a CSV file with a card a row.</source>
        <translation type="unfinished">Nid oes geiriau yn {name}. Dewiswch ffeil CSV â cherdyn ym mhob rhes.</translation>
    </message>
    <message>
        <source>{name} has {cells:,} columns. Check that it is the right file.</source>
        <translation type="unfinished">Mae {cells:,} colofn yn {name}. Gwiriwch mai dyma&apos;r ffeil gywir.</translation>
    </message>
    <message>
        <source>row {row}, {column}: {message}</source>
        <translation type="unfinished">rhes {row}, {column}: {message}</translation>
    </message>
    <message>
        <source>row {row}: {message}</source>
        <translation type="unfinished">rhes {row}: {message}</translation>
    </message>
    <message>
        <source>{path} has no message in it. Choose the chat that Zoom saved, or a text file.</source>
        <translation type="unfinished">Nid oes neges yn {path}. Dewiswch y sgwrs a gadwodd Zoom, neu ffeil destun.</translation>
    </message>
    <message>
        <source>DuckDB could not go on in {visible} ({name}). Make room on that disk and in memory, and collect again: cohorts that are done stay done.</source>
        <translation type="unfinished">Ni allai DuckDB fynd ymlaen yn {visible} ({name}). Gwnewch le ar y ddisg honno ac yn y cof, a chasglwch eto: mae carfanau sydd wedi&apos;u gwneud yn aros felly.</translation>
    </message>
    <message>
        <source>{visible} has *, ? or [ in its path, which DuckDB takes for a pattern. Choose another.</source>
        <translation type="unfinished">Mae *, ? neu [ yn llwybr {visible}, ac mae DuckDB yn cymryd hynny&apos;n batrwm. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>{visible} is a file. Choose a folder for the collected cohorts.</source>
        <translation type="unfinished">Ffeil yw {visible}. Dewiswch ffolder ar gyfer y carfanau a gesglir.</translation>
    </message>
    <message>
        <source>{visible} holds something else, and stays as it is. Choose a new or empty folder for the collected cohorts.</source>
        <translation type="unfinished">Mae rhywbeth arall yn {visible}, ac mae&apos;n aros fel y mae. Dewiswch ffolder newydd neu wag ar gyfer y carfanau a gesglir.</translation>
    </message>
    <message>
        <source>{visible} has links where files of ours were. Choose a new folder.</source>
        <translation type="unfinished">Mae dolenni yn {visible} lle&apos;r oedd ffeiliau o&apos;n heiddo ni. Dewiswch ffolder newydd.</translation>
    </message>
    <message>
        <source>Another collect is at work in {visible}. Wait until it is done, then try again.</source>
        <translation type="unfinished">Mae casgliad arall ar waith yn {visible}. Arhoswch nes iddo orffen, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{visible} cannot be written to ({reason}). Make room there, or choose a folder that you may write to, and collect again: cohorts that are done stay done.</source>
        <translation type="unfinished">Ni ellir ysgrifennu i {visible} ({reason}). Gwnewch le yno, neu dewiswch ffolder y cewch ysgrifennu iddi, a chasglwch eto: mae carfanau sydd wedi&apos;u gwneud yn aros felly.</translation>
    </message>
    <message>
        <source>{visible} is damaged, or of something else. Choose a new folder for what is collected.</source>
        <translation type="unfinished">Mae {visible} wedi&apos;i difrodi, neu&apos;n perthyn i rywbeth arall. Dewiswch ffolder newydd ar gyfer yr hyn a gesglir.</translation>
    </message>
    <message>
        <source>{visible} names files elsewhere. Choose a new folder for the collected cohorts.</source>
        <translation type="unfinished">Mae {visible} yn enwi ffeiliau mewn mannau eraill. Dewiswch ffolder newydd ar gyfer y carfanau a gesglir.</translation>
    </message>
    <message>
        <source>{visible} is a link. Take it away, then collect again.</source>
        <translation type="unfinished">Dolen yw {visible}. Tynnwch hi i ffwrdd, yna casglwch eto.</translation>
    </message>
    <message>
        <source>Collecting needs DuckDB, which is not installed here. Install it with: pip install &apos;facilitator[office]&apos;</source>
        <translation type="unfinished">Mae angen DuckDB i gasglu, ac nid yw wedi&apos;i osod yma. Gosodwch ef gyda: pip install &apos;facilitator[office]&apos;</translation>
    </message>
    <message>
        <source>There is no folder {visible}. Check its name, and that its disk is there.</source>
        <translation type="unfinished">Nid oes ffolder {visible}. Gwiriwch ei henw, a bod ei disg yno.</translation>
    </message>
    <message>
        <source>{visible} holds no synced cohort. Choose a folder into which cohorts were synced: there is a {codebook} in each.</source>
        <translation type="unfinished">Nid oes carfan wedi&apos;i chysoni yn {visible}. Dewiswch ffolder y cysonwyd carfanau iddi: mae {codebook} ym mhob un.</translation>
    </message>
    <message>
        <source>{visible} cannot be read ({reason}). Ask its owner for access, or name the folders beside it one by one.</source>
        <translation type="unfinished">Ni ellir darllen {visible} ({reason}). Gofynnwch i&apos;w pherchennog am fynediad, neu enwch y ffolderi wrth ei hymyl fesul un.</translation>
    </message>
    <message>
        <source>sketches is a link, which is not followed</source>
        <translation type="unfinished">dolen yw sketches, ac ni chaiff ei dilyn</translation>
    </message>
    <message>
        <source>it is being synced right now; collect again when that is done</source>
        <translation type="unfinished">mae&apos;n cael ei chysoni ar hyn o bryd; casglwch eto pan fydd hynny wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>{path} could not be cleaned ({reason}). Close it where it is open, and erase again.</source>
        <translation type="unfinished">Ni ellid glanhau {path} ({reason}). Caewch ef lle mae ar agor, a dilëwch eto.</translation>
    </message>
    <message>
        <source>{folder} is a link to another place, and nothing is written there. Take it away and sync again; the folder keeps its old files.</source>
        <translation type="unfinished">Dolen i le arall yw {folder}, ac ni ysgrifennir dim yno. Tynnwch hi i ffwrdd a chysonwch eto; mae&apos;r ffolder yn cadw ei hen ffeiliau.</translation>
    </message>
    <message>
        <source>{folder} is a file, and has to be a folder. Move it away and sync again; the folder keeps its old files.</source>
        <translation type="unfinished">Ffeil yw {folder}, a rhaid iddi fod yn ffolder. Symudwch hi i ffwrdd a chysonwch eto; mae&apos;r ffolder yn cadw ei hen ffeiliau.</translation>
    </message>
    <message>
        <source>{failure} ({reason}). {remedy} and sync again; {outcome}.</source>
        <translation type="unfinished">{failure} ({reason}). {remedy} a chysonwch eto; {outcome}.</translation>
    </message>
    <message>
        <source>{what} is empty. Sync again.</source>
        <translation type="unfinished">Mae {what} yn wag. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{what} ends in the middle of row {row}: it was cut off. Sync again.</source>
        <translation type="unfinished">Mae {what} yn gorffen yng nghanol rhes {row}: torrwyd hi&apos;n fyr. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{what}, near row {row}: {reason}. Mend it there, or sync again.</source>
        <translation type="unfinished">{what}, ger rhes {row}: {reason}. Cywirwch ef yno, neu cysonwch eto.</translation>
    </message>
    <message>
        <source>{what}, line {line_that_is_no_utf8}: is not in the encoding UTF-8. Save it as UTF-8, or sync again.</source>
        <translation type="unfinished">{what}, llinell {line_that_is_no_utf8}: nid yw yn yr amgodiad UTF-8. Cadwch hi fel UTF-8, neu cysonwch eto.</translation>
    </message>
    <message>
        <source>{what}, near row {row}: a line never ends. Sync again.</source>
        <translation type="unfinished">{what}, ger rhes {row}: nid yw llinell byth yn gorffen. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {reason}. Mend it there, or sync again.</source>
        <translation type="unfinished">{file}, rhes {row}, colofn {column}: {reason}. Cywirwch ef yno, neu cysonwch eto.</translation>
    </message>
    <message>
        <source>{file}, row 1: the column {quoted} is unknown here. Update Facilitator if a newer one wrote this folder; else sync again.</source>
        <translation type="unfinished">{file}, rhes 1: nid yw&apos;r golofn {quoted} yn hysbys yma. Diweddarwch Facilitator os ysgrifennodd un mwy newydd y ffolder hon; fel arall cysonwch eto.</translation>
    </message>
    <message>
        <source>{file}, row 1: the column {name} is there twice. Sync again.</source>
        <translation type="unfinished">{file}, rhes 1: mae&apos;r golofn {name} yno ddwywaith. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{file}, row {first}: has {count}, and the heading has {width}. Mend it there, or sync again.</source>
        <translation type="unfinished">{file}, rhes {first}: mae ganddi {count}, ac mae gan y pennawd {width}. Cywirwch hi yno, neu cysonwch eto.</translation>
    </message>
    <message>
        <source>{file}, row 1: the column {column} is missing. Sync again.</source>
        <translation type="unfinished">{file}, rhes 1: mae&apos;r golofn {column} ar goll. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose {instead}.</source>
        <translation type="unfinished">Mae {name} yn wag. Dewiswch {instead}.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Save it as {wanted}, then choose that file.</source>
        <translation type="unfinished">Nid ffeil destun yw {name}. Cadwch hi fel {wanted}, yna dewiswch y ffeil honno.</translation>
    </message>
    <message>
        <source>{name} is {kind}, not {wanted}. Open it and save it as {wanted}, then choose that file.</source>
        <translation type="unfinished">{kind} yw {name}, nid {wanted}. Agorwch hi a&apos;i chadw fel {wanted}, yna dewiswch y ffeil honno.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the byte 0x{data:02x} is neither UTF-8 nor Windows-1252. Save it as {wanted} in UTF-8.</source>
        <translation type="unfinished">{name}, llinell {line}: nid yw&apos;r beit 0x{data:02x} yn UTF-8 nac yn Windows-1252. Cadwch hi fel {wanted} yn UTF-8.</translation>
    </message>
    <message>
        <source>{name} was cut short. Save it again as {wanted} in UTF-8.</source>
        <translation type="unfinished">Torrwyd {name} yn fyr. Cadwch hi eto fel {wanted} yn UTF-8.</translation>
    </message>
    <message>
        <source>{name} is marked as {partition} and is not, or was cut short. Save it again as {wanted} in UTF-8.</source>
        <translation type="unfinished">Mae {name} wedi&apos;i nodi fel {partition} ac nid yw felly, neu torrwyd hi&apos;n fyr. Cadwch hi eto fel {wanted} yn UTF-8.</translation>
    </message>
    <message>
        <source>{path} is missing; install the app again.</source>
        <translation type="unfinished">Mae {path} ar goll; gosodwch yr ap eto.</translation>
    </message>
    <message>
        <source>{path} is missing or broken; install the app again.</source>
        <translation type="unfinished">Mae {path} ar goll neu wedi torri; gosodwch yr ap eto.</translation>
    </message>
    <message>
        <source>That figure is gone: there is nothing left to show in it. Nothing was saved.</source>
        <translation type="unfinished">Mae&apos;r ffigur hwnnw wedi mynd: nid oes dim ar ôl i&apos;w ddangos ynddo. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Another sync is writing to {folder}. Wait until it is done, and sync again; the folder keeps its files.</source>
        <translation type="unfinished">Mae cysoni arall yn ysgrifennu i {folder}. Arhoswch nes iddo orffen, a chysonwch eto; mae&apos;r ffolder yn cadw ei ffeiliau.</translation>
    </message>
    <message>
        <source>{cohort_path} cannot be written to ({reason}), and the codes for names are kept there. Copy the file to a folder of your own, or close what has it open, and sync again.</source>
        <translation type="unfinished">Ni ellir ysgrifennu i {cohort_path} ({reason}), ac yno y cedwir y codau ar gyfer enwau. Copïwch y ffeil i ffolder o&apos;ch eiddo chi, neu caewch beth bynnag sydd yn ei chadw ar agor, a chysonwch eto.</translation>
    </message>
    <message>
        <source>The table of breakout schedules, {file}, cannot be read; install again.</source>
        <translation type="unfinished">Ni ellir darllen y tabl o amserlenni ystafelloedd trafod, {file}; gosodwch yr ap eto.</translation>
    </message>
    <message>
        <source>Line {number} of the table of breakout schedules, {file}, is damaged; install again.</source>
        <translation type="unfinished">Mae llinell {number} o&apos;r tabl o amserlenni ystafelloedd trafod, {file}, wedi&apos;i difrodi; gosodwch yr ap eto.</translation>
    </message>
    <message>
        <source>--top: {top} matchings cannot be given. Ask for 1 to {most_matchings}.</source>
        <translation type="unfinished">--top: ni ellir rhoi {top} pariad. Gofynnwch am 1 i {most_matchings}.</translation>
    </message>
    <message>
        <source>The roster has {rows:,} people, and at most {most_people:,} can be matched. Split it into several.</source>
        <translation type="unfinished">Mae {rows:,} o bobl yn y rhestr enwau, a gellir paru {most_people:,} ar y mwyaf. Rhannwch hi&apos;n sawl un.</translation>
    </message>
    <message>
        <source>The roster has no {missing}, and a mentor pair is one of each. Add some.</source>
        <translation type="unfinished">Nid oes {missing} yn y rhestr enwau, ac un o bob un yw pâr mentora. Ychwanegwch rai.</translation>
    </message>
    <message>
        <source>{number} mentor pair</source>
        <translation type="unfinished">{number} pâr mentora</translation>
    </message>
    <message>
        <source>{number} mentor pairs</source>
        <translation type="unfinished">{number} pâr mentora</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the file in it a name, such as {path2}.</source>
        <translation type="unfinished">Ffolder yw {path}. Rhowch enw i&apos;r ffeil ynddi, fel {path2}.</translation>
    </message>
    <message>
        <source>{path} is not a plain file. Choose a name for a new one.</source>
        <translation type="unfinished">Nid ffeil blaen yw {path}. Dewiswch enw ar gyfer un newydd.</translation>
    </message>
    <message>
        <source>{path} is a cohort&apos;s own file and stays. Choose another name, such as {such_as}.</source>
        <translation type="unfinished">Ffeil y garfan ei hun yw {path} ac mae&apos;n aros. Dewiswch enw arall, fel {such_as}.</translation>
    </message>
    <message>
        <source>{path} is there already and is something else. Choose another name.</source>
        <translation type="unfinished">Mae {path} yno eisoes ac mae&apos;n rhywbeth arall. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>{visible} could not be written ({reason}). Close it where it is open, or choose another place.</source>
        <translation type="unfinished">Ni ellid ysgrifennu {visible} ({reason}). Caewch hi lle mae ar agor, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Choose another name.</source>
        <translation type="unfinished">Ni ellir darllen {path} ({reason}). Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The programme needs a name with at least a letter.</source>
        <translation type="unfinished">Mae angen enw ag o leiaf un llythyren ar y rhaglen.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a programme that comes with the app. Choose another one.</source>
        <translation type="unfinished">“{name}” yw enw rhaglen sy&apos;n dod gyda&apos;r ap. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>{file} holds no JSON object. A plan begins with {{ and has &quot;participants&quot;, &quot;room_size&quot;, &quot;rounds&quot; and &quot;rule&quot;.</source>
        <translation type="unfinished">Nid oes gwrthrych JSON yn {file}. Mae cynllun yn dechrau â {{ ac ynddo &quot;participants&quot;, &quot;room_size&quot;, &quot;rounds&quot; a &quot;rule&quot;.</translation>
    </message>
    <message>
        <source>{file} has too many brackets inside each other. Take some out.</source>
        <translation type="unfinished">Mae gormod o gromfachau y tu mewn i&apos;w gilydd yn {file}. Tynnwch rai allan.</translation>
    </message>
    <message>
        <source>{file}: {reason} is there twice in one object. Keep one of them.</source>
        <translation type="unfinished">{file}: mae {reason} yno ddwywaith mewn un gwrthrych. Cadwch un ohonynt.</translation>
    </message>
    <message>
        <source>{file} has half a character in it, {half}. Write the whole one.</source>
        <translation type="unfinished">Mae hanner nod yn {file}, {half}. Ysgrifennwch yr un cyfan.</translation>
    </message>
    <message>
        <source>{file}, line {lineno}, column {colno}: this is not JSON ({lower}{msg}). Mend it in a text editor.</source>
        <translation type="unfinished">{file}, llinell {lineno}, colofn {colno}: nid JSON yw hyn ({lower}{msg}). Cywirwch ef mewn golygydd testun.</translation>
    </message>
    <message>
        <source>{file} is not JSON that can be read ({reason}). Write an ordinary number.</source>
        <translation type="unfinished">Nid JSON y gellir ei ddarllen yw {file} ({reason}). Ysgrifennwch rif cyffredin.</translation>
    </message>
    <message>
        <source>{file}, {as_json}. Mend it in a text editor.</source>
        <translation type="unfinished">{file}, {as_json}. Cywirwch ef mewn golygydd testun.</translation>
    </message>
    <message>
        <source>There is no built-in programme {quoted}{what} Built in: {what2}.{yours} A file of your own is given with its ending, .toml.</source>
        <translation type="unfinished">Nid oes rhaglen gynwysedig o&apos;r enw {quoted}{what} Cynwysedig: {what2}.{yours} Rhoddir eich ffeil eich hun gyda&apos;i diweddglo, .toml.</translation>
    </message>
    <message>
        <source>There are no pairs yet. Make them on the People page, then save the sheets.</source>
        <translation type="unfinished">Nid oes parau eto. Gwnewch nhw ar y dudalen Pobl, yna cadwch y taflenni.</translation>
    </message>
    <message>
        <source>{number} note</source>
        <translation type="unfinished">{number} nodyn</translation>
    </message>
    <message>
        <source>{number} notes</source>
        <translation type="unfinished">{number} nodyn</translation>
    </message>
    <message>
        <source>{number} prototype</source>
        <translation type="unfinished">{number} prototeip</translation>
    </message>
    <message>
        <source>{number} prototypes</source>
        <translation type="unfinished">{number} prototeip</translation>
    </message>
    <message>
        <source>{number} commitment</source>
        <translation type="unfinished">{number} ymrwymiad</translation>
    </message>
    <message>
        <source>{number} commitments</source>
        <translation type="unfinished">{number} ymrwymiad</translation>
    </message>
    <message>
        <source>{number} person</source>
        <translation type="unfinished">{number} person</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation type="unfinished">{number} o bobl</translation>
    </message>
    <message>
        <source>{number} goal</source>
        <translation type="unfinished">{number} nod</translation>
    </message>
    <message>
        <source>{number} goals</source>
        <translation type="unfinished">{number} nod</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation type="unfinished">Stopiwyd. Ni ysgrifennwyd adroddiad.</translation>
    </message>
    <message>
        <source>{file} was changed after the sync. Sync again, or take changed files as they are (--trust-changes): each cell is then checked all the same.</source>
        <translation type="unfinished">Newidiwyd {file} ar ôl y cysoni. Cysonwch eto, neu cymerwch ffeiliau a newidiwyd fel y maent (--trust-changes): gwirir pob cell er hynny.</translation>
    </message>
    <message>
        <source>{folder} was pseudonymised: names are not in it, so no cohort can be made again from it. Choose a folder that was synced with names.</source>
        <translation type="unfinished">Defnyddiwyd ffugenwau yn {folder}: nid oes enwau ynddi, felly ni ellir gwneud carfan eto ohoni. Dewiswch ffolder a gysonwyd gydag enwau.</translation>
    </message>
    <message>
        <source>{folder} was not written by Facilitator&apos;s sync: its {codebook} names no cohort. Choose the folder that a sync wrote.</source>
        <translation type="unfinished">Nid ysgrifennwyd {folder} gan gysoni Facilitator: nid yw ei {codebook} yn enwi carfan. Dewiswch y ffolder a ysgrifennwyd gan gysoni.</translation>
    </message>
    <message>
        <source>{folder} lists {quoted}, which this Facilitator does not write and did not open. Update Facilitator if a newer one wrote this folder; else choose another.</source>
        <translation type="unfinished">Mae {folder} yn rhestru {quoted}, nad yw&apos;r Facilitator hwn yn ei ysgrifennu ac nas agorodd. Diweddarwch Facilitator os ysgrifennodd un mwy newydd y ffolder hon; fel arall dewiswch un arall.</translation>
    </message>
    <message>
        <source>{folder} lists {path} twice. Sync again.</source>
        <translation type="unfinished">Mae {folder} yn rhestru {path} ddwywaith. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{folder} does not list {file}. Sync again.</source>
        <translation type="unfinished">Nid yw {folder} yn rhestru {file}. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{path} did not come out sound ({verdict}), and was not kept. Try another disk.</source>
        <translation type="unfinished">Ni ddaeth {path} allan yn gyfan ({verdict}), ac ni chadwyd ef. Rhowch gynnig ar ddisg arall.</translation>
    </message>
    <message>
        <source>{where}: {quoted} is unknown here. Update Facilitator if a newer one wrote this folder; else sync again.</source>
        <translation type="unfinished">{where}: nid yw {quoted} yn hysbys yma. Diweddarwch Facilitator os ysgrifennodd un mwy newydd y ffolder hon; fel arall cysonwch eto.</translation>
    </message>
    <message>
        <source>{where}: {name} is not as a sync writes it. Sync again.</source>
        <translation type="unfinished">{where}: nid yw {name} fel y mae cysoni yn ei ysgrifennu. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{where}: {column} is missing. Sync again.</source>
        <translation type="unfinished">{where}: mae {column} ar goll. Cysonwch eto.</translation>
    </message>
    <message>
        <source>{where}: cannot be kept ({reason}). Sync again.</source>
        <translation type="unfinished">{where}: ni ellir ei gadw ({reason}). Cysonwch eto.</translation>
    </message>
    <message>
        <source>{file}, row 1: the column {name} is missing. Sync again.</source>
        <translation type="unfinished">{file}, rhes 1: mae&apos;r golofn {name} ar goll. Cysonwch eto.</translation>
    </message>
    <message>
        <source>“{shown}” is no session. Write its number, such as 2.</source>
        <translation type="unfinished">Nid sesiwn yw “{shown}”. Ysgrifennwch ei rhif, fel 2.</translation>
    </message>
    <message>
        <source>There is no return slip that is filled in. A slip has lines such as Pair: Ana and Tom, and Held on: 2 April 2023.</source>
        <translation type="unfinished">Nid oes slip dychwelyd wedi&apos;i lenwi. Mae llinellau ar slip fel Pair: Ana and Tom, a Held on: 2 Ebrill 2023.</translation>
    </message>
    <message>
        <source>{name} is larger than {most_megabytes} MB, which no roster is.</source>
        <translation type="unfinished">Mae {name} yn fwy na {most_megabytes} MB, na fydd unrhyw restr enwau.</translation>
    </message>
    <message>
        <source>{what} has headings but nobody below them. Write one row a person.</source>
        <translation type="unfinished">Mae penawdau yn {what} ond neb oddi tanynt. Ysgrifennwch un rhes i bob person.</translation>
    </message>
    <message>
        <source>{what} has {cells:,} columns. Check that it is the right file.</source>
        <translation type="unfinished">Mae {cells:,} colofn yn {what}. Gwiriwch mai dyma&apos;r ffeil gywir.</translation>
    </message>
    <message>
        <source>{path} is there already and is no sketch of this app. Choose another name.</source>
        <translation type="unfinished">Mae {path} yno eisoes ac nid braslun o&apos;r ap hwn ydyw. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The card “{what}” has the id {idea_id!r}, which cannot name a file. Copy its text into a new card, remove this one, and sync again.</source>
        <translation type="unfinished">Id y cerdyn “{what}” yw {idea_id!r}, na all enwi ffeil. Copïwch ei destun i gerdyn newydd, tynnwch yr un hwn, a chysonwch eto.</translation>
    </message>
    <message>
        <source>{number} stroke</source>
        <translation type="unfinished">{number} strôc</translation>
    </message>
    <message>
        <source>{number} strokes</source>
        <translation type="unfinished">{number} strôc</translation>
    </message>
    <message>
        <source>“{shown}” is no length. Write minutes from 1 to {most_minutes}, such as 55.</source>
        <translation type="unfinished">Nid hyd yw “{shown}”. Ysgrifennwch funudau o 1 i {most_minutes}, fel 55.</translation>
    </message>
    <message>
        <source>“{shown}” is no mark. Write one number from {least_useful} to {most_useful}.</source>
        <translation type="unfinished">Nid marc yw “{shown}”. Ysgrifennwch un rhif o {least_useful} i {most_useful}.</translation>
    </message>
    <message>
        <source>“{shown}” are no pair. The pairs are {theirs}.</source>
        <translation type="unfinished">Nid pâr yw “{shown}”. Y parau yw {theirs}.</translation>
    </message>
    <message>
        <source>It does not say which pair this is. Add a line such as Pair: Ana and Tom.</source>
        <translation type="unfinished">Nid yw&apos;n dweud pa bâr yw hwn. Ychwanegwch linell fel Pair: Ana and Tom.</translation>
    </message>
    <message>
        <source>“{shown}” is nobody in a pair, or several people.{hint}</source>
        <translation type="unfinished">Nid yw “{shown}” yn neb mewn pâr, neu mae&apos;n sawl person.{hint}</translation>
    </message>
    <message>
        <source>“{shown}” is none of this pair&apos;s goals. Write the goals&apos; numbers on the sheet, such as 1, 2.</source>
        <translation type="unfinished">Nid yw “{shown}” yn un o nodau&apos;r pâr hwn. Ysgrifennwch rifau&apos;r nodau ar y daflen, fel 1, 2.</translation>
    </message>
    <message>
        <source>There is no goal {number}. This pair&apos;s learning goals: {there}.</source>
        <translation type="unfinished">Nid oes nod {number}. Nodau dysgu&apos;r pâr hwn: {there}.</translation>
    </message>
    <message>
        <source>{number} file</source>
        <translation type="unfinished">{number} ffeil</translation>
    </message>
    <message>
        <source>{number} files</source>
        <translation type="unfinished">{number} ffeil</translation>
    </message>
    <message>
        <source>Stopped. {folder} keeps its old files.</source>
        <translation type="unfinished">Stopiwyd. Mae {folder} yn cadw ei hen ffeiliau.</translation>
    </message>
    <message>
        <source>{folder} holds the CSV of another cohort ({cohort}), and its files stay. Choose a folder of its own for this one.</source>
        <translation type="unfinished">Mae CSV carfan arall ({cohort}) yn {folder}, ac mae ei ffeiliau&apos;n aros. Dewiswch ffolder ar wahân ar gyfer hon.</translation>
    </message>
    <message>
        <source>{folder} holds this cohort with {has}, and {wants} are never mixed with them. Choose a folder of its own for the one with {wants}.</source>
        <translation type="unfinished">Mae&apos;r garfan hon gyda {has} yn {folder}, ac ni chymysgir {wants} â nhw byth. Dewiswch ffolder ar wahân ar gyfer yr un gyda {wants}.</translation>
    </message>
    <message>
        <source>Stopped. Files in {folder} are new already; the next sync goes on from there.</source>
        <translation type="unfinished">Stopiwyd. Mae ffeiliau yn {folder} yn newydd eisoes; mae&apos;r cysoni nesaf yn mynd ymlaen o&apos;r fan honno.</translation>
    </message>
    <message>
        <source>{quoted} is no name of a file in {folder}, and was not opened.</source>
        <translation type="unfinished">Nid enw ffeil yn {folder} yw {quoted}, ac nid agorwyd ef.</translation>
    </message>
    <message>
        <source>{path} leads out of its folder, and was not opened. Put the file itself there.</source>
        <translation type="unfinished">Mae {path} yn arwain allan o&apos;i ffolder, ac nid agorwyd ef. Rhowch y ffeil ei hun yno.</translation>
    </message>
    <message>
        <source>{path} is no plain file, and was not opened. Put the file itself there.</source>
        <translation type="unfinished">Nid ffeil blaen yw {path}, ac nid agorwyd hi. Rhowch y ffeil ei hun yno.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose the folder that a sync wrote.</source>
        <translation type="unfinished">Nid oes ffolder {folder}. Dewiswch y ffolder a ysgrifennwyd gan gysoni.</translation>
    </message>
    <message>
        <source>{where} is larger than {most_codebook} MB, which none is that a sync wrote. Choose the folder that a sync wrote.</source>
        <translation type="unfinished">Mae {where} yn fwy na {most_codebook} MB, na fydd un a ysgrifennwyd gan gysoni. Dewiswch y ffolder a ysgrifennwyd gan gysoni.</translation>
    </message>
    <message>
        <source>{where} lists more files than any cohort has. Choose the folder that a sync wrote.</source>
        <translation type="unfinished">Mae {where} yn rhestru mwy o ffeiliau nag sydd gan unrhyw garfan. Dewiswch y ffolder a ysgrifennwyd gan gysoni.</translation>
    </message>
    <message>
        <source>{path} is a link to itself, and was not opened. Put the file there.</source>
        <translation type="unfinished">Dolen iddi ei hun yw {path}, ac nid agorwyd hi. Rhowch y ffeil yno.</translation>
    </message>
    <message>
        <source>{name} is missing from {folder}. Sync again, or bring it back.</source>
        <translation type="unfinished">Mae {name} ar goll o {folder}. Cysonwch eto, neu dewch ag ef yn ôl.</translation>
    </message>
    <message>
        <source>{name} in {folder} cannot be read ({reason}). Ask its owner for access.</source>
        <translation type="unfinished">Ni ellir darllen {name} yn {folder} ({reason}). Gofynnwch i&apos;w berchennog am fynediad.</translation>
    </message>
    <message>
        <source>{folder} has no {codebook}. Choose the folder that a sync wrote.</source>
        <translation type="unfinished">Nid oes {codebook} yn {folder}. Dewiswch y ffolder a ysgrifennwyd gan gysoni.</translation>
    </message>
    <message>
        <source>{where} cannot be read ({reason}). Ask its owner for access.</source>
        <translation type="unfinished">Ni ellir darllen {where} ({reason}). Gofynnwch i&apos;w berchennog am fynediad.</translation>
    </message>
    <message>
        <source>{where} is not as a sync writes it ({reason}). Sync again, or choose another folder.</source>
        <translation type="unfinished">Nid yw {where} fel y mae cysoni yn ei ysgrifennu ({reason}). Cysonwch eto, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>{file}, {problem}. Mend it in a text editor.</source>
        <translation type="unfinished">{file}, {problem}. Cywirwch ef mewn golygydd testun.</translation>
    </message>
    <message>
        <source>{file}, group[{number}]: a word is empty. Fill it in, or take it out.</source>
        <translation type="unfinished">{file}, group[{number}]: mae gair yn wag. Llenwch ef, neu tynnwch ef allan.</translation>
    </message>
    <message>
        <source>{file}, group[{number}]: {quoted} is in another group too. Keep one of them.</source>
        <translation type="unfinished">{file}, group[{number}]: mae {quoted} mewn grŵp arall hefyd. Cadwch un ohonynt.</translation>
    </message>
    <message>
        <source>{name} names nobody who came. Choose another report.</source>
        <translation type="unfinished">Nid yw {name} yn enwi neb a ddaeth. Dewiswch adroddiad arall.</translation>
    </message>
    <message>
        <source>{name} is no attendance report of Teams: its parts “1. Summary” and “2. Participants” are missing. In Teams, open the meeting’s Attendance and download the report again.</source>
        <translation type="unfinished">Nid adroddiad presenoldeb Teams yw {name}: mae ei rannau “1. Summary” a “2. Participants” ar goll. Yn Teams, agorwch bresenoldeb y cyfarfod (Attendance) a lawrlwythwch yr adroddiad eto.</translation>
    </message>
    <message>
        <source>{name}, row {row}: the column “{missing}” is missing. Set Teams to English, then download the report again.</source>
        <translation type="unfinished">{name}, rhes {row}: mae&apos;r golofn “{missing}” ar goll. Gosodwch Teams i Saesneg, yna lawrlwythwch yr adroddiad eto.</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows:,} rows, which no report has. Check that it is the right file.</source>
        <translation type="unfinished">Mae mwy na {most_rows:,} rhes yn {name}, na fydd gan unrhyw adroddiad. Gwiriwch mai dyma&apos;r ffeil gywir.</translation>
    </message>
    <message>
        <source>{path} has too many brackets inside each other. Take some out.</source>
        <translation type="unfinished">Mae gormod o gromfachau y tu mewn i&apos;w gilydd yn {path}. Tynnwch rai allan.</translation>
    </message>
    <message>
        <source>{path} is larger than {most_megabytes} MB, which no {what} is. Check that it is the right file.</source>
        <translation type="unfinished">Mae {path} yn fwy na {most_megabytes} MB, yn rhy fawr ar gyfer {what}. Gwiriwch mai dyma&apos;r ffeil gywir.</translation>
    </message>
    <message>
        <source>{path} is empty. Choose another {what} file.</source>
        <translation type="unfinished">Mae {path} yn wag. Dewiswch ffeil arall ({what}).</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the {what} file in it.</source>
        <translation type="unfinished">Ffolder yw {path}. Dewiswch y ffeil ynddi ({what}).</translation>
    </message>
    <message>
        <source>{path} is not a plain file. Choose the {what} as a file on a disk.</source>
        <translation type="unfinished">Nid ffeil blaen yw {path}. Dewiswch ffeil ar ddisg ({what}).</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder of the {what}.</source>
        <translation type="unfinished">Nid oes ffeil {path}. Gwiriwch yr enw a&apos;r ffolder ({what}).</translation>
    </message>
    <message>
        <source>{path} may not be read by you. Ask its owner, or copy the {what}.</source>
        <translation type="unfinished">Ni chewch ddarllen {path}. Gofynnwch i&apos;w berchennog, neu gwnewch gopi ({what}).</translation>
    </message>
    <message>
        <source>{shown} cannot be read ({reason}). Choose another {what} file.</source>
        <translation type="unfinished">Ni ellir darllen {shown} ({reason}). Dewiswch ffeil arall ({what}).</translation>
    </message>
    <message>
        <source>{name}, line {line}: the byte 0x{data:02x} is not UTF-8. Save the file in the encoding UTF-8.</source>
        <translation type="unfinished">{name}, llinell {line}: nid yw&apos;r beit 0x{data:02x} yn UTF-8. Cadwch y ffeil yn yr amgodiad UTF-8.</translation>
    </message>
    <message>
        <source>Zoom takes {most_rooms} rooms at most, and there are {filled}. Make the rooms larger, or hold two meetings.</source>
        <translation type="unfinished">Mae Zoom yn cymryd {most_rooms} ystafell ar y mwyaf, ac mae {filled}. Gwnewch yr ystafelloedd yn fwy, neu cynhaliwch ddau gyfarfod.</translation>
    </message>
    <message>
        <source>Zoom takes {most_people:,} people at most, and there are {seated:,}. Hold two meetings.</source>
        <translation type="unfinished">Mae Zoom yn cymryd {most_people:,} o bobl ar y mwyaf, ac mae {seated:,}. Cynhaliwch ddau gyfarfod.</translation>
    </message>
    <message>
        <source>Nobody in these rooms has an e-mail address, and Zoom knows people by it. Add addresses on the People page.</source>
        <translation type="unfinished">Nid oes gan neb yn yr ystafelloedd hyn gyfeiriad e-bost, ac mae Zoom yn adnabod pobl drwyddo. Ychwanegwch gyfeiriadau ar y dudalen Pobl.</translation>
    </message>
    <message>
        <source>{other} and {person} have the same e-mail address, and Zoom tells people apart by it. Give one of them another on the People page.</source>
        <translation type="unfinished">Mae gan {other} a {person} yr un cyfeiriad e-bost, ac mae Zoom yn gwahaniaethu rhwng pobl drwyddo. Rhowch un arall i un ohonynt ar y dudalen Pobl.</translation>
    </message>
    <message>
        <source>{number} move</source>
        <translation type="unfinished">{number} yn symud</translation>
    </message>
    <message>
        <source>{number} moves</source>
        <translation type="unfinished">{number} yn symud</translation>
    </message>
    <message>
        <source>nobody moves</source>
        <translation type="unfinished">neb yn symud</translation>
    </message>
    <message>
        <source>{came} of {people} imported</source>
        <translation type="unfinished">mewnforiwyd {came} gan {people}</translation>
    </message>
    <message>
        <source>{words}; Ctrl+Z takes all of it back.</source>
        <translation type="unfinished">{words}; mae Ctrl+Z yn tynnu&apos;r cyfan yn ôl.</translation>
    </message>
    <message>
        <source>{count:,} answers that were there stay as they were.</source>
        <translation type="unfinished">Mae {count:,} ateb a oedd yno yn aros fel yr oeddent.</translation>
    </message>
    <message>
        <source>The file still has places to mend. Nothing was imported.</source>
        <translation type="unfinished">Mae lleoedd i&apos;w cywiro yn y ffeil o hyd. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing new: these answers are in the cohort already.</source>
        <translation type="unfinished">Dim byd newydd: mae&apos;r atebion hyn yn y garfan eisoes.</translation>
    </message>
    <message>
        <source>{came} of {people} imported.</source>
        <translation type="unfinished">Mewnforiwyd {came} gan {people}.</translation>
    </message>
    <message>
        <source>There is no answer to import. Choose another file or other columns.</source>
        <translation type="unfinished">Nid oes ateb i&apos;w fewnforio. Dewiswch ffeil arall neu golofnau eraill.</translation>
    </message>
    <message>
        <source>The cohort has changed since the file was read. Read it again, then import it.</source>
        <translation type="unfinished">Mae&apos;r garfan wedi newid ers darllen y ffeil. Darllenwch hi eto, yna ei mewnforio.</translation>
    </message>
    <message>
        <source>{words}, {other:,} of them in the place of others</source>
        <translation type="unfinished">{words}, {other:,} ohonynt yn lle rhai eraill</translation>
    </message>
    <message>
        <source>1 answer that was there stays as it was.</source>
        <translation type="unfinished">Mae 1 ateb a oedd yno yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>{number} answer</source>
        <translation type="unfinished">{number} ateb</translation>
    </message>
    <message>
        <source>{number} answers</source>
        <translation type="unfinished">{number} ateb</translation>
    </message>
    <message>
        <source>This person is not in the cohort.</source>
        <translation type="unfinished">Nid yw&apos;r person hwn yn y garfan.</translation>
    </message>
    <message>
        <source>{person}: {state}.</source>
        <translation type="unfinished">{person}: {state}.</translation>
    </message>
    <message>
        <source>{person} is marked {state} already.</source>
        <translation type="unfinished">Mae {person} wedi&apos;i nodi fel “{state}” eisoes.</translation>
    </message>
    <message>
        <source>{count} people had marks from the session itself, which stay.</source>
        <translation type="unfinished">Roedd gan {count} o bobl farciau o&apos;r sesiwn ei hun; mae&apos;r rheini&apos;n aros.</translation>
    </message>
    <message>
        <source>There is no facilitated session {number}. Facilitated are {numbers}.</source>
        <translation type="unfinished">Nid oes sesiwn {number} wedi&apos;i hwyluso. Y rhai a hwylusir yw {numbers}.</translation>
    </message>
    <message>
        <source>The report still has places to mend. Nothing was imported.</source>
        <translation type="unfinished">Mae lleoedd i&apos;w cywiro yn yr adroddiad o hyd. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>Nobody of the report is a participant. Nothing was imported.</source>
        <translation type="unfinished">Nid oes neb yn yr adroddiad yn gyfranogwr. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>1 person had marks from the session itself, which stay.</source>
        <translation type="unfinished">Roedd gan 1 person farciau o&apos;r sesiwn ei hun; mae&apos;r rheini&apos;n aros.</translation>
    </message>
    <message>
        <source>Session {session}: {people} marked as in the report, {marks}.</source>
        <translation type="unfinished">Sesiwn {session}: nodwyd {people} fel yn yr adroddiad, {marks}.</translation>
    </message>
    <message>
        <source>Session {session}: nothing new.</source>
        <translation type="unfinished">Sesiwn {session}: dim byd newydd.</translation>
    </message>
    <message>
        <source>{day} is before the programme, which begins on {first}</source>
        <translation type="unfinished">Mae {day} cyn y rhaglen, sy&apos;n dechrau ar {first}</translation>
    </message>
    <message>
        <source>{came} marked as in the report; Ctrl+Z takes it back.{kept}</source>
        <translation type="unfinished">Nodwyd {came} fel yn yr adroddiad; mae Ctrl+Z yn ei dynnu&apos;n ôl.{kept}</translation>
    </message>
    <message>
        <source>{day} is not the day of session {number}, {held}</source>
        <translation type="unfinished">Nid {day} yw diwrnod sesiwn {number}, sef {held}</translation>
    </message>
    <message>
        <source>Nothing new: everybody of the report is marked already.{kept}</source>
        <translation type="unfinished">Dim byd newydd: mae pawb yn yr adroddiad wedi&apos;u nodi eisoes.{kept}</translation>
    </message>
    <message>
        <source>{number} mark</source>
        <translation type="unfinished">{number} marc</translation>
    </message>
    <message>
        <source>{number} marks</source>
        <translation type="unfinished">{number} marc</translation>
    </message>
    <message>
        <source>The programme has no facilitated session, so there is none that people came to.</source>
        <translation type="unfinished">Nid oes gan y rhaglen sesiwn wedi&apos;i hwyluso, felly nid oes un y daeth pobl iddi.</translation>
    </message>
    <message>
        <source>“{before}” has {answers} already, so its questions stay as they are. Give the new set another name than {benchmark}.</source>
        <translation type="unfinished">Mae gan “{before}” {answers} eisoes, felly mae ei chwestiynau&apos;n aros fel y maent. Rhowch enw arall na {benchmark} i&apos;r set newydd.</translation>
    </message>
    <message>
        <source>“{benchmark}” is asked from now on.</source>
        <translation type="unfinished">Gofynnir “{benchmark}” o hyn ymlaen.</translation>
    </message>
    <message>
        <source>“{benchmark}” has {answers} already, so it stays.</source>
        <translation type="unfinished">Mae gan “{benchmark}” {answers} eisoes, felly mae&apos;n aros.</translation>
    </message>
    <message>
        <source>“{benchmark}” is the only set. Add another first.</source>
        <translation type="unfinished">“{benchmark}” yw&apos;r unig set. Ychwanegwch un arall yn gyntaf.</translation>
    </message>
    <message>
        <source>“{benchmark}” is not asked any more.</source>
        <translation type="unfinished">Ni ofynnir “{benchmark}” mwyach.</translation>
    </message>
    <message>
        <source>“{benchmark}” has no question {item_id}. Look again: the sets changed.</source>
        <translation type="unfinished">Nid oes cwestiwn {item_id} yn “{benchmark}”. Edrychwch eto: newidiodd y setiau.</translation>
    </message>
    <message>
        <source>{value} is no answer to “{benchmark}”. Type {least} to {most}, or 0 to skip.</source>
        <translation type="unfinished">Nid ateb i “{benchmark}” yw {value}. Teipiwch {least} i {most}, neu 0 i hepgor.</translation>
    </message>
    <message>
        <source>This cohort has no set of questions {name}. Add it on the Progress page.</source>
        <translation type="unfinished">Nid oes gan y garfan hon set o gwestiynau {name}. Ychwanegwch hi ar y dudalen Cynnydd.</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished">1 ateb</translation>
    </message>
    <message>
        <source>{count:,} answers</source>
        <translation type="unfinished">{count:,} ateb</translation>
    </message>
    <message>
        <source>This card is no longer on the board.</source>
        <translation type="unfinished">Nid yw&apos;r cerdyn hwn ar y bwrdd mwyach.</translation>
    </message>
    <message>
        <source>Effort and impact go from {least} to {most}. Choose a number between them.</source>
        <translation type="unfinished">Mae gwaith ac effaith yn mynd o {least} i {most}. Dewiswch rif rhyngddynt.</translation>
    </message>
    <message>
        <source>{cards} removed; Ctrl+Z brings them again.</source>
        <translation type="unfinished">Tynnwyd {cards}; mae Ctrl+Z yn dod â nhw&apos;n ôl.</translation>
    </message>
    <message>
        <source>{cards} turned face up.</source>
        <translation type="unfinished">Trowyd {cards} wyneb i fyny.</translation>
    </message>
    <message>
        <source>{cards} turned face down.</source>
        <translation type="unfinished">Trowyd {cards} wyneb i lawr.</translation>
    </message>
    <message>
        <source>They lie face up already.</source>
        <translation type="unfinished">Maent wyneb i fyny eisoes.</translation>
    </message>
    <message>
        <source>They lie face down already.</source>
        <translation type="unfinished">Maent wyneb i lawr eisoes.</translation>
    </message>
    <message>
        <source>There is no card to put on the board. Choose another file or another column.</source>
        <translation type="unfinished">Nid oes cerdyn i&apos;w roi ar y bwrdd. Dewiswch ffeil arall neu golofn arall.</translation>
    </message>
    <message>
        <source>{cards}{inside} put on the board; Ctrl+Z takes all of it back.</source>
        <translation type="unfinished">Rhoddwyd {cards}{inside} ar y bwrdd; mae Ctrl+Z yn tynnu&apos;r cyfan yn ôl.</translation>
    </message>
    <message>
        <source> in {used}</source>
        <translation type="unfinished"> mewn {used}</translation>
    </message>
    <message>
        <source>{number} cluster</source>
        <translation type="unfinished">{number} clwstwr</translation>
    </message>
    <message>
        <source>{number} clusters</source>
        <translation type="unfinished">{number} clwstwr</translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation type="unfinished">Ysgrifennwyd {what} i {name}.</translation>
    </message>
    <message>
        <source>{number} session</source>
        <translation type="unfinished">{number} sesiwn</translation>
    </message>
    <message>
        <source>No emergency copy could be made: {reasons}. Choose another folder.</source>
        <translation type="unfinished">Ni ellid gwneud copi argyfwng: {reasons}. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>and there is no sound backup in {folder}</source>
        <translation type="unfinished">ac nid oes copi wrth gefn cyfan yn {folder}</translation>
    </message>
    <message>
        <source>and nothing of it can be read around the damage</source>
        <translation type="unfinished">ac ni ellir darllen dim ohoni o amgylch y difrod</translation>
    </message>
    <message>
        <source>{file} can no longer be read ({reason})</source>
        <translation type="unfinished">ni ellir darllen {file} mwyach ({reason})</translation>
    </message>
    <message>
        <source>{folder}: {reason}</source>
        <translation type="unfinished">{folder}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be made ({reason}). Make room there, or choose a folder that you may write to.</source>
        <translation type="unfinished">Ni ellid gwneud {path} ({reason}). Gwnewch le yno, neu dewiswch ffolder y cewch ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>its beginning cannot be read</source>
        <translation type="unfinished">ni ellir darllen ei dechrau</translation>
    </message>
    <message>
        <source>{first} {rest}.</source>
        <translation type="unfinished">{first} {rest}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished">{sentence}.</translation>
    </message>
    <message>
        <source>{file} was opened a second time, as its lock file had been removed</source>
        <translation type="unfinished">Agorwyd {file} yr ail waith, gan fod ei ffeil glo wedi&apos;i thynnu</translation>
    </message>
    <message>
        <source>“{activity}” is saved in your own library.</source>
        <translation type="unfinished">Mae “{activity}” wedi&apos;i gadw yn eich llyfrgell eich hun.</translation>
    </message>
    <message>
        <source>“{activity}” is saved anew in your own library.</source>
        <translation type="unfinished">Mae “{activity}” wedi&apos;i gadw o&apos;r newydd yn eich llyfrgell eich hun.</translation>
    </message>
    <message>
        <source>Check that the disk is still there</source>
        <translation type="unfinished">Gwiriwch fod y ddisg yno o hyd</translation>
    </message>
    <message>
        <source>Make room on that disk</source>
        <translation type="unfinished">Gwnewch le ar y ddisg honno</translation>
    </message>
    <message>
        <source>Move away the folder that has this name</source>
        <translation type="unfinished">Symudwch y ffolder sydd â&apos;r enw hwn</translation>
    </message>
    <message>
        <source>Choose a folder, not a file,</source>
        <translation type="unfinished">Dewiswch ffolder, nid ffeil,</translation>
    </message>
    <message>
        <source>Close the file where it is open, or choose a folder that you may write to,</source>
        <translation type="unfinished">Caewch y ffeil lle mae ar agor, neu dewiswch ffolder y cewch ysgrifennu iddi,</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation type="unfinished">ni ellir ysgrifennu iddo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished">ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation type="unfinished">{file} yn {folder}</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation type="unfinished">ni ellir ei ddisodli</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation type="unfinished">ni ellir ei dynnu</translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation type="unfinished">Ni ellir ysgrifennu i {folder}</translation>
    </message>
    <message>
        <source>{where} {failure}</source>
        <translation type="unfinished">{where}: {failure}</translation>
    </message>
    <message>
        <source>{folder} cannot be tidied</source>
        <translation type="unfinished">Ni ellir tacluso {folder}</translation>
    </message>
    <message>
        <source>the folder keeps its old files</source>
        <translation type="unfinished">mae&apos;r ffolder yn cadw ei hen ffeiliau</translation>
    </message>
    <message>
        <source>some files may be new already</source>
        <translation type="unfinished">gall rhai ffeiliau fod yn newydd eisoes</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">rhif cyfan</translation>
    </message>
    <message>
        <source>a whole number of seconds</source>
        <translation type="unfinished">nifer cyfan o eiliadau</translation>
    </message>
    <message>
        <source>a number with a decimal point</source>
        <translation type="unfinished">rhif â phwynt degol</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true neu false</translation>
    </message>
    <message>
        <source>a moment such as 2023-03-24T09:30:15Z</source>
        <translation type="unfinished">eiliad fel 2023-03-24T09:30:15Z</translation>
    </message>
    <message>
        <source>a day such as 2023-03-24</source>
        <translation type="unfinished">diwrnod fel 2023-03-24</translation>
    </message>
    <message>
        <source>a list in JSON</source>
        <translation type="unfinished">rhestr mewn JSON</translation>
    </message>
    <message>
        <source>an object in JSON</source>
        <translation type="unfinished">gwrthrych mewn JSON</translation>
    </message>
    <message>
        <source>{cell} is none of: {values}</source>
        <translation type="unfinished">nid yw {cell} yn un o&apos;r rhain: {values}</translation>
    </message>
    <message>
        <source>{cell} in the column {column} is no fraction of a second</source>
        <translation type="unfinished">nid ffracsiwn o eiliad yw {cell} yn y golofn {column}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation type="unfinished">o {least} i {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation type="unfinished">o leiaf {least}</translation>
    </message>
    <message>
        <source>{cell} is not {what}</source>
        <translation type="unfinished">nid yw {cell} yn {what}</translation>
    </message>
    <message>
        <source>{cell} is about no column</source>
        <translation type="unfinished">nid yw {cell} am unrhyw golofn</translation>
    </message>
    <message>
        <source>{cell} in the column {column} is no number</source>
        <translation type="unfinished">nid rhif yw {cell} yn y golofn {column}</translation>
    </message>
    <message>
        <source>waiting for {what}, {why}</source>
        <translation type="unfinished">yn aros am {what}, {why}</translation>
    </message>
    <message>
        <source>waiting for another sync to {folder}</source>
        <translation type="unfinished">yn aros am gysoni arall i {folder}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished">mae&apos;r ddisg yn llawn</translation>
    </message>
    <message>
        <source>it is no cohort any more</source>
        <translation type="unfinished">nid carfan ydyw mwyach</translation>
    </message>
    <message>
        <source>The cohort file</source>
        <translation type="unfinished">Ffeil y garfan</translation>
    </message>
    <message>
        <source>Not saved: session {number} has {length}, and its activities take {takes}. Make them fit, or change the length of the session above its run sheet.</source>
        <translation type="unfinished">Heb ei gadw: mae gan sesiwn {number} {length}, ac mae ei gweithgareddau&apos;n cymryd {takes}. Gwnewch iddynt ffitio, neu newidiwch hyd y sesiwn uwchben ei hamserlen.</translation>
    </message>
    <message>
        <source>Not saved: nothing is on the run sheet of session {number}. Put an activity on it, or remove the session.</source>
        <translation type="unfinished">Heb ei gadw: nid oes dim ar amserlen sesiwn {number}. Rhowch weithgaredd arni, neu tynnwch y sesiwn.</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished">mae&apos;n ddarllen yn unig</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation type="unfinished">mae wedi mynd</translation>
    </message>
    <message>
        <source>open elsewhere</source>
        <translation type="unfinished">ar agor mewn man arall</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation type="unfinished">ni cheir ysgrifennu iddo</translation>
    </message>
    <message>
        <source>“{programme}” written to {file}, with its private notes.</source>
        <translation type="unfinished">Ysgrifennwyd “{programme}” i {file}, gyda&apos;i nodiadau preifat.</translation>
    </message>
    <message>
        <source>Not brought in: {where}, {field}: {mistake}.</source>
        <translation type="unfinished">Heb ddod i mewn: {where}, {field}: {mistake}.</translation>
    </message>
    <message>
        <source>There is a programme “{name}” already. Choose another name.</source>
        <translation type="unfinished">Mae rhaglen “{name}” yno eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>There is a programme “{name}” already.</source>
        <translation type="unfinished">Mae rhaglen “{name}” yno eisoes.</translation>
    </message>
    <message>
        <source>{file} does not end in .toml. Give the programme this ending.</source>
        <translation type="unfinished">Nid yw {file} yn gorffen yn .toml. Rhowch y diweddglo hwn i&apos;r rhaglen.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished">{file}, llinell {line}</translation>
    </message>
    <message>
        <source>{number} more mistake</source>
        <translation type="unfinished">{number} camgymeriad arall</translation>
    </message>
    <message>
        <source>{number} more mistakes</source>
        <translation type="unfinished">{number} camgymeriad arall</translation>
    </message>
    <message>
        <source>{mistake}; and {more}</source>
        <translation type="unfinished">{mistake}; a {more}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished">eich un chi</translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished">cynwysedig</translation>
    </message>
    <message>
        <source>Your programme “{name}” is not there any more.</source>
        <translation type="unfinished">Nid yw eich rhaglen “{name}” yno mwyach.</translation>
    </message>
    <message>
        <source>Your programme “{name}” could not be deleted ({reason}).</source>
        <translation type="unfinished">Ni ellid dileu eich rhaglen “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>You have this programme already: “{name}”.</source>
        <translation type="unfinished">Mae&apos;r rhaglen hon gennych eisoes: “{name}”.</translation>
    </message>
    <message>
        <source>{number} sessions</source>
        <translation type="unfinished">{number} sesiwn</translation>
    </message>
    <message>
        <source>{file} is not TOML ({reason}).</source>
        <translation type="unfinished">Nid TOML yw {file} ({reason}).</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation type="unfinished">sesiwn {number}</translation>
    </message>
    <message>
        <source>library of activities</source>
        <translation type="unfinished">llyfrgell gweithgareddau</translation>
    </message>
    <message>
        <source>that of {earlier} too</source>
        <translation type="unfinished">teitl {earlier} yw hwn hefyd</translation>
    </message>
    <message>
        <source>{text} is no answer; write 1 to 5, or {known}</source>
        <translation type="unfinished">nid ateb yw {text}; ysgrifennwch 1 i 5, neu {known}</translation>
    </message>
    <message>
        <source>{text} is no answer; write 1 to 5</source>
        <translation type="unfinished">nid ateb yw {text}; ysgrifennwch 1 i 5</translation>
    </message>
    <message>
        <source>{text} stands for more than one answer; write the number</source>
        <translation type="unfinished">mae {text} yn sefyll am fwy nag un ateb; ysgrifennwch y rhif</translation>
    </message>
    <message>
        <source>{text} is no whole number; write {least} to {most}</source>
        <translation type="unfinished">nid rhif cyfan yw {text}; ysgrifennwch {least} i {most}</translation>
    </message>
    <message>
        <source>{text} is out of range; answers are {least} to {most}</source>
        <translation type="unfinished">mae {text} y tu allan i&apos;r amrediad; atebion yw {least} i {most}</translation>
    </message>
    <message>
        <source>{text} is no number from 0 to {most}</source>
        <translation type="unfinished">nid rhif o 0 i {most} yw {text}</translation>
    </message>
    <message>
        <source>{text} is no wave; write {known}</source>
        <translation type="unfinished">nid cyfnod yw {text}; ysgrifennwch {known}</translation>
    </message>
    <message>
        <source>{text}: the number is {number}, but the words mean {meant}</source>
        <translation type="unfinished">{text}: y rhif yw {number}, ond mae&apos;r geiriau&apos;n golygu {meant}</translation>
    </message>
    <message>
        <source>Nothing was imported from {table}, since {places} mending:
{listed}</source>
        <translation type="unfinished">Ni fewnforiwyd dim o {table}, gan fod angen cywiro {places}:
{listed}</translation>
    </message>
    <message>
        <source>Two columns are taken for the same. Leave one of them out.</source>
        <translation type="unfinished">Cymerir dwy golofn am yr un peth. Hepgorwch un ohonynt.</translation>
    </message>
    <message>
        <source>No column says whose answers they are. Say which one is the name or the e-mail address.</source>
        <translation type="unfinished">Nid oes colofn yn dweud pwy biau&apos;r atebion. Dywedwch pa un yw&apos;r enw neu&apos;r cyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>No column is a question of this cohort’s. Say which columns are.</source>
        <translation type="unfinished">Nid oes colofn yn un o gwestiynau&apos;r garfan hon. Dywedwch pa golofnau sydd.</translation>
    </message>
    <message>
        <source>There is no answer in it.</source>
        <translation type="unfinished">Nid oes ateb ynddi.</translation>
    </message>
    <message>
        <source>{cells} cells, but there are {headings} headings; put a cell that holds the delimiter in quotes (&quot;)</source>
        <translation type="unfinished">{cells} cell, ond mae {headings} pennawd; rhowch gell sy&apos;n cynnwys y gwahanydd mewn dyfynodau (&quot;)</translation>
    </message>
    <message>
        <source>the wave is missing; choose one for the file</source>
        <translation type="unfinished">mae&apos;r cyfnod ar goll; dewiswch un ar gyfer y ffeil</translation>
    </message>
    <message>
        <source>{number} place needs</source>
        <translation type="unfinished">{number} lle</translation>
    </message>
    <message>
        <source>{number} places need</source>
        <translation type="unfinished">{number} lle</translation>
    </message>
    <message>
        <source>{name} stands in row {row} too ({wave}); keep one of them, or let the later one count</source>
        <translation type="unfinished">mae {name} yn rhes {row} hefyd ({wave}); cadwch un ohonynt, neu gadewch i&apos;r un diweddaraf gyfrif</translation>
    </message>
    <message>
        <source>nobody is asked about themself; leave the cell empty</source>
        <translation type="unfinished">ni ofynnir i neb amdano&apos;i hun; gadewch y gell yn wag</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished">Colofn {number}</translation>
    </message>
    <message>
        <source>{count} questions; a set has {least} to {most}</source>
        <translation type="unfinished">{count} cwestiwn; mae gan set {least} i {most}</translation>
    </message>
    <message>
        <source>{count} of them; write {most}, one for each answer</source>
        <translation type="unfinished">{count} ohonynt; ysgrifennwch {most}, un i bob ateb</translation>
    </message>
    <message>
        <source>set of questions</source>
        <translation type="unfinished">set o gwestiynau</translation>
    </message>
    <message>
        <source>{id} is that of {earlier} too</source>
        <translation type="unfinished">id {earlier} hefyd yw {id}</translation>
    </message>
    <message>
        <source>{name} is no name; use up to {most} lower-case letters a to z, digits and hyphens, such as speak-up</source>
        <translation type="unfinished">nid enw yw {name}; defnyddiwch hyd at {most} o lythrennau bach a i z, digidau a chysylltnodau, fel speak-up</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">gwag</translation>
    </message>
    <message>
        <source>empty; the two ends need words</source>
        <translation type="unfinished">gwag; mae angen geiriau ar y ddau ben</translation>
    </message>
    <message>
        <source>more cells than headings; put a cell that holds the delimiter in quotes</source>
        <translation type="unfinished">mwy o gelloedd na phenawdau; rhowch gell sy&apos;n cynnwys y gwahanydd mewn dyfynodau</translation>
    </message>
    <message>
        <source>{length:,} characters long; at most {most:,} fit</source>
        <translation type="unfinished">{length:,} nod o hyd; mae lle i {most:,} ar y mwyaf</translation>
    </message>
    <message>
        <source>a control character ({code}) in the cell; take it out</source>
        <translation type="unfinished">nod rheoli ({code}) yn y gell; tynnwch ef allan</translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished">sgwrs</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished">testun plaen</translation>
    </message>
    <message>
        <source>a cell never ends, as if a quote that opens there were never closed</source>
        <translation type="unfinished">nid yw cell byth yn gorffen, fel pe na bai dyfynnod sy&apos;n agor yno byth yn cael ei gau</translation>
    </message>
    <message>
        <source>a quote closes in the middle of a cell</source>
        <translation type="unfinished">mae dyfynnod yn cau yng nghanol cell</translation>
    </message>
    <message>
        <source>a quote (&quot;) closes in the middle of a cell; write a quote inside a cell twice (&quot;&quot;)</source>
        <translation type="unfinished">mae dyfynnod (&quot;) yn cau yng nghanol cell; ysgrifennwch ddyfynnod y tu mewn i gell ddwywaith (&quot;&quot;)</translation>
    </message>
    <message>
        <source>a spreadsheet or a zip archive</source>
        <translation type="unfinished">Taenlen neu archif zip</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation type="unfinished">Hen ffeil Office</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>a quote (&quot;) opens here and is never closed; the rows below were not read</source>
        <translation type="unfinished">mae dyfynnod (&quot;) yn agor yma ac ni chaiff ei gau byth; ni ddarllenwyd y rhesi isod</translation>
    </message>
    <message>
        <source>a cell is over {limit:,} characters long, as if a quote (&quot;) that opens here never closes</source>
        <translation type="unfinished">mae cell dros {limit:,} nod o hyd, fel pe na bai dyfynnod (&quot;) sy&apos;n agor yma byth yn cau</translation>
    </message>
    <message>
        <source>a CSV file with headings and rows below them</source>
        <translation type="unfinished">ffeil CSV â phenawdau a rhesi oddi tanynt</translation>
    </message>
    <message>
        <source>another file</source>
        <translation type="unfinished">ffeil arall</translation>
    </message>
    <message>
        <source>rows {rows}: {message}</source>
        <translation type="unfinished">rhesi {rows}: {message}</translation>
    </message>
    <message>
        <source>; did you mean {near}?</source>
        <translation type="unfinished">; ai {near} yr oeddech yn ei feddwl?</translation>
    </message>
    <message>
        <source>{text} is no participant{hint}</source>
        <translation type="unfinished">nid yw {text} yn gyfranogwr{hint}</translation>
    </message>
    <message>
        <source>no name stands there</source>
        <translation type="unfinished">nid oes enw yno</translation>
    </message>
    <message>
        <source>the e-mail address is {name}’s, but {text} is {other}</source>
        <translation type="unfinished">cyfeiriad e-bost {name} ydyw, ond {other} yw {text}</translation>
    </message>
    <message>
        <source>the id is {name}’s, but {text} is {other}</source>
        <translation type="unfinished">id {name} ydyw, ond {other} yw {text}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished">a {number} arall</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation type="unfinished">{where}: {what}</translation>
    </message>
    <message>
        <source>{file} has {mistakes} and was not loaded; places are counted from 0.
{listed}</source>
        <translation type="unfinished">Mae {mistakes} yn {file} ac ni lwythwyd hi; cyfrifir lleoedd o 0.
{listed}</translation>
    </message>
    <message>
        <source>unknown value {value}{hint} allowed are {allowed}</source>
        <translation type="unfinished">gwerth anhysbys {value}{hint} caniateir {allowed}</translation>
    </message>
    <message>
        <source>{number} mistake</source>
        <translation type="unfinished">{number} camgymeriad</translation>
    </message>
    <message>
        <source>{number} mistakes</source>
        <translation type="unfinished">{number} camgymeriad</translation>
    </message>
    <message>
        <source>expected table</source>
        <translation type="unfinished">disgwyliwyd tabl</translation>
    </message>
    <message>
        <source>expected array</source>
        <translation type="unfinished">disgwyliwyd arae</translation>
    </message>
    <message>
        <source>expected str, one of {allowed}</source>
        <translation type="unfinished">disgwyliwyd str, un o {allowed}</translation>
    </message>
    <message>
        <source>expected a smaller number</source>
        <translation type="unfinished">disgwyliwyd rhif llai</translation>
    </message>
    <message>
        <source>unknown field{hint}</source>
        <translation type="unfinished">maes anhysbys{hint}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished">ar goll</translation>
    </message>
    <message>
        <source>expected {type}</source>
        <translation type="unfinished">disgwyliwyd {type}</translation>
    </message>
    <message>
        <source>has a line break; write it in one line</source>
        <translation type="unfinished">mae toriad llinell ynddo; ysgrifennwch ef mewn un llinell</translation>
    </message>
    <message>
        <source>has a control character ({code}); take it out</source>
        <translation type="unfinished">mae nod rheoli ({code}) ynddo; tynnwch ef allan</translation>
    </message>
    <message>
        <source>matched</source>
        <translation type="unfinished">ei pharu</translation>
    </message>
    <message>
        <source>there are {number} ids</source>
        <translation type="unfinished">mae {number} id</translation>
    </message>
    <message>
        <source>{file}, {problem}{stop}</source>
        <translation type="unfinished">{file}, {problem}{stop}</translation>
    </message>
    <message>
        <source>{people:,} people are more than the {most:,} that a plan can have; split them into several plans</source>
        <translation type="unfinished">mae {people:,} o bobl yn fwy na&apos;r {most:,} y gall cynllun eu cael; rhannwch nhw&apos;n sawl cynllun</translation>
    </message>
    <message>
        <source>{size} is not possible; rooms are of {least} to {most} people</source>
        <translation type="unfinished">nid yw {size} yn bosibl; mae ystafelloedd o {least} i {most} o bobl</translation>
    </message>
    <message>
        <source>{rounds} is not possible; ask for 1 to {most} rounds</source>
        <translation type="unfinished">nid yw {rounds} yn bosibl; gofynnwch am 1 i {most} rownd</translation>
    </message>
    <message>
        <source>{seed} is not possible; write a whole number from 0 to {most}</source>
        <translation type="unfinished">nid yw {seed} yn bosibl; ysgrifennwch rif cyfan o 0 i {most}</translation>
    </message>
    <message>
        <source>{word} is no number</source>
        <translation type="unfinished">nid rhif yw {word}</translation>
    </message>
    <message>
        <source>{number} others</source>
        <translation type="unfinished">{number} arall</translation>
    </message>
    <message>
        <source>{file}, {where}: {people} are to be kept apart, which {rooms} not allow. Take some of them out, or make the rooms smaller.</source>
        <translation type="unfinished">{file}, {where}: mae {people} i&apos;w cadw ar wahân, ac nid yw {rooms} yn caniatáu hynny. Tynnwch rai ohonynt allan, neu gwnewch yr ystafelloedd yn llai.</translation>
    </message>
    <message>
        <source>{id} is there twice (first {earlier}); give everybody an id of their own</source>
        <translation type="unfinished">mae {id} yno ddwywaith (yn gyntaf {earlier}); rhowch id i bawb ei hun</translation>
    </message>
    <message>
        <source>missing; write policy or operational, which the rule {rule} needs to know</source>
        <translation type="unfinished">ar goll; ysgrifennwch policy neu operational, y mae angen i&apos;r rheol {rule} ei wybod</translation>
    </message>
    <message>
        <source>the id is empty; give this person one</source>
        <translation type="unfinished">mae&apos;r id yn wag; rhowch un i&apos;r person hwn</translation>
    </message>
    <message>
        <source>{id} is longer than {most} characters; make it shorter</source>
        <translation type="unfinished">mae {id} yn hwy na {most} nod; gwnewch ef yn fyrrach</translation>
    </message>
    <message>
        <source>{id} has a line break or another control character in it; take it out</source>
        <translation type="unfinished">mae toriad llinell neu nod rheoli arall yn {id}; tynnwch ef allan</translation>
    </message>
    <message>
        <source>there is only 1 id</source>
        <translation type="unfinished">dim ond 1 id sydd</translation>
    </message>
    <message>
        <source>there is nobody</source>
        <translation type="unfinished">nid oes neb</translation>
    </message>
    <message>
        <source>; add them there, or take the id out here</source>
        <translation type="unfinished">; ychwanegwch nhw yno, neu tynnwch yr id allan yma</translation>
    </message>
    <message>
        <source>only 1 person is present, and a room needs 2; add people, or take some out of absent</source>
        <translation type="unfinished">dim ond 1 person sy&apos;n bresennol, ac mae angen 2 ar ystafell; ychwanegwch bobl, neu tynnwch rai allan o absent</translation>
    </message>
    <message>
        <source>nobody is present, and a room needs 2; add people, or take some out of absent</source>
        <translation type="unfinished">nid oes neb yn bresennol, ac mae angen 2 ar ystafell; ychwanegwch bobl, neu tynnwch rai allan o absent</translation>
    </message>
    <message>
        <source>{size} is more than the {people} people who are present; make it smaller</source>
        <translation type="unfinished">mae {size} yn fwy na&apos;r {people} o bobl sy&apos;n bresennol; gwnewch ef yn llai</translation>
    </message>
    <message>
        <source>{rounds} are too many for {people:,} people; ask for {most} at most, or for fewer people</source>
        <translation type="unfinished">mae {rounds} yn ormod ar gyfer {people:,} o bobl; gofynnwch am {most} ar y mwyaf, neu am lai o bobl</translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished">cynllun</translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation type="unfinished">disgwyliwyd gwrthrych mewn bachau cyrliog</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation type="unfinished">disgwyliwyd rhestr mewn bachau petryal</translation>
    </message>
    <message>
        <source>{id} is there twice; write different people</source>
        <translation type="unfinished">mae {id} yno ddwywaith; ysgrifennwch bobl wahanol</translation>
    </message>
    <message>
        <source>{id} is no id under participants{hint}</source>
        <translation type="unfinished">nid id o dan participants yw {id}{hint}</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation type="unfinished">mae miloedd o ddigidau mewn rhif</translation>
    </message>
    <message>
        <source>one room does</source>
        <translation type="unfinished">un ystafell</translation>
    </message>
    <message>
        <source>{number} rooms do</source>
        <translation type="unfinished">{number} ystafell</translation>
    </message>
    <message>
        <source>{ids} in it; write the two people who have met</source>
        <translation type="unfinished">{ids} ynddo; ysgrifennwch y ddau berson sydd wedi cyfarfod</translation>
    </message>
    <message>
        <source>{ids} in it; write two people or more</source>
        <translation type="unfinished">{ids} ynddo; ysgrifennwch ddau berson neu fwy</translation>
    </message>
    <message>
        <source> Your own: {names}.</source>
        <translation type="unfinished"> Eich rhai chi: {names}.</translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished">rhaglen</translation>
    </message>
    <message>
        <source>{count} sessions are numbered from 1 to {count} without a gap</source>
        <translation type="unfinished">rhifir {count} sesiwn o 1 i {count} heb fwlch</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}</source>
        <translation type="unfinished">nid yw {value} rhwng {least} a {most}</translation>
    </message>
    <message>
        <source>{danger} is more than the warning&apos;s {warning}</source>
        <translation type="unfinished">mae {danger} yn fwy na {warning} y rhybudd</translation>
    </message>
    <message>
        <source>the number of an only session is 1</source>
        <translation type="unfinished">rhif unig sesiwn yw 1</translation>
    </message>
    <message>
        <source>{start} is not a time of day; write it as 09:30</source>
        <translation type="unfinished">nid amser o&apos;r dydd yw {start}; ysgrifennwch ef fel 09:30</translation>
    </message>
    <message>
        <source>{least} is not between 1 and its {minutes} minutes</source>
        <translation type="unfinished">nid yw {least} rhwng 1 a&apos;i {minutes} munud</translation>
    </message>
    <message>
        <source>a {kind} has no rooms; take it out, or change the kind</source>
        <translation type="unfinished">nid oes ystafelloedd gan {kind}; tynnwch ef allan, neu newidiwch y math</translation>
    </message>
    <message>
        <source>{words} words together; a shared window shows at most {most}</source>
        <translation type="unfinished">{words} gair gyda&apos;i gilydd; mae ffenestr a rennir yn dangos {most} ar y mwyaf</translation>
    </message>
    <message>
        <source>{words} words; at most {most} stand beside the rooms</source>
        <translation type="unfinished">{words} gair; mae lle i {most} ar y mwyaf wrth ymyl yr ystafelloedd</translation>
    </message>
    <message>
        <source>{minutes:g} is not between one second and a day</source>
        <translation type="unfinished">nid yw {minutes:g} rhwng un eiliad a diwrnod</translation>
    </message>
    <message>
        <source>{rounds}{turns} × {minutes:g} minutes are {total:g}, more than the activity&apos;s {most}</source>
        <translation type="unfinished">mae {rounds}{turns} × {minutes:g} munud yn {total:g}, yn fwy na {most} y gweithgaredd</translation>
    </message>
    <message>
        <source>{number}, but {rule}</source>
        <translation type="unfinished">{number}, ond {rule}</translation>
    </message>
    <message>
        <source>{number} rounds of </source>
        <translation type="unfinished">{number} rownd o </translation>
    </message>
    <message>
        <source>; write it as Europe/London</source>
        <translation type="unfinished">; ysgrifennwch ef fel Europe/London</translation>
    </message>
    <message>
        <source>a programme needs at least one</source>
        <translation type="unfinished">mae angen o leiaf un ar raglen</translation>
    </message>
    <message>
        <source>{number} is that of {earlier} too</source>
        <translation type="unfinished">rhif {earlier} hefyd yw {number}</translation>
    </message>
    <message>
        <source>{minutes}, but its activities add up to {total}</source>
        <translation type="unfinished">{minutes}, ond cyfanswm ei gweithgareddau yw {total}</translation>
    </message>
    <message>
        <source>missing; a {kind} needs one</source>
        <translation type="unfinished">ar goll; mae angen un ar {kind}</translation>
    </message>
    <message>
        <source>empty; name each turn</source>
        <translation type="unfinished">gwag; enwch bob tro</translation>
    </message>
    <message>
        <source>{name} is unknown{hint}</source>
        <translation type="unfinished">nid yw {name} yn hysbys{hint}</translation>
    </message>
    <message>
        <source>a self-led session has none; it has prompts</source>
        <translation type="unfinished">nid oes rhai gan sesiwn hunanarweiniol; pynciau trafod sydd ganddi</translation>
    </message>
    <message>
        <source>a facilitated session needs at least one</source>
        <translation type="unfinished">mae angen o leiaf un ar sesiwn wedi&apos;i hwyluso</translation>
    </message>
    <message>
        <source>activity {number}</source>
        <translation type="unfinished">gweithgaredd {number}</translation>
    </message>
    <message>
        <source>the row that it refers to is not in {file}</source>
        <translation type="unfinished">nid yw&apos;r rhes y mae&apos;n cyfeirio ati yn {file}</translation>
    </message>
    <message>
        <source>{cell} is not {owner} with - and a number</source>
        <translation type="unfinished">nid {owner} gyda - a rhif yw {cell}</translation>
    </message>
    <message>
        <source>{cell} is not in {file}</source>
        <translation type="unfinished">nid yw {cell} yn {file}</translation>
    </message>
    <message>
        <source>{cell} is there twice</source>
        <translation type="unfinished">mae {cell} yno ddwywaith</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished">yn wag</translation>
    </message>
    <message>
        <source>the number at the end of {cell} is there twice</source>
        <translation type="unfinished">mae&apos;r rhif ar ddiwedd {cell} yno ddwywaith</translation>
    </message>
    <message>
        <source>held on</source>
        <translation type="unfinished">cynhaliwyd ar</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished">munudau</translation>
    </message>
    <message>
        <source>useful</source>
        <translation type="unfinished">defnyddiol</translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished">crynodeb</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">rhes {row}</translation>
    </message>
    <message>
        <source>Nothing was imported, since these need mending:
{listed}</source>
        <translation type="unfinished">Ni fewnforiwyd dim, gan fod angen cywiro&apos;r rhain:
{listed}</translation>
    </message>
    <message>
        <source>return slips</source>
        <translation type="unfinished">slip dychwelyd</translation>
    </message>
    <message>
        <source>CSV or plain text</source>
        <translation type="unfinished">CSV neu destun plaen</translation>
    </message>
    <message>
        <source>there are more than {most:,} slips, which no cohort has.</source>
        <translation type="unfinished">mae mwy na {most:,} slip, na fydd gan unrhyw garfan.</translation>
    </message>
    <message>
        <source>this slip is about session {number}, not {asked}.</source>
        <translation type="unfinished">am sesiwn {number} y mae&apos;r slip hwn, nid {asked}.</translation>
    </message>
    <message>
        <source>the slip of {pair} says nothing yet.</source>
        <translation type="unfinished">nid yw slip {pair} yn dweud dim eto.</translation>
    </message>
    <message>
        <source>{pair} have a slip already, at {place}.</source>
        <translation type="unfinished">mae gan {pair} slip eisoes, yn {place}.</translation>
    </message>
    <message>
        <source>two columns have this heading; leave one of them out.</source>
        <translation type="unfinished">mae&apos;r pennawd hwn gan ddwy golofn; hepgorwch un ohonynt.</translation>
    </message>
    <message>
        <source>there is no column of this heading.</source>
        <translation type="unfinished">nid oes colofn â&apos;r pennawd hwn.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished">llinell {number}</translation>
    </message>
    <message>
        <source>it has more cells than the headings; put it in quotes.</source>
        <translation type="unfinished">mae ganddi fwy o gelloedd na&apos;r penawdau; rhowch ef mewn dyfynodau.</translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; is missing; found are {found}</source>
        <translation type="unfinished">mae&apos;r golofn &quot;{column}&quot; ar goll; canfuwyd {found}</translation>
    </message>
    <message>
        <source>The roster was not {done}, since {problems} of its cells need mending:
{listed}</source>
        <translation type="unfinished">Ni ellid {done}: mae angen cywiro {problems} o gelloedd y rhestr enwau:
{listed}</translation>
    </message>
    <message>
        <source>roster</source>
        <translation type="unfinished">rhestr enwau</translation>
    </message>
    <message>
        <source>{email} is no e-mail address; write it as name@example.org</source>
        <translation type="unfinished">nid cyfeiriad e-bost yw {email}; ysgrifennwch ef fel name@example.org</translation>
    </message>
    <message>
        <source>{email} is also in row {row}; keep one of them</source>
        <translation type="unfinished">mae {email} yn rhes {row} hefyd; cadwch un ohonynt</translation>
    </message>
    <message>
        <source>column {number} is read as {field}, and {first} is too; keep one of them</source>
        <translation type="unfinished">darllenir colofn {number} fel {field}, a {first} hefyd; cadwch un ohonynt</translation>
    </message>
    <message>
        <source>{cells} cells, but there are {headings} headings; {spare} is left over. Put a cell that holds the delimiter in quotes (&quot;)</source>
        <translation type="unfinished">{cells} cell, ond mae {headings} pennawd; mae {spare} dros ben. Rhowch gell sy&apos;n cynnwys y gwahanydd mewn dyfynodau (&quot;)</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished">mae&apos;r enw ar goll</translation>
    </message>
    <message>
        <source>both halves are {length} characters long; at most 120 fit</source>
        <translation type="unfinished">mae&apos;r ddau hanner yn {length} nod o hyd; mae lle i 120 ar y mwyaf</translation>
    </message>
    <message>
        <source>{text} is no profession known here; write policy or operational</source>
        <translation type="unfinished">nid proffesiwn sy&apos;n hysbys yma yw {text}; ysgrifennwch policy neu operational</translation>
    </message>
    <message>
        <source>the profession is missing; write policy or operational</source>
        <translation type="unfinished">mae&apos;r proffesiwn ar goll; ysgrifennwch policy neu operational</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation type="unfinished">colofn {number}</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation type="unfinished">rhesi {rows}</translation>
    </message>
    <message>
        <source> Did you mean {near}?</source>
        <translation type="unfinished"> Ai {near} yr oeddech yn ei feddwl?</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">dim eto</translation>
    </message>
    <message>
        <source>{folder} does not say whose it is. Sync it again.</source>
        <translation type="unfinished">Nid yw {folder} yn dweud pwy a&apos;i piau. Cysonwch hi eto.</translation>
    </message>
    <message>
        <source>{folder} has no {file}. Sync it again.</source>
        <translation type="unfinished">Nid oes {file} yn {folder}. Cysonwch hi eto.</translation>
    </message>
    <message>
        <source>{file} in {folder} has no column {column}. Sync it again.</source>
        <translation type="unfinished">Nid oes colofn {column} yn {file} yn {folder}. Cysonwch hi eto.</translation>
    </message>
    <message>
        <source>{file} in {folder} was changed since the sync wrote it. Sync it again.</source>
        <translation type="unfinished">Newidiwyd {file} yn {folder} ers i&apos;r cysoni ei hysgrifennu. Cysonwch hi eto.</translation>
    </message>
    <message>
        <source>{file}, row {number}, cannot be read ({reason}). Sync it again.</source>
        <translation type="unfinished">{file}, rhes {number}: ni ellir ei darllen ({reason}). Cysonwch hi eto.</translation>
    </message>
    <message>
        <source>list of synonyms</source>
        <translation type="unfinished">rhestr o gyfystyron</translation>
    </message>
    <message>
        <source>they left ({left}) before they joined ({joined})</source>
        <translation type="unfinished">gadawsant ({left}) cyn iddynt ymuno ({joined})</translation>
    </message>
    <message>
        <source>attendance report</source>
        <translation type="unfinished">adroddiad presenoldeb</translation>
    </message>
    <message>
        <source>{text} is no time; write it as 24/03/2023, 09:28:04</source>
        <translation type="unfinished">nid amser yw {text}; ysgrifennwch ef fel 24/03/2023, 09:28:04</translation>
    </message>
    <message>
        <source>the time of joining is missing</source>
        <translation type="unfinished">mae&apos;r amser ymuno ar goll</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: this is not TOML ({reason}).</source>
        <translation type="unfinished">{file}, llinell {line}, colofn {column}: nid TOML yw hwn ({reason}).</translation>
    </message>
    <message>
        <source>{file} is not TOML ({reason}). Mend it in a text editor.</source>
        <translation type="unfinished">Nid TOML yw {file} ({reason}). Cywirwch hi mewn golygydd testun.</translation>
    </message>
    <message>
        <source>Nothing was imported from {report}, since {places} not fit:
{lines}</source>
        <translation type="unfinished">Ni fewnforiwyd dim o {report}, gan nad yw {places} yn ffitio:
{lines}</translation>
    </message>
    <message>
        <source>its days can be read month first and day first, and neither is the session’s day; choose the session that it is of</source>
        <translation type="unfinished">gellir darllen ei ddiwrnodau â&apos;r mis yn gyntaf neu&apos;r dydd yn gyntaf, ac nid diwrnod y sesiwn yw&apos;r naill na&apos;r llall; dewiswch y sesiwn y mae&apos;r adroddiad amdani</translation>
    </message>
    <message>
        <source>{out} is there already and is no calendar. Choose another name.</source>
        <translation type="unfinished">Mae {out} yno eisoes ac nid calendr ydyw. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source> 1 commitment has no date yet and is not in it.</source>
        <translation type="unfinished"> Nid oes dyddiad gan 1 ymrwymiad eto, ac nid yw ynddo.</translation>
    </message>
    <message>
        <source> {undated} commitments have no date yet and are not in it.</source>
        <translation type="unfinished"> Nid oes dyddiad gan {undated} ymrwymiad eto, ac nid ydynt ynddo.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation type="unfinished">Y teitl</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>The theme</source>
        <translation type="unfinished">Y thema</translation>
    </message>
    <message>
        <source>The policy lever</source>
        <translation type="unfinished">Yr ysgogiad polisi</translation>
    </message>
    <message>
        <source>The insight</source>
        <translation type="unfinished">Y mewnwelediad</translation>
    </message>
    <message>
        <source>The smallest test</source>
        <translation type="unfinished">Y prawf lleiaf</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation type="unfinished">Y cam cyntaf</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>The private comment</source>
        <translation type="unfinished">Y sylw preifat</translation>
    </message>
    <message>
        <source>A card needs a title. Type a few words, or remove the card.</source>
        <translation type="unfinished">Mae angen teitl ar gerdyn. Teipiwch ychydig eiriau, neu tynnwch y cerdyn.</translation>
    </message>
    <message>
        <source>{field} has {words:,} characters; {most:,} is the most. Shorten it.</source>
        <translation type="unfinished">{field}: {words:,} nod; {most:,} yw&apos;r mwyaf. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This person is no longer in the cohort. Choose somebody else.</source>
        <translation type="unfinished">Nid yw&apos;r person hwn yn y garfan mwyach. Dewiswch rywun arall.</translation>
    </message>
    <message>
        <source>{name} is the owner; an ally is somebody else. Choose another person.</source>
        <translation type="unfinished">{name} yw&apos;r perchennog; rhywun arall yw cefnogwr. Dewiswch berson arall.</translation>
    </message>
    <message>
        <source>{name} is the ally. Choose another ally first, or another owner.</source>
        <translation type="unfinished">{name} yw&apos;r cefnogwr. Dewiswch gefnogwr arall yn gyntaf, neu berchennog arall.</translation>
    </message>
    <message>
        <source>{words} is before the programme began, on {began}. Choose a later day.</source>
        <translation type="unfinished">Mae {words} cyn i&apos;r rhaglen ddechrau, ar {began}. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>{words} is more than five years away. Look at the year, and choose another day.</source>
        <translation type="unfinished">Mae {words} fwy na phum mlynedd i ffwrdd. Edrychwch ar y flwyddyn, a dewiswch ddiwrnod arall.</translation>
    </message>
    <message>
        <source>{words} is still to come. Say on which day it was tried.</source>
        <translation type="unfinished">Mae {words} eto i ddod. Dywedwch ar ba ddiwrnod y rhoddwyd cynnig arno.</translation>
    </message>
    <message>
        <source>{file} has no session {number}. Choose one of {known}.</source>
        <translation type="unfinished">Nid oes sesiwn {number} yn {file}. Dewiswch un o {known}.</translation>
    </message>
    <message>
        <source>There is no message to put on the board. Paste the chat, or tick a message.</source>
        <translation type="unfinished">Nid oes neges i&apos;w rhoi ar y bwrdd. Gludwch y sgwrs, neu diciwch neges.</translation>
    </message>
    <message>
        <source>This chat has {cards:,} messages; {most_cards:,} is the most at a time. Split it, and import the parts one after the other.</source>
        <translation type="unfinished">Mae {cards:,} neges yn y sgwrs hon; {most_cards:,} yw&apos;r mwyaf ar y tro. Rhannwch hi, a mewnforio&apos;r rhannau un ar ôl y llall.</translation>
    </message>
    <message>
        <source>{cards} put on the board; Ctrl+Z takes all of it back.</source>
        <translation type="unfinished">Rhoddwyd {cards} ar y bwrdd; mae Ctrl+Z yn tynnu&apos;r cyfan yn ôl.</translation>
    </message>
    <message>
        <source>The message that begins &quot;{beginning}…&quot; has {length:,} characters; {longest:,} is the most for one card. Shorten it, or leave it out.</source>
        <translation type="unfinished">Mae {length:,} nod yn y neges sy&apos;n dechrau &quot;{beginning}…&quot;; {longest:,} yw&apos;r mwyaf i un cerdyn. Byrhewch hi, neu gadewch hi allan.</translation>
    </message>
    <message>
        <source>There is no return slip to import yet.</source>
        <translation type="unfinished">Nid oes slip dychwelyd i&apos;w fewnforio eto.</translation>
    </message>
    <message>
        <source>A pair is there twice. Leave one of its slips out, then import the others.</source>
        <translation type="unfinished">Mae pâr yno ddwywaith. Gadewch un o&apos;i slipiau allan, yna mewnforiwch y lleill.</translation>
    </message>
    <message>
        <source>{reports} imported.</source>
        <translation type="unfinished">Mewnforiwyd {reports}.</translation>
    </message>
    <message>
        <source>Session {number} is with the whole cohort. Choose a self-led one for a check-in.</source>
        <translation type="unfinished">Mae sesiwn {number} gyda&apos;r garfan gyfan. Dewiswch un hunanarweiniol ar gyfer adroddiad.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: say when the pair met, or what came of it.</source>
        <translation type="unfinished">Nid oes dim i&apos;w gadw eto: dywedwch pryd y cyfarfu&apos;r pâr, neu beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>One of these goals is not this pair&apos;s. Choose among its own.</source>
        <translation type="unfinished">Nid yw un o&apos;r nodau hyn yn perthyn i&apos;r pâr hwn. Dewiswch o blith ei rai ei hun.</translation>
    </message>
    <message>
        <source>{cards} in “{cluster}”.</source>
        <translation type="unfinished">{cards} yn “{cluster}”.</translation>
    </message>
    <message>
        <source>There is no suggestion to take.</source>
        <translation type="unfinished">Nid oes awgrym i&apos;w gymryd.</translation>
    </message>
    <message>
        <source>{clusters} made; Ctrl+Z takes them back.</source>
        <translation type="unfinished">Gwnaed {clusters}; mae Ctrl+Z yn eu tynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>A cluster needs a name. Type what its cards have in common.</source>
        <translation type="unfinished">Mae angen enw ar glwstwr. Teipiwch beth sydd gan ei gardiau yn gyffredin.</translation>
    </message>
    <message>
        <source>This name has {words} characters; {longest_name} is the most for a cluster. Shorten it.</source>
        <translation type="unfinished">Mae {words} nod yn yr enw hwn; {longest_name} yw&apos;r mwyaf i glwstwr. Byrhewch ef.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished">ei mewnforio</translation>
    </message>
    <message>
        <source>{start} is no day to begin on. Choose one from {first_year} to {last_year}.</source>
        <translation type="unfinished">Nid yw {start} yn ddiwrnod i ddechrau arno. Dewiswch un o {first_year} i {last_year}.</translation>
    </message>
    <message>
        <source>Row {row}: {name} is in the cohort already. Take the row out.</source>
        <translation type="unfinished">Rhes {row}: mae {name} yn y garfan eisoes. Tynnwch y rhes allan.</translation>
    </message>
    <message>
        <source>{name} is not asked about themself. Choose somebody else.</source>
        <translation type="unfinished">Ni ofynnir i {name} amdano&apos;i hun. Dewiswch rywun arall.</translation>
    </message>
    <message>
        <source>{closeness} is no closeness. Type {least} ({least_word}) to {most} ({most_word}).</source>
        <translation type="unfinished">Nid agosrwydd yw {closeness}. Teipiwch {least} ({least_word}) i {most} ({most_word}).</translation>
    </message>
    <message>
        <source>{people} is no number of people to call. Type 0 to {most_outside}.</source>
        <translation type="unfinished">Nid nifer o bobl i&apos;w ffonio yw {people}. Teipiwch 0 i {most_outside}.</translation>
    </message>
    <message>
        <source>Nearly done: the person is erased, but something still reads {file} as it was, so its log could not be emptied. Close what else has the file open and erase again.</source>
        <translation type="unfinished">Bron â gorffen: mae&apos;r person wedi&apos;i ddileu, ond mae rhywbeth yn darllen {file} fel yr oedd o hyd, felly ni ellid gwagio ei log. Caewch beth bynnag arall sydd â&apos;r ffeil ar agor a dilëwch eto.</translation>
    </message>
    <message>
        <source>There are too many certificates in {folder}. Move some away and erase again.</source>
        <translation type="unfinished">Mae gormod o dystysgrifau yn {folder}. Symudwch rai i ffwrdd a dilëwch eto.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Close what else has it open, and try again.</source>
        <translation type="unfinished">Ni ellid darllen {file} ({reason}). Caewch beth bynnag arall sydd yn ei chadw ar agor, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was erased, and every file is as it was.</source>
        <translation type="unfinished">Stopiwyd. Ni ddilëwyd neb, ac mae pob ffeil fel yr oedd.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished">Yn dileu</translation>
    </message>
    <message>
        <source>{file}, row 1: its cells are divided by {sign}, as some spreadsheets save them. Save it with commas between cells, or sync again.</source>
        <translation type="unfinished">{file}, rhes 1: rhennir ei chelloedd gan {sign}, fel y mae rhai taenlenni&apos;n eu cadw. Cadwch hi gyda chomas rhwng celloedd, neu cysonwch eto.</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished">hanner colonau</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished">tabiau</translation>
    </message>
    <message>
        <source>{where}: {quoted} is no time zone that is known here. Sync again, or mend it there.</source>
        <translation type="unfinished">{where}: nid yw {quoted} yn gylchfa amser sy&apos;n hysbys yma. Cysonwch eto, neu cywirwch hi yno.</translation>
    </message>
    <message>
        <source>The person is erased from {file}, but not yet from the folder: erase again when it can be written to. {why}</source>
        <translation type="unfinished">Mae&apos;r person wedi&apos;i ddileu o {file}, ond nid o&apos;r ffolder eto: dilëwch eto pan ellir ysgrifennu iddi. {why}</translation>
    </message>
    <message>
        <source>Nothing was erased: {folder} is gone, or no synced folder. Bring it back and erase again, or erase without it and delete it by hand.</source>
        <translation type="unfinished">Ni ddilëwyd dim: mae {folder} wedi mynd, neu nid yw&apos;n ffolder a gysonwyd. Dewch â hi&apos;n ôl a dilëwch eto, neu dilëwch hebddi a&apos;i dileu â llaw.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">Stopiwyd.</translation>
    </message>
    <message>
        <source>Rewriting the file</source>
        <translation type="unfinished">Yn ailysgrifennu&apos;r ffeil</translation>
    </message>
    <message>
        <source>Looking at every file again</source>
        <translation type="unfinished">Yn edrych ar bob ffeil eto</translation>
    </message>
    <message>
        <source>{folder} is gone.</source>
        <translation type="unfinished">Mae {folder} wedi mynd.</translation>
    </message>
    <message>
        <source>Nobody in {file} has the id {participant_id}. It stands in the first column of participants.csv; sync the file to have it.</source>
        <translation type="unfinished">Nid oes gan neb yn {file} yr id {participant_id}. Mae yng ngholofn gyntaf participants.csv; cysonwch y ffeil i&apos;w gael.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was erased. {folder} may have been brought up to date already, and the backup that was made first stays.</source>
        <translation type="unfinished">Stopiwyd. Ni ddilëwyd neb. Gall {folder} fod wedi&apos;i diweddaru eisoes, ac mae&apos;r copi wrth gefn a wnaed yn gyntaf yn aros.</translation>
    </message>
    <message>
        <source>Not finished: {file} could not be written ({reason}). Make room on the disk or allow writing there, and erase again; what is done already stays done.</source>
        <translation type="unfinished">Heb orffen: ni ellid ysgrifennu {file} ({reason}). Gwnewch le ar y ddisg neu caniatewch ysgrifennu yno, a dilëwch eto; mae&apos;r hyn sydd wedi&apos;i wneud yn aros felly.</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation type="unfinished">Yn edrych i mewn i&apos;r ffolder</translation>
    </message>
    <message>
        <source>Cleaning copy {place} of {copies}</source>
        <translation type="unfinished">Yn glanhau copi {place} o {copies}</translation>
    </message>
    <message>
        <source>Writing the folder anew</source>
        <translation type="unfinished">Yn ysgrifennu&apos;r ffolder o&apos;r newydd</translation>
    </message>
    <message>
        <source>Stopped. Nobody was erased. The backup that was made first stays.</source>
        <translation type="unfinished">Stopiwyd. Ni ddilëwyd neb. Mae&apos;r copi wrth gefn a wnaed yn gyntaf yn aros.</translation>
    </message>
    <message>
        <source>Nobody was erased yet. {why}</source>
        <translation type="unfinished">Ni ddilëwyd neb eto. {why}</translation>
    </message>
    <message>
        <source>The person is erased, but the certificate could not be written to {folder} ({reason}). Allow writing there and erase again to have it.</source>
        <translation type="unfinished">Mae&apos;r person wedi&apos;i ddileu, ond ni ellid ysgrifennu&apos;r dystysgrif i {folder} ({reason}). Caniatewch ysgrifennu yno a dilëwch eto i&apos;w chael.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished">Yn gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>{forms} written to {file}, to print.</source>
        <translation type="unfinished">Ysgrifennwyd {forms} i {file}, i&apos;w hargraffu.</translation>
    </message>
    <message>
        <source>{out} ends neither in .pdf nor in .csv. Give the form one of these endings.</source>
        <translation type="unfinished">Nid yw {out} yn gorffen yn .pdf nac yn .csv. Rhowch un o&apos;r rhain ar ddiwedd enw&apos;r ffurflen.</translation>
    </message>
    <message>
        <source>Nobody is in the cohort yet. Import a roster first.</source>
        <translation type="unfinished">Nid oes neb yn y garfan eto. Mewnforiwch restr enwau&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>A CSV for {lines} written to {file}: one line a person, to fill in with 1 to 5.</source>
        <translation type="unfinished">Ysgrifennwyd CSV ar gyfer {lines} i {file}: un llinell i bob person, i&apos;w llenwi ag 1 i 5.</translation>
    </message>
    <message>
        <source>{number} form</source>
        <translation type="unfinished">{number} ffurflen</translation>
    </message>
    <message>
        <source>{number} forms</source>
        <translation type="unfinished">{number} ffurflen</translation>
    </message>
    <message>
        <source>A form without a name</source>
        <translation type="unfinished">Ffurflen heb enw</translation>
    </message>
    <message>
        <source>{out} is there already and may hold answers. Choose another name.</source>
        <translation type="unfinished">Mae {out} yno eisoes a gall fod atebion ynddi. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>A goal belongs to one person or to one pair. Choose whose it is.</source>
        <translation type="unfinished">Mae nod yn perthyn i un person neu i un pâr. Dewiswch nod pwy ydyw.</translation>
    </message>
    <message>
        <source>This goal is there already, in the same words.</source>
        <translation type="unfinished">Mae&apos;r nod hwn yno eisoes, yn yr un geiriau.</translation>
    </message>
    <message>
        <source>There are {most} goals here, which is the most. Remove one first.</source>
        <translation type="unfinished">Mae {most} nod yma, sef y mwyaf. Tynnwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>A rating is a whole number from −{least} to +{most}, not {rating}.</source>
        <translation type="unfinished">Mae sgôr yn rhif cyfan o −{least} i +{most}, nid {rating}.</translation>
    </message>
    <message>
        <source>This note has {words:,} characters; {longest_note:,} is the most.</source>
        <translation type="unfinished">Mae {words:,} nod yn y nodyn hwn; {longest_note:,} yw&apos;r mwyaf.</translation>
    </message>
    <message>
        <source>This goal was let go already.</source>
        <translation type="unfinished">Gollyngwyd y nod hwn eisoes.</translation>
    </message>
    <message>
        <source>This goal was not let go, so there is nothing to take up.</source>
        <translation type="unfinished">Ni ollyngwyd y nod hwn, felly nid oes dim i&apos;w ailgydio ynddo.</translation>
    </message>
    <message>
        <source>There is no goal yet: type it, then press Return.</source>
        <translation type="unfinished">Nid oes nod eto: teipiwch ef, yna pwyswch Return.</translation>
    </message>
    <message>
        <source>This goal has {words:,} characters; {longest:,} is the most. Shorten it.</source>
        <translation type="unfinished">Mae {words:,} nod yn y testun hwn; {longest:,} yw&apos;r mwyaf. Byrhewch ef.</translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished">map</translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">cam</translation>
    </message>
    <message>
        <source>card of the map</source>
        <translation type="unfinished">cerdyn y map</translation>
    </message>
    <message>
        <source>The map “{title}” is removed; Ctrl+Z brings it again.</source>
        <translation type="unfinished">Tynnwyd y map “{title}”; mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>The step “{title}” is removed; Ctrl+Z brings it again.</source>
        <translation type="unfinished">Tynnwyd y cam “{title}”; mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>This pain point has its insight card already; it is on the board.</source>
        <translation type="unfinished">Mae gan y man anodd hwn ei gerdyn mewnwelediad eisoes; mae ar y bwrdd.</translation>
    </message>
    <message>
        <source>Only a pain point becomes an insight card. Move the card to that line first.</source>
        <translation type="unfinished">Dim ond man anodd sy&apos;n dod yn gerdyn mewnwelediad. Symudwch y cerdyn i&apos;r llinell honno&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>The pain point is an insight card on the board now.</source>
        <translation type="unfinished">Mae&apos;r man anodd yn gerdyn mewnwelediad ar y bwrdd nawr.</translation>
    </message>
    <message>
        <source>This {what} is no longer there.</source>
        <translation type="unfinished">Nid yw hwn yno mwyach: {what}.</translation>
    </message>
    <message>
        <source>A map has at most {most_steps} steps. Join two that belong together, or make another map.</source>
        <translation type="unfinished">Mae gan fap {most_steps} cam ar y mwyaf. Cyfunwch ddau sy&apos;n perthyn i&apos;w gilydd, neu gwnewch fap arall.</translation>
    </message>
    <message>
        <source>A {what} needs a name. Type a few words.</source>
        <translation type="unfinished">Mae angen enw ({what}). Teipiwch ychydig eiriau.</translation>
    </message>
    <message>
        <source>This name has {words:,} characters; {longest_name} is the most for a {what}. Shorten it.</source>
        <translation type="unfinished">Mae {words:,} nod yn yr enw hwn; {longest_name} yw&apos;r mwyaf ({what}). Byrhewch ef.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: type what happens there, then press Return.</source>
        <translation type="unfinished">Nid oes dim i&apos;w gadw eto: teipiwch beth sy&apos;n digwydd yno, yna pwyswch Return.</translation>
    </message>
    <message>
        <source>This has {words:,} characters; {longest} is the most for a card of the map. Split it.</source>
        <translation type="unfinished">Mae {words:,} nod yn hwn; {longest} yw&apos;r mwyaf i gerdyn y map. Rhannwch ef.</translation>
    </message>
    <message>
        <source>Planned anew: {changed}.</source>
        <translation type="unfinished">Wedi&apos;i ailgynllunio: {changed}.</translation>
    </message>
    <message>
        <source> Session {number} is now planned {more} shorter than its {planned}.</source>
        <translation type="unfinished"> Mae sesiwn {number} nawr wedi&apos;i chynllunio {more} yn fyrrach na&apos;i {planned}.</translation>
    </message>
    <message>
        <source>A session that has begun keeps its plan. Ctrl+T re-times the rest of it.</source>
        <translation type="unfinished">Mae sesiwn sydd wedi dechrau yn cadw ei chynllun. Mae Ctrl+T yn ailamseru&apos;r gweddill.</translation>
    </message>
    <message>
        <source>No activity is planned for less than its minimum.</source>
        <translation type="unfinished">Ni chynllunnir unrhyw weithgaredd am lai na&apos;i leiafswm.</translation>
    </message>
    <message>
        <source>These lengths are planned already.</source>
        <translation type="unfinished">Mae&apos;r hydoedd hyn wedi&apos;u cynllunio eisoes.</translation>
    </message>
    <message>
        <source> Session {number} is now planned {more} longer than its {planned}.</source>
        <translation type="unfinished"> Mae sesiwn {number} nawr wedi&apos;i chynllunio {more} yn hirach na&apos;i {planned}.</translation>
    </message>
    <message>
        <source>{number} activity</source>
        <translation type="unfinished">{number} gweithgaredd</translation>
    </message>
    <message>
        <source>{number} activities</source>
        <translation type="unfinished">{number} gweithgaredd</translation>
    </message>
    <message>
        <source>{activities} that ran in {cohorts}: {named}.</source>
        <translation type="unfinished">{activities} a gynhaliwyd mewn {cohorts}: {named}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check its name, and that its disk is there.</source>
        <translation type="unfinished">Nid oes ffolder {folder}. Gwiriwch ei henw, a bod ei disg yno.</translation>
    </message>
    <message>
        <source>{folder} has no cohort files and no synced folders. Choose the folder that they are in.</source>
        <translation type="unfinished">Nid oes ffeiliau carfan na ffolderi wedi&apos;u cysoni yn {folder}. Dewiswch y ffolder y maent ynddi.</translation>
    </message>
    <message>
        <source>No other cohort has run anything yet that could be learned from.</source>
        <translation type="unfinished">Nid oes carfan arall wedi cynnal dim eto y gellid dysgu ohono.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished">ni ellir ei darllen</translation>
    </message>
    <message>
        <source>{number} other cohort</source>
        <translation type="unfinished">{number} carfan arall</translation>
    </message>
    <message>
        <source>{number} other cohorts</source>
        <translation type="unfinished">{number} carfan arall</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation type="unfinished">Ni ellir darllen {path} ({reason}).</translation>
    </message>
    <message>
        <source>{file} was passed by: {reason}.</source>
        <translation type="unfinished">Aethpwyd heibio i {file}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}). Ask its owner for access.</source>
        <translation type="unfinished">Ni ellir darllen {folder} ({reason}). Gofynnwch i&apos;w pherchennog am fynediad.</translation>
    </message>
    <message>
        <source>The rooms cannot be amended so that nobody is alone: F8 makes new ones.</source>
        <translation type="unfinished">Ni ellir newid yr ystafelloedd fel nad oes neb ar ei ben ei hun: mae F8 yn gwneud rhai newydd.</translation>
    </message>
    <message>
        <source>There is no room that they could join. Announce a new round with F8.</source>
        <translation type="unfinished">Nid oes ystafell y gallent ymuno â hi. Cyhoeddwch rownd newydd gyda F8.</translation>
    </message>
    <message>
        <source>{person} joins room {room}</source>
        <translation type="unfinished">{person} yn ymuno ag ystafell {room}</translation>
    </message>
    <message>
        <source>Too much is being changed in {file} at this moment. Take {other} in again, in a minute in which nobody types.</source>
        <translation type="unfinished">Mae gormod yn cael ei newid yn {file} ar hyn o bryd. Derbyniwch {other} eto, mewn munud pan nad oes neb yn teipio.</translation>
    </message>
    <message>
        <source>{about}: {ours} here, {theirs} on the copy. Kept: {kept}.</source>
        <translation type="unfinished">{about}: {ours} yma, {theirs} ar y copi. Cadwyd: {kept}.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished">Stopiwyd; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished">Yn gwneud copi wrth gefn…</translation>
    </message>
    <message>
        <source>{into} is there already. Give --into another name.</source>
        <translation type="unfinished">Mae {into} yno eisoes. Rhowch enw arall i --into.</translation>
    </message>
    <message>
        <source>{one} and {other} are the same file. Choose the other copy.</source>
        <translation type="unfinished">Yr un ffeil yw {one} a {other}. Dewiswch y copi arall.</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation type="unfinished">Yn gwirio&apos;r copi…</translation>
    </message>
    <message>
        <source>Reading both journals…</source>
        <translation type="unfinished">Yn darllen y ddau ddyddlyfr…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">Yn cymharu…</translation>
    </message>
    <message>
        <source>{file} is damaged ({verdict}). Open it in the app, which offers what can be recovered.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i difrodi ({verdict}). Agorwch hi yn yr ap, sy&apos;n cynnig yr hyn y gellir ei adfer.</translation>
    </message>
    <message>
        <source>{file} no longer has the person with the id {person}, who was erased there. Erase them in {other} too (`facilitator erase FILE {person}`), then merge.</source>
        <translation type="unfinished">Nid yw&apos;r person â&apos;r id {person} yn {file} mwyach, gan iddo gael ei ddileu yno. Dilëwch ef yn {other} hefyd (`facilitator erase FILE {person}`), yna cyfunwch.</translation>
    </message>
    <message>
        <source>{into} is one of the two copies. Give --into another name.</source>
        <translation type="unfinished">Un o&apos;r ddau gopi yw {into}. Rhowch enw arall i --into.</translation>
    </message>
    <message>
        <source>{file} brings {writes:,} changes, too many to come in without holding up what is captured now. Take it in when the session has ended.</source>
        <translation type="unfinished">Mae {file} yn dod â {writes:,} newid, gormod i&apos;w derbyn heb ddal yn ôl yr hyn sy&apos;n cael ei gofnodi nawr. Derbyniwch ef pan fydd y sesiwn wedi gorffen.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished">Yn ysgrifennu…</translation>
    </message>
    <message>
        <source>Half-typed texts kept: {drafts}.</source>
        <translation type="unfinished">Testunau hanner-teipio a gadwyd: {drafts}.</translation>
    </message>
    <message>
        <source>Contradictions, settled by the newer: {told}.</source>
        <translation type="unfinished">Gwrthddywediadau, a setlwyd gan y diweddaraf: {told}.</translation>
    </message>
    <message>
        <source>There is nothing in this copy that is not here.</source>
        <translation type="unfinished">Nid oes dim yn y copi hwn nad yw yma.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: type what was said, then press Ctrl+Return.</source>
        <translation type="unfinished">Nid oes dim i&apos;w gadw eto: teipiwch beth a ddywedwyd, yna pwyswch Ctrl+Return.</translation>
    </message>
    <message>
        <source>This has {words:,} characters; {longest:,} is the most for one. Split it.</source>
        <translation type="unfinished">Mae {words:,} nod yn hwn; {longest:,} yw&apos;r mwyaf i un. Rhannwch ef.</translation>
    </message>
    <message>
        <source>Saved as your own programme “{file}”. A new cohort can be made with it by this name.</source>
        <translation type="unfinished">Wedi&apos;i gadw fel eich rhaglen eich hun, “{file}”. Gellir creu carfan newydd gyda hi dan yr enw hwn.</translation>
    </message>
    <message>
        <source>{first} and {second} are of the same profession. A pair needs one of each.</source>
        <translation type="unfinished">Mae {first} a {second} o&apos;r un proffesiwn. Mae angen un o bob un ar bâr.</translation>
    </message>
    <message>
        <source>{policy} and {operational} are a pair.</source>
        <translation type="unfinished">Mae {policy} a {operational} yn bâr.</translation>
    </message>
    <message>
        <source>This pair has goals or check-ins, so it stays.</source>
        <translation type="unfinished">Mae gan y pâr hwn nodau neu adroddiadau, felly mae&apos;n aros.</translation>
    </message>
    <message>
        <source>{wanted} accepted.</source>
        <translation type="unfinished">Derbyniwyd {wanted}.</translation>
    </message>
    <message>
        <source>{taken} is in a pair already. Part that pair first.</source>
        <translation type="unfinished">Mae {taken} mewn pâr eisoes. Gwahanwch y pâr hwnnw&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>Only the facilitator sees what you answer here. Others hear of it as figures for the whole group, never of fewer than five people, and never with your name. You may leave any question out.</source>
        <translation type="unfinished">Dim ond yr hwylusydd sy&apos;n gweld eich atebion yma. Bydd eraill yn clywed amdanynt fel ffigurau ar gyfer y grŵp cyfan, byth am lai na phump o bobl, a byth gyda&apos;ch enw chi. Cewch adael unrhyw gwestiwn heb ei ateb.</translation>
    </message>
    <message>
        <source>Where you are at the start</source>
        <translation type="unfinished">Ble rydych chi ar y dechrau</translation>
    </message>
    <message>
        <source>Where you are halfway</source>
        <translation type="unfinished">Ble rydych chi hanner ffordd</translation>
    </message>
    <message>
        <source>Where you are at the end</source>
        <translation type="unfinished">Ble rydych chi ar y diwedd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Tick one circle in each line. There is no right answer; the first thought is a good one.</source>
        <translation type="unfinished">Ticiwch un cylch ym mhob llinell. Nid oes ateb cywir; mae&apos;r peth cyntaf a ddaw i&apos;ch meddwl yn iawn.</translation>
    </message>
    <message>
        <source>Whom would you call?</source>
        <translation type="unfinished">Pwy fyddech chi&apos;n ei ffonio?</translation>
    </message>
    <message>
        <source>Somebody to think with, or to ask about work, as things are today.</source>
        <translation type="unfinished">Rhywun i feddwl gyda chi, neu i&apos;w holi am waith, fel y mae pethau heddiw.</translation>
    </message>
    <message>
        <source>Tick one circle for each person.</source>
        <translation type="unfinished">Ticiwch un cylch ar gyfer pob person.</translation>
    </message>
    <message>
        <source>Write down who comes to mind, and tick one circle for each.</source>
        <translation type="unfinished">Ysgrifennwch enwau&apos;r bobl sy&apos;n dod i&apos;r meddwl, a thiciwch un cylch ar gyfer pob un.</translation>
    </message>
    <message>
        <source>And outside this group?</source>
        <translation type="unfinished">A thu allan i&apos;r grŵp hwn?</translation>
    </message>
    <message>
        <source>How many people outside it would you call about your work?</source>
        <translation type="unfinished">Faint o bobl y tu allan iddo fyddech chi&apos;n eu ffonio am eich gwaith?</translation>
    </message>
    <message>
        <source>Thank you. Please hand this to the facilitator and to nobody else.</source>
        <translation type="unfinished">Diolch. Rhowch hwn i&apos;r hwylusydd ac i neb arall.</translation>
    </message>
    <message>
        <source>The same questions about your first day</source>
        <translation type="unfinished">Yr un cwestiynau am eich diwrnod cyntaf</translation>
    </message>
    <message>
        <source>With the whole cohort, facilitated.</source>
        <translation type="unfinished">Gyda&apos;r garfan gyfan, dan arweiniad hwylusydd.</translation>
    </message>
    <message>
        <source>Tried: {title}</source>
        <translation type="unfinished">Wedi rhoi cynnig arno: {title}</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation type="unfinished">I&apos;w wneud: {title}</translation>
    </message>
    <message>
        <source>A commitment of {programme}.</source>
        <translation type="unfinished">Ymrwymiad o {programme}.</translation>
    </message>
    <message>
        <source>{pair}, in your mentor pair, on a day that suits you. About {length}.</source>
        <translation type="unfinished">{pair}, yn eich pâr mentora, ar ddiwrnod sy&apos;n gyfleus i chi. Tua {length}.</translation>
    </message>
    <message>
        <source>In your mentor pair, on a day that suits you. About {length}.</source>
        <translation type="unfinished">Yn eich pâr mentora, ar ddiwrnod sy&apos;n gyfleus i chi. Tua {length}.</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation type="unfinished">Perchennog: {name}</translation>
    </message>
    <message>
        <source>Ally: {name}</source>
        <translation type="unfinished">Cefnogwr: {name}</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation type="unfinished">Cam cyntaf: {step}</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Diwedd</translation>
    </message>
    <message>
        <source>Session {number}: {title}</source>
        <translation type="unfinished">Sesiwn {number}: {title}</translation>
    </message>
    <message>
        <source>{programme}: session {number}, {title}</source>
        <translation type="unfinished">{programme}: sesiwn {number}, {title}</translation>
    </message>
    <message>
        <source>{programme}: sessions</source>
        <translation type="unfinished">{programme}: sesiynau</translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished">a</translation>
    </message>
    <message>
        <source>Your learning goals as a pair</source>
        <translation type="unfinished">Eich nodau dysgu fel pâr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Fill it in together.</source>
        <translation type="unfinished">Llenwch hwn gyda&apos;ch gilydd.</translation>
    </message>
    <message>
        <source>Pair:</source>
        <translation type="unfinished">Pâr:</translation>
    </message>
    <message>
        <source>Held on:</source>
        <translation type="unfinished">Cynhaliwyd ar:</translation>
    </message>
    <message>
        <source>Minutes:</source>
        <translation type="unfinished">Munudau:</translation>
    </message>
    <message>
        <source>Useful:</source>
        <translation type="unfinished">Defnyddiol:</translation>
    </message>
    <message>
        <source>Useful: 1 is not at all, 5 is very much.</source>
        <translation type="unfinished">Defnyddiol: 1 yw dim o gwbl, 5 yw yn fawr iawn.</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation type="unfinished">Crynodeb:</translation>
    </message>
    <message>
        <source>in a sentence, what do you take away?</source>
        <translation type="unfinished">mewn brawddeg, beth rydych chi&apos;n ei gymryd o hyn?</translation>
    </message>
    <message>
        <source>Goals:</source>
        <translation type="unfinished">Nodau:</translation>
    </message>
    <message>
        <source>which did you work on?</source>
        <translation type="unfinished">ar ba rai y buoch chi&apos;n gweithio?</translation>
    </message>
    <message>
        <source>How to send it back:</source>
        <translation type="unfinished">Sut i&apos;w anfon yn ôl:</translation>
    </message>
    <message>
        <source>send your facilitator a photo of this slip, or an e-mail with the same words at the beginning of each line (Pair, Held on, Minutes, Useful, Summary, Goals). Your own goals stay yours.</source>
        <translation type="unfinished">anfonwch lun o&apos;r slip hwn at eich hwylusydd, neu e-bost gyda&apos;r un geiriau ar ddechrau pob llinell (Pâr, Cynhaliwyd ar, Munudau, Defnyddiol, Crynodeb, Nodau). Mae eich nodau eich hun yn aros yn eiddo i chi.</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation type="unfinished">tua {length}</translation>
    </message>
    <message>
        <source>{programme} · session {number}: {title}</source>
        <translation type="unfinished">{programme} · sesiwn {number}: {title}</translation>
    </message>
    <message>
        <source>{programme} · session {number} of {sessions}, in your pair</source>
        <translation type="unfinished">{programme} · sesiwn {number} o {sessions}, yn eich pâr</translation>
    </message>
    <message>
        <source>Return slip · session {number}</source>
        <translation type="unfinished">Slip dychwelyd · sesiwn {number}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} &amp; {other}</translation>
    </message>
    <message>
        <source>{day} or a day that suits you</source>
        <translation type="unfinished">{day} neu ddiwrnod sy&apos;n gyfleus i chi</translation>
    </message>
    <message>
        <source>{waves}, of {people}</source>
        <translation type="unfinished">{waves}, o {people}</translation>
    </message>
    <message>
        <source>Insights and penny-drop moments</source>
        <translation type="unfinished">Mewnwelediadau ac eiliadau o ddeall</translation>
    </message>
    <message>
        <source>{quotable} of {notes} may be quoted</source>
        <translation type="unfinished">gellir dyfynnu {quotable} o {notes}</translation>
    </message>
    <message>
        <source>Only notes marked as quotable are in it: mark them on the Run page, under what was kept.</source>
        <translation type="unfinished">Dim ond nodiadau y nodwyd y gellir eu dyfynnu sydd ynddo: nodwch nhw ar y dudalen Cynnal, o dan yr hyn a gadwyd.</translation>
    </message>
    <message>
        <source>Move cards to the stage Prototype on the Board page and draw a sketch; face-down cards stay out.</source>
        <translation type="unfinished">Symudwch gardiau i&apos;r cam Prototeip ar y dudalen Bwrdd a lluniwch fraslun; mae cardiau wyneb i lawr yn aros allan.</translation>
    </message>
    <message>
        <source>What came of a commitment is written on its card, in the stage Tried, on the Board page.</source>
        <translation type="unfinished">Ysgrifennir yr hyn a ddaeth o ymrwymiad ar ei gerdyn, yn y cam Rhoddwyd cynnig, ar y dudalen Bwrdd.</translation>
    </message>
    <message>
        <source>{wave} {number}</source>
        <translation type="unfinished">{wave} {number}</translation>
    </message>
    <message>
        <source>Facilitated sessions</source>
        <translation type="unfinished">Sesiynau wedi&apos;u hwyluso</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation type="unfinished">cynhaliwyd {held} o {all}</translation>
    </message>
    <message>
        <source>The others appear as not yet held.</source>
        <translation type="unfinished">Mae&apos;r lleill yn ymddangos fel rhai heb eu cynnal eto.</translation>
    </message>
    <message>
        <source>Benchmark answers</source>
        <translation type="unfinished">Atebion meincnod</translation>
    </message>
    <message>
        <source>The figures at the front need answers at the start and at the end: enter them under Benchmarks.</source>
        <translation type="unfinished">Mae angen atebion ar y dechrau ac ar y diwedd ar y ffigurau ar y blaen: rhowch nhw o dan Meincnodau.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished">Cysylltiadau</translation>
    </message>
    <message>
        <source>New connections are told from the start to the end: enter them under Connections.</source>
        <translation type="unfinished">Caiff cysylltiadau newydd eu cyfrif o&apos;r dechrau i&apos;r diwedd: rhowch nhw o dan Cysylltiadau.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Nodau</translation>
    </message>
    <message>
        <source>Goals are set and rated under Goals.</source>
        <translation type="unfinished">Caiff nodau eu gosod a&apos;u sgorio o dan Nodau.</translation>
    </message>
    <message>
        <source>{prototypes}, {sketched} with a sketch</source>
        <translation type="unfinished">{prototypes}, {sketched} gyda braslun</translation>
    </message>
    <message>
        <source>{commitments}, {tried} tried</source>
        <translation type="unfinished">{commitments}, rhoddwyd cynnig ar {tried}</translation>
    </message>
    <message>
        <source>Self-led sessions</source>
        <translation type="unfinished">Sesiynau hunanarweiniol</translation>
    </message>
    <message>
        <source>{given} of {wanted} check-ins</source>
        <translation type="unfinished">{given} o {wanted} adroddiad</translation>
    </message>
    <message>
        <source>Enter what pairs reported under Pair sessions.</source>
        <translation type="unfinished">Rhowch yr hyn a adroddodd parau o dan Sesiynau pâr.</translation>
    </message>
    <message>
        <source>{goals}, {rated} rated; never in words</source>
        <translation type="unfinished">{goals}, {rated} wedi&apos;u sgorio; byth mewn geiriau</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished">Cipolwg</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished">Gorffennwyd am</translation>
    </message>
    <message>
        <source>keep this whole</source>
        <translation type="unfinished">cadwch hwn yn gyfan</translation>
    </message>
    <message>
        <source>Everybody reads</source>
        <translation type="unfinished">Pawb yn darllen</translation>
    </message>
    <message>
        <source>Private: only you</source>
        <translation type="unfinished">Preifat: chi yn unig</translation>
    </message>
    <message>
        <source>Afterwards: what took longer or shorter than planned, and why?</source>
        <translation type="unfinished">Wedyn: beth gymerodd fwy neu lai o amser na&apos;r cynllun, a pham?</translation>
    </message>
    <message>
        <source>{day}, {starts} to {ends}</source>
        <translation type="unfinished">{day}, {starts} tan {ends}</translation>
    </message>
    <message>
        <source>{time} each: {names}</source>
        <translation type="unfinished">{time} yr un: {names}</translation>
    </message>
    <message>
        <source>{programme}: run sheet of session {number}</source>
        <translation type="unfinished">{programme}: amserlen sesiwn {number}</translation>
    </message>
    <message>
        <source>{programme}: run sheets</source>
        <translation type="unfinished">{programme}: amserlenni</translation>
    </message>
    <message>
        <source>{title} · with private notes, not for participants</source>
        <translation type="unfinished">{title} · gyda nodiadau preifat, nid ar gyfer cyfranogwyr</translation>
    </message>
    <message>
        <source>{programme} · run sheet, with private notes</source>
        <translation type="unfinished">{programme} · amserlen, gyda nodiadau preifat</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation type="unfinished">{starts} tan {ends}</translation>
    </message>
    <message>
        <source>{planned} of {has} planned, at least {least}</source>
        <translation type="unfinished">{planned} o {has} wedi&apos;u cynllunio, o leiaf {least}</translation>
    </message>
    <message>
        <source>Ends {time}.</source>
        <translation type="unfinished">Yn gorffen am {time}.</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation type="unfinished">hyd {time}</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation type="unfinished">o leiaf {time}</translation>
    </message>
    <message>
        <source>To capture: {kinds}</source>
        <translation type="unfinished">I&apos;w gofnodi: {kinds}</translation>
    </message>
    <message>
        <source>{one} and {other} have goals or check-ins, so their pair stays. Pin it, and propose the others anew.</source>
        <translation type="unfinished">Mae gan {one} a {other} nodau neu adroddiadau, felly mae eu pâr yn aros. Piniwch ef, a chynigiwch y lleill o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Somebody in the proposal is no longer in the cohort. Propose the pairs anew.</source>
        <translation type="unfinished">Nid yw rhywun yn y cynnig yn y garfan mwyach. Cynigiwch y parau o&apos;r newydd.</translation>
    </message>
    <message>
        <source>{one} and {other} are no pair of one of each profession.</source>
        <translation type="unfinished">Nid yw {one} a {other} yn bâr o un o bob proffesiwn.</translation>
    </message>
    <message>
        <source>{number} pair</source>
        <translation type="unfinished">{number} pâr</translation>
    </message>
    <message>
        <source>{number} pairs</source>
        <translation type="unfinished">{number} pâr</translation>
    </message>
    <message>
        <source>{person} is in two of the proposed pairs. Keep one of them.</source>
        <translation type="unfinished">Mae {person} mewn dau o&apos;r parau a gynigiwyd. Cadwch un ohonynt.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, or write it with `facilitator report` in a terminal.</source>
        <translation type="unfinished">Ni ellid gwneud yr adroddiad. Rhowch gynnig arall arni, neu ysgrifennwch ef gyda `facilitator report` mewn terfynell.</translation>
    </message>
    <message>
        <source>Reading the cohort</source>
        <translation type="unfinished">Yn darllen y garfan</translation>
    </message>
    <message>
        <source>Working out growth</source>
        <translation type="unfinished">Yn cyfrifo twf</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Yn lluniadu</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation type="unfinished">Yn ei roi at ei gilydd</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Yn ysgrifennu</translation>
    </message>
    <message>
        <source>The report is written to {name}: {parts} are in it.</source>
        <translation type="unfinished">Ysgrifennwyd yr adroddiad i {name}: mae {parts} ynddo.</translation>
    </message>
    <message>
        <source>{out} would be no report. Give it a name that ends in .html or .pdf.</source>
        <translation type="unfinished">Ni fyddai {out} yn adroddiad. Rhowch enw sy&apos;n gorffen â .html neu .pdf iddo.</translation>
    </message>
    <message>
        <source>{number} figure</source>
        <translation type="unfinished">{number} ffigur</translation>
    </message>
    <message>
        <source>{number} figures</source>
        <translation type="unfinished">{number} ffigur</translation>
    </message>
    <message>
        <source>{number} quotation</source>
        <translation type="unfinished">{number} dyfyniad</translation>
    </message>
    <message>
        <source>{number} quotations</source>
        <translation type="unfinished">{number} dyfyniad</translation>
    </message>
    <message>
        <source>Session {session} has {rounds} ({announced} announced, {ahead} to come), and {number} is none of them. Choose {choice}.</source>
        <translation type="unfinished">Mae gan sesiwn {session} {rounds} ({announced} wedi&apos;u cyhoeddi, {ahead} i ddod), ac nid yw {number} yn un ohonynt. Dewiswch {choice}.</translation>
    </message>
    <message>
        <source>Facilitated: {numbers}.</source>
        <translation type="unfinished">Wedi&apos;u hwyluso: {numbers}.</translation>
    </message>
    <message>
        <source>This programme has no facilitated one.</source>
        <translation type="unfinished">Nid oes gan y rhaglen hon un wedi&apos;i hwyluso.</translation>
    </message>
    <message>
        <source>There is no session {number}. {listed}</source>
        <translation type="unfinished">Nid oes sesiwn {number}. {listed}</translation>
    </message>
    <message>
        <source>Session {number} is self-led and has no rooms. {listed}</source>
        <translation type="unfinished">Mae sesiwn {number} yn hunanarweiniol ac nid oes ganddi ystafelloedd. {listed}</translation>
    </message>
    <message>
        <source>Session {session} has no breakout rounds, so there are no rooms to write.</source>
        <translation type="unfinished">Nid oes gan sesiwn {session} rowndiau ystafelloedd trafod, felly nid oes ystafelloedd i&apos;w hysgrifennu.</translation>
    </message>
    <message>
        <source>1 to {number}</source>
        <translation type="unfinished">1 i {number}</translation>
    </message>
    <message>
        <source>{name} would be alone. Move somebody into that room, or plan anew.</source>
        <translation type="unfinished">Byddai {name} ar ei ben ei hun. Symudwch rywun i&apos;r ystafell honno, neu cynlluniwch o&apos;r newydd.</translation>
    </message>
    <message>
        <source>There was no round in this session yet, so there are no rooms to repeat.</source>
        <translation type="unfinished">Ni fu rownd yn y sesiwn hon eto, felly nid oes ystafelloedd i&apos;w hailadrodd.</translation>
    </message>
    <message>
        <source>The last rooms cannot be had again with who is here now. Plan anew instead.</source>
        <translation type="unfinished">Ni ellir cael yr ystafelloedd diwethaf eto gyda&apos;r rhai sydd yma nawr. Cynlluniwch o&apos;r newydd yn lle hynny.</translation>
    </message>
    <message>
        <source>Round {number} has the rooms of the round before.</source>
        <translation type="unfinished">Mae gan rownd {number} ystafelloedd y rownd flaenorol.</translation>
    </message>
    <message>
        <source>The rooms are planned anew.</source>
        <translation type="unfinished">Ailgynlluniwyd yr ystafelloedd.</translation>
    </message>
    <message>
        <source>This activity has no breakout rooms.</source>
        <translation type="unfinished">Nid oes ystafelloedd trafod yn y gweithgaredd hwn.</translation>
    </message>
    <message>
        <source>Rooms need two people or more. Mark who is here first.</source>
        <translation type="unfinished">Mae angen dau berson neu fwy ar gyfer ystafelloedd. Nodwch pwy sydd yma&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>All {done} rounds of this activity have been announced.</source>
        <translation type="unfinished">Cyhoeddwyd pob un o {done} rownd y gweithgaredd hwn.</translation>
    </message>
    <message>
        <source>No activity is running.</source>
        <translation type="unfinished">Nid oes gweithgaredd ar waith.</translation>
    </message>
    <message>
        <source>Room {room} stays as it is.</source>
        <translation type="unfinished">Mae ystafell {room} yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Room {room} may change again.</source>
        <translation type="unfinished">Caiff ystafell {room} newid eto.</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation type="unfinished">ystafelloedd</translation>
    </message>
    <message>
        <source>turns taken</source>
        <translation type="unfinished">troeon a gymerwyd</translation>
    </message>
    <message>
        <source>turns</source>
        <translation type="unfinished">troeon</translation>
    </message>
    <message>
        <source>Session {number} has begun, so it stays as it was planned.</source>
        <translation type="unfinished">Mae sesiwn {number} wedi dechrau, felly mae&apos;n aros fel y&apos;i cynlluniwyd.</translation>
    </message>
    <message>
        <source>Session {number} has ended, so its run sheet stays as it was.</source>
        <translation type="unfinished">Mae sesiwn {number} wedi gorffen, felly mae ei hamserlen yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>Session {number} is self-led: it has prompts and no run sheet.</source>
        <translation type="unfinished">Mae sesiwn {number} yn hunanarweiniol: mae ganddi bynciau trafod a dim amserlen.</translation>
    </message>
    <message>
        <source>There are from 1 to 100 rounds.</source>
        <translation type="unfinished">Mae rhwng 1 a 100 o rowndiau.</translation>
    </message>
    <message>
        <source>A theme has at most {most} characters; this one has {has}.</source>
        <translation type="unfinished">Mae gan thema {most} nod ar y mwyaf; mae gan hon {has}.</translation>
    </message>
    <message>
        <source>“{activity}” has {what} that were kept, so it stays.</source>
        <translation type="unfinished">Mae gan “{activity}” {what} a gadwyd, felly mae&apos;n aros.</translation>
    </message>
    <message>
        <source>“{activity}” has been run, so it stays as it is.</source>
        <translation type="unfinished">Cynhaliwyd “{activity}”, felly mae&apos;n aros fel y mae.</translation>
    </message>
    <message>
        <source>“{activity}” is running, so it stays as it is.</source>
        <translation type="unfinished">Mae “{activity}” ar waith, felly mae&apos;n aros fel y mae.</translation>
    </message>
    <message>
        <source>A length is from 1 to {most_minutes} minutes.</source>
        <translation type="unfinished">Mae hyd o 1 i {most_minutes} munud.</translation>
    </message>
    <message>
        <source>A title needs at least a word.</source>
        <translation type="unfinished">Mae angen o leiaf un gair mewn teitl.</translation>
    </message>
    <message>
        <source>A title has at most {most_title} characters; this one has {words}.</source>
        <translation type="unfinished">Mae gan deitl {most_title} nod ar y mwyaf; mae gan hwn {words}.</translation>
    </message>
    <message>
        <source>{which} written to {file}, with your private notes in it.</source>
        <translation type="unfinished">Ysgrifennwyd {which} i {file}, gyda&apos;ch nodiadau preifat ynddo.</translation>
    </message>
    <message>
        <source>{out} does not end in .pdf. Give the run sheet this ending.</source>
        <translation type="unfinished">Nid yw {out} yn gorffen â .pdf. Rhowch y terfyniad hwn i&apos;r amserlen.</translation>
    </message>
    <message>
        <source>Session {number} has no run sheet. The sessions that have one are {numbers}.</source>
        <translation type="unfinished">Nid oes gan sesiwn {number} amserlen. Y sesiynau sydd ag un yw {numbers}.</translation>
    </message>
    <message>
        <source>{which} for participants written to {file}; your notes are not in it.</source>
        <translation type="unfinished">Ysgrifennwyd {which} ar gyfer cyfranogwyr i {file}; nid yw eich nodiadau ynddi.</translation>
    </message>
    <message>
        <source>Run sheet of session {number}</source>
        <translation type="unfinished">amserlen sesiwn {number}</translation>
    </message>
    <message>
        <source>{sheets} run sheets</source>
        <translation type="unfinished">{sheets} amserlen</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished">Sesiwn {number}</translation>
    </message>
    <message>
        <source>Return slips of session {number} for {pairs} written to {file}.</source>
        <translation type="unfinished">Ysgrifennwyd slipiau dychwelyd sesiwn {number} ar gyfer {pairs} i {file}.</translation>
    </message>
    <message>
        <source>There is no session {number}. The self-led sessions are {alone}.</source>
        <translation type="unfinished">Nid oes sesiwn {number}. Y sesiynau hunanarweiniol yw {alone}.</translation>
    </message>
    <message>
        <source>Session {number} is with the whole cohort. The self-led sessions are {alone}.</source>
        <translation type="unfinished">Mae sesiwn {number} gyda&apos;r garfan gyfan. Y sesiynau hunanarweiniol yw {alone}.</translation>
    </message>
    <message>
        <source>{out} ends neither in .pdf (sheets to print) nor in .csv (slips to fill in).</source>
        <translation type="unfinished">Nid yw {out} yn gorffen yn .pdf (taflenni i&apos;w hargraffu) nac yn .csv (slipiau i&apos;w llenwi).</translation>
    </message>
    <message>
        <source>Prompt sheets of session {number} for {pairs} written to {file}.</source>
        <translation type="unfinished">Ysgrifennwyd taflenni trafod sesiwn {number} ar gyfer {pairs} i {file}.</translation>
    </message>
    <message>
        <source>Session {kept} {why} and keeps its number, so session {number} cannot go there.</source>
        <translation type="unfinished">Mae sesiwn {kept} {why} ac yn cadw ei rhif, felly ni all sesiwn {number} fynd yno.</translation>
    </message>
    <message>
        <source>“{session}” is session {number} now, on {day}. The days stayed where they were.</source>
        <translation type="unfinished">“{session}” yw sesiwn {number} nawr, ar {day}. Arhosodd y diwrnodau lle&apos;r oeddent.</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation type="unfinished">wedi dechrau</translation>
    </message>
    <message>
        <source>has check-ins of pairs</source>
        <translation type="unfinished">ag adroddiadau gan barau</translation>
    </message>
    <message>
        <source>Session {number} {why}, so it stays where it is.</source>
        <translation type="unfinished">Mae sesiwn {number} {why}, felly mae&apos;n aros lle y mae.</translation>
    </message>
    <message>
        <source>“{session}” is session {number} now. The days stayed where they were.</source>
        <translation type="unfinished">“{session}” yw sesiwn {number} nawr. Arhosodd y diwrnodau lle&apos;r oeddent.</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished">presenoldeb</translation>
    </message>
    <message>
        <source>a journey map</source>
        <translation type="unfinished">map taith</translation>
    </message>
    <message>
        <source>goals that were rated</source>
        <translation type="unfinished">nodau a sgoriwyd</translation>
    </message>
    <message>
        <source>check-ins of pairs</source>
        <translation type="unfinished">adroddiadau parau</translation>
    </message>
    <message>
        <source>{number} later session</source>
        <translation type="unfinished">{number} sesiwn ddiweddarach</translation>
    </message>
    <message>
        <source>{number} later sessions</source>
        <translation type="unfinished">{number} sesiwn ddiweddarach</translation>
    </message>
    <message>
        <source>Session {number} is self-led now: {activities} went off its run sheet. Ctrl+Z brings them again.</source>
        <translation type="unfinished">Mae sesiwn {number} yn hunanarweiniol nawr: aeth {activities} oddi ar ei hamserlen. Mae Ctrl+Z yn dod â nhw&apos;n ôl.</translation>
    </message>
    <message>
        <source>“{session}” is off the programme. Ctrl+Z brings it again.</source>
        <translation type="unfinished">Nid yw “{session}” yn y rhaglen mwyach. Mae Ctrl+Z yn dod â hi&apos;n ôl.</translation>
    </message>
    <message>
        <source>{year} is no year for a session. Choose one from {first}.</source>
        <translation type="unfinished">Nid blwyddyn ar gyfer sesiwn yw {year}. Dewiswch un o {first} ymlaen.</translation>
    </message>
    <message>
        <source>Session {number} is self-led: each pair finds its own time.</source>
        <translation type="unfinished">Mae sesiwn {number} yn hunanarweiniol: mae pob pâr yn dod o hyd i&apos;w amser ei hun.</translation>
    </message>
    <message>
        <source>Session {number} has no day yet. Say the day first, then the time.</source>
        <translation type="unfinished">Nid oes gan sesiwn {number} ddiwrnod eto. Dywedwch y diwrnod yn gyntaf, yna&apos;r amser.</translation>
    </message>
    <message>
        <source>No session after session {number} has a day and is still to come.</source>
        <translation type="unfinished">Nid oes sesiwn ar ôl sesiwn {number} sydd â diwrnod ac sydd eto i ddod.</translation>
    </message>
    <message>
        <source>A programme has at most {most} sessions.</source>
        <translation type="unfinished">Mae gan raglen {most} sesiwn ar y mwyaf.</translation>
    </message>
    <message>
        <source>Session {begun} has begun and keeps its number, so session {number} stays.</source>
        <translation type="unfinished">Mae sesiwn {begun} wedi dechrau ac yn cadw ei rhif, felly mae sesiwn {number} yn aros.</translation>
    </message>
    <message>
        <source>There is no {time} on {day}: the clocks go forward. Choose another time.</source>
        <translation type="unfinished">Nid oes {time} ar {day}: mae&apos;r clociau&apos;n mynd ymlaen. Dewiswch amser arall.</translation>
    </message>
    <message>
        <source>Session {number} is the only one with a facilitator, and a programme needs one.</source>
        <translation type="unfinished">Sesiwn {number} yw&apos;r unig un gyda hwylusydd, ac mae angen un ar raglen.</translation>
    </message>
    <message>
        <source>{sessions} moved {far} too.</source>
        <translation type="unfinished">Symudwyd {sessions} {far} hefyd.</translation>
    </message>
    <message>
        <source>Session {number} has ended, so it stays as it was planned.</source>
        <translation type="unfinished">Mae sesiwn {number} wedi dod i ben, felly mae&apos;n aros fel y cynlluniwyd hi.</translation>
    </message>
    <message>
        <source>Session {number} has {what} that were kept, so it stays.</source>
        <translation type="unfinished">Cadwyd {what} yn sesiwn {number}, felly mae&apos;n aros.</translation>
    </message>
    <message>
        <source>Session {number} would be in the year {year}.</source>
        <translation type="unfinished">Byddai sesiwn {number} yn y flwyddyn {year}.</translation>
    </message>
    <message>
        <source>These words are no longer in the sketch.</source>
        <translation type="unfinished">Nid yw&apos;r geiriau hyn yn y braslun mwyach.</translation>
    </message>
    <message>
        <source>Frame {frame} cleared; Ctrl+Z brings it again.</source>
        <translation type="unfinished">Cliriwyd ffrâm {frame}; mae Ctrl+Z yn dod â hi&apos;n ôl.</translation>
    </message>
    <message>
        <source>There are no words to put into the sketch. Type some first.</source>
        <translation type="unfinished">Nid oes geiriau i&apos;w rhoi yn y braslun. Teipiwch rai&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>These words have {words} characters; {longest_text} is the most for one text in a sketch. Shorten them, or use a second text.</source>
        <translation type="unfinished">Mae gan y geiriau hyn {words} nod; {longest_text} yw&apos;r mwyaf ar gyfer un testun mewn braslun. Byrhewch nhw, neu defnyddiwch ail destun.</translation>
    </message>
    <message>
        <source>This stroke has no place in the frame. Draw it again.</source>
        <translation type="unfinished">Nid oes lle i&apos;r strôc hon yn y ffrâm. Lluniwch hi eto.</translation>
    </message>
    <message>
        <source>This stroke has {points} points; {most_points} is the most for one. Lift the pen in between.</source>
        <translation type="unfinished">Mae gan y strôc hon {points} pwynt; {most_points} yw&apos;r mwyaf ar gyfer un. Codwch y pin rhyngddynt.</translation>
    </message>
    <message>
        <source>A sketch has {frames} frames at most. Draw in frame 1 to {frames}.</source>
        <translation type="unfinished">Mae gan fraslun {frames} ffrâm ar y mwyaf. Lluniwch yn ffrâm 1 i {frames}.</translation>
    </message>
    <message>
        <source>Lines are {least_width:.0f} to {most_width:.0f} units wide. Choose another width.</source>
        <translation type="unfinished">Mae llinellau o {least_width:.0f} i {most_width:.0f} uned o led. Dewiswch led arall.</translation>
    </message>
    <message>
        <source>A sketch has the colours {colours}. Choose one of them.</source>
        <translation type="unfinished">Lliwiau braslun yw {colours}. Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <source>There is nothing in frame {frame}.</source>
        <translation type="unfinished">Nid oes dim yn ffrâm {frame}.</translation>
    </message>
    <message>
        <source>The stage has no view called {name}.</source>
        <translation type="unfinished">Nid oes golwg o&apos;r enw {name} gan y llwyfan.</translation>
    </message>
    <message>
        <source>This cohort has no such set of questions. Choose another one.</source>
        <translation type="unfinished">Nid oes set o gwestiynau o&apos;r fath gan y garfan hon. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>There is no activity to hold on the stage yet.</source>
        <translation type="unfinished">Nid oes gweithgaredd i&apos;w ddal ar y llwyfan eto.</translation>
    </message>
    <message>
        <source>The sync to {folder} ended before its time; what stands there is whole. Sync again.</source>
        <translation type="unfinished">Daeth y cysoni i {folder} i ben cyn pryd; mae&apos;r hyn sydd yno&apos;n gyfan. Cysonwch eto.</translation>
    </message>
    <message>
        <source>Stopped in the middle of {folder}; the next sync goes on from there.</source>
        <translation type="unfinished">Stopiwyd yng nghanol {folder}; bydd y cysoni nesaf yn mynd ymlaen oddi yno.</translation>
    </message>
    <message>
        <source>{session} has begun already.</source>
        <translation type="unfinished">Mae {session} wedi dechrau eisoes.</translation>
    </message>
    <message>
        <source>{running} is still running. End it first.</source>
        <translation type="unfinished">Mae {running} ar waith o hyd. Gorffennwch hi&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>{session} has no run sheet, so there is nothing to start.</source>
        <translation type="unfinished">Nid oes amserlen gan {session}, felly nid oes dim i&apos;w ddechrau.</translation>
    </message>
    <message>
        <source>The start can be dated back only during the first activity.</source>
        <translation type="unfinished">Dim ond yn ystod y gweithgaredd cyntaf y gellir ôl-ddyddio&apos;r dechrau.</translation>
    </message>
    <message>
        <source>A session cannot have begun in the future.</source>
        <translation type="unfinished">Ni all sesiwn fod wedi dechrau yn y dyfodol.</translation>
    </message>
    <message>
        <source>This is the last activity. End the session when everybody has gone.</source>
        <translation type="unfinished">Hwn yw&apos;r gweithgaredd olaf. Gorffennwch y sesiwn pan fydd pawb wedi mynd.</translation>
    </message>
    <message>
        <source>This is the first activity.</source>
        <translation type="unfinished">Hwn yw&apos;r gweithgaredd cyntaf.</translation>
    </message>
    <message>
        <source>The clock is paused already.</source>
        <translation type="unfinished">Mae&apos;r cloc wedi&apos;i oedi eisoes.</translation>
    </message>
    <message>
        <source>The clock is running already.</source>
        <translation type="unfinished">Mae&apos;r cloc yn mynd eisoes.</translation>
    </message>
    <message>
        <source>An activity keeps at least one minute. F6 goes on to the next one.</source>
        <translation type="unfinished">Mae gweithgaredd yn cadw o leiaf un funud. Mae F6 yn mynd ymlaen i&apos;r nesaf.</translation>
    </message>
    <message>
        <source>{session} has not ended.</source>
        <translation type="unfinished">Nid yw {session} wedi gorffen.</translation>
    </message>
    <message>
        <source>{current} has no turns. Use the report-back clock instead.</source>
        <translation type="unfinished">Nid oes troeon yn {current}. Defnyddiwch y cloc adrodd yn ôl yn lle hynny.</translation>
    </message>
    <message>
        <source>A report-back needs somebody to report and at least a second each.</source>
        <translation type="unfinished">Mae angen rhywun i adrodd yn ôl ac o leiaf eiliad yr un.</translation>
    </message>
    <message>
        <source>The clock is paused. Go on first, then start the turns.</source>
        <translation type="unfinished">Mae&apos;r cloc wedi&apos;i oedi. Ewch ymlaen yn gyntaf, yna dechreuwch y troeon.</translation>
    </message>
    <message>
        <source>No second clock is running.</source>
        <translation type="unfinished">Nid oes ail gloc yn mynd.</translation>
    </message>
    <message>
        <source>An activity has at least one minute, or it is left out.</source>
        <translation type="unfinished">Mae gan weithgaredd o leiaf un funud, neu caiff ei hepgor.</translation>
    </message>
    <message>
        <source>Left out {out}.</source>
        <translation type="unfinished">Hepgorwyd {out}.</translation>
    </message>
    <message>
        <source> Still {over} over.</source>
        <translation type="unfinished"> {over} dros amser o hyd.</translation>
    </message>
    <message>
        <source>Re-timed {stay}, left out {out}.</source>
        <translation type="unfinished">Ailamserwyd {stay}, hepgorwyd {out}.</translation>
    </message>
    <message>
        <source>Re-timed {stay}.</source>
        <translation type="unfinished">Ailamserwyd {stay}.</translation>
    </message>
    <message>
        <source>Nothing more can be shortened: what is left has its least length.</source>
        <translation type="unfinished">Ni ellir byrhau dim mwy: mae&apos;r hyn sydd ar ôl ar ei fyrraf.</translation>
    </message>
    <message>
        <source>The rest already ends on time.</source>
        <translation type="unfinished">Mae&apos;r gweddill eisoes yn gorffen mewn pryd.</translation>
    </message>
    <message>
        <source>{session} has ended.</source>
        <translation type="unfinished">Mae {session} wedi gorffen.</translation>
    </message>
    <message>
        <source>{session} has not begun. F5 starts it.</source>
        <translation type="unfinished">Nid yw {session} wedi dechrau. Mae F5 yn ei dechrau.</translation>
    </message>
    <message>
        <source>keeping a note</source>
        <translation type="unfinished">cadw nodyn</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation type="unfinished">golygu nodyn</translation>
    </message>
    <message>
        <source>marking a note as quotable</source>
        <translation type="unfinished">nodi y gellir dyfynnu nodyn</translation>
    </message>
    <message>
        <source>removing a note</source>
        <translation type="unfinished">tynnu nodyn</translation>
    </message>
    <message>
        <source>adding a card</source>
        <translation type="unfinished">ychwanegu cerdyn</translation>
    </message>
    <message>
        <source>a card&apos;s title</source>
        <translation type="unfinished">teitl cerdyn</translation>
    </message>
    <message>
        <source>moving a card</source>
        <translation type="unfinished">symud cerdyn</translation>
    </message>
    <message>
        <source>turning a card</source>
        <translation type="unfinished">troi cerdyn</translation>
    </message>
    <message>
        <source>removing a card</source>
        <translation type="unfinished">tynnu cerdyn</translation>
    </message>
    <message>
        <source>writing on a card</source>
        <translation type="unfinished">ysgrifennu ar gerdyn</translation>
    </message>
    <message>
        <source>who wrote a card</source>
        <translation type="unfinished">pwy ysgrifennodd gerdyn</translation>
    </message>
    <message>
        <source>placing cards</source>
        <translation type="unfinished">gosod cardiau</translation>
    </message>
    <message>
        <source>rating a card</source>
        <translation type="unfinished">sgorio cerdyn</translation>
    </message>
    <message>
        <source>putting the chat on the board</source>
        <translation type="unfinished">rhoi&apos;r sgwrs ar y bwrdd</translation>
    </message>
    <message>
        <source>cards from another board</source>
        <translation type="unfinished">cardiau o fwrdd arall</translation>
    </message>
    <message>
        <source>making a cluster</source>
        <translation type="unfinished">gwneud clwstwr</translation>
    </message>
    <message>
        <source>a cluster&apos;s name</source>
        <translation type="unfinished">enw clwstwr</translation>
    </message>
    <message>
        <source>putting cards into a cluster</source>
        <translation type="unfinished">rhoi cardiau mewn clwstwr</translation>
    </message>
    <message>
        <source>moving cards</source>
        <translation type="unfinished">symud cardiau</translation>
    </message>
    <message>
        <source>dissolving a cluster</source>
        <translation type="unfinished">chwalu clwstwr</translation>
    </message>
    <message>
        <source>taking the suggested clusters</source>
        <translation type="unfinished">cymryd y clystyrau a awgrymwyd</translation>
    </message>
    <message>
        <source>a stroke of a sketch</source>
        <translation type="unfinished">llinell mewn braslun</translation>
    </message>
    <message>
        <source>rubbing out</source>
        <translation type="unfinished">rhwbio allan</translation>
    </message>
    <message>
        <source>words in a sketch</source>
        <translation type="unfinished">geiriau mewn braslun</translation>
    </message>
    <message>
        <source>clearing a frame</source>
        <translation type="unfinished">clirio ffrâm</translation>
    </message>
    <message>
        <source>starting a vote</source>
        <translation type="unfinished">dechrau pleidlais</translation>
    </message>
    <message>
        <source>taking dots</source>
        <translation type="unfinished">cymryd dotiau</translation>
    </message>
    <message>
        <source>clearing dots</source>
        <translation type="unfinished">clirio dotiau</translation>
    </message>
    <message>
        <source>closing a vote</source>
        <translation type="unfinished">cau pleidlais</translation>
    </message>
    <message>
        <source>opening a vote again</source>
        <translation type="unfinished">ailagor pleidlais</translation>
    </message>
    <message>
        <source>cancelling a vote</source>
        <translation type="unfinished">canslo pleidlais</translation>
    </message>
    <message>
        <source>making a journey map</source>
        <translation type="unfinished">gwneud map taith</translation>
    </message>
    <message>
        <source>a journey map&apos;s name</source>
        <translation type="unfinished">enw map taith</translation>
    </message>
    <message>
        <source>removing a journey map</source>
        <translation type="unfinished">tynnu map taith</translation>
    </message>
    <message>
        <source>adding a step</source>
        <translation type="unfinished">ychwanegu cam</translation>
    </message>
    <message>
        <source>a step&apos;s name</source>
        <translation type="unfinished">enw cam</translation>
    </message>
    <message>
        <source>moving a step</source>
        <translation type="unfinished">symud cam</translation>
    </message>
    <message>
        <source>removing a step</source>
        <translation type="unfinished">tynnu cam</translation>
    </message>
    <message>
        <source>adding a card to the map</source>
        <translation type="unfinished">ychwanegu cerdyn at y map</translation>
    </message>
    <message>
        <source>writing on a card of the map</source>
        <translation type="unfinished">ysgrifennu ar gerdyn y map</translation>
    </message>
    <message>
        <source>moving a card of the map</source>
        <translation type="unfinished">symud cerdyn y map</translation>
    </message>
    <message>
        <source>removing a card of the map</source>
        <translation type="unfinished">tynnu cerdyn y map</translation>
    </message>
    <message>
        <source>making an insight card</source>
        <translation type="unfinished">gwneud cerdyn mewnwelediad</translation>
    </message>
    <message>
        <source>writing a goal</source>
        <translation type="unfinished">ysgrifennu nod</translation>
    </message>
    <message>
        <source>a goal&apos;s words</source>
        <translation type="unfinished">geiriau nod</translation>
    </message>
    <message>
        <source>rating a goal</source>
        <translation type="unfinished">sgorio nod</translation>
    </message>
    <message>
        <source>letting a goal go</source>
        <translation type="unfinished">gollwng nod</translation>
    </message>
    <message>
        <source>taking a goal up again</source>
        <translation type="unfinished">ailgydio mewn nod</translation>
    </message>
    <message>
        <source>removing a goal</source>
        <translation type="unfinished">tynnu nod</translation>
    </message>
    <message>
        <source>choosing a set of questions</source>
        <translation type="unfinished">dewis set o gwestiynau</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished">ateb</translation>
    </message>
    <message>
        <source>clearing answers</source>
        <translation type="unfinished">clirio atebion</translation>
    </message>
    <message>
        <source>importing answers</source>
        <translation type="unfinished">mewnforio atebion</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation type="unfinished">cysylltiad</translation>
    </message>
    <message>
        <source>people outside the cohort</source>
        <translation type="unfinished">pobl y tu allan i&apos;r garfan</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation type="unfinished">adroddiad</translation>
    </message>
    <message>
        <source>removing a check-in</source>
        <translation type="unfinished">tynnu adroddiad</translation>
    </message>
    <message>
        <source>importing check-ins</source>
        <translation type="unfinished">mewnforio adroddiadau</translation>
    </message>
    <message>
        <source>a turn taken</source>
        <translation type="unfinished">tro a gymerwyd</translation>
    </message>
    <message>
        <source>an attendance mark</source>
        <translation type="unfinished">marc presenoldeb</translation>
    </message>
    <message>
        <source>importing who came</source>
        <translation type="unfinished">mewnforio pwy ddaeth</translation>
    </message>
    <message>
        <source>announcing a round</source>
        <translation type="unfinished">cyhoeddi rownd</translation>
    </message>
    <message>
        <source>moving somebody to another room</source>
        <translation type="unfinished">symud rhywun i ystafell arall</translation>
    </message>
    <message>
        <source>swapping two people</source>
        <translation type="unfinished">cyfnewid dau berson</translation>
    </message>
    <message>
        <source>keeping a room</source>
        <translation type="unfinished">cadw ystafell</translation>
    </message>
    <message>
        <source>letting a room go</source>
        <translation type="unfinished">gollwng ystafell</translation>
    </message>
    <message>
        <source>the same rooms again</source>
        <translation type="unfinished">yr un ystafelloedd eto</translation>
    </message>
    <message>
        <source>mending a room</source>
        <translation type="unfinished">trwsio ystafell</translation>
    </message>
    <message>
        <source>planning the rooms anew</source>
        <translation type="unfinished">ailgynllunio&apos;r ystafelloedd</translation>
    </message>
    <message>
        <source>re-timing</source>
        <translation type="unfinished">ailamseru</translation>
    </message>
    <message>
        <source>lengths learned</source>
        <translation type="unfinished">hydoedd a ddysgwyd</translation>
    </message>
    <message>
        <source>adding an activity</source>
        <translation type="unfinished">ychwanegu gweithgaredd</translation>
    </message>
    <message>
        <source>changing an activity</source>
        <translation type="unfinished">newid gweithgaredd</translation>
    </message>
    <message>
        <source>moving an activity</source>
        <translation type="unfinished">symud gweithgaredd</translation>
    </message>
    <message>
        <source>removing an activity</source>
        <translation type="unfinished">tynnu gweithgaredd</translation>
    </message>
    <message>
        <source>changing a session</source>
        <translation type="unfinished">newid sesiwn</translation>
    </message>
    <message>
        <source>a session&apos;s day and time</source>
        <translation type="unfinished">diwrnod ac amser sesiwn</translation>
    </message>
    <message>
        <source>moving later sessions</source>
        <translation type="unfinished">symud sesiynau diweddarach</translation>
    </message>
    <message>
        <source>how a session is held</source>
        <translation type="unfinished">sut y cynhelir sesiwn</translation>
    </message>
    <message>
        <source>adding a session</source>
        <translation type="unfinished">ychwanegu sesiwn</translation>
    </message>
    <message>
        <source>removing a session</source>
        <translation type="unfinished">tynnu sesiwn</translation>
    </message>
    <message>
        <source>moving a session</source>
        <translation type="unfinished">symud sesiwn</translation>
    </message>
    <message>
        <source>making a pair</source>
        <translation type="unfinished">gwneud pâr</translation>
    </message>
    <message>
        <source>parting a pair</source>
        <translation type="unfinished">gwahanu pâr</translation>
    </message>
    <message>
        <source>letting a third join a pair</source>
        <translation type="unfinished">gadael i drydydd ymuno â phâr</translation>
    </message>
    <message>
        <source>taking the third out of a pair</source>
        <translation type="unfinished">tynnu&apos;r trydydd o bâr</translation>
    </message>
    <message>
        <source>pinning a pair</source>
        <translation type="unfinished">pinio pâr</translation>
    </message>
    <message>
        <source>letting a pair go</source>
        <translation type="unfinished">gollwng pâr</translation>
    </message>
    <message>
        <source>accepting the proposed pairs</source>
        <translation type="unfinished">derbyn y parau a gynigiwyd</translation>
    </message>
    <message>
        <source>adding a wish</source>
        <translation type="unfinished">ychwanegu dymuniad</translation>
    </message>
    <message>
        <source>removing a wish</source>
        <translation type="unfinished">tynnu dymuniad</translation>
    </message>
    <message>
        <source>adding people</source>
        <translation type="unfinished">ychwanegu pobl</translation>
    </message>
    <message>
        <source>taking in a copy</source>
        <translation type="unfinished">derbyn copi</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Nid oes dim i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Nid oes dim i&apos;w ail-wneud.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished">Dadwnaed: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished">Ail-wnaed: {what}</translation>
    </message>
    <message>
        <source>A vote is open already. Close or cancel it, then start the next one.</source>
        <translation type="unfinished">Mae pleidlais ar agor eisoes. Caewch neu canslwch hi, yna dechreuwch y nesaf.</translation>
    </message>
    <message>
        <source>A vote needs a question, such as “Where to start”. Type one.</source>
        <translation type="unfinished">Mae angen cwestiwn ar bleidlais, fel “Ble i ddechrau”. Teipiwch un.</translation>
    </message>
    <message>
        <source>This question has {words:,} characters; {longest_question} is the most that people can read from afar. Shorten it.</source>
        <translation type="unfinished">Mae {words:,} nod yn y cwestiwn hwn; {longest_question} yw&apos;r mwyaf y gall pobl ei ddarllen o bell. Byrhewch ef.</translation>
    </message>
    <message>
        <source>Each person has from 1 to {most_dots} dots. Choose a number between them.</source>
        <translation type="unfinished">Mae gan bob person rhwng 1 a {most_dots} dot. Dewiswch rif rhyngddynt.</translation>
    </message>
    <message>
        <source>These are {cards:,} cards, and {most_cards} is the most for a vote. Select those to vote on.</source>
        <translation type="unfinished">Mae {cards:,} cerdyn yma, a {most_cards} yw&apos;r mwyaf i bleidlais. Dewiswch y rhai i bleidleisio arnynt.</translation>
    </message>
    <message>
        <source>Nothing is taken yet. {trouble}{more}</source>
        <translation type="unfinished">Ni chymerwyd dim eto. {trouble}{more}</translation>
    </message>
    <message>
        <source>There is no vote in this. Paste lines with a name and numbers: “Tom: 2, 5, 5”.</source>
        <translation type="unfinished">Nid oes pleidlais yn hwn. Gludwch linellau gydag enw a rhifau: “Tom: 2, 5, 5”.</translation>
    </message>
    <message>
        <source>Dots of {understood} are in.</source>
        <translation type="unfinished">Mae dotiau {understood} i mewn.</translation>
    </message>
    <message>
        <source>There are no dots to clear.</source>
        <translation type="unfinished">Nid oes dotiau i&apos;w clirio.</translation>
    </message>
    <message>
        <source>No dots are in yet. Take some first, or cancel the vote.</source>
        <translation type="unfinished">Nid oes dotiau i mewn eto. Cymerwch rai&apos;n gyntaf, neu canslwch y bleidlais.</translation>
    </message>
    <message>
        <source>A vote is open already. Close or cancel it first.</source>
        <translation type="unfinished">Mae pleidlais ar agor eisoes. Caewch neu canslwch hi&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>No vote has been closed in this session.</source>
        <translation type="unfinished">Ni chaewyd pleidlais yn y sesiwn hon.</translation>
    </message>
    <message>
        <source>The vote is cancelled; Ctrl+Z brings it again.</source>
        <translation type="unfinished">Canslwyd y bleidlais; mae Ctrl+Z yn dod â hi&apos;n ôl.</translation>
    </message>
    <message>
        <source>No vote is open. Start one on the Board page.</source>
        <translation type="unfinished">Nid oes pleidlais ar agor. Dechreuwch un ar y dudalen Bwrdd.</translation>
    </message>
    <message>
        <source>{count} left out, face down.</source>
        <translation type="unfinished">Hepgorwyd {count}, wyneb i lawr.</translation>
    </message>
    <message>
        <source> ({troubles} more.)</source>
        <translation type="unfinished"> ({troubles} arall.)</translation>
    </message>
    <message>
        <source>All of these cards lie face down. Turn those to vote on, then start the vote.</source>
        <translation type="unfinished">Mae pob un o&apos;r cardiau hyn wyneb i lawr. Trowch y rhai i bleidleisio arnynt, yna dechreuwch y bleidlais.</translation>
    </message>
    <message>
        <source>There is no card to vote on. Put ideas on the board, or select cards, then start the vote.</source>
        <translation type="unfinished">Nid oes cerdyn i bleidleisio arno. Rhowch syniadau ar y bwrdd, neu dewiswch gardiau, yna dechreuwch y bleidlais.</translation>
    </message>
    <message>
        <source>{first} cannot be kept {kind} with themself. Choose two people.</source>
        <translation type="unfinished">Ni ellir cadw {first} {kind} gydag un person yn unig. Dewiswch ddau berson.</translation>
    </message>
    <message>
        <source>{first} and {second} are to be {kind}, so they cannot be {wish} too. Remove that wish first.</source>
        <translation type="unfinished">Mae {first} a {second} i fod {kind}, felly ni allant fod {wish} hefyd. Tynnwch y dymuniad hwnnw&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>{first} and {second} are to be {kind}.</source>
        <translation type="unfinished">Mae {first} a {second} i fod {kind}.</translation>
    </message>
    <message>
        <source>{first} and {second} are to be {kind} already.</source>
        <translation type="unfinished">Mae {first} a {second} i fod {kind} eisoes.</translation>
    </message>
    <message>
        <source> They are still mentors of each other: part the pair on the People page too.</source>
        <translation type="unfinished"> Maent yn dal i fod yn fentoriaid i&apos;w gilydd: gwahanwch y pâr ar y dudalen Pobl hefyd.</translation>
    </message>
    <message>
        <source>{path} is there already and holds no rooms for Zoom. Choose another name.</source>
        <translation type="unfinished">Mae {path} yno eisoes ac nid oes ystafelloedd ar gyfer Zoom ynddi. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>much less than hoped</source>
        <translation type="unfinished">llawer llai na&apos;r gobaith</translation>
    </message>
    <message>
        <source>less than hoped</source>
        <translation type="unfinished">llai na&apos;r gobaith</translation>
    </message>
    <message>
        <source>as hoped</source>
        <translation type="unfinished">fel y gobeithiwyd</translation>
    </message>
    <message>
        <source>more than hoped</source>
        <translation type="unfinished">mwy na&apos;r gobaith</translation>
    </message>
    <message>
        <source>much more than hoped</source>
        <translation type="unfinished">llawer mwy na&apos;r gobaith</translation>
    </message>
    <message>
        <source>would not call</source>
        <translation type="unfinished">ni fyddwn yn ffonio</translation>
    </message>
    <message>
        <source>would call if I had to</source>
        <translation type="unfinished">byddwn yn ffonio pe bai rhaid</translation>
    </message>
    <message>
        <source>would call about work</source>
        <translation type="unfinished">byddwn yn ffonio am waith</translation>
    </message>
    <message>
        <source>call now and then</source>
        <translation type="unfinished">yn ffonio weithiau</translation>
    </message>
    <message>
        <source>call whenever I need to think</source>
        <translation type="unfinished">yn ffonio pryd bynnag mae angen meddwl</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished">{most} a {last}</translation>
    </message>
    <message>
        <source>line management, the same name or a wish to be apart rules out everybody who is left</source>
        <translation type="unfinished">mae rheolaeth llinell, yr un enw neu ddymuniad i fod ar wahân yn diystyru pawb sydd ar ôl</translation>
    </message>
    <message>
        <source>there is 1 more policymaker than operational staff, and {name} fits least</source>
        <translation type="unfinished">mae 1 yn fwy o lunwyr polisi na staff gweithredol, a {name} sy&apos;n ffitio leiaf</translation>
    </message>
    <message>
        <source>there are {more} more policymakers than operational staff, and {name} fits least</source>
        <translation type="unfinished">mae {more} yn fwy o lunwyr polisi na staff gweithredol, a {name} sy&apos;n ffitio leiaf</translation>
    </message>
    <message>
        <source>there is 1 more operational member of staff than policymakers, and {name} fits least</source>
        <translation type="unfinished">mae 1 yn fwy o staff gweithredol na llunwyr polisi, a {name} sy&apos;n ffitio leiaf</translation>
    </message>
    <message>
        <source>there are {more} more operational staff than policymakers, and {name} fits least</source>
        <translation type="unfinished">mae {more} yn fwy o staff gweithredol na llunwyr polisi, a {name} sy&apos;n ffitio leiaf</translation>
    </message>
    <message>
        <source>everybody else has a mentor</source>
        <translation type="unfinished">mae gan bawb arall fentor</translation>
    </message>
    <message>
        <source>{number} face-down card</source>
        <translation type="unfinished">{number} cerdyn wyneb i lawr</translation>
    </message>
    <message>
        <source>{number} face-down cards</source>
        <translation type="unfinished">{number} cerdyn wyneb i lawr</translation>
    </message>
    <message>
        <source>{number} dot</source>
        <translation type="unfinished">{number} dot</translation>
    </message>
    <message>
        <source>{number} dots</source>
        <translation type="unfinished">{number} dot</translation>
    </message>
    <message>
        <source>“@{name}” is nobody in this cohort; it stays in the title.</source>
        <translation type="unfinished">Nid oes “@{name}” yn y garfan hon; mae&apos;n aros yn y teitl.</translation>
    </message>
    <message>
        <source>“@{name}” could be {near}; it stays in the title. Add the surname.</source>
        <translation type="unfinished">Gallai “@{name}” fod yn {near}; mae&apos;n aros yn y teitl. Ychwanegwch y cyfenw.</translation>
    </message>
    <message>
        <source>“{bare}” is nobody in this cohort; it stays in the title.</source>
        <translation type="unfinished">Nid oes “{bare}” yn y garfan hon; mae&apos;n aros yn y teitl.</translation>
    </message>
    <message>
        <source>“{text}” is no {field} from {least} to {most}; it stays in the title.</source>
        <translation type="unfinished">Nid rhif o {least} i {most} ar gyfer {field} yw “{text}”; mae&apos;n aros yn y teitl.</translation>
    </message>
    <message>
        <source>“{text}” is no date such as 14 May; it stays in the title.</source>
        <translation type="unfinished">Nid dyddiad fel 14 Mai yw “{text}”; mae&apos;n aros yn y teitl.</translation>
    </message>
    <message>
        <source>Not reached by this: reports, calendars, printed sheets and CSV that were given to others; chats, recordings and attendance lists in the meeting tool; e-mails; and earlier states that a cloud folder, a backup of the computer or the disk itself keeps. Nicknames, misspelt names, a surname alone in small letters, initials, and drawings by hand cannot be found by a program.</source>
        <translation type="unfinished">Nid yw hyn yn cyrraedd: adroddiadau, calendrau, taflenni printiedig a CSV a roddwyd i eraill; sgyrsiau, recordiadau a rhestrau presenoldeb yn yr offeryn cyfarfod; e-byst; na fersiynau cynharach a gedwir gan ffolder cwmwl, copi wrth gefn o&apos;r cyfrifiadur neu&apos;r ddisg ei hun. Ni all rhaglen ddod o hyd i lysenwau, enwau wedi&apos;u camsillafu, cyfenw ar ei ben ei hun mewn llythrennau bach, blaenlythrennau na lluniadau â llaw.</translation>
    </message>
    <message>
        <source>{number:,} {kind}</source>
        <translation type="unfinished">{number:,} {kind}</translation>
    </message>
    <message>
        <source>One person was erased from the cohort “{cohort}” on {day} at {time} UTC, by Facilitator {version}.</source>
        <translation type="unfinished">Dilëwyd un person o&apos;r garfan “{cohort}” ar {day} am {time} UTC, gan Facilitator {version}.</translation>
    </message>
    <message>
        <source>entry in the roster</source>
        <translation type="unfinished">cofnod yn y rhestr enwau</translation>
    </message>
    <message>
        <source>entries in the roster</source>
        <translation type="unfinished">cofnod yn y rhestr enwau</translation>
    </message>
    <message>
        <source>mentor pair</source>
        <translation type="unfinished">pâr mentora</translation>
    </message>
    <message>
        <source>mentor pairs</source>
        <translation type="unfinished">pâr mentora</translation>
    </message>
    <message>
        <source>attendance mark</source>
        <translation type="unfinished">marc presenoldeb</translation>
    </message>
    <message>
        <source>attendance marks</source>
        <translation type="unfinished">marc presenoldeb</translation>
    </message>
    <message>
        <source>place in a breakout room</source>
        <translation type="unfinished">lle mewn ystafell drafod</translation>
    </message>
    <message>
        <source>places in breakout rooms</source>
        <translation type="unfinished">lle mewn ystafell drafod</translation>
    </message>
    <message>
        <source>planned place in a room</source>
        <translation type="unfinished">lle a gynlluniwyd mewn ystafell</translation>
    </message>
    <message>
        <source>planned places in rooms</source>
        <translation type="unfinished">lle a gynlluniwyd mewn ystafell</translation>
    </message>
    <message>
        <source>wish about rooms</source>
        <translation type="unfinished">dymuniad am ystafelloedd</translation>
    </message>
    <message>
        <source>wishes about rooms</source>
        <translation type="unfinished">dymuniad am ystafelloedd</translation>
    </message>
    <message>
        <source>authorship of a card</source>
        <translation type="unfinished">awduraeth cerdyn</translation>
    </message>
    <message>
        <source>authorships of cards</source>
        <translation type="unfinished">awduraeth cerdyn</translation>
    </message>
    <message>
        <source>count of connections outside</source>
        <translation type="unfinished">nifer y cysylltiadau y tu allan</translation>
    </message>
    <message>
        <source>counts of connections outside</source>
        <translation type="unfinished">niferoedd y cysylltiadau y tu allan</translation>
    </message>
    <message>
        <source>goal of a check-in</source>
        <translation type="unfinished">nod adroddiad pâr</translation>
    </message>
    <message>
        <source>goals of check-ins</source>
        <translation type="unfinished">nodau adroddiadau parau</translation>
    </message>
    <message>
        <source>turn to speak</source>
        <translation type="unfinished">tro siarad</translation>
    </message>
    <message>
        <source>turns to speak</source>
        <translation type="unfinished">tro siarad</translation>
    </message>
    <message>
        <source>code for the name</source>
        <translation type="unfinished">cod ar gyfer yr enw</translation>
    </message>
    <message>
        <source>codes for the name</source>
        <translation type="unfinished">cod ar gyfer yr enw</translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation type="unfinished">testun hanner-teipio</translation>
    </message>
    <message>
        <source>half-typed texts</source>
        <translation type="unfinished">testun hanner-teipio</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation type="unfinished">clwstwr</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished">clwstwr</translation>
    </message>
    <message>
        <source>question of a dot vote</source>
        <translation type="unfinished">cwestiwn pleidlais ddotiau</translation>
    </message>
    <message>
        <source>questions of dot votes</source>
        <translation type="unfinished">cwestiynau pleidleisiau dotiau</translation>
    </message>
    <message>
        <source>journey map</source>
        <translation type="unfinished">map taith</translation>
    </message>
    <message>
        <source>journey maps</source>
        <translation type="unfinished">map taith</translation>
    </message>
    <message>
        <source>step of a journey map</source>
        <translation type="unfinished">cam map taith</translation>
    </message>
    <message>
        <source>steps of journey maps</source>
        <translation type="unfinished">cam map taith</translation>
    </message>
    <message>
        <source>text in a sketch</source>
        <translation type="unfinished">testun mewn braslun</translation>
    </message>
    <message>
        <source>texts in sketches</source>
        <translation type="unfinished">testun mewn braslun</translation>
    </message>
    <message>
        <source>clock of turns</source>
        <translation type="unfinished">cloc y troeon</translation>
    </message>
    <message>
        <source>clocks of turns</source>
        <translation type="unfinished">clociau&apos;r troeon</translation>
    </message>
    <message>
        <source>entry about the cohort</source>
        <translation type="unfinished">cofnod am y garfan</translation>
    </message>
    <message>
        <source>the cohort&apos;s own entry</source>
        <translation type="unfinished">cofnod y garfan ei hun</translation>
    </message>
    <message>
        <source>name of who has the file open</source>
        <translation type="unfinished">enw&apos;r sawl sydd â&apos;r ffeil ar agor</translation>
    </message>
    <message>
        <source>the name of who has the file open</source>
        <translation type="unfinished">enw&apos;r sawl sydd â&apos;r ffeil ar agor</translation>
    </message>
    <message>
        <source>entry of the journal</source>
        <translation type="unfinished">cofnod yn y dyddlyfr</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation type="unfinished">y dyddlyfr</translation>
    </message>
    <message>
        <source>Kept as the cohort&apos;s shared work, without the person as owner or ally:</source>
        <translation type="unfinished">Cadwyd fel gwaith a rennir gan y garfan, heb y person fel perchennog na chefnogwr:</translation>
    </message>
    <message>
        <source>{number} copy</source>
        <translation type="unfinished">{number} copi</translation>
    </message>
    <message>
        <source>{number} copies</source>
        <translation type="unfinished">{number} copi</translation>
    </message>
    <message>
        <source>row of {table}</source>
        <translation type="unfinished">rhes o {table}</translation>
    </message>
    <message>
        <source>rows of {table}</source>
        <translation type="unfinished">rhes o {table}</translation>
    </message>
    <message>
        <source>Looked at again afterwards: the name, e-mail address or id is still in {files}. Look into each by hand.</source>
        <translation type="unfinished">Edrychwyd eto wedyn: mae&apos;r enw, y cyfeiriad e-bost neu&apos;r dynodydd yn dal i fod yn {files}. Gwiriwch bob un â llaw.</translation>
    </message>
    <message>
        <source>Removed: nothing.</source>
        <translation type="unfinished">Tynnwyd: dim byd.</translation>
    </message>
    <message>
        <source>With the mentor pair went its joint goals, their ratings and its check-ins. What is the partner&apos;s own stays.</source>
        <translation type="unfinished">Gyda&apos;r pâr mentora aeth ei nodau ar y cyd, eu sgoriau a&apos;i adroddiadau. Mae&apos;r hyn sy&apos;n eiddo i&apos;r partner yn aros.</translation>
    </message>
    <message>
        <source>Cards that the person wrote stay as the cohort&apos;s shared work, without an author.</source>
        <translation type="unfinished">Mae&apos;r cardiau a ysgrifennodd y person yn aros fel gwaith a rennir gan y garfan, heb awdur.</translation>
    </message>
    <message>
        <source>Somebody else of the cohort has the same first name or surname: where that stands alone, it stays.</source>
        <translation type="unfinished">Mae gan rywun arall yn y garfan yr un enw cyntaf neu gyfenw: lle mae&apos;n sefyll ar ei ben ei hun, mae&apos;n aros.</translation>
    </message>
    <message>
        <source>{entries} of the journal went; undo cannot bring anything of it back.</source>
        <translation type="unfinished">Dilëwyd {entries} o&apos;r dyddlyfr; ni all dadwneud ddod â dim ohono yn ôl.</translation>
    </message>
    <message>
        <source>Cleaned in the same way: {files}.</source>
        <translation type="unfinished">Glanhawyd yn yr un modd: {files}.</translation>
    </message>
    <message>
        <source>Had nothing of the person: {copies}.</source>
        <translation type="unfinished">Heb ddim am y person: {copies}.</translation>
    </message>
    <message>
        <source>Could not be read, and deleted: {files}.</source>
        <translation type="unfinished">Ni ellid eu darllen, ac fe&apos;u dilëwyd: {files}.</translation>
    </message>
    <message>
        <source>In use, damaged or not to be written to, so not cleaned: {files}. Close them where they are open and erase again, or delete them.</source>
        <translation type="unfinished">Ar waith, wedi&apos;u difrodi neu heb ganiatâd i ysgrifennu iddynt, felly heb eu glanhau: {files}. Caewch nhw lle maent ar agor a dileu eto, neu dilëwch nhw.</translation>
    </message>
    <message>
        <source>The CSV folder was written anew.</source>
        <translation type="unfinished">Ysgrifennwyd y ffolder CSV o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Cleaned in it: {files}.</source>
        <translation type="unfinished">Glanhawyd ynddo: {files}.</translation>
    </message>
    <message>
        <source>Deleted in it: {files}.</source>
        <translation type="unfinished">Dilëwyd ynddo: {files}.</translation>
    </message>
    <message>
        <source>This file was synced to {folders} before: sync there again, or delete them.</source>
        <translation type="unfinished">Cysonwyd y ffeil hon â {folders} o&apos;r blaen: cysonwch yno eto, neu dilëwch nhw.</translation>
    </message>
    <message>
        <source>Looked at again afterwards, byte by byte: the full name, e-mail address and id are in none of these files.</source>
        <translation type="unfinished">Edrychwyd eto wedyn, beit wrth feit: nid yw&apos;r enw llawn, y cyfeiriad e-bost na&apos;r dynodydd yn yr un o&apos;r ffeiliau hyn.</translation>
    </message>
    <message>
        <source>Not finished yet: erase again to do the rest.</source>
        <translation type="unfinished">Heb orffen eto: dilëwch eto i wneud y gweddill.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation type="unfinished">Tynnwyd:</translation>
    </message>
    <message>
        <source>Named in texts, where it now says “[erased]”:</source>
        <translation type="unfinished">Wedi&apos;i enwi mewn testunau, lle mae&apos;n dweud “[erased]” bellach:</translation>
    </message>
    <message>
        <source>{number:,} in {kinds}</source>
        <translation type="unfinished">{number:,} yn: {kinds}</translation>
    </message>
    <message>
        <source>{number} entry</source>
        <translation type="unfinished">{number} cofnod</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation type="unfinished">{number} cofnod</translation>
    </message>
    <message>
        <source>{number} other folder</source>
        <translation type="unfinished">{number} ffolder arall</translation>
    </message>
    <message>
        <source>{number} other folders</source>
        <translation type="unfinished">{number} ffolder arall</translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished">preifat</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation type="unfinished">ymateb</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation type="unfinished">ymateb</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished">dyblygiad</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation type="unfinished">dyblygiad</translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished">hysbysiad</translation>
    </message>
    <message>
        <source>notices</source>
        <translation type="unfinished">hysbysiad</translation>
    </message>
    <message>
        <source>{parts} left out</source>
        <translation type="unfinished">wedi&apos;u hepgor: {parts}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished">dim dyddiad eto</translation>
    </message>
    <message>
        <source>overdue by {days}</source>
        <translation type="unfinished">{days} yn hwyr</translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation type="unfinished">i&apos;w wneud ymhen {days} diwrnod</translation>
    </message>
    <message>
        <source>tried on {tried_on}</source>
        <translation type="unfinished">rhoddwyd cynnig arno ar {tried_on}</translation>
    </message>
    <message>
        <source>tried</source>
        <translation type="unfinished">rhoddwyd cynnig arno</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation type="unfinished">{number} diwrnod</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished">{number} diwrnod</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished">i&apos;w wneud heddiw</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished">i&apos;w wneud yfory</translation>
    </message>
    <message>
        <source>{words}, at least {bound} are unavoidable</source>
        <translation type="unfinished">{words}, ni ellir osgoi o leiaf {bound}</translation>
    </message>
    <message>
        <source>{repeats} repeats</source>
        <translation type="unfinished">{repeats} ailgyfarfod</translation>
    </message>
    <message>
        <source>{words}, proven best</source>
        <translation type="unfinished">{words}, profwyd mai hwn yw&apos;r gorau</translation>
    </message>
    <message>
        <source>{words}, at least 1 is unavoidable</source>
        <translation type="unfinished">{words}, ni ellir osgoi o leiaf 1</translation>
    </message>
    <message>
        <source>no repeats</source>
        <translation type="unfinished">dim ailgyfarfod</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation type="unfinished">1 ailgyfarfod</translation>
    </message>
    <message>
        <source>An insight</source>
        <translation type="unfinished">Mewnwelediad</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation type="unfinished">Syniad</translation>
    </message>
    <message>
        <source>A prototype</source>
        <translation type="unfinished">Prototeip</translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation type="unfinished">Ymrwymiad</translation>
    </message>
    <message>
        <source>A card that was tried</source>
        <translation type="unfinished">Cerdyn y rhoddwyd cynnig arno</translation>
    </message>
    <message>
        <source>a title</source>
        <translation type="unfinished">teitl</translation>
    </message>
    <message>
        <source>the smallest test</source>
        <translation type="unfinished">y prawf lleiaf</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation type="unfinished">perchennog</translation>
    </message>
    <message>
        <source>an ally</source>
        <translation type="unfinished">cefnogwr</translation>
    </message>
    <message>
        <source>a first step</source>
        <translation type="unfinished">cam cyntaf</translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished">dyddiad</translation>
    </message>
    <message>
        <source>a word on what happened</source>
        <translation type="unfinished">gair am yr hyn a ddigwyddodd</translation>
    </message>
    <message>
        <source>1 of {cards} still lacks something.</source>
        <translation type="unfinished">Mae rhywbeth ar goll o hyd mewn 1 o {cards}.</translation>
    </message>
    <message>
        <source>{lacking} of {cards} still lack something.</source>
        <translation type="unfinished">Mae rhywbeth ar goll o hyd mewn {lacking} o {cards}.</translation>
    </message>
    <message>
        <source>{who} needs {needed}.</source>
        <translation type="unfinished">Angen ({who}): {needed}.</translation>
    </message>
    <message>
        <source>The last {last} backups are kept, then the newest of each day for {days} days, then the newest of each month. One made before an update of the file is kept for {days} days in any case.</source>
        <translation type="unfinished">Cedwir y {last} copi wrth gefn diwethaf, yna&apos;r diweddaraf o bob dydd am {days} diwrnod, yna&apos;r diweddaraf o bob mis. Cedwir un a wnaed cyn diweddaru&apos;r ffeil am {days} diwrnod beth bynnag.</translation>
    </message>
    <message>
        <source>Think back to your first day in the programme. Knowing what you know now, how would you have answered then?</source>
        <translation type="unfinished">Meddyliwch yn ôl i&apos;ch diwrnod cyntaf ar y rhaglen. O wybod yr hyn rydych yn ei wybod nawr, sut fyddech chi wedi ateb bryd hynny?</translation>
    </message>
    <message>
        <source>{number} people have not spoken in this activity.</source>
        <translation type="unfinished">Nid yw {number} o bobl wedi siarad yn y gweithgaredd hwn.</translation>
    </message>
    <message>
        <source>One person has not spoken in this activity.</source>
        <translation type="unfinished">Nid yw un person wedi siarad yn y gweithgaredd hwn.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished">Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished">Dau</translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished">Tri</translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished">Pedwar</translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished">Pump</translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished">Chwech</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished">Saith</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished">Wyth</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished">Naw</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished">Deg</translation>
    </message>
    <message>
        <source>sector</source>
        <translation type="unfinished">sector</translation>
    </message>
    <message>
        <source>duties</source>
        <translation type="unfinished">dyletswyddau</translation>
    </message>
    <message>
        <source>{what} in common</source>
        <translation type="unfinished">{what} yn gyffredin</translation>
    </message>
    <message>
        <source>{what} in both jobs</source>
        <translation type="unfinished">{what} yn y ddwy swydd</translation>
    </message>
    <message>
        <source>different departments</source>
        <translation type="unfinished">adrannau gwahanol</translation>
    </message>
    <message>
        <source>both run large teams</source>
        <translation type="unfinished">y ddau&apos;n rhedeg timau mawr</translation>
    </message>
    <message>
        <source>both lead people</source>
        <translation type="unfinished">y ddau&apos;n arwain pobl</translation>
    </message>
    <message>
        <source>{what} much alike</source>
        <translation type="unfinished">{what} yn debyg iawn</translation>
    </message>
    <message>
        <source>little in common on paper</source>
        <translation type="unfinished">ychydig yn gyffredin ar bapur</translation>
    </message>
    <message>
        <source>the same department</source>
        <translation type="unfinished">yr un adran</translation>
    </message>
    <message>
        <source>the same grade</source>
        <translation type="unfinished">yr un radd</translation>
    </message>
    <message>
        <source>neighbouring grades</source>
        <translation type="unfinished">graddau cyfagos</translation>
    </message>
    <message>
        <source>The middle of the answers stands beside each wave, on a scale from 1 to {anchors}.</source>
        <translation type="unfinished">Mae canol yr atebion wrth ymyl pob cyfnod, ar raddfa o 1 i {anchors}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Dydd Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Dydd Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Dydd Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Dydd Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Dydd Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Dydd Sul</translation>
    </message>
    <message>
        <source>A {weekday}.</source>
        <translation type="unfinished">{weekday}.</translation>
    </message>
    <message>
        <source>{number} week</source>
        <translation type="unfinished">{number} wythnos</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation type="unfinished">{number} wythnos</translation>
    </message>
    <message>
        <source>{far} later</source>
        <translation type="unfinished">{far} yn ddiweddarach</translation>
    </message>
    <message>
        <source>{far} earlier</source>
        <translation type="unfinished">{far} yn gynharach</translation>
    </message>
    <message>
        <source>Session {number} is later, on {day}.</source>
        <translation type="unfinished">Mae sesiwn {number} yn ddiweddarach, ar {day}.</translation>
    </message>
    <message>
        <source>Session {number} is earlier, on {day}.</source>
        <translation type="unfinished">Mae sesiwn {number} yn gynharach, ar {day}.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day. Write it as 2:30pm, 14:30 or 9am.</source>
        <translation type="unfinished">Nid amser o&apos;r dydd yw “{typed}”. Ysgrifennwch ef fel 2:30yp, 14:30 neu 9yb.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 2:30pm, 14:30 or 9am.</source>
        <translation type="unfinished">Nid amser o&apos;r dydd yw hwn. Ysgrifennwch ef fel 2:30yp, 14:30 neu 9yb.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} awr {minutes} mun</translation>
    </message>
    <message>
        <source>{days} {hours} h</source>
        <translation type="unfinished">{days} {hours} awr</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished">{hours} awr</translation>
    </message>
    <message>
        <source>%(asctime)s %(levelname)s %(message)s</source>
        <translation type="unfinished">%(asctime)s %(levelname)s %(message)s</translation>
    </message>
    <message>
        <source>{number} more name</source>
        <translation type="unfinished">{number} enw arall</translation>
    </message>
    <message>
        <source>{number} more names</source>
        <translation type="unfinished">{number} enw arall</translation>
    </message>
    <message>
        <source>{number} group</source>
        <translation type="unfinished">{number} grŵp</translation>
    </message>
    <message>
        <source>{number} groups</source>
        <translation type="unfinished">{number} grŵp</translation>
    </message>
    <message>
        <source>{number} place</source>
        <translation type="unfinished">{number} lle</translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation type="unfinished">{number} lle</translation>
    </message>
    <message>
        <source>{number} page</source>
        <translation type="unfinished">{number} tudalen</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation type="unfinished">{number} tudalen</translation>
    </message>
    <message>
        <source>{number} idea</source>
        <translation type="unfinished">{number} syniad</translation>
    </message>
    <message>
        <source>{number} ideas</source>
        <translation type="unfinished">{number} syniad</translation>
    </message>
    <message>
        <source>{number} length</source>
        <translation type="unfinished">{number} hyd</translation>
    </message>
    <message>
        <source>{number} lengths</source>
        <translation type="unfinished">{number} hyd</translation>
    </message>
    <message>
        <source>{number} column</source>
        <translation type="unfinished">{number} colofn</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation type="unfinished">{number} colofn</translation>
    </message>
    <message>
        <source>{number} row is</source>
        <translation type="unfinished">{number} rhes</translation>
    </message>
    <message>
        <source>{number} rows are</source>
        <translation type="unfinished">{number} rhes</translation>
    </message>
    <message>
        <source>{number} person has</source>
        <translation type="unfinished">{number} person</translation>
    </message>
    <message>
        <source>{number} people have</source>
        <translation type="unfinished">{number} o bobl</translation>
    </message>
    <message>
        <source>{number} answer differs and stays</source>
        <translation type="unfinished">Mae {number} ateb yn wahanol ac yn aros</translation>
    </message>
    <message>
        <source>{number} answers differ and stay</source>
        <translation type="unfinished">Mae {number} ateb yn wahanol ac yn aros</translation>
    </message>
    <message>
        <source>{number} column is</source>
        <translation type="unfinished">{number} colofn</translation>
    </message>
    <message>
        <source>{number} columns are</source>
        <translation type="unfinished">{number} colofn</translation>
    </message>
    <message>
        <source>{number} answer is replaced</source>
        <translation type="unfinished">Disodlir {number} ateb</translation>
    </message>
    <message>
        <source>{number} answers are replaced</source>
        <translation type="unfinished">Disodlir {number} ateb</translation>
    </message>
    <message>
        <source>{number} question</source>
        <translation type="unfinished">{number} cwestiwn</translation>
    </message>
    <message>
        <source>{number} questions</source>
        <translation type="unfinished">{number} cwestiwn</translation>
    </message>
    <message>
        <source>{number} person keeps the marks</source>
        <translation type="unfinished">Mae {number} person yn cadw&apos;r marciau</translation>
    </message>
    <message>
        <source>{number} people keep the marks</source>
        <translation type="unfinished">Mae {number} o bobl yn cadw&apos;r marciau</translation>
    </message>
    <message>
        <source>{number} place does</source>
        <translation type="unfinished">{number} lle</translation>
    </message>
    <message>
        <source>{number} places do</source>
        <translation type="unfinished">{number} lle</translation>
    </message>
    <message>
        <source>{number} name</source>
        <translation type="unfinished">{number} enw</translation>
    </message>
    <message>
        <source>{number} names</source>
        <translation type="unfinished">{number} enw</translation>
    </message>
    <message>
        <source>{number} check-in</source>
        <translation type="unfinished">{number} adroddiad</translation>
    </message>
    <message>
        <source>{number} check-ins</source>
        <translation type="unfinished">{number} adroddiad</translation>
    </message>
    <message>
        <source>{number} part</source>
        <translation type="unfinished">{number} rhan</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation type="unfinished">{number} rhan</translation>
    </message>
    <message>
        <source>{number} file was</source>
        <translation type="unfinished">{number} ffeil</translation>
    </message>
    <message>
        <source>{number} files were</source>
        <translation type="unfinished">{number} ffeil</translation>
    </message>
    <message>
        <source>{number} room</source>
        <translation type="unfinished">{number} ystafell</translation>
    </message>
    <message>
        <source>{number} rooms</source>
        <translation type="unfinished">{number} ystafell</translation>
    </message>
    <message>
        <source>{number} problem</source>
        <translation type="unfinished">{number} problem</translation>
    </message>
    <message>
        <source>{number} problems</source>
        <translation type="unfinished">{number} problem</translation>
    </message>
    <message>
        <source>Windows need system libraries that are not installed. On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation type="unfinished">Mae angen llyfrgelloedd system ar ffenestri nad ydynt wedi&apos;u gosod. Ar Debian neu Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>{file} is missing; install the app again, it belongs to its look.</source>
        <translation type="unfinished">Mae {file} ar goll; gosodwch yr ap eto, mae&apos;n perthyn i&apos;w olwg.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a font; install the app again.</source>
        <translation type="unfinished">Ni ellir darllen {file} fel ffont; gosodwch yr ap eto.</translation>
    </message>
    <message>
        <source>{number} round</source>
        <translation type="unfinished">{number} rownd</translation>
    </message>
    <message>
        <source>{number} rounds</source>
        <translation type="unfinished">{number} rownd</translation>
    </message>
    <message>
        <source>{number} activity is</source>
        <translation type="unfinished">{number} gweithgaredd</translation>
    </message>
    <message>
        <source>{number} activities are</source>
        <translation type="unfinished">{number} gweithgaredd</translation>
    </message>
    <message>
        <source>{file} is missing or no translation; install the app again.</source>
        <translation type="unfinished">Mae {file} ar goll neu nid yw&apos;n gyfieithiad; gosodwch yr ap eto.</translation>
    </message>
    <message>
        <source>--session: {number} is no facilitated session here. There are {numbers}.</source>
        <translation type="unfinished">--session: nid sesiwn wedi&apos;i hwyluso yma yw {number}. Y rhai sydd yw {numbers}.</translation>
    </message>
    <message>
        <source>{session} is running. Rehearse before it, or when it is over.</source>
        <translation type="unfinished">Mae {session} ar waith. Ymarferwch cyn hynny, neu pan fydd ar ben.</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({reason}). Choose another with --to.</source>
        <translation type="unfinished">Ni ellir gwneud {folder} ({reason}). Dewiswch un arall gyda --to.</translation>
    </message>
    <message>
        <source>{path} is no rehearsal, so it stays. Choose another folder with --to.</source>
        <translation type="unfinished">Nid ymarfer yw {path}, felly mae&apos;n aros. Dewiswch ffolder arall gyda --to.</translation>
    </message>
    <message>
        <source>Every facilitated session in {file} has been run, so none is left.</source>
        <translation type="unfinished">Mae pob sesiwn wedi&apos;i hwyluso yn {file} wedi&apos;i chynnal, felly nid oes un ar ôl.</translation>
    </message>
    <message>
        <source>{number} reading</source>
        <translation type="unfinished">{number} darlleniad</translation>
    </message>
    <message>
        <source>{number} readings</source>
        <translation type="unfinished">{number} darlleniad</translation>
    </message>
    <message>
        <source>Session {number} has been run already. Rehearse one that is to come.</source>
        <translation type="unfinished">Mae sesiwn {number} wedi&apos;i chynnal eisoes. Ymarferwch un sydd i ddod.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. `facilitator demo` and `facilitator rehearse` work without one.</source>
        <translation type="unfinished">Nid oes sgrin i agor ffenestr arni. Mae `facilitator demo` a `facilitator rehearse` yn gweithio heb un.</translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished">nodyn</translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished">nodyn</translation>
    </message>
    <message>
        <source>“{activity}” was passed, so it stays as it is.</source>
        <translation type="unfinished">Aethpwyd heibio i “{activity}”, felly mae&apos;n aros fel y mae.</translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished">pleidlais</translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished">pleidlais</translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished">nod</translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished">nod</translation>
    </message>
    <message>
        <source>rating of a goal</source>
        <translation type="unfinished">sgôr nod</translation>
    </message>
    <message>
        <source>ratings of goals</source>
        <translation type="unfinished">sgôr nod</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">ateb</translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished">ateb</translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished">cysylltiad</translation>
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished">cysylltiad</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation type="unfinished">adroddiad</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation type="unfinished">adroddiad</translation>
    </message>
    <message>
        <source>turn in talking</source>
        <translation type="unfinished">tro siarad</translation>
    </message>
    <message>
        <source>turns in talking</source>
        <translation type="unfinished">tro siarad</translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished">person</translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished">o bobl</translation>
    </message>
    <message>
        <source>pair</source>
        <translation type="unfinished">pâr</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished">pâr</translation>
    </message>
    <message>
        <source>mark of attendance</source>
        <translation type="unfinished">marc presenoldeb</translation>
    </message>
    <message>
        <source>marks of attendance</source>
        <translation type="unfinished">marc presenoldeb</translation>
    </message>
    <message>
        <source>place in a room</source>
        <translation type="unfinished">lle mewn ystafell</translation>
    </message>
    <message>
        <source>places in rooms</source>
        <translation type="unfinished">lle mewn ystafell</translation>
    </message>
    <message>
        <source>stroke of a sketch</source>
        <translation type="unfinished">llinell mewn braslun</translation>
    </message>
    <message>
        <source>strokes of sketches</source>
        <translation type="unfinished">llinell mewn braslun</translation>
    </message>
    <message>
        <source>card of a journey map</source>
        <translation type="unfinished">cerdyn map taith</translation>
    </message>
    <message>
        <source>Nobody is alone or without a room.</source>
        <translation type="unfinished">Nid oes neb ar ei ben ei hun nac heb ystafell.</translation>
    </message>
    <message>
        <source>cards of journey maps</source>
        <translation type="unfinished">cerdyn map taith</translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished">sesiwn</translation>
    </message>
    <message>
        <source>{pair} has {policy} from policy and {operational} operational ({rows}); a pair is one of each, and at most one more</source>
        <translation type="unfinished">mae gan {pair} {policy} o bolisi a {operational} gweithredol ({rows}); un o bob un yw pâr, ac un arall ar y mwyaf</translation>
    </message>
    <message>
        <source>{people} added.</source>
        <translation type="unfinished">Ychwanegwyd {people}.</translation>
    </message>
    <message>
        <source>{names} are three already.</source>
        <translation type="unfinished">Mae {names} yn dri eisoes.</translation>
    </message>
    <message>
        <source>{person} joins {two}.</source>
        <translation type="unfinished">Mae {person} yn ymuno â {two}.</translation>
    </message>
    <message>
        <source>Round {number} announced: {rooms}.</source>
        <translation type="unfinished">Cyhoeddwyd rownd {number}: {rooms}.</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished">sesiwn</translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished">gweithgaredd</translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished">gweithgaredd</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write it as 14 May 2023, 14/5/2023, Friday or in 2 weeks.</source>
        <translation type="unfinished">Nid dyddiad yw “{typed}”. Ysgrifennwch ef fel 14 Mai 2023, 14/5/2023, dydd Gwener neu ymhen 2 wythnos.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 14 May 2023, 14/5/2023, Friday or in 2 weeks.</source>
        <translation type="unfinished">Nid dyddiad yw hwn. Ysgrifennwch ef fel 14 Mai 2023, 14/5/2023, dydd Gwener neu ymhen 2 wythnos.</translation>
    </message>
    <message>
        <source>{number} other entry</source>
        <translation type="unfinished">{number} cofnod arall</translation>
    </message>
    <message>
        <source>{number} other entries</source>
        <translation type="unfinished">{number} cofnod arall</translation>
    </message>
    <message>
        <source>Ran {times}</source>
        <translation type="unfinished">Cynhaliwyd {times}</translation>
    </message>
    <message>
        <source>from {shortest} to {longest}</source>
        <translation type="unfinished">o {shortest} i {longest}</translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished">unwaith</translation>
    </message>
    <message>
        <source> in {cohorts} cohorts</source>
        <translation type="unfinished"> mewn {cohorts} carfan</translation>
    </message>
    <message>
        <source> and took {minutes}, planned {planned}.</source>
        <translation type="unfinished"> a chymerodd {minutes}, {planned} oedd y cynllun.</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">ddwywaith</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation type="unfinished">{times} gwaith</translation>
    </message>
    <message>
        <source> and took {minutes} each time, planned {planned}.</source>
        <translation type="unfinished"> a chymerodd {minutes} bob tro, {planned} oedd y cynllun.</translation>
    </message>
    <message>
        <source> Shortened on the day once.</source>
        <translation type="unfinished"> Byrhawyd ar y diwrnod unwaith.</translation>
    </message>
    <message>
        <source> Shortened on the day {cut} times.</source>
        <translation type="unfinished"> Byrhawyd ar y diwrnod {cut} gwaith.</translation>
    </message>
    <message>
        <source>: {spread}, planned {planned}.</source>
        <translation type="unfinished">: {spread}, {planned} oedd y cynllun.</translation>
    </message>
    <message>
        <source>: median {took}, {spread}, planned {planned}.</source>
        <translation type="unfinished">: canolrif {took}, {spread}, {planned} oedd y cynllun.</translation>
    </message>
    <message>
        <source>the same line manager</source>
        <translation type="unfinished">yr un rheolwr llinell</translation>
    </message>
    <message>
        <source>one manages the other</source>
        <translation type="unfinished">mae un yn rheoli&apos;r llall</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">yr un person</translation>
    </message>
    <message>
        <source>to be kept apart</source>
        <translation type="unfinished">i&apos;w cadw ar wahân</translation>
    </message>
    <message>
        <source>{impact} impact, {effort} effort</source>
        <translation type="unfinished">effaith: {impact}, gwaith: {effort}</translation>
    </message>
    <message>
        <source>{rated} impact, effort not rated yet</source>
        <translation type="unfinished">effaith: {rated}, gwaith heb ei sgorio eto</translation>
    </message>
    <message>
        <source>{rated} effort, impact not rated yet</source>
        <translation type="unfinished">gwaith: {rated}, effaith heb ei sgorio eto</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished">heb ei sgorio eto</translation>
    </message>
    <message>
        <source>{words}; outstanding: {names}{rest}.</source>
        <translation type="unfinished">{words}; heb ddod eto: {names}{rest}.</translation>
    </message>
    <message>
        <source>{day} is before the programme&apos;s start on {start}.</source>
        <translation type="unfinished">Mae {day} cyn i&apos;r rhaglen ddechrau ar {start}.</translation>
    </message>
    <message>
        <source>{day} is in the future; today is {today}.</source>
        <translation type="unfinished">Mae {day} yn y dyfodol; heddiw yw {today}.</translation>
    </message>
    <message>
        <source>{length:,} characters; {longest:,} is the most.</source>
        <translation type="unfinished">{length:,} nod; {longest:,} yw&apos;r mwyaf.</translation>
    </message>
    <message>
        <source>There are no pairs yet.</source>
        <translation type="unfinished">Nid oes parau eto.</translation>
    </message>
    <message>
        <source>1 of {pairs} has reported</source>
        <translation type="unfinished">Mae 1 o {pairs} wedi adrodd</translation>
    </message>
    <message>
        <source>{reported} of {pairs} have reported</source>
        <translation type="unfinished">Mae {reported} o {pairs} wedi adrodd</translation>
    </message>
    <message>
        <source>, and {more} more</source>
        <translation type="unfinished">, a {more} arall</translation>
    </message>
    <message>
        <source>Its pair has reported.</source>
        <translation type="unfinished">Mae ei bâr wedi adrodd.</translation>
    </message>
    <message>
        <source>All {every} pairs have reported.</source>
        <translation type="unfinished">Mae pob un o&apos;r {every} pâr wedi adrodd.</translation>
    </message>
    <message>
        <source>{words} so far.</source>
        <translation type="unfinished">{words} hyd yma.</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 1 to {most}.</source>
        <translation type="unfinished">Mae munudau&apos;n rhif cyfan o 1 i {most}.</translation>
    </message>
    <message>
        <source>Useful is a whole number from {least} to {most}.</source>
        <translation type="unfinished">Mae defnyddiol yn rhif cyfan o {least} i {most}.</translation>
    </message>
    <message>
        <source>down {by} since the last look</source>
        <translation type="unfinished">i lawr {by} ers yr olwg ddiwethaf</translation>
    </message>
    <message>
        <source>{rating} {words}</source>
        <translation type="unfinished">{rating} {words}</translation>
    </message>
    <message>
        <source>as at the last look</source>
        <translation type="unfinished">fel yr olwg ddiwethaf</translation>
    </message>
    <message>
        <source>up {by} since the last look</source>
        <translation type="unfinished">i fyny {by} ers yr olwg ddiwethaf</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished">heb ei sgorio</translation>
    </message>
    <message>
        <source>A group on the stage has at least {least} people, so that nobody can be told from it.</source>
        <translation type="unfinished">Mae o leiaf {least} o bobl mewn grŵp ar y llwyfan, fel na ellir adnabod neb ohono.</translation>
    </message>
    <message>
        <source>{wave} of “{benchmark}”</source>
        <translation type="unfinished">{wave} “{benchmark}”</translation>
    </message>
    <message>
        <source>any wave of “{benchmark}”</source>
        <translation type="unfinished">unrhyw gyfnod o “{benchmark}”</translation>
    </message>
    <message>
        <source>In {where} nobody has answered enough questions;</source>
        <translation type="unfinished">Yn {where} nid oes neb wedi ateb digon o gwestiynau;</translation>
    </message>
    <message>
        <source>1 more is needed.</source>
        <translation type="unfinished">mae angen 1 arall.</translation>
    </message>
    <message>
        <source>{more} more are needed.</source>
        <translation type="unfinished">mae angen {more} arall.</translation>
    </message>
    <message>
        <source>In {where} 1 person has answered enough questions;</source>
        <translation type="unfinished">Yn {where} mae 1 person wedi ateb digon o gwestiynau;</translation>
    </message>
    <message>
        <source>In {where} {people} people have answered enough questions;</source>
        <translation type="unfinished">Yn {where} mae {people} o bobl wedi ateb digon o gwestiynau;</translation>
    </message>
    <message>
        <source>{number} turn</source>
        <translation type="unfinished">{number} tro</translation>
    </message>
    <message>
        <source>{number} turns</source>
        <translation type="unfinished">{number} tro</translation>
    </message>
    <message>
        <source>{first} and {second}: met {times}, {where}</source>
        <translation type="unfinished">{first} a {second}: wedi cyfarfod {times}, {where}</translation>
    </message>
    <message>
        <source>{first} and {second}: not met yet</source>
        <translation type="unfinished">{first} a {second}: heb gyfarfod eto</translation>
    </message>
    <message>
        <source>sessions {numbers}</source>
        <translation type="unfinished">sesiynau {numbers}</translation>
    </message>
    <message>
        <source>session {last}</source>
        <translation type="unfinished">sesiwn {last}</translation>
    </message>
    <message>
        <source>{both} met before, in session {number}</source>
        <translation type="unfinished">Mae {both} wedi cyfarfod o&apos;r blaen, yn sesiwn {number}</translation>
    </message>
    <message>
        <source>{both} have met before</source>
        <translation type="unfinished">Mae {both} wedi cyfarfod o&apos;r blaen</translation>
    </message>
    <message>
        <source>{both} met earlier in this session</source>
        <translation type="unfinished">Cyfarfu {both} yn gynharach yn y sesiwn hon</translation>
    </message>
    <message>
        <source>{rounds}{names} × {each} do not fit into {length}</source>
        <translation type="unfinished">nid yw {rounds}{names} × {each} yn ffitio i {length}</translation>
    </message>
    <message>
        <source>{rounds} rounds of </source>
        <translation type="unfinished">{rounds} rownd o </translation>
    </message>
    <message>
        <source>Planned for {seconds}, and needs {minimum}.</source>
        <translation type="unfinished">Cynlluniwyd am {seconds}, ac mae angen {minimum}.</translation>
    </message>
    <message>
        <source>Say who goes into a room with whom.</source>
        <translation type="unfinished">Dywedwch pwy sy&apos;n mynd i ystafell gyda phwy.</translation>
    </message>
    <message>
        <source>The turns take {turns}; {misfit}.</source>
        <translation type="unfinished">Mae&apos;r troeon yn cymryd {turns}; {misfit}.</translation>
    </message>
    <message>
        <source>{words} words; the shared window shows at most {most} well.</source>
        <translation type="unfinished">{words} gair; mae&apos;r ffenestr a rennir yn dangos {most} ar y mwyaf yn dda.</translation>
    </message>
    <message>
        <source>{words} words; at most {most} stand beside the rooms.</source>
        <translation type="unfinished">{words} gair; mae lle i {most} ar y mwyaf wrth ymyl yr ystafelloedd.</translation>
    </message>
    <message>
        <source>Nothing is on this run sheet, so it cannot be started.</source>
        <translation type="unfinished">Nid oes dim ar yr amserlen hon, felly ni ellir ei dechrau.</translation>
    </message>
    <message>
        <source>Even at their least lengths the activities take {minimum}; the session has {has}, so re-timing cannot save it.</source>
        <translation type="unfinished">Hyd yn oed ar eu byrraf mae&apos;r gweithgareddau&apos;n cymryd {minimum}; mae gan y sesiwn {has}, felly ni all ailamseru ei hachub.</translation>
    </message>
    <message>
        <source>At its least length the turns ({turns}) no longer fit.</source>
        <translation type="unfinished">Ar ei fyrraf nid yw&apos;r troeon ({turns}) yn ffitio mwyach.</translation>
    </message>
    <message>
        <source>{over} more than the session&apos;s {has}.</source>
        <translation type="unfinished">{over} yn fwy na {has} y sesiwn.</translation>
    </message>
    <message>
        <source>No break for more than {most} by the end of this.</source>
        <translation type="unfinished">Dim egwyl am fwy na {most} erbyn diwedd hwn.</translation>
    </message>
    <message>
        <source>{free} of the session&apos;s {has} are free.</source>
        <translation type="unfinished">Mae {free} o {has} y sesiwn yn rhydd.</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation type="unfinished">Nid oes neb yn symud.</translation>
    </message>
    <message>
        <source>Room {number}: {people}</source>
        <translation type="unfinished">Ystafell {number}: {people}</translation>
    </message>
    <message>
        <source>room {room} → </source>
        <translation type="unfinished">ystafell {room} → </translation>
    </message>
    <message>
        <source>{person}: {came_from}room {room}</source>
        <translation type="unfinished">{person}: {came_from}ystafell {room}</translation>
    </message>
    <message>
        <source>Talk about: {talk_about}</source>
        <translation type="unfinished">Trafodwch: {talk_about}</translation>
    </message>
    <message>
        <source>The wishes for {people} cannot all be kept in {rooms} of about {room_size}. Take one of them back.</source>
        <translation type="unfinished">Ni ellir cadw pob dymuniad ar gyfer {people} mewn {rooms} o tua {room_size}. Tynnwch un ohonynt yn ôl.</translation>
    </message>
    <message>
        <source>{people} would be alone beside the pinned rooms. Unpin one, or add them to one.</source>
        <translation type="unfinished">Byddai {people} ar ei ben ei hun wrth ymyl yr ystafelloedd a gadwyd. Rhyddhewch un, neu ychwanegwch y person at un.</translation>
    </message>
    <message>
        <source>{people} are to be kept apart, which {rooms} do not allow. Take one of these wishes back, or make the rooms smaller.</source>
        <translation type="unfinished">Mae {people} i&apos;w cadw ar wahân, ac nid yw {rooms} yn caniatáu hynny. Tynnwch un o&apos;r dymuniadau hyn yn ôl, neu gwnewch yr ystafelloedd yn llai.</translation>
    </message>
    <message>
        <source>{people} are to be together and also apart. Take one of the wishes back.</source>
        <translation type="unfinished">Mae {people} i fod gyda&apos;i gilydd a hefyd ar wahân. Tynnwch un o&apos;r dymuniadau yn ôl.</translation>
    </message>
    <message>
        <source>{people} would be alone in a pinned room. Unpin it.</source>
        <translation type="unfinished">Byddai {people} ar ei ben ei hun mewn ystafell a gadwyd. Rhyddhewch hi.</translation>
    </message>
    <message>
        <source>{people} are to be apart, but share a pinned room. Unpin it.</source>
        <translation type="unfinished">Mae {people} i fod ar wahân, ond maent yn rhannu ystafell a gadwyd. Rhyddhewch hi.</translation>
    </message>
    <message>
        <source>{people} are to stay together, but a pinned room parts them. Unpin it.</source>
        <translation type="unfinished">Mae {people} i aros gyda&apos;i gilydd, ond mae ystafell a gadwyd yn eu gwahanu. Rhyddhewch hi.</translation>
    </message>
    <message>
        <source>{people} are to stay together, but no room can have more than {largest} people. Take one of these wishes back, or make the rooms larger.</source>
        <translation type="unfinished">Mae {people} i aros gyda&apos;i gilydd, ond ni all unrhyw ystafell gael mwy na {largest} o bobl. Tynnwch un o&apos;r dymuniadau hyn yn ôl, neu gwnewch yr ystafelloedd yn fwy.</translation>
    </message>
    <message>
        <source>{people} are to be apart, yet stay together through {through}. Take one of these wishes back.</source>
        <translation type="unfinished">Mae {people} i fod ar wahân, ond maent yn aros gyda&apos;i gilydd drwy {through}. Tynnwch un o&apos;r dymuniadau hyn yn ôl.</translation>
    </message>
    <message>
        <source>{people} is in two pinned rooms, or twice in one. Unpin one.</source>
        <translation type="unfinished">Mae {people} mewn dwy ystafell a gadwyd, neu ddwywaith mewn un. Rhyddhewch un.</translation>
    </message>
    <message>
        <source>Find your room: {activity}</source>
        <translation type="unfinished">Dewch o hyd i&apos;ch ystafell: {activity}</translation>
    </message>
    <message>
        <source>, in your pair</source>
        <translation type="unfinished">, yn eich pâr</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Diolch</translation>
    </message>
    <message>
        <source>That was {session}.</source>
        <translation type="unfinished">Dyna oedd {session}.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation type="unfinished"> a {more} arall</translation>
    </message>
    <message>
        <source>by {due_date}</source>
        <translation type="unfinished">erbyn {due_date}</translation>
    </message>
    <message>
        <source>By the last session I will be able to …</source>
        <translation type="unfinished">Erbyn y sesiwn olaf byddaf yn gallu …</translation>
    </message>
    <message>
        <source>By the last session we will have learned from each other …</source>
        <translation type="unfinished">Erbyn y sesiwn olaf byddwn wedi dysgu oddi wrth ein gilydd …</translation>
    </message>
    <message>
        <source>Small enough to notice when it comes true</source>
        <translation type="unfinished">Yn ddigon bach i sylwi pan ddaw&apos;n wir</translation>
    </message>
    <message>
        <source>How will you know that you are there?</source>
        <translation type="unfinished">Sut byddwch chi&apos;n gwybod eich bod wedi cyrraedd?</translation>
    </message>
    <message>
        <source>Send it only to the facilitator</source>
        <translation type="unfinished">Anfonwch ef at yr hwylusydd yn unig</translation>
    </message>
    <message>
        <source>One goal or two, in words you both would use</source>
        <translation type="unfinished">Un nod neu ddau, mewn geiriau y byddai&apos;r ddau ohonoch yn eu defnyddio</translation>
    </message>
    <message>
        <source>How will you tell each other if it is not working?</source>
        <translation type="unfinished">Sut byddwch chi&apos;n dweud wrth eich gilydd os nad yw&apos;n gweithio?</translation>
    </message>
    <message>
        <source>Our goals as a pair</source>
        <translation type="unfinished">Ein nodau fel pâr</translation>
    </message>
    <message>
        <source>My own goal</source>
        <translation type="unfinished">Fy nod fy hun</translation>
    </message>
    <message>
        <source>Results of the group are shown once {least} people have answered.</source>
        <translation type="unfinished">Dangosir canlyniadau&apos;r grŵp pan fydd {least} o bobl wedi ateb.</translation>
    </message>
    <message>
        <source>The middle of {people} is {median} on a scale from 1 to {anchors}.</source>
        <translation type="unfinished">Canol {people} yw {median} ar raddfa o 1 i {anchors}.</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation type="unfinished">Beth atebwyd gennym</translation>
    </message>
    <message>
        <source>{dots} from {voted}</source>
        <translation type="unfinished">{dots} gan {voted}</translation>
    </message>
    <message>
        <source>{dots}, counted together</source>
        <translation type="unfinished">{dots}, wedi&apos;u cyfrif gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>and {rest} more with as many dots</source>
        <translation type="unfinished">a {rest} arall gyda chynifer o ddotiau</translation>
    </message>
    <message>
        <source>and {rest} more, {as_many} of them with as many dots</source>
        <translation type="unfinished">a {rest} arall, {as_many} ohonynt gyda chynifer o ddotiau</translation>
    </message>
    <message>
        <source>and {rest} more with no dots</source>
        <translation type="unfinished">a {rest} arall heb ddotiau</translation>
    </message>
    <message>
        <source>and {rest} more with fewer dots</source>
        <translation type="unfinished">a {rest} arall gyda llai o ddotiau</translation>
    </message>
    <message>
        <source>There is no number in this. Type the numbers of the cards, such as 2, 5, 5.</source>
        <translation type="unfinished">Nid oes rhif yn hwn. Teipiwch rifau&apos;r cardiau, fel 2, 5, 5.</translation>
    </message>
    <message>
        <source>There is no dot in this. Type how many times from 1 on, such as 2x5.</source>
        <translation type="unfinished">Nid oes dot yn hwn. Teipiwch sawl gwaith, o 1 i fyny, fel 2x5.</translation>
    </message>
    <message>
        <source>these numbers have no name. Put the name before them, such as “Tom: 2, 5, 5”.</source>
        <translation type="unfinished">nid oes enw gan y rhifau hyn. Rhowch yr enw o&apos;u blaen, fel “Tom: 2, 5, 5”.</translation>
    </message>
    <message>
        <source>nobody here is called “{shown}”. Write the name as in the roster.</source>
        <translation type="unfinished">nid oes neb yma o&apos;r enw “{shown}”. Ysgrifennwch yr enw fel y mae yn y rhestr enwau.</translation>
    </message>
    <message>
        <source>“{shown}” may be {who}. Write the whole name.</source>
        <translation type="unfinished">gall “{shown}” fod yn {who}. Ysgrifennwch yr enw cyfan.</translation>
    </message>
    <message>
        <source>{person} has a line above already. Leave only the one that counts.</source>
        <translation type="unfinished">mae gan {person} linell uwchben eisoes. Gadewch yr un sy&apos;n cyfrif yn unig.</translation>
    </message>
    <message>
        <source>{understood} understood</source>
        <translation type="unfinished">deallwyd {understood}</translation>
    </message>
    <message>
        <source>“{shown}” is not a number of a card. Type numbers only, such as 2, 5, 5, or 2x5 for two dots on card 5.</source>
        <translation type="unfinished">Nid rhif cerdyn yw “{shown}”. Teipiwch rifau&apos;n unig, fel 2, 5, 5, neu 2x5 am ddau ddot ar gerdyn 5.</translation>
    </message>
    <message>
        <source>“{shown}” for card {number} is not a number of dots. Type a whole number.</source>
        <translation type="unfinished">Nid nifer o ddotiau yw “{shown}” ar gyfer cerdyn {number}. Teipiwch rif cyfan.</translation>
    </message>
    <message>
        <source>{troubles} not</source>
        <translation type="unfinished">ni ddeallwyd {troubles}</translation>
    </message>
    <message>
        <source>{left_out} without a number left out</source>
        <translation type="unfinished">hepgorwyd {left_out} heb rif</translation>
    </message>
    <message>
        <source>Line {line}: {found}</source>
        <translation type="unfinished">Llinell {line}: {found}</translation>
    </message>
    <message>
        <source>This has {lines:,} lines; {most_lines} is the most. Paste only where people vote.</source>
        <translation type="unfinished">Mae {lines:,} llinell yn hwn; {most_lines} yw&apos;r mwyaf. Gludwch y rhan lle mae pobl yn pleidleisio yn unig.</translation>
    </message>
    <message>
        <source>{number} line</source>
        <translation type="unfinished">{number} llinell</translation>
    </message>
    <message>
        <source>{number} lines</source>
        <translation type="unfinished">{number} llinell</translation>
    </message>
    <message>
        <source>{number} message</source>
        <translation type="unfinished">{number} neges</translation>
    </message>
    <message>
        <source>{number} messages</source>
        <translation type="unfinished">{number} neges</translation>
    </message>
    <message>
        <source>{who} {why}, and these are {given}. Nothing is taken yet: leave {spare} out.</source>
        <translation type="unfinished">{who}: {why}, ac mae {given} yma. Ni chymerwyd dim eto: gadewch {spare} allan.</translation>
    </message>
    <message>
        <source>{who} have voted alone already and would count twice with room {room}. Clear their votes first, or take the room&apos;s dots person by person.</source>
        <translation type="unfinished">Mae {who} wedi pleidleisio ar eu pen eu hunain eisoes a byddent yn cyfrif ddwywaith gydag ystafell {room}. Cliriwch eu pleidleisiau&apos;n gyntaf, neu cymerwch ddotiau&apos;r ystafell fesul person.</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation type="unfinished">Ystafell {room}</translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished">Pawb gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>There is no {number} on the ballot. {there}</source>
        <translation type="unfinished">Nid oes {number} ar y papur pleidleisio. {there}</translation>
    </message>
    <message>
        <source>A card cannot have fewer than no dots. Type whole numbers from 0 on.</source>
        <translation type="unfinished">Ni all cerdyn gael llai na dim dotiau. Teipiwch rifau cyfan o 0 i fyny.</translation>
    </message>
    <message>
        <source>There is no dot in this yet. Type the numbers of the cards, such as 2, 5, 5.</source>
        <translation type="unfinished">Nid oes dot yn hwn eto. Teipiwch rifau&apos;r cardiau, fel 2, 5, 5.</translation>
    </message>
    <message>
        <source>Its numbers are {numbers}.</source>
        <translation type="unfinished">Ei rifau yw {numbers}.</translation>
    </message>
    <message>
        <source>It has no cards any more.</source>
        <translation type="unfinished">Nid oes cardiau arno mwyach.</translation>
    </message>
    <message>
        <source>There is no room {room}. The rooms are {rooms}.</source>
        <translation type="unfinished">Nid oes ystafell {room}. Yr ystafelloedd yw {rooms}.</translation>
    </message>
    <message>
        <source>Totals count everybody, but dots of {who} are in already. Clear these first.</source>
        <translation type="unfinished">Mae cyfansymiau&apos;n cyfrif pawb, ond mae dotiau {who} i mewn eisoes. Cliriwch y rhain yn gyntaf.</translation>
    </message>
    <message>
        <source>The dots are in as totals, so {who} would count twice. Clear the totals first.</source>
        <translation type="unfinished">Mae&apos;r dotiau i mewn fel cyfansymiau, felly byddai {who} yn cyfrif ddwywaith. Cliriwch y cyfansymiau&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>{name} has voted with room {room} already and would count twice. Clear room {room} first.</source>
        <translation type="unfinished">Mae {name} wedi pleidleisio gydag ystafell {room} eisoes a byddai&apos;n cyfrif ddwywaith. Cliriwch ystafell {room} yn gyntaf.</translation>
    </message>
    <message>
        <source>{who} has voted alone already and would count twice with room {room}. Clear that vote first, or take the room&apos;s dots person by person.</source>
        <translation type="unfinished">Mae {who} wedi pleidleisio ar ei ben ei hun eisoes a byddai&apos;n cyfrif ddwywaith gydag ystafell {room}. Cliriwch y bleidlais honno&apos;n gyntaf, neu cymerwch ddotiau&apos;r ystafell fesul person.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Rhywun</translation>
    </message>
    <message>
        <source>Its numbers are {first} to {last}.</source>
        <translation type="unfinished">Ei rifau yw {first} i {last}.</translation>
    </message>
    <message>
        <source>It has only {known}.</source>
        <translation type="unfinished">Dim ond {known} sydd arno.</translation>
    </message>
    <message>
        <source>No rooms have been announced in this session. Take the dots by person, or as totals.</source>
        <translation type="unfinished">Ni chyhoeddwyd ystafelloedd yn y sesiwn hon. Cymerwch y dotiau fesul person, neu fel cyfansymiau.</translation>
    </message>
    <message>
        <source>has {each}</source>
        <translation type="unfinished">{each} sydd ar gael</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation type="unfinished">{number} arall</translation>
    </message>
    <message>
        <source>has {most} ({people}, {each} each)</source>
        <translation type="unfinished">{most} sydd ar gael ({people}, {each} yr un)</translation>
    </message>
    <message>
        <source>have {most} ({people} here, {each} each)</source>
        <translation type="unfinished">{most} sydd ar gael ({people} yma, {each} yr un)</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished">{day} {month} {year}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished">{minutes} mun {seconds} eil</translation>
    </message>
    <message>
        <source>{number} minute</source>
        <translation type="unfinished">{number} munud</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished">{number} munud</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} eil</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} mun</translation>
    </message>
    <message>
        <source>{minutes}½ min</source>
        <translation type="unfinished">{minutes}½ mun</translation>
    </message>
    <message>
        <source>{number} second</source>
        <translation type="unfinished">{number} eiliad</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation type="unfinished">{number} eiliad</translation>
    </message>
    <message>
        <source>{number} {noun}</source>
        <translation type="unfinished">{number} {noun}</translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished">Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">Rhagfyr</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished">Ion</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished">Chwef</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished">Maw</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished">Ebr</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished">Meh</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished">Gorff</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished">Tach</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished">Rhag</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>{0} is on a network share. If the network drops, nothing can be kept there, and two computers that open it could spoil it. Copy it to a disk of this computer for the session.</source>
        <translation type="unfinished">Mae {0} ar gyfran rhwydwaith. Os bydd y rhwydwaith yn methu, ni ellir cadw dim yno, a gallai dau gyfrifiadur sy&apos;n ei hagor ei difetha. Copïwch hi i ddisg ar y cyfrifiadur hwn ar gyfer y sesiwn.</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>break at {time}</source>
        <translation type="unfinished">egwyl am {time}</translation>
    </message>
    <message>
        <source>the last part of this session</source>
        <translation type="unfinished">rhan olaf y sesiwn hon</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished">tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">a {count} arall</translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished">polisi</translation>
    </message>
    <message>
        <source>operational delivery</source>
        <translation type="unfinished">cyflawni gweithredol</translation>
    </message>
    <message>
        <source>not yet turned</source>
        <translation type="unfinished">heb ei droi eto</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation type="unfinished">Dim cardiau eto</translation>
    </message>
    <message>
        <source>Say it aloud, or write it in the chat: one idea a message, and each becomes a card here.</source>
        <translation type="unfinished">Dywedwch eich syniad yn uchel, neu ysgrifennwch ef yn y sgwrs: un syniad ym mhob neges. Daw pob un yn gerdyn yma.</translation>
    </message>
    <message>
        <source>{count} face down</source>
        <translation type="unfinished">{count} wyneb i lawr</translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>{first} to {last} of {cards}</source>
        <translation type="unfinished">{first} i {last} o {cards}</translation>
    </message>
    <message>
        <source>{number} of {cards}</source>
        <translation type="unfinished">{number} o {cards}</translation>
    </message>
    <message>
        <source>no cards</source>
        <translation type="unfinished">dim cardiau</translation>
    </message>
    <message>
        <source>What participants see</source>
        <translation type="unfinished">Beth mae cyfranogwyr yn ei weld</translation>
    </message>
    <message>
        <source>blank on purpose</source>
        <translation type="unfinished">yn wag yn fwriadol</translation>
    </message>
    <message>
        <source>Written by {names}</source>
        <translation type="unfinished">Ysgrifennwyd gan {names}</translation>
    </message>
    <message>
        <source>This card is not yet turned</source>
        <translation type="unfinished">Nid yw&apos;r cerdyn hwn wedi&apos;i droi eto</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation type="unfinished">Tan y tro nesaf</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished">Y sesiwn nesaf</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished">wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>begin to wrap up</source>
        <translation type="unfinished">dechreuwch gloi</translation>
    </message>
    <message>
        <source>finish now</source>
        <translation type="unfinished">gorffennwch nawr</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished">amser ar ben</translation>
    </message>
    <message>
        <source>nearly time to go on</source>
        <translation type="unfinished">bron yn amser symud ymlaen</translation>
    </message>
    <message>
        <source>please come back</source>
        <translation type="unfinished">dewch yn ôl, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation type="unfinished">o {length}</translation>
    </message>
    <message>
        <source>{programme} · session {number} of {total}</source>
        <translation type="unfinished">{programme} · sesiwn {number} o {total}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <source>In your pair</source>
        <translation type="unfinished">Yn eich pâr</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation type="unfinished">Mewn tawelwch</translation>
    </message>
    <message>
        <source>talk first, then write</source>
        <translation type="unfinished">siaradwch yn gyntaf, yna ysgrifennwch</translation>
    </message>
    <message>
        <source>each for yourself</source>
        <translation type="unfinished">pawb drosto&apos;i hun</translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished">person</translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished">o bobl</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation type="unfinished">y canol</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation type="unfinished">Gwneud</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished">Teimlo</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation type="unfinished">Man anodd</translation>
    </message>
    <message>
        <source>Rule or policy</source>
        <translation type="unfinished">Rheol neu bolisi</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation type="unfinished">Dim camau eto</translation>
    </message>
    <message>
        <source>Say the first thing a service user does. Then: how does it feel, where does it hurt, and which rule is behind it?</source>
        <translation type="unfinished">Dywedwch y peth cyntaf y mae defnyddiwr y gwasanaeth yn ei wneud. Yna: sut mae&apos;n teimlo, beth sy&apos;n anodd, a pha reol sydd y tu ôl iddo?</translation>
    </message>
    <message>
        <source>Steps {first} to {last} of {total}</source>
        <translation type="unfinished">Camau {first} i {last} o {total}</translation>
    </message>
    <message>
        <source>Step {first} of {total}</source>
        <translation type="unfinished">Cam {first} o {total}</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation type="unfinished">Enillion cyflym</translation>
    </message>
    <message>
        <source>Worth the work</source>
        <translation type="unfinished">Gwerth y gwaith</translation>
    </message>
    <message>
        <source>Small and easy</source>
        <translation type="unfinished">Bach a hawdd</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>little effort</source>
        <translation type="unfinished">ychydig o waith</translation>
    </message>
    <message>
        <source>much effort</source>
        <translation type="unfinished">llawer o waith</translation>
    </message>
    <message>
        <source>little impact</source>
        <translation type="unfinished">ychydig o effaith</translation>
    </message>
    <message>
        <source>much impact</source>
        <translation type="unfinished">llawer o effaith</translation>
    </message>
    <message>
        <source>None yet: much impact for little effort would lie at the top left.</source>
        <translation type="unfinished">Dim eto: byddai llawer o effaith am ychydig o waith ar y chwith yn y rhan uchaf.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation type="unfinished">Y lleill</translation>
    </message>
    <message>
        <source>and {count} more on the matrix</source>
        <translation type="unfinished">a {count} arall ar y matrics</translation>
    </message>
    <message>
        <source>No card is rated yet. What would change much for little work?</source>
        <translation type="unfinished">Nid oes cerdyn wedi&apos;i sgorio eto. Beth fyddai&apos;n newid llawer am ychydig o waith?</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation type="unfinished">budd cyflym</translation>
    </message>
    <message>
        <source>quick wins</source>
        <translation type="unfinished">budd cyflym</translation>
    </message>
    <message>
        <source>{count} still to rate</source>
        <translation type="unfinished">{count} eto i&apos;w sgorio</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation type="unfinished">yn ôl am {time}</translation>
    </message>
    <message>
        <source>Round {number} of {total}</source>
        <translation type="unfinished">Rownd {number} o {total}</translation>
    </message>
    <message>
        <source>{length} each</source>
        <translation type="unfinished">{length} yr un</translation>
    </message>
    <message>
        <source>One round</source>
        <translation type="unfinished">Un rownd</translation>
    </message>
    <message>
        <source>starts when everyone has moved</source>
        <translation type="unfinished">yn dechrau pan fydd pawb wedi symud</translation>
    </message>
    <message>
        <source>talking now</source>
        <translation type="unfinished">yn siarad nawr</translation>
    </message>
    <message>
        <source>page {page} of {pages} · rooms {first} to {last}</source>
        <translation type="unfinished">tudalen {page} o {pages} · ystafelloedd {first} i {last}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation type="unfinished">Ystafell {number}</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation type="unfinished">Trafodwch</translation>
    </message>
    <message>
        <source>{count} done before</source>
        <translation type="unfinished">{count} wedi&apos;u gwneud eisoes</translation>
    </message>
    <message>
        <source>face down</source>
        <translation type="unfinished">wyneb i lawr</translation>
    </message>
    <message>
        <source>{voted} of {people} in</source>
        <translation type="unfinished">{voted} o {people} wedi pleidleisio</translation>
    </message>
    <message>
        <source>{dots} each</source>
        <translation type="unfinished">{dots} yr un</translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>{each} · cards {first} to {last} of {cards}</source>
        <translation type="unfinished">{each} · cardiau {first} i {last} o {cards}</translation>
    </message>
    <message>
        <source>{each}: say or write numbers, such as {example}</source>
        <translation type="unfinished">{each}: rhifau, fel {example}</translation>
    </message>
    <message>
        <source>dots</source>
        <translation type="unfinished">dot</translation>
    </message>
    <message>
        <source>No card got a dot.</source>
        <translation type="unfinished">Ni chafodd unrhyw gerdyn ddot.</translation>
    </message>
    <message>
        <source>What we will try</source>
        <translation type="unfinished">Beth y byddwn yn rhoi cynnig arno</translation>
    </message>
    <message>
        <source>{count} tried</source>
        <translation type="unfinished">rhoddwyd cynnig ar {count}</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished">ymrwymiad</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation type="unfinished">ymrwymiad</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation type="unfinished">Dim ymrwymiadau eto</translation>
    </message>
    <message>
        <source>A commitment is a small change that somebody will try: it has an owner, an ally, a first step and a date.</source>
        <translation type="unfinished">Newid bach y bydd rhywun yn rhoi cynnig arno yw ymrwymiad: mae iddo berchennog, cefnogwr, cam cyntaf a dyddiad.</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished">dim dyddiad eto</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation type="unfinished">Cam cyntaf: {step}</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation type="unfinished">dim perchennog eto</translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished">gyda</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Croeso</translation>
    </message>
    <message>
        <source>We begin when everybody is here: make yourself comfortable</source>
        <translation type="unfinished">Byddwn yn dechrau pan fydd pawb yma: gwnewch eich hun yn gyfforddus</translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation type="unfinished">yn dechrau am {time}</translation>
    </message>
    <message>
        <source>Facilitator stage</source>
        <translation type="unfinished">Llwyfan Facilitator</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>  ▲ {length}</source>
        <translation type="unfinished">  ▲ {length}</translation>
    </message>
</context>
</TS>
