<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept all proposals</source>
        <translation>Aceptar todas las propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) of today will be made, all or none</source>
        <translation>
            <numerusform>Se emitirá %n recibo con fecha de hoy</numerusform>
            <numerusform>Se emitirán %n recibos con fecha de hoy, todos o ninguno</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the receipts</source>
        <translation>Dar los recibos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>New cash box or account</source>
        <translation>Nueva caja o cuenta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Billetera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the treasurer calls it</source>
        <translation>Como la llama la tesorería</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>The office&apos;s own ({currency})</source>
        <translation>La de la oficina ({currency})</translation>
    </message>
    <message>
        <source>Its money</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Nothing typed means zero</source>
        <translation>Si no escribe nada, es cero</translation>
    </message>
    <message>
        <source>Money it holds</source>
        <translation>Dinero que tiene</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>A la fecha</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Collect a payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>New in this page</source>
        <translation>Nuevo en esta página</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Open the list in Excel</source>
        <translation>Abrir la lista en Excel</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Actualizar la página</translation>
    </message>
    <message>
        <source>Change who is serving</source>
        <translation>Cambiar quién atiende</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>Abrir otra oficina</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Open the chosen row, or confirm</source>
        <translation>Abrir la fila elegida, o confirmar</translation>
    </message>
    <message>
        <source>Edit the chosen row</source>
        <translation>Modificar la fila elegida</translation>
    </message>
    <message>
        <source>Leave without changing anything</source>
        <translation>Salir sin cambiar nada</translation>
    </message>
</context>
<context>
    <name>ActivitiesTab</name>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organiza</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>No activity was noted under it yet.</source>
        <translation>Todavía no se anotó nada hecho en su marco.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddFundDialog</name>
    <message>
        <source>New fund with a purpose</source>
        <translation>Nuevo fondo con destino</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>What it may be spent on</source>
        <translation>En qué se puede gastar</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Nothing typed means zero</source>
        <translation>Vacío: cero</translation>
    </message>
    <message>
        <source>Held for it that day</source>
        <translation>Lo que ya hay para él ese día</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit as a member</source>
        <translation>Admitir como socio</translation>
    </message>
    <message>
        <source>The record stays the same one: its data and its offices are kept.</source>
        <translation>La ficha sigue siendo la misma: conserva sus datos y sus cargos.</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Nº de socio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>A new one is added.</source>
        <translation>Si es nueva, se agrega sola.</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Socio desde</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>For example: Minutes 12/2026, Executive Committee</source>
        <translation>Por ejemplo: Acta 12/2026, Comité Ejecutivo</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>{name} agrees to pay in parts. What is owed stays as it is; the act is printed to be signed.</source>
        <translation>{name} se compromete a pagar en partes. Lo que debe no cambia; después se imprime el plan para firmar.</translation>
    </message>
    <message>
        <source>New payment plan</source>
        <translation>Nuevo plan de pago</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Which debts?</source>
        <translation>¿Qué cuotas entran?</translation>
    </message>
    <message>
        <source>In how many parts?</source>
        <translation>¿En cuántas partes?</translation>
    </message>
    <message>
        <source>Day of the first part</source>
        <translation>Día de la primera parte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>In all {owed}: {count} parts of {each}.</source>
        <translation>En total {owed}: {count} partes de {each}.</translation>
    </message>
    <message>
        <source>In all {owed}: a part of {each} and one of {last}.</source>
        <translation>En total {owed}: una parte de {each} y otra de {last}.</translation>
    </message>
    <message>
        <source>In all {owed}: {count} parts of {each} and the last one of {last}.</source>
        <translation>En total {owed}: {count} partes de {each} y la última de {last}.</translation>
    </message>
    <message>
        <source>Number and day of the resolution that allows the plan</source>
        <translation>Número y fecha de la resolución que permite el plan</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>The parts add up to {parts}, what is owed: {owed}.</source>
        <translation>Las partes suman {parts}; se debe {owed}.</translation>
    </message>
    <message>
        <source>In all {owed}.</source>
        <translation>En total {owed}.</translation>
    </message>
</context>
<context>
    <name>AgreementDetail</name>
    <message>
        <source>Choose an agreement in the list.</source>
        <translation>Elija un convenio de la lista.</translation>
    </message>
    <message>
        <source>Seen to: do not remind again</source>
        <translation>Ya lo atendí: no avisar más</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Datos…</translation>
    </message>
    <message>
        <source>Term…</source>
        <translation>Plazo…</translation>
    </message>
    <message>
        <source>Note the signature…</source>
        <translation>Anotar la firma…</translation>
    </message>
    <message>
        <source>What happened to it…</source>
        <translation>Qué pasó…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>signed: {place}{day}</source>
        <translation>firmado: {place}{day}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nº {number}</translation>
    </message>
    <message>
        <source>open to others</source>
        <translation>abierto a la adhesión</translation>
    </message>
    <message>
        <source>This end is not reminded again.</source>
        <translation>Este vencimiento ya no se avisa más.</translation>
    </message>
    <message>
        <source>Sheet of the agreement</source>
        <translation>Ficha del convenio</translation>
    </message>
    <message>
        <source>Institutions of the day that is shown</source>
        <translation>Instituciones a la fecha que se ve</translation>
    </message>
    <message>
        <source>Text to sign, with the date in words</source>
        <translation>Texto para firmar, con la fecha en letras</translation>
    </message>
    <message>
        <source>Note what hangs on it: an amendment, a specific agreement…</source>
        <translation>Anotar una adenda o un convenio que depende de este…</translation>
    </message>
    <message>
        <source>Repeat it in another region…</source>
        <translation>Repetirlo en otra región…</translation>
    </message>
    <message>
        <source>Take it out: noted by mistake…</source>
        <translation>Quitarlo: se anotó por error…</translation>
    </message>
    <message>
        <source>What hangs on “{title}”</source>
        <translation>Lo que depende de «{title}»</translation>
    </message>
    <message>
        <source>Take “{title}” out?</source>
        <translation>¿Quitar «{title}»?</translation>
    </message>
    <message>
        <source>Only if it was noted by mistake: its institutions, areas and text go with it.</source>
        <translation>Solo si se anotó por error: con él se van sus instituciones, áreas y texto.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation>Convenio nuevo</translation>
    </message>
    <message>
        <source>Name, with whom, signed on and until when are enough. The rest can wait.</source>
        <translation>Bastan el nombre, con quién, cuándo se firmó y hasta cuándo. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Nombre del convenio</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Empty: not signed yet</source>
        <translation>Vacío: todavía no se firmó</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Empty: it has no end</source>
        <translation>Vacío: no tiene vencimiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>Lugar de la firma</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Al vencer</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de preaviso</translation>
    </message>
</context>
<context>
    <name>AgreementEntries</name>
    <message>
        <source>Agreements</source>
        <translation>Convenios</translation>
    </message>
</context>
<context>
    <name>AgreementPapers</name>
    <message>
        <source>Drawing the paper</source>
        <translation>Se prepara el papel</translation>
    </message>
    <message>
        <source>Save the list of agreements</source>
        <translation>Guardar la lista de convenios</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenios</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
</context>
<context>
    <name>AgreementTabs</name>
    <message>
        <source>Signing institutions</source>
        <translation>Instituciones firmantes</translation>
    </message>
    <message>
        <source>Areas and text</source>
        <translation>Áreas y texto</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>It does not renew</source>
        <translation>No se renueva</translation>
    </message>
    <message>
        <source>By itself, unless somebody gives notice</source>
        <translation>Se renueva solo, salvo aviso</translation>
    </message>
    <message>
        <source>Only if it is agreed again</source>
        <translation>Solo si se acuerda otra vez</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>once it is signed</source>
        <translation>cuando se firme</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>Search by name, number or institution</source>
        <translation>Busque por nombre, número o institución</translation>
    </message>
    <message>
        <source>Search agreements</source>
        <translation>Buscar convenios</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Todas las instituciones</translation>
    </message>
    <message>
        <source>List in Excel</source>
        <translation>Lista en Excel</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Whatever binds today</source>
        <translation>Lo que obliga hoy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>There is no agreement here yet. Four data are enough: its name, with whom, since when, until when.</source>
        <translation>Todavía no hay convenios. Bastan cuatro datos: el nombre, con quién, cuándo se firmó y hasta cuándo.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenios</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n convenio</numerusform>
            <numerusform>%n convenios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n vigente</numerusform>
            <numerusform>%n vigentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alliance</name>
    <message>
        <source>has not sent yet</source>
        <translation>todavía no envió</translation>
    </message>
    <message>
        <source>two copies are sending</source>
        <translation>envían dos copias</translation>
    </message>
    <message>
        <source>receipts do not match earlier ones</source>
        <translation>los recibos no coinciden con los anteriores</translation>
    </message>
    <message>
        <source>asks for a complete one</source>
        <translation>no cuadra: falta uno completo</translation>
    </message>
    <message>
        <source>received, with rows to review</source>
        <translation>recibido, con filas para revisar</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>Ask the guild for its file, and open it with “Receive…”.</source>
        <translation>Pida el archivo al gremio y ábralo con «Recibir…».</translation>
    </message>
    <message>
        <source>Two copies of that office are sending, so nothing more is taken from either. Ask them which one is good; the other must not be used any more.</source>
        <translation>Dos copias de esa oficina están enviando; por eso no se toma nada más de ninguna. Pregúnteles cuál es la buena; la otra no debe usarse más.</translation>
    </message>
    <message>
        <source>Receipts this guild had reported are different now, or gone: its past was rewritten or an older copy was taken up. Ask for the papers of those numbers and compare them.</source>
        <translation>Recibos que este gremio había informado ahora son otros o no están: alguien cambió el pasado, o se siguió con una copia más antigua. Pida los papeles de esos números y compárelos.</translation>
    </message>
    <message>
        <source>What came does not add up. Send them your reply: their next one will come complete.</source>
        <translation>Lo que llegó no cuadra. Envíeles su acuse: su próximo envío vendrá completo.</translation>
    </message>
    <message>
        <source>One from before is missing. Send them your reply: the next one will bring everything.</source>
        <translation>Falta un envío anterior. Envíeles su acuse: el próximo traerá todo.</translation>
    </message>
    <message>
        <source>Tell the guild what is wrong; when they correct it, it comes right with the next one.</source>
        <translation>Avise al gremio qué está mal; cuando lo corrija, llegará bien en el próximo envío.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Standing of the members</source>
        <translation>Situación de los socios</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Last receipt of each series</source>
        <translation>Último recibo de cada serie</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Months owed</source>
        <translation>Meses adeudados</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de control</translation>
    </message>
    <message>
        <source>This receipt, or one before it, is not what it was when they sent it. Compare with the paper.</source>
        <translation>Este recibo, o uno anterior, ya no es el que habían enviado. Compare con el papel.</translation>
    </message>
    <message>
        <source>They had sent this receipt and their file does not have it any more. Ask what became of it.</source>
        <translation>Habían enviado este recibo y su archivo ya no lo tiene. Pregunte qué pasó con él.</translation>
    </message>
    <message>
        <source>It contains signs that are not letters. They should type it again in its record.</source>
        <translation>Tiene signos que no son letras. Deben escribirlo de nuevo en su ficha.</translation>
    </message>
    <message>
        <source>It may not be empty. They should complete it in its record.</source>
        <translation>No puede estar vacío. Deben completarlo en su ficha.</translation>
    </message>
    <message>
        <source>It is not a whole number: digits only, without points or commas.</source>
        <translation>No es un número entero: solo cifras, sin puntos ni comas.</translation>
    </message>
    <message>
        <source>The identity of the row was changed by hand. They should send again.</source>
        <translation>Se cambió a mano la identificación de la fila. Deben enviar de nuevo.</translation>
    </message>
    <message>
        <source>It is too long. They should shorten it in its record.</source>
        <translation>Es demasiado largo. Deben acortarlo en su ficha.</translation>
    </message>
    <message>
        <source>This row comes twice; the first one was taken. They should look at the record.</source>
        <translation>Esta fila viene dos veces; se tomó la primera. Deben mirar la ficha.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the others. They should send again.</source>
        <translation>La fila tiene más o menos celdas que las demás. Deben enviar de nuevo.</translation>
    </message>
    <message>
        <source>It could not be read. They should correct it and send again.</source>
        <translation>No se pudo leer. Deben corregirlo y enviar de nuevo.</translation>
    </message>
    <message>
        <source>Goes out: counts and standings. Does not go out: names, IDs, telephones, addresses, amounts.</source>
        <translation>Sale: cantidades y estados. No salen: nombres, cédulas, teléfonos, direcciones, montos por socio.</translation>
    </message>
    <message>
        <source>Goes out: counts; and of the members who agreed, number, name, trade, city, category and standing. Does not go out: IDs, telephones, addresses, amounts per member.</source>
        <translation>Sale: cantidades; y de los socios que autorizaron: número, nombre, rubro, ciudad, categoría y situación. No salen: cédulas, teléfonos, direcciones, montos por socio.</translation>
    </message>
</context>
<context>
    <name>AllianceEntries</name>
    <message>
        <source>Alliance</source>
        <translation>Alianza</translation>
    </message>
</context>
<context>
    <name>AlliancePage</name>
    <message>
        <source>Receive…</source>
        <translation>Recibir…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the replies…</source>
        <translation>Enviar los acuses…</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Alianza</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>Last delivery: {day}, check code {code}.</source>
        <translation>Último envío: {day}, código de control {code}.</translation>
    </message>
    <message>
        <source>They already received it: they said so on {day}.</source>
        <translation>La alianza ya lo recibió: llegó su acuse el {day}.</translation>
    </message>
    <message>
        <source>They have not said yet that they have it.</source>
        <translation>Todavía no llegó su acuse.</translation>
    </message>
    <message>
        <source>The last thing that came from them: {day}.</source>
        <translation>Lo último que llegó de ellos: {day}.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>See exactly what goes out</source>
        <translation>Ver exactamente qué sale</translation>
    </message>
    <message>
        <source>This office is not linked with the alliance yet. It is done once: exchange two small files, by stick or message, and read some numbers to each other by telephone.</source>
        <translation>Esta oficina todavía no está vinculada con la alianza. Se hace una sola vez: se intercambian dos archivos pequeños, por pendrive o mensaje, y se leen unos números por teléfono.</translation>
    </message>
    <message>
        <source>Link with the alliance</source>
        <translation>Vincular con la alianza</translation>
    </message>
    <message>
        <source>No guild is linked yet. It is done once with each guild: exchange two small files, by stick or message, and read some numbers to each other by telephone.</source>
        <translation>Todavía no hay ningún gremio vinculado. Se hace una sola vez con cada gremio: se intercambian dos archivos pequeños, por pendrive o mensaje, y se leen unos números por teléfono.</translation>
    </message>
    <message>
        <source>Link with a guild</source>
        <translation>Vincular un gremio</translation>
    </message>
    <message>
        <source>Note a code read by telephone…</source>
        <translation>Anotar un código leído por teléfono…</translation>
    </message>
    <message>
        <source>Link with another alliance…</source>
        <translation>Vincular con otra alianza…</translation>
    </message>
    <message>
        <source>Link with another guild…</source>
        <translation>Vincular otro gremio…</translation>
    </message>
    <message>
        <source>Save our linking file…</source>
        <translation>Guardar nuestro archivo para vincular…</translation>
    </message>
    <message>
        <source>Counts for an alliance with Excel…</source>
        <translation>Cantidades para una alianza que usa Excel…</translation>
    </message>
</context>
<context>
    <name>AllowDialog</name>
    <message>
        <source>New scholarship or reduction</source>
        <translation>Nueva beca o rebaja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How many percent less</source>
        <translation>Cuánto menos, en %</translation>
    </message>
    <message>
        <source>Of which due</source>
        <translation>De qué cuota</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>De todas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Nothing typed means until it is ended</source>
        <translation>Vacío: hasta que se termine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>AllowancesDialog</name>
    <message>
        <source>Scholarships and reductions</source>
        <translation>Becas y rebajas</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New one…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>De todas</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Of which due</source>
        <translation>De qué cuota</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This member pays what everybody pays.</source>
        <translation>Este socio paga lo mismo que todos.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Prepare the letters…</source>
        <translation>Preparar los avisos…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Books of a year…</source>
        <translation>Libros del año…</translation>
    </message>
    <message>
        <source>Enter the pad…</source>
        <translation>Cargar el talonario…</translation>
    </message>
    <message>
        <source>For the accountant (CSV)</source>
        <translation>Para el contador (CSV)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Print or save (PDF)</source>
        <translation>Imprimir o guardar (PDF)</translation>
    </message>
    <message>
        <source>Debt by age</source>
        <translation>Deuda por antigüedad</translation>
    </message>
    <message>
        <source>List for the assembly</source>
        <translation>Lista para la asamblea</translation>
    </message>
    <message>
        <source>Reminders to send</source>
        <translation>Avisos de cuotas pendientes</translation>
    </message>
    <message>
        <source>Collector&apos;s route</source>
        <translation>Ruta del cobrador</translation>
    </message>
    <message>
        <source>Charged and collected, by month</source>
        <translation>Vencido y cobrado, por mes</translation>
    </message>
    <message>
        <source>Collected by way to pay</source>
        <translation>Cobros por forma de pago</translation>
    </message>
    <message>
        <source>Collected by collector</source>
        <translation>Cobros por cobrador</translation>
    </message>
    <message>
        <source>Collected by day</source>
        <translation>Cobros por día</translation>
    </message>
    <message>
        <source>Collected, one by one</source>
        <translation>Cobros, uno por uno</translation>
    </message>
    <message>
        <source>Income and expenses by fund</source>
        <translation>Ingresos y egresos por fondo</translation>
    </message>
    <message>
        <source>Income and expenses by purpose</source>
        <translation>Ingresos y egresos por concepto</translation>
    </message>
    <message>
        <source>Receipts book</source>
        <translation>Libro de recibos</translation>
    </message>
    <message>
        <source>Budget and what came of it</source>
        <translation>Presupuesto y ejecución</translation>
    </message>
    <message>
        <source>Annual report: figures of the year</source>
        <translation>Memoria: cifras del año</translation>
    </message>
    <message>
        <source>What will come in</source>
        <translation>Cobros previstos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Write the budget</source>
        <translation>Escribir el presupuesto</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>La primera fecha es posterior a la última.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>There is nothing in these days.</source>
        <translation>No hay nada en estos días.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) entered.</source>
        <translation>
            <numerusform>Se cargó %n recibo.</numerusform>
            <numerusform>Se cargaron %n recibos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>Correct the area</source>
        <translation>Corregir el área</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Agregar un área</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Empty: the next one (I, II, III…)</source>
        <translation>Vacío: el que sigue (I, II, III…)</translation>
    </message>
    <message>
        <source>What the parties promise in it</source>
        <translation>Qué se comprometen a hacer en ella</translation>
    </message>
    <message>
        <source>Open: any other activity belongs here</source>
        <translation>Abierta: aquí entra cualquier otra actividad</translation>
    </message>
</context>
<context>
    <name>AreasTab</name>
    <message>
        <source>Begin with the usual clauses…</source>
        <translation>Empezar con las cláusulas usuales…</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Áreas de cooperación</translation>
    </message>
    <message>
        <source>Add an area…</source>
        <translation>Agregar un área…</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Texto del convenio</translation>
    </message>
    <message>
        <source>Add a recital or clause…</source>
        <translation>Agregar considerando o cláusula…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>No areas noted yet.</source>
        <translation>Todavía no hay áreas anotadas.</translation>
    </message>
    <message>
        <source>Recital</source>
        <translation>Considerando</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The text is not typed in; its scan may be enough.</source>
        <translation>El texto no está escrito aquí; puede bastar con el papel escaneado.</translation>
    </message>
    <message>
        <source>Begin the text with the usual clauses?</source>
        <translation>¿Empezar el texto con las cláusulas usuales?</translation>
    </message>
    <message>
        <source>They follow the term, notice and accession of the agreement. Read and correct each one.</source>
        <translation>Siguen el plazo, el preaviso y la adhesión del convenio. Lea y corrija cada una.</translation>
    </message>
    <message>
        <source>Put the clauses</source>
        <translation>Poner las cláusulas</translation>
    </message>
    <message>
        <source>Take “{name}” out of the agreement?</source>
        <translation>¿Quitar «{name}» del convenio?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ArrearsPage</name>
    <message>
        <source>Only what is past due</source>
        <translation>Solo lo vencido</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Primero los montos mayores</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Payment plan…</source>
        <translation>Plan de pago…</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Invoice on credit…</source>
        <translation>Factura a crédito…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nadie tiene cuotas pendientes.</translation>
    </message>
    <message>
        <source>Pending dues by age</source>
        <translation>Cuotas pendientes por antigüedad</translation>
    </message>
    <message>
        <source>Pending dues</source>
        <translation>Cuotas pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n socio</numerusform>
            <numerusform>%n socios</numerusform>
        </translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>En total: {amount}</translation>
    </message>
</context>
<context>
    <name>AsOfBox</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>That day is still to come. Write today&apos;s or an earlier one.</source>
        <translation>Ese día todavía no llegó. Escriba la fecha de hoy o una anterior.</translation>
    </message>
    <message>
        <source>As of {day}: who belonged then, with the category and status of that day.</source>
        <translation>Situación al {day}: quiénes pertenecían ese día, con la categoría y la situación de entonces.</translation>
    </message>
    <message>
        <source>The list is still as of {day}.</source>
        <translation>La lista sigue al {day}.</translation>
    </message>
</context>
<context>
    <name>AttachmentsDialog</name>
    <message>
        <source>Files</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Keep the next one as it is, without making it lighter</source>
        <translation>Guardar el próximo tal cual, sin aligerarlo</translation>
    </message>
    <message>
        <source>Paste with Ctrl+V what you copied in WhatsApp, or drag a file here. Pictures are kept light.</source>
        <translation>Pegue con Ctrl+V lo que copió en WhatsApp, o arrastre un archivo hasta aquí. Las imágenes se guardan livianas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Todavía no hay adjuntos.</translation>
    </message>
    <message>
        <source>Look in Downloads…</source>
        <translation>Buscar en Descargas…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>Indicar qué es…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>There is no picture or file to paste. Copy it again and come back.</source>
        <translation>No hay una imagen ni un archivo para pegar. Vuelva a copiarlo e intente otra vez.</translation>
    </message>
    <message>
        <source>Pasted {day}.png</source>
        <translation>Pegado {day}.png</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Guardando el adjunto</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Imágenes y PDF</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>It is taken out of the office&apos;s file. The backups made until today still hold it.</source>
        <translation>Se quita del archivo de la oficina. Las copias de seguridad hechas hasta hoy todavía lo tienen.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar «{name}»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>BankFeeDialog</name>
    <message numerus="yes">
        <source>%n movement(s) make {gross}, and the bank&apos;s line of {day} says {net}.</source>
        <translation>
            <numerusform>%n movimiento suma {gross}, y la línea del banco del {day} dice {net}.</numerusform>
            <numerusform>%n movimientos suman {gross}, y la línea del banco del {day} dice {net}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It kept {fee} ({share} %). An expense of that day is entered, and all of it is reconciled.</source>
        <translation>Retuvo {fee} ({share} %). Se carga un egreso de ese día y todo queda conciliado.</translation>
    </message>
    <message>
        <source>The bank kept {fee}</source>
        <translation>El banco retuvo {fee}</translation>
    </message>
    <message>
        <source>Enter the expense</source>
        <translation>Cargar el egreso</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>En qué se gastó</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Not reconciled yet</source>
        <translation>Sin conciliar</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <source>It is a fee of the bank</source>
        <translation>Es gasto bancario</translation>
    </message>
    <message>
        <source>The bank kept the difference…</source>
        <translation>El banco retuvo la diferencia…</translation>
    </message>
    <message>
        <source>Nobody knows whose it is</source>
        <translation>Por identificar</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Agreement with the bank (Excel)…</source>
        <translation>Conciliación (Excel)…</translation>
    </message>
    <message>
        <source>Agreement with the bank</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Read a statement…</source>
        <translation>Leer extracto…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Lo que dice el banco</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>No line of the bank waits. Read the statement that the bank sends, as CSV or Excel.</source>
        <translation>No hay líneas del banco sin conciliar. Lea el extracto que envía el banco, en CSV o Excel.</translation>
    </message>
    <message>
        <source>Lines of the bank</source>
        <translation>Líneas del banco</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>En los libros</translation>
    </message>
    <message>
        <source>The bank has everything that is in the books.</source>
        <translation>El banco ya tiene todo lo que está en los libros.</translation>
    </message>
    <message>
        <source>In the books, not yet in the bank</source>
        <translation>En los libros, todavía no en el banco</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>No bank account yet</source>
        <translation>Todavía no hay cuenta bancaria</translation>
    </message>
    <message numerus="yes">
        <source>Reconcile the %n sure line(s)</source>
        <translation>
            <numerusform>Conciliar la línea segura</numerusform>
            <numerusform>Conciliar las %n líneas seguras</numerusform>
        </translation>
    </message>
    <message>
        <source>Books {amount}</source>
        <translation>Libros {amount}</translation>
    </message>
    <message>
        <source>no statement tells what the bank holds</source>
        <translation>ningún extracto dice el saldo del banco</translation>
    </message>
    <message>
        <source>bank {amount}</source>
        <translation>banco {amount}</translation>
    </message>
    <message>
        <source>the difference is explained</source>
        <translation>la diferencia está explicada</translation>
    </message>
    <message>
        <source>{amount} are not explained</source>
        <translation>faltan explicar {amount}</translation>
    </message>
    <message>
        <source>Enter or a double click takes a movement to the line of the bank.</source>
        <translation>Con Enter o doble clic se marca el movimiento que corresponde a la línea del banco.</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) chosen</source>
        <translation>
            <numerusform>%n movimiento marcado</numerusform>
            <numerusform>%n movimientos marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>faltan {amount}</translation>
    </message>
    <message>
        <source>{amount} more than the bank</source>
        <translation>{amount} más que el banco</translation>
    </message>
    <message>
        <source>Add the bank account first, under Cash and banks.</source>
        <translation>Agregue primero la cuenta bancaria, en «Caja y bancos».</translation>
    </message>
    <message>
        <source>Read a statement</source>
        <translation>Leer un extracto</translation>
    </message>
    <message>
        <source>Reading the statement</source>
        <translation>Leyendo el extracto</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the bank read</source>
        <translation>
            <numerusform>Se leyó %n línea del banco</numerusform>
            <numerusform>Se leyeron %n líneas del banco</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the agreement with the bank</source>
        <translation>Guardar la conciliación bancaria</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Note the number</source>
        <translation>Anotar el número</translation>
    </message>
    <message>
        <source>It is written: note its number</source>
        <translation>Ya está hecha: anote su número</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Its number, as {example}</source>
        <translation>Su número, como {example}</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>Timbrado or CDC</source>
        <translation>Timbrado o CDC</translation>
    </message>
    <message>
        <source>Fiscal folio</source>
        <translation>Folio fiscal</translation>
    </message>
    <message>
        <source>Code, if it has one</source>
        <translation>Código, si lo tiene</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copiar: {field}</translation>
    </message>
    <message>
        <source>Copied: {field}. Paste it into the tool.</source>
        <translation>Copiado: {field}. Péguelo en la herramienta.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Note it all the same</source>
        <translation>Anotarlo igual</translation>
    </message>
    <message>
        <source>The number is noted.</source>
        <translation>El número quedó anotado.</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
</context>
<context>
    <name>BookChoices</name>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>An empty month of the past</source>
        <translation>Un mes pasado vacío</translation>
    </message>
    <message>
        <source>is owed</source>
        <translation>se debe</translation>
    </message>
    <message>
        <source>means nothing</source>
        <translation>no significa nada</translation>
    </message>
    <message>
        <source>The numbers in the cells</source>
        <translation>Los números de las celdas</translation>
    </message>
    <message>
        <source>are amounts</source>
        <translation>son importes</translation>
    </message>
    <message>
        <source>are receipt numbers</source>
        <translation>son números de recibo</translation>
    </message>
    <message>
        <source>A payment without a date</source>
        <translation>Un pago sin fecha</translation>
    </message>
    <message>
        <source>is of the month&apos;s last day</source>
        <translation>es del último día del mes</translation>
    </message>
    <message>
        <source>is of the month&apos;s first day</source>
        <translation>es del primer día del mes</translation>
    </message>
    <message>
        <source>It was paid in</source>
        <translation>Se pagó en</translation>
    </message>
    <message>
        <source>of each category</source>
        <translation>la de cada categoría</translation>
    </message>
    <message>
        <source>The fee is</source>
        <translation>La cuota es</translation>
    </message>
    <message>
        <source>Say what each column is…</source>
        <translation>Indicar qué es cada columna…</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Year of the months</source>
        <translation>Año de los meses</translation>
    </message>
    <message>
        <source>What a month cost</source>
        <translation>Cuánto costaba un mes</translation>
    </message>
    <message>
        <source>“{mark}”</source>
        <translation>«{mark}»</translation>
    </message>
    <message numerus="yes">
        <source>{mark} · %n cell(s), such as {place}</source>
        <translation>
            <numerusform>{mark} · %n celda ({place})</numerusform>
            <numerusform>{mark} · %n celdas ({place}…)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Correspondence book</source>
        <translation>Libro de correspondencia</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Guardar para Excel…</translation>
    </message>
    <message>
        <source>Which number comes next…</source>
        <translation>Próximo número…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Planilla</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>Guardar el libro</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>BookFilters</name>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviadas y recibidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Enviadas o recibidas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Only with {name}  ✕</source>
        <translation>Solo con {name}  ✕</translation>
    </message>
</context>
<context>
    <name>BooksDialog</name>
    <message>
        <source>Books of a year</source>
        <translation>Libros del ejercicio</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>Guardar en una carpeta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Resolution that approved them</source>
        <translation>Resolución que los aprobó</translation>
    </message>
    <message>
        <source>Lock the year…</source>
        <translation>Cerrar el ejercicio…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Volver a abrirlo…</translation>
    </message>
    <message>
        <source>When it begins…</source>
        <translation>Cuándo empieza…</translation>
    </message>
    <message>
        <source>No year is locked. A locked year takes nothing with a date in it any more.</source>
        <translation>No hay ningún ejercicio cerrado. En un ejercicio cerrado ya no entra nada con fecha de ese tiempo.</translation>
    </message>
    <message>
        <source>Locked until {day}.</source>
        <translation>Cerrado hasta el {day}.</translation>
    </message>
    <message>
        <source>Where the books go</source>
        <translation>Dónde se guardan los libros</translation>
    </message>
    <message numerus="yes">
        <source>%n income(s) still wait for their owner.</source>
        <translation>
            <numerusform>%n ingreso sigue por identificar.</numerusform>
            <numerusform>%n ingresos siguen por identificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed until that day: {names}.</source>
        <translation>Sin arqueo hasta ese día: {names}.</translation>
    </message>
    <message>
        <source>More was spent than came in for: {names}.</source>
        <translation>Se gastó más de lo que ingresó para: {names}.</translation>
    </message>
    <message>
        <source>Lock the books until {day}?</source>
        <translation>¿Cerrar los libros hasta el {day}?</translation>
    </message>
    <message>
        <source>Nothing with an earlier date can be entered, voided or forgiven then.</source>
        <translation>Después no se puede anotar, anular ni perdonar nada con fecha anterior.</translation>
    </message>
    <message>
        <source>Lock the year</source>
        <translation>Cerrar el ejercicio</translation>
    </message>
    <message>
        <source>Why is the year opened again?</source>
        <translation>¿Por qué se vuelve a abrir el ejercicio?</translation>
    </message>
</context>
<context>
    <name>BooksStep</name>
    <message>
        <source>This row is</source>
        <translation>Esta fila es</translation>
    </message>
    <message>
        <source>Which member this row is</source>
        <translation>Qué socio es esta fila</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
    <message>
        <source>Charged {charged} · paid {paid} · still owed {owed}</source>
        <translation>Se carga {charged} · se paga {paid} · queda debiendo {owed}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready</source>
        <translation>
            <numerusform>%n fila lista</numerusform>
            <numerusform>%n filas listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to review</source>
        <translation>
            <numerusform>%n fila a revisar</numerusform>
            <numerusform>%n filas a revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged {charged} · paid {paid} · old receipts {receipts}</source>
        <translation>Se carga {charged} · se paga {paid} · recibos anteriores: {receipts}</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Falta una respuesta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>{name} (No. {number})</source>
        <translation>{name} (Nº {number})</translation>
    </message>
</context>
<context>
    <name>BudgetGrid</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>INCOME</source>
        <translation>INGRESOS</translation>
    </message>
    <message>
        <source>EXPENSES</source>
        <translation>EGRESOS</translation>
    </message>
    <message>
        <source>LEFT OVER</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Actual {year}</source>
        <translation>Real {year}</translation>
    </message>
    <message>
        <source>Budget {year}</source>
        <translation>Presupuesto {year}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Also what is not used</source>
        <translation>También lo que no se usa</translation>
    </message>
    <message>
        <source>Prepare from another year…</source>
        <translation>Preparar desde otro año…</translation>
    </message>
    <message>
        <source>Resolution that approved it…</source>
        <translation>Resolución que lo aprobó…</translation>
    </message>
    <message>
        <source>What is behind it…</source>
        <translation>Ver los movimientos…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Report and paper</source>
        <translation>Informe para imprimir</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Agregar línea</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>From {since} to {until}.</source>
        <translation>Ejercicio del {since} al {until}.</translation>
    </message>
    <message>
        <source>What has moved is counted until today.</source>
        <translation>Lo real se cuenta hasta hoy.</translation>
    </message>
    <message>
        <source>To change an amount, type it on its line and press Enter.</source>
        <translation>Para cambiar un monto, escríbalo sobre su línea y pulse Enter.</translation>
    </message>
    <message>
        <source>Nothing is budgeted yet: type the amounts, or prepare it from another year.</source>
        <translation>Todavía no hay presupuesto: escriba los montos, o prepárelo desde otro año.</translation>
    </message>
    <message>
        <source>Left over: budget {planned} · so far {actual} · difference {difference}</source>
        <translation>Resultado: presupuesto {planned} · real {actual} · diferencia {difference}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) prepared.</source>
        <translation>
            <numerusform>Se preparó %n línea.</numerusform>
            <numerusform>Se prepararon %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolution or minutes that approved the budget</source>
        <translation>Resolución o acta que aprobó el presupuesto</translation>
    </message>
    <message>
        <source>Undone: the budget {year} is as it was.</source>
        <translation>Se deshizo: el presupuesto {year} está como antes.</translation>
    </message>
    <message>
        <source>Income or expense</source>
        <translation>Ingreso o egreso</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Real del año anterior</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Egreso</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change all of the list</source>
        <translation>Modificar todos los de la lista</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in the list</source>
        <translation>
            <numerusform>Un socio en la lista</numerusform>
            <numerusform>%n socios en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <translation>Qué se modifica</translation>
    </message>
    <message>
        <source>The new value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the new value, or write it.</source>
        <translation>Elija el valor nuevo o escríbalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) change</source>
        <translation>
            <numerusform>Cambia uno</numerusform>
            <numerusform>Cambian %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already have it</source>
        <translation>
            <numerusform>uno ya lo tiene</numerusform>
            <numerusform>%n ya lo tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the members</source>
        <translation>Modificando los socios</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed.</source>
        <translation>
            <numerusform>Se modificó un socio.</numerusform>
            <numerusform>Se modificaron %n socios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>BusinessPart</name>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why this size?</source>
        <translation>¿Por qué este tamaño?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no dicho</translation>
    </message>
    <message>
        <source>{number} (on {day})</source>
        <translation>{number} (al {day})</translation>
    </message>
    <message>
        <source>Note a state…</source>
        <translation>Anotar estado…</translation>
    </message>
    <message>
        <source>Note a size…</source>
        <translation>Anotar tamaño…</translation>
    </message>
    <message>
        <source>Correct what was noted…</source>
        <translation>Corregir lo anotado…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamaño: {size}</translation>
    </message>
</context>
<context>
    <name>BusinessReportDialog</name>
    <message>
        <source>Survival and employment</source>
        <translation>Supervivencia y empleo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>With the part led by women</source>
        <translation>Con la parte dirigida por mujeres</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Guardar para Excel…</translation>
    </message>
    <message>
        <source>Write the day first, for example {day}.</source>
        <translation>Escriba primero la fecha, por ejemplo {day}.</translation>
    </message>
    <message>
        <source>Save the figures for Excel</source>
        <translation>Guardar las cifras para Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Member cards</source>
        <translation>Carnets de socio</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válidos hasta</translation>
    </message>
    <message>
        <source>First free place of the sheet</source>
        <translation>Primer lugar libre de la hoja</translation>
    </message>
    <message>
        <source>With the identity document</source>
        <translation>Con el documento de identidad</translation>
    </message>
    <message>
        <source>The picture among the member&apos;s files whose description begins with “foto”, or a frame.</source>
        <translation>La imagen de los archivos del socio cuya descripción empieza con «foto», o un recuadro.</translation>
    </message>
    <message>
        <source>With a photo, or room to paste one</source>
        <translation>Con foto, o lugar para pegarla</translation>
    </message>
    <message>
        <source>Also the back, with the office&apos;s address</source>
        <translation>También el dorso, con la dirección de la oficina</translation>
    </message>
    <message>
        <source>Choose the photo…</source>
        <translation>Elegir la foto…</translation>
    </message>
    <message>
        <source>Choose the photo</source>
        <translation>Elegir la foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Received on the day</source>
        <translation>Cobrado en el día</translation>
    </message>
    <message>
        <source>Cheques in hand…</source>
        <translation>Cheques en cartera…</translation>
    </message>
    <message>
        <source>Deposit or withdrawal…</source>
        <translation>Depósito o retiro…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Cerrar el día…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Closes so far…</source>
        <translation>Cierres hechos…</translation>
    </message>
    <message>
        <source>Cash book (PDF)…</source>
        <translation>Libro de caja (PDF)…</translation>
    </message>
    <message>
        <source>Cash book (Excel)</source>
        <translation>Libro de caja (Excel)</translation>
    </message>
    <message>
        <source>Hand the treasury over…</source>
        <translation>Entrega de tesorería…</translation>
    </message>
    <message>
        <source>Funds with a purpose…</source>
        <translation>Fondos con destino…</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Billetera</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>There is no cash box or bank account yet. Say what there is today.</source>
        <translation>Todavía no hay caja ni cuenta bancaria. Indique lo que hay hoy.</translation>
    </message>
    <message>
        <source>Cash boxes and accounts</source>
        <translation>Cajas y cuentas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>closed until {day}</source>
        <translation>cerrada hasta el {day}</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Close of the day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Handover of the treasury</source>
        <translation>Entrega de tesorería</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Libro de caja</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>De quién o a quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Nothing has moved here yet.</source>
        <translation>Todavía no hubo movimientos.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Cash and banks</source>
        <translation>Caja y bancos</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>En total: {amount}</translation>
    </message>
    <message>
        <source>{name} · it held {amount} on {day}</source>
        <translation>{name} · tenía {amount} el {day}</translation>
    </message>
</context>
<context>
    <name>CashPapers</name>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories of members</source>
        <translation>Categorías de socios</translation>
    </message>
    <message>
        <source>Rights count from now on. What was charged already stays as it is.</source>
        <translation>Los derechos valen desde ahora. Lo ya cobrado queda como está.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vota</translation>
    </message>
    <message>
        <source>Pays dues</source>
        <translation>Paga cuota</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Todavía no hay categorías.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Votes in the assembly</source>
        <translation>Vota en la asamblea</translation>
    </message>
    <message>
        <source>Has the benefits of the office</source>
        <translation>Tiene los beneficios del gremio</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Categoría nueva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Cambiar «{name}»</translation>
    </message>
    <message>
        <source>The category is saved.</source>
        <translation>Se guardó la categoría.</translation>
    </message>
    <message>
        <source>Take the category “{name}” away?</source>
        <translation>¿Quitar la categoría «{name}»?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Save all the same</source>
        <translation>Guardar igual</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of membership</source>
        <translation>Constancia de socio</translation>
    </message>
    <message>
        <source>Say how the dues stand today</source>
        <translation>Decir la situación de las cuotas al día de hoy</translation>
    </message>
    <message>
        <source>Give it its number</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Office of who signs</source>
        <translation>Cargo de quien firma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It gets its number in the correspondence book when it is given.</source>
        <translation>Al emitirla recibe su número en el libro de correspondencia.</translation>
    </message>
    <message>
        <source>In the book: {letter}.</source>
        <translation>Emitida: {letter}.</translation>
    </message>
</context>
<context>
    <name>ChargeCard</name>
    <message>
        <source>Which period?</source>
        <translation>¿De qué período?</translation>
    </message>
    <message>
        <source>Take back what was generated…</source>
        <translation>Dejar sin efecto lo generado…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n socio</numerusform>
            <numerusform>%n socios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have it already and are not charged again.</source>
        <translation>
            <numerusform>%n socio ya la tiene y no se le genera otra vez.</numerusform>
            <numerusform>%n socios ya la tienen y no se les genera otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that {amount} are forgiven at once by scholarships.</source>
        <translation>De eso, {amount} se condonan en el acto por becas.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are left out: their size or workers are not known.</source>
        <translation>
            <numerusform>Queda afuera %n socio: no se sabe su tamaño o sus trabajadores.</numerusform>
            <numerusform>Quedan afuera %n socios: no se sabe su tamaño o sus trabajadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This due is no longer charged.</source>
        <translation>Esta cuota ya no se cobra.</translation>
    </message>
    <message>
        <source>There is nobody left to charge.</source>
        <translation>Ya la tienen todos los que la pagan.</translation>
    </message>
    <message>
        <source>Generate dues of {period}</source>
        <translation>Generar cuotas de {period}</translation>
    </message>
    <message>
        <source>Generate dues</source>
        <translation>Generar cuotas</translation>
    </message>
    <message>
        <source>They will be charged: {names}</source>
        <translation>Se les generará la cuota: {names}</translation>
    </message>
    <message>
        <source>Generating dues</source>
        <translation>Generando cuotas</translation>
    </message>
    <message>
        <source>Why is what was generated taken back?</source>
        <translation>¿Por qué se deja sin efecto lo generado?</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Dejando sin efecto</translation>
    </message>
    <message numerus="yes">
        <source>%n due(s) count as never made</source>
        <translation>
            <numerusform>%n cuota quedó sin efecto</numerusform>
            <numerusform>%n cuotas quedaron sin efecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due(s) generated</source>
        <translation>
            <numerusform>%n cuota generada</numerusform>
            <numerusform>%n cuotas generadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} paid with what members had in favour</source>
        <translation>{amount} se pagó con saldos a favor</translation>
    </message>
</context>
<context>
    <name>ChargeGrid</name>
    <message>
        <source>What is owed</source>
        <translation>Lo que debe</translation>
    </message>
</context>
<context>
    <name>ChargeModel</name>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Pays now</source>
        <translation>Paga ahora</translation>
    </message>
</context>
<context>
    <name>ChargeOneDialog</name>
    <message>
        <source>Charge {name}</source>
        <translation>Cargo para {name}</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Anotar el cargo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Por qué concepto</translation>
    </message>
    <message>
        <source>Nothing typed means what the due says</source>
        <translation>Vacío: el monto de la cuota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>For example: assembly of 14/11</source>
        <translation>Por ejemplo: asamblea del 14/11</translation>
    </message>
    <message>
        <source>Charged on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Nothing typed means the same day</source>
        <translation>Vacío: el mismo día</translation>
    </message>
</context>
<context>
    <name>ChargesEditor</name>
    <message>
        <source>due {day}</source>
        <translation>vence {day}</translation>
    </message>
</context>
<context>
    <name>ChequeFields</name>
    <message>
        <source>Bank of the cheque</source>
        <translation>Banco del cheque</translation>
    </message>
    <message>
        <source>Cheque No.</source>
        <translation>Cheque Nº</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>If it is not who pays</source>
        <translation>Si no es quien paga</translation>
    </message>
    <message>
        <source>Payable from</source>
        <translation>Se cobra desde</translation>
    </message>
    <message>
        <source>Post-dated: the day on the cheque</source>
        <translation>Si es adelantado, la fecha del cheque</translation>
    </message>
</context>
<context>
    <name>ChequesDialog</name>
    <message>
        <source>Cheques in hand</source>
        <translation>Cheques en cartera</translation>
    </message>
    <message>
        <source>Deposit…</source>
        <translation>Depositar…</translation>
    </message>
    <message>
        <source>The bank has paid it</source>
        <translation>El banco lo pagó</translation>
    </message>
    <message>
        <source>It was returned…</source>
        <translation>Fue devuelto…</translation>
    </message>
    <message>
        <source>Write a cheque&apos;s data…</source>
        <translation>Anotar datos de un cheque…</translation>
    </message>
    <message>
        <source>Payable from</source>
        <translation>Se cobra desde</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Cheque No.</source>
        <translation>Cheque Nº</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>There is no cheque in hand or at the bank.</source>
        <translation>No hay cheques en cartera ni en el banco.</translation>
    </message>
    <message>
        <source>In hand: {count} · {amount}</source>
        <translation>En cartera: {count} · {amount}</translation>
    </message>
    <message>
        <source>Paid by cheque without its data: {receipts}</source>
        <translation>Pagados con cheque y sin sus datos: {receipts}</translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message>
        <source>Areas, text and targets go along. Firms, activities, commitments and figures stay with the first one.</source>
        <translation>Pasan las áreas, el texto y las metas. Las empresas, las actividades, los compromisos y las cifras quedan en el primero.</translation>
    </message>
    <message>
        <source>Repeat it in another region</source>
        <translation>Repetirlo en otra región</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Nombre del nuevo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>With the same institutions, not signed yet</source>
        <translation>Con las mismas instituciones, todavía sin firmar</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close “{name}”</source>
        <translation>Cerrar «{name}»</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se contó</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>What is known of the difference</source>
        <translation>Qué se sabe de la diferencia</translation>
    </message>
    <message>
        <source>How many of {piece}</source>
        <translation>Cuántos de {piece}</translation>
    </message>
    <message>
        <source>It held {amount} on the first day</source>
        <translation>Había {amount} el primer día</translation>
    </message>
    <message>
        <source>It held {amount} at the last close</source>
        <translation>Había {amount} en el último cierre</translation>
    </message>
    <message>
        <source>received {amount}</source>
        <translation>cobros {amount}</translation>
    </message>
    <message>
        <source>voided {amount}</source>
        <translation>recibos anulados {amount}</translation>
    </message>
    <message>
        <source>spent {amount}</source>
        <translation>egresos {amount}</translation>
    </message>
    <message>
        <source>brought {amount}</source>
        <translation>traído {amount}</translation>
    </message>
    <message>
        <source>carried away {amount}</source>
        <translation>llevado {amount}</translation>
    </message>
    <message>
        <source>given back {amount}</source>
        <translation>devuelto {amount}</translation>
    </message>
    <message>
        <source>There should be {amount}</source>
        <translation>Debe haber {amount}</translation>
    </message>
    <message>
        <source>it agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>sobra {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>falta {amount}</translation>
    </message>
    <message>
        <source>{there}
Counted {amount}: {verdict}</source>
        <translation>{there}
Se contó {amount}: {verdict}</translation>
    </message>
    <message>
        <source>{name} is closed until {day}</source>
        <translation>{name} quedó cerrada hasta el {day}</translation>
    </message>
</context>
<context>
    <name>CloseFundDialog</name>
    <message>
        <source>Its movements stay. Nothing can come in or go out of it any more.</source>
        <translation>Sus movimientos quedan. Ya no podrá entrar ni salir nada de él.</translation>
    </message>
    <message>
        <source>End the fund {name}</source>
        <translation>Cerrar el fondo {name}</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Cerrar el fondo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>ClosesDialog</name>
    <message>
        <source>Closes so far</source>
        <translation>Cierres hechos</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>Según libros</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se contó</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>This account was not closed yet.</source>
        <translation>Esta cuenta todavía no se cerró nunca.</translation>
    </message>
    <message>
        <source>opened again: {reason}</source>
        <translation>se reabrió: {reason}</translation>
    </message>
    <message>
        <source>Why is the close of {day} opened again?</source>
        <translation>¿Por qué se reabre el cierre del {day}?</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Note a code read by telephone</source>
        <translation>Anotar un código leído por teléfono</translation>
    </message>
    <message>
        <source>Which check code did they read to you?</source>
        <translation>¿Qué código de control le leyeron?</translation>
    </message>
    <message>
        <source>It appears on their screen when they receive. With it, the next one carries only what is new.</source>
        <translation>Aparece en la pantalla de ellos cuando reciben. Con él, el próximo envío lleva solo lo nuevo.</translation>
    </message>
    <message>
        <source>Eight letters and digits, for example 8F3K-2Q7M.</source>
        <translation>Ocho letras y cifras, por ejemplo 8F3K-2Q7M.</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de control</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A cash box cannot hold less than nothing.</source>
        <translation>Una caja no puede tener menos que cero. Revise el monto.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”.</source>
        <translation>Ya existe una cuenta «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Falta el nombre de la cuenta. Escríbalo.</translation>
    </message>
    <message>
        <source>There is no cash box or bank account yet. Add one first.</source>
        <translation>Todavía no hay caja ni cuenta bancaria. Agregue una primero.</translation>
    </message>
    <message>
        <source>A later change of category is already noted ({day}). Choose a later day.</source>
        <translation>Ya está anotado un cambio de categoría posterior ({day}). Elija una fecha igual o posterior.</translation>
    </message>
    <message>
        <source>Has benefits</source>
        <translation>Con beneficios</translation>
    </message>
    <message>
        <source>That category no longer exists. Choose another one.</source>
        <translation>Esa categoría ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken away: members who had it once: {count}, and the rolls of those days need it.</source>
        <translation>«{name}» no se puede quitar: socios que la tuvieron antes: {count}, y los padrones de esos días la necesitan.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken away: records of members that have it: {count}. Change their category first.</source>
        <translation>«{name}» no se puede quitar: fichas de socios que la tienen: {count}. Cámbieles antes la categoría.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken away: tariffs that are for it: {count}.</source>
        <translation>«{name}» no se puede quitar: tarifas que son para ella: {count}.</translation>
    </message>
    <message>
        <source>“{name}” is the only category; every member needs one.</source>
        <translation>«{name}» es la única categoría; cada socio necesita una.</translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} at most fit.</source>
        <translation>El nombre tiene {length} letras; caben {most}.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Write the name of the category.</source>
        <translation>Escriba el nombre de la categoría.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The office has no category of members yet. Add one first.</source>
        <translation>La oficina todavía no tiene categorías de socios. Agregue una primero.</translation>
    </message>
    <message>
        <source>Pays dues</source>
        <translation>Paga cuota</translation>
    </message>
    <message>
        <source>There is already a category “{name}”. Choose another name.</source>
        <translation>Ya existe la categoría «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no category “{name}”. There are: {names}.</source>
        <translation>No hay ninguna categoría «{name}». Las que hay: {names}.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vota</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>«{text}» no es un correo electrónico. Escríbalo como nombre@dominio.com.</translation>
    </message>
    <message>
        <source>The last thing noted of this membership is of {day}. Write that day or a later one.</source>
        <translation>Lo último anotado de este socio es del {day}. Escriba esa fecha o una posterior.</translation>
    </message>
    <message>
        <source>That day is still to come. Note it when it has happened.</source>
        <translation>Esa fecha todavía no llegó. Anótelo cuando haya ocurrido.</translation>
    </message>
    <message>
        <source>This cannot be done while the member is in this status.</source>
        <translation>Esto no se puede hacer con el estado que tiene ahora el socio. Vuelva a mirar su ficha.</translation>
    </message>
    <message>
        <source>The name has {length} letters. Check whether cells were joined.</source>
        <translation>El nombre tiene {length} letras. Revise si se juntaron varias celdas.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre. Escríbalo.</translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}.</source>
        <translation>El Nº {number} es de {name}. Elija otro número.</translation>
    </message>
    <message>
        <source>No member is called exactly “{text}”. Perhaps: {names}. Write the whole name, or the number or id.</source>
        <translation>Ningún socio se llama exactamente «{text}». Quizás: {names}. Escriba el nombre completo, o el número o el documento.</translation>
    </message>
    <message>
        <source>{count} members answer to “{text}”. Use the member number.</source>
        <translation>«{text}» puede ser cualquiera de {count} socios. Use el número de socio o el documento.</translation>
    </message>
    <message>
        <source>The member is already suspended since {day}. If the date or the reason is wrong, correct that line of its changes of status.</source>
        <translation>El socio ya está suspendido desde el {day}. Si la fecha o el motivo están mal, corrija esa línea de sus cambios de estado.</translation>
    </message>
    <message>
        <source>There is no member “{text}”. Search by number, id or name.</source>
        <translation>No hay ningún socio «{text}». Busque por número, documento o nombre.</translation>
    </message>
    <message>
        <source>This member already has an opening debt.</source>
        <translation>Este socio ya tiene un saldo anterior. Véalo en su estado de cuenta.</translation>
    </message>
    <message>
        <source>A debt and a balance in favour for the same member: leave only what remains when one is taken from the other.</source>
        <translation>Tiene deuda y saldo a favor a la vez: deje solo lo que queda al restar uno del otro.</translation>
    </message>
    <message>
        <source>This member already has a balance in favour of the first day. Take that one back before noting another.</source>
        <translation>Este socio ya tiene un saldo a favor del primer día. Deshágalo antes de anotar otro.</translation>
    </message>
    <message>
        <source>The balance in favour was already entered with another amount. Take that one back first.</source>
        <translation>El saldo a favor ya se cargó con otro monto. Deshaga primero el anterior.</translation>
    </message>
    <message>
        <source>“{text}”: a balance in favour is written without a minus sign. If it is a debt, write it in the column of the debts.</source>
        <translation>«{text}»: el saldo a favor se escribe sin signo menos. Si es una deuda, escríbala en la columna de la deuda.</translation>
    </message>
    <message>
        <source>“{text}” is too little for a balance in favour. Write the money and not the months.</source>
        <translation>«{text}» es muy poco para un saldo a favor. Escriba el dinero y no los meses.</translation>
    </message>
    <message>
        <source>The opening debt was already entered with another amount. Correct it in the member&apos;s account.</source>
        <translation>El saldo anterior ya se cargó con otro monto. Corríjalo en la cuenta del socio.</translation>
    </message>
    <message>
        <source>“{text}” is too little for a debt. If these are months, write “{text} months”, or call the column “Months owed”.</source>
        <translation>«{text}» es muy poco para una deuda. Si son meses, escriba «{text} meses», o llame a la columna «Meses que debe».</translation>
    </message>
    <message>
        <source>It says {months} months, but there is no monthly plan to know their amount. Create the plan first, or write the amount.</source>
        <translation>Dice {months} meses, pero no hay una cuota mensual para saber cuánto es. Cree primero la cuota, o escriba el monto.</translation>
    </message>
    <message>
        <source>Who has left the register pays no coming months, only what is owed. Take the months ahead away.</source>
        <translation>Quien se dio de baja no paga meses por adelantado, solo lo que debe. Quite los meses por adelantado.</translation>
    </message>
    <message>
        <source>The discount is for who pays the {months} coming months at once: {missing} are missing. Write the whole amount or fewer months.</source>
        <translation>El descuento es para quien paga de una vez los {months} meses por adelantado: faltan {missing}. Escriba el monto completo o menos meses.</translation>
    </message>
    <message>
        <source>That charge is not open any more. Look at the account again.</source>
        <translation>Esa cuota ya no está pendiente. Vuelva a mirar la cuenta del socio.</translation>
    </message>
    <message>
        <source>{date} has not come yet. Write the day on which the money came.</source>
        <translation>El {date} todavía no llegó. Escriba el día en que entró el dinero.</translation>
    </message>
    <message>
        <source>“{text}” is not a way to pay: cash, transfer, cheque, wallet, card.</source>
        <translation>«{text}» no es una forma de pago: cash (efectivo), transfer (transferencia), cheque, wallet (giro o billetera), card (tarjeta).</translation>
    </message>
    <message>
        <source>Months ahead go from 0 to {most}.</source>
        <translation>Por adelantado se pueden pagar de 0 a {most} meses.</translation>
    </message>
    <message>
        <source>There is no monthly plan to pay ahead.</source>
        <translation>No hay una cuota mensual para adelantar. Agregue primero la cuota mensual.</translation>
    </message>
    <message>
        <source>There is no open charge “{text}” for this member. See “gremial dues statement”.</source>
        <translation>Este socio no tiene pendiente «{text}». Vea lo que debe con «gremial dues statement».</translation>
    </message>
    <message>
        <source>The dues that were chosen come to more than the amount. Write a larger amount or choose fewer.</source>
        <translation>Las cuotas elegidas suman más que el monto. Escriba un monto mayor o elija menos cuotas.</translation>
    </message>
    <message>
        <source>More was assigned to a charge than is owed.</source>
        <translation>A una cuota se le aplicó más de lo que se debe. Baje ese monto.</translation>
    </message>
    <message>
        <source>Day {day} is not possible. Use 1 to 28, or 0 for the last day of the month.</source>
        <translation>El día {day} no sirve como vencimiento. Use de 1 a 28, o 0 para el último día del mes.</translation>
    </message>
    <message>
        <source>There is already a plan “{name}”.</source>
        <translation>Ya existe una cuota «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation>Falta el nombre de la cuota. Escríbalo.</translation>
    </message>
    <message>
        <source>“{text}” is not a period: monthly, yearly or once.</source>
        <translation>«{text}» no es un período: mensual (monthly), anual (yearly) o por única vez (once).</translation>
    </message>
    <message>
        <source>The plan “{name}” is no longer charged.</source>
        <translation>La cuota «{name}» ya no se cobra. Elija otra.</translation>
    </message>
    <message>
        <source>There is no plan “{name}”. See “gremial dues plans”.</source>
        <translation>No hay ninguna cuota «{name}». Vea la lista de cuotas.</translation>
    </message>
    <message>
        <source>Receipt {number} is already void.</source>
        <translation>El recibo {number} ya está anulado. No hace falta anularlo otra vez.</translation>
    </message>
    <message>
        <source>This receipt was made by a newer program (layout {layout}). Update the program to print it.</source>
        <translation>Este recibo lo hizo un programa más nuevo (formato {layout}). Actualice el programa para imprimirlo.</translation>
    </message>
    <message>
        <source>There is no receipt to print. Choose at least one.</source>
        <translation>No hay ningún recibo para imprimir. Elija al menos uno.</translation>
    </message>
    <message>
        <source>A receipt does not fit on half a sheet of {width} × {height} mm. Choose a larger sheet, or the roll.</source>
        <translation>El recibo no entra en media hoja de {width} × {height} mm. Elija una hoja más grande, o el rollo.</translation>
    </message>
    <message>
        <source>“{text}” exists in several series. Write SERIES-NUMBER.</source>
        <translation>«{text}» existe en varias series. Escriba SERIE-NÚMERO.</translation>
    </message>
    <message>
        <source>There is no receipt “{text}”.</source>
        <translation>No hay ningún recibo «{text}». Revise la serie y el número.</translation>
    </message>
    <message>
        <source>A receipt cannot be voided before its own day.</source>
        <translation>Un recibo no se puede anular con fecha anterior a la suya. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The day of the void is still to come. Write today&apos;s or an earlier day.</source>
        <translation>La fecha de anulación todavía no llegó. Escriba la de hoy o una anterior.</translation>
    </message>
    <message>
        <source>Say why the receipt is voided.</source>
        <translation>Indique el motivo de la anulación.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>Beca</translation>
    </message>
    <message>
        <source>Charge taken back</source>
        <translation>Cargo anulado</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Condonado</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado por incobrable</translation>
    </message>
    <message>
        <source>“{text}” is not a series: use one to eight letters or digits that begin with a letter.</source>
        <translation>«{text}» no sirve como serie: use de una a ocho letras o cifras que empiecen con una letra.</translation>
    </message>
    <message>
        <source>The first receipt must be 1 or more.</source>
        <translation>El primer recibo debe ser 1 o más.</translation>
    </message>
    <message>
        <source>The office has no receipt series.</source>
        <translation>La oficina no tiene ninguna serie de recibos. Pida ayuda a quien le da asistencia.</translation>
    </message>
    <message>
        <source>Series {text} holds the office’s own receipts. Choose another code for the old book.</source>
        <translation>La serie {text} es de los recibos propios de la oficina. Elija otra letra para el talonario anterior.</translation>
    </message>
    <message>
        <source>There is already a series “{text}”. Choose another code.</source>
        <translation>Ya hay una serie «{text}». Elija otro código.</translation>
    </message>
    <message>
        <source>There is no series “{text}”.</source>
        <translation>No hay ninguna serie «{text}». Mire la serie en un recibo ya entregado.</translation>
    </message>
    <message>
        <source>“{plan}” falls due on day {day} of the month.</source>
        <translation>«{plan}» vence el día {day} del mes.</translation>
    </message>
    <message>
        <source>“{plan}” falls due on the last day of the month.</source>
        <translation>«{plan}» vence el último día del mes.</translation>
    </message>
    <message>
        <source>Last change of status: {event}, {day}</source>
        <translation>Último cambio de estado: {event}, {day}</translation>
    </message>
    <message>
        <source>and {count} more, {amount}</source>
        <translation>y {count} más, {amount}</translation>
    </message>
    <message>
        <source>The office has not written the article of its statutes: it is noted under “Rolls and book”.</source>
        <translation>La oficina no anotó el artículo de su estatuto: se anota en «Padrones y libro».</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>No admission and no other change of status is noted.</source>
        <translation>No consta la admisión ni otro cambio de estado.</translation>
    </message>
    <message>
        <source>Payment without a receipt here</source>
        <translation>Pago sin recibo de este archivo</translation>
    </message>
    <message>
        <source>{what}: falls due on {day}, {balance} (does not count yet)</source>
        <translation>{what}: vence el {day}, {balance} (todavía no cuenta)</translation>
    </message>
    <message>
        <source>{what}: falls due on {day}, {balance} of {amount} (does not count yet)</source>
        <translation>{what}: vence el {day}, falta {balance} de {amount} (todavía no cuenta)</translation>
    </message>
    <message>
        <source>did not belong yet</source>
        <translation>todavía no pertenecía</translation>
    </message>
    <message>
        <source>Nothing was left unpaid.</source>
        <translation>No quedaba nada sin pagar.</translation>
    </message>
    <message>
        <source>{what}: paid twice on that day, {balance} too much</source>
        <translation>{what}: ese día constaba pagado dos veces, {balance} de más</translation>
    </message>
    <message>
        <source>{number}, {day}: {amount} applied</source>
        <translation>{number}, {day}: se aplicó {amount}</translation>
    </message>
    <message>
        <source>{what}: fell due on {day}, {balance} not paid</source>
        <translation>{what}: venció el {day}, no se pagó {balance}</translation>
    </message>
    <message>
        <source>{what}: fell due on {day}, {balance} of {amount} not paid</source>
        <translation>{what}: venció el {day}, falta {balance} de {amount}</translation>
    </message>
    <message>
        <source>what is inside it does not take the vote away</source>
        <translation>lo que está dentro del plan no quita el voto</translation>
    </message>
    <message>
        <source>Payment plan {id} of {day} ({act}): kept</source>
        <translation>Plan de pago {id} del {day} ({act}): lo cumple</translation>
    </message>
    <message>
        <source>Payment plan {id} of {day} ({act}): behind by {behind}</source>
        <translation>Plan de pago {id} del {day} ({act}): atrasado en {behind}</translation>
    </message>
    <message>
        <source>Receipt {number}, {day}: {amount}</source>
        <translation>Recibo {number}, {day}: {amount}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>{what}, {day}: {amount}</source>
        <translation>{what}, {day}: {amount}</translation>
    </message>
    <message>
        <source>The membership ended on the day that is noted, whatever is owed.</source>
        <translation>La pertenencia terminó con la baja que consta, deba o no deba cuotas.</translation>
    </message>
    <message>
        <source>Dues are pending of who owes something past due. A due counts from the day after it falls due.</source>
        <translation>Tiene cuotas pendientes quien debe algo ya vencido. Cada cuota cuenta desde el día siguiente a su vencimiento.</translation>
    </message>
    <message>
        <source>Who owes nothing that is past due is up to date. What falls due later does not count.</source>
        <translation>Está al día quien no debe nada vencido. Lo que vence más adelante no cuenta.</translation>
    </message>
    <message>
        <source>No admission is noted until that day.</source>
        <translation>Hasta ese día no consta ninguna admisión.</translation>
    </message>
    <message>
        <source>Suspended is whose suspension is noted and not lifted, whatever is owed.</source>
        <translation>La suspensión rige desde el día que consta hasta que se levante, deba o no deba cuotas.</translation>
    </message>
    <message>
        <source>On {day}: {standing}</source>
        <translation>Al {day}: {standing}</translation>
    </message>
    <message>
        <source>{number} voided, {day}: {amount} taken out</source>
        <translation>{number} anulado, {day}: se quitó {amount}</translation>
    </message>
    <message>
        <source>Rule to vote at assemblies. {rule}</source>
        <translation>Regla para votar en asambleas. {rule}</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>celeste</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosado</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {megabytes} MB, which no list of an office does. Do not open it; ask who sent it.</source>
        <translation>«{file}» ocuparía más de {megabytes} MB al abrirse, y ninguna lista de una oficina llega a tanto. No lo abra; consulte con quien lo envió.</translation>
    </message>
    <message>
        <source>Column {column} shows {value}: the formula does not work. Mend it or type the value.</source>
        <translation>La columna {column} muestra {value}: la fórmula no funciona. Corríjala o escriba el valor.</translation>
    </message>
    <message>
        <source>Column {column} has a formula without a result. Open the file in Excel, save it, and import again.</source>
        <translation>La columna {column} tiene una fórmula sin resultado. Abra el archivo en Excel, guárdelo y vuelva a importar.</translation>
    </message>
    <message>
        <source>Line {line} of the file (row {row}): one cell has more than 131,000 letters. Look for a text pasted by mistake and remove it.</source>
        <translation>Línea {line} del archivo (fila {row}): una celda tiene más de 131.000 letras. Busque un texto pegado por error y bórrelo.</translation>
    </message>
    <message>
        <source>“{column}” and “{other}” look like the same thing. “{other}” is used; say if it should be the other.</source>
        <translation>«{column}» y «{other}» parecen lo mismo. Se usa «{other}»; indique si debe ser la otra.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete. Open it in Excel, let it repair it and save it again; or ask for the file again.</source>
        <translation>«{file}» está dañado o incompleto. Ábralo en Excel, deje que lo repare y guárdelo de nuevo; o pida otra vez el archivo.</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>Comparando con el padrón</translation>
    </message>
    <message>
        <source>It cannot be known whether “{example}” has decimals. Say it with --decimal , or --decimal . (in the window: “Decimal sign”).</source>
        <translation>No se puede saber si «{example}» tiene decimales. Indíquelo con --decimal , o --decimal . (en la ventana: «Signo decimal»).</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate columns. Use ; , | or tab.</source>
        <translation>«{delimiter}» no sirve para separar columnas. Use ; , | o tab.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose the file that has the list.</source>
        <translation>«{file}» está vacío. Elija el archivo que tiene la lista.</translation>
    </message>
    <message>
        <source>“{file}” has {count} places with letters spoiled by an earlier program, such as «Ã±» for «ñ». They are read as they are: check them.</source>
        <translation>«{file}» tiene {count} lugares con letras que otro programa dañó, como «Ã±» en vez de «ñ». Se leen tal como están: revíselos.</translation>
    </message>
    <message>
        <source>The accents of “{file}” cannot be read with certainty. Say how it was saved (--encoding cp1252, cp850, mac_roman or utf-8), or save it in Excel as “CSV UTF-8”.</source>
        <translation>No se puede saber con seguridad cómo se escriben los acentos y las eñes de «{file}». Indique cómo se guardó (--encoding cp1252, cp850, mac_roman o utf-8), o guárdelo en Excel como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>“{file}” is not written in {encoding}. Choose another encoding, or leave it out so that it is found.</source>
        <translation>«{file}» no está escrito en {encoding}. Elija otra codificación, o no indique ninguna para que se busque sola.</translation>
    </message>
    <message>
        <source>Column {column} has no title and says “{value}”: it may be a separator in the middle of a text. Move it to its column, or give the column a title.</source>
        <translation>La columna {column} no tiene título y dice «{value}»: puede ser un separador escrito en medio de un texto. Páselo a su columna o póngale título a esa columna.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: it is open in another program, or you have no permission to read it. Close it in Excel and try again.</source>
        <translation>No se puede leer «{file}»: está abierto en otro programa o no hay permiso para leerlo. Ciérrelo en Excel y vuelva a intentar.</translation>
    </message>
    <message>
        <source>“{file}” was saved again while it was being read. Nothing was imported. Start the import again.</source>
        <translation>«{file}» se volvió a guardar mientras se leía. No se importó nada. Empiece de nuevo la importación.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name and the folder, or whether the USB stick is still plugged in.</source>
        <translation>No se encuentra el archivo «{file}». Revise el nombre y la carpeta, o si el pendrive sigue conectado.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {megabytes} MB. Copy only the list to a new workbook and choose that one.</source>
        <translation>«{file}» pesa más de {megabytes} MB. Copie solo la lista a un libro nuevo y elija ese.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read from its disk (system error {number}). Copy it to the desktop and try again.</source>
        <translation>No se puede leer «{file}» desde su disco (aviso {number} del sistema). Cópielo al escritorio y vuelva a intentar.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose the file inside it.</source>
        <translation>«{file}» es una carpeta. Elija el archivo que está adentro.</translation>
    </message>
    <message>
        <source>“{text}” stands alone on its row: it looks like the title of a group, not a member. If it is a member, write the name in its column.</source>
        <translation>«{text}» está solo en la fila: parece el título de un grupo y no un socio. Si es un socio, escriba el nombre en su columna.</translation>
    </message>
    <message>
        <source>Column {letter} “{column}”: {text}</source>
        <translation>Columna {letter} «{column}»: {text}</translation>
    </message>
    <message>
        <source>“{file}”: no row with known column titles was found; the first text is “{seen}”. The titles (Nombre, RUC, Celular …) must be in one row near the top. If they have other names, say which column is which.</source>
        <translation>«{file}»: no se encontró una fila con títulos de columna conocidos; lo primero que dice es «{seen}». Los títulos (Nombre, RUC, Celular…) deben estar en una fila, cerca del comienzo. Si se llaman de otra manera, indique qué es cada columna.</translation>
    </message>
    <message>
        <source>No column holds the names. Columns found: {columns}. Say which one with --map &quot;column=name&quot;.</source>
        <translation>Ninguna columna tiene los nombres. Columnas encontradas: {columns}. Indique cuál es con --map &quot;columna=name&quot;.</translation>
    </message>
    <message>
        <source>“{file}” has a header but no rows below it.</source>
        <translation>«{file}» tiene títulos pero ninguna fila debajo.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. It has: {sheets}.</source>
        <translation>«{file}» no tiene la hoja «{sheet}». Tiene: {sheets}.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the sheet.</source>
        <translation>No hay ninguna columna «{column}» en la planilla.</translation>
    </message>
    <message>
        <source>“{name}” is not a field. Fields: {fields}.</source>
        <translation>«{name}» no es un dato conocido. Los datos son: {fields}.</translation>
    </message>
    <message>
        <source>“{file}” is neither a text file nor an Excel workbook. Open the list in Excel and save it as “Excel workbook (.xlsx)”.</source>
        <translation>«{file}» no es un texto ni un libro de Excel. Abra la lista en Excel y guárdela como «Libro de Excel (.xlsx)».</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: there are characters that no text has; the file is damaged there. Open it in Excel, check that line, and save it as “Excel workbook (.xlsx)”.</source>
        <translation>«{file}», línea {line}: hay caracteres que no son de un texto; el archivo está dañado en ese lugar. Ábralo en Excel, revise esa línea y guárdelo como «Libro de Excel (.xlsx)».</translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}. Correct the number or the name.</source>
        <translation>El número {number} es de {name}. Corrija el número o el nombre.</translation>
    </message>
    <message>
        <source>Number {number} is already on line {line} of this sheet.</source>
        <translation>El Nº {number} ya está en la línea {line} de esta planilla.</translation>
    </message>
    <message>
        <source>The column “{title}” seems to count the lines of the sheet: most members have another number here. It was not taken as the member number, and nobody&apos;s number changes.</source>
        <translation>La columna «{title}» parece numerar los renglones: casi todos tienen aquí otro número. No se tomó como número de socio y a nadie se le cambia el suyo.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program: what is not saved there yet is not read.</source>
        <translation>«{file}» está abierto en otro programa: lo que todavía no guardó allí no se lee.</translation>
    </message>
    <message>
        <source>“{file}” is not a list: inside it is a file of kind {kind}. Open the list in Excel and save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.</source>
        <translation>«{file}» no es una planilla: por dentro es un archivo de tipo {kind}. Abra la lista en Excel y guárdela como «Libro de Excel (.xlsx)» o «CSV UTF-8».</translation>
    </message>
    <message>
        <source>“{file}” is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.</source>
        <translation>«{file}» está protegido con contraseña. Ábralo en Excel, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: it is open in another program, or the folder does not allow it. Close it in Excel or choose another folder.</source>
        <translation>No se puede guardar «{file}»: está abierto en otro programa o la carpeta no lo permite. Ciérrelo en Excel o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{file}”. Free some space or choose another folder.</source>
        <translation>No queda lugar en el disco para guardar «{file}». Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: there is no folder “{folder}”. Make it or choose another one.</source>
        <translation>No se puede guardar «{file}»: no existe la carpeta «{folder}». Créela o elija otra.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written (system error {number}). Choose another folder.</source>
        <translation>No se puede guardar «{file}» (aviso {number} del sistema). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The rows to mend cannot be written over “{file}” itself. Choose another name.</source>
        <translation>Las filas para revisar no se pueden guardar encima de «{file}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo la planilla</translation>
    </message>
    <message>
        <source>The same member is already on line {line} of this sheet.</source>
        <translation>El mismo socio ya está en la línea {line} de esta planilla.</translation>
    </message>
    <message>
        <source>“{text}” is also on line {line} ({name}). Both go in; see whether it is the same member.</source>
        <translation>«{text}» también está en la línea {line} ({name}). Entran los dos; revise si es el mismo socio.</translation>
    </message>
    <message>
        <source>“{text}” is already the id of {name} (No. {number}). This row goes in as another member; see whether it is the same one.</source>
        <translation>«{text}» ya es el documento de {name} (Nº {number}). Esta fila entra como otro socio; revise si es el mismo.</translation>
    </message>
    <message>
        <source>Looks like {name} of line {line}. Both go in; see whether it is the same member.</source>
        <translation>Se parece a {name}, de la línea {line}. Entran los dos; revise si es el mismo socio.</translation>
    </message>
    <message>
        <source>Looks like {name} (No. {number}) of the register. This row goes in as another member; see whether it is the same one.</source>
        <translation>Se parece a {name} (Nº {number}), que ya está en el padrón. Esta fila entra como otro socio; revise si es el mismo.</translation>
    </message>
    <message>
        <source>“{text}” is also the telephone of {name} on line {line}. Both go in; see whether it is the same member.</source>
        <translation>«{text}» es también el teléfono de {name}, de la línea {line}. Entran los dos; vea si no es el mismo socio.</translation>
    </message>
    <message>
        <source>“{text}” is already the telephone of {name} (No. {number}). This row goes in as another member; see whether it is the same one.</source>
        <translation>«{text}» ya es el teléfono de {name} (Nº {number}). Esta fila entra como otro socio; vea si no es el mismo.</translation>
    </message>
    <message>
        <source>{count} members of the register could be “{name}”. Write the member number.</source>
        <translation>Hay {count} socios que pueden ser «{name}». Escriba el número de socio.</translation>
    </message>
    <message>
        <source>“{file}” has a stray value very far from the list, in cell {cell}. Delete it in Excel and save.</source>
        <translation>«{file}» tiene un dato suelto muy lejos de la lista, en la celda {cell}. Bórrelo en Excel y guarde.</translation>
    </message>
    <message>
        <source>“{text}” may be {name} of line {line} with another part of the name. Both go in; see whether it is the same member.</source>
        <translation>«{text}» puede ser {name}, de la línea {line}, con el nombre más o menos completo. Entran los dos; vea si no es el mismo socio.</translation>
    </message>
    <message>
        <source>“{text}” may be {name} (No. {number}) with another part of the name. This row goes in as another member; see whether it is the same one.</source>
        <translation>«{text}» puede ser {name} (Nº {number}), con el nombre más o menos completo. Esta fila entra como otro socio; vea si no es el mismo.</translation>
    </message>
    <message>
        <source>Line {line} of the file (row {row}): there is a quotation mark (&quot;) in the middle of a cell. Remove it, or write the name without quotation marks.</source>
        <translation>Línea {line} del archivo (fila {row}): hay una comilla (&quot;) suelta en medio de una celda. Bórrela o escriba el nombre sin comillas.</translation>
    </message>
    <message>
        <source>One trades under the name of the other: {name} of line {line}. Both go in; see whether it is the same member.</source>
        <translation>El nombre de fantasía de uno es el nombre del otro: {name}, de la línea {line}. Entran los dos; vea si no es el mismo socio.</translation>
    </message>
    <message>
        <source>One trades under the name of the other: {name} (No. {number}). This row goes in as another member; see whether it is the same one.</source>
        <translation>El nombre de fantasía de uno es el nombre del otro: {name} (Nº {number}). Esta fila entra como otro socio; vea si no es el mismo.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: a quotation mark (&quot;) is opened there and not closed, and the following lines run together. Close or remove it and import again; nothing was imported.</source>
        <translation>«{file}», línea {line}: allí se abre una comilla (&quot;) que no se cierra, y las líneas siguientes quedan pegadas. Ciérrela o bórrela y vuelva a importar; no se importó nada.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. Use utf-8, cp1252 (what Excel calls ANSI), cp850 or mac_roman.</source>
        <translation>No existe la codificación «{encoding}». Use utf-8, cp1252 (la que Excel llama ANSI), cp850 o mac_roman.</translation>
    </message>
    <message>
        <source>“{file}” is a web page with the name of a spreadsheet. Open it in Excel, save it as “Excel workbook (.xlsx)” and choose that file.</source>
        <translation>«{file}» es una página web con nombre de planilla. Ábralo en Excel, guárdelo como «Libro de Excel (.xlsx)» y elija ese archivo.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>list of members</source>
        <translation>lista de socios</translation>
    </message>
    <message>
        <source>dues by month</source>
        <translation>cuotas por mes</translation>
    </message>
    <message>
        <source>old receipts</source>
        <translation>recibos anteriores</translation>
    </message>
    <message>
        <source>not a member yet</source>
        <translation>aún no era socio</translation>
    </message>
    <message>
        <source>An empty cell in {colour}: say in the legend what this colour means.</source>
        <translation>Celda vacía en {colour}: indique en la leyenda qué significa este color.</translation>
    </message>
    <message>
        <source>In “{file}” Excel gives colours by a rule (conditional formatting); those are not read.</source>
        <translation>En «{file}» Excel pone colores por una regla (formato condicional); esos no se leen.</translation>
    </message>
    <message>
        <source>It is not known what “{mark}” means. Say it in the legend.</source>
        <translation>No se sabe qué significa «{mark}». Indíquelo en la leyenda.</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exonerado</translation>
    </message>
    <message>
        <source>in the debt of the first day</source>
        <translation>en la deuda inicial</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>debe</translation>
    </message>
    <message>
        <source>means nothing</source>
        <translation>no significa nada</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>“{text}” is a second document; “{kept}” is the one that is kept. The other one goes to the notes.</source>
        <translation>«{text}» es un segundo documento; queda «{kept}» y el otro va a las observaciones.</translation>
    </message>
    <message>
        <source>The status “{text}” is not known; the member is taken as active, and what it says goes to the notes.</source>
        <translation>No se conoce el estado «{text}»; se toma como activo, y lo que dice va a las observaciones.</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>pagado en parte</translation>
    </message>
    <message>
        <source>already noted</source>
        <translation>ya asentado</translation>
    </message>
    <message>
        <source>The colours of “{file}” cannot be read: it is an old .xls. If they mean something, save it in Excel as .xlsx.</source>
        <translation>Los colores de «{file}» no se pueden leer: es un .xls antiguo. Si significan algo, guárdelo en Excel como .xlsx.</translation>
    </message>
    <message>
        <source>{amount} more than the months of the sheet: it stays in the member’s favour.</source>
        <translation>{amount} más que los meses de la planilla: queda a favor del socio.</translation>
    </message>
    <message>
        <source>The sheet says {said} is owed; by its months it is {found}.</source>
        <translation>La planilla dice que debe {said}; según sus meses son {found}.</translation>
    </message>
    <message>
        <source>{month}: the sheet now says {said}; it came in before as {known} and stays so.</source>
        <translation>{month}: la planilla ahora dice {said}; antes entró como {known} y así queda.</translation>
    </message>
    <message>
        <source>A payment on {day}, which has not come yet. Correct the day.</source>
        <translation>Un pago del {day}, fecha que todavía no llegó. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The unpaid months are already inside this member’s debt of the first day: they are not charged again.</source>
        <translation>Los meses impagos ya están en la deuda inicial de este socio: no se cargan de nuevo.</translation>
    </message>
    <message>
        <source>“{file}”: nothing says what a month costs: there are only marks and the office has no monthly fee. Say the amount (--amount 85000) or add the fee first.</source>
        <translation>«{file}»: nada dice cuánto vale un mes: solo hay marcas y la oficina no tiene cuota mensual. Indique el importe (--amount 85000) o agregue antes la cuota.</translation>
    </message>
    <message>
        <source>“{file}”: no columns with months were found. Say which column is which month with --map “column=2025-01”, or choose another sheet.</source>
        <translation>«{file}»: no se encontraron columnas con meses. Indique qué columna es cada mes con --map &quot;columna=2025-01&quot;, o elija otra hoja.</translation>
    </message>
    <message>
        <source>The numbers of the first column only count the lines; members are found by id and name.</source>
        <translation>Los números de la planilla solo cuentan los renglones; los socios se buscan por documento y nombre.</translation>
    </message>
    <message>
        <source>“{name}” is not charged monthly. Choose a monthly fee or write a new name.</source>
        <translation>«{name}» no se cobra por mes. Elija una cuota mensual o escriba un nombre nuevo.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is already that of line {line}. Correct the number in one of them.</source>
        <translation>El recibo {receipt} ya es el de la línea {line}. Corrija el número en una de las dos.</translation>
    </message>
    <message>
        <source>Receipt {receipt} already came in for {name}. Correct the number or the member.</source>
        <translation>El recibo {receipt} ya entró a nombre de {name}. Corrija el número o el socio.</translation>
    </message>
    <message>
        <source>{said} is very little for a fee of {fee}. If it is the number of a receipt, write “R” before it; if it is money, say that the numbers alone are amounts.</source>
        <translation>{said} es muy poco para una cuota de {fee}. Si es un número de recibo, escriba «R» adelante; si es dinero, indique que los números solos son importes.</translation>
    </message>
    <message>
        <source>The sheet’s total says {said}; its months add up to {found}.</source>
        <translation>El total de la planilla dice {said}; sus meses suman {found}.</translation>
    </message>
    <message>
        <source>Two columns are {month}: the other one is column {column}. Say what each of them is.</source>
        <translation>Dos columnas son {month}: la otra es la columna {column}. Indique qué es cada una.</translation>
    </message>
    <message>
        <source>“{file}”: the columns name months but no year. Say the year (--year 2025).</source>
        <translation>«{file}»: las columnas nombran meses, pero no el año. Indique el año (--year 2025).</translation>
    </message>
    <message>
        <source>“{file}” does not look like dues by month or old receipts ({kind}). Say what it is with --kind months or --kind receipts; a list of members goes in with “gremial members import”.</source>
        <translation>«{file}» no parece una planilla de cuotas por mes ni de recibos ({kind}). Indique qué es con --kind months o --kind receipts; una lista de socios se trae con «gremial members import».</translation>
    </message>
    <message>
        <source>Earlier receipts</source>
        <translation>Recibos anteriores</translation>
    </message>
    <message>
        <source>Membership fee</source>
        <translation>Cuota social</translation>
    </message>
    <message>
        <source>“{file}”, this same file, came in on {day} (step {batch}).</source>
        <translation>«{file}», este mismo archivo, ya entró el {day} (paso {batch}).</translation>
    </message>
    <message>
        <source>Since “{file}” was compared, something was charged or paid. Nothing was written: look at the plan again.</source>
        <translation>Desde que se comparó «{file}» se cargó o cobró algo. No se escribió nada: vuelva a mirar el plan.</translation>
    </message>
    <message>
        <source>Void in the old book</source>
        <translation>Anulado en el talonario anterior</translation>
    </message>
    <message>
        <source>Active members who pay and are not in this sheet: {count}.</source>
        <translation>Socios activos que pagan y no están en esta planilla: {count}.</translation>
    </message>
    <message>
        <source>Taken as {name} (No. {number}), whose name holds the same words. See whether it is.</source>
        <translation>Se toma por {name} (Nº {number}), que tiene las mismas palabras en el nombre. Vea si es así.</translation>
    </message>
    <message>
        <source>The row names nobody (number {number}). Write the name or the id.</source>
        <translation>La fila no nombra a nadie (número {number}). Escriba el nombre o el documento.</translation>
    </message>
    <message>
        <source>“{name}” could be {count} members: {names}. Write the number or the id.</source>
        <translation>«{name}» puede ser {count} socios: {names}. Escriba el número o el documento.</translation>
    </message>
    <message>
        <source>“{name}” is not in the register. Add the member, or correct the name, and bring this row again.</source>
        <translation>«{name}» no está en el padrón. Agregue al socio, o corrija el nombre, y vuelva a traer esta fila.</translation>
    </message>
    <message>
        <source>A sheet of receipts needs the columns number, date and amount. Columns found: {columns}. Say which one with --map “column=receipt”, =date or =amount.</source>
        <translation>Una planilla de recibos necesita las columnas número, fecha e importe. Columnas encontradas: {columns}. Indique cuál es con --map &quot;columna=receipt&quot;, =date o =amount.</translation>
    </message>
    <message>
        <source>No date: the one of the row above is used ({day}).</source>
        <translation>Sin fecha: se toma la de la fila de arriba ({day}).</translation>
    </message>
    <message>
        <source>Receipt {number} already came in as {known} of {name}. Correct the row or undo that import.</source>
        <translation>El recibo {number} ya entró como {known} de {name}. Corrija la fila o deshaga aquella importación.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Correct the date.</source>
        <translation>El {day} todavía no llegó. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The way of paying “{text}” is not known; cash is noted.</source>
        <translation>No se conoce la forma de pago «{text}»; se anota efectivo.</translation>
    </message>
    <message>
        <source>{months} is on another receipt of this sheet too: this one goes in beside it.</source>
        <translation>{months} también está en otro recibo de esta planilla: este se asienta aparte.</translation>
    </message>
    <message>
        <source>{months} is already paid in Gremial, so this receipt may be the same money. Leave it out, or undo the sheet of months and bring the receipts first.</source>
        <translation>{months} ya figura pagado en Gremial, así que este recibo puede ser el mismo dinero. Déjelo afuera, o deshaga la planilla de cuotas y traiga antes los recibos.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation>«{text}» no es un importe.</translation>
    </message>
    <message>
        <source>The receipt has no date.</source>
        <translation>El recibo no tiene fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a receipt number.</source>
        <translation>«{text}» no es un número de recibo.</translation>
    </message>
    <message>
        <source>Receipt {number} is already on line {line} of this sheet.</source>
        <translation>El recibo {number} ya está en la línea {line} de esta planilla.</translation>
    </message>
    <message>
        <source>Void and without member or amount: nothing to write.</source>
        <translation>Anulado y sin socio o importe: no hay nada que asentar.</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>en el padrón</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>{name} (No. {number})</source>
        <translation>{name} (Nº {number})</translation>
    </message>
    <message>
        <source>Not an active member today.</source>
        <translation>Hoy no es socio activo.</translation>
    </message>
    <message>
        <source>{name} is {count} times on this roll.</source>
        <translation>{name} está {count} veces en esta lista.</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>no está en el padrón</translation>
    </message>
    <message>
        <source>Roll of an assembly</source>
        <translation>Asistencia a una asamblea</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Libro de caja</translation>
    </message>
    <message>
        <source>Stalls of a fair</source>
        <translation>Puestos de una feria</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Lista de socios</translation>
    </message>
    <message>
        <source>Dues by month</source>
        <translation>Cuotas por mes</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No se reconoce</translation>
    </message>
    <message>
        <source>Receipts of an old book</source>
        <translation>Recibos de un talonario anterior</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>1 to 30 days</source>
        <translation>1 a 30 días</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 a 60 días</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 a 90 días</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>ingreso</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>fallecimiento</translation>
    </message>
    <message>
        <source>expelled</source>
        <translation>exclusión</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>reincorporación</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>renuncia</translation>
    </message>
    <message>
        <source>Others could join until {end}, before it begins on {start}. Correct the day.</source>
        <translation>Se podría adherir hasta el {end}, antes de que empiece el {start}. Corrija la fecha.</translation>
    </message>
    <message>
        <source>Others could join until {day}. Correct the day, or change until when it is open.</source>
        <translation>Se podía adherir hasta el {day}. Corrija la fecha o cambie hasta cuándo está abierto.</translation>
    </message>
    <message>
        <source>Who joins later does so on a day. Write the day of the accession.</source>
        <translation>Toda adhesión tiene su fecha. Escriba desde cuándo adhiere.</translation>
    </message>
    <message>
        <source>Notice was given already. Take that line back first if it was wrong.</source>
        <translation>Ya consta una denuncia. Si estaba mal, deje antes esa línea sin efecto.</translation>
    </message>
    <message>
        <source>It is suspended already on that day.</source>
        <translation>En esa fecha ya está suspendido.</translation>
    </message>
    <message>
        <source>“{name}” has commitments, activities or expenses. Move them before you take it out.</source>
        <translation>«{name}» ya tiene compromisos, actividades o gastos. Páselos a otra área antes de quitarla.</translation>
    </message>
    <message>
        <source>The area has no name. Write it.</source>
        <translation>Falta el nombre del área. Escríbalo.</translation>
    </message>
    <message>
        <source>“{name}” already is in this agreement.</source>
        <translation>«{name}» ya está en este convenio.</translation>
    </message>
    <message>
        <source>There is no area “{text}” in this agreement. Write its number or its name.</source>
        <translation>En este convenio no hay ningún área «{text}». Escriba su número o su nombre.</translation>
    </message>
    <message>
        <source>This agreement is not open to others. Mark it as open to accession, or choose another role.</source>
        <translation>Este convenio no está abierto a la adhesión. Márquelo como abierto o elija otro papel.</translation>
    </message>
    <message>
        <source>It is not open to others, so it cannot be open until a day. Mark it as open or leave the day empty.</source>
        <translation>No está abierto a otras instituciones, así que no lleva fecha límite. Márquelo como abierto o deje vacía la fecha.</translation>
    </message>
    <message>
        <source>Write how many copies were signed, from 1 to 1000, or leave it empty.</source>
        <translation>Escriba cuántos ejemplares se firmaron, de 1 a 1000, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write a number of days from 0 to {most}.</source>
        <translation>Escriba una cantidad de días de 0 a {most}.</translation>
    </message>
    <message>
        <source>It cannot end before notice was given on {day}. Correct the last day.</source>
        <translation>No puede terminar antes de la denuncia del {day}. Corrija el último día.</translation>
    </message>
    <message>
        <source>It would end on {end}, before it begins on {start}. Correct one of the two days.</source>
        <translation>Terminaría el {end}, antes de empezar el {start}. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>end of {until} seen to</source>
        <translation>vencimiento del {until} atendido</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>notice given, last day {until}</source>
        <translation>denunciado, último día {until}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>renewed until {until}</source>
        <translation>renovado hasta el {until}</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>a line left without effect</source>
        <translation>una línea quedó sin efecto</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>suspended until {until}</source>
        <translation>suspendido hasta el {until}</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>That line was taken back already.</source>
        <translation>Esa línea ya se dejó sin efecto.</translation>
    </message>
    <message>
        <source>There is no such line in the history ({text}).</source>
        <translation>Esa línea no está en la historia ({text}).</translation>
    </message>
    <message>
        <source>It already has clauses. Take them out first, or correct them one by one.</source>
        <translation>Ya tiene cláusulas. Quítelas primero o corríjalas una por una.</translation>
    </message>
    <message>
        <source>“{title}” has files. Take them off first.</source>
        <translation>«{title}» tiene archivos guardados. Quítelos primero.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Note it when it happens.</source>
        <translation>El {day} todavía no llegó. Anótelo cuando ocurra.</translation>
    </message>
    <message>
        <source>“{title}” has commitments, activities or history. Terminate it instead of taking it out.</source>
        <translation>«{title}» ya tiene compromisos, actividades o historia. En vez de quitarlo, dé por terminado el convenio.</translation>
    </message>
    <message>
        <source>{name} is in it since {day}: it cannot begin later. Correct that institution&apos;s day first.</source>
        <translation>{name} está desde el {day}: el convenio no puede empezar después. Corrija antes la fecha de esa institución.</translation>
    </message>
    <message>
        <source>The agreement ended on {day}: nobody joins afterwards. Correct the day, or note its renewal first.</source>
        <translation>El convenio terminó el {day}: después nadie se incorpora. Corrija la fecha o anote antes la renovación.</translation>
    </message>
    <message>
        <source>The agreement begins on {day}: nobody is in it before. Correct the day.</source>
        <translation>El convenio empieza el {day}: nadie puede estar antes. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The agreement is not signed yet, so nobody is bound from a day. Leave the day empty.</source>
        <translation>El convenio todavía no se firmó: nadie está obligado desde una fecha. Deje vacía la fecha.</translation>
    </message>
    <message>
        <source>There is no kind of agreement “{text}”. Choose one of the list.</source>
        <translation>No hay ninguna clase de convenio «{text}». Elija una de la lista.</translation>
    </message>
    <message>
        <source>“{text}” is none of these: {known}.</source>
        <translation>«{text}» no es ninguno de estos: {known}.</translation>
    </message>
    <message>
        <source>It would leave on {until}, before it joined on {since}. Correct one of the two days.</source>
        <translation>Se retiraría el {until}, antes de haber entrado el {since}. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>{name} is not bound yet: the agreement is not signed. Take it out of the list instead.</source>
        <translation>{name} todavía no está obligada: el convenio no se firmó. En vez de retirarla, quítela de la lista.</translation>
    </message>
    <message>
        <source>It would hang on itself: “{title}” already comes from this agreement. Choose another one.</source>
        <translation>Dependería de sí mismo: «{title}» ya sale de este convenio. Elija otro.</translation>
    </message>
    <message>
        <source>A renewal lasts from 1 to {most} months. Correct the number.</source>
        <translation>Una renovación dura de 1 a {most} meses. Corrija el número.</translation>
    </message>
    <message>
        <source>This agreement has no end, so there is nothing to renew or to remember. Note an end first.</source>
        <translation>Este convenio no tiene vencimiento: no hay nada que renovar ni que recordar. Anote antes hasta cuándo va.</translation>
    </message>
    <message>
        <source>Say which agreement it belongs to: there is none of this kind by itself.</source>
        <translation>Indique a qué convenio pertenece: uno de esta clase no existe solo.</translation>
    </message>
    <message>
        <source>The agreement has no name. Write how it is called.</source>
        <translation>Falta el nombre del convenio. Escriba cómo se llama.</translation>
    </message>
    <message>
        <source>No agreement is called “{text}”. Write part of its name, or its number.</source>
        <translation>Ningún convenio se llama «{text}». Escriba parte de su nombre o su número.</translation>
    </message>
    <message>
        <source>On {day} the agreement was not in force. Correct the day.</source>
        <translation>El {day} el convenio no estaba vigente. Corrija la fecha.</translation>
    </message>
    <message>
        <source>It is not suspended on that day.</source>
        <translation>En esa fecha no está suspendido.</translation>
    </message>
    <message>
        <source>{name} has commitments in this agreement. Note that it left instead of taking it out.</source>
        <translation>{name} tiene compromisos en este convenio. En vez de quitarla, anote que se retiró.</translation>
    </message>
    <message>
        <source>No institution of this agreement is called “{text}”. Look at the list with «agreements show».</source>
        <translation>Ninguna institución de este convenio se llama «{text}». Vea la lista del convenio.</translation>
    </message>
    <message>
        <source>Several institutions of this agreement match “{text}”: {names}. Write the whole name.</source>
        <translation>Varias instituciones de este convenio coinciden con «{text}»: {names}. Escriba el nombre completo.</translation>
    </message>
    <message>
        <source>{name} already is in this agreement in that role at that time. Correct its line instead.</source>
        <translation>{name} ya está en este convenio con ese papel y en esas fechas. Corrija esa línea.</translation>
    </message>
    <message>
        <source>There is no institution {text} in this agreement.</source>
        <translation>En este convenio no hay ninguna institución {text}.</translation>
    </message>
    <message>
        <source>There is no text. Write what the paper says.</source>
        <translation>Falta el texto. Escriba lo que dice el papel.</translation>
    </message>
    <message>
        <source>“{text}” is neither a recital nor a clause.</source>
        <translation>«{text}» no es considerando ni cláusula.</translation>
    </message>
    <message>
        <source>There is no such text in this agreement ({text}).</source>
        <translation>Ese texto no está en el convenio ({text}).</translation>
    </message>
    <message>
        <source>“{text}” is no way to renew. Choose none, by itself or by agreement.</source>
        <translation>«{text}» no es una forma de renovación. Elija: no se renueva, se renueva solo o de común acuerdo.</translation>
    </message>
    <message>
        <source>Its first term is not a whole number of months. Write for how many months it renews each time.</source>
        <translation>El primer plazo no es de meses enteros. Escriba por cuántos meses se renueva cada vez.</translation>
    </message>
    <message>
        <source>It already runs until {day}. A renewal ends later.</source>
        <translation>Ya va hasta el {day}. Una renovación termina después.</translation>
    </message>
    <message>
        <source>Write until when it was renewed: the agreement does not say for how long.</source>
        <translation>Escriba hasta cuándo se renovó: el convenio no dice por cuánto tiempo.</translation>
    </message>
    <message>
        <source>It renews by itself, but no end is noted. Write until when the first term runs.</source>
        <translation>Se renueva solo, pero no tiene vencimiento. Escriba hasta cuándo va el primer plazo.</translation>
    </message>
    <message>
        <source>Write why the line no longer counts.</source>
        <translation>Escriba por qué la línea queda sin efecto.</translation>
    </message>
    <message>
        <source>There is no role “{text}” in an agreement. Choose one of the list.</source>
        <translation>En un convenio no hay ningún papel «{text}». Elija uno de la lista.</translation>
    </message>
    <message>
        <source>“{text}” is neither regional nor from another region. Choose one of the two.</source>
        <translation>«{text}» no es ni regional ni extrarregional. Elija uno de los dos.</translation>
    </message>
    <message>
        <source>“{text}” is no area, line or aim.</source>
        <translation>«{text}» no es área, línea ni objetivo.</translation>
    </message>
    <message>
        <source>{count} agreements match “{text}”: {titles}. Write more of the name, or its number.</source>
        <translation>Hay {count} convenios que coinciden con «{text}»: {titles}. Escriba más del nombre o su número.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Leave the day of the signature empty until it is signed.</source>
        <translation>El {day} todavía no llegó. Deje vacía la fecha de firma hasta que se firme.</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>denunciado</translation>
    </message>
    <message>
        <source>ended after notice</source>
        <translation>terminado por denuncia</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>signed, not begun</source>
        <translation>firmado, sin empezar</translation>
    </message>
    <message>
        <source>The pause would end before it begins on {day}. Correct the day.</source>
        <translation>La suspensión terminaría antes de empezar el {day}. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters. Shorten it.</source>
        <translation>El texto pasa de {most} letras. Acórtelo.</translation>
    </message>
    <message>
        <source>There is no agreement {text} in this office.</source>
        <translation>En esta oficina no hay ningún convenio {text}.</translation>
    </message>
    <message>
        <source>Notice was given on {since}: it holds until {end}.</source>
        <translation>Fue denunciado el {since}: vale hasta el {end}.</translation>
    </message>
    <message>
        <source>It is not signed yet: nobody is bound.</source>
        <translation>Todavía no se firmó: nadie está obligado.</translation>
    </message>
    <message>
        <source>It ended on {end}, after the notice of {since}.</source>
        <translation>Terminó el {end}, por la denuncia del {since}.</translation>
    </message>
    <message>
        <source>It is in force and has no end.</source>
        <translation>Está vigente y no tiene vencimiento.</translation>
    </message>
    <message>
        <source>It ran out on {end} and nobody noted a renewal.</source>
        <translation>Venció el {end} y no se anotó ninguna renovación.</translation>
    </message>
    <message>
        <source>It ends on {end}. If it is to go on, agree on its renewal before {notice}.</source>
        <translation>Vence el {end}. Si debe seguir, acuerde la renovación antes del {notice}.</translation>
    </message>
    <message>
        <source>It is in force until {end} and does not renew by itself.</source>
        <translation>Está vigente hasta el {end} y no se renueva solo.</translation>
    </message>
    <message>
        <source>It renews by itself on {end}. Who does not want that must say so by {notice}.</source>
        <translation>El {end} se renueva solo. Quien no quiera debe avisar hasta el {notice}.</translation>
    </message>
    <message>
        <source>The time to say no ended on {notice}: it renews by itself on {end}.</source>
        <translation>El plazo para avisar que no venció el {notice}: el {end} se renueva solo.</translation>
    </message>
    <message>
        <source>It is in force until {end} and renews by itself; last day to say no: {notice}.</source>
        <translation>Está vigente hasta el {end} y se renueva solo; último día para avisar que no: {notice}.</translation>
    </message>
    <message>
        <source>It is signed and has not begun yet.</source>
        <translation>Está firmado y todavía no empezó.</translation>
    </message>
    <message>
        <source>It is suspended since {since}.</source>
        <translation>Está suspendido desde el {since}.</translation>
    </message>
    <message>
        <source>It was terminated on {end}.</source>
        <translation>Se dio por terminado el {end}.</translation>
    </message>
    <message>
        <source>Taken out: {title}.</source>
        <translation>Se quitó: {title}.</translation>
    </message>
    <message>
        <source>Agreements to attend to: {count}.</source>
        <translation>Convenios por atender: {count}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Obliga</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué papel</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>who may join</source>
        <translation>quién puede adherir</translation>
    </message>
    <message>
        <source>others may join until</source>
        <translation>se puede adherir hasta</translation>
    </message>
    <message>
        <source>days to remind before</source>
        <translation>días de aviso previo</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>ejemplares</translation>
    </message>
    <message>
        <source>nobody is charged</source>
        <translation>no se cobra</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>días de preaviso</translation>
    </message>
    <message>
        <source>open to others</source>
        <translation>abierto a la adhesión</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>depende de</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué es</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>al vencer</translation>
    </message>
    <message>
        <source>months of each renewal</source>
        <translation>meses de cada renovación</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>firmó el</translation>
    </message>
    <message>
        <source>holds from</source>
        <translation>rige desde</translation>
    </message>
    <message>
        <source>where it holds</source>
        <translation>dónde rige</translation>
    </message>
    <message>
        <source>name of the agreement</source>
        <translation>nombre del convenio</translation>
    </message>
    <message>
        <source>what the parties promise</source>
        <translation>a qué se comprometen</translation>
    </message>
    <message>
        <source>number on paper</source>
        <translation>número en el papel</translation>
    </message>
    <message>
        <source>open to any other activity</source>
        <translation>abierta a cualquier otra actividad</translation>
    </message>
    <message>
        <source>in which paper</source>
        <translation>en qué consta</translation>
    </message>
    <message>
        <source>bound from</source>
        <translation>obligada desde</translation>
    </message>
    <message>
        <source>paper of its accession</source>
        <translation>papel de su adhesión</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>as what</source>
        <translation>en qué papel</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>de dónde es</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>quién firma</translation>
    </message>
    <message>
        <source>their office</source>
        <translation>su cargo</translation>
    </message>
    <message>
        <source>what allows them to sign</source>
        <translation>qué le permite firmar</translation>
    </message>
    <message>
        <source>bound until</source>
        <translation>obligada hasta</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>convenio</translation>
    </message>
    <message>
        <source>area of an agreement</source>
        <translation>área de un convenio</translation>
    </message>
    <message>
        <source>history of an agreement</source>
        <translation>historia de un convenio</translation>
    </message>
    <message>
        <source>institution of an agreement</source>
        <translation>institución de un convenio</translation>
    </message>
    <message>
        <source>text of an agreement</source>
        <translation>texto de un convenio</translation>
    </message>
    <message>
        <source>place of an agreement</source>
        <translation>lugar de un convenio</translation>
    </message>
    <message>
        <source>There is no column “{name}”. There are: {names}.</source>
        <translation>No hay ninguna columna «{name}». Las que hay: {names}.</translation>
    </message>
    <message>
        <source>“{file}” must end in .csv or .xlsx.</source>
        <translation>«{file}» debe terminar en .csv o .xlsx.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}. Close it in Excel or choose another folder.</source>
        <translation>No se pudo escribir «{file}»: {reason}. Ciérrelo en Excel o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>official activity</source>
        <translation>actividad oficial</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>admission minutes</source>
        <translation>acta de admisión</translation>
    </message>
    <message>
        <source>about charge</source>
        <translation>sobre el cargo</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>acquired on</source>
        <translation>adquirido el</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>activity code</source>
        <translation>código de actividad</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>clasificador</translation>
    </message>
    <message>
        <source>added on</source>
        <translation>agregado el</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>acordado el</translation>
    </message>
    <message>
        <source>months paid ahead</source>
        <translation>meses por adelantado</translation>
    </message>
    <message>
        <source>discount for paying ahead</source>
        <translation>descuento por adelantar</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>beneficio</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>respondido el</translation>
    </message>
    <message>
        <source>applied on</source>
        <translation>aplicado el</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>authority told on</source>
        <translation>avisado a la autoridad el</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>se calcula por</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>beneficios</translation>
    </message>
    <message>
        <source>age range</source>
        <translation>rango de edad</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>año de nacimiento</translation>
    </message>
    <message>
        <source>blocked on</source>
        <translation>bloqueado el</translation>
    </message>
    <message>
        <source>came on</source>
        <translation>ingresó el</translation>
    </message>
    <message>
        <source>reason for cancelling</source>
        <translation>motivo de la cancelación</translation>
    </message>
    <message>
        <source>cancelled on</source>
        <translation>cancelado el</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>cédula</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concepto</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>debt of the sheet</source>
        <translation>deuda de la planilla</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>check digit</source>
        <translation>dígito verificador</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. Make it first, or choose another.</source>
        <translation>La carpeta «{folder}» no existe. Créela antes o elija otra.</translation>
    </message>
    <message>
        <source>{year} has no budget to copy.</source>
        <translation>{year} no tiene presupuesto para copiar.</translation>
    </message>
    <message>
        <source>{year} has no budget yet. Write its lines first.</source>
        <translation>{year} todavía no tiene presupuesto. Escriba primero sus líneas.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of income. Choose one of: {known}.</source>
        <translation>«{text}» no es una clase de ingreso. Elija una de: {known}.</translation>
    </message>
    <message>
        <source>Nothing came in or went out in {year}: there is nothing to begin with.</source>
        <translation>En {year} no hubo ingresos ni egresos: no hay con qué empezar.</translation>
    </message>
    <message>
        <source>{year} has a budget already: change its lines one by one.</source>
        <translation>{year} ya tiene presupuesto: cambie sus líneas una por una.</translation>
    </message>
    <message>
        <source>The percentage must be a number between -99 and 1000, with at most one decimal: 5 or -3,5.</source>
        <translation>El porcentaje debe ser un número entre -99 y 1000, con un decimal como mucho: 5 o -3,5.</translation>
    </message>
    <message>
        <source>{count} lines copied to {year}.</source>
        <translation>{count} líneas copiadas a {year}.</translation>
    </message>
    <message>
        <source>Say either --income or --category, one of them.</source>
        <translation>Indique --income o --category, uno de los dos.</translation>
    </message>
    <message>
        <source>Written into the budget of {year}.</source>
        <translation>Anotado en el presupuesto de {year}.</translation>
    </message>
    <message>
        <source>{count} receipts of the pad entered, {amount}.</source>
        <translation>Se cargaron {count} recibos del talonario, {amount}.</translation>
    </message>
    <message>
        <source>“{text}” should be NUMBER=REASON, as 102=Manchado.</source>
        <translation>«{text}» debe ser NÚMERO=MOTIVO, por ejemplo 102=Manchado.</translation>
    </message>
    <message>
        <source>Say in which file the letters go: --letters FILE.pdf</source>
        <translation>Diga en qué archivo van las cartas: --letters ARCHIVO.pdf</translation>
    </message>
    <message>
        <source>{count} letters to look at, without numbers. With --send they go into the correspondence book.</source>
        <translation>{count} cartas para mirar, sin número. Con --send entran al libro de correspondencia.</translation>
    </message>
    <message>
        <source>Reminders after {days} days past due; at least {gap} days between two; for {least} or more.</source>
        <translation>Avisos a los {days} días del vencimiento; al menos {gap} días entre dos; desde {least}.</translation>
    </message>
    <message>
        <source>Write up to three numbers of days, each larger than the one before (30, 90, 180), and at least one day between two reminders.</source>
        <translation>Escriba hasta tres cantidades de días, cada una mayor que la anterior (30, 90, 180), y al menos un día entre dos avisos.</translation>
    </message>
    <message>
        <source>A brace is not closed, or stands there without a field. Write fields as in the list, and no other braces.</source>
        <translation>Hay una llave sin cerrar o sin campo. Escriba los campos como en la lista, y ninguna otra llave.</translation>
    </message>
    <message>
        <source>A reminder must say exactly what is owed: put {text} in.</source>
        <translation>El aviso debe decir exactamente lo que se debe: ponga {text}.</translation>
    </message>
    <message>
        <source>{text} is no field of a reminder. There are: {known}; the name of the step has none.</source>
        <translation>{text} no es un campo de los avisos. Hay: {known}; el nombre del aviso no lleva ninguno.</translation>
    </message>
    <message>
        <source>{text} is the day of the reminder before, and the first one has none. Take it out.</source>
        <translation>{text} es el día del aviso anterior, y el primero no tiene. Quítelo.</translation>
    </message>
    <message>
        <source>This is too long: at most {most} letters.</source>
        <translation>Es demasiado largo: hasta {most} letras.</translation>
    </message>
    <message>
        <source>This is empty. Write it, or go back to the program&apos;s words.</source>
        <translation>Esto está vacío. Escríbalo, o vuelva al texto del programa.</translation>
    </message>
    <message>
        <source>{count} letters, from No. {first} to No. {last} of the correspondence book.</source>
        <translation>{count} cartas, de la Nº {first} a la Nº {last} del libro de correspondencia.</translation>
    </message>
    <message>
        <source>“{text}” should be NUMBER=MEMBER:AMOUNT, as 101=113:50000; several members with a plus: 101=113:50000+114:30000.</source>
        <translation>«{text}» debe ser NÚMERO=SOCIO:MONTO, como 101=113:50000; varios socios, con un signo más: 101=113:50000+114:30000.</translation>
    </message>
    <message>
        <source>“{text}” should be NUMBER=WHO, as 101=113.</source>
        <translation>«{text}» debe ser NÚMERO=QUIÉN, como 101=113.</translation>
    </message>
    <message>
        <source>A payer is said for papers without --line: {numbers}.</source>
        <translation>Se dijo quién pagó papeles que no tienen --line: {numbers}.</translation>
    </message>
    <message>
        <source>Note: not closed until that day: {names}.</source>
        <translation>Atención: sin arqueo hasta ese día: {names}.</translation>
    </message>
    <message>
        <source>The books are locked until {day}: nothing earlier can be entered or changed.</source>
        <translation>Los libros quedaron cerrados hasta el {day}: ya no se puede anotar ni cambiar nada anterior.</translation>
    </message>
    <message>
        <source>The fiscal year begins in month {month}.</source>
        <translation>El ejercicio empieza en el mes {month}.</translation>
    </message>
    <message>
        <source>The books until {day} are open again; who did it and why is in the record.</source>
        <translation>Los libros hasta el {day} están abiertos otra vez; quedó anotado quién lo hizo y por qué.</translation>
    </message>
    <message>
        <source>Note: {count} incomes of that time still wait for their owner.</source>
        <translation>Atención: {count} ingresos de ese tiempo siguen por identificar.</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>No paper was written down. Write the number on the paper, who paid and how much.</source>
        <translation>No se anotó ningún recibo. Escriba el número del papel, quién pagó y cuánto.</translation>
    </message>
    <message>
        <source>Papers are missing in between: {numbers}. Enter them, or say why they are no receipts.</source>
        <translation>Faltan recibos en el medio: {numbers}. Cárguelos o diga por qué no son recibos (arruinado, perdido).</translation>
    </message>
    <message>
        <source>{number} stands there twice. Look at the paper and correct one of them.</source>
        <translation>{number} está dos veces. Mire el papel y corrija uno.</translation>
    </message>
    <message>
        <source>What member No. {number} owes has changed since the list was made, or they were reminded already. Nothing was sent: make the list again.</source>
        <translation>Lo que debe el socio Nº {number} cambió desde que se armó la lista, o ya recibió su aviso. No se emitió nada: arme la lista de nuevo.</translation>
    </message>
    <message>
        <source>Nobody owes anything that is due: there is nobody to show it with. It can be saved all the same.</source>
        <translation>Nadie debe nada vencido: no hay con quién mostrarlo. Se puede guardar igual.</translation>
    </message>
    <message>
        <source>“{path}” is not plain text. Save it as text (UTF-8).</source>
        <translation>«{path}» no es texto simple. Guárdelo como texto (UTF-8).</translation>
    </message>
    <message>
        <source>It is nobody&apos;s turn: nobody owes anything that is due, or they were reminded a short time ago.</source>
        <translation>No le toca a nadie: nadie debe algo vencido, o ya se le avisó hace poco.</translation>
    </message>
    <message>
        <source>There is no reminder {step}: they are 1, 2 and 3.</source>
        <translation>No hay un aviso {step}: son 1, 2 y 3.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>The books are locked until {locked}: nothing can be dated {day}. Write today&apos;s date and say in the note when it was.</source>
        <translation>Los libros están cerrados hasta el {locked}: no se puede anotar nada con fecha {day}. Ponga la fecha de hoy y diga en la observación cuándo fue.</translation>
    </message>
    <message>
        <source>The books are locked until {day} already.</source>
        <translation>Los libros ya están cerrados hasta el {day}.</translation>
    </message>
    <message>
        <source>A fiscal year begins in a month from 1 to 12.</source>
        <translation>El ejercicio empieza en un mes del 1 al 12.</translation>
    </message>
    <message>
        <source>No year is locked.</source>
        <translation>No hay ningún ejercicio cerrado.</translation>
    </message>
    <message>
        <source>That year ends on {day}: it can be locked when it is over.</source>
        <translation>Ese ejercicio termina el {day}: se puede cerrar cuando haya pasado.</translation>
    </message>
    <message>
        <source>{year} is no year of books. Write it with four digits.</source>
        <translation>{year} no es un año de libros. Escríbalo con cuatro cifras.</translation>
    </message>
    <message>
        <source>Say why the year is opened again: it stays in the record.</source>
        <translation>Diga por qué se vuelve a abrir el ejercicio: queda anotado.</translation>
    </message>
    <message>
        <source>monthly fee</source>
        <translation>cuota mensual</translation>
    </message>
    <message>
        <source>socio or socia</source>
        <translation>socio o socia</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>fecha de ingreso</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>forma jurídica</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>married name</source>
        <translation>apellido de casada</translation>
    </message>
    <message>
        <source>way of paying</source>
        <translation>forma de pago</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>member number</source>
        <translation>Nº de socio</translation>
    </message>
    <message>
        <source>owes today</source>
        <translation>debe hoy</translation>
    </message>
    <message>
        <source>kind of organisation</source>
        <translation>clase de organización</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>second telephone</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>how they are called</source>
        <translation>cómo se le llama</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>Nº de recibo</translation>
    </message>
    <message>
        <source>region</source>
        <translation>departamento o región</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>RUC</source>
        <translation>RUC</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>second given name</source>
        <translation>segundo nombre</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>first surname</source>
        <translation>primer apellido</translation>
    </message>
    <message>
        <source>second surname</source>
        <translation>segundo apellido</translation>
    </message>
    <message>
        <source>surnames</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>id number</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>total of the sheet</source>
        <translation>total de la planilla</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>rubro</translation>
    </message>
    <message>
        <source>trade name</source>
        <translation>nombre de fantasía</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>trato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write digits only.</source>
        <translation>«{text}» no es un número entero. Escriba solo cifras.</translation>
    </message>
    <message>
        <source>This is missing. Fill it in to go on.</source>
        <translation>Falta este dato. Complételo para seguir.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>los demás</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>The Spanish of the program is missing ({path}). Install the program again.</source>
        <translation>Falta el español del programa ({path}). Instale el programa otra vez.</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>cheque</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>There is no cash box or account “{text}”. Choose one of the list.</source>
        <translation>No hay una caja o cuenta «{text}». Elija una de la lista.</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>cuenta bancaria</translation>
    </message>
    <message>
        <source>cash box</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>billetera</translation>
    </message>
    <message>
        <source>Say which resolution allows it, as the office cites it: Acta 9/2026.</source>
        <translation>Diga qué resolución lo permite, como la cita la oficina: Acta 9/2026.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Escriba el monto.</translation>
    </message>
    <message>
        <source>The amount must be above zero and below a million millions.</source>
        <translation>El monto debe ser mayor que cero y menor que un billón.</translation>
    </message>
    <message>
        <source>The area belongs to another agreement.</source>
        <translation>El área es de otro convenio.</translation>
    </message>
    <message>
        <source>Say which business it is about.</source>
        <translation>Diga de qué empresa se trata: elíjala de la lista o escriba su nombre.</translation>
    </message>
    <message>
        <source>Who declared it is not known: {text}.</source>
        <translation>No se conoce quién lo declaró: {text}. Elija de la lista.</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Gestión o incidencia</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Session or visit</source>
        <translation>Sesión o visita</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Esa anotación no existe.</translation>
    </message>
    <message>
        <source>{text} is not noted in this kind. Noted are: {known}.</source>
        <translation>En esta clase no se anota {text}. Se anota: {known}.</translation>
    </message>
    <message>
        <source>{label}: {text} is none of: {known}.</source>
        <translation>«{label}»: {text} no es ninguna de: {known}.</translation>
    </message>
    <message>
        <source>{label}: the day {text} does not exist.</source>
        <translation>«{label}»: la fecha {text} no existe. Escríbala como día/mes/año.</translation>
    </message>
    <message>
        <source>{label} is too long: at most {most} letters.</source>
        <translation>«{label}» es demasiado largo: hasta {most} letras.</translation>
    </message>
    <message>
        <source>Fill in {label}.</source>
        <translation>Complete «{label}».</translation>
    </message>
    <message>
        <source>{label} is a number without sign or fraction: {text} is not.</source>
        <translation>«{label}» es un número entero sin signo; «{text}» no lo es.</translation>
    </message>
    <message>
        <source>“{text}” is not a datum. Write it as code=text.</source>
        <translation>«{text}» no es un dato. Escríbalo como código=texto.</translation>
    </message>
    <message>
        <source>{label} is a percentage from 0 to 100: {text} is not.</source>
        <translation>«{label}» es un porcentaje de 0 a 100; «{text}» no lo es.</translation>
    </message>
    <message>
        <source>This kind does not ask {text}. It asks: {known}.</source>
        <translation>Esta clase no lleva el dato {text}. Lleva: {known}.</translation>
    </message>
    <message>
        <source>The step it was opened with stays. Correct the file itself.</source>
        <translation>El paso con que se abrió no se quita. Corrija los datos de apertura.</translation>
    </message>
    <message>
        <source>The programme is free of charge: nothing is charged to whom it supports.</source>
        <translation>El programa es gratuito: no se cobra nada a quien participa.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet.</source>
        <translation>El {day} todavía no llegó. Márquela como prevista o corrija la fecha.</translation>
    </message>
    <message>
        <source>The kind of a file does not change. Open a new one of the right kind.</source>
        <translation>La clase no se cambia después de abrir. Abra otro de la clase correcta.</translation>
    </message>
    <message>
        <source>The kind {text} is not known. Known are: {known}.</source>
        <translation>No se conoce la clase {text}. Las que hay son: {known}.</translation>
    </message>
    <message>
        <source>It cannot belong to something that belongs to it.</source>
        <translation>No puede ser parte de algo que depende de él.</translation>
    </message>
    <message>
        <source>The time must be above zero and at most 24 hours.</source>
        <translation>La duración debe ser mayor que cero y de hasta 24 horas.</translation>
    </message>
    <message>
        <source>Nothing is shared out in a file of this kind.</source>
        <translation>En esta clase no se reparte dinero.</translation>
    </message>
    <message>
        <source>Choose a person or an organisation, not both.</source>
        <translation>Elija una persona o una organización, no las dos.</translation>
    </message>
    <message>
        <source>Something was noted before that day: it cannot be opened later.</source>
        <translation>Hay algo anotado antes de esa fecha: no puede abrirse después.</translation>
    </message>
    <message>
        <source>There is no such organisation.</source>
        <translation>Esa organización no está en el directorio.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>No puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Diga quién es: elíjalo de la lista o escriba su nombre.</translation>
    </message>
    <message>
        <source>It is already noted in that role.</source>
        <translation>Ya está anotado en ese papel.</translation>
    </message>
    <message>
        <source>That entry is not there any more.</source>
        <translation>Esa anotación ya no está.</translation>
    </message>
    <message>
        <source>The quantity cannot be negative nor above a million millions.</source>
        <translation>La cantidad no puede ser negativa ni mayor que un billón.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>There is no role {text} here. There are: {known}.</source>
        <translation>Aquí no hay el papel {text}. Hay: {known}.</translation>
    </message>
    <message>
        <source>Nobody takes part yet, so there is nothing to settle.</source>
        <translation>Todavía no participa nadie con cantidades: no hay qué liquidar.</translation>
    </message>
    <message>
        <source>{asked} units were asked and {shared} are shared out. Correct one of them.</source>
        <translation>Se pidieron {asked} unidades y están repartidas {shared}. Corrija una de las dos cifras.</translation>
    </message>
    <message>
        <source>It already stands on {step}.</source>
        <translation>Ya está en «{step}».</translation>
    </message>
    <message>
        <source>Going back to {step} needs a note that says why.</source>
        <translation>Para volver a «{step}» escriba por qué.</translation>
    </message>
    <message>
        <source>It cannot be before {day}, the day of what came before.</source>
        <translation>No puede ser antes del {day}, que es la fecha de lo anterior.</translation>
    </message>
    <message>
        <source>{step} needs the paper that says so: its kind, number or date.</source>
        <translation>«{step}» necesita el documento que lo dice: clase, número o fecha.</translation>
    </message>
    <message>
        <source>Write how it ended to go to {step}.</source>
        <translation>Para pasar a «{step}» escriba en qué quedaron.</translation>
    </message>
    <message>
        <source>There is no step {text}. The steps are: {known}.</source>
        <translation>No hay un paso {text}. Los pasos son: {known}.</translation>
    </message>
    <message>
        <source>This entry was already taken back.</source>
        <translation>Esa anotación ya se dejó sin efecto.</translation>
    </message>
    <message>
        <source>The team belongs to another programme.</source>
        <translation>El equipo es de otro programa.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>There is no file {text}.</source>
        <translation>No existe el trámite o propuesta {text}. Búsquelo en la lista y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered.</source>
        <translation>Respondieron {answered} de {asked}.</translation>
    </message>
    <message>
        <source>{name}: {count}.</source>
        <translation>{name}: {count}.</translation>
    </message>
    <message>
        <source>Sold for {sold} · to who make it {makers} · costs {costs} · stays with who sells {rest}</source>
        <translation>Se vendió por {sold} · para quienes fabrican {makers} · gastos {costs} · queda para quien vende {rest}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Uno de</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercadería</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Hace falta</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Qué se anota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Le toca</translation>
    </message>
    <message>
        <source>This member has one for those days already. End it first.</source>
        <translation>Este socio ya tiene una para esas fechas. Termínela primero.</translation>
    </message>
    <message>
        <source>Write a percentage from 1 to 100.</source>
        <translation>Escriba un porcentaje de 1 a 100.</translation>
    </message>
    <message>
        <source>Say why they pay less.</source>
        <translation>Diga por qué paga menos.</translation>
    </message>
    <message>
        <source>There is no such reduction.</source>
        <translation>Esa rebaja no existe.</translation>
    </message>
    <message>
        <source>“{account}” is closed until {closed}: nothing can be entered on {day} any more. Enter it with today&apos;s date and say in the note when it was.</source>
        <translation>«{account}» está cerrada hasta el {closed}: ya no se puede anotar nada con fecha {day}. Anótelo con la fecha de hoy y diga en la observación cuándo fue.</translation>
    </message>
    <message>
        <source>“{account}” was closed on {closed}. Open the close again, enter it in another account, or tomorrow.</source>
        <translation>«{account}» ya se cerró el {closed}. Reabra el cierre, anótelo en otra cuenta, o mañana.</translation>
    </message>
    <message>
        <source>difference of the count</source>
        <translation>diferencia del arqueo</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>egreso</translation>
    </message>
    <message>
        <source>expense voided</source>
        <translation>egreso anulado</translation>
    </message>
    <message>
        <source>brought from</source>
        <translation>traído de</translation>
    </message>
    <message>
        <source>carried to</source>
        <translation>llevado a</translation>
    </message>
    <message>
        <source>income to identify</source>
        <translation>ingreso por identificar</translation>
    </message>
    <message>
        <source>income given back</source>
        <translation>ingreso devuelto</translation>
    </message>
    <message>
        <source>It cannot fall due before it is charged.</source>
        <translation>No puede vencer antes de cobrarse.</translation>
    </message>
    <message>
        <source>{date} is still to come.</source>
        <translation>El {date} todavía no llegó.</translation>
    </message>
    <message>
        <source>For cheque {number} that day is too early: choose {day} or later.</source>
        <translation>Para el cheque {number} esa fecha es demasiado temprana: elija el {day} o después.</translation>
    </message>
    <message>
        <source>{date} cannot be the day of this cheque. Look at the year.</source>
        <translation>El {date} no puede ser la fecha de cobro de este cheque. Revise el año.</translation>
    </message>
    <message>
        <source>Nobody&apos;s account can be charged for this cheque: it was not paid by a member.</source>
        <translation>El gasto no se puede cobrar a nadie: este cheque no lo entregó un socio.</translation>
    </message>
    <message>
        <source>Cheque {number} of {bank} was already paid by the bank.</source>
        <translation>El cheque {number} de {bank} ya lo pagó el banco.</translation>
    </message>
    <message>
        <source>Cheque {number} of {bank} was deposited already.</source>
        <translation>El cheque {number} de {bank} ya se depositó.</translation>
    </message>
    <message>
        <source>Cheque {number} of {bank} is still here: deposit it first.</source>
        <translation>El cheque {number} de {bank} todavía está en cartera: deposítelo primero.</translation>
    </message>
    <message>
        <source>Cheque {number} of {bank} was returned already.</source>
        <translation>El cheque {number} de {bank} ya fue devuelto.</translation>
    </message>
    <message>
        <source>The receipt of cheque {number} of {bank} was voided.</source>
        <translation>El recibo del cheque {number} de {bank} está anulado.</translation>
    </message>
    <message>
        <source>That is too long: {most} characters at most.</source>
        <translation>Es demasiado largo: como máximo {most} letras.</translation>
    </message>
    <message>
        <source>Write which bank the cheque is of.</source>
        <translation>Escriba de qué banco es el cheque.</translation>
    </message>
    <message>
        <source>Write the cheque&apos;s number.</source>
        <translation>Escriba el número del cheque.</translation>
    </message>
    <message>
        <source>Choose at least one cheque.</source>
        <translation>Elija por lo menos un cheque.</translation>
    </message>
    <message>
        <source>Cheques are deposited into a bank account. Choose one.</source>
        <translation>Los cheques se depositan en una cuenta de banco. Elija una.</translation>
    </message>
    <message>
        <source>Cheque {number} can be paid from {day} on. Deposit it then.</source>
        <translation>El cheque {number} se puede cobrar desde el {day}. Deposítelo ese día o después.</translation>
    </message>
    <message>
        <source>The cheque of this receipt is noted already.</source>
        <translation>El cheque de este recibo ya está anotado.</translation>
    </message>
    <message>
        <source>This receipt was not paid by cheque.</source>
        <translation>Este recibo no se pagó con cheque. Elija «cheque» como forma de pago.</translation>
    </message>
    <message>
        <source>Write why the cheque was returned.</source>
        <translation>Escriba por qué se devolvió el cheque.</translation>
    </message>
    <message>
        <source>This receipt is void: its cheque is not kept any more.</source>
        <translation>Este recibo está anulado: ya no se guarda su cheque.</translation>
    </message>
    <message>
        <source>The same cheque was named twice.</source>
        <translation>Se nombró dos veces el mismo cheque.</translation>
    </message>
    <message>
        <source>Several cheques have this number: {ids}. Write the one with #.</source>
        <translation>Varios cheques tienen este número: {ids}. Escriba cuál, con #.</translation>
    </message>
    <message>
        <source>Cheque {number} of that bank is noted already. Look whether it is the same paper.</source>
        <translation>El cheque {number} de ese banco ya está anotado. Mire si es el mismo papel.</translation>
    </message>
    <message>
        <source>There is no cheque “{text}”.</source>
        <translation>No hay ningún cheque «{text}».</translation>
    </message>
    <message>
        <source>paid on {day}</source>
        <translation>cobrado el {day}</translation>
    </message>
    <message>
        <source>deposited on {day} · {account}</source>
        <translation>depositado el {day} · {account}</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>en cartera</translation>
    </message>
    <message>
        <source>returned on {day}: {reason}</source>
        <translation>devuelto el {day}: {reason}</translation>
    </message>
    <message>
        <source>receipt void</source>
        <translation>recibo anulado</translation>
    </message>
    <message>
        <source>The bank has paid cheque {number}.</source>
        <translation>El banco pagó el cheque {number}.</translation>
    </message>
    <message>
        <source>Cheque {number} of {bank}, {amount}, payable on {day}: noted as #{id}.</source>
        <translation>Cheque {number} de {bank}, {amount}, para el {day}: anotado como #{id}.</translation>
    </message>
    <message>
        <source>Cheque {number} was returned. Receipt {receipt} is void and the debt is open again.</source>
        <translation>El cheque {number} fue devuelto. El recibo {receipt} quedó anulado y la deuda está abierta otra vez.</translation>
    </message>
    <message>
        <source>Paid by cheque without its data ({count}): {receipts}. Note them with “cheques note”.</source>
        <translation>Pagados con cheque y sin sus datos ({count}): {receipts}. Anótelos con «cheques note».</translation>
    </message>
    <message>
        <source>Cheque {number} of that bank is noted already. If it is another paper, press Enter again.</source>
        <translation>El cheque {number} de ese banco ya está anotado. Si es otro papel, presione Enter otra vez.</translation>
    </message>
    <message>
        <source>Cheques deposited in {account}: {count} · {amount}.</source>
        <translation>Cheques depositados en {account}: {count} · {amount}.</translation>
    </message>
    <message>
        <source>{count} in hand, {amount}.</source>
        <translation>{count} en cartera, {amount}.</translation>
    </message>
    <message>
        <source>Write --fee together with --fee-plan.</source>
        <translation>Escriba --fee junto con --fee-plan.</translation>
    </message>
    <message>
        <source>This account is closed until {closed}. Choose a later day.</source>
        <translation>Esta cuenta ya está cerrada hasta el {closed}. Elija un día posterior.</translation>
    </message>
    <message>
        <source>The books of this account begin on {day}.</source>
        <translation>Los libros de esta cuenta empiezan el {day}.</translation>
    </message>
    <message>
        <source>Write what was counted: zero or more.</source>
        <translation>Escriba lo que se contó: cero o más.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ese día todavía no llegó.</translation>
    </message>
    <message>
        <source>What was counted is not what the books say. Write what you know of the difference; “not known” is an answer too.</source>
        <translation>Lo contado no coincide con los libros. Escriba qué se sabe de la diferencia; «no se sabe» también es una respuesta.</translation>
    </message>
    <message>
        <source>“{account}” has no close that could be opened again.</source>
        <translation>«{account}» no tiene un cierre para reabrir.</translation>
    </message>
    <message>
        <source>Only the last close of an account can be opened again.</source>
        <translation>Solo se puede reabrir el último cierre de una cuenta.</translation>
    </message>
    <message>
        <source>Notes and coins do not make up the amount that was counted.</source>
        <translation>Los billetes y monedas no suman lo contado.</translation>
    </message>
    <message>
        <source>Write how many notes and coins there are: zero or more.</source>
        <translation>Escriba cuántos billetes y monedas hay: cero o más.</translation>
    </message>
    <message>
        <source>Say why the day is opened again.</source>
        <translation>Diga por qué se reabre el día.</translation>
    </message>
    <message>
        <source>There is no such close.</source>
        <translation>Ese cierre no existe.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>{account}: it agrees</source>
        <translation>{account}: coincide</translation>
    </message>
    <message>
        <source>{account}: {amount} missing</source>
        <translation>{account}: falta {amount}</translation>
    </message>
    <message>
        <source>{account}: {amount} too much</source>
        <translation>{account}: sobra {amount}</translation>
    </message>
    <message>
        <source>CFDI</source>
        <translation>CFDI</translation>
    </message>
    <message>
        <source>exempt invoice</source>
        <translation>factura exenta</translation>
    </message>
    <message>
        <source>fee slip</source>
        <translation>boleta de honorarios</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factura</translation>
    </message>
    <message>
        <source>without a document</source>
        <translation>sin comprobante</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>otro comprobante</translation>
    </message>
    <message>
        <source>receipt of the supplier</source>
        <translation>recibo del proveedor</translation>
    </message>
    <message>
        <source>self-issued invoice</source>
        <translation>autofactura</translation>
    </message>
    <message>
        <source>sales slip</source>
        <translation>boleta</translation>
    </message>
    <message>
        <source>till ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>Expense number {number} is void already.</source>
        <translation>El egreso Nº {number} ya está anulado.</translation>
    </message>
    <message>
        <source>The books of that account begin on {day}. Use a later date or another account.</source>
        <translation>Los libros de esa cuenta empiezan el {day}. Use una fecha posterior u otra cuenta.</translation>
    </message>
    <message>
        <source>Nothing was spent on “{text}” yet. There is: {names}.</source>
        <translation>Todavía no se gastó en «{text}». Hay: {names}.</translation>
    </message>
    <message>
        <source>The document&apos;s date is still to come. Look at the paper again.</source>
        <translation>La fecha del comprobante todavía no llegó. Mire otra vez el papel.</translation>
    </message>
    <message>
        <source>This document was already entered as voucher {number}. If it is another one, look at its number; if it is meant, say so.</source>
        <translation>Ese comprobante ya está anotado en el egreso Nº {number}. Si es otro, mire bien su número; si de verdad va dos veces, confírmelo.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of document.</source>
        <translation>«{text}» no es una clase de comprobante.</translation>
    </message>
    <message>
        <source>{date} is still to come. Enter the day on which it was paid.</source>
        <translation>El {date} todavía no llegó. Escriba el día en que se pagó.</translation>
    </message>
    <message>
        <source>Choose what it was spent on, or write a new name.</source>
        <translation>Elija en qué se gastó, o escriba un nombre nuevo.</translation>
    </message>
    <message>
        <source>Write what was paid for.</source>
        <translation>Escriba qué se pagó.</translation>
    </message>
    <message>
        <source>Write the number of the document, or choose “Without a document”.</source>
        <translation>Escriba el número del comprobante, o elija «Sin comprobante».</translation>
    </message>
    <message>
        <source>Write who was paid.</source>
        <translation>Escriba a quién se le pagó.</translation>
    </message>
    <message>
        <source>Each part needs an amount above zero.</source>
        <translation>Cada parte necesita un monto mayor que cero.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read. Write it as CATEGORY=AMOUNT, or CATEGORY=AMOUNT@FUND.</source>
        <translation>No se entiende «{text}». Escríbalo como CONCEPTO=MONTO, o CONCEPTO=MONTO@FONDO.</translation>
    </message>
    <message>
        <source>The parts do not add up to the total of the document.</source>
        <translation>Las partes no suman el total del comprobante.</translation>
    </message>
    <message>
        <source>A tax cannot be more than its amount. Look at the document again.</source>
        <translation>El impuesto no puede ser mayor que su monto. Mire otra vez el comprobante.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read. Write it as PERCENT=AMOUNT, for instance 10=110000.</source>
        <translation>No se entiende «{text}». Escríbalo como PORCENTAJE=MONTO, por ejemplo 10=110000.</translation>
    </message>
    <message>
        <source>Each rate stands once.</source>
        <translation>Cada tasa va una sola vez.</translation>
    </message>
    <message>
        <source>Exempt and taxed amounts do not add up to the total of the document.</source>
        <translation>Lo exento y lo gravado no suman el total del comprobante.</translation>
    </message>
    <message>
        <source>That is too long: at most {most} characters.</source>
        <translation>Es demasiado largo: hasta {most} letras.</translation>
    </message>
    <message>
        <source>There is no expense number {text}.</source>
        <translation>No hay un egreso Nº {text}.</translation>
    </message>
    <message>
        <source>It can be voided from {day} until today.</source>
        <translation>Se puede anular desde el {day} hasta hoy.</translation>
    </message>
    <message>
        <source>Say why it is voided.</source>
        <translation>Diga por qué se anula.</translation>
    </message>
    <message>
        <source>What is withheld must be less than the total.</source>
        <translation>Lo retenido debe ser menor que el total.</translation>
    </message>
    <message>
        <source>“{plan}” is still charged for the fund “{name}”. Retire that due or give it another fund first.</source>
        <translation>La cuota «{plan}» se sigue generando para el fondo «{name}». Primero déjela fuera de uso o asígnele otro fondo.</translation>
    </message>
    <message>
        <source>The fund can be ended from {day} until today.</source>
        <translation>El fondo puede cerrarse desde el {day} hasta hoy.</translation>
    </message>
    <message>
        <source>There is a fund “{name}” already.</source>
        <translation>Ya hay un fondo «{name}».</translation>
    </message>
    <message>
        <source>Give the fund a name.</source>
        <translation>Póngale un nombre al fondo.</translation>
    </message>
    <message>
        <source>Write what the fund is for: its money may not be spent on anything else.</source>
        <translation>Escriba para qué es el fondo: su dinero no se puede usar para otra cosa.</translation>
    </message>
    <message>
        <source>Fund “{name}” still has a balance. Spend it or correct it first.</source>
        <translation>El fondo «{name}» todavía tiene saldo. Primero úselo o corríjalo.</translation>
    </message>
    <message>
        <source>Members still owe something for the fund “{name}”. Collect it or forgive it first.</source>
        <translation>Todavía hay cuotas pendientes del fondo «{name}». Primero cóbrelas o condónelas.</translation>
    </message>
    <message>
        <source>There is no open fund “{text}”.</source>
        <translation>No hay un fondo abierto «{text}».</translation>
    </message>
    <message>
        <source>Something was written in the office meanwhile. Look at the act again and sign it then.</source>
        <translation>Mientras tanto se anotó algo en la oficina. Revise de nuevo el acta y fírmela después.</translation>
    </message>
    <message>
        <source>What was counted cannot be less than zero.</source>
        <translation>Lo contado no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>«{text}» was not understood. Write the account and what was counted: Caja=259000.</source>
        <translation>No se entiende «{text}». Escriba la cuenta y lo contado: Caja=259000.</translation>
    </message>
    <message>
        <source>The day has not come yet. Use today or an earlier one.</source>
        <translation>Ese día todavía no llegó. Use hoy o una fecha anterior.</translation>
    </message>
    <message>
        <source>Say who takes the treasury over.</source>
        <translation>Escriba quién recibe la tesorería.</translation>
    </message>
    <message>
        <source>Say who hands the treasury over.</source>
        <translation>Escriba quién entrega la tesorería.</translation>
    </message>
    <message>
        <source>Who hands over and who takes over cannot be the same person.</source>
        <translation>Quien entrega y quien recibe no pueden ser la misma persona.</translation>
    </message>
    <message>
        <source>There is no act of handover {text}.</source>
        <translation>No hay un acta de entrega Nº {text}.</translation>
    </message>
    <message>
        <source>Write which unit it is: UTM, UF, UMA, jornal.</source>
        <translation>Escriba de qué unidad se trata: UTM, UF, UMA, jornal.</translation>
    </message>
    <message>
        <source>The value must be above zero.</source>
        <translation>El valor debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a value. Write it without points: 69542 or 38500,12.</source>
        <translation>No se entiende «{text}» como valor. Escríbalo sin puntos de miles: 69542 o 38500,12.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Eso ya se deshizo.</translation>
    </message>
    <message>
        <source>The books of “{account}” begin later. Use a later date.</source>
        <translation>Los libros de «{account}» empiezan después. Use una fecha posterior.</translation>
    </message>
    <message>
        <source>{date} is still to come. Enter the day on which the money was carried.</source>
        <translation>El {date} todavía no llegó. Escriba el día en que se llevó el dinero.</translation>
    </message>
    <message>
        <source>That deposit was of cheques. If one was not paid, note it as returned.</source>
        <translation>Ese depósito fue de cheques. Si alguno no se cobró, anótelo como devuelto.</translation>
    </message>
    <message>
        <source>The two accounts are of different currencies.</source>
        <translation>Las dos cuentas son de monedas distintas.</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>Diga por qué se deshace.</translation>
    </message>
    <message>
        <source>Choose two different accounts.</source>
        <translation>Elija dos cuentas distintas.</translation>
    </message>
    <message>
        <source>That deposit is not in the books.</source>
        <translation>Ese depósito no está en los libros.</translation>
    </message>
    <message>
        <source>The discount for paying ahead needs months and a percentage, of a monthly due.</source>
        <translation>El descuento por pagar adelantado necesita meses y porcentaje, en una cuota mensual.</translation>
    </message>
    <message>
        <source>“{text}” is not possible: the same for all, by size or by workers.</source>
        <translation>«{text}» no es posible: igual para todos, por tamaño o por trabajadores.</translation>
    </message>
    <message>
        <source>“{name}” is not charged in {period}: that month is exempt.</source>
        <translation>«{name}» no se cobra en {period}: ese mes está exento.</translation>
    </message>
    <message>
        <source>Write the exempt months as numbers from 1 to 12, not all of them.</source>
        <translation>Escriba los meses exentos con números del 1 al 12, no todos.</translation>
    </message>
    <message>
        <source>Only a monthly due has exempt months.</source>
        <translation>Solo una cuota mensual tiene meses exentos.</translation>
    </message>
    <message>
        <source>An extraordinary due is for one purpose: choose its fund.</source>
        <translation>Una cuota extraordinaria es para un destino: elija su fondo.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of due.</source>
        <translation>«{text}» no es una clase de cuota.</translation>
    </message>
    <message>
        <source>Write the article of the statutes that allows the fee: it stands on the charge.</source>
        <translation>Escriba el artículo del estatuto que permite el recargo: va a figurar en el cargo.</translation>
    </message>
    <message>
        <source>The fee for paying late needs days, and a percentage or an amount, above zero.</source>
        <translation>El recargo por mora necesita días, y un porcentaje o un monto, mayores que cero.</translation>
    </message>
    <message>
        <source>There is no value of the {unit} for {day}. Enter it first.</source>
        <translation>Falta el valor de {unit} para el {day}. Cárguelo primero.</translation>
    </message>
    <message>
        <source>The size or the workers of this member are not known: “{name}” cannot be worked out. Note them first.</source>
        <translation>No se sabe el tamaño o los trabajadores de este socio: no se puede calcular «{name}». Anótelos primero.</translation>
    </message>
    <message>
        <source>“{name}” is no fee for paying late. Choose or make one of that kind.</source>
        <translation>«{name}» no es un recargo por mora. Elija o cree una de esa clase.</translation>
    </message>
    <message>
        <source>“{name}” is charged by period, to everybody. Choose one that is paid once.</source>
        <translation>«{name}» se cobra por período, a todos. Elija una que se pague una vez.</translation>
    </message>
    <message>
        <source>“{name}” is charged to one member at a time, when it happens.</source>
        <translation>«{name}» se cobra a un socio por vez, cuando corresponde.</translation>
    </message>
    <message>
        <source>“{name}” was charged this month already, and only one extraordinary due a month is allowed here.</source>
        <translation>Este mes ya se cobró «{name}», y aquí se permite una sola cuota extraordinaria por mes.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read. Write it as 12=10 (months or days, and the percentage).</source>
        <translation>No se entiende «{text}». Escríbalo como 12=10 (meses o días, y el porcentaje).</translation>
    </message>
    <message>
        <source>{period} is more than a year ahead. Check the year.</source>
        <translation>Para {period} falta más de un año. Revise el año.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read. Write micro, small, medium, large or a number of workers, and the amount: 11=120000.</source>
        <translation>No se entiende «{text}». Escriba micro, small, medium, large o desde cuántos trabajadores, y el monto: 11=120000.</translation>
    </message>
    <message>
        <source>Each size, and each number of workers, stands once.</source>
        <translation>Cada tamaño y cada cantidad de trabajadores va una sola vez.</translation>
    </message>
    <message>
        <source>Write the amount of each size, or from how many workers on; only where the due goes by that.</source>
        <translation>Escriba el monto de cada tamaño, o desde cuántos trabajadores; solo si la cuota se calcula así.</translation>
    </message>
    <message>
        <source>A joining fee, fine or service is paid once: change how often it is charged.</source>
        <translation>La cuota de incorporación, la multa o el servicio se pagan una vez: cambie cada cuánto se cobra.</translation>
    </message>
    <message>
        <source>extraordinary due</source>
        <translation>cuota extraordinaria</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>multa</translation>
    </message>
    <message>
        <source>joining fee</source>
        <translation>cuota de incorporación</translation>
    </message>
    <message>
        <source>fee for paying late</source>
        <translation>recargo por mora</translation>
    </message>
    <message>
        <source>ordinary due</source>
        <translation>cuota ordinaria</translation>
    </message>
    <message>
        <source>stall or service</source>
        <translation>puesto o servicio</translation>
    </message>
    <message>
        <source>The cheque of receipt {number} is at the bank. If it was not paid, note it as returned: that voids the receipt.</source>
        <translation>El cheque del recibo {number} ya está en el banco. Si no se cobró, anótelo como devuelto: con eso se anula el recibo.</translation>
    </message>
    <message>
        <source>The amount must be above zero and not more than what is open.</source>
        <translation>El monto debe ser mayor que cero y no más de lo que se debe.</translation>
    </message>
    <message>
        <source>“{text}” is not possible: waiver, write-off, discount or scholarship.</source>
        <translation>«{text}» no es posible: exoneración, incobrable, descuento o beca.</translation>
    </message>
    <message>
        <source>This member owes nothing of that due and period.</source>
        <translation>Este socio no debe nada de esa cuota y ese período.</translation>
    </message>
    <message>
        <source>A part can be forgiven of one debt at a time. Tick one, or leave the amount empty to forgive them whole.</source>
        <translation>Una parte se exonera de a una deuda. Marque una sola, o deje vacío el monto para exonerarlas enteras.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>There is nothing forgiven to take back here.</source>
        <translation>Aquí no hay nada exonerado para deshacer.</translation>
    </message>
    <message>
        <source>A charge that counts as never made stays so. Charge it again.</source>
        <translation>Un cargo sin efecto queda así. Vuelva a cobrarlo.</translation>
    </message>
    <message>
        <source>That charge run was taken back already.</source>
        <translation>Esa generación de cuotas ya se dejó sin efecto.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” stands for that period.</source>
        <translation>No hay cuotas de «{name}» generadas para ese período.</translation>
    </message>
    <message>
        <source>Something was paid of {count} of these charges already. Void those receipts first, or correct one by one.</source>
        <translation>Ya se pagó algo de {count} de esas cuotas. Anule primero esos recibos, o corrija una por una.</translation>
    </message>
    <message>
        <source>There is no such charge run.</source>
        <translation>Esa generación de cuotas no existe.</translation>
    </message>
    <message>
        <source>cheque paid by the bank</source>
        <translation>pagado por el banco</translation>
    </message>
    <message>
        <source>cheque receipt corrected</source>
        <translation>recibo con cheque corregido</translation>
    </message>
    <message>
        <source>cheques deposited</source>
        <translation>cheques depositados</translation>
    </message>
    <message>
        <source>treasury handed over</source>
        <translation>tesorería entregada</translation>
    </message>
    <message>
        <source>cheque noted</source>
        <translation>cheque anotado</translation>
    </message>
    <message>
        <source>payment by cheque</source>
        <translation>pago con cheque</translation>
    </message>
    <message>
        <source>cheque returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>{plan} {period}</source>
        <translation>{plan} {period}</translation>
    </message>
    <message>
        <source>Balance before these records</source>
        <translation>Saldo anterior al inicio de los registros</translation>
    </message>
    <message>
        <source>Earlier payment, from an old book {receipt}</source>
        <translation>Pago anterior, según registro previo {receipt}</translation>
    </message>
    <message>
        <source>Earlier payment taken out {receipt}</source>
        <translation>Pago anterior sacado {receipt}</translation>
    </message>
    <message>
        <source>Payment, receipt {receipt}</source>
        <translation>Pago, recibo {receipt}</translation>
    </message>
    <message>
        <source>Taken back: {plan} {period}</source>
        <translation>Sin efecto: {plan} {period}</translation>
    </message>
    <message>
        <source>Receipt {receipt} voided</source>
        <translation>Anulación del recibo {receipt}</translation>
    </message>
    <message>
        <source>1,000</source>
        <translation>1.000</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>applied, with rows to review</source>
        <translation>aplicado, con filas para revisar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not for this office</source>
        <translation>no es para esta oficina</translation>
    </message>
    <message>
        <source>two copies of that office exist</source>
        <translation>hay dos copias de esa oficina</translation>
    </message>
    <message>
        <source>a complete one is needed</source>
        <translation>hace falta uno completo</translation>
    </message>
    <message>
        <source>made by a newer program</source>
        <translation>hecho con una versión nueva</translation>
    </message>
    <message>
        <source>from an older copy of that office</source>
        <translation>de una copia más antigua de esa oficina</translation>
    </message>
    <message>
        <source>already received</source>
        <translation>ya recibido</translation>
    </message>
    <message>
        <source>a newer one was already received</source>
        <translation>ya se recibió uno más nuevo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>waiting for the one before</source>
        <translation>en espera del anterior</translation>
    </message>
    <message>
        <source>A sheet of {width} × {height} mm does not fit in a printer. Write width and height in millimetres, for example 216 × 330.</source>
        <translation>Una hoja de {width} × {height} mm no entra en una impresora. Escriba el ancho y el alto en milímetros, por ejemplo 216 × 330.</translation>
    </message>
    <message>
        <source>There is no paper called “{text}”. Choose one of: {known}.</source>
        <translation>No hay ningún papel llamado «{text}». Elija uno de estos: {known}.</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>once</source>
        <translation>por única vez</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. Check that it is on and has paper; nothing was lost, print again.</source>
        <translation>La impresora «{printer}» no responde. Revise que esté encendida y con papel; no se perdió nada, vuelva a imprimir.</translation>
    </message>
    <message>
        <source>No printer is installed on this PC. Save the paper as PDF, or install a printer and try again.</source>
        <translation>Este equipo no tiene ninguna impresora instalada. Guarde el papel como PDF, o instale una impresora y vuelva a intentar.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}. Close it or choose another folder. Nothing was noted as printed.</source>
        <translation>No se pudo escribir «{file}»: {reason}. Ciérrelo o elija otra carpeta. Nada quedó anotado como impreso.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>text for a consent</source>
        <translation>texto de consentimiento</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>a revisar</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>commerce</source>
        <translation>comercio</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>industria</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>The file is in order</source>
        <translation>El archivo está en orden</translation>
    </message>
    <message>
        <source>Create an office file</source>
        <translation>Crear un archivo de oficina</translation>
    </message>
    <message>
        <source>Id numbers of each country</source>
        <translation>Documentos de cada país</translation>
    </message>
    <message>
        <source>Receipt on paper, with its letters</source>
        <translation>Recibo en papel, con sus letras</translation>
    </message>
    <message>
        <source>Seal and signature for the exchange</source>
        <translation>Cierre y firma de los envíos</translation>
    </message>
    <message>
        <source>Spanish loaded</source>
        <translation>Español cargado</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Actualizar el archivo</translation>
    </message>
    <message>
        <source>Read an Excel sheet</source>
        <translation>Leer un libro de Excel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>micro</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeña</translation>
    </message>
    <message>
        <source>left</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>with dues pending</source>
        <translation>con cuotas pendientes</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>two copies of that office are sending: ask them which one is good</source>
        <translation>hay dos copias de esa oficina enviando: pregunte cuál es la buena</translation>
    </message>
    <message>
        <source>a full package is needed</source>
        <translation>falta un envío completo</translation>
    </message>
    <message>
        <source>made by a newer program: update Gremial</source>
        <translation>hecho con una versión más nueva: actualice Gremial</translation>
    </message>
    <message>
        <source>from an old copy of that office</source>
        <translation>viene de una copia más antigua de esa oficina</translation>
    </message>
    <message>
        <source>waiting for an earlier one</source>
        <translation>en espera de un envío anterior</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Something of this charge is already paid. Void the receipt first, then take the charge back.</source>
        <translation>De este cargo ya se pagó algo. Anule primero el recibo y después déjelo sin efecto.</translation>
    </message>
    <message>
        <source>There is no charge “{text}”.</source>
        <translation>No existe el cargo «{text}».</translation>
    </message>
    <message>
        <source>It can be taken back or forgiven from {day} until today.</source>
        <translation>Puede anularse o condonarse desde el {day} hasta hoy.</translation>
    </message>
    <message>
        <source>Write why the charge is taken back.</source>
        <translation>Escriba por qué se deja sin efecto este cargo.</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Forgiven: {plan} {period}</source>
        <translation>Exonerado: {plan} {period}</translation>
    </message>
    <message>
        <source>the name is not possible on this system</source>
        <translation>ese nombre no es posible en este sistema</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>no hay permiso para escribir ahí</translation>
    </message>
    <message>
        <source>system error {number}</source>
        <translation>aviso {number} del sistema</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>part of a payment</source>
        <translation>parte de un pago</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>archivo adjunto</translation>
    </message>
    <message>
        <source>stored file</source>
        <translation>archivo guardado</translation>
    </message>
    <message>
        <source>size of a business</source>
        <translation>tamaño de un negocio</translation>
    </message>
    <message>
        <source>state of a business</source>
        <translation>estado de un negocio</translation>
    </message>
    <message>
        <source>change of category</source>
        <translation>cambio de categoría</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>cuota generada</translation>
    </message>
    <message>
        <source>charge taken back or forgiven</source>
        <translation>cargo sin efecto o perdonado</translation>
    </message>
    <message>
        <source>run of charges</source>
        <translation>generación de cuotas</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>autorización</translation>
    </message>
    <message>
        <source>linked office</source>
        <translation>oficina vinculada</translation>
    </message>
    <message>
        <source>pair that is not the same</source>
        <translation>par que no es el mismo</translation>
    </message>
    <message>
        <source>dues plan</source>
        <translation>cuota</translation>
    </message>
    <message>
        <source>erasing of a person</source>
        <translation>borrado de una persona</translation>
    </message>
    <message>
        <source>spreadsheet brought in</source>
        <translation>planilla traída</translation>
    </message>
    <message>
        <source>origin of an old payment</source>
        <translation>origen de un pago anterior</translation>
    </message>
    <message>
        <source>reason of a step</source>
        <translation>motivo de un paso</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>model of a letter</source>
        <translation>modelo de nota</translation>
    </message>
    <message>
        <source>member</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>cash box or account</source>
        <translation>caja o cuenta</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>office held</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>name at the desk</source>
        <translation>nombre de quien atiende</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>optional detail of a person</source>
        <translation>dato optativo de una persona</translation>
    </message>
    <message>
        <source>leak of personal data</source>
        <translation>fuga de datos personales</translation>
    </message>
    <message>
        <source>request on personal data</source>
        <translation>pedido sobre datos personales</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>cobro</translation>
    </message>
    <message>
        <source>more than 365 days</source>
        <translation>más de 365 días</translation>
    </message>
    <message>
        <source>91 to 180 days</source>
        <translation>91 a 180 días</translation>
    </message>
    <message>
        <source>181 to 365 days</source>
        <translation>181 a 365 días</translation>
    </message>
    <message>
        <source>in favour today</source>
        <translation>a favor hoy</translation>
    </message>
    <message>
        <source>statistics code of the district</source>
        <translation>código INE</translation>
    </message>
    <message>
        <source>tax office&apos;s code of the district</source>
        <translation>código DNIT</translation>
    </message>
    <message>
        <source>receipt not in the copy</source>
        <translation>recibo que no está en la copia</translation>
    </message>
    <message>
        <source>print of a receipt</source>
        <translation>impresión de recibo</translation>
    </message>
    <message>
        <source>series of receipts</source>
        <translation>serie de recibos</translation>
    </message>
    <message>
        <source>voided receipt</source>
        <translation>recibo anulado</translation>
    </message>
    <message>
        <source>records joined</source>
        <translation>fichas unidas</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>agreement noted</source>
        <translation>convenio anotado</translation>
    </message>
    <message>
        <source>area added</source>
        <translation>área agregada</translation>
    </message>
    <message>
        <source>text of the agreement added</source>
        <translation>texto del convenio agregado</translation>
    </message>
    <message>
        <source>agreement approved</source>
        <translation>convenio aprobado</translation>
    </message>
    <message>
        <source>agreement copied for another region</source>
        <translation>convenio copiado para otra región</translation>
    </message>
    <message>
        <source>alert of an agreement dealt with</source>
        <translation>aviso de un convenio atendido</translation>
    </message>
    <message>
        <source>notice to end an agreement</source>
        <translation>denuncia de un convenio</translation>
    </message>
    <message>
        <source>agreement changed</source>
        <translation>convenio cambiado</translation>
    </message>
    <message>
        <source>area changed</source>
        <translation>área cambiada</translation>
    </message>
    <message>
        <source>institution of an agreement changed</source>
        <translation>institución de un convenio cambiada</translation>
    </message>
    <message>
        <source>text of the agreement changed</source>
        <translation>texto del convenio cambiado</translation>
    </message>
    <message>
        <source>institution added to an agreement</source>
        <translation>institución agregada a un convenio</translation>
    </message>
    <message>
        <source>institution left an agreement</source>
        <translation>institución que dejó un convenio</translation>
    </message>
    <message>
        <source>order of the agreement&apos;s parts changed</source>
        <translation>orden de las partes del texto cambiado</translation>
    </message>
    <message>
        <source>order of the institutions changed</source>
        <translation>orden de las instituciones cambiado</translation>
    </message>
    <message>
        <source>note to an agreement</source>
        <translation>nota en un convenio</translation>
    </message>
    <message>
        <source>agreement taken out</source>
        <translation>convenio quitado</translation>
    </message>
    <message>
        <source>area taken out</source>
        <translation>área quitada</translation>
    </message>
    <message>
        <source>institution taken out of an agreement</source>
        <translation>institución quitada de un convenio</translation>
    </message>
    <message>
        <source>text of the agreement taken out</source>
        <translation>texto del convenio quitado</translation>
    </message>
    <message>
        <source>agreement renewed</source>
        <translation>convenio renovado</translation>
    </message>
    <message>
        <source>agreement resumed</source>
        <translation>convenio reanudado</translation>
    </message>
    <message>
        <source>line of an agreement&apos;s history taken back</source>
        <translation>línea de la historia de un convenio dejada sin efecto</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>convenio firmado</translation>
    </message>
    <message>
        <source>agreement suspended</source>
        <translation>convenio suspendido</translation>
    </message>
    <message>
        <source>agreement ended</source>
        <translation>convenio terminado</translation>
    </message>
    <message>
        <source>linked with the other office</source>
        <translation>vinculación con la otra oficina</translation>
    </message>
    <message>
        <source>file kept</source>
        <translation>archivo guardado</translation>
    </message>
    <message>
        <source>size of a business corrected</source>
        <translation>tamaño de un negocio corregido</translation>
    </message>
    <message>
        <source>state of a business corrected</source>
        <translation>estado de un negocio corregido</translation>
    </message>
    <message>
        <source>size of a business noted</source>
        <translation>tamaño de un negocio anotado</translation>
    </message>
    <message>
        <source>state of a business noted</source>
        <translation>estado de un negocio anotado</translation>
    </message>
    <message>
        <source>size of a business taken away</source>
        <translation>tamaño de un negocio quitado</translation>
    </message>
    <message>
        <source>state of a business taken away</source>
        <translation>estado de un negocio quitado</translation>
    </message>
    <message>
        <source>practice day</source>
        <translation>día de práctica</translation>
    </message>
    <message>
        <source>record added</source>
        <translation>ficha agregada</translation>
    </message>
    <message>
        <source>record changed</source>
        <translation>ficha modificada</translation>
    </message>
    <message>
        <source>the office noted in its directory</source>
        <translation>la oficina anotada en su directorio</translation>
    </message>
    <message>
        <source>record taken out</source>
        <translation>ficha quitada</translation>
    </message>
    <message>
        <source>tariff added</source>
        <translation>cuota creada</translation>
    </message>
    <message>
        <source>tariff changed</source>
        <translation>cuota modificada</translation>
    </message>
    <message>
        <source>dues charged</source>
        <translation>cuotas generadas</translation>
    </message>
    <message>
        <source>coming months charged</source>
        <translation>meses adelantados generados</translation>
    </message>
    <message>
        <source>old books brought in</source>
        <translation>libros anteriores traídos</translation>
    </message>
    <message>
        <source>debt of the first day noted</source>
        <translation>deuda del primer día anotada</translation>
    </message>
    <message>
        <source>balance in favour of the first day noted</source>
        <translation>saldo a favor del primer día anotado</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>cobro</translation>
    </message>
    <message>
        <source>member added</source>
        <translation>socio agregado</translation>
    </message>
    <message>
        <source>category added</source>
        <translation>categoría agregada</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>permission given</source>
        <translation>autorización dada</translation>
    </message>
    <message>
        <source>change of status corrected</source>
        <translation>cambio de estado corregido</translation>
    </message>
    <message>
        <source>member changed</source>
        <translation>socio modificado</translation>
    </message>
    <message>
        <source>category changed</source>
        <translation>categoría cambiada</translation>
    </message>
    <message>
        <source>list imported</source>
        <translation>lista importada</translation>
    </message>
    <message>
        <source>category taken away</source>
        <translation>categoría quitada</translation>
    </message>
    <message>
        <source>permission withdrawn</source>
        <translation>autorización retirada</translation>
    </message>
    <message>
        <source>change of status taken back</source>
        <translation>cambio de estado quitado</translation>
    </message>
    <message>
        <source>cash box or bank added</source>
        <translation>caja o banco agregado</translation>
    </message>
    <message>
        <source>office&apos;s data changed</source>
        <translation>datos de la oficina modificados</translation>
    </message>
    <message>
        <source>office created</source>
        <translation>oficina creada</translation>
    </message>
    <message>
        <source>older copy put in order</source>
        <translation>copia antigua puesta en orden</translation>
    </message>
    <message>
        <source>office corrected</source>
        <translation>cargo corregido</translation>
    </message>
    <message>
        <source>office ended</source>
        <translation>cargo terminado</translation>
    </message>
    <message>
        <source>office noted</source>
        <translation>cargo anotado</translation>
    </message>
    <message>
        <source>office taken away</source>
        <translation>cargo quitado</translation>
    </message>
    <message>
        <source>person at the desk added</source>
        <translation>persona que atiende agregada</translation>
    </message>
    <message>
        <source>arrival noted</source>
        <translation>acuse anotado</translation>
    </message>
    <message>
        <source>sent to the alliance</source>
        <translation>envío preparado</translation>
    </message>
    <message>
        <source>received from a guild</source>
        <translation>envío recibido</translation>
    </message>
    <message>
        <source>noted the answer to a request on personal data</source>
        <translation>anotó la respuesta a un pedido sobre datos personales</translation>
    </message>
    <message>
        <source>blocked or released personal data</source>
        <translation>bloqueó o liberó datos personales</translation>
    </message>
    <message>
        <source>noted a leak of personal data</source>
        <translation>anotó una filtración de datos personales</translation>
    </message>
    <message>
        <source>changed a leak of personal data</source>
        <translation>cambió una filtración de datos personales</translation>
    </message>
    <message>
        <source>closed a leak of personal data</source>
        <translation>cerró una filtración de datos personales</translation>
    </message>
    <message>
        <source>erased the data of an ex-member</source>
        <translation>borró los datos de un ex socio</translation>
    </message>
    <message>
        <source>extended the time for a request on personal data</source>
        <translation>prorrogó el plazo de un pedido sobre datos personales</translation>
    </message>
    <message>
        <source>opened a leak of personal data again</source>
        <translation>volvió a abrir una filtración de datos personales</translation>
    </message>
    <message>
        <source>noted a request on personal data</source>
        <translation>anotó un pedido sobre datos personales</translation>
    </message>
    <message>
        <source>added a text for a consent</source>
        <translation>agregó un texto de consentimiento</translation>
    </message>
    <message>
        <source>receipt series added</source>
        <translation>serie de recibos agregada</translation>
    </message>
    <message>
        <source>receipt corrected</source>
        <translation>recibo corregido</translation>
    </message>
    <message>
        <source>receipt printed</source>
        <translation>recibo impreso</translation>
    </message>
    <message>
        <source>receipt sent by WhatsApp</source>
        <translation>recibo entregado por WhatsApp</translation>
    </message>
    <message>
        <source>receipt voided</source>
        <translation>recibo anulado</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>ajuste cambiado</translation>
    </message>
    <message>
        <source>noted sex and age taken away</source>
        <translation>sexo y edad anotados quitados</translation>
    </message>
    <message>
        <source>sex or age noted</source>
        <translation>sexo o edad anotados</translation>
    </message>
    <message>
        <source>noting of sex and age switched</source>
        <translation>anotación de sexo y edad activada o desactivada</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>paso deshecho</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>auténtico</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>ese número no existe</translation>
    </message>
    <message>
        <source>ATTENTION: the guild had sent the receipt {value} and its file does not have it any more. Ask what became of it.</source>
        <translation>ATENCIÓN: el gremio había enviado el recibo {value} y su archivo ya no lo tiene. Pregunte qué pasó con él.</translation>
    </message>
    <message>
        <source>ATTENTION: the receipt {value}, or one before it, is not what it was when the guild sent it earlier. Ask for the paper and compare.</source>
        <translation>ATENCIÓN: el recibo {value}, o uno anterior, ya no es el que el gremio había enviado. Pida el papel y compare.</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation>Escriba en qué quedó.</translation>
    </message>
    <message>
        <source>Nothing of the receipts of this guild waits for review.</source>
        <translation>No hay nada para revisar de los recibos de este gremio.</translation>
    </message>
    <message>
        <source>Receipts as they were sent to the alliance</source>
        <translation>Recibos como se enviaron a la alianza</translation>
    </message>
    <message>
        <source>Noted. Receipts reviewed: {count}.</source>
        <translation>Anotado. Recibos revisados: {count}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días que faltan</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Fiscal document</source>
        <translation>Documento fiscal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitidos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Lo anotó</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Afuera</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Timbrado / CDC</source>
        <translation>Timbrado / CDC</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usados</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>The day of the cancellation is between the day of {number} and today.</source>
        <translation>La fecha de anulación va entre la fecha de {number} y hoy.</translation>
    </message>
    <message>
        <source>{number} is cancelled. These receipts wait for another document: {receipts}.</source>
        <translation>{number} quedó anulado. Estos recibos esperan otro documento: {receipts}.</translation>
    </message>
    <message>
        <source>Write why the document was cancelled.</source>
        <translation>Escriba por qué se anuló el documento.</translation>
    </message>
    <message>
        <source>{number} is cancelled already.</source>
        <translation>{number} ya está anulado.</translation>
    </message>
    <message>
        <source>The CDC is of another document: the number inside it is not {number}. Compare both.</source>
        <translation>El CDC es de otro documento: el número que lleva adentro no es {number}. Compare los dos.</translation>
    </message>
    <message>
        <source>The long code has {length} characters and does not look complete. Copy it again, whole.</source>
        <translation>El código largo tiene {length} caracteres y no parece completo. Cópielo otra vez, entero.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of fiscal document here. These are: {known}.</source>
        <translation>«{text}» no es un tipo de documento fiscal de aquí. Son: {known}.</translation>
    </message>
    <message>
        <source>{receipt} stands on an earlier line already.</source>
        <translation>{receipt} ya está en una línea anterior.</translation>
    </message>
    <message>
        <source>At most {most} lines at once.</source>
        <translation>Como máximo {most} líneas por vez.</translation>
    </message>
    <message>
        <source>{number} is of {amount} and the receipts add up to {receipts}. Cancel it and write another one.</source>
        <translation>{number} es por {amount} y los recibos suman {receipts}. Anúlela y haga otra.</translation>
    </message>
    <message>
        <source>{number} was of {count} receipts: say as many.</source>
        <translation>{number} era de {count} recibos: diga otros tantos.</translation>
    </message>
    <message>
        <source>{number} is now of {receipts}.</source>
        <translation>{number} quedó con estos recibos: {receipts}.</translation>
    </message>
    <message>
        <source>Write the number of the fiscal document.</source>
        <translation>Escriba el número del documento fiscal.</translation>
    </message>
    <message>
        <source>{number} has neither a timbrado nor a CDC.</source>
        <translation>{number} no tiene timbrado ni CDC.</translation>
    </message>
    <message>
        <source>{number} cannot be moved: its receipts stand, or it is cancelled.</source>
        <translation>{number} no se puede pasar a otro recibo: los suyos valen, o está anulado.</translation>
    </message>
    <message>
        <source>“{file}” is no text or CSV of this kind. Save the sheet as CSV, or copy its cells and paste them.</source>
        <translation>«{file}» no es un texto ni un CSV como este. Guarde la planilla como CSV, o copie sus celdas y péguelas.</translation>
    </message>
    <message>
        <source>Say which receipt or charge the document covers.</source>
        <translation>Diga qué recibo o qué cuota cubre el documento.</translation>
    </message>
    <message>
        <source>{number} does not look like a number of this kind (for example {example}). It is noted as it was typed.</source>
        <translation>{number} no parece un número de este tipo (por ejemplo {example}). Se anota como está escrito.</translation>
    </message>
    <message>
        <source>{number} is noted already. If it was wrong, cancel that one first.</source>
        <translation>{number} ya está anotado. Si estaba mal, anule primero ese documento.</translation>
    </message>
    <message>
        <source>{number} stands, but its receipt {receipts} is void. Cancel it in the tool and here, or say which receipt it is of.</source>
        <translation>{number} sigue vigente y su recibo {receipts} está anulado. Anúlela en la herramienta y aquí, o diga de qué recibo es ahora.</translation>
    </message>
    <message>
        <source>Nothing written yet. Lines that would be taken: {count} · with problems: {problems}. With --apply they are noted.</source>
        <translation>Todavía no se anotó nada. Líneas que se tomarían: {count} · con problemas: {problems}. Con --apply se anotan.</translation>
    </message>
    <message>
        <source>Lines taken: {count} · documents: {documents} · with problems: {problems}</source>
        <translation>Líneas tomadas: {count} · documentos: {documents} · con problemas: {problems}</translation>
    </message>
    <message>
        <source>Receipts without a fiscal document: {count} · {amount}</source>
        <translation>Recibos sin documento fiscal: {count} · {amount}</translation>
    </message>
    <message>
        <source>{receipt} has its document already: {number}.</source>
        <translation>{receipt} ya tiene su documento: {number}.</translation>
    </message>
    <message>
        <source>{receipt} is void: no fiscal document goes with it.</source>
        <translation>{receipt} está anulado: no le corresponde documento fiscal.</translation>
    </message>
    <message>
        <source>Stamp {number} noted.</source>
        <translation>Timbrado {number} anotado.</translation>
    </message>
    <message>
        <source>There is no fiscal document “{text}”.</source>
        <translation>No hay ningún documento fiscal «{text}».</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation>«{file}» no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>waits for an invoice</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>nota de crédito</translation>
    </message>
    <message>
        <source>exempt sales slip</source>
        <translation>boleta exenta</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>otro documento</translation>
    </message>
    <message>
        <source>{number} is explained already: {note}.</source>
        <translation>{number} ya está explicado: {note}.</translation>
    </message>
    <message>
        <source>{number} is a receipt. It can be voided; it cannot be noted as missing.</source>
        <translation>{number} es un recibo. Se puede anular; no se puede anotar como faltante.</translation>
    </message>
    <message>
        <source>Write why {number} is no receipt.</source>
        <translation>Escriba por qué {number} no es un recibo.</translation>
    </message>
    <message>
        <source>{number} was not given yet (the last one is {last}): there is nothing to explain.</source>
        <translation>{number} todavía no se usó (el último es {last}): no hay nada que explicar.</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explicado</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>with the collector</source>
        <translation>en poder del cobrador</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>{number} is explained: {note}.</source>
        <translation>{number} quedó explicado: {note}.</translation>
    </message>
    <message>
        <source>From {first} to {last} is no range of numbers (at most {most}).</source>
        <translation>De {first} a {last} no es un rango de números (como máximo {most}).</translation>
    </message>
    <message>
        <source>Receipts that stand: {amount}</source>
        <translation>Recibos que valen: {amount}</translation>
    </message>
    <message>
        <source>{holder} has the pad {pad}. Take it back before it is handed to somebody else.</source>
        <translation>El talonario {pad} lo tiene {holder}. Recíbalo antes de entregarlo a otra persona.</translation>
    </message>
    <message>
        <source>The day cannot be before {date}, when the pad last changed hands.</source>
        <translation>La fecha no puede ser anterior al {date}, cuando el talonario cambió de manos por última vez.</translation>
    </message>
    <message>
        <source>from {number} on</source>
        <translation>desde {number}</translation>
    </message>
    <message>
        <source>{name} has it since {date}</source>
        <translation>lo tiene {name} desde el {date}</translation>
    </message>
    <message>
        <source>Write who takes the pad, with at most {most} letters.</source>
        <translation>Escriba quién se lleva el talonario, con {most} letras como máximo.</translation>
    </message>
    <message>
        <source>{date} is after today.</source>
        <translation>El {date} es posterior a hoy.</translation>
    </message>
    <message>
        <source>The charge is on the document {number}. Cancel that one first, in the tool and here.</source>
        <translation>El cargo está en el documento {number}. Anúlelo primero, en la herramienta y aquí.</translation>
    </message>
    <message>
        <source>The document of {name} says {amount}; what waits adds up to {waits} and no receipts of them to that. Write the receipts.</source>
        <translation>El documento de {name} dice {amount}; lo pendiente suma {waits} y ninguno de sus recibos suma eso. Escriba los recibos.</translation>
    </message>
    <message>
        <source>Several receipts of {name} add up to {amount}. Write which ones.</source>
        <translation>Hay varias maneras de sumar {amount} con los recibos de {name}. Escriba cuáles son.</translation>
    </message>
    <message>
        <source>{number} is cancelled. No receipt waits for another one.</source>
        <translation>{number} quedó anulado. Ningún recibo espera otro documento.</translation>
    </message>
    <message>
        <source>Nothing of the charge {charge} is left to invoice: it was let off, or paid with receipts that have their document.</source>
        <translation>Del cargo {charge} no queda nada que facturar: fue condonado, o se pagó con recibos que ya tienen su documento.</translation>
    </message>
    <message>
        <source>The charge {charge} is on the document {number} already.</source>
        <translation>El cargo {charge} ya está en el documento {number}.</translation>
    </message>
    <message>
        <source>charges on credit: {count}</source>
        <translation>cargos a crédito: {count}</translation>
    </message>
    <message>
        <source>{number} was cancelled in the tool: it is not noted.</source>
        <translation>{number} fue anulado en la herramienta: no se anota.</translation>
    </message>
    <message>
        <source>{number} is noted already with these receipts.</source>
        <translation>{number} ya está anotado con estos recibos.</translation>
    </message>
    <message>
        <source>“{text}” is neither a receipt nor somebody whose receipts wait in these days.</source>
        <translation>«{text}» no es un recibo ni alguien que tenga recibos pendientes de factura en estos días.</translation>
    </message>
    <message>
        <source>{kind} {number} noted: {amount}, {covered}.</source>
        <translation>{kind} {number} quedó anotado: {amount}, {covered}.</translation>
    </message>
    <message>
        <source>There is no line that can be taken. Each one needs the receipt or the person, and the fiscal number.</source>
        <translation>No hay ninguna línea que se pueda anotar. Cada una necesita el recibo o la persona, y el número fiscal.</translation>
    </message>
    <message>
        <source>{name} waits for more than one document (dues and a donation). Write the amount too, or the receipts.</source>
        <translation>{name} espera más de un documento (cuotas y donación). Escriba también el monto, o los recibos.</translation>
    </message>
    <message>
        <source>Nobody has the pad {pad} yet. Hand it to a collector first; then {number} can be entered.</source>
        <translation>El talonario {pad} todavía no se entregó a nadie. Entréguelo primero a un cobrador; después se puede cargar {number}.</translation>
    </message>
    <message>
        <source>Nobody has the pad {pad}: it cannot come back.</source>
        <translation>El talonario {pad} no lo tiene nadie: no se puede devolver.</translation>
    </message>
    <message>
        <source>{number} is noted as no receipt ({note}).</source>
        <translation>{number} está anotado como papel sin recibo ({note}).</translation>
    </message>
    <message>
        <source>{number} was entered already: {name}, {date}. A paper comes in only once.</source>
        <translation>{number} ya se cargó: {name}, {date}. Cada papel se carga una sola vez.</translation>
    </message>
    <message>
        <source>{number} is not on this pad: it goes from {first} to {last}. Look at the number on the paper again.</source>
        <translation>{number} no es de este talonario: va de {first} a {last}. Mire otra vez el número del papel.</translation>
    </message>
    <message>
        <source>A pad goes from its first number to its last, at most {most} papers; from {first} to {last} is not that.</source>
        <translation>Un talonario va de su primer número al último, con {most} papeles como máximo; de {first} a {last} no puede ser.</translation>
    </message>
    <message>
        <source>The pad {pad} came back on {date} and is closed. If {number} is really one of its papers, hand the pad on again and enter it.</source>
        <translation>El talonario {pad} se devolvió el {date} y está cerrado. Si {number} es de verdad un papel suyo, entregue otra vez el talonario y cárguelo.</translation>
    </message>
    <message>
        <source>{name} returned it on {date}</source>
        <translation>{name} lo devolvió el {date}</translation>
    </message>
    <message>
        <source>The pad {pad} cannot be closed yet: nothing is known of {numbers} ({count}). Enter these papers or explain each one.</source>
        <translation>El talonario {pad} todavía no se puede cerrar: no se sabe nada de {numbers} ({count}). Cargue esos papeles o explique cada uno.</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>donaciones</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>recibos</translation>
    </message>
    <message>
        <source>{text} is no collector&apos;s pad.</source>
        <translation>{text} no es un talonario de cobrador.</translation>
    </message>
    <message>
        <source>{text} is a collector&apos;s pad: say also the number that stands on its paper, for example {text}-25.</source>
        <translation>{text} es un talonario de cobrador: diga también el número que está en el papel, por ejemplo {text}-25.</translation>
    </message>
    <message>
        <source>A series is for receipts or for donations, not for {text}.</source>
        <translation>Una serie es para recibos o para donaciones, no para {text}.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>The stamp {number} ended on {date}. Ask for a new one before writing more documents.</source>
        <translation>El timbrado {number} venció el {date}. Pida uno nuevo antes de emitir más documentos.</translation>
    </message>
    <message>
        <source>The stamp {number} ends on {date} ({days} days). Ask for a new one in time.</source>
        <translation>El timbrado {number} vence el {date} (faltan {days} días). Pida uno nuevo a tiempo.</translation>
    </message>
    <message>
        <source>The stamp {number} has {left} numbers left. Ask for a new one in time.</source>
        <translation>Al timbrado {number} le quedan {left} números. Pida uno nuevo a tiempo.</translation>
    </message>
    <message>
        <source>Write the number of the stamp.</source>
        <translation>Escriba el número del timbrado.</translation>
    </message>
    <message>
        <source>The timbrado {stamp} is not noted here. Check it, or note it as a new one.</source>
        <translation>El timbrado {stamp} no está anotado aquí. Revíselo, o anótelo como nuevo.</translation>
    </message>
    <message>
        <source>The timbrado {stamp} is valid from {since} until {until}: the document&apos;s day is outside.</source>
        <translation>El timbrado {stamp} vale desde {since} hasta {until}: la fecha del documento queda afuera.</translation>
    </message>
    <message>
        <source>The timbrado {stamp} is for the numbers {first} to {last}: {number} is outside.</source>
        <translation>El timbrado {stamp} es para los números {first} a {last}: {number} queda afuera.</translation>
    </message>
    <message>
        <source>The last number cannot be below the first.</source>
        <translation>El último número no puede ser menor que el primero.</translation>
    </message>
    <message>
        <source>The stamp {number} is noted already.</source>
        <translation>El timbrado {number} ya está anotado.</translation>
    </message>
    <message>
        <source>receipts of a guild reviewed</source>
        <translation>recibos de un gremio revisados</translation>
    </message>
    <message>
        <source>stamp noted</source>
        <translation>timbrado anotado</translation>
    </message>
    <message>
        <source>fiscal document cancelled</source>
        <translation>documento fiscal anulado</translation>
    </message>
    <message>
        <source>fiscal document given to another receipt</source>
        <translation>documento fiscal pasado a otro recibo</translation>
    </message>
    <message>
        <source>fiscal document noted</source>
        <translation>documento fiscal anotado</translation>
    </message>
    <message>
        <source>fiscal numbers taken back</source>
        <translation>números fiscales recibidos</translation>
    </message>
    <message>
        <source>collector&apos;s pad added</source>
        <translation>talonario agregado</translation>
    </message>
    <message>
        <source>receipt of a pad entered</source>
        <translation>recibo de talonario cargado</translation>
    </message>
    <message>
        <source>missing number explained</source>
        <translation>número faltante explicado</translation>
    </message>
    <message>
        <source>collector&apos;s pad handed on</source>
        <translation>talonario entregado</translation>
    </message>
    <message>
        <source>collector&apos;s pad returned</source>
        <translation>talonario devuelto</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>That file is no longer stored.</source>
        <translation>Ese adjunto ya no está guardado.</translation>
    </message>
    <message>
        <source>“{file}” is no picture and no PDF that can be read. Save it as PDF or take a picture of it.</source>
        <translation>«{file}» no es una imagen ni un PDF que se pueda leer. Guárdelo como PDF o sáquele una foto.</translation>
    </message>
    <message>
        <source>“{file}” could not be read. Look whether it is still there.</source>
        <translation>«{file}» no se pudo leer. Revise que todavía esté en su lugar.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB. Keep it elsewhere, or attach a smaller copy.</source>
        <translation>El archivo pesa más de {most} MB. Guárdelo en otro lugar o adjunte una copia más liviana.</translation>
    </message>
    <message>
        <source>This copy keeps its files in “{path}”, and {count} of them are not there. Bring that folder together with the copy, or use another copy.</source>
        <translation>Esta copia guarda sus adjuntos en «{path}», y allí faltan {count}. Lleve esa carpeta junto con la copia, o use otra copia.</translation>
    </message>
    <message>
        <source>“{path}” is the office file itself, not a copy. Choose one of the copies.</source>
        <translation>«{path}» es el archivo de la oficina, no una copia. Elija una de las copias.</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>There is no room for the backup in “{path}”. The office file is intact. Free some space or choose another folder.</source>
        <translation>No hay lugar para la copia en «{path}». El archivo de la oficina está intacto. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation>No hay ninguna copia de seguridad en «{path}». Elija otra carpeta o haga una copia.</translation>
    </message>
    <message>
        <source>The copy “{path}” did not pass the check and is not used.</source>
        <translation>La copia «{path}» no pasó la revisión y no se usa. Elija otra copia.</translation>
    </message>
    <message>
        <source>The copy is of “{name}”, but this file is of “{present}”. Nothing was changed. Restore it under another file name.</source>
        <translation>La copia es de «{name}», pero este archivo es de «{present}». No se cambió nada. Restáurela con otro nombre de archivo.</translation>
    </message>
    <message>
        <source>Stored files intact</source>
        <translation>Archivos guardados intactos</translation>
    </message>
    <message>
        <source>What goes through steps stands where its entries say</source>
        <translation>Trámites y propuestas están en el paso que dicen sus anotaciones</translation>
    </message>
    <message>
        <source>Expenses, deposits and closes add up</source>
        <translation>Egresos, depósitos y cierres cuadran</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>hay que revisar</translation>
    </message>
    <message>
        <source>Every reference finds its record</source>
        <translation>Cada dato remite a una ficha que existe</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>Acts of handover are whole</source>
        <translation>Actas de entrega completas</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>El archivo está entero</translation>
    </message>
    <message>
        <source>The log of changes is unbroken</source>
        <translation>El registro de cambios está completo y sin alteraciones</translation>
    </message>
    <message>
        <source>Amounts add up</source>
        <translation>Los montos cuadran</translation>
    </message>
    <message>
        <source>Something needs attention. Do not go on working with this file until it is cleared up; the copies lie in the folder beside it.</source>
        <translation>Hay algo para revisar. No siga trabajando con este archivo hasta aclararlo; las copias de seguridad están en la carpeta de al lado.</translation>
    </message>
    <message>
        <source>Receipts unaltered</source>
        <translation>Recibos sin alteraciones</translation>
    </message>
    <message>
        <source>Receipts without gaps</source>
        <translation>Recibos sin números faltantes</translation>
    </message>
    <message>
        <source>Every record is as it was last saved</source>
        <translation>Cada ficha está como se guardó la última vez</translation>
    </message>
    <message>
        <source>The tables are the program&apos;s own</source>
        <translation>Las tablas son las del programa</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>{size} MB; stored files: {count} ({stored} MB). It will soon not fit a 2 GB stick: keep large originals elsewhere.</source>
        <translation>{size} MB; adjuntos: {count} ({stored} MB). Pronto no cabrá en un pendrive de 2 GB: guarde los originales grandes en otro lugar.</translation>
    </message>
    <message>
        <source>{size} MB; stored files: {count} ({stored} MB)</source>
        <translation>{size} MB; adjuntos: {count} ({stored} MB)</translation>
    </message>
    <message>
        <source>a stored text cannot be read</source>
        <translation>hay un texto guardado que no se puede leer</translation>
    </message>
    <message>
        <source>Expense vouchers without missing numbers</source>
        <translation>Egresos sin números faltantes</translation>
    </message>
    <message>
        <source>“{text}” is not a practice case. Known: {known}.</source>
        <translation>«{text}» no es un caso de práctica. Los que hay: {known}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Bringing in the spreadsheet</source>
        <translation>Trayendo la planilla</translation>
    </message>
    <message>
        <source>Two years of dues</source>
        <translation>Dos años de cuotas</translation>
    </message>
    <message>
        <source>There is already an office in “{path}”. Choose an empty folder.</source>
        <translation>Ya hay una oficina en «{path}». Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>“{name}” keeps no history. Those that do: {tables}.</source>
        <translation>«{name}» no guarda historial. Los que guardan: {tables}.</translation>
    </message>
    <message>
        <source>There is no record “{text}” in “{name}”.</source>
        <translation>No hay ningún registro «{text}» en «{name}».</translation>
    </message>
    <message>
        <source>“{path}” is not a picture. Use PNG or JPG.</source>
        <translation>«{path}» no es una imagen. Use un archivo PNG o JPG.</translation>
    </message>
    <message>
        <source>“{path}” is too large. Use a picture of less than 20 MB.</source>
        <translation>«{path}» es demasiado grande. Use una imagen de menos de 20 MB.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Wait a moment and try again.</source>
        <translation>Otro programa está usando «{path}». Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {reason}. Choose another folder.</source>
        <translation>No se pudo crear «{path}»: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the last entry is of {last}. Put the date and time of Windows right before collecting.</source>
        <translation>El reloj de esta computadora dice {now}, pero lo último se anotó el {last}. Corrija la fecha y la hora de Windows antes de cobrar.</translation>
    </message>
    <message>
        <source>The file lies in a folder that is copied to the cloud (OneDrive, Dropbox…). Move the office file to another folder of this computer; backups may stay there.</source>
        <translation>El archivo está en una carpeta que se copia a la nube (OneDrive, Dropbox…). Pase el archivo de la oficina a otra carpeta de este equipo; las copias de seguridad sí pueden quedar allí.</translation>
    </message>
    <message>
        <source>“{text}” is not a country code of two letters, such as PY, CL or MX.</source>
        <translation>«{text}» no es un código de país de dos letras. Use por ejemplo PY, CL o MX.</translation>
    </message>
    <message>
        <source>Say which currency the office uses in {country} (for example --currency USD).</source>
        <translation>Indique qué moneda usa la oficina en {country} (por ejemplo --currency USD).</translation>
    </message>
    <message>
        <source>“{path}” is damaged. Do not use it any more: restore the newest backup.</source>
        <translation>El archivo «{path}» está dañado. No lo siga usando: restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The disk does not answer well while using “{path}”. Make a backup on another disk now.</source>
        <translation>El disco no responde bien al usar «{path}». Haga ya una copia de seguridad en otro disco.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved of this last step and nothing earlier was lost. Free some space and try again.</source>
        <translation>El disco está lleno. De este último paso no se guardó nada y lo anterior está intacto. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>This copy was used on another computer while this computer went on with the other one. Two copies of the office exist: decide which one is good. To go on with this one, open it with --accept-copy.</source>
        <translation>Esta copia se usó en otro equipo mientras aquí se siguió con la otra. Hay dos copias de la oficina: decida cuál es la buena. Para seguir con esta, ábrala con --accept-copy (o elija «Seguir con este archivo»).</translation>
    </message>
    <message>
        <source>There is already a file “{path}”. It is not touched: choose another name.</source>
        <translation>Ya existe un archivo «{path}». No se toca: elija otro nombre.</translation>
    </message>
    <message>
        <source>Country, currency and kind of office stay as they were set on the first day.</source>
        <translation>El país, la moneda y el tipo de oficina quedan como se eligieron el primer día.</translation>
    </message>
    <message>
        <source>“{text}” is neither guild nor alliance.</source>
        <translation>«{text}» no es un tipo de oficina: use guild (gremio) o alliance (alianza).</translation>
    </message>
    <message>
        <source>The file is open on computer {host} by {user} since {since}. Close it there first.</source>
        <translation>El archivo está abierto en el equipo {host} ({user}) desde {since}. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>There is no office file at “{path}”. Check the name or the stick.</source>
        <translation>No hay ningún archivo de oficina en «{path}». Revise el nombre o si está puesto el pendrive.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>Falta el nombre de la oficina. Escríbalo.</translation>
    </message>
    <message>
        <source>“{path}” is from an older version. Open it once in the window so that it is updated.</source>
        <translation>«{path}» es de una versión anterior. Ábralo una vez en la ventana para actualizarlo.</translation>
    </message>
    <message>
        <source>The file lies on a network drive. Keep the office file on this computer and use the network only for backups.</source>
        <translation>El archivo está en una unidad de red. Tenga el archivo de la oficina en este equipo y use la red solo para las copias.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer Gremial (file version {number}). Update the program on this computer.</source>
        <translation>«{path}» se hizo con un Gremial más nuevo (versión de archivo {number}). Actualice el programa en este equipo.</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist. Create it or choose another.</source>
        <translation>La carpeta «{path}» no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>Say which office file: --office FILE (or the variable GREMIAL_OFFICE).</source>
        <translation>Indique el archivo de la oficina: --office ARCHIVO (o la variable GREMIAL_OFFICE).</translation>
    </message>
    <message>
        <source>“{path}” is not a Gremial office file. Choose a file that ends in .gremial.</source>
        <translation>«{path}» no es un archivo de oficina de Gremial. Elija un archivo que termine en .gremial.</translation>
    </message>
    <message>
        <source>This file is older than what this computer remembers. It goes on after the highest receipt number ever given.</source>
        <translation>Este archivo es más antiguo que lo último que se hizo en este equipo. Se sigue numerando después del recibo más alto ya entregado.</translation>
    </message>
    <message>
        <source>Receipts {numbers} were given but are not in this copy. They are noted as “not in the copy”: fill them in from the duplicates.</source>
        <translation>Los recibos {numbers} se entregaron pero no están en esta copia. Quedan anotados como «no está en la copia»: cárguelos desde los duplicados.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder or the file is read-only. Copy it to a folder of this computer.</source>
        <translation>No se puede escribir en «{path}»: la carpeta o el archivo es de solo lectura. Cópielo a una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>This office file was never finished. Create the office again.</source>
        <translation>Este archivo de oficina quedó sin terminar. Cree la oficina de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>No se puede leer «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>Write the name of who serves at the desk.</source>
        <translation>Escriba el nombre de quien atiende.</translation>
    </message>
    <message>
        <source>Your name may not do this. It needs: {role}.</source>
        <translation>Quien atiende ahora no puede hacer esto. Se necesita: {role}. Cambie quién atiende.</translation>
    </message>
    <message>
        <source>Step {batch} was undone already.</source>
        <translation>El paso {batch} ya se deshizo.</translation>
    </message>
    <message>
        <source>Step {batch} charged dues. It is not undone: void them with “gremial dues void-run”, or forgive them with a resolution.</source>
        <translation>El paso {batch} generó cuotas. No se deshace: anúlelas con «gremial dues void-run», o condónelas con una resolución.</translation>
    </message>
    <message>
        <source>Step {batch} deposited a cheque, or noted it paid or returned. It is not undone: a cheque that came back is noted with “gremial cheques return”.</source>
        <translation>El paso {batch} depositó un cheque, o lo anotó como pagado o devuelto. No se deshace: el cheque que volvió se anota con «gremial cheques return».</translation>
    </message>
    <message>
        <source>Step {batch} closed a day or opened it. It is not undone: “gremial cash reopen” opens the day with a reason, and both stay on record.</source>
        <translation>El paso {batch} cerró un día o lo reabrió. No se deshace: con «gremial cash reopen» se reabre el día con un motivo, y ambas cosas quedan anotadas.</translation>
    </message>
    <message>
        <source>Step {batch} touched data of a person that was erased since. It cannot be taken back.</source>
        <translation>El paso {batch} tocó datos de una persona que después se borraron. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Step {batch} entered an expense or voided it. It is not undone: void the expense with “gremial expenses void”, and both stay on record.</source>
        <translation>El paso {batch} cargó un egreso o lo anuló. No se deshace: anule el egreso con «gremial expenses void», y ambos quedan anotados.</translation>
    </message>
    <message>
        <source>The first day of the office cannot be taken back.</source>
        <translation>El primer día de la oficina no se puede deshacer.</translation>
    </message>
    <message>
        <source>Import undone (step {batch})</source>
        <translation>Importación deshecha (paso {batch})</translation>
    </message>
    <message>
        <source>Step {batch} noted money without a name or gave it to its owner. It is not undone: note that it was no income with “gremial unidentified return”, or void the receipt.</source>
        <translation>El paso {batch} anotó un ingreso por identificar o dijo de quién era. No se deshace: anote que no era un ingreso con «gremial unidentified return», o anule el recibo.</translation>
    </message>
    <message>
        <source>Step {batch} ({verb}):</source>
        <translation>Paso {batch} ({verb}):</translation>
    </message>
    <message>
        <source>Step {batch} is not undone: {count} later records lean on it. Nothing was changed.</source>
        <translation>No se deshace el paso {batch}: hay {count} registros posteriores que dependen de él. No se cambió nada.</translation>
    </message>
    <message>
        <source>Step {batch} wrote in records that are never erased ({tables}). It is put right with a further entry.</source>
        <translation>El paso {batch} escribió en registros que no se borran ({tables}). Se corrige con otro asiento.</translation>
    </message>
    <message>
        <source>Step {batch} moved money from one account to another. It is not undone: take the movement back under “Cash and banks”, and both stay on record.</source>
        <translation>El paso {batch} pasó dinero de una cuenta a otra. No se deshace: anule el movimiento en «Caja y bancos», y ambos quedan anotados.</translation>
    </message>
    <message>
        <source>Step {batch} changed nothing that can be taken back.</source>
        <translation>El paso {batch} no cambió nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Step {batch} moved money. It is not taken back: void the receipt with “gremial receipts void”, and both stay on record.</source>
        <translation>El paso {batch} movió dinero. Eso no se deshace: anule el recibo con «gremial receipts void» y quedan anotados los dos.</translation>
    </message>
    <message>
        <source>Step {batch} is not undone: what it would bring back (a member number, a name) belongs to another record now. Nothing was changed.</source>
        <translation>No se deshace el paso {batch}: lo que volvería (un número de socio, un nombre) ahora es de otro registro. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no step {batch}. See “gremial history”.</source>
        <translation>No hay ningún paso {batch}. Vea la lista con «gremial history».</translation>
    </message>
    <message>
        <source>Step {batch} locked the books of a year or opened them. It is not undone: “gremial year unlock” opens them with a reason, and both stay on record.</source>
        <translation>El paso {batch} cerró los libros de un año o los reabrió. No se deshace: con «gremial year unlock» se reabren con un motivo, y ambas cosas quedan anotadas.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Falta el monto. Escriba cuánto es.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as an amount: groups have three digits. Write for example 150.000.</source>
        <translation>«{text}» no se puede leer como monto: entre un punto y otro van tres cifras. Escriba por ejemplo 150.000 o 150000.</translation>
    </message>
    <message>
        <source>“{text}” is negative. Write a positive amount.</source>
        <translation>«{text}» es negativo. Escriba un monto positivo.</translation>
    </message>
    <message>
        <source>“{text}” has cents, and {currency} has none.</source>
        <translation>«{text}» tiene centavos, y {currency} no los usa. Escriba el monto sin centavos.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write only digits.</source>
        <translation>«{text}» no es un monto. Escriba solo cifras.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>El monto debe ser mayor que cero. Corríjalo.</translation>
    </message>
    <message>
        <source>“{text}” is in another currency, and this amount is in {currency}. Write it in {currency}.</source>
        <translation>«{text}» está en otra moneda y este monto es en {currency}. Escríbalo en {currency}.</translation>
    </message>
    <message>
        <source>The amount is too large. Check the zeros.</source>
        <translation>El monto es demasiado grande. Revise los ceros.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals for {currency}.</source>
        <translation>«{text}» tiene demasiados decimales para {currency}. Escriba dos como máximo.</translation>
    </message>
    <message>
        <source>“{text}” has no day. Write it as day/month/year.</source>
        <translation>A «{text}» le falta el día. Escriba la fecha como día/mes/año.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Falta la fecha. Escríbala como día/mes/año.</translation>
    </message>
    <message>
        <source>{text} does not exist. Write the date as day/month/year.</source>
        <translation>El {text} no existe. Escriba la fecha como día/mes/año.</translation>
    </message>
    <message>
        <source>“{text}” is in the future. Check the year.</source>
        <translation>«{text}» todavía no llegó. Revise el año.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as day/month/year.</source>
        <translation>«{text}» no es una fecha. Escríbala como día/mes/año.</translation>
    </message>
    <message>
        <source>“{text}” is not a date of the spreadsheet. Write it as day/month/year.</source>
        <translation>«{text}» no es una fecha de la planilla. Escríbala como día/mes/año.</translation>
    </message>
    <message>
        <source>“{text}” is too long ago. Check the year.</source>
        <translation>«{text}» es de hace demasiado tiempo. Revise el año.</translation>
    </message>
    <message>
        <source>“{text}” is too far in the future. Check the year.</source>
        <translation>«{text}» está demasiado lejos en el futuro. Revise el año.</translation>
    </message>
    <message>
        <source>“{text}” has no year. Write it as day/month/year.</source>
        <translation>A «{text}» le falta el año. Escriba la fecha como día/mes/año.</translation>
    </message>
    <message>
        <source>The check digit of “{text}” does not agree: it would be {right}.</source>
        <translation>El dígito verificador de «{text}» no coincide: debería ser {right}. Revíselo con el documento.</translation>
    </message>
    <message>
        <source>“{text}” does not have the usual number of digits.</source>
        <translation>«{text}» no tiene la cantidad de cifras habitual. Revíselo con el documento.</translation>
    </message>
    <message>
        <source>“{text}” is very short: it may have lost zeros at the front.</source>
        <translation>«{text}» es muy corto: puede haber perdido ceros a la izquierda. Revíselo con el documento.</translation>
    </message>
    <message>
        <source>“{text}” is an unusually low RUT.</source>
        <translation>«{text}» es un RUT más bajo que lo habitual. Revíselo con la cédula.</translation>
    </message>
    <message>
        <source>“{text}” has no check digit. It would be {right}.</source>
        <translation>A «{text}» le falta el dígito verificador. Sería {right}.</translation>
    </message>
    <message>
        <source>“{text}” has no hyphen: its last digit was taken as the check digit. Look at the document.</source>
        <translation>«{text}» no lleva guion: la última cifra se tomó como dígito verificador. Revíselo con el documento.</translation>
    </message>
    <message>
        <source>“{text}” is already the id of {name} (No. {number}). It is kept; see whether it is the same member.</source>
        <translation>«{text}» ya es el documento de {name} (Nº {number}). Se guarda igual; revise si es el mismo socio.</translation>
    </message>
    <message>
        <source>“{text}” is a RUC of the old kind.</source>
        <translation>«{text}» es un RUC de los antiguos. Confírmelo con el documento.</translation>
    </message>
    <message>
        <source>“{text}” lost its digits in the spreadsheet. Give the column the format “text” and write the number again.</source>
        <translation>«{text}» perdió cifras en la planilla. Ponga la columna en formato texto y escriba el número otra vez.</translation>
    </message>
    <message>
        <source>“{text}” does not look like an id number of this country. It is kept as written.</source>
        <translation>«{text}» no parece un documento de este país. Se guarda como está escrito.</translation>
    </message>
    <message>
        <source>The currency “{text}” is not known. Known: {known}.</source>
        <translation>No se conoce la moneda «{text}». Las conocidas son: {known}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read. Write figures, and at most {places} after the comma: 1,5.</source>
        <translation>No se entiende «{text}». Escriba números, con {places} cifras después de la coma como máximo: 1,5.</translation>
    </message>
    <message>
        <source>A number is too large. Check the figures that were typed.</source>
        <translation>Un número es demasiado grande. Revise las cifras escritas.</translation>
    </message>
    <message>
        <source>“{text}” is not a month. This plan is monthly: write for example 2026-11.</source>
        <translation>«{text}» no es un mes. Esta cuota es mensual: escriba por ejemplo 2026-11.</translation>
    </message>
    <message>
        <source>This plan is charged once and has no period.</source>
        <translation>Esta cuota se cobra una sola vez y no lleva período. Quite el período.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. This plan is yearly: write for example 2026.</source>
        <translation>«{text}» no es un año. Esta cuota es anual: escriba por ejemplo 2026.</translation>
    </message>
    <message>
        <source>“{text}” is not a period. Write 2026-11 for a month or 2026 for a year.</source>
        <translation>«{text}» no es un período. Escriba 2026-11 para un mes o 2026 para un año.</translation>
    </message>
    <message>
        <source>“{text}” does not look like a telephone number. It is kept as written.</source>
        <translation>«{text}» no parece un teléfono. Se guarda como está escrito.</translation>
    </message>
    <message>
        <source>There are {count} telephones; the first two are kept as such, the others go to the notes.</source>
        <translation>Hay {count} teléfonos; los dos primeros quedan como tales y los demás van a las observaciones.</translation>
    </message>
    <message>
        <source>Noted: the other office has it.</source>
        <translation>Anotado: la otra oficina ya lo recibió.</translation>
    </message>
    <message>
        <source>The paper does not agree with what the office issued. Below is what was issued under this number.</source>
        <translation>El papel no coincide con lo que emitió la oficina. Abajo está lo que se emitió con ese número.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>“{text}” must be PERIOD=AMOUNT, for example --apply 2026-11=85000.</source>
        <translation>«{text}» debe tener la forma PERÍODO=MONTO, por ejemplo --apply 2026-11=85000.</translation>
    </message>
    <message>
        <source>Proven copy: {path}</source>
        <translation>Copia comprobada: {path}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{amount} of it was paid with credit that members had.</source>
        <translation>De eso, {amount} se pagó con saldos a favor.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>The demo office is in “{path}”:</source>
        <translation>La oficina de práctica está en «{path}»:</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>“{path}” was written.</source>
        <translation>Se escribió «{path}».</translation>
    </message>
    <message>
        <source>For every verb</source>
        <translation>Para todas las órdenes</translation>
    </message>
    <message>
        <source>{at} · {actor} · {verb} · step {batch}</source>
        <translation>{at} · {actor} · {verb} · paso {batch}</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Columnas: {columns}</translation>
    </message>
    <message>
        <source>Saved (step {batch}). It can be undone with: gremial undo {batch}</source>
        <translation>Guardado (paso {batch}). Se puede deshacer con: gremial undo {batch}</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>No se guardó nada (--dry-run).</translation>
    </message>
    <message>
        <source>Columns left out: {columns}</source>
        <translation>Columnas que no se usan: {columns}</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>No había nada para guardar.</translation>
    </message>
    <message>
        <source>Interrupted. What was not finished was not saved.</source>
        <translation>Interrumpido. Lo que no terminó no se guardó.</translation>
    </message>
    <message>
        <source>Send “{path}” to the other office.</source>
        <translation>Envíe «{path}» a la otra oficina.</translation>
    </message>
    <message>
        <source>Read these numbers to each other by telephone, they must be equal: {numbers}</source>
        <translation>Léanse estos números por teléfono: deben ser iguales. {numbers}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>There is nothing to receive in “{path}”.</source>
        <translation>No hay nada para recibir en «{path}».</translation>
    </message>
    <message>
        <source>“{text}” must be COLUMN=FIELD, for example --map &quot;Deuda=opening&quot;.</source>
        <translation>«{text}» debe tener la forma COLUMNA=CAMPO, por ejemplo --map &quot;Deuda=opening&quot;.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>Falta «{name}».</translation>
    </message>
    <message>
        <source>The office “{path}” was created.</source>
        <translation>Se creó la oficina «{path}».</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>No existe la opción {name}.</translation>
    </message>
    <message>
        <source>There is no verb “{name}”.</source>
        <translation>No existe la orden «{name}».</translation>
    </message>
    <message>
        <source>“{text}” is not possible. Possible: {choices}.</source>
        <translation>«{text}» no sirve aquí. Se puede usar: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Amounts are written without points: Gs. 85.000 is 85000; 1,500.00 pesos are 150000.</source>
        <translation>«{text}» no es un número entero. Los montos van sin puntos ni comas: Gs. 85.000 es 85000; 1,500.00 pesos mexicanos son 150000.</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>Después de {name} falta escribir un valor.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCIONES]</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {name}</source>
        <translation>Recibo {receipt} · {name}</translation>
    </message>
    <message>
        <source>Write the name of a file.</source>
        <translation>Escriba el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The totals are in “{path}”.</source>
        <translation>Los totales están en «{path}».</translation>
    </message>
    <message>
        <source>Plan “{name}”: {amount}, {period}.</source>
        <translation>Cuota «{name}»: {amount}, {period}.</translation>
    </message>
    <message>
        <source>{kind}: {charge}, {amount}. {debt} are left to pay.</source>
        <translation>{kind}: {charge}, {amount}. Queda por pagar {debt}.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>The file from before is kept as “{path}”.</source>
        <translation>El archivo anterior quedó guardado como «{path}».</translation>
    </message>
    <message>
        <source>See: {command}</source>
        <translation>Vea: {command}</translation>
    </message>
    <message>
        <source>Stands now: {standing} · balance {balance}</source>
        <translation>Queda: {standing} · saldo {balance}</translation>
    </message>
    <message>
        <source>There are words too many: {text}</source>
        <translation>Sobran palabras: {text}</translation>
    </message>
    <message>
        <source>Linked with “{name}”.</source>
        <translation>Vinculado con «{name}».</translation>
    </message>
    <message>
        <source>Step {undone} was undone (this is step {batch}).</source>
        <translation>Se deshizo el paso {undone} (este es el paso {batch}).</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>[OPTIONS] VERB</source>
        <translation>[OPCIONES] ORDEN</translation>
    </message>
    <message>
        <source>Say which verb.</source>
        <translation>Falta la orden: escriba qué quiere hacer.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Without a vote because</source>
        <translation>No vota porque</translation>
    </message>
    <message>
        <source>Something unexpected happened. Look whether this step was done before repeating it, and send “{path}” to whoever helps you; it holds no lists of members.</source>
        <translation>Pasó algo que no estaba previsto. Antes de repetir el paso, mire si quedó hecho, y envíe «{path}» a quien le da asistencia: no contiene listas de socios.</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>Se agregó: {name}.</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>It ends on {day}.</source>
        <translation>Termina el {day}.</translation>
    </message>
    <message>
        <source>{name} pays {percent} % less from now on.</source>
        <translation>{name} paga {percent} % menos desde ahora.</translation>
    </message>
    <message>
        <source>Members: {count}. In all: {amount}</source>
        <translation>Socios: {count}. En total: {amount}</translation>
    </message>
    <message>
        <source>Members: {members} · receipts: {receipts} · received: {amount}</source>
        <translation>Socios: {members} · recibos: {receipts} · cobrado: {amount}</translation>
    </message>
    <message>
        <source>“{path}” is whole. Members: {members} · receipts: {receipts}</source>
        <translation>«{path}» está completa. Socios: {members} · recibos: {receipts}</translation>
    </message>
    <message>
        <source>Change: {count} · have it already: {same}</source>
        <translation>Cambian: {count} · ya lo tienen: {same}</translation>
    </message>
    <message>
        <source>Members charged: {charged}, {amount} in all. Had it already: {already}.</source>
        <translation>Socios con cuota generada: {charged}, {amount} en total. Ya la tenían: {already}.</translation>
    </message>
    <message>
        <source>Of that {amount} are forgiven at once by scholarships.</source>
        <translation>De eso, {amount} se condonan en el acto por becas.</translation>
    </message>
    <message>
        <source>{count} members are left out: their size or workers are not known.</source>
        <translation>Quedan afuera {count} socios: no se sabe su tamaño o sus trabajadores.</translation>
    </message>
    <message>
        <source>{charged} members would be charged {amount} in all; {already} have it already. Nothing was written.</source>
        <translation>Se cobraría a {charged} socios, en total {amount}; {already} ya lo tienen. No se escribió nada.</translation>
    </message>
    <message>
        <source>{name} owes {debt} now.</source>
        <translation>{name} debe ahora {debt}.</translation>
    </message>
    <message>
        <source>{name} is closed until {day}: {amount} too much.</source>
        <translation>{name} quedó cerrada hasta el {day}: sobra {amount}.</translation>
    </message>
    <message>
        <source>{name} is closed until {day}: it agrees.</source>
        <translation>{name} quedó cerrada hasta el {day}: coincide.</translation>
    </message>
    <message>
        <source>{name} is closed until {day}: {amount} missing.</source>
        <translation>{name} quedó cerrada hasta el {day}: falta {amount}.</translation>
    </message>
    <message>
        <source>Consents noted: {count}.</source>
        <translation>Autorizaciones anotadas: {count}.</translation>
    </message>
    <message>
        <source>Consents revoked: {count}.</source>
        <translation>Autorizaciones retiradas: {count}.</translation>
    </message>
    <message>
        <source>Control code: {control}</source>
        <translation>Código de control: {control}</translation>
    </message>
    <message>
        <source>The close of {name} of {day} is open again.</source>
        <translation>Se reabrió el cierre de {name} del {day}.</translation>
    </message>
    <message>
        <source>Say what is right: --date, --reason or --act.</source>
        <translation>Diga qué es lo correcto: --date, --reason o --act.</translation>
    </message>
    <message>
        <source>There is no change of status number {number}; there are {count}.</source>
        <translation>No hay un cambio de estado número {number}; hay {count}.</translation>
    </message>
    <message>
        <source>Say which change is wrong: --correct with its number.</source>
        <translation>Diga cuál cambio está mal: --correct con su número.</translation>
    </message>
    <message>
        <source>Expense number {number}: {amount} to {supplier}.</source>
        <translation>Egreso Nº {number}: {amount} a {supplier}.</translation>
    </message>
    <message>
        <source>Expense number {number} is void.</source>
        <translation>Se anuló el egreso Nº {number}.</translation>
    </message>
    <message>
        <source>Members written to “{path}”: {count}</source>
        <translation>Socios guardados en «{path}»: {count}</translation>
    </message>
    <message>
        <source>Extraordinary dues: several may be charged in a month.</source>
        <translation>Cuotas extraordinarias: se pueden generar varias en un mes.</translation>
    </message>
    <message>
        <source>Of all extraordinary dues one a month may be charged at most.</source>
        <translation>De las cuotas extraordinarias se puede generar una sola por mes.</translation>
    </message>
    <message>
        <source>Fund added: {name}.</source>
        <translation>Se agregó el fondo: {name}.</translation>
    </message>
    <message>
        <source>Fund closed: {name}.</source>
        <translation>Se cerró el fondo: {name}.</translation>
    </message>
    <message>
        <source>Members that change ({count}):</source>
        <translation>Socios que cambian ({count}):</translation>
    </message>
    <message>
        <source>Rows to look at ({count}):</source>
        <translation>Filas con avisos ({count}):</translation>
    </message>
    <message>
        <source>This looks like: {kind}. Only the members are brought; for the money use “gremial dues import”.</source>
        <translation>Esto parece: {kind}. Solo se traen los socios; para el dinero use «gremial dues import».</translation>
    </message>
    <message>
        <source>Only sheet “{sheet}” is read. There are lists of members in others too: {sheets}. Bring them one by one with --sheet.</source>
        <translation>Se lee solo la hoja «{sheet}». También hay socios en otras hojas: {sheets}. Tráigalas de a una con --sheet.</translation>
    </message>
    <message>
        <source>Rows left out ({count}):</source>
        <translation>Filas para revisar, que no entran ({count}):</translation>
    </message>
    <message>
        <source>1 {unit} = {value} from {day} on.</source>
        <translation>1 {unit} = {value} desde el {day}.</translation>
    </message>
    <message>
        <source>“{text}” is not MARK=MEANING. The meaning is one of: {choices}.</source>
        <translation>«{text}» no tiene la forma MARCA=SENTIDO. El sentido es uno de: {choices}.</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>Socios: {count}</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. Use a verb, see “gremial --help”; “gremial demo FOLDER” shows everything without a screen.</source>
        <translation>Aquí no hay una pantalla donde abrir la ventana. Use una orden: vea «gremial --help»; con «gremial demo CARPETA» se prueba todo sin pantalla.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>Say what the member owes (--amount) or has in favour (--credit), one of the two.</source>
        <translation>Diga lo que el socio debe (--amount) o lo que tiene a favor (--credit), una de las dos cosas.</translation>
    </message>
    <message>
        <source>Code: {control}</source>
        <translation>Código: {control}</translation>
    </message>
    <message>
        <source>“{path}” is ready for {to}. Rows: {count}</source>
        <translation>«{path}» está listo para {to}. Filas: {count}</translation>
    </message>
    <message>
        <source>{file}: {kind}</source>
        <translation>{file}: {kind}</translation>
    </message>
    <message>
        <source>not said; say it with --mark “{key}=paid” (or owed, exempt, ignore)</source>
        <translation>sin indicar; use --mark &quot;{key}=paid&quot; (o owed, exempt, ignore)</translation>
    </message>
    <message>
        <source>Legend: “{key}” in {count} cells (such as {place}): {answer}</source>
        <translation>Leyenda: «{key}» en {count} celdas (por ejemplo {place}): {answer}</translation>
    </message>
    <message>
        <source>P paid · p paid in part · D owed · E exempt · = already noted · ? to review</source>
        <translation>P pagado · p pagado en parte · D debe · E exonerado · = ya asentado · ? a revisar</translation>
    </message>
    <message>
        <source>Charges: {charges} ({charged}) · payments: {payments} ({paid}) · receipts: {receipts}</source>
        <translation>Cargos: {charges} ({charged}) · pagos: {payments} ({paid}) · recibos: {receipts}</translation>
    </message>
    <message>
        <source>“{text}” cannot be read: write the note or coin and how many, for instance 50000=3.</source>
        <translation>No se entiende «{text}»: escriba el billete o la moneda y cuántos hay, por ejemplo 50000=3.</translation>
    </message>
    <message>
        <source>What “{plan}” charges from now on is for fund “{fund}”.</source>
        <translation>Lo que se cobre por «{plan}» desde ahora es para el fondo «{fund}».</translation>
    </message>
    <message>
        <source>Saved: {name}. What was charged already stays.</source>
        <translation>Se guardó: {name}. Lo ya cobrado queda como está.</translation>
    </message>
    <message>
        <source>What “{plan}” charges from now on is for the general fund.</source>
        <translation>Lo que se cobre por «{plan}» desde ahora es para el fondo general.</translation>
    </message>
    <message>
        <source>Receipts in “{path}”: {count}</source>
        <translation>Recibos en «{path}»: {count}</translation>
    </message>
    <message>
        <source>Rows to mend, written to “{path}”: {count}</source>
        <translation>Filas para revisar, guardadas en «{path}»: {count}</translation>
    </message>
    <message>
        <source>opened again: {reason}</source>
        <translation>se reabrió: {reason}</translation>
    </message>
    <message>
        <source>“{path}” was restored. Members: {members} · receipts: {receipts}</source>
        <translation>Se restauró «{path}». Socios: {members} · recibos: {receipts}</translation>
    </message>
    <message>
        <source>Nothing was written: rolls are kept once meetings are. --out saves this as a spreadsheet.</source>
        <translation>No se guardó nada: las asistencias se guardarán con las reuniones. Con --out queda como planilla.</translation>
    </message>
    <message>
        <source>{count} lines of the roll in {path}.</source>
        <translation>{count} renglones de la lista en {path}.</translation>
    </message>
    <message>
        <source>{count} charges of “{name}” count as never made.</source>
        <translation>{count} cuotas de «{name}» quedaron sin efecto.</translation>
    </message>
    <message>
        <source>{name} should hold {amount}. Count it and close with --counted or --piece.</source>
        <translation>En {name} debe haber {amount}. Cuéntelo y cierre con --counted o --piece.</translation>
    </message>
    <message>
        <source>{control}: {verdict}</source>
        <translation>{control}: {verdict}</translation>
    </message>
    <message>
        <source>Void since {date}: {reason}</source>
        <translation>Anulado el {date}: {reason}</translation>
    </message>
    <message>
        <source>Receipt {receipt} is void. Keep the voided paper with its duplicate.</source>
        <translation>Se anuló el recibo {receipt}. Guarde el papel anulado con el duplicado.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Received there</source>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Will have</source>
        <translation>Va a tener</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Tiene hoy</translation>
    </message>
    <message>
        <source>Whom it shows</source>
        <translation>A quiénes muestra</translation>
    </message>
    <message>
        <source>The due</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>De quién o a quién</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Se postuló</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Cerrada hasta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>Según libros</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nº</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Rebaja</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Último recibido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Copies of the office file.</source>
        <translation>Copias del archivo de la oficina.</translation>
    </message>
    <message>
        <source>List the copies, newest first.</source>
        <translation>Listar las copias, de la más nueva a la más antigua.</translation>
    </message>
    <message>
        <source>Make a proven copy.</source>
        <translation>Hacer una copia comprobada.</translation>
    </message>
    <message>
        <source>Prove a copy: whole, consistent, counted again.</source>
        <translation>Comprobar una copia: que esté completa y que los números cuadren.</translation>
    </message>
    <message>
        <source>Put a copy in the place of the office file; the present one is kept aside.</source>
        <translation>Poner una copia en lugar del archivo de la oficina; el actual se guarda aparte.</translation>
    </message>
    <message>
        <source>Look the whole file over: is it whole, unaltered, gapless, does the money add up. Ends with 3 when something is not in order.</source>
        <translation>Revisar todo el archivo: si está completo y sin alterar, sin números salteados, si los montos cuadran. Termina con 3 cuando hay algo para revisar.</translation>
    </message>
    <message>
        <source>Make a practice office and go through the main work, with its papers.</source>
        <translation>Crear una oficina de práctica y hacer el trabajo principal, con sus papeles.</translation>
    </message>
    <message>
        <source>The directory: people and organisations, members or not, and the offices they hold.</source>
        <translation>El directorio: personas y organizaciones, sean o no socios, y los cargos que tienen.</translation>
    </message>
    <message>
        <source>Add an organisation that is no member (yet): public body, university, bank, guild…</source>
        <translation>Agrega una organización que no es socio (todavía): organismo público, universidad, banco, gremio…</translation>
    </message>
    <message>
        <source>Add a person who is no member (yet).</source>
        <translation>Agrega una persona que no es socio (todavía).</translation>
    </message>
    <message>
        <source>Change a record; what is not said stays.</source>
        <translation>Cambia una ficha; lo que no se dice queda como está.</translation>
    </message>
    <message>
        <source>List people and organisations of every kind.</source>
        <translation>Lista personas y organizaciones de toda clase.</translation>
    </message>
    <message>
        <source>Offices held: note, end, correct, take away.</source>
        <translation>Cargos: anotar, terminar, corregir, quitar.</translation>
    </message>
    <message>
        <source>Note that a person holds an office; without --at, in this office.</source>
        <translation>Anota que una persona tiene un cargo; sin --at, en esta misma oficina.</translation>
    </message>
    <message>
        <source>Correct an office that was noted wrongly.</source>
        <translation>Corrige un cargo que se anotó mal.</translation>
    </message>
    <message>
        <source>End an office on a day; without --day, today.</source>
        <translation>Termina un cargo en una fecha; sin --day, hoy.</translation>
    </message>
    <message>
        <source>Take away an office that was never held; who left it is ended instead.</source>
        <translation>Quita un cargo que nunca se tuvo; el de quien lo dejó se termina.</translation>
    </message>
    <message>
        <source>Who holds an office today, or held it on a day.</source>
        <translation>Quién tiene un cargo hoy, o lo tenía en una fecha.</translation>
    </message>
    <message>
        <source>Take out a record that was written by mistake; nothing may lean on it.</source>
        <translation>Quita una ficha que se escribió por error; nada puede depender de ella.</translation>
    </message>
    <message>
        <source>Show a record: data, what it is here, offices.</source>
        <translation>Muestra una ficha: datos, qué es aquí, cargos.</translation>
    </message>
    <message>
        <source>Record, by name, id or internal identifier.</source>
        <translation>Ficha, por nombre, documento o identificador interno.</translation>
    </message>
    <message>
        <source>f or m: whether certificates and letters speak of a woman or a man.</source>
        <translation>f o m: para que los certificados y notas hablen en femenino o masculino.</translation>
    </message>
    <message>
        <source>Dues: plans, charging, collecting, debts.</source>
        <translation>Cuotas: cuáles hay, generarlas, cobrarlas y lo que está pendiente.</translation>
    </message>
    <message>
        <source>Who has something pending, by age.</source>
        <translation>Quiénes tienen cuotas pendientes, por antigüedad.</translation>
    </message>
    <message>
        <source>Charge a period to everybody who should pay it. Doing it twice charges nobody twice.</source>
        <translation>Generar la cuota de un período a todos los que deben pagarla. Repetirlo no la cobra dos veces.</translation>
    </message>
    <message>
        <source>Bring the dues or receipts of earlier years from a spreadsheet.
Twelve columns of months (amount, X, receipt number, date or colour) or a row for each receipt. The same file twice changes nothing; everything can be taken back with “gremial undo”.</source>
        <translation>Traer de una planilla las cuotas o los recibos de años anteriores.
Doce columnas de meses (importe, X, número de recibo, fecha o color) o una fila por recibo. El mismo archivo dos veces no cambia nada; todo se puede deshacer con «gremial undo».</translation>
    </message>
    <message>
        <source>Note what a member owed on the first day.</source>
        <translation>Anotar lo que un socio debía, o tenía a favor, el primer día.</translation>
    </message>
    <message>
        <source>Dues plans.</source>
        <translation>Las cuotas que se cobran.</translation>
    </message>
    <message>
        <source>Add a plan.</source>
        <translation>Agregar una cuota.</translation>
    </message>
    <message>
        <source>List the plans.</source>
        <translation>Listar las cuotas.</translation>
    </message>
    <message>
        <source>Statement of account of a member, on screen or as PDF.</source>
        <translation>Estado de cuenta de un socio, en pantalla o en PDF.</translation>
    </message>
    <message>
        <source>Erases the personal data of somebody who left, also in the history and in the bytes of the file.
REF is the member number or the tax id. What the law makes the office keep stays and is listed; so are older copies. It cannot be undone.</source>
        <translation>Borra los datos personales de quien dejó de ser socio, también en el historial y dentro del archivo.
REF es el número de socio o el documento. Lo que la ley obliga a guardar queda y se enumera; también las copias anteriores. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What happened to a record: who, when, before and after. Without anything, the last steps.</source>
        <translation>Qué pasó con un registro: quién, cuándo, antes y después. Sin decir nada más, los últimos pasos.</translation>
    </message>
    <message>
        <source>The correspondence book.</source>
        <translation>Libro de correspondencia: notas, circulares, constancias y lo recibido.</translation>
    </message>
    <message>
        <source>The book of a year as PDF, CSV or XLSX.</source>
        <translation>Libro de correspondencia de un año, en PDF, CSV o XLSX según el nombre del archivo.</translation>
    </message>
    <message>
        <source>Letters that wait without a number.</source>
        <translation>Borradores: se guardan sin número hasta que se emiten.</translation>
    </message>
    <message>
        <source>Forgets a draft.</source>
        <translation>Descarta un borrador. Lo que tiene número se anula, no se descarta.</translation>
    </message>
    <message>
        <source>Gives a draft its number.</source>
        <translation>Emite un borrador: le da el número que sigue.</translation>
    </message>
    <message>
        <source>Keeps a letter without a number.</source>
        <translation>Guarda un borrador, sin número. Puede estar incompleto.</translation>
    </message>
    <message>
        <source>Writes a letter with the next number.</source>
        <translation>Emite un documento con el número que sigue. El texto puede llevar campos entre llaves (nombre, numero_socio, deuda, fecha…).</translation>
    </message>
    <message>
        <source>Lists the book, newest first.</source>
        <translation>Muestra el libro, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>Writes a letter as a PDF again.</source>
        <translation>Guarda otra vez el documento en PDF. Los recibidos se nombran in-1/2026.</translation>
    </message>
    <message>
        <source>Registers a letter that came in.</source>
        <translation>Registra un documento recibido y le da número de entrada.</translation>
    </message>
    <message>
        <source>The book goes on from one on paper: its next number.</source>
        <translation>Dice el próximo número, cuando el libro sigue de uno en papel.</translation>
    </message>
    <message>
        <source>Texts the office writes often.</source>
        <translation>Modelos: los textos que la oficina usa seguido.</translation>
    </message>
    <message>
        <source>Adds a template.</source>
        <translation>Agrega un modelo de la oficina, desde cero o copiando otro.</translation>
    </message>
    <message>
        <source>Changes a template of the office.</source>
        <translation>Cambia un modelo de la oficina; lo que no se dice queda igual.</translation>
    </message>
    <message>
        <source>Lists the templates.</source>
        <translation>Muestra los modelos de la oficina y los que vienen con el programa.</translation>
    </message>
    <message>
        <source>Removes a template of the office.</source>
        <translation>Borra un modelo de la oficina. Lo escrito con él queda como está.</translation>
    </message>
    <message>
        <source>Voids a letter; it keeps its number.</source>
        <translation>Anula un documento; el número y el texto quedan en el libro.</translation>
    </message>
    <message>
        <source>The register of members.</source>
        <translation>El padrón de socios.</translation>
    </message>
    <message>
        <source>Writes everything the office holds about a member: a PDF and a sheet (CSV) for each kind of record.
REF is the member number or the tax id.</source>
        <translation>Escribe todo lo que la oficina guarda sobre un socio: un PDF y una planilla (CSV) por cada tipo de registro.
REF es el número de socio o el documento.</translation>
    </message>
    <message>
        <source>Add a member.</source>
        <translation>Agregar un socio.</translation>
    </message>
    <message>
        <source>Compare the roll of an assembly with the register: who is known, doubtful, unknown.
Nothing is written.</source>
        <translation>Comparar la asistencia a una asamblea con el padrón: quién es conocido, dudoso o desconocido.
No se guarda nada.</translation>
    </message>
    <message>
        <source>The book of members as of a day, to PDF, Excel or CSV.</source>
        <translation>El libro de socios a una fecha, en PDF, Excel o CSV.</translation>
    </message>
    <message>
        <source>State of a business by day: opened, paused, closed, reopened; note, correct, take away.</source>
        <translation>Estado de un negocio por fecha: abrió, en pausa, cerró, reabrió; anotar, corregir, quitar.</translation>
    </message>
    <message>
        <source>Whose card bears a code, and whether it still holds.</source>
        <translation>De quién es el carnet con ese código y si sigue vigente.</translation>
    </message>
    <message>
        <source>Cards for members as a PDF, eight on a sheet with cut marks; for those named, those found or all who belong.</source>
        <translation>Carnets de socio en PDF, ocho por hoja con marcas de corte; para quienes se nombra, los que se buscan o todos los que pertenecen.</translation>
    </message>
    <message>
        <source>Categories of members with their rights.</source>
        <translation>Categorías de socios con sus derechos.</translation>
    </message>
    <message>
        <source>Adds a category.</source>
        <translation>Agrega una categoría.</translation>
    </message>
    <message>
        <source>Changes the name or the rights of a category.</source>
        <translation>Cambia el nombre o los derechos de una categoría.</translation>
    </message>
    <message>
        <source>The categories with their rights.</source>
        <translation>Las categorías con sus derechos.</translation>
    </message>
    <message>
        <source>Takes away a category that nobody has or had.</source>
        <translation>Quita una categoría que nadie tiene ni tuvo.</translation>
    </message>
    <message>
        <source>A certificate of membership, numbered in the book, as a PDF.</source>
        <translation>Constancia de socio en PDF, con su número en el libro de correspondencia.</translation>
    </message>
    <message>
        <source>Notes that members agreed that their number, name, trade and standing go to the alliance (--revoke ends it).</source>
        <translation>Anotar que los socios autorizaron que su número, nombre, rubro y situación vayan a la alianza (con --revoke, retirar esa autorización).</translation>
    </message>
    <message>
        <source>The directory of members to hand out, as a PDF: telephones and e-mails only of who consented.</source>
        <translation>El directorio de socios para entregar, en PDF: teléfonos y correos solo de quien dio su permiso.</translation>
    </message>
    <message>
        <source>Say that two records are not the same: they are not proposed again.</source>
        <translation>Indicar que dos fichas no son la misma: no se vuelven a proponer.</translation>
    </message>
    <message>
        <source>Which records may be of the same person or firm, and why.</source>
        <translation>Qué fichas pueden ser de la misma persona o empresa, y por qué.</translation>
    </message>
    <message>
        <source>Change the data of a member; what is not said stays.</source>
        <translation>Cambiar datos de un socio; lo que no se dice queda como está.</translation>
    </message>
    <message>
        <source>How many work in the businesses of the members, and how many do not say.</source>
        <translation>Cuántas personas trabajan en los negocios de los socios, y cuántos no lo dicen.</translation>
    </message>
    <message>
        <source>Lists the changes of status of a member, numbered; corrects one (--correct N) or takes the last one back (--take-back).</source>
        <translation>Muestra los cambios de estado de un socio, numerados; corrige uno (--correct N) o quita el último (--take-back).</translation>
    </message>
    <message>
        <source>Write the list of members to Excel or CSV.</source>
        <translation>Guardar la lista de socios en Excel o CSV.</translation>
    </message>
    <message>
        <source>How many members by category, trade, city, size, standing and month; to PDF, Excel or CSV.</source>
        <translation>Cuántos socios hay por categoría, rubro, ciudad, tamaño, situación y mes; en PDF, Excel o CSV.</translation>
    </message>
    <message>
        <source>Files of a member: list them, attach one, save them to a folder.</source>
        <translation>Adjuntos de un socio: verlos, agregar uno, guardarlos en una carpeta.</translation>
    </message>
    <message>
        <source>Filters of the list kept by name, the same as in the window.</source>
        <translation>Filtros de la lista guardados con nombre, los mismos que en la ventana.</translation>
    </message>
    <message>
        <source>The filters that are kept, and whom each one shows.</source>
        <translation>Los filtros guardados y a quiénes muestra cada uno.</translation>
    </message>
    <message>
        <source>Forgets a filter; the members stay as they are.</source>
        <translation>Olvida un filtro; los socios quedan como están.</translation>
    </message>
    <message>
        <source>Keeps a filter by name; the same name again means the new filter. Only the filter is kept: who matches is looked up each time.</source>
        <translation>Guarda un filtro con nombre; si el nombre ya existe, queda el filtro nuevo. Se guarda solo el filtro: quiénes cumplen se busca cada vez.</translation>
    </message>
    <message>
        <source>Bring a list (Excel, CSV) into the register. Good rows enter together; rows with problems stay out and are explained.
Ends with 4 when rows were left out, with 1 when none could enter.</source>
        <translation>Traer una lista (Excel, CSV) al padrón. Las filas buenas entran todas juntas; las filas para revisar quedan afuera, con la explicación.
Termina con 4 si quedaron filas afuera y con 1 si no pudo entrar ninguna.</translation>
    </message>
    <message>
        <source>The sheets of labels that can be printed, with their measures.</source>
        <translation>Las hojas de etiquetas que se pueden imprimir, con sus medidas.</translation>
    </message>
    <message>
        <source>Labels for the post as a PDF; who has no address is left out and named.</source>
        <translation>Etiquetas de domicilio en PDF; quien no tiene domicilio queda fuera y se dice quién es.</translation>
    </message>
    <message>
        <source>List members, today or as of a day.</source>
        <translation>Listar los socios, hoy o como estaban un día.</translation>
    </message>
    <message>
        <source>The members on paper or as a sheet (PDF, CSV or XLSX) with chosen columns, in groups; ids, telephones and addresses only when named.</source>
        <translation>Los socios en papel o como planilla (PDF, CSV o XLSX) con las columnas elegidas, en grupos; documentos, teléfonos y domicilios solo si se nombran.</translation>
    </message>
    <message>
        <source>Join the second record into the first: what it owes, paid and has goes along.</source>
        <translation>Unir la segunda ficha a la primera: lo que debe, pagó y tiene pasa con ella.</translation>
    </message>
    <message>
        <source>Part two records that were joined.</source>
        <translation>Separar dos fichas que se unieron.</translation>
    </message>
    <message>
        <source>Who may vote at an assembly, and why the others may not; to PDF, Excel or CSV.</source>
        <translation>Quiénes pueden votar en una asamblea y por qué no los demás; en PDF, Excel o CSV.</translation>
    </message>
    <message>
        <source>What the statutes ask of a voter: show it or change it.</source>
        <translation>Lo que el estatuto pide para votar: verlo o cambiarlo.</translation>
    </message>
    <message>
        <source>Show a member: data, standing, what is owed.</source>
        <translation>Mostrar un socio: datos, situación y lo que debe.</translation>
    </message>
    <message>
        <source>Size of a business by day: workers, sales, and the class by the country&apos;s rule with why.</source>
        <translation>Tamaño de un negocio por fecha: trabajadores, ventas, y la clase según la regla del país, con el porqué.</translation>
    </message>
    <message>
        <source>Suspend, reinstate or end a membership, with its day and reason.</source>
        <translation>Suspender, reincorporar o dar de baja a un socio, con fecha y motivo.</translation>
    </message>
    <message>
        <source>How many businesses go on 12, 24 and 36 months after opening.</source>
        <translation>Cuántos negocios siguen 12, 24 y 36 meses después de abrir.</translation>
    </message>
    <message>
        <source>Sex and age of a person, where the office notes them.</source>
        <translation>Sexo y edad de una persona, si la oficina los anota.</translation>
    </message>
    <message>
        <source>Whether the office notes sex and age of persons, and what for.</source>
        <translation>Si la oficina anota sexo y edad de las personas, y para qué.</translation>
    </message>
    <message>
        <source>Says why a member is up to date, owes, is suspended or left: the rule and each record. --as-of asks for an earlier day.</source>
        <translation>Dice por qué un socio está al día, debe, está suspendido o ya no pertenece: la regla y cada registro. --as-of pregunta por otro día.</translation>
    </message>
    <message>
        <source>Create an office file.</source>
        <translation>Crear un archivo de oficina.</translation>
    </message>
    <message>
        <source>The exchange with the alliance.</source>
        <translation>Los envíos con la alianza.</translation>
    </message>
    <message>
        <source>Note the code that the other office read aloud: it has received it.</source>
        <translation>Anotar el código que la otra oficina leyó por teléfono: es la prueba de que ya lo recibió.</translation>
    </message>
    <message>
        <source>See exactly what a file holds, without applying it.</source>
        <translation>Ver exactamente qué contiene un envío, sin recibirlo.</translation>
    </message>
    <message>
        <source>Write the file with which the other office links to this one.</source>
        <translation>Guardar el archivo para vincular, que se entrega a la otra oficina.</translation>
    </message>
    <message>
        <source>Receive everything that lies in a folder.</source>
        <translation>Recibir todos los envíos que hay en una carpeta.</translation>
    </message>
    <message>
        <source>Make the next one for the linked office.</source>
        <translation>Preparar el próximo envío para la oficina vinculada.</translation>
    </message>
    <message>
        <source>Receive one or more files. Ends with 1 when all were refused, with 4 when only some entered.</source>
        <translation>Recibir uno o más envíos. Termina con 1 si se rechazaron todos y con 4 si entró solo una parte.</translation>
    </message>
    <message>
        <source>Where the exchange with each office stands.</source>
        <translation>Cómo están los envíos con cada oficina.</translation>
    </message>
    <message>
        <source>Link with the office of such a file.</source>
        <translation>Vincular con otra oficina, con el archivo para vincular que ella entregó.</translation>
    </message>
    <message>
        <source>Personal data: the notice, the book of requests, blocking, leaks.</source>
        <translation>Datos personales: el aviso, el libro de pedidos, el bloqueo, las filtraciones.</translation>
    </message>
    <message>
        <source>Notes what was answered to a request. NUMBER is its number in the book.</source>
        <translation>Anota qué se respondió a un pedido. NUMBER es su número en el libro.</translation>
    </message>
    <message>
        <source>Blocks the data of a member: they are kept and not used. With --lift they are released.</source>
        <translation>Bloquea los datos de un socio: se guardan y no se usan. Con --lift se liberan.</translation>
    </message>
    <message>
        <source>Notes a leak of personal data and writes its form to sign. TEXT says what happened.</source>
        <translation>Anota una filtración de datos personales y escribe su ficha para firmar. TEXT dice qué pasó.</translation>
    </message>
    <message>
        <source>Lists the leaks of personal data.</source>
        <translation>Lista las filtraciones de datos personales.</translation>
    </message>
    <message>
        <source>Adds what was learned or done since to a leak: measures, who was told and when.</source>
        <translation>Agrega a una filtración lo que se supo o se hizo después: medidas, a quién se avisó y cuándo.</translation>
    </message>
    <message>
        <source>Closes a leak, or opens it again.</source>
        <translation>Cierra una filtración, o la vuelve a abrir.</translation>
    </message>
    <message>
        <source>A later last day for a request, where the law allows it; the person has to be told.</source>
        <translation>Prorroga el plazo de un pedido, donde la ley lo permite; hay que avisarle a la persona.</translation>
    </message>
    <message>
        <source>The form of consent to sign, as PDF; without a member it has lines to write on.</source>
        <translation>El formulario de consentimiento para firmar, en PDF; sin socio, con líneas para escribir.</translation>
    </message>
    <message>
        <source>Writes the notice on personal data of the office&apos;s country as a PDF.</source>
        <translation>Escribe en PDF el aviso sobre datos personales según el país de la oficina.</translation>
    </message>
    <message>
        <source>Writes a member&apos;s request into the book, with its last day by the law of the country.</source>
        <translation>Anota en el libro el pedido de un socio, con su plazo según la ley del país.</translation>
    </message>
    <message>
        <source>Lists the book of requests: the open ones first, by their last day.</source>
        <translation>Lista el libro de pedidos: primero los abiertos, según su plazo.</translation>
    </message>
    <message>
        <source>Texts by which the office asks for a consent, with their versions.</source>
        <translation>Textos con los que la oficina pide un consentimiento, con sus versiones.</translation>
    </message>
    <message>
        <source>Adds a text: from its day on it is the one that is asked.</source>
        <translation>Agrega un texto: desde su día es el que se pide.</translation>
    </message>
    <message>
        <source>Lists the texts.</source>
        <translation>Lista los textos.</translation>
    </message>
    <message>
        <source>Shows the text that counts, or one version.</source>
        <translation>Muestra el texto vigente, o una versión.</translation>
    </message>
    <message>
        <source>The office of a guild in one file. Without a verb the window opens.</source>
        <translation>La oficina del gremio en un archivo. Sin ninguna orden se abre la ventana.</translation>
    </message>
    <message>
        <source>Receipts.</source>
        <translation>Recibos.</translation>
    </message>
    <message>
        <source>Void a receipt and issue the right one, linked to it.</source>
        <translation>Anular un recibo y emitir el correcto; cada uno nombra al otro.</translation>
    </message>
    <message>
        <source>List receipts, newest first.</source>
        <translation>Listar los recibos, del más nuevo al más antiguo.</translation>
    </message>
    <message>
        <source>Print receipts to a PDF. Printing again says COPIA and its number.</source>
        <translation>Imprimir recibos en un PDF. Al imprimir otra vez dice COPIA y su número.</translation>
    </message>
    <message>
        <source>Print again: the same paper, marked COPIA and its number.</source>
        <translation>Imprimir otra vez: el mismo papel, con COPIA y su número.</translation>
    </message>
    <message>
        <source>Whether a receipt is genuine, by the code on its paper.</source>
        <translation>Comprobar si un recibo es auténtico, con el código que está en el papel.</translation>
    </message>
    <message>
        <source>Void a receipt: the debt is open again, the number stays used.</source>
        <translation>Anular un recibo: la deuda vuelve a estar pendiente y el número queda usado.</translation>
    </message>
    <message>
        <source>Try everything the program needs on this computer, in a folder that is removed afterwards.</source>
        <translation>Probar en este equipo todo lo que el programa necesita, en una carpeta que después se borra.</translation>
    </message>
    <message>
        <source>Undo an import or another step, if nothing leans on it.
What an import brought of money is taken out by entries of its own; a receipt is voided, never undone.</source>
        <translation>Deshacer una importación u otro paso, si nada se apoya en él.
El dinero que trajo una importación se saca con asientos propios; un recibo se anula, nunca se deshace.</translation>
    </message>
    <message>
        <source>Go on with this copy although another one was used.</source>
        <translation>Seguir con esta copia aunque se haya usado otra.</translation>
    </message>
    <message>
        <source>A filter kept by name; what else is said narrows it or takes its place.</source>
        <translation>Un filtro guardado; lo demás que se indique lo acota o reemplaza.</translation>
    </message>
    <message>
        <source>Month in which they left, as 2026-11.</source>
        <translation>Mes en que egresaron, como 2026-11.</translation>
    </message>
    <message>
        <source>Minutes of admission.</source>
        <translation>Acta de admisión.</translation>
    </message>
    <message>
        <source>Who serves at the desk.</source>
        <translation>Quién atiende.</translation>
    </message>
    <message>
        <source>Collect from a member, or for several at once with --for, and issue one receipt.
Without --apply the oldest is paid first; what is left over stays as credit. --payer says that another member pays, --payer-name somebody who is no member.</source>
        <translation>Cobra a un socio, o por varios a la vez con --for, y da un solo recibo.
Sin --apply se paga primero lo más antiguo; lo que sobra queda a favor. --payer dice que paga otro socio, --payer-name que paga alguien que no es socio.</translation>
    </message>
    <message>
        <source>Gives all of a list the same category, trade, city, region or locality. Say the members by number or by filters; --dry-run shows who would change. It is taken back as one step.</source>
        <translation>Pone a toda una lista la misma categoría, rubro, ciudad, departamento o localidad. Los socios se indican por número o con filtros; --dry-run muestra quiénes cambiarían. Se deshace como un solo paso.</translation>
    </message>
    <message>
        <source>Address.</source>
        <translation>Dirección.</translation>
    </message>
    <message>
        <source>With addresses, of who consented.</source>
        <translation>Con domicilios, de quien dio su permiso.</translation>
    </message>
    <message>
        <source>Months to pay ahead.</source>
        <translation>Meses que paga por adelantado.</translation>
    </message>
    <message>
        <source>Amount without points or commas (minor units).</source>
        <translation>Monto sin puntos ni comas (en centavos donde los hay).</translation>
    </message>
    <message>
        <source>Article of the statutes, as it is printed.</source>
        <translation>Artículo del estatuto, como sale impreso.</translation>
    </message>
    <message>
        <source>As the register stood on that day.</source>
        <translation>Como estaba el padrón ese día.</translation>
    </message>
    <message>
        <source>Adds the backs, with the office&apos;s address.</source>
        <translation>Agrega el dorso, con la dirección de la oficina.</translation>
    </message>
    <message>
        <source>Money in the bank today.</source>
        <translation>Dinero que hay hoy en el banco.</translation>
    </message>
    <message>
        <source>Whether it has the benefits of the office.</source>
        <translation>Si tiene los beneficios del gremio.</translation>
    </message>
    <message>
        <source>Titles of columns to fill in by hand, separated by commas.</source>
        <translation>Títulos de columnas para llenar a mano, separados por comas.</translation>
    </message>
    <message>
        <source>Open although another computer seems to have it open.</source>
        <translation>Abrir aunque parezca abierto en otro equipo.</translation>
    </message>
    <message>
        <source>Grouped by.</source>
        <translation>Agrupado por.</translation>
    </message>
    <message>
        <source>Which demo, a to h, or all.</source>
        <translation>Qué caso de práctica, de la a hasta la h, o todos (all).</translation>
    </message>
    <message>
        <source>Cash there is today.</source>
        <translation>Dinero que hay hoy en caja.</translation>
    </message>
    <message>
        <source>Category.</source>
        <translation>Categoría.</translation>
    </message>
    <message>
        <source>How the member agreed: form, message, signature.</source>
        <translation>Cómo dio su autorización: ficha, mensaje, firma.</translation>
    </message>
    <message>
        <source>City; it goes on the receipts.</source>
        <translation>Ciudad; va en los recibos.</translation>
    </message>
    <message>
        <source>Columns, separated by commas.</source>
        <translation>Columnas, separadas por comas.</translation>
    </message>
    <message>
        <source>Country, two letters: PY, CL, MX …</source>
        <translation>País, dos letras: PY, CL, MX …</translation>
    </message>
    <message>
        <source>Currency; without it, the country&apos;s.</source>
        <translation>Moneda; si no se dice, la del país.</translation>
    </message>
    <message>
        <source>Day until which dues had to be paid; without it, the day of the assembly.</source>
        <translation>Día hasta el que debían pagarse las cuotas; si no se indica, el de la asamblea.</translation>
    </message>
    <message>
        <source>Day; without it, today.</source>
        <translation>Fecha; si no se dice, hoy.</translation>
    </message>
    <message>
        <source>Decimal sign of the amounts in the file.</source>
        <translation>Signo decimal de los montos del archivo.</translation>
    </message>
    <message>
        <source>What separates the columns.</source>
        <translation>Qué separa las columnas.</translation>
    </message>
    <message>
        <source>Adds the share led by women (only where sex is noted).</source>
        <translation>Agrega la parte dirigida por mujeres (solo si se anota el sexo).</translation>
    </message>
    <message>
        <source>File to write: .pdf, .csv or .xlsx.</source>
        <translation>Archivo que se escribe: .pdf, .csv o .xlsx.</translation>
    </message>
    <message>
        <source>Year; this one unless said.</source>
        <translation>Año; si no se dice, el de hoy.</translation>
    </message>
    <message>
        <source>The member it goes to.</source>
        <translation>Socio al que se dirige: número o documento.</translation>
    </message>
    <message>
        <source>A member it goes to: number or id; several times for several.</source>
        <translation>Socio al que se dirige: número o documento. Se repite para varios.</translation>
    </message>
    <message>
        <source>member, in_good_standing or in_arrears: to all of them.</source>
        <translation>A muchos: member (todos los socios), in_good_standing (al día) o in_arrears (con cuotas pendientes). Una circular lleva un solo número y un ejemplar para cada uno; notas, un número cada una.</translation>
    </message>
    <message>
        <source>draft or void.</source>
        <translation>draft (borradores) o void (anulados).</translation>
    </message>
    <message>
        <source>Scan or picture to keep with it.</source>
        <translation>Escaneado o foto que se guarda con el documento.</translation>
    </message>
    <message>
        <source>Template to begin with.</source>
        <translation>Modelo del que se copia lo que no se dice.</translation>
    </message>
    <message>
        <source>Agreements: who signed, since when, until when, what happened.</source>
        <translation>Convenios: quién firmó, desde cuándo, hasta cuándo, qué pasó.</translation>
    </message>
    <message>
        <source>Notes an agreement; a name and with whom are enough.
The office itself signs too unless you say otherwise; without --signed it is a draft.</source>
        <translation>Anota un convenio; bastan el nombre y con quién.
La propia oficina firma también, salvo que se diga otra cosa; sin --signed es un borrador.</translation>
    </message>
    <message>
        <source>Notes that a board or assembly approved it.</source>
        <translation>Anota que una directiva o asamblea lo aprobó.</translation>
    </message>
    <message>
        <source>The areas, lines of joint work and aims of an agreement.</source>
        <translation>Las áreas, líneas de trabajo conjunto y objetivos de un convenio.</translation>
    </message>
    <message>
        <source>Adds one or more areas, numbered I, II, III in their order.</source>
        <translation>Agrega una o más áreas, numeradas I, II, III en su orden.</translation>
    </message>
    <message>
        <source>Corrects an area, named by its number or name.</source>
        <translation>Corrige un área, nombrada por su número o su nombre.</translation>
    </message>
    <message>
        <source>Moves an area up (-1) or down (1).</source>
        <translation>Sube (-1) o baja (1) un área.</translation>
    </message>
    <message>
        <source>Takes out an area to which nothing belongs.</source>
        <translation>Quita un área que no tiene nada adentro.</translation>
    </message>
    <message>
        <source>What an institution was bound by on a day.</source>
        <translation>A qué estaba obligada una institución en una fecha.</translation>
    </message>
    <message>
        <source>Repeats it for another region, without its firms; areas, text and targets go along.</source>
        <translation>Lo repite para otra región, sin sus empresas; pasan las áreas, el texto y las metas.</translation>
    </message>
    <message>
        <source>The end of its term was seen to: no more reminders until the next term.</source>
        <translation>El vencimiento del plazo ya se atendió: no se avisa más hasta el plazo siguiente.</translation>
    </message>
    <message>
        <source>Notes that notice was given; without --until, its usual last day.</source>
        <translation>Anota una denuncia; sin --until, con el último día que corresponde.</translation>
    </message>
    <message>
        <source>Changes what is said; the rest stays.</source>
        <translation>Cambia lo que se diga; lo demás queda.</translation>
    </message>
    <message>
        <source>The list as PDF, CSV or Excel, by the name of the file.</source>
        <translation>La lista en PDF, CSV o Excel, según el nombre del archivo.</translation>
    </message>
    <message>
        <source>The agreements, how they stand and until when.</source>
        <translation>Los convenios, cómo están y hasta cuándo.</translation>
    </message>
    <message>
        <source>Writes a note into its history.</source>
        <translation>Escribe una nota en su historia.</translation>
    </message>
    <message>
        <source>The institutions of an agreement.</source>
        <translation>Las instituciones de un convenio.</translation>
    </message>
    <message>
        <source>Adds an institution; who joins later is an adherent with its day.</source>
        <translation>Agrega una institución; la que se suma después es adherente, con su fecha.</translation>
    </message>
    <message>
        <source>Corrects the line of an institution.</source>
        <translation>Corrige la línea de una institución.</translation>
    </message>
    <message>
        <source>Notes the last day on which an institution is bound.</source>
        <translation>Anota el último día en que una institución está obligada.</translation>
    </message>
    <message>
        <source>Takes out an institution noted by mistake.</source>
        <translation>Quita una institución anotada por error.</translation>
    </message>
    <message>
        <source>The sheet, the text to sign, or the institutions as of a day, as a PDF.</source>
        <translation>La ficha, el texto para firmar o las instituciones a una fecha, en PDF.</translation>
    </message>
    <message>
        <source>Takes out an agreement noted by mistake.</source>
        <translation>Quita un convenio anotado por error.</translation>
    </message>
    <message>
        <source>Notes a renewal; without --until, for as many months as the agreement says.</source>
        <translation>Anota una renovación; sin --until, por los meses que dice el convenio.</translation>
    </message>
    <message>
        <source>Notes that it goes on.</source>
        <translation>Anota que se reanuda.</translation>
    </message>
    <message>
        <source>Leaves a line of the history without effect, by the number that «show» gives it.</source>
        <translation>Deja sin efecto una línea de la historia, por el número que le da «show».</translation>
    </message>
    <message>
        <source>One agreement with its institutions, areas and history, as of any day.</source>
        <translation>Un convenio con sus instituciones, áreas e historia, a cualquier fecha.</translation>
    </message>
    <message>
        <source>Notes that a draft was signed: its institutions are bound from that day.</source>
        <translation>Anota que se firmó un borrador: sus instituciones quedan obligadas desde ese día.</translation>
    </message>
    <message>
        <source>Notes that nothing is done under it for a time.</source>
        <translation>Anota que por un tiempo no se hace nada en su marco.</translation>
    </message>
    <message>
        <source>Notes its last day: fulfilled, ended by all, or given up.</source>
        <translation>Anota su último día: se cumplió, se terminó entre todos o se dejó.</translation>
    </message>
    <message>
        <source>The recitals and clauses of an agreement.</source>
        <translation>Los considerandos y las cláusulas de un convenio.</translation>
    </message>
    <message>
        <source>Adds a clause, or with --recital a recital, behind the last one.</source>
        <translation>Agrega una cláusula o, con --recital, un considerando, después del último.</translation>
    </message>
    <message>
        <source>Takes out a recital or clause, by the number that «show» gives it.</source>
        <translation>Quita un considerando o una cláusula, por el número que le da «show».</translation>
    </message>
    <message>
        <source>Begins the text with the usual clauses, fitted to its term, notice and accession.</source>
        <translation>Empieza el texto con las cláusulas usuales, según su plazo, preaviso y adhesión.</translation>
    </message>
    <message>
        <source>The agreements whose end needs somebody&apos;s attention.</source>
        <translation>Los convenios cuyo vencimiento hay que atender.</translation>
    </message>
    <message>
        <source>Who may join, and how.</source>
        <translation>Quién puede adherir y cómo.</translation>
    </message>
    <message>
        <source>Last day to join.</source>
        <translation>Último día para adherir.</translation>
    </message>
    <message>
        <source>City where it holds.</source>
        <translation>Ciudad o comuna donde rige.</translation>
    </message>
    <message>
        <source>Kind: cooperation, framework, specific, letter_of_intent, accession, amendment, programme, fund, pilot, district_plan.</source>
        <translation>Clase: cooperation, framework, specific, letter_of_intent, accession, amendment, programme, fund, pilot, district_plan.</translation>
    </message>
    <message>
        <source>Anything else, in words.</source>
        <translation>Lo demás, en palabras.</translation>
    </message>
    <message>
        <source>Its number, as the office writes it.</source>
        <translation>Su número, como lo escribe la oficina.</translation>
    </message>
    <message>
        <source>sheet, text to sign, or parties as of a day.</source>
        <translation>sheet (ficha), text (texto para firmar) o parties (instituciones a una fecha).</translation>
    </message>
    <message>
        <source>Region where it holds.</source>
        <translation>Departamento o región donde rige.</translation>
    </message>
    <message>
        <source>Words of its name, number, place or institutions.</source>
        <translation>Palabras de su nombre, número, lugar o instituciones.</translation>
    </message>
    <message>
        <source>running (whatever binds), draft, signed, in_force, expiring, suspended, denounced, expired, ended, terminated.</source>
        <translation>running (lo que obliga), draft, signed, in_force, expiring, suspended, denounced, expired, ended, terminated.</translation>
    </message>
    <message>
        <source>Name of the agreement.</source>
        <translation>Nombre del convenio.</translation>
    </message>
    <message>
        <source>Days before the last day of notice from which the office is told (30).</source>
        <translation>Días antes del último día de aviso en que se empieza a recordar (30).</translation>
    </message>
    <message>
        <source>Minutes or resolution that approved it.</source>
        <translation>Acta o resolución que lo aprobó.</translation>
    </message>
    <message>
        <source>Its number on paper; without it, the next one.</source>
        <translation>Su número en el papel; si no se dice, el que sigue.</translation>
    </message>
    <message>
        <source>Any other activity belongs here.</source>
        <translation>Aquí entra cualquier otra actividad.</translation>
    </message>
    <message>
        <source>What the parties promise in it.</source>
        <translation>Qué se comprometen a hacer en ella.</translation>
    </message>
    <message>
        <source>By which institution.</source>
        <translation>De parte de qué institución.</translation>
    </message>
    <message>
        <source>How many copies were signed.</source>
        <translation>Cuántos ejemplares se firmaron.</translation>
    </message>
    <message>
        <source>Day on which it happened; without it, today.</source>
        <translation>Fecha en que pasó; si no se dice, hoy.</translation>
    </message>
    <message>
        <source>The paper that says so.</source>
        <translation>En qué papel consta.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Hasta cuándo.</translation>
    </message>
    <message>
        <source>Its features, with blanks between.</source>
        <translation>Sus características, separadas por espacios.</translation>
    </message>
    <message>
        <source>Nobody may be charged for what it gives.</source>
        <translation>A quien recibe el apoyo no se le puede cobrar.</translation>
    </message>
    <message>
        <source>What the clause is called.</source>
        <translation>Cómo se llama la cláusula.</translation>
    </message>
    <message>
        <source>First day on which it holds; without it, the day it was signed.</source>
        <translation>Primer día en que rige; si no se dice, el de la firma.</translation>
    </message>
    <message>
        <source>Last day of its first term; without it, it has no end.</source>
        <translation>Último día del primer plazo; si no se dice, no vence.</translation>
    </message>
    <message>
        <source>Paper of its accession.</source>
        <translation>Papel de su adhesión.</translation>
    </message>
    <message>
        <source>Last day on which it is bound; without it, today.</source>
        <translation>Último día en que está obligada; si no se dice, hoy.</translation>
    </message>
    <message>
        <source>Adds institutions to the directory that are not in it yet.</source>
        <translation>Agrega al directorio las instituciones que todavía no están.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Su nombre nuevo.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>No tiene vencimiento.</translation>
    </message>
    <message>
        <source>It belongs to no other agreement.</source>
        <translation>No depende de otro convenio.</translation>
    </message>
    <message>
        <source>Days of notice before each end.</source>
        <translation>Días de preaviso antes de cada vencimiento.</translation>
    </message>
    <message>
        <source>Whether other institutions may join later.</source>
        <translation>Si otras instituciones pueden adherir después.</translation>
    </message>
    <message>
        <source>The agreement it belongs to.</source>
        <translation>El convenio del que depende.</translation>
    </message>
    <message>
        <source>First day on which it is bound.</source>
        <translation>Primer día en que está obligada.</translation>
    </message>
    <message>
        <source>signatory, adherent, executor, counterpart, funder, observer.</source>
        <translation>signatory (firmante), adherent (adherente), executor (ejecutora), counterpart (contraparte), funder (financiadora), observer (observadora).</translation>
    </message>
    <message>
        <source>Regional or from another region.</source>
        <translation>Regional o extrarregional.</translation>
    </message>
    <message>
        <source>Day on which it signed.</source>
        <translation>Fecha en que firmó.</translation>
    </message>
    <message>
        <source>Up (-1) or down (1).</source>
        <translation>Arriba (-1) o abajo (1).</translation>
    </message>
    <message>
        <source>It is a recital, not a clause.</source>
        <translation>Es un considerando, no una cláusula.</translation>
    </message>
    <message>
        <source>none, tacit (by itself), express (if it is agreed again).</source>
        <translation>none (no se renueva), tacit (se renueva solo), express (si se acuerda otra vez).</translation>
    </message>
    <message>
        <source>Months of each renewal; without it, as the first term.</source>
        <translation>Meses de cada renovación; si no se dice, igual que el primer plazo.</translation>
    </message>
    <message>
        <source>area, line of joint work, or aim.</source>
        <translation>area (área), line (línea de trabajo conjunto) o aim (objetivo).</translation>
    </message>
    <message>
        <source>Place of the signature.</source>
        <translation>Lugar de la firma.</translation>
    </message>
    <message>
        <source>Day of the signature.</source>
        <translation>Fecha de la firma.</translation>
    </message>
    <message>
        <source>Who signs for it.</source>
        <translation>Quién firma por ella.</translation>
    </message>
    <message>
        <source>The signer&apos;s office.</source>
        <translation>Cargo de quien firma.</translation>
    </message>
    <message>
        <source>Document that allows the signer to sign.</source>
        <translation>Documento que le permite firmar.</translation>
    </message>
    <message>
        <source>As it stood on that day; without it, today.</source>
        <translation>Como estaba en esa fecha; si no se dice, hoy.</translation>
    </message>
    <message>
        <source>Where it holds, in words.</source>
        <translation>Dónde rige, en palabras.</translation>
    </message>
    <message>
        <source>Only those of this institution.</source>
        <translation>Solo los de esta institución.</translation>
    </message>
    <message>
        <source>Who signs it with us; repeat for several.</source>
        <translation>Con quién se firma; se repite para varios.</translation>
    </message>
    <message>
        <source>With the same institutions, not signed yet.</source>
        <translation>Con las mismas instituciones, todavía sin firmar.</translation>
    </message>
    <message>
        <source>This office is not one of those that sign.</source>
        <translation>Esta oficina no es de las que firman.</translation>
    </message>
    <message>
        <source>Without e-mails.</source>
        <translation>Sin correos.</translation>
    </message>
    <message>
        <source>Without the index by name.</source>
        <translation>Sin el índice por nombre.</translation>
    </message>
    <message>
        <source>Without the authorities.</source>
        <translation>Sin las autoridades.</translation>
    </message>
    <message>
        <source>Without telephones.</source>
        <translation>Sin teléfonos.</translation>
    </message>
    <message>
        <source>Only who consented to stand in it.</source>
        <translation>Solo quienes dieron su permiso para figurar.</translation>
    </message>
    <message>
        <source>Order.</source>
        <translation>Orden.</translation>
    </message>
    <message>
        <source>Record, by name, id, member number or internal identifier.</source>
        <translation>Ficha, por nombre, documento, Nº de socio o identificador interno.</translation>
    </message>
    <message>
        <source>person, organization, or a kind of it: enterprise, guild, alliance, agency, university, institution, other.</source>
        <translation>person, organization, o una clase de ella: enterprise, guild, alliance, agency, university, institution, other.</translation>
    </message>
    <message>
        <source>Words of the name, other names, number, id or telephone.</source>
        <translation>Palabras del nombre, otros nombres, número, documento o teléfono.</translation>
    </message>
    <message>
        <source>Whether it is a legal representative: yes or no.</source>
        <translation>Si es representante legal: yes (sí) o no.</translation>
    </message>
    <message>
        <source>Last day; without it, today.</source>
        <translation>Último día; sin él, hoy.</translation>
    </message>
    <message>
        <source>On that day; without it, today.</source>
        <translation>En esa fecha; sin ella, hoy.</translation>
    </message>
    <message>
        <source>City.</source>
        <translation>Ciudad.</translation>
    </message>
    <message>
        <source>Only show what would be done.</source>
        <translation>Solo mostrar lo que se haría.</translation>
    </message>
    <message>
        <source>Day of the month on which it falls due; 0 is the last.</source>
        <translation>Día del mes en que vence; 0 es el último.</translation>
    </message>
    <message>
        <source>What a month costs, where neither the sheet nor the fee says it (minor units).</source>
        <translation>Cuánto vale un mes, si no lo dicen la planilla ni la cuota (sin puntos ni comas).</translation>
    </message>
    <message>
        <source>What an empty month of the past means: owed or nothing.</source>
        <translation>Qué significa un mes pasado vacío: owed (se debe) o nothing (nada).</translation>
    </message>
    <message>
        <source>What the sheet is: months or receipts (found out when left out).</source>
        <translation>Qué es la planilla: months (cuotas por mes) o receipts (recibos); se averigua si no se indica.</translation>
    </message>
    <message>
        <source>What a column is: COL=2025-03, total, debt, fee, number, name, ci, receipt, date, amount, concept, method, void (may be repeated).</source>
        <translation>Qué es una columna: COL=2025-03, total, debt, fee, number, name, ci, receipt, date, amount, concept, method, void. Se puede repetir.</translation>
    </message>
    <message>
        <source>What a mark or colour means: MARK=paid, owed, exempt or ignore (may be repeated).</source>
        <translation>Qué significa una marca o un color: MARCA=paid (pagado), owed (debe), exempt (exonerado) o ignore (nada). Se puede repetir.</translation>
    </message>
    <message>
        <source>How payments without one were made.</source>
        <translation>Cómo se pagó lo que no dice la forma.</translation>
    </message>
    <message>
        <source>What the bare numbers are: amount or receipt (found out when left out).</source>
        <translation>Qué son los números solos: amount (importe) o receipt (número de recibo); se averigua si no se indica.</translation>
    </message>
    <message>
        <source>The day of payments without one: the month’s last or first.</source>
        <translation>El día de los pagos sin fecha: el último (last_day) o el primero (first_day) del mes.</translation>
    </message>
    <message>
        <source>The monthly fee these months belong to; a new name makes one.</source>
        <translation>La cuota mensual a la que corresponden; un nombre nuevo crea una.</translation>
    </message>
    <message>
        <source>Code of the series that keeps the old book’s numbers.</source>
        <translation>Código de la serie que guarda los números del talonario anterior.</translation>
    </message>
    <message>
        <source>The year of the months, where the sheet does not say it.</source>
        <translation>El año de los meses, si la planilla no lo dice.</translation>
    </message>
    <message>
        <source>What the member had paid too much (minor units).</source>
        <translation>Lo que el socio había pagado de más, su saldo a favor (sin puntos ni comas).</translation>
    </message>
    <message>
        <source>Only for this category.</source>
        <translation>Solo para esta categoría.</translation>
    </message>
    <message>
        <source>Monthly, yearly or once.</source>
        <translation>Mensual (monthly), anual (yearly) o única vez (once).</translation>
    </message>
    <message>
        <source>E-mail.</source>
        <translation>Correo electrónico.</translation>
    </message>
    <message>
        <source>How the letters were saved: utf-8, cp1252 …</source>
        <translation>Cómo se guardaron las letras: utf-8, cp1252 …</translation>
    </message>
    <message>
        <source>only says what would go and what would stay</source>
        <translation>solo dice qué se borraría y qué quedaría</translation>
    </message>
    <message>
        <source>the paper of the erasing, in PDF</source>
        <translation>la constancia de lo que se borró y lo que queda, en PDF</translation>
    </message>
    <message>
        <source>why, as it is kept in the office</source>
        <translation>por qué, como queda anotado en la oficina</translation>
    </message>
    <message>
        <source>suspended, reinstated, resigned, expelled, deceased, admitted.</source>
        <translation>suspended (suspendido), reinstated (reincorporado), resigned (renunció), expelled (excluido), deceased (fallecido), admitted (admitido).</translation>
    </message>
    <message>
        <source>Member number; «next» gives the one after the highest. Without it the number stays blank.</source>
        <translation>Número de socio; «next» da el que sigue al más alto. Si no se indica, queda en blanco.</translation>
    </message>
    <message>
        <source>What is changed.</source>
        <translation>Qué se cambia.</translation>
    </message>
    <message>
        <source>The whole register, those who left too.</source>
        <translation>Todo el padrón, también los egresados.</translation>
    </message>
    <message>
        <source>Month in which they joined, as 2026-11.</source>
        <translation>Mes en que ingresaron, como 2026-11.</translation>
    </message>
    <message>
        <source>Members by number, id or code.</source>
        <translation>Socios por número, documento o código.</translation>
    </message>
    <message>
        <source>The new value; empty takes away what is noted.</source>
        <translation>El valor nuevo; vacío quita lo anotado.</translation>
    </message>
    <message>
        <source>City, whatever its accents and capitals; «-» for those without one.</source>
        <translation>Ciudad, sin importar acentos ni mayúsculas; «-» para los que no la tienen.</translation>
    </message>
    <message>
        <source>Trade, whatever its accents and capitals; «-» for those without one.</source>
        <translation>Rubro, sin importar acentos ni mayúsculas; «-» para los que no lo tienen.</translation>
    </message>
    <message>
        <source>Whether who keeps a payment plan counts as up to date.</source>
        <translation>Si quien cumple un plan de pago cuenta como al día.</translation>
    </message>
    <message>
        <source>Size class last noted; «-» for those without one.</source>
        <translation>Tamaño anotado por última vez; «-» para los que no lo tienen.</translation>
    </message>
    <message>
        <source>member (all who belong), in_good_standing, in_arrears, suspended or ended.</source>
        <translation>member (todos los que pertenecen), in_good_standing (al día), in_arrears (con cuotas pendientes), suspended o ended (egresados).</translation>
    </message>
    <message>
        <source>Admit who is in the directory already: name, id or internal identifier.</source>
        <translation>Admitir a quien ya está en el directorio: nombre, documento o identificador interno.</translation>
    </message>
    <message>
        <source>Number of the next receipt.</source>
        <translation>Número del próximo recibo.</translation>
    </message>
    <message>
        <source>Folder of the copies; without it, the one beside the office file.</source>
        <translation>Carpeta de las copias; si no se dice, la que está al lado del archivo.</translation>
    </message>
    <message>
        <source>two_up: original and duplicate; half: half a sheet; roll80: 80 mm roll.</source>
        <translation>two_up: original y duplicado; half: media hoja; roll80: rollo de 80 mm.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Primer día.</translation>
    </message>
    <message>
        <source>Given names.</source>
        <translation>Nombres.</translation>
    </message>
    <message>
        <source>Groups with a title each.</source>
        <translation>Grupos, cada uno con su título.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Day of joining.</source>
        <translation>Fecha de ingreso.</translation>
    </message>
    <message>
        <source>Print the result for other programs.</source>
        <translation>Mostrar el resultado en un formato para otros programas.</translation>
    </message>
    <message>
        <source>Person or organisation; without it, as the name suggests.</source>
        <translation>Persona (person) u organización (organization); si no se dice, según el nombre.</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>Idioma de los mensajes.</translation>
    </message>
    <message>
        <source>Legal form: S.A., A.G., Fundación.</source>
        <translation>Forma jurídica: S.A., A.G., Fundación.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Texto; los campos van entre llaves.</translation>
    </message>
    <message>
        <source>Its day; today unless said.</source>
        <translation>Fecha del documento; si no se dice, hoy.</translation>
    </message>
    <message>
        <source>letter, circular or certificate.</source>
        <translation>letter (nota), circular o certificate (constancia).</translation>
    </message>
    <message>
        <source>PDF to write too.</source>
        <translation>PDF que se guarda además.</translation>
    </message>
    <message>
        <source>The member it is about: number or id.</source>
        <translation>Socio al que se dirige: número o documento.</translation>
    </message>
    <message>
        <source>Subject.</source>
        <translation>Asunto.</translation>
    </message>
    <message>
        <source>Name of a template.</source>
        <translation>Nombre de un modelo de la oficina o del país.</translation>
    </message>
    <message>
        <source>To whom.</source>
        <translation>A quién se dirige.</translation>
    </message>
    <message>
        <source>Their office.</source>
        <translation>Cargo de quien la recibe.</translation>
    </message>
    <message>
        <source>out or in.</source>
        <translation>out (enviados) o in (recibidos).</translation>
    </message>
    <message>
        <source>Year.</source>
        <translation>Año.</translation>
    </message>
    <message>
        <source>Day it came.</source>
        <translation>Día en que se recibió; si no se dice, hoy.</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Quién lo envía.</translation>
    </message>
    <message>
        <source>The number the sender gave it.</source>
        <translation>Número que le puso quien lo envía.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Motivo de la anulación.</translation>
    </message>
    <message>
        <source>Neighbourhood.</source>
        <translation>Barrio.</translation>
    </message>
    <message>
        <source>Picture for the papers (PNG, JPG).</source>
        <translation>Imagen para los papeles (PNG, JPG).</translation>
    </message>
    <message>
        <source>Which column is which field; repeat it for more. An empty field leaves the column out.</source>
        <translation>Qué columna es qué campo; se puede repetir. Un campo vacío deja la columna afuera.</translation>
    </message>
    <message>
        <source>Married form, with its particle: de Imlach.</source>
        <translation>Apellido de casada, con su partícula: de Imlach.</translation>
    </message>
    <message>
        <source>Member, if it was another one.</source>
        <translation>Socio, si era otro.</translation>
    </message>
    <message>
        <source>the folder for the files; it is made when missing</source>
        <translation>la carpeta para los archivos; se crea si no existe</translation>
    </message>
    <message>
        <source>Write the roll to this file, with a column that says who each one is.</source>
        <translation>Escribir la lista en este archivo, con una columna que dice quién es cada uno.</translation>
    </message>
    <message>
        <source>How it stood on that day.</source>
        <translation>Cómo estaba ese día.</translation>
    </message>
    <message>
        <source>number of the line to correct</source>
        <translation>número de la línea que se corrige</translation>
    </message>
    <message>
        <source>Who has the business: member number, id number, name or internal identifier.</source>
        <translation>De quién es el negocio: Nº de socio, documento, nombre o identificador interno.</translation>
    </message>
    <message>
        <source>number of the line to take away</source>
        <translation>número de la línea que se quita</translation>
    </message>
    <message>
        <source>Who or what says so.</source>
        <translation>Quién o qué lo dice.</translation>
    </message>
    <message>
        <source>open, paused, closed or reopened; the first “open” is the day it opened, a later one says that it still works.</source>
        <translation>open (abierto), paused (en pausa), closed (cerrado) o reopened (reabierto); el primer open es el día en que abrió, otro después dice que sigue abierto.</translation>
    </message>
    <message>
        <source>The last day printed on the card.</source>
        <translation>La fecha de vencimiento impresa en el carnet.</translation>
    </message>
    <message>
        <source>Last day on which the cards hold.</source>
        <translation>Último día de validez.</translation>
    </message>
    <message>
        <source>Name of the category.</source>
        <translation>Nombre de la categoría.</translation>
    </message>
    <message>
        <source>Says the standing too.</source>
        <translation>Dice también la situación de las cuotas.</translation>
    </message>
    <message>
        <source>PDF, CSV or XLSX with survival and employment.</source>
        <translation>PDF, CSV o XLSX con supervivencia y empleo.</translation>
    </message>
    <message>
        <source>the resolution as the office cites it</source>
        <translation>la resolución como la cita la oficina</translation>
    </message>
    <message>
        <source>the number of the change that is wrong; say --date, --reason or --act</source>
        <translation>el número del cambio que está mal; diga --date, --reason o --act</translation>
    </message>
    <message>
        <source>the right day</source>
        <translation>la fecha correcta</translation>
    </message>
    <message>
        <source>the right reason</source>
        <translation>el motivo correcto</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>quitar el último cambio</translation>
    </message>
    <message>
        <source>who belonged on that day, as they stood then</source>
        <translation>quiénes pertenecían ese día, como estaban entonces</translation>
    </message>
    <message>
        <source>writes the PDF here when --out is not said</source>
        <translation>escribe el PDF aquí si no se dice --out</translation>
    </message>
    <message>
        <source>the figures of a year for the annual report</source>
        <translation>las cifras de un año, para la memoria</translation>
    </message>
    <message>
        <source>Folder to save them to.</source>
        <translation>Carpeta donde guardarlos.</translation>
    </message>
    <message>
        <source>Picture or PDF to attach.</source>
        <translation>Imagen o PDF para adjuntar.</translation>
    </message>
    <message>
        <source>Number on the box of the sheets; “members label-sheets” lists them.</source>
        <translation>Número de la caja de hojas; «members label-sheets» las muestra.</translation>
    </message>
    <message>
        <source>Who belonged on this day, with the categories, standings and debts of then.</source>
        <translation>Quienes pertenecían ese día, con las categorías, situaciones y deudas de entonces.</translation>
    </message>
    <message>
        <source>The record that is joined to it.</source>
        <translation>La ficha que se le une.</translation>
    </message>
    <message>
        <source>The record that stays.</source>
        <translation>La ficha que queda.</translation>
    </message>
    <message>
        <source>Day of the assembly; without it, today.</source>
        <translation>Día de la asamblea; si no se indica, hoy.</translation>
    </message>
    <message>
        <source>micro, small, medium or large: where the rule leaves a choice, or a paper says another class</source>
        <translation>micro, small (pequeña), medium (mediana) o large (grande): si la regla deja elegir, o un papel dice otra clase</translation>
    </message>
    <message>
        <source>Currency of the sales; without it, the office&apos;s.</source>
        <translation>Moneda de las ventas; sin ella, la de la oficina.</translation>
    </message>
    <message>
        <source>Sales of a year without VAT, in minor units.</source>
        <translation>Ventas de un año sin IVA, en unidades menores.</translation>
    </message>
    <message>
        <source>Year of the sales.</source>
        <translation>Año de las ventas.</translation>
    </message>
    <message>
        <source>industry, commerce or services (needed in Mexico)</source>
        <translation>industry (industria), commerce (comercio) o services (servicios); hace falta en México</translation>
    </message>
    <message>
        <source>What one UF was worth, in pesos (needed in Chile).</source>
        <translation>Cuánto valía una UF, en pesos (hace falta en Chile).</translation>
    </message>
    <message>
        <source>How many work there.</source>
        <translation>Cuántas personas trabajan.</translation>
    </message>
    <message>
        <source>the resolution as the office cites it: «Acta 12/2026, Comité Ejecutivo»</source>
        <translation>la resolución como la cita la oficina: «Acta 12/2026, Comité Ejecutivo»</translation>
    </message>
    <message>
        <source>Takes away what is kept of everybody.</source>
        <translation>Quita lo guardado de todas las personas.</translation>
    </message>
    <message>
        <source>What people are told before they answer.</source>
        <translation>Qué se les dice a las personas antes de que respondan.</translation>
    </message>
    <message>
        <source>Whether they are noted.</source>
        <translation>Si se anotan.</translation>
    </message>
    <message>
        <source>What they are noted for.</source>
        <translation>Para qué se anotan.</translation>
    </message>
    <message>
        <source>Range of age instead of the year: under-30, 30-44, 45-59, 60-plus.</source>
        <translation>Tramo de edad en vez del año: under-30, 30-44, 45-59, 60-plus.</translation>
    </message>
    <message>
        <source>Year of birth, with four digits.</source>
        <translation>Año de nacimiento, con cuatro cifras.</translation>
    </message>
    <message>
        <source>Takes away what is kept of this person.</source>
        <translation>Quita lo guardado de esta persona.</translation>
    </message>
    <message>
        <source>The person: member number, id number, name or internal identifier.</source>
        <translation>La persona: Nº de socio, documento, nombre o identificador interno.</translation>
    </message>
    <message>
        <source>f (woman), m (man) or x (another), as the person says</source>
        <translation>f (mujer), m (varón) o x (otro), como lo dice la persona</translation>
    </message>
    <message>
        <source>how it was on this day; today when not said</source>
        <translation>cómo estaba ese día; hoy si no se dice</translation>
    </message>
    <message>
        <source>Number of the joining.</source>
        <translation>Número de la unión.</translation>
    </message>
    <message>
        <source>cash, transfer, cheque, wallet or card.</source>
        <translation>cash (efectivo), transfer (transferencia), cheque, wallet (billetera) o card (tarjeta).</translation>
    </message>
    <message>
        <source>Months of membership needed to vote.</source>
        <translation>Meses de antigüedad necesarios para votar.</translation>
    </message>
    <message>
        <source>How many monthly dues it stands for.</source>
        <translation>A cuántas cuotas mensuales equivale.</translation>
    </message>
    <message>
        <source>How many dues may be pending.</source>
        <translation>Cuántas cuotas pueden estar pendientes.</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Nombre.</translation>
    </message>
    <message>
        <source>Code of the office in the alliance.</source>
        <translation>Código de la oficina en la alianza.</translation>
    </message>
    <message>
        <source>Guild or alliance.</source>
        <translation>Gremio (guild) o alianza (alliance).</translation>
    </message>
    <message>
        <source>Name of the office, as it goes on paper.</source>
        <translation>Nombre de la oficina, como va en los papeles.</translation>
    </message>
    <message>
        <source>Leaves no room for a photo.</source>
        <translation>No deja lugar para la foto.</translation>
    </message>
    <message>
        <source>Without “Lic.” or “Messrs”.</source>
        <translation>Sin «Lic.» ni «Señores».</translation>
    </message>
    <message>
        <source>Paperwork of businesses, proposals, joint orders: what goes through steps.</source>
        <translation>Trámites de empresas, propuestas, pedidos en conjunto: lo que avanza paso a paso.</translation>
    </message>
    <message>
        <source>What each institution that was asked answered.</source>
        <translation>Qué respondió cada institución consultada.</translation>
    </message>
    <message>
        <source>The steps of a kind with what stands on each.</source>
        <translation>Los pasos de una clase con lo que está en cada uno.</translation>
    </message>
    <message>
        <source>The kinds there are; with one of them its steps, data and roles.</source>
        <translation>Las clases que hay; con una de ellas, sus pasos, datos y papeles.</translation>
    </message>
    <message>
        <source>Those that match, the open ones first.</source>
        <translation>Los que coinciden, primero los abiertos.</translation>
    </message>
    <message>
        <source>Notes what happened between steps: a session, a cost, a reply, a version, a use.</source>
        <translation>Anota lo que pasó entre pasos: una sesión, un gasto, una respuesta, una versión, un uso.</translation>
    </message>
    <message>
        <source>Opens one under the next number of its kind, on its first step.
A business by its name; it need not be in the directory nor be a member.</source>
        <translation>Abre uno con el número siguiente de su clase, en el primer paso.
La empresa por su nombre; no hace falta que esté en el directorio ni que pague cuota.</translation>
    </message>
    <message>
        <source>Notes who takes part, in a role of its kind, or corrects what was noted.</source>
        <translation>Anota quién interviene, en un papel de su clase, o corrige lo anotado.</translation>
    </message>
    <message>
        <source>Takes out who was noted by mistake.</source>
        <translation>Quita a quien se anotó por error.</translation>
    </message>
    <message>
        <source>What comes to each of a joint order or purchase; with --note-it it stands as settled.</source>
        <translation>Qué le toca a cada uno de un pedido o compra en conjunto; con --note-it queda liquidado.</translation>
    </message>
    <message>
        <source>One with its data, who takes part and its history.</source>
        <translation>Uno con sus datos, quiénes intervienen y su historia.</translation>
    </message>
    <message>
        <source>Moves it to a step on a day, with the paper that says so where the step needs one.</source>
        <translation>Lo pasa a un paso con su fecha, y con el documento que lo dice cuando el paso lo pide.</translation>
    </message>
    <message>
        <source>Business or person it is about: of the directory, else only the name.</source>
        <translation>Empresa o persona de que se trata: del directorio o, si no está, sólo el nombre.</translation>
    </message>
    <message>
        <source>Act or resolution that says so.</source>
        <translation>Acta o resolución que lo dice.</translation>
    </message>
    <message>
        <source>Who accompanies it.</source>
        <translation>Quién lo acompaña.</translation>
    </message>
    <message>
        <source>Agreement or programme: number, name or part of it.</source>
        <translation>Convenio o programa: número, nombre o parte.</translation>
    </message>
    <message>
        <source>What it answered.</source>
        <translation>Qué respondió.</translation>
    </message>
    <message>
        <source>Area of that agreement: its number or name.</source>
        <translation>Área de ese convenio: número o nombre.</translation>
    </message>
    <message>
        <source>Institution that did it or was asked.</source>
        <translation>Institución que lo hizo o que respondió.</translation>
    </message>
    <message>
        <source>How it came in: telephone, web, counter.</source>
        <translation>Por dónde llegó: teléfono, web, mostrador.</translation>
    </message>
    <message>
        <source>Who declared it: firm, adviser or office.</source>
        <translation>Quién lo declaró: firm, adviser u office.</translation>
    </message>
    <message>
        <source>City or district.</source>
        <translation>Ciudad o distrito.</translation>
    </message>
    <message>
        <source>Id of the business, as it is written on its paper.</source>
        <translation>Número de documento de la empresa, como está en su papel.</translation>
    </message>
    <message>
        <source>A datum of its kind by code or label; “code=” empties it. Amounts without points.</source>
        <translation>Un dato de su clase por código o nombre; «código=» lo vacía. Montos sin puntos.</translation>
    </message>
    <message>
        <source>Since.</source>
        <translation>Desde.</translation>
    </message>
    <message>
        <source>Fund it was paid from.</source>
        <translation>Fondo con que se pagó.</translation>
    </message>
    <message>
        <source>Kind by code or name (see «cases kinds»).</source>
        <translation>Clase por código o nombre (vea «cases kinds»).</translation>
    </message>
    <message>
        <source>How long, in minutes.</source>
        <translation>Cuánto duró, en minutos.</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Nota.</translation>
    </message>
    <message>
        <source>The paper that says so: kind, number or date.</source>
        <translation>El documento que lo dice: clase, número o fecha.</translation>
    </message>
    <message>
        <source>What it comes from: a diagnosis, an order (its reference).</source>
        <translation>De qué sale: un diagnóstico, un pedido (su referencia).</translation>
    </message>
    <message>
        <source>Place: street, block, premises.</source>
        <translation>Lugar: calle, cuadra, local.</translation>
    </message>
    <message>
        <source>Social network or place on the web.</source>
        <translation>Red social o sitio.</translation>
    </message>
    <message>
        <source>Price of a unit, in minor units.</source>
        <translation>Precio por unidad, sin puntos ni comas.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Cuántos.</translation>
    </message>
    <message>
        <source>Institution that sees to it.</source>
        <translation>Institución que lo lleva.</translation>
    </message>
    <message>
        <source>Words of the title, the business or its id.</source>
        <translation>Palabras del título, de la empresa o de su documento.</translation>
    </message>
    <message>
        <source>open or ended; without it, all.</source>
        <translation>open (abiertos) o ended (terminados); sin decirlo, todos.</translation>
    </message>
    <message>
        <source>Only those that stand on this step.</source>
        <translation>Sólo los que están en este paso.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Su título.</translation>
    </message>
    <message>
        <source>Until, that day included.</source>
        <translation>Hasta, ese día incluido.</translation>
    </message>
    <message>
        <source>Day it was opened.</source>
        <translation>Fecha de apertura.</translation>
    </message>
    <message>
        <source>Day it was opened; without it, today.</source>
        <translation>Fecha de apertura; sin decirla, hoy.</translation>
    </message>
    <message>
        <source>A whole sum, in minor units.</source>
        <translation>Un monto entero, sin puntos ni comas.</translation>
    </message>
    <message>
        <source>Notes it as settled too.</source>
        <translation>También lo anota como liquidado.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Observaciones.</translation>
    </message>
    <message>
        <source>Member number.</source>
        <translation>Número de socio.</translation>
    </message>
    <message>
        <source>The office file (or the variable GREMIAL_OFFICE).</source>
        <translation>El archivo de la oficina (o la variable GREMIAL_OFFICE).</translation>
    </message>
    <message>
        <source>Only who holds an office, or where somebody holds one.</source>
        <translation>Solo quienes tienen un cargo, o donde alguien lo tiene.</translation>
    </message>
    <message>
        <source>Day on which the debts of the file stand.</source>
        <translation>Fecha a la que corresponden las deudas del archivo.</translation>
    </message>
    <message>
        <source>Organisation, by name or id.</source>
        <translation>Organización, por nombre o documento.</translation>
    </message>
    <message>
        <source>enterprise, guild, alliance, agency, university, institution, other.</source>
        <translation>enterprise (empresa), guild (gremio), alliance (alianza), agency (organismo público), university, institution, other.</translation>
    </message>
    <message>
        <source>Keep the picture as it is, without making it lighter.</source>
        <translation>Guardar la imagen tal cual, sin aligerarla.</translation>
    </message>
    <message>
        <source>The other record.</source>
        <translation>La otra ficha.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Only what is past due.</source>
        <translation>Solo lo vencido.</translation>
    </message>
    <message>
        <source>Folder to write to.</source>
        <translation>Carpeta donde se guarda.</translation>
    </message>
    <message>
        <source>Paper.</source>
        <translation>Papel.</translation>
    </message>
    <message>
        <source>Which period it pays and how much; repeat it for more.</source>
        <translation>Qué período paga y cuánto; se puede repetir.</translation>
    </message>
    <message>
        <source>Whether dues are charged.</source>
        <translation>Si paga cuota.</translation>
    </message>
    <message>
        <source>2026-11, or 2026 for yearly plans.</source>
        <translation>2026-11, o 2026 en las cuotas anuales.</translation>
    </message>
    <message>
        <source>Telephone.</source>
        <translation>Teléfono.</translation>
    </message>
    <message>
        <source>Totals only, for an alliance without Gremial.</source>
        <translation>Solo totales, para una alianza sin Gremial.</translation>
    </message>
    <message>
        <source>Plan, by its name.</source>
        <translation>Cuota, por su nombre.</translation>
    </message>
    <message>
        <source>The office: President, Manager…</source>
        <translation>El cargo: Presidenta, Gerente…</translation>
    </message>
    <message>
        <source>Practice office: every paper says so.</source>
        <translation>Oficina de práctica: todos los papeles lo dicen.</translation>
    </message>
    <message>
        <source>How the person is called; they are found by it too.</source>
        <translation>Cómo le dicen; también se encuentra por ese nombre.</translation>
    </message>
    <message>
        <source>the day of the answer; today when not said</source>
        <translation>el día de la respuesta; hoy si no se dice</translation>
    </message>
    <message>
        <source>what was answered</source>
        <translation>qué se respondió</translation>
    </message>
    <message>
        <source>since which day; today when not said</source>
        <translation>desde qué día; hoy si no se dice</translation>
    </message>
    <message>
        <source>releases the data</source>
        <translation>libera los datos</translation>
    </message>
    <message>
        <source>the day on which the authority was told</source>
        <translation>el día en que se avisó a la autoridad</translation>
    </message>
    <message>
        <source>which data: names, ids, telephones</source>
        <translation>qué datos: nombres, documentos, teléfonos</translation>
    </message>
    <message>
        <source>the day on which it happened, if known</source>
        <translation>el día en que ocurrió, si se sabe</translation>
    </message>
    <message>
        <source>the day on which the people were told</source>
        <translation>el día en que se avisó a las personas</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>qué se hizo</translation>
    </message>
    <message>
        <source>the day on which it was noticed; today when not said</source>
        <translation>el día en que se notó; hoy si no se dice</translation>
    </message>
    <message>
        <source>the PDF of the form</source>
        <translation>el PDF de la ficha</translation>
    </message>
    <message>
        <source>of how many people</source>
        <translation>de cuántas personas</translation>
    </message>
    <message>
        <source>only those that are not closed</source>
        <translation>solo las que no están cerradas</translation>
    </message>
    <message>
        <source>the day on which it was noticed</source>
        <translation>el día en que se notó</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué pasó</translation>
    </message>
    <message>
        <source>the day on which it was closed; today when not said</source>
        <translation>el día en que se cerró; hoy si no se dice</translation>
    </message>
    <message>
        <source>opens it again</source>
        <translation>la vuelve a abrir</translation>
    </message>
    <message>
        <source>why more time is needed</source>
        <translation>por qué hace falta más tiempo</translation>
    </message>
    <message>
        <source>the new last day</source>
        <translation>el nuevo plazo</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>el PDF que se escribe</translation>
    </message>
    <message>
        <source>only these uses; all when not said</source>
        <translation>solo estos usos; todos si no se dice</translation>
    </message>
    <message>
        <source>how it arrived: letter, mail, WhatsApp</source>
        <translation>cómo llegó: nota, correo, WhatsApp</translation>
    </message>
    <message>
        <source>the day on which it arrived; today when not said</source>
        <translation>el día en que llegó; hoy si no se dice</translation>
    </message>
    <message>
        <source>what is asked, in the person&apos;s words</source>
        <translation>qué se pide, con las palabras de la persona</translation>
    </message>
    <message>
        <source>access, rectification, erasure, objection, portability, blocking</source>
        <translation>acceso (access), rectificación (rectification), supresión (erasure), oposición (objection), portabilidad (portability), bloqueo (blocking)</translation>
    </message>
    <message>
        <source>who asks, when it is no member</source>
        <translation>quién pide, cuando no es socio</translation>
    </message>
    <message>
        <source>only those past their last day</source>
        <translation>solo los que tienen el plazo vencido</translation>
    </message>
    <message>
        <source>only those without an answer</source>
        <translation>solo los que no tienen respuesta</translation>
    </message>
    <message>
        <source>a text file with the wording</source>
        <translation>un archivo de texto con el texto</translation>
    </message>
    <message>
        <source>a name for the version; counted on when not said</source>
        <translation>un nombre para la versión; si no se dice, se numera</translation>
    </message>
    <message>
        <source>which version; the one that counts today when not said</source>
        <translation>qué versión; la vigente hoy si no se dice</translation>
    </message>
    <message>
        <source>Write the rows with problems to this file.</source>
        <translation>Guardar en este archivo las filas para revisar.</translation>
    </message>
    <message>
        <source>What goes out: totals, summary, contact.</source>
        <translation>Qué sale: totales, resumen, contacto.</translation>
    </message>
    <message>
        <source>What for: resumen or contacto.</source>
        <translation>Para qué: resumen (número, nombre, rubro y situación) o contacto.</translation>
    </message>
    <message>
        <source>Reason.</source>
        <translation>Motivo.</translation>
    </message>
    <message>
        <source>Member, by number, id number or internal identifier.</source>
        <translation>Socio, por número, documento o identificador interno.</translation>
    </message>
    <message>
        <source>Number of the transfer, cheque …</source>
        <translation>Número de la transferencia, del cheque …</translation>
    </message>
    <message>
        <source>Members: number, document or uid.</source>
        <translation>Socios: número, documento o identificador interno.</translation>
    </message>
    <message>
        <source>Region.</source>
        <translation>Región o departamento.</translation>
    </message>
    <message>
        <source>Legal representative.</source>
        <translation>Es representante legal.</translation>
    </message>
    <message>
        <source>Ends the consent instead.</source>
        <translation>Retirar la autorización.</translation>
    </message>
    <message>
        <source>Words of the name, number, id or telephone.</source>
        <translation>Palabras del nombre, número, documento o teléfono.</translation>
    </message>
    <message>
        <source>The same number makes the same demo.</source>
        <translation>Con el mismo número sale la misma oficina de práctica.</translation>
    </message>
    <message>
        <source>Series of receipts.</source>
        <translation>Serie de recibos.</translation>
    </message>
    <message>
        <source>Sheet, by name or number.</source>
        <translation>Hoja, por nombre o número.</translation>
    </message>
    <message>
        <source>Initials.</source>
        <translation>Sigla.</translation>
    </message>
    <message>
        <source>Who signs.</source>
        <translation>Nombre de quien firma.</translation>
    </message>
    <message>
        <source>Office of who signs.</source>
        <translation>Cargo de quien firma.</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>Desde esta fecha.</translation>
    </message>
    <message>
        <source>The paper that says so: Acta 12/2026.</source>
        <translation>El papel que lo dice: Acta 12/2026.</translation>
    </message>
    <message>
        <source>First free place of a sheet already begun; 1 when it is not said.</source>
        <translation>Primer lugar libre de una hoja ya empezada; 1 si no se dice.</translation>
    </message>
    <message>
        <source>Only those in this status.</source>
        <translation>Solo los que tienen ese estado.</translation>
    </message>
    <message>
        <source>Takes the last day away: the office is still held.</source>
        <translation>Quita el último día: sigue en el cargo.</translation>
    </message>
    <message>
        <source>Surnames.</source>
        <translation>Apellidos.</translation>
    </message>
    <message>
        <source>Data to take from the second one, separated by commas.</source>
        <translation>Datos que se toman de la segunda, separados por comas.</translation>
    </message>
    <message>
        <source>Id number.</source>
        <translation>Documento.</translation>
    </message>
    <message>
        <source>Title of the paper.</source>
        <translation>Título del papel.</translation>
    </message>
    <message>
        <source>To which office, when several are linked.</source>
        <translation>A qué oficina, cuando hay varias vinculadas.</translation>
    </message>
    <message>
        <source>Trade.</source>
        <translation>Rubro.</translation>
    </message>
    <message>
        <source>Trade name.</source>
        <translation>Nombre de fantasía.</translation>
    </message>
    <message>
        <source>Treatment: Lic., Ing., Dra.</source>
        <translation>Tratamiento: Lic., Ing., Dra.</translation>
    </message>
    <message>
        <source>Up to this day.</source>
        <translation>Hasta este día.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Último día.</translation>
    </message>
    <message>
        <source>Whether dues must be paid to vote.</source>
        <translation>Si hay que tener las cuotas pagadas para votar.</translation>
    </message>
    <message>
        <source>Whether it votes.</source>
        <translation>Si vota.</translation>
    </message>
    <message>
        <source>Seconds to wait when the file is open elsewhere.</source>
        <translation>Segundos de espera si el archivo está abierto en otro lugar.</translation>
    </message>
    <message>
        <source>Members only, or everybody else.</source>
        <translation>Solo socios, o solo los demás.</translation>
    </message>
    <message>
        <source>Also who may speak but not vote, with the reason.</source>
        <translation>También quienes tienen voz sin voto, con el motivo.</translation>
    </message>
    <message>
        <source>Prints the identity document too.</source>
        <translation>Imprime también el documento de identidad.</translation>
    </message>
    <message>
        <source>With the identity documents.</source>
        <translation>Con los documentos de identidad.</translation>
    </message>
    <message>
        <source>Say how the member agreed (form, message, signature).</source>
        <translation>Indique cómo dio el socio su autorización (ficha, mensaje, firma).</translation>
    </message>
    <message>
        <source>A consent cannot be of a day after today.</source>
        <translation>El consentimiento no puede ser de un día posterior a hoy.</translation>
    </message>
    <message>
        <source>“{text}” is not a purpose. It can be: {names}.</source>
        <translation>«{text}» no es una finalidad. Puede ser: {names}.</translation>
    </message>
    <message>
        <source>It was given on {day}; it cannot be taken back before that.</source>
        <translation>Se dio el {day}; no se puede retirar antes de ese día.</translation>
    </message>
    <message>
        <source>This office is not linked with another one yet. Link it first: exchange the registration files (packages key, packages trust).</source>
        <translation>Esta oficina todavía no está vinculada con otra. Primero vincúlelas: cada una entrega a la otra su archivo para vincular (packages key y packages trust; en la ventana, en la página Alianza).</translation>
    </message>
    <message>
        <source>“{file}” is this office&apos;s own registration file. Ask the other office for theirs.</source>
        <translation>«{file}» es el archivo para vincular de esta misma oficina. Pida el de la otra oficina.</translation>
    </message>
    <message>
        <source>“{name}” and this office cannot be linked: one is a practice office and the other a real one.</source>
        <translation>«{name}» y esta oficina no se pueden vincular: una es de práctica y la otra es real. Use dos de práctica o dos reales.</translation>
    </message>
    <message>
        <source>“{name}” is the same kind of office as this one. A guild links with an alliance.</source>
        <translation>«{name}» y esta oficina son del mismo tipo. Un gremio se vincula con una alianza: pida el archivo de la que corresponde.</translation>
    </message>
    <message>
        <source>There are several linked offices: {names}. Say which one with --to.</source>
        <translation>Hay varias oficinas vinculadas: {names}. Indique a cuál con --to.</translation>
    </message>
    <message>
        <source>No linked office is called “{text}”.</source>
        <translation>Ninguna oficina vinculada se llama «{text}». Vea cuáles hay con «gremial packages status».</translation>
    </message>
    <message>
        <source>The contents of this file are not what the other office signed. Nothing was changed. Do not use it; ask that office for a new one.</source>
        <translation>El contenido de este archivo no es el que firmó la otra oficina. No se cambió nada. No lo use; pida a esa oficina un envío nuevo.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: contains signs that are not letters; type it again in its record and send again.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: contiene signos que no son letras; escríbalo de nuevo en la ficha y envíe otra vez.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: this may not be empty. The sender must complete it and send again.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: no puede estar vacía. Quien envía debe completarla y enviar de nuevo.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: that day does not exist; correct the date in its record and send again.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: ese día no existe; corrija la fecha en la ficha y envíe de nuevo.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: only “si” or “no” can stand here.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: aquí solo puede ir «si» o «no».</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: date not recognised; it must be year-month-day, for example 2026-11-21.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: fecha no reconocida; debe ser año-mes-día, por ejemplo 2026-11-21.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: this is not the identity of a row; it must not be edited by hand. The sender should send again.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: no es la identificación de una fila; no se debe modificar a mano. Quien envía debe enviar de nuevo.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: number not recognised; only digits, without points or commas.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: número no reconocido; escriba solo cifras, sin puntos ni comas.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: text was expected; correct it in its record and send again.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: se esperaba un texto; corríjalo en la ficha y envíe de nuevo.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: longer than 8,000 characters; shorten it in its record and send again.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: tiene más de 8.000 caracteres; acórtelo en la ficha y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The code “{text}” is not of a package that this office sent. Ask for it again.</source>
        <translation>El código «{text}» no es de ningún envío de esta oficina. Pida que se lo lean otra vez.</translation>
    </message>
    <message>
        <source>The file arrived damaged or incomplete. Nothing was changed. Copy it again from the stick or the mail, or ask for it to be sent again.</source>
        <translation>El archivo llegó dañado o incompleto. No se cambió nada. Cópielo de nuevo del pendrive o del correo, o pida que lo envíen otra vez.</translation>
    </message>
    <message>
        <source>There is no room left in “{folder}”. Free some space or choose another folder and try again; nothing was left half written.</source>
        <translation>No queda lugar en «{folder}». Libere espacio o elija otra carpeta y vuelva a intentar; no quedó nada a medio escribir.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name, or whether the stick is still plugged in.</source>
        <translation>No se encuentra el archivo «{file}». Revise el nombre, o si el pendrive sigue conectado.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read (system error {number}). Copy it to the desktop and try again.</source>
        <translation>No se puede leer «{file}» (aviso {number} del sistema). Cópielo al escritorio y vuelva a intentar.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. Plug in the stick again or choose another folder.</source>
        <translation>La carpeta «{folder}» no está. Conecte de nuevo el pendrive o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This file is for another office and cannot be opened here. Ask the sender for the one made for you.</source>
        <translation>Este envío es para otra oficina y aquí no se puede abrir. Pida a quien lo mandó el que corresponde a esta oficina.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: this row comes twice. The first one was taken; the sender should review the record.</source>
        <translation>{file}, fila {row} (línea {line} del archivo), columna {letter} «{column}»: «{value}»: esta fila viene dos veces. Se tomó la primera; quien envía debe revisar la ficha.</translation>
    </message>
    <message>
        <source>In “{folder}” there are already other keys of this office. They were not touched. Without them what was sent to this office cannot be opened; make a copy of that folder before anything else.</source>
        <translation>En «{folder}» ya hay otras claves de esta oficina. No se tocaron. Sin ellas no se puede abrir lo que le enviaron; haga una copia de esa carpeta antes de seguir.</translation>
    </message>
    <message>
        <source>The keys of this office could not be saved in “{folder}” (system error {number}). Check that the disk has room and that you may write there.</source>
        <translation>No se pudieron guardar las claves de esta oficina en «{folder}» (aviso {number} del sistema). Revise que haya lugar en el disco y permiso para escribir allí.</translation>
    </message>
    <message>
        <source>The keys of this office in “{folder}” cannot be read: the file is damaged or belongs to another user of this computer. Enter with the user who made them, or link the office again with new keys.</source>
        <translation>Las claves de esta oficina en «{folder}» no se pueden leer: el archivo está dañado o es de otro usuario de este equipo. Entre con el usuario que las creó, o vincule de nuevo la oficina con claves nuevas.</translation>
    </message>
    <message>
        <source>Preparing what goes out</source>
        <translation>Preparando el envío</translation>
    </message>
    <message>
        <source>This file was made with a newer Gremial. Keep it, update the program and receive it again.</source>
        <translation>Este envío se hizo con un Gremial más nuevo. Guárdelo, actualice el programa y vuelva a recibirlo.</translation>
    </message>
    <message>
        <source>This file is not something that Gremial sends. Choose the file whose name begins with “sinc_” and ends with “.zip.age”.</source>
        <translation>Este archivo no es un envío de Gremial. Elija el que empieza con «sinc_» y termina en «.zip.age».</translation>
    </message>
    <message>
        <source>It could not be written in “{folder}” (system error {number}). Check that the stick is not write-protected and that you may write there.</source>
        <translation>No se pudo escribir en «{folder}» (aviso {number} del sistema). Revise que el pendrive no esté protegido y que haya permiso para escribir allí.</translation>
    </message>
    <message>
        <source>This file was made by this same office, for another one. Choose the one that you were sent.</source>
        <translation>Este envío salió de esta misma oficina, para otra. Elija el que le mandaron.</translation>
    </message>
    <message>
        <source>One of the two offices is a practice office and the other is not. Practice and real data do not mix: use the real office on both sides.</source>
        <translation>Una de las dos oficinas es de práctica y la otra no. Lo de práctica no se mezcla con lo real: use la oficina real en los dos lados.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>This is not the file with which an office is linked, or it was changed on the way. Ask the other office for its file again (its name contains “.clave”).</source>
        <translation>Este no es el archivo para vincular una oficina, o cambió en el camino. Pida de nuevo a la otra oficina su archivo (su nombre contiene «.clave»).</translation>
    </message>
    <message>
        <source>The other office uses a newer Gremial. Update the program and open its file again.</source>
        <translation>La otra oficina usa un Gremial más nuevo. Actualice el programa y vuelva a abrir su archivo.</translation>
    </message>
    <message>
        <source>A record of “{resource}” has in “{column}” a value that cannot be sent (too long, or not of its kind). Nothing was sent. Correct it in its record. For support: {id}.</source>
        <translation>Una ficha de «{resource}» tiene en «{column}» un valor que no se puede enviar (muy largo, o no es del tipo esperado). No se envió nada. Corríjalo en la ficha. Dato para quien le da asistencia: {id}.</translation>
    </message>
    <message>
        <source>{file}, row {row} (line {line} of the file): it has {value} cells, not as many as there are columns. The sender must correct the record and send again.</source>
        <translation>{file}, fila {row} (línea {line} del archivo): tiene {value} celdas, distintas de las columnas que hay. Quien envía debe corregir la ficha y enviar de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” inside the file cannot be read from line {line} on. Nothing was received. Ask the other office to update Gremial and send again.</source>
        <translation>«{file}», dentro del envío, no se puede leer desde la línea {line}. No se recibió nada. Pida a la otra oficina que actualice Gremial y lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” inside the file lacks columns that are needed, or repeats one. Nothing was received. Ask the other office to update Gremial and send again.</source>
        <translation>A «{file}», dentro del envío, le faltan columnas necesarias o repite alguna. No se recibió nada. Pida a la otra oficina que actualice Gremial y lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” does not have the rows and columns that its sender announced. Nothing was received. Ask the other office to send again.</source>
        <translation>«{file}» no tiene las filas y columnas que anunció quien lo envió. No se recibió nada. Pida a la otra oficina que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than anything that Gremial sends. Nothing was received. Ask the sender whether it is the right one.</source>
        <translation>Este archivo es más grande que cualquier envío de Gremial. No se recibió nada. Pregunte a quien lo mandó si es el correcto.</translation>
    </message>
    <message>
        <source>There are more than {most} rows to send at once. Nothing was sent. Ask for support.</source>
        <translation>Hay más de {most} filas para enviar de una vez. No se envió nada. Pida ayuda a quien le da asistencia.</translation>
    </message>
    <message>
        <source>This file says it comes from “{sender}”, an office that is not linked with yours. Nothing was received. If you know it, link it first with its linking file (“.clave”) and compare the numbers by telephone.</source>
        <translation>Este envío dice venir de «{sender}», una oficina que no está vinculada con la suya. No se recibió nada. Si la conoce, vincúlela primero con su archivo para vincular («.clave») y compare los números por teléfono.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Months owed</source>
        <translation>Meses adeudados</translation>
    </message>
    <message>
        <source>By standing</source>
        <translation>Por situación</translation>
    </message>
    <message>
        <source>Noted as leak number {number}.</source>
        <translation>Anotada como filtración número {number}.</translation>
    </message>
    <message>
        <source>There is no leak number {number} in the record.</source>
        <translation>No hay una filtración número {number} en el registro.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Escriba qué pasó.</translation>
    </message>
    <message>
        <source>“{text}” cannot be changed for many at once. It can be: {names}.</source>
        <translation>«{text}» no se puede cambiar para muchos a la vez. Se puede: {names}.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The business is closed since {since} already. If the day is wrong, correct that one.</source>
        <translation>El negocio ya está cerrado desde el {since}. Si esa fecha está mal, corríjala.</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Something is already noted of {day}. Correct that one or take it away.</source>
        <translation>Del {day} ya hay un estado anotado. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>El {day} todavía no llegó. Escriba hoy o un día anterior.</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Paused ones</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Unknown ones</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>With this, what is noted of {day} would make no sense any more. Correct that one or take it away first.</source>
        <translation>Con esto, lo anotado el {day} dejaría de tener sentido. Corríjalo o quítelo primero.</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Led by others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Line of the report</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>{day} is too long ago. Check the year.</source>
        <translation>El {day} es demasiado antiguo. Revise el año.</translation>
    </message>
    <message>
        <source>Since {since} the business is paused or closed. If it works again, choose “Reopened”.</source>
        <translation>Desde el {since} el negocio está en pausa o cerrado. Si volvió a trabajar, elija «Reabrió».</translation>
    </message>
    <message>
        <source>On {day} the business was neither paused nor closed, so it cannot reopen. Note first since when it was paused or closed.</source>
        <translation>El {day} el negocio no estaba en pausa ni cerrado: no puede reabrir. Anote primero desde cuándo estuvo en pausa o cerrado.</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Since {since} the business is closed: it cannot be paused. If it works again, note first that it reopened.</source>
        <translation>Desde el {since} el negocio está cerrado: no puede quedar en pausa. Si volvió a trabajar, anote primero que reabrió.</translation>
    </message>
    <message>
        <source>The source has {length} letters; {most} at most fit. Write it shorter.</source>
        <translation>La fuente tiene {length} letras; caben {most}. Escríbala más corta.</translation>
    </message>
    <message>
        <source>That state is no longer noted. Look at the list again.</source>
        <translation>Ese estado ya no está anotado. Mire la lista otra vez.</translation>
    </message>
    <message>
        <source>“{text}” is no state of a business. It can be: open, paused, closed, reopened.</source>
        <translation>«{text}» no es un estado de un negocio. Puede ser: abierto (open), en pausa (paused), cerrado (closed), reabierto (reopened).</translation>
    </message>
    <message>
        <source>This person or organisation is not in the directory, or their data were erased.</source>
        <translation>Esta persona u organización no está en el directorio, o sus datos fueron borrados.</translation>
    </message>
    <message>
        <source>Eight cards do not fit on “{paper}”. Choose A4, letter or a longer sheet.</source>
        <translation>En «{paper}» no entran ocho carnets. Elija A4, carta u otra hoja más larga.</translation>
    </message>
    <message>
        <source>Their contact goes to the alliance</source>
        <translation>Que su contacto pase a la alianza</translation>
    </message>
    <message>
        <source>They receive news and offers</source>
        <translation>Recibir novedades y ofertas</translation>
    </message>
    <message>
        <source>They stand in the directory</source>
        <translation>Figurar en el directorio</translation>
    </message>
    <message>
        <source>Photos of them are published</source>
        <translation>Que se publiquen fotos suyas</translation>
    </message>
    <message>
        <source>Their line of the summary goes to the alliance</source>
        <translation>Que su línea del resumen pase a la alianza</translation>
    </message>
    <message>
        <source>Copies that still hold the data:</source>
        <translation>Copias que todavía tienen los datos:</translation>
    </message>
    <message>
        <source>{file}: with a copy each day it is removed on {day}</source>
        <translation>{file}: con una copia por día, se elimina sola el {day}</translation>
    </message>
    <message>
        <source>{file}: it is not removed by itself; delete it by hand</source>
        <translation>{file}: no se elimina sola; bórrela a mano</translation>
    </message>
    <message>
        <source>The data of this member were already erased.</source>
        <translation>Los datos de este socio ya fueron borrados.</translation>
    </message>
    <message>
        <source>Also named in records that are not this member&apos;s: {table}, {count}. Look at them by hand.</source>
        <translation>También aparece en registros que no son de este socio: {table}, {count}. Revíselos a mano.</translation>
    </message>
    <message>
        <source>Erased: {name} is now “{label}”. These records lost their personal data, also in the history:</source>
        <translation>Borrado: {name} es ahora «{label}». Perdieron sus datos personales, también en el historial:</translation>
    </message>
    <message>
        <source>{name} still holds an office in an organisation. End it first, with its day.</source>
        <translation>{name} todavía tiene un cargo en una organización. Registre primero hasta cuándo lo tuvo.</translation>
    </message>
    <message>
        <source>Erased member No. {number}</source>
        <translation>Socio borrado Nº {number}</translation>
    </message>
    <message>
        <source>Somebody else has the file open: the old data go from the disk when it is closed everywhere.</source>
        <translation>El archivo está abierto en otro lugar: los datos anteriores salen del disco cuando se cierre en todos lados.</translation>
    </message>
    <message>
        <source>{name} is still a member. Only the data of somebody who left can be erased: note the leaving first.</source>
        <translation>{name} sigue en el padrón. Solo se borran los datos de quien ya dejó de ser socio: registre primero la baja.</translation>
    </message>
    <message>
        <source>The paper tells what was erased: it is written when the data are erased, without --dry-run.</source>
        <translation>La constancia dice qué se borró: se escribe al borrar, sin --dry-run.</translation>
    </message>
    <message>
        <source>Write why the data are erased: the request and its day, for instance.</source>
        <translation>Escriba por qué se borran los datos; por ejemplo, el pedido y su fecha.</translation>
    </message>
    <message>
        <source>What stays, and why:</source>
        <translation>Lo que queda, y por qué:</translation>
    </message>
    <message>
        <source>The name stays on receipts as they were printed: {codes}. {law}; until {until}.</source>
        <translation>El nombre queda en los recibos tal como se imprimieron: {codes}. {law}; hasta el {until}.</translation>
    </message>
    <message>
        <source>Number, dates of membership and the amounts of dues and payments: the register and the books of the office, without a name.</source>
        <translation>El número, las fechas de alta y baja y los importes de cuotas y pagos: el registro de socios y las cuentas de la oficina, sin nombre.</translation>
    </message>
    <message>
        <source>Law and years are to be confirmed with the accountant or lawyer of the office.</source>
        <translation>La norma y los años están a confirmar con el contador o el abogado de la oficina.</translation>
    </message>
    <message>
        <source>{name} would be “{label}”. These records would lose their personal data:</source>
        <translation>{name} quedaría como «{label}». Perderían sus datos personales:</translation>
    </message>
    <message>
        <source>all who belong</source>
        <translation>todos los que pertenecen</translation>
    </message>
    <message>
        <source>This filter leaves nobody out. Say at least one: category, trade, city, size, status, joined, left.</source>
        <translation>Este filtro no deja fuera a nadie. Indique al menos uno: categoría, rubro, ciudad, tamaño, situación, ingreso o egreso.</translation>
    </message>
    <message>
        <source>Write a name for the filter.</source>
        <translation>Escriba un nombre para el filtro.</translation>
    </message>
    <message>
        <source>There is no filter “{name}”: none was kept yet.</source>
        <translation>No hay ningún filtro «{name}»: todavía no se guardó ninguno.</translation>
    </message>
    <message>
        <source>No filter was kept yet.</source>
        <translation>Todavía no se guardó ningún filtro.</translation>
    </message>
    <message>
        <source>There is no filter “{name}”. There are: {names}.</source>
        <translation>No hay ningún filtro «{name}». Hay: {names}.</translation>
    </message>
    <message>
        <source>{count} offices.</source>
        <translation>{count} cargos.</translation>
    </message>
    <message>
        <source>The office “{office}” of {person} ended on {day} already. If the day is wrong, correct it.</source>
        <translation>El cargo «{office}» de {person} ya terminó el {day}. Si la fecha está mal, corríjala.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>en el cargo</translation>
    </message>
    <message>
        <source>Write the office that is held: President, Manager, Delegate…</source>
        <translation>Escriba el cargo: Presidenta, Gerente, Delegado…</translation>
    </message>
    <message>
        <source>not in office</source>
        <translation>no está en el cargo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>This organisation is not in the directory. Add it first.</source>
        <translation>Esta organización no está en el directorio. Agréguela primero.</translation>
    </message>
    <message>
        <source>{person} already holds the office “{office}” in {organization} from {begins} to {ends}. Write days that do not fall into that time, or correct that one.</source>
        <translation>{person} ya tiene anotado el cargo «{office}» en {organization} del {begins} al {ends}. Escriba fechas fuera de ese tiempo o corrija ese cargo.</translation>
    </message>
    <message>
        <source>{person} already holds the office “{office}” in {organization} since {begins}. If it was renewed, end that one first.</source>
        <translation>{person} ya tiene anotado el cargo «{office}» en {organization} desde el {begins}. Si fue reelegido, termine primero ese período.</translation>
    </message>
    <message>
        <source>This person is not in the directory. Add the person first.</source>
        <translation>Esta persona no está en el directorio. Agréguela primero.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Poder</translation>
    </message>
    <message>
        <source>Taken away: {office} of {person} in {organization}.</source>
        <translation>Se quitó: {office} de {person} en {organization}.</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>representante legal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The text has {length} letters; {most} at most fit. Write it shorter.</source>
        <translation>El texto tiene {length} letras; caben {most} como máximo. Escríbalo más corto.</translation>
    </message>
    <message>
        <source>There is no office held with the number {text}. The list of offices shows their numbers.</source>
        <translation>No hay un cargo con el número {text}. La lista de cargos muestra sus números.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The office cannot end on {day}: it began on {begins}. Check both days.</source>
        <translation>El cargo no puede terminar el {day}: empezó el {begins}. Revise las dos fechas.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>There is no sheet of labels “{text}”. There are: {known}.</source>
        <translation>No hay una hoja de etiquetas «{text}». Hay: {known}.</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is nothing with a number in the book of {year}.</source>
        <translation>El libro de {year} todavía no tiene ningún número.</translation>
    </message>
    <message>
        <source>“{file}” must end in .pdf, .csv or .xlsx.</source>
        <translation>«{file}» debe terminar en .pdf, .csv o .xlsx.</translation>
    </message>
    <message>
        <source>A brace stands alone. Put the field between two braces, or take the brace away.</source>
        <translation>Hay una llave sin su pareja. Escriba el campo entre dos llaves o borre la llave suelta.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>El borrador se descartó.</translation>
    </message>
    <message>
        <source>A draft has no number: discard it.</source>
        <translation>Es un borrador sin número: no se anula, se descarta.</translation>
    </message>
    <message>
        <source>The data of {name} were erased: nothing can be certified.</source>
        <translation>Los datos de {name} fueron borrados: no se puede hacer constar nada.</translation>
    </message>
    <message>
        <source>The year {year} is too far away. Check the date.</source>
        <translation>El año {year} está demasiado lejos. Revise la fecha.</translation>
    </message>
    <message>
        <source>It has the number {number}: void it instead.</source>
        <translation>Ya tiene el número {number} y no se puede cambiar ni descartar. Anúlelo y haga otro.</translation>
    </message>
    <message>
        <source>“{name}” is empty for {count} of them: {names}. Complete their data or take the field away.</source>
        <translation>Falta «{name}» en {count} de las fichas: {names}. Complete esos datos o quite el campo del texto.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of letter.</source>
        <translation>«{text}» no es una clase de documento. Elija nota, circular o constancia.</translation>
    </message>
    <message>
        <source>The next number of {year} is {number}.</source>
        <translation>El próximo número de {year} será el {number}.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>El texto está vacío. Escríbalo o elija un modelo.</translation>
    </message>
    <message>
        <source>Nobody answers to that choice: choose at least one member.</source>
        <translation>Con esa elección no queda nadie. Elija al menos un socio.</translation>
    </message>
    <message>
        <source>The letter is addressed to nobody.</source>
        <translation>Falta a quién se dirige o quién la envía. Escriba el nombre.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>Falta el asunto. Escriba en pocas palabras de qué se trata.</translation>
    </message>
    <message>
        <source>{name} is no longer a member.</source>
        <translation>{name} ya no es socio: no corresponde la constancia. Puede escribir una nota con el texto que haga falta.</translation>
    </message>
    <message>
        <source>A received letter cannot be from a day to come.</source>
        <translation>La fecha en que se recibió todavía no llegó. Escriba el día en que entró a la oficina.</translation>
    </message>
    <message>
        <source>Number {number} cannot be the next one: the book of {year} already reaches {last}.</source>
        <translation>El próximo número no puede ser {number}: el libro de {year} ya llega al {last}.</translation>
    </message>
    <message>
        <source>There is nothing to write for “{name}”.</source>
        <translation>No hay dato para {{{name}}}. Complételo en la ficha o quite el campo del texto.</translation>
    </message>
    <message>
        <source>“{name}” is different for each member: a circular says the same to all. Write letters, one for each.</source>
        <translation>«{name}» es distinto para cada uno y la circular dice lo mismo a todos. Elija notas, una para cada socio, o quite ese campo.</translation>
    </message>
    <message>
        <source>“{name}” between braces is not known.</source>
        <translation>No se conoce el campo {{{name}}}. Corríjalo o quite las llaves.</translation>
    </message>
    <message>
        <source>The template has no text.</source>
        <translation>El modelo no tiene texto. Escríbalo.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <translation>Escriba un nombre para el modelo.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program and is not changed. Copy it under another name.</source>
        <translation>«{name}» viene con el programa y no se cambia. Cópielo con otro nombre.</translation>
    </message>
    <message>
        <source>Template removed: {name}. Letters written with it stay.</source>
        <translation>Modelo borrado: {name}. Lo que se escribió con él queda como está.</translation>
    </message>
    <message>
        <source>Template kept: {name}</source>
        <translation>Modelo guardado: {name}</translation>
    </message>
    <message>
        <source>There is already a template called “{text}”. Choose another name.</source>
        <translation>Ya hay un modelo llamado «{text}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no template “{text}”. There are: {known}.</source>
        <translation>No hay un modelo «{text}». Los que hay: {known}.</translation>
    </message>
    <message>
        <source>There is no letter “{text}”.</source>
        <translation>No se encontró el documento «{text}». Escriba el número y el año, por ejemplo 12/2026; si es recibido, in-12/2026.</translation>
    </message>
    <message>
        <source>It is void already.</source>
        <translation>Ese documento ya está anulado.</translation>
    </message>
    <message>
        <source>Say why it is void.</source>
        <translation>Escriba el motivo de la anulación.</translation>
    </message>
    <message>
        <source>Document of the book</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whose template</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Field: seniority</source>
        <translation>antigüedad</translation>
    </message>
    <message>
        <source>Field: office of the addressee</source>
        <translation>cargo de quien recibe</translation>
    </message>
    <message>
        <source>Field: office of who signs</source>
        <translation>cargo de quien firma</translation>
    </message>
    <message>
        <source>Field: category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>Field: to whom it goes</source>
        <translation>a quién se dirige</translation>
    </message>
    <message>
        <source>Field: what is owed</source>
        <translation>deuda a la fecha</translation>
    </message>
    <message>
        <source>Field: id of the member</source>
        <translation>documento del socio</translation>
    </message>
    <message>
        <source>Field: address</source>
        <translation>domicilio</translation>
    </message>
    <message>
        <source>Field: date of the letter</source>
        <translation>fecha del documento</translation>
    </message>
    <message>
        <source>Field: who signs</source>
        <translation>quien firma</translation>
    </message>
    <message>
        <source>Field: day of admission</source>
        <translation>fecha de ingreso</translation>
    </message>
    <message>
        <source>Field: place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>Field: name of the addressee</source>
        <translation>nombre de quien recibe</translation>
    </message>
    <message>
        <source>Field: number of the letter</source>
        <translation>número del documento</translation>
    </message>
    <message>
        <source>Field: number of the member</source>
        <translation>número de socio</translation>
    </message>
    <message>
        <source>Field: name of the office</source>
        <translation>nombre de la oficina</translation>
    </message>
    <message>
        <source>Field: trade</source>
        <translation>rubro</translation>
    </message>
    <message>
        <source>Field: standing with the dues</source>
        <translation>situación de las cuotas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>At most {most} columns to fill in by hand.</source>
        <translation>Como máximo {most} columnas para llenar a mano.</translation>
    </message>
    <message>
        <source>A list cannot be grouped by “{text}”. It can be by: {known}.</source>
        <translation>La lista no se puede agrupar por «{text}». Se puede por: {known}.</translation>
    </message>
    <message>
        <source>“{file}” must end in .pdf, .xlsx or .csv.</source>
        <translation>«{file}» debe terminar en .pdf, .xlsx o .csv.</translation>
    </message>
    <message>
        <source>The next thing noted of this membership is of {day}. Write that day or an earlier one.</source>
        <translation>Lo siguiente que consta de esta afiliación es del {day}. Escriba ese día o uno anterior.</translation>
    </message>
    <message>
        <source>The admission is not taken back alone: correct its day or its resolution, or undo the admission of the whole record.</source>
        <translation>La admisión no se quita sola: corrija su fecha o su resolución, o deshaga el alta de la ficha entera.</translation>
    </message>
    <message>
        <source>That change of status is no longer there. Open the member again.</source>
        <translation>Ese cambio de estado ya no está. Abra otra vez la ficha.</translation>
    </message>
    <message>
        <source>Only the last change of status is taken back, the one of {day}. Take that one back first.</source>
        <translation>Solo se quita el último cambio de estado, el del {day}. Quite primero ese.</translation>
    </message>
    <message>
        <source>Data of one of these records was erased by law; they cannot be parted any more.</source>
        <translation>Los datos de una de estas fichas se borraron por ley; ya no se pueden separar.</translation>
    </message>
    <message>
        <source>The data of one of these records was erased by law. It is not joined with another one.</source>
        <translation>Los datos de una de estas fichas se borraron por ley. No se une con otra.</translation>
    </message>
    <message>
        <source>“{name}” is no column of these records. They differ in: {names}.</source>
        <translation>«{name}» no es un dato de estas fichas. Difieren en: {names}.</translation>
    </message>
    <message>
        <source>One is a person and the other an organisation. Correct first what it is.</source>
        <translation>Una ficha es de una persona y la otra de una empresa. Corrija primero cuál es.</translation>
    </message>
    <message>
        <source>These records were joined once more later (joining {number}). Part that one first.</source>
        <translation>Estas fichas se volvieron a unir después (unión {number}). Separe primero esa.</translation>
    </message>
    <message>
        <source>One of these records is the office itself and has to stay. Join the other one into it.</source>
        <translation>Una de estas fichas es la propia oficina y tiene que quedar. Una la otra con ella.</translation>
    </message>
    <message>
        <source>These records were already parted.</source>
        <translation>Estas fichas ya se separaron.</translation>
    </message>
    <message>
        <source>These are the same record. Choose two different ones.</source>
        <translation>Es la misma ficha. Elija dos distintas.</translation>
    </message>
    <message>
        <source>There is no joining “{text}”.</source>
        <translation>No hay una unión de fichas «{text}».</translation>
    </message>
    <message>
        <source>Charged twice: two records of the same member were joined</source>
        <translation>Se generó dos veces: se unieron dos fichas del mismo socio</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>Records that may be repeated: {count}</source>
        <translation>Fichas que pueden estar repetidas: {count}</translation>
    </message>
    <message>
        <source>in the one that goes</source>
        <translation>en la que se une</translation>
    </message>
    <message>
        <source>Joined: number {number}. With that number they can be parted again.</source>
        <translation>Fichas unidas: unión Nº {number}. Con ese número se pueden separar.</translation>
    </message>
    <message>
        <source>Like {name} (No. {number}): {why}. Look whether it is the same record.</source>
        <translation>Se parece a {name} (Nº {number}): {why}. Revise que no sea la misma ficha.</translation>
    </message>
    <message>
        <source>Noted: they are not the same.</source>
        <translation>Anotado: no son la misma.</translation>
    </message>
    <message>
        <source>name (the other)</source>
        <translation>nombre (la otra)</translation>
    </message>
    <message>
        <source>No. (the other)</source>
        <translation>Nº (la otra)</translation>
    </message>
    <message>
        <source>{name} has a record of its own again.</source>
        <translation>{name} vuelve a tener su propia ficha.</translation>
    </message>
    <message>
        <source>same document</source>
        <translation>mismo documento</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>one name is the short form of the other</source>
        <translation>un nombre es la forma corta del otro</translation>
    </message>
    <message>
        <source>in the one that stays</source>
        <translation>en la que queda</translation>
    </message>
    <message>
        <source>the trade name of one is the name of the other</source>
        <translation>el nombre de fantasía de una es el nombre de la otra</translation>
    </message>
    <message>
        <source>Charges that both had and stay once: {count}</source>
        <translation>Cuotas que tenían las dos y quedan una vez: {count}</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>Alliance, federation or board</source>
        <translation>Alianza, federación o mesa</translation>
    </message>
    <message>
        <source>{count} records.</source>
        <translation>{count} fichas.</translation>
    </message>
    <message>
        <source>A country is written with two letters, as MX: {text} is not.</source>
        <translation>El país se escribe con dos letras, como MX; «{text}» no lo es.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Guild or association</source>
        <translation>Gremio o asociación</translation>
    </message>
    <message>
        <source>“{text}” may be {count} records: {names}. Write more of the name, or what stands in brackets.</source>
        <translation>«{text}» puede ser {count} fichas: {names}. Escriba más del nombre o lo que está entre paréntesis.</translation>
    </message>
    <message>
        <source>in feminine</source>
        <translation>en femenino</translation>
    </message>
    <message>
        <source>in masculine</source>
        <translation>en masculino</translation>
    </message>
    <message>
        <source>“{text}” is not known: write f (woman), m (man) or nothing.</source>
        <translation>«{text}» no se conoce: escriba f (femenino), m (masculino) o nada.</translation>
    </message>
    <message>
        <source>Institution or foundation</source>
        <translation>Institución o fundación</translation>
    </message>
    <message>
        <source>Leak number {number} was changed.</source>
        <translation>Se cambió la filtración Nº {number}.</translation>
    </message>
    <message>
        <source>Leak number {number} is closed. Open it again to change it.</source>
        <translation>La filtración Nº {number} ya está cerrada. Para cambiarla, vuelva a abrirla.</translation>
    </message>
    <message>
        <source>It cannot be closed before the day on which it was noticed.</source>
        <translation>No se puede cerrar antes del día en que se notó.</translation>
    </message>
    <message>
        <source>Leak number {number} was closed on {day}.</source>
        <translation>La filtración Nº {number} se cerró el {day}.</translation>
    </message>
    <message>
        <source>authority told</source>
        <translation>aviso a la autoridad</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>people told</source>
        <translation>aviso a las personas</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>se notó</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día todavía no llegó.</translation>
    </message>
    <message>
        <source>It cannot have happened after the day on which it was noticed.</source>
        <translation>No pudo ocurrir después del día en que se notó.</translation>
    </message>
    <message>
        <source>Before closing it, write what was done (measures taken).</source>
        <translation>Antes de cerrarla, escriba qué se hizo (medidas tomadas).</translation>
    </message>
    <message>
        <source>Leak number {number} is not closed.</source>
        <translation>La filtración Nº {number} no está cerrada.</translation>
    </message>
    <message>
        <source>Leak number {number} is open again.</source>
        <translation>La filtración Nº {number} está abierta otra vez.</translation>
    </message>
    <message>
        <source>Nobody can have been told before it was noticed.</source>
        <translation>No se pudo avisar antes del día en que se notó.</translation>
    </message>
    <message>
        <source>{day} has passed: write until when the cards hold.</source>
        <translation>El {day} ya pasó: escriba hasta cuándo valen los carnets.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of organisation. Choose one of the list.</source>
        <translation>«{text}» no es una clase de organización. Elija una de la lista.</translation>
    </message>
    <message>
        <source>With --existing the record is taken as it is: number, category, joined and act may be said. Change the rest with “directory edit”.</source>
        <translation>Con --existing la ficha se toma como está: se puede decir número, categoría, fecha y acta. Lo demás se cambia con «directory edit».</translation>
    </message>
    <message>
        <source>{name} is in the directory already ({why}). If it is the same, use that record.</source>
        <translation>{name} ya está en el directorio ({why}). Si es lo mismo, use esa ficha.</translation>
    </message>
    <message>
        <source>{name} is a member already, with No. {number}.</source>
        <translation>{name} ya es socio, con el Nº {number}.</translation>
    </message>
    <message>
        <source>{name} was a member (No. {number}) and left. Open that record and admit them again: their history stays.</source>
        <translation>{name} ya fue socio (Nº {number}) y se dio de baja. Abra esa ficha y admítalo de nuevo: así conserva su historia.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Say the members by their numbers or by a filter, not both.</source>
        <translation>Indique los socios por sus números o con un filtro, no de las dos maneras.</translation>
    </message>
    <message>
        <source>Say which members: their numbers, a filter, a search, or --all for the whole register.</source>
        <translation>Indique qué socios: sus números, un filtro, una búsqueda, o --all para todo el padrón.</translation>
    </message>
    <message>
        <source>Other (bank, media…)</source>
        <translation>Otra (banco, medio…)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>After opening</source>
        <translation>Después de abrir</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Se cerró</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abrió</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Se reabrió</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Siguen</translation>
    </message>
    <message>
        <source>last heard on {day}</source>
        <translation>última noticia del {day}</translation>
    </message>
    <message>
        <source>Led by women, of those known</source>
        <translation>Dirigidos por mujeres, sobre los que se conocen</translation>
    </message>
    <message>
        <source>Led by women</source>
        <translation>Dirigidos por mujeres</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>There is no line {number}: there are {count}. The list shows their numbers.</source>
        <translation>No hay línea {number}: hay {count}. La lista muestra sus números.</translation>
    </message>
    <message>
        <source>Numbers said on {first}.</source>
        <translation>Datos dichos el {first}.</translation>
    </message>
    <message>
        <source>Numbers said between {first} and {last}.</source>
        <translation>Datos dichos entre el {first} y el {last}.</translation>
    </message>
    <message>
        <source>By who represents the business on that day, or its owner; more than half women. Who did not say is not counted.</source>
        <translation>Según quienes representan al negocio ese día, o su dueña o dueño; más de la mitad mujeres. Quien no lo dijo no se cuenta.</translation>
    </message>
    <message>
        <source>All who are or were members until that day: {count}. A state holds until another one is noted.</source>
        <translation>Todas las fichas de quienes pertenecen o pertenecieron hasta ese día: {count}. Un estado vale hasta que se anota otro.</translation>
    </message>
    <message>
        <source>The opening is known of {known} of {count}. “Not known”: nothing was noted from that term on. “Go on”: open or paused, of those that are known.</source>
        <translation>Se conoce la apertura de {known} de {count}. «No se sabe»: desde ese plazo no se anotó nada. «Siguen»: abiertos o en pausa, sobre los que se conocen.</translation>
    </message>
    <message>
        <source>Members of that day: {count}. Saying how many work there: {said}; without that: {silent}; closed, not counted: {closed}.</source>
        <translation>Socios de ese día: {count}. Dijeron cuántas personas trabajan: {said}; sin ese dato: {silent}; cerrados, que no se cuentan: {closed}.</translation>
    </message>
    <message>
        <source>Closed since {since}</source>
        <translation>Cerrado desde el {since}</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>Abierto desde el {since}</translation>
    </message>
    <message>
        <source>Paused since {since}</source>
        <translation>En pausa desde el {since}</translation>
    </message>
    <message>
        <source>Not noted whether it is open</source>
        <translation>No se anotó si está abierto</translation>
    </message>
    <message>
        <source>Businesses led by women</source>
        <translation>Negocios dirigidos por mujeres</translation>
    </message>
    <message>
        <source>How the businesses stand</source>
        <translation>Cómo están los negocios</translation>
    </message>
    <message>
        <source>Businesses that go on after opening</source>
        <translation>Negocios que siguen después de abrir</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Sales of a year</source>
        <translation>Ventas de un año</translation>
    </message>
    <message>
        <source>Say the state too: --state open, paused, closed or reopened.</source>
        <translation>Diga también el estado: --state open, paused, closed o reopened.</translation>
    </message>
    <message>
        <source>Businesses that say it</source>
        <translation>Negocios que lo dicen</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Sigue abierto</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>“{file}” is no picture. Choose a JPG or PNG file.</source>
        <translation>«{file}» no es una imagen. Elija un archivo JPG o PNG.</translation>
    </message>
    <message>
        <source>Added as version {version}. Consents already given stay with the text they were given to.</source>
        <translation>Se agregó como versión {version}. Los consentimientos ya dados siguen con el texto que se aceptó.</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>lo mismo para todos</translation>
    </message>
    <message>
        <source>by size of the business</source>
        <translation>por tamaño</translation>
    </message>
    <message>
        <source>by number of workers</source>
        <translation>por cantidad de trabajadores</translation>
    </message>
    <message>
        <source>money that comes in</source>
        <translation>ingreso</translation>
    </message>
    <message>
        <source>money that goes out</source>
        <translation>egreso</translation>
    </message>
    <message>
        <source>cheque deposited</source>
        <translation>depositado</translation>
    </message>
    <message>
        <source>received letter</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>sent letter</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>a donation receipt</source>
        <translation>recibo de donación</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>numbers of other books</source>
        <translation>con números de otro talonario</translation>
    </message>
    <message>
        <source>numbers of the program</source>
        <translation>con números del programa</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>due charged</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>charged on</source>
        <translation>fecha del cargo</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>cerrado el</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>cerrado el</translation>
    </message>
    <message>
        <source>balance of the bank</source>
        <translation>saldo del banco</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>cobrador</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrige a</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>creado el</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>kinds of data</source>
        <translation>datos afectados</translation>
    </message>
    <message>
        <source>day</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>note or coin</source>
        <translation>billete o moneda</translation>
    </message>
    <message>
        <source>what the bank says</source>
        <translation>lo que dice el banco</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sentido</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>timbrado o folio</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>tipo de documento</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>número del documento</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>fecha del documento</translation>
    </message>
    <message>
        <source>CDC or UUID</source>
        <translation>CDC o folio fiscal</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>librador</translation>
    </message>
    <message>
        <source>day it is due</source>
        <translation>día de vencimiento</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>vence el</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>motivo del fin</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>terminó el</translation>
    </message>
    <message>
        <source>erased on</source>
        <translation>borrado el</translation>
    </message>
    <message>
        <source>event</source>
        <translation>novedad</translation>
    </message>
    <message>
        <source>exempt months</source>
        <translation>meses exentos</translation>
    </message>
    <message>
        <source>by the books</source>
        <translation>según los libros</translation>
    </message>
    <message>
        <source>rate of the tax</source>
        <translation>tasa del impuesto</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explicación</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from account</source>
        <translation>desde la cuenta</translation>
    </message>
    <message>
        <source>from how many workers</source>
        <translation>desde cuántos trabajadores</translation>
    </message>
    <message>
        <source>what the fund is for</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>otorgado el</translation>
    </message>
    <message>
        <source>handed over on</source>
        <translation>entregado el</translation>
    </message>
    <message>
        <source>happened on</source>
        <translation>ocurrió el</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>a cargo de</translation>
    </message>
    <message>
        <source>people told on</source>
        <translation>avisado a los titulares el</translation>
    </message>
    <message>
        <source>imported on</source>
        <translation>importado el</translation>
    </message>
    <message>
        <source>income</source>
        <translation>ingreso</translation>
    </message>
    <message>
        <source>kind of income</source>
        <translation>tipo de ingreso</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>quien recibe</translation>
    </message>
    <message>
        <source>index unit</source>
        <translation>unidad de índice</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>emitido el</translation>
    </message>
    <message>
        <source>date of the receipt</source>
        <translation>fecha del recibo</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>late fee</source>
        <translation>recargo por mora</translation>
    </message>
    <message>
        <source>article of the late fee</source>
        <translation>artículo del recargo</translation>
    </message>
    <message>
        <source>days before the late fee</source>
        <translation>días antes del recargo</translation>
    </message>
    <message>
        <source>late fee in percent</source>
        <translation>recargo en porcentaje</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>razón social</translation>
    </message>
    <message>
        <source>line of the bank</source>
        <translation>línea del banco</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>cierre del año</translation>
    </message>
    <message>
        <source>locked at</source>
        <translation>cerrado el</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>medidas</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>tipo de archivo</translation>
    </message>
    <message>
        <source>records joined on</source>
        <translation>unido el</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>forma de pago</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>depósito</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>fecha del movimiento</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>anotado el</translation>
    </message>
    <message>
        <source>noticed on</source>
        <translation>detectado el</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>saldo inicial</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>quien entrega</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>fecha del pago</translation>
    </message>
    <message>
        <source>parted on</source>
        <translation>separado el</translation>
    </message>
    <message>
        <source>payable from</source>
        <translation>cobrable desde</translation>
    </message>
    <message>
        <source>who paid</source>
        <translation>quién pagó</translation>
    </message>
    <message>
        <source>document of who paid</source>
        <translation>documento de quien pagó</translation>
    </message>
    <message>
        <source>pays dues</source>
        <translation>paga cuota</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>due</source>
        <translation>cuota</translation>
    </message>
    <message>
        <source>practice office</source>
        <translation>oficina de práctica</translation>
    </message>
    <message>
        <source>printed on</source>
        <translation>impreso el</translation>
    </message>
    <message>
        <source>prorates</source>
        <translation>se prorratea</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>leído el</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>recibido el</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>receptor</translation>
    </message>
    <message>
        <source>document of the receiver</source>
        <translation>documento del receptor</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>relieved on</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>reopened at</source>
        <translation>reabierto el</translation>
    </message>
    <message>
        <source>represents</source>
        <translation>representa</translation>
    </message>
    <message>
        <source>returned on</source>
        <translation>devuelto el</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>reverso</translation>
    </message>
    <message>
        <source>reverses</source>
        <translation>anula a</translation>
    </message>
    <message>
        <source>revoked by</source>
        <translation>medio de la revocación</translation>
    </message>
    <message>
        <source>revoked on</source>
        <translation>revocado el</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>run</source>
        <translation>generación de cuotas</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>year of the sales</source>
        <translation>año de las ventas</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>enviado el</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre corto</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>office of who signs</source>
        <translation>cargo de quien firma</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>timbrado</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>extracto</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>document of the supplier</source>
        <translation>documento del proveedor</translation>
    </message>
    <message>
        <source>taken back on</source>
        <translation>deshecho el</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>impuesto</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>currency handed over</source>
        <translation>moneda entregada</translation>
    </message>
    <message>
        <source>version of the text</source>
        <translation>versión del texto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>to account</source>
        <translation>hacia la cuenta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>title of who receives it</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>linked on</source>
        <translation>vinculado el</translation>
    </message>
    <message>
        <source>money without a name</source>
        <translation>ingreso por identificar</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>unlocked at</source>
        <translation>reabierto el</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>reason for voiding</source>
        <translation>motivo de la anulación</translation>
    </message>
    <message>
        <source>voided on</source>
        <translation>anulado el</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>vota</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>síndico o testigo</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>trabajadores</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>deposit or transfer between accounts</source>
        <translation>depósito o traspaso entre cuentas</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>extracto bancario</translation>
    </message>
    <message>
        <source>line of the budget</source>
        <translation>línea del presupuesto</translation>
    </message>
    <message>
        <source>count of notes and coins</source>
        <translation>conteo de billetes y monedas</translation>
    </message>
    <message>
        <source>cheque at the bank</source>
        <translation>cheque en el banco</translation>
    </message>
    <message>
        <source>close of a day</source>
        <translation>cierre de un día</translation>
    </message>
    <message>
        <source>reopened day</source>
        <translation>día reabierto</translation>
    </message>
    <message>
        <source>category of expenses</source>
        <translation>categoría de egresos</translation>
    </message>
    <message>
        <source>part of an expense</source>
        <translation>parte de un egreso</translation>
    </message>
    <message>
        <source>tax of an expense</source>
        <translation>impuesto de un egreso</translation>
    </message>
    <message>
        <source>voided expense</source>
        <translation>egreso anulado</translation>
    </message>
    <message>
        <source>fiscal document</source>
        <translation>documento fiscal</translation>
    </message>
    <message>
        <source>link of a fiscal document</source>
        <translation>vínculo con un documento fiscal</translation>
    </message>
    <message>
        <source>handover of the treasury</source>
        <translation>entrega de tesorería</translation>
    </message>
    <message>
        <source>income that found its owner</source>
        <translation>ingreso identificado</translation>
    </message>
    <message>
        <source>value of an index unit</source>
        <translation>valor de una unidad</translation>
    </message>
    <message>
        <source>part of a payment plan</source>
        <translation>parte de un plan de pago</translation>
    </message>
    <message>
        <source>dues of a payment plan</source>
        <translation>cuotas de un plan de pago</translation>
    </message>
    <message>
        <source>payment plan</source>
        <translation>plan de pago</translation>
    </message>
    <message>
        <source>known payer</source>
        <translation>pagador conocido</translation>
    </message>
    <message>
        <source>rate of a due</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>locked year</source>
        <translation>año cerrado</translation>
    </message>
    <message>
        <source>reopened year</source>
        <translation>año reabierto</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>Write the text that the person agrees to.</source>
        <translation>Escriba el texto que la persona acepta.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as text.</source>
        <translation>No se puede leer «{file}» como texto.</translation>
    </message>
    <message>
        <source>Version {version}, since: {since}</source>
        <translation>Versión {version}, desde: {since}</translation>
    </message>
    <message>
        <source>model of the program</source>
        <translation>modelo del programa</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalidad</translation>
    </message>
    <message>
        <source>It is the same text as version {version}.</source>
        <translation>Es el mismo texto que la versión {version}.</translation>
    </message>
    <message>
        <source>There is no version {version} of the text for “{purpose}”.</source>
        <translation>No hay una versión {version} del texto para «{purpose}».</translation>
    </message>
    <message>
        <source>There is a version {version} already; a text that was used is not changed. Choose another one.</source>
        <translation>Ya existe la versión {version}; un texto que se usó no se cambia. Elija otra.</translation>
    </message>
    <message>
        <source>figures.pdf</source>
        <translation>cifras.pdf</translation>
    </message>
    <message>
        <source>register-figures-{year}.pdf</source>
        <translation>memoria-{year}-cifras.pdf</translation>
    </message>
    <message>
        <source>There are no figures of {year} yet. Write this year or an earlier one.</source>
        <translation>Del año {year} no hay cifras todavía. Escriba este año o uno anterior.</translation>
    </message>
    <message>
        <source>Its number, {number}, was given to somebody else meanwhile: give it another one.</source>
        <translation>Su número, el {number}, se dio a otra persona entretanto: asígnele otro.</translation>
    </message>
    <message>
        <source>after joining</source>
        <translation>unidas</translation>
    </message>
    <message>
        <source>In this office</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>{name} is in the directory already ({why}), without being a member. To not write it twice, look it up in Directory and choose “Admit as a member”.</source>
        <translation>{name} ya está en el directorio ({why}), sin ser socio. Para no escribirlo dos veces, búsquelo en Directorio y elija «Admitir como socio…».</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>no socio</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>esta oficina</translation>
    </message>
    <message>
        <source>{name} is or was a member (No. {number}): the record stays. End the membership instead.</source>
        <translation>{name} es o fue socio (Nº {number}): la ficha se queda. Si se va, dé de baja al socio.</translation>
    </message>
    <message>
        <source>{name} stands in {count} office(s), also past ones: the record stays. Take away first those noted by mistake.</source>
        <translation>{name} figura en {count} cargo(s), también anteriores: la ficha se queda. Quite primero los que se anotaron por error.</translation>
    </message>
    <message>
        <source>{name} has {count} other record(s): letters, files, business data. The record stays.</source>
        <translation>{name} tiene otros {count} datos anotados: notas, archivos, datos del negocio. La ficha se queda.</translation>
    </message>
    <message>
        <source>Taken out of the directory: {name}.</source>
        <translation>Se quitó del directorio: {name}.</translation>
    </message>
    <message>
        <source>University or institute</source>
        <translation>Universidad o instituto</translation>
    </message>
    <message>
        <source>This record ({text}) is not in the directory any more. Look it up again.</source>
        <translation>Esta ficha ({text}) ya no está en el directorio. Búsquela de nuevo.</translation>
    </message>
    <message>
        <source>Nobody in the directory is “{text}”. Write the name, the ID or the member number as it is noted, or add the record first.</source>
        <translation>Nadie en el directorio es «{text}». Escriba el nombre, el documento o el Nº de socio como está anotado, o agregue primero la ficha.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Size of a label</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>It held until {day}.</source>
        <translation>Venció el {day}.</translation>
    </message>
    <message>
        <source>The card is of {name}, No. {number}.</source>
        <translation>El carnet es de {name}, Nº {number}.</translation>
    </message>
    <message>
        <source>No card of this office bears the code {card} with that last day.</source>
        <translation>Ningún carnet de esta oficina lleva el código {card} con esa fecha de vencimiento.</translation>
    </message>
    <message>
        <source>Left out, their data are blocked: {count}. {names}.</source>
        <translation>Quedan fuera por tener sus datos bloqueados: {count}. {names}.</translation>
    </message>
    <message>
        <source>Left out, they no longer belong: {count}. {names}.</source>
        <translation>Quedan fuera porque ya no son socios: {count}. {names}.</translation>
    </message>
    <message>
        <source>Left out, their data were erased: {count}. {names}.</source>
        <translation>Quedan fuera porque sus datos se borraron: {count}. {names}.</translation>
    </message>
    <message>
        <source>Left out, without an address: {count}. {names}.</source>
        <translation>Quedan fuera por no tener domicilio anotado: {count}. {names}.</translation>
    </message>
    <message>
        <source>Left out, no consent to stand in the directory is noted: {count}. {names}.</source>
        <translation>Quedan fuera por no constar su permiso para figurar en el directorio: {count}. {names}.</translation>
    </message>
    <message>
        <source>Left out, they are suspended: {count}. {names}.</source>
        <translation>Quedan fuera por estar suspendidos: {count}. {names}.</translation>
    </message>
    <message>
        <source>There is nobody to print: the list is empty.</source>
        <translation>No hay a quién imprimir: la lista está vacía.</translation>
    </message>
    <message>
        <source>There is nobody to print. {reasons}</source>
        <translation>No queda nadie para imprimir. {reasons}</translation>
    </message>
    <message>
        <source>By name only, without telephone or e-mail, because no consent for the directory is noted: {count}. Note it in “Personal data” of each member.</source>
        <translation>Solo con el nombre, sin teléfono ni correo, por no constar su permiso para el directorio: {count}. Se anota en «Datos personales» de cada socio.</translation>
    </message>
    <message>
        <source>Personal columns: {names}. Members whose data are blocked are left out. Give the list only to who needs it.</source>
        <translation>Columnas con datos personales: {names}. Quedan fuera los socios con datos bloqueados. Entregue la lista solo a quien la necesite.</translation>
    </message>
    <message>
        <source>The answer cannot be before the request arrived ({day}).</source>
        <translation>La respuesta no puede ser anterior a la llegada del pedido ({day}).</translation>
    </message>
    <message>
        <source>The answer cannot be of a day after today.</source>
        <translation>La respuesta no puede ser de un día posterior a hoy.</translation>
    </message>
    <message>
        <source>The answer to request number {number} was noted.</source>
        <translation>Quedó anotada la respuesta al pedido número {number}.</translation>
    </message>
    <message>
        <source>Request number {number} was already answered.</source>
        <translation>El pedido número {number} ya fue respondido.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>The data are blocked since {day}: they are kept, not used.</source>
        <translation>Los datos están bloqueados desde el {day}: se guardan, pero no se usan.</translation>
    </message>
    <message>
        <source>Request number {number} is to be answered by {until}.</source>
        <translation>El pedido Nº {number} debe responderse hasta el {until}.</translation>
    </message>
    <message>
        <source>A request cannot arrive after today.</source>
        <translation>Un pedido no puede llegar después de hoy.</translation>
    </message>
    <message>
        <source>There is no request “{text}”.</source>
        <translation>No hay un pedido «{text}».</translation>
    </message>
    <message>
        <source>to see the data</source>
        <translation>ver sus datos</translation>
    </message>
    <message>
        <source>to block them</source>
        <translation>bloquearlos</translation>
    </message>
    <message>
        <source>to erase them</source>
        <translation>borrarlos</translation>
    </message>
    <message>
        <source>to object to a use</source>
        <translation>oponerse a un uso</translation>
    </message>
    <message>
        <source>to take them along</source>
        <translation>llevárselos</translation>
    </message>
    <message>
        <source>to correct them</source>
        <translation>corregirlos</translation>
    </message>
    <message>
        <source>Requests past their last day without an answer: {count}.</source>
        <translation>Pedidos con el plazo vencido y sin respuesta: {count}.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Escriba qué se respondió.</translation>
    </message>
    <message>
        <source>Write why more time is needed; the person has to be told.</source>
        <translation>Escriba por qué hace falta más tiempo; hay que avisarle a la persona.</translation>
    </message>
    <message>
        <source>Say who asks: a member, or the name.</source>
        <translation>Diga quién pide: un socio o su nombre.</translation>
    </message>
    <message>
        <source>The new last day has to be after {day}.</source>
        <translation>El nuevo plazo tiene que ser posterior al {day}.</translation>
    </message>
    <message>
        <source>Noted as request number {number}; to be answered by: {until}</source>
        <translation>Anotado como pedido número {number}; se responde hasta: {until}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>The data are not blocked any more.</source>
        <translation>Los datos ya no están bloqueados.</translation>
    </message>
    <message>
        <source>There is no request number {number} in the book.</source>
        <translation>No hay un pedido número {number} en el libro.</translation>
    </message>
    <message>
        <source>answer by</source>
        <translation>responder hasta</translation>
    </message>
    <message>
        <source>request</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>The day until which dues had to be paid cannot be after the assembly.</source>
        <translation>La fecha límite de pago no puede ser posterior a la asamblea. Escriba una fecha igual o anterior.</translation>
    </message>
    <message>
        <source>The sheet has places 1 to {most}; {start} is none of them.</source>
        <translation>La hoja tiene los lugares 1 a {most}; {start} no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Write the sales of that year, or leave the year empty.</source>
        <translation>Escriba las ventas de ese año, o deje el año vacío.</translation>
    </message>
    <message>
        <source>Chosen by hand: {size}.</source>
        <translation>Elegido a mano: {size}.</translation>
    </message>
    <message>
        <source>Sales of {year}, {amount}, are {units} {index} (1 {index} = {worth}): {size}.</source>
        <translation>Las ventas de {year}, {amount}, son {units} {index} (1 {index} = {worth}): {size}.</translation>
    </message>
    <message>
        <source>By sales of {year} ({amount}): {size}.</source>
        <translation>Por ventas de {year} ({amount}): {size}.</translation>
    </message>
    <message>
        <source>Score {score}: {workers} workers × 10 % + sales of {year} ({amount}) in millions × 90 %; sector {sector}: {size}.</source>
        <translation>Puntaje {score}: {workers} trabajadores × 10 % + ventas de {year} ({amount}) en millones × 90 %; sector {sector}: {size}.</translation>
    </message>
    <message>
        <source>By workers ({workers}): {size}.</source>
        <translation>Por trabajadores ({workers}): {size}.</translation>
    </message>
    <message>
        <source>Workers and sales give two sizes. Choose one of these two, or write in the source the paper that says another one.</source>
        <translation>Los trabajadores y las ventas dan dos tamaños. Elija uno de esos dos, o escriba en la fuente el papel que dice otro.</translation>
    </message>
    <message>
        <source>“{text}” is no size. It can be: micro, small, medium, large.</source>
        <translation>«{text}» no es un tamaño. Puede ser: micro, pequeña (small), mediana (medium), grande (large).</translation>
    </message>
    <message>
        <source>A size is already noted of {day}. Correct that one or take it away.</source>
        <translation>Del {day} ya hay un tamaño anotado. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>The two differ and the rule as read does not say which one counts: a person chooses.</source>
        <translation>Los dos dan distinto y la norma leída no dice cuál vale: hay que elegir.</translation>
    </message>
    <message>
        <source>That size is no longer noted. Look at the list again.</source>
        <translation>Ese tamaño ya no está anotado. Mire la lista otra vez.</translation>
    </message>
    <message>
        <source>Write what one UF was worth, in pesos: 38500.12 for instance.</source>
        <translation>Escriba cuánto valía una UF, en pesos: por ejemplo 38500,12.</translation>
    </message>
    <message>
        <source>The rule counts in the country&apos;s own currency.</source>
        <translation>La regla cuenta en la moneda del país.</translation>
    </message>
    <message>
        <source>The program has no rule of size for this country and day.</source>
        <translation>El programa no tiene regla de tamaño para este país y esta fecha.</translation>
    </message>
    <message>
        <source>The sales of a year are missing.</source>
        <translation>Faltan las ventas de un año.</translation>
    </message>
    <message>
        <source>The sector is missing (industry, commerce or services).</source>
        <translation>Falta el sector (industria, comercio o servicios).</translation>
    </message>
    <message>
        <source>What one UF was worth is missing.</source>
        <translation>Falta cuánto valía la UF.</translation>
    </message>
    <message>
        <source>How many work there is missing.</source>
        <translation>Falta saber cuántas personas trabajan.</translation>
    </message>
    <message>
        <source>No size is noted yet.</source>
        <translation>Todavía no se anotó ningún tamaño.</translation>
    </message>
    <message>
        <source>Write how many work there, or the sales of a year.</source>
        <translation>Escriba cuántas personas trabajan, o las ventas de un año.</translation>
    </message>
    <message>
        <source>Rule: {source}.</source>
        <translation>Regla: {source}.</translation>
    </message>
    <message>
        <source>The sales of a year cannot be less than nothing, nor that many. Check the amount.</source>
        <translation>Las ventas de un año no pueden ser menos que nada, ni tantas. Revise el monto.</translation>
    </message>
    <message>
        <source>“{text}” is no sector. It can be: industry, commerce, services.</source>
        <translation>«{text}» no es un sector. Puede ser: industria (industry), comercio (commerce), servicios (services).</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>The rule does not give this size. Write in the source the paper that says it (a certificate, for instance).</source>
        <translation>La regla no da este tamaño. Escriba en la fuente el papel que lo dice (un certificado, por ejemplo).</translation>
    </message>
    <message>
        <source>Workers are a whole number from 0 to {most}.</source>
        <translation>Los trabajadores son un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>Write of which year the sales are.</source>
        <translation>Escriba de qué año son las ventas.</translation>
    </message>
    <message>
        <source>The year of the sales is one from {first} to {last}, with four digits.</source>
        <translation>El año de las ventas va de {first} a {last}, con cuatro cifras.</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Sex and age of persons are not noted.</source>
        <translation>No se anotan sexo ni edad de las personas.</translation>
    </message>
    <message>
        <source>Sex and age of persons are noted.</source>
        <translation>Se anotan sexo y edad de las personas.</translation>
    </message>
    <message>
        <source>Persons of whom something is kept: {count}.</source>
        <translation>Personas de las que hay algo guardado: {count}.</translation>
    </message>
    <message>
        <source>Write what people are told before they answer.</source>
        <translation>Escriba qué se les dice a las personas antes de que respondan.</translation>
    </message>
    <message>
        <source>What people are told: {text}</source>
        <translation>Aviso a las personas: {text}</translation>
    </message>
    <message>
        <source>The office does not note sex or age of persons. An administrator can switch it on, saying what for.</source>
        <translation>La oficina no anota sexo ni edad de las personas. Quien administra puede activarlo, diciendo para qué.</translation>
    </message>
    <message>
        <source>Write what sex and age are noted for: the report and who asks for it.</source>
        <translation>Escriba para qué se anotan sexo y edad: el informe y quién lo pide.</translation>
    </message>
    <message>
        <source>What for: {text}</source>
        <translation>Para qué: {text}</translation>
    </message>
    <message>
        <source>30 to 44 years</source>
        <translation>30 a 44 años</translation>
    </message>
    <message>
        <source>45 to 59 years</source>
        <translation>45 a 59 años</translation>
    </message>
    <message>
        <source>60 years or more</source>
        <translation>60 años o más</translation>
    </message>
    <message>
        <source>under 30 years</source>
        <translation>menos de 30 años</translation>
    </message>
    <message>
        <source>“{text}” is no range of age. It can be: under-30, 30-44, 45-59, 60-plus.</source>
        <translation>«{text}» no es un tramo de edad. Puede ser: under-30, 30-44, 45-59, 60-plus.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>varón</translation>
    </message>
    <message>
        <source>“{text}” is not one of: f (woman), m (man), x (another).</source>
        <translation>«{text}» no es ninguno de: f (mujer), m (varón), x (otro).</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>The year of birth is one from {first} to {last}.</source>
        <translation>El año de nacimiento va de {first} a {last}.</translation>
    </message>
    <message>
        <source>Write the year of birth or the range of age, not both.</source>
        <translation>Anote el año de nacimiento o el tramo de edad, no los dos.</translation>
    </message>
    <message>
        <source>Batch {batch} gave a letter its number: void the letter instead.</source>
        <translation>La operación {batch} dio número a un documento del libro de correspondencia. No se deshace: anule el documento.</translation>
    </message>
    <message>
        <source>Write a number of months from 0 to {most}.</source>
        <translation>Escriba una cantidad de meses de 0 a {most}.</translation>
    </message>
    <message>
        <source>Cash boxes and accounts: what they hold, their book, deposits, the close of a day.</source>
        <translation>Cajas y cuentas: cuánto hay, su libro, depósitos y el cierre del día.</translation>
    </message>
    <message>
        <source>What each cash box and account holds.</source>
        <translation>Cuánto hay en cada caja y cuenta.</translation>
    </message>
    <message>
        <source>Adds a cash box, bank account or wallet.</source>
        <translation>Agrega una caja, una cuenta bancaria o una billetera.</translation>
    </message>
    <message>
        <source>The cash book: on the screen, or as PDF, CSV or XLSX.</source>
        <translation>El libro de caja: en pantalla, o en PDF, CSV o XLSX.</translation>
    </message>
    <message>
        <source>Closes an account with what was counted; without it, says what should be there.</source>
        <translation>Cierra una caja con lo contado; sin eso, dice cuánto debe haber.</translation>
    </message>
    <message>
        <source>The closes so far.</source>
        <translation>Los cierres hechos.</translation>
    </message>
    <message>
        <source>Carries money from one account to another: a deposit, a withdrawal.</source>
        <translation>Lleva dinero de una cuenta a otra: un depósito, un retiro.</translation>
    </message>
    <message>
        <source>Opens the last close of an account again; both stay in the list.</source>
        <translation>Reabre el último cierre de una caja; los dos quedan en la lista.</translation>
    </message>
    <message>
        <source>A member pays less from now on: a scholarship or exemption, by a resolution.</source>
        <translation>Un socio paga menos desde ahora: beca o exoneración, por una resolución.</translation>
    </message>
    <message>
        <source>Who pays less, how much and by which resolution.</source>
        <translation>Quiénes pagan menos, cuánto y por qué resolución.</translation>
    </message>
    <message>
        <source>Asks one member for a joining fee, fine, stall or service.</source>
        <translation>Cobra a un socio una incorporación, multa, puesto o servicio.</translation>
    </message>
    <message>
        <source>Ends a reduction.</source>
        <translation>Termina una rebaja.</translation>
    </message>
    <message>
        <source>Whether of all extraordinary dues only one may be charged in a month; without options it says it.</source>
        <translation>Si de las cuotas extraordinarias se puede generar una sola por mes; sin opciones, lo muestra.</translation>
    </message>
    <message>
        <source>The value of an index unit from a day on.</source>
        <translation>El valor de una unidad reajustable desde una fecha.</translation>
    </message>
    <message>
        <source>The values of index units so far.</source>
        <translation>Los valores cargados de las unidades reajustables.</translation>
    </message>
    <message>
        <source>Who would pay a fee for paying late; with --charge it is charged.</source>
        <translation>Quiénes pagarían recargo por mora; con --charge se cobra.</translation>
    </message>
    <message>
        <source>What a due says beyond its amount: kind, fund, unit, size or workers, exempt months, discounts, late fee.</source>
        <translation>Lo que una cuota dice además del monto: clase, fondo, unidad, tamaño o trabajadores, meses exentos, descuentos, recargo.</translation>
    </message>
    <message>
        <source>Forgives a charge or a part of it.</source>
        <translation>Exonera una cuota o una parte.</translation>
    </message>
    <message>
        <source>Takes a whole charge run back, until something of it was paid.</source>
        <translation>Deja sin efecto una generación de cuotas entera, mientras no se haya pagado nada.</translation>
    </message>
    <message>
        <source>Expenses: vouchers, documents, taxes, what was spent on what.</source>
        <translation>Egresos: comprobantes, impuestos y en qué se gastó.</translation>
    </message>
    <message>
        <source>Notes money that was paid out. With --corrects the wrong voucher is voided in the same step.</source>
        <translation>Anota dinero que se pagó. Con --corrects se anula el egreso equivocado en el mismo paso.</translation>
    </message>
    <message>
        <source>The expenses for the accountant: CSV, XLSX or PDF.</source>
        <translation>Los egresos para el contador: CSV, XLSX o PDF.</translation>
    </message>
    <message>
        <source>The expenses, newest first.</source>
        <translation>Los egresos, del más nuevo al más viejo.</translation>
    </message>
    <message>
        <source>The vouchers to sign, as one PDF.</source>
        <translation>Los comprobantes para firmar, en un PDF.</translation>
    </message>
    <message>
        <source>One expense with everything it says.</source>
        <translation>Un egreso con todo lo que dice.</translation>
    </message>
    <message>
        <source>Voids an expense; its number stays.</source>
        <translation>Anula un egreso; su número queda.</translation>
    </message>
    <message>
        <source>Funds with a purpose: what came in, what was spent, what is left.</source>
        <translation>Fondos con destino: qué entró, qué se gastó y qué queda.</translation>
    </message>
    <message>
        <source>Adds a fund with its purpose.</source>
        <translation>Agrega un fondo con su destino.</translation>
    </message>
    <message>
        <source>Says which fund a due is for; without --fund, the general one.</source>
        <translation>Dice para qué fondo es una cuota; sin --fund, para el general.</translation>
    </message>
    <message>
        <source>Closes a fund whose money is spent.</source>
        <translation>Cierra un fondo que ya se gastó.</translation>
    </message>
    <message>
        <source>The funds with their balances.</source>
        <translation>Los fondos con su saldo.</translation>
    </message>
    <message>
        <source>The cash box or account, by its name.</source>
        <translation>La caja o cuenta, por su nombre.</translation>
    </message>
    <message>
        <source>The resolution that allows it, as the office cites it.</source>
        <translation>La resolución que lo permite, como la cita la oficina.</translation>
    </message>
    <message>
        <source>The same document really goes in twice.</source>
        <translation>El mismo comprobante de verdad va dos veces.</translation>
    </message>
    <message>
        <source>Who pays so many months ahead pays that percentage less: 12=10.</source>
        <translation>Quien paga tantos meses adelantados paga ese porcentaje menos: 12=10.</translation>
    </message>
    <message>
        <source>Timbrado or series of the document.</source>
        <translation>Timbrado o serie del comprobante.</translation>
    </message>
    <message>
        <source>Act {number} of the handover was written.</source>
        <translation>Se levantó el acta de entrega Nº {number}.</translation>
    </message>
    <message>
        <source>{path} was written. Attach it in {link}</source>
        <translation>Se escribió «{path}». Adjúntelo en {link}</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Controla</translation>
    </message>
    <message>
        <source>Cheques: in hand, deposited, paid, returned.</source>
        <translation>Cheques: en cartera, depositados, cobrados, devueltos.</translation>
    </message>
    <message>
        <source>The bank has paid the cheque.</source>
        <translation>El banco pagó el cheque.</translation>
    </message>
    <message>
        <source>Deposits one or several cheques with one slip.</source>
        <translation>Deposita uno o varios cheques con una sola boleta.</translation>
    </message>
    <message>
        <source>The cheques in hand and at the bank, by the day from which they can be paid.</source>
        <translation>Los cheques en cartera y en el banco, por fecha de cobro.</translation>
    </message>
    <message>
        <source>Notes the cheque of a receipt that was paid by cheque.</source>
        <translation>Anota el cheque de un recibo que se pagó con cheque.</translation>
    </message>
    <message>
        <source>The cheque was not paid: the receipt is voided and the debt is open again.</source>
        <translation>El cheque no se cobró: se anula el recibo y la deuda queda abierta otra vez.</translation>
    </message>
    <message>
        <source>Payment plans: what is owed, paid in parts.</source>
        <translation>Planes de pago: lo que se debe, pagado en partes.</translation>
    </message>
    <message>
        <source>Agrees with a member to pay what is open in parts.</source>
        <translation>Acuerda con un socio pagar en partes lo que debe.</translation>
    </message>
    <message>
        <source>Ends a plan; the debt stays.</source>
        <translation>Termina un plan; la deuda sigue.</translation>
    </message>
    <message>
        <source>The plans that run and how each is kept.</source>
        <translation>Los planes vigentes y cómo se cumplen.</translation>
    </message>
    <message>
        <source>One plan with its parts.</source>
        <translation>Un plan con sus partes.</translation>
    </message>
    <message>
        <source>Handing the treasury over: an act that lists everything and is signed.</source>
        <translation>Entrega de tesorería: un acta que lo enumera todo y se firma.</translation>
    </message>
    <message>
        <source>The acts so far.</source>
        <translation>Las actas levantadas.</translation>
    </message>
    <message>
        <source>Writes the act of today: money, series, cheques, debtors, funds, copies and who has access. Differences are written, not hidden.</source>
        <translation>Levanta el acta de hoy: dinero, series, cheques, deudas, fondos, copias y quiénes tienen acceso. Las diferencias se anotan, no se esconden.</translation>
    </message>
    <message>
        <source>An act as PDF, as it was written.</source>
        <translation>Un acta en PDF, como se escribió.</translation>
    </message>
    <message>
        <source>A receipt as PDF for WhatsApp: it says that it was handed over so, and it is noted.</source>
        <translation>Un recibo en PDF para WhatsApp: dice que se entregó así, y queda anotado.</translation>
    </message>
    <message>
        <source>Bank of the cheque.</source>
        <translation>Banco del cheque.</translation>
    </message>
    <message>
        <source>same, size or workers.</source>
        <translation>same (igual para todos), size (tamaño) o workers (trabajadores).</translation>
    </message>
    <message>
        <source>What they held at the end of that day.</source>
        <translation>Cuánto había al final de ese día.</translation>
    </message>
    <message>
        <source>Cash box, bank account or wallet.</source>
        <translation>Caja, cuenta bancaria o billetera.</translation>
    </message>
    <message>
        <source>Its first day (today).</source>
        <translation>Su primer día (hoy).</translation>
    </message>
    <message>
        <source>The last day that is closed (today).</source>
        <translation>El último día que se cierra (hoy).</translation>
    </message>
    <message>
        <source>Number of the cheque.</source>
        <translation>Número del cheque.</translation>
    </message>
    <message>
        <source>Also those that were paid, returned or voided.</source>
        <translation>También los cobrados, devueltos y anulados.</translation>
    </message>
    <message>
        <source>Another cheque with the same number and bank: note it.</source>
        <translation>Es otro cheque con el mismo número y banco: anótelo.</translation>
    </message>
    <message>
        <source>What the member is asked for because of the return.</source>
        <translation>Lo que se le cobra al socio por la devolución.</translation>
    </message>
    <message>
        <source>Tariff (paid once) for that charge.</source>
        <translation>Tarifa (de una sola vez) para ese cobro.</translation>
    </message>
    <message>
        <source>Number of the wrong expense, which is voided.</source>
        <translation>Número del egreso equivocado, que se anula.</translation>
    </message>
    <message>
        <source>What was counted, in minor units.</source>
        <translation>Lo contado, en unidades mínimas.</translation>
    </message>
    <message>
        <source>Kind of document: invoice, exempt_invoice, slip, self_invoice, fee_slip, cfdi, receipt, ticket, other, none.</source>
        <translation>Clase de comprobante: invoice (factura), exempt_invoice (factura exenta), slip (boleta), self_invoice (autofactura), fee_slip (boleta de honorarios), cfdi, receipt (recibo), ticket, other (otro), none (ninguno).</translation>
    </message>
    <message>
        <source>Date of the document.</source>
        <translation>Fecha del comprobante.</translation>
    </message>
    <message>
        <source>Who signed it, if it is not the payer.</source>
        <translation>Quién lo firmó, si no es quien paga.</translation>
    </message>
    <message>
        <source>When it falls due (the same day).</source>
        <translation>Cuándo vence (el mismo día).</translation>
    </message>
    <message>
        <source>Of this due only.</source>
        <translation>Solo de esta cuota.</translation>
    </message>
    <message>
        <source>From this day on (today).</source>
        <translation>Desde este día (hoy).</translation>
    </message>
    <message>
        <source>How much, in minor units; the due&apos;s unless said.</source>
        <translation>Cuánto, en unidades mínimas; si no se dice, el de la cuota.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Para qué es.</translation>
    </message>
    <message>
        <source>Say who would be charged and how much, without doing it.</source>
        <translation>Dice a quién y cuánto se cobraría, sin hacerlo.</translation>
    </message>
    <message>
        <source>yes: one a month at most, as the statutes say.</source>
        <translation>yes (sí): una sola por mes, como dice el estatuto.</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>De dónde sale el valor.</translation>
    </message>
    <message>
        <source>How many equal parts, month by month.</source>
        <translation>Cuántas partes iguales, mes a mes.</translation>
    </message>
    <message>
        <source>Day of the first part (today).</source>
        <translation>Fecha de la primera parte (hoy).</translation>
    </message>
    <message>
        <source>A part with its own day and amount, as often as needed.</source>
        <translation>Una parte con su fecha y monto, las veces que haga falta.</translation>
    </message>
    <message>
        <source>Only this charge: 2026-11, or opening. As often as needed.</source>
        <translation>Solo esta cuota: 2026-11, u opening. Las veces que haga falta.</translation>
    </message>
    <message>
        <source>Also those that are paid or ended.</source>
        <translation>También los pagados y los terminados.</translation>
    </message>
    <message>
        <source>Also writes the act to sign as a PDF.</source>
        <translation>También escribe el acuerdo para firmar, como PDF.</translation>
    </message>
    <message>
        <source>The due of kind late_fee under which it is charged.</source>
        <translation>La cuota de clase late_fee con la que se cobra.</translation>
    </message>
    <message>
        <source>Another cheque with the same number and bank: receive it.</source>
        <translation>Es otro cheque con el mismo número y banco: recibirlo.</translation>
    </message>
    <message>
        <source>The article of the statutes that allows the late fee.</source>
        <translation>El artículo del estatuto que permite el recargo.</translation>
    </message>
    <message>
        <source>ordinary, extraordinary, joining, fine, service or late_fee.</source>
        <translation>ordinary (ordinaria), extraordinary (extraordinaria), joining (incorporación), fine (multa), service (servicio) o late_fee (recargo).</translation>
    </message>
    <message>
        <source>How much, in minor units; all that is open unless said.</source>
        <translation>Cuánto, en unidades mínimas; si no se dice, todo lo que se debe.</translation>
    </message>
    <message>
        <source>waiver, write_off, discount or scholarship.</source>
        <translation>waiver (exoneración), write_off (incobrable), discount (descuento) o scholarship (beca).</translation>
    </message>
    <message>
        <source>Months that are not charged, as numbers; empty for none.</source>
        <translation>Meses que no se cobran, con números; vacío si ninguno.</translation>
    </message>
    <message>
        <source>What it was spent on; a new name is added.</source>
        <translation>En qué se gastó; un nombre nuevo se agrega.</translation>
    </message>
    <message>
        <source>What was paid for.</source>
        <translation>Qué se pagó.</translation>
    </message>
    <message>
        <source>Number of the document.</source>
        <translation>Número del comprobante.</translation>
    </message>
    <message>
        <source>A part: CATEGORY=AMOUNT, or CATEGORY=AMOUNT@FUND; may be repeated.</source>
        <translation>Una parte: CONCEPTO=MONTO, o CONCEPTO=MONTO@FONDO; se puede repetir.</translation>
    </message>
    <message>
        <source>Only what was spent on this.</source>
        <translation>Solo lo gastado en esto.</translation>
    </message>
    <message>
        <source>What is known of a difference.</source>
        <translation>Qué se sabe de la diferencia.</translation>
    </message>
    <message>
        <source>The fund, by its name.</source>
        <translation>El fondo, por su nombre.</translation>
    </message>
    <message>
        <source>What the fund is for.</source>
        <translation>Para qué es el fondo.</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>Hasta ese día.</translation>
    </message>
    <message>
        <source>What was counted, or what the statement says, in minor units: Caja=259000; may be repeated.</source>
        <translation>Lo contado, o lo que dice el extracto, en unidades mínimas: Caja=259000; se puede repetir.</translation>
    </message>
    <message>
        <source>What it holds on its first day, in minor units.</source>
        <translation>Cuánto tiene el primer día, en unidades mínimas.</translation>
    </message>
    <message>
        <source>Who takes over.</source>
        <translation>Quién recibe.</translation>
    </message>
    <message>
        <source>After so many days, a percentage of what is open: 30=2.</source>
        <translation>Después de tantos días, un porcentaje de lo que se debe: 30=2.</translation>
    </message>
    <message>
        <source>And so much besides, in minor units.</source>
        <translation>Y además este monto, en unidades mínimas.</translation>
    </message>
    <message>
        <source>Who hands over.</source>
        <translation>Quién entrega.</translation>
    </message>
    <message>
        <source>From which day the bank pays it (today).</source>
        <translation>Desde qué día lo paga el banco (hoy).</translation>
    </message>
    <message>
        <source>How much less, in percent.</source>
        <translation>Cuánto menos, en porcentaje.</translation>
    </message>
    <message>
        <source>A note or coin and how many there are, for instance 50000=3; may be repeated.</source>
        <translation>Un billete o moneda y cuántos hay, por ejemplo 50000=3; se puede repetir.</translation>
    </message>
    <message>
        <source>Who joined within the period pays its share only.</source>
        <translation>Quien entró dentro del período paga solo su parte.</translation>
    </message>
    <message>
        <source>The amount of a size, or from so many workers on: small=60000, 11=120000; may be repeated.</source>
        <translation>El monto de un tamaño, o desde cuántos trabajadores: small=60000, 11=120000; se puede repetir.</translation>
    </message>
    <message>
        <source>Who watches: the síndico.</source>
        <translation>Quién controla: el síndico.</translation>
    </message>
    <message>
        <source>The account the money leaves.</source>
        <translation>La cuenta de la que sale.</translation>
    </message>
    <message>
        <source>Who was paid.</source>
        <translation>A quién se le pagó.</translation>
    </message>
    <message>
        <source>The supplier&apos;s tax id.</source>
        <translation>RUC, RUT o RFC del proveedor.</translation>
    </message>
    <message>
        <source>The account it goes to.</source>
        <translation>La cuenta a la que va.</translation>
    </message>
    <message>
        <source>A rate and the amount that holds it, for instance 10=1100000; 0 is exempt; may be repeated.</source>
        <translation>Una tasa y el monto que la incluye, por ejemplo 10=1100000; 0 es exento; se puede repetir.</translation>
    </message>
    <message>
        <source>The total of the document, in minor units.</source>
        <translation>Total del comprobante, en unidades mínimas.</translation>
    </message>
    <message>
        <source>The amount is in ten-thousandths of this unit; empty for money.</source>
        <translation>El monto está en diezmilésimos de esta unidad; vacío si es dinero.</translation>
    </message>
    <message>
        <source>CDC or tax folio of the document.</source>
        <translation>CDC o folio fiscal del comprobante.</translation>
    </message>
    <message>
        <source>What is withheld for the tax office, in minor units.</source>
        <translation>Lo retenido para la oficina de impuestos, en unidades mínimas.</translation>
    </message>
    <message>
        <source>“{text}” stands where an amount should be.</source>
        <translation>Donde debe ir el monto dice «{text}».</translation>
    </message>
    <message>
        <source>That is a cash box. Choose the bank account or wallet of this statement.</source>
        <translation>Esa es una caja. Elija la cuenta bancaria o billetera de este extracto.</translation>
    </message>
    <message>
        <source>No column with the day or the amount was found among: {columns}. Say which column is which.</source>
        <translation>No se encontró la columna de la fecha o del monto entre: {columns}. Indique qué columna es cada una.</translation>
    </message>
    <message>
        <source>The difference is more than half of what was chosen: that is no fee. Choose the movements again, or enter the expense by itself.</source>
        <translation>La diferencia es más de la mitad de lo elegido: eso no es una comisión. Elija de nuevo los movimientos o cargue el egreso aparte.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>El {day} todavía no llegó.</translation>
    </message>
    <message>
        <source>That line is reconciled already. Undo it first.</source>
        <translation>Esa línea ya está conciliada. Sepárela primero.</translation>
    </message>
    <message>
        <source>A line of the statement has no amount or a day to come.</source>
        <translation>Una línea del extracto no tiene monto o tiene una fecha que todavía no llegó.</translation>
    </message>
    <message>
        <source>That line is not reconciled.</source>
        <translation>Esa línea no está conciliada.</translation>
    </message>
    <message>
        <source>There is no line “{text}” in this bank&apos;s statement.</source>
        <translation>No hay ninguna línea «{text}» en el extracto de este banco.</translation>
    </message>
    <message>
        <source>Choose one line for several movements, or several lines for one movement.</source>
        <translation>Elija una línea para varios movimientos, o varias líneas para un solo movimiento.</translation>
    </message>
    <message>
        <source>That movement is reconciled with another line already. Undo that first.</source>
        <translation>Ese movimiento ya está conciliado con otra línea. Sepárelo primero.</translation>
    </message>
    <message>
        <source>There is no movement “{text}” in the books of this account.</source>
        <translation>No hay ningún movimiento «{text}» en los libros de esta cuenta.</translation>
    </message>
    <message>
        <source>What was chosen makes no more than the bank&apos;s line: nothing was kept of it. Choose the movements again.</source>
        <translation>Lo elegido no suma más que la línea del banco: no se retuvo nada. Elija de nuevo los movimientos.</translation>
    </message>
    <message>
        <source>The file has no movement that can be read.</source>
        <translation>El archivo no tiene ningún movimiento que se pueda leer.</translation>
    </message>
    <message>
        <source>In that line money went out: it is no income.</source>
        <translation>En esa línea salió dinero: no es un ingreso.</translation>
    </message>
    <message>
        <source>In that line money came in: it is no expense.</source>
        <translation>En esa línea entró dinero: no es un gasto.</translation>
    </message>
    <message>
        <source>Choose at least one line of the bank and one movement of the books.</source>
        <translation>Elija al menos una línea del banco y un movimiento de los libros.</translation>
    </message>
    <message>
        <source>Say one line of the bank only: the fee is the difference between it and its movements.</source>
        <translation>Indique una sola línea del banco: la comisión es la diferencia entre ella y sus movimientos.</translation>
    </message>
    <message>
        <source>Row {row}: {said}</source>
        <translation>Fila {row}: {said}</translation>
    </message>
    <message>
        <source>Both sides must make the same sum. Add what is missing or take something out.</source>
        <translation>Los dos lados deben sumar lo mismo. Agregue lo que falta o quite lo que sobra.</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>D/C</source>
        <translation>D/C</translation>
    </message>
    <message>
        <source>same amount, near day</source>
        <translation>mismo monto, fecha cercana</translation>
    </message>
    <message>
        <source>looks like a fee of the bank</source>
        <translation>parece gasto bancario</translation>
    </message>
    <message>
        <source>income without a name</source>
        <translation>ingreso por identificar</translation>
    </message>
    <message>
        <source>adds up less {fee} that the bank kept</source>
        <translation>suman eso, menos {fee} que retuvo el banco</translation>
    </message>
    <message>
        <source>money out that is not in the books</source>
        <translation>salida que no está en los libros</translation>
    </message>
    <message>
        <source>same reference</source>
        <translation>misma referencia</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>suman lo mismo</translation>
    </message>
    <message>
        <source>{count} lines would be reconciled; {left} would be left. Say --yes to do it.</source>
        <translation>Se conciliarían {count} líneas; quedarían {left}. Para hacerlo agregue --yes.</translation>
    </message>
    <message>
        <source>{count} lines reconciled; {left} are left.</source>
        <translation>Se conciliaron {count} líneas; quedan {left}.</translation>
    </message>
    <message>
        <source>Balance by the statement: {amount}</source>
        <translation>Saldo según el extracto: {amount}</translation>
    </message>
    <message>
        <source>The bank&apos;s own balance does not follow at rows {rows}: a row may be missing.</source>
        <translation>El saldo del propio banco no sigue en las filas {rows}: puede faltar una fila.</translation>
    </message>
    <message>
        <source>{count} lines reconciled.</source>
        <translation>Líneas conciliadas: {count}.</translation>
    </message>
    <message>
        <source>In the books, not yet in the bank:</source>
        <translation>En los libros, todavía no en el banco:</translation>
    </message>
    <message>
        <source>{count} lines are open again.</source>
        <translation>Líneas otra vez sin conciliar: {count}.</translation>
    </message>
    <message>
        <source>The file has no titles. By what stands in it: {columns}. If that is wrong, say it with --map “A=date”.</source>
        <translation>El archivo no tiene títulos. Por lo que hay en cada columna: {columns}. Si no es así, dígalo con --map «A=date».</translation>
    </message>
    <message>
        <source>{new} new lines, {known} were there already, {problems} could not be read. Say --yes to write them.</source>
        <translation>{new} líneas nuevas, {known} ya estaban, {problems} no se pudieron leer. Para guardarlas agregue --yes.</translation>
    </message>
    <message>
        <source>{new} new lines written, {known} were there already, {problems} could not be read.</source>
        <translation>Se guardaron {new} líneas nuevas; {known} ya estaban, {problems} no se pudieron leer.</translation>
    </message>
    <message>
        <source>{amount} still wait.</source>
        <translation>Quedan por identificar {amount}.</translation>
    </message>
    <message>
        <source>Noted as number {id}: {amount} in “{name}” wait for their owner.</source>
        <translation>Anotado con el número {id}: {amount} en «{name}» por identificar.</translation>
    </message>
    <message>
        <source>Receipt {number} · {check}</source>
        <translation>Recibo {number} · {check}</translation>
    </message>
    <message>
        <source>{amount} left the account on {day}.</source>
        <translation>{amount} salieron de la cuenta el {day}.</translation>
    </message>
    <message>
        <source>{count} receipts made.</source>
        <translation>Se emitieron {count} recibos.</translation>
    </message>
    <message>
        <source>{count} incomes to identify · {amount}</source>
        <translation>{count} ingresos por identificar · {amount}</translation>
    </message>
    <message>
        <source>{count} receipts would be made. Say --yes to make them.</source>
        <translation>Se emitirían {count} recibos. Para emitirlos agregue --yes.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ordenante</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>To identify</source>
        <translation>Por identificar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>This was noted as given back or as no income. Note it again if it came after all.</source>
        <translation>Este ingreso figura como devuelto o como que no lo era. Anótelo de nuevo si al final llegó.</translation>
    </message>
    <message>
        <source>This income has its owner: {receipts}. Void the receipt if it was somebody else&apos;s.</source>
        <translation>Este ingreso ya tiene dueño: {receipts}. Anule el recibo si era de otra persona.</translation>
    </message>
    <message>
        <source>The same member stands twice. Write one amount for each.</source>
        <translation>El mismo socio figura dos veces. Escriba un solo monto para cada uno.</translation>
    </message>
    <message>
        <source>There is no proposal for {text}. See them with “unidentified propose”.</source>
        <translation>No hay propuesta para {text}. Véalas con «unidentified propose».</translation>
    </message>
    <message>
        <source>Choose whose it is.</source>
        <translation>Elija de quién es.</translation>
    </message>
    <message>
        <source>“{account}” is kept in another currency. Collect it at the counter, with its rate.</source>
        <translation>«{account}» se lleva en otra moneda. Cóbrelo en «Cobrar», con su cambio.</translation>
    </message>
    <message>
        <source>Receipts were made of a part of it: {receipts}. Void them first, or note what is given back as an expense.</source>
        <translation>De una parte ya se dieron recibos: {receipts}. Anúlelos primero, o anote lo devuelto como egreso.</translation>
    </message>
    <message>
        <source>Say why: given back, a mistake of the bank, noted twice.</source>
        <translation>Indique por qué: se devolvió, error del banco, se anotó dos veces.</translation>
    </message>
    <message>
        <source>It came on {day}: choose that day or a later one, up to today.</source>
        <translation>Llegó el {day}: elija ese día o uno posterior, hasta hoy.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Write the member and the amount: 0123=50000.</source>
        <translation>No se entiende «{text}». Escriba el número de socio y el monto: 0123=50000.</translation>
    </message>
    <message>
        <source>That is more than what waits of this income. Lower the amounts.</source>
        <translation>Es más de lo que queda por identificar de este ingreso. Baje los montos.</translation>
    </message>
    <message>
        <source>The same day, amount and reference are noted already in this account. If it really came twice, say so.</source>
        <translation>Ese día, monto y referencia ya están anotados en esta cuenta. Si de verdad llegó dos veces, indíquelo.</translation>
    </message>
    <message>
        <source>There is no income waiting under “{text}”. Look it up in the list.</source>
        <translation>No hay ningún ingreso por identificar con «{text}». Búsquelo en la lista.</translation>
    </message>
    <message>
        <source>given back on {day}: {reason}</source>
        <translation>devuelto el {day}: {reason}</translation>
    </message>
    <message>
        <source>of {owners} ({receipts})</source>
        <translation>de {owners} ({receipts})</translation>
    </message>
    <message>
        <source>in part of {owners} ({receipts})</source>
        <translation>una parte es de {owners} ({receipts})</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>por identificar</translation>
    </message>
    <message>
        <source>always pays so</source>
        <translation>paga siempre así</translation>
    </message>
    <message>
        <source>owes exactly that</source>
        <translation>debe justo ese monto</translation>
    </message>
    <message>
        <source>says their name</source>
        <translation>figura su nombre</translation>
    </message>
    <message>
        <source>says their number</source>
        <translation>figura su número de socio</translation>
    </message>
    <message>
        <source>or: {names}</source>
        <translation>o: {names}</translation>
    </message>
    <message>
        <source>the same payer paid for them before</source>
        <translation>el mismo pagador ya pagó por este socio</translation>
    </message>
    <message>
        <source>says their document</source>
        <translation>figura su documento</translation>
    </message>
    <message>
        <source>This receipt was made from an income that waited for its owner. Void it: the income waits again, and is then given to whom it belongs.</source>
        <translation>Este recibo salió de «Ingresos por identificar». Anúlelo: el ingreso vuelve a esperar y luego se asigna a quien corresponde.</translation>
    </message>
    <message>
        <source>incomes given to their members</source>
        <translation>ingresos identificados</translation>
    </message>
    <message>
        <source>columns of the bank&apos;s file kept</source>
        <translation>columnas del extracto guardadas</translation>
    </message>
    <message>
        <source>bank fee entered as an expense</source>
        <translation>gasto bancario anotado</translation>
    </message>
    <message>
        <source>credit of the bank noted without a name</source>
        <translation>crédito del banco por identificar</translation>
    </message>
    <message>
        <source>income given to its member</source>
        <translation>ingreso identificado</translation>
    </message>
    <message>
        <source>income identified as a donation or other income</source>
        <translation>ingreso identificado como donación u otro ingreso</translation>
    </message>
    <message>
        <source>bank statement read</source>
        <translation>extracto bancario leído</translation>
    </message>
    <message>
        <source>line of the bank reconciled</source>
        <translation>línea del banco conciliada</translation>
    </message>
    <message>
        <source>line of the bank reconciled less what it kept</source>
        <translation>línea del banco conciliada con lo que retuvo</translation>
    </message>
    <message>
        <source>income without a name noted</source>
        <translation>ingreso por identificar anotado</translation>
    </message>
    <message>
        <source>bank reconciled</source>
        <translation>banco conciliado</translation>
    </message>
    <message>
        <source>income given back or none</source>
        <translation>ingreso devuelto o que no lo era</translation>
    </message>
    <message>
        <source>line of the bank taken apart</source>
        <translation>línea del banco separada</translation>
    </message>
    <message>
        <source>The days are the wrong way round: it begins on {since} and ends on {until}. Write the earlier one first.</source>
        <translation>Las fechas están al revés: empieza el {since} y termina el {until}. Escriba primero la anterior.</translation>
    </message>
    <message>
        <source>The budget of a year, and what came of it.</source>
        <translation>El presupuesto de un año y su ejecución.</translation>
    </message>
    <message>
        <source>Writes the resolution that approved it on every line of a year.</source>
        <translation>Anota en todas las líneas de un año la resolución que lo aprobó.</translation>
    </message>
    <message>
        <source>Copies the budget of a year, or what came of it, as the first draft of another; with a percentage and in round figures.</source>
        <translation>Copia el presupuesto de un año, o lo que se ejecutó, como primer borrador de otro; con un porcentaje y en cifras redondas.</translation>
    </message>
    <message>
        <source>Writes a line: income of a kind or expenses of a category, of a fund. Amount 0 takes it away.</source>
        <translation>Anota una línea: ingreso de una clase o egreso de una categoría, de un fondo. Con monto 0 se quita.</translation>
    </message>
    <message>
        <source>Budget against actual, from the first day of the fiscal year until a day.</source>
        <translation>Presupuesto y ejecución, desde el primer día del ejercicio hasta un día.</translation>
    </message>
    <message>
        <source>Income and expenses by fund and month; with --purposes by what they were for.</source>
        <translation>Ingresos y egresos por fondo y mes; con --purposes, por concepto.</translation>
    </message>
    <message>
        <source>What will come in during the next three months, by the habit of the last twelve: a range.</source>
        <translation>Lo que entrará en los próximos tres meses según la costumbre de los últimos doce: entre cuánto y cuánto.</translation>
    </message>
    <message>
        <source>Who paid: by way to pay, by collector, by day or payment by payment.
This year until today unless said.</source>
        <translation>Quién pagó: por forma de pago, por cobrador, por día o cobro por cobro.
Este año hasta hoy si no se indica otra cosa.</translation>
    </message>
    <message>
        <source>Debt by age: who owed what at the end of a day, and since when.
With --member, that member&apos;s charges one by one.</source>
        <translation>Deuda por antigüedad: quién debía cuánto al final de un día, y desde cuándo.
Con --member, las cuotas de ese socio una por una.</translation>
    </message>
    <message>
        <source>List for the assembly: who owes too much to vote, how much would entitle them, who was entitled today.</source>
        <translation>Lista para la asamblea: quién debe demasiado para votar, con cuánto quedaría habilitado y quién se habilitó hoy.</translation>
    </message>
    <message>
        <source>What fell due and what came in, month by month.</source>
        <translation>Lo que venció y lo que entró, mes por mes.</translation>
    </message>
    <message>
        <source>Whose turn it is to be reminded of what they owe. With --letters the letters of all in one PDF to look at;
with --send as well each gets its number in the correspondence book and is noted.</source>
        <translation>A quién le toca un aviso por lo que debe. Con --letters, las cartas de todos en un PDF para mirar;
con --send además cada una recibe su número en el libro de correspondencia y queda anotada.</translation>
    </message>
    <message>
        <source>After how many days each reminder is due; without options it says them.</source>
        <translation>A los cuántos días toca cada aviso; sin opciones, los muestra.</translation>
    </message>
    <message>
        <source>The reminder of a member as a message to copy; --note also notes that it went out.</source>
        <translation>El aviso de un socio como mensaje para copiar; con --note queda anotado que salió.</translation>
    </message>
    <message>
        <source>What a reminder says; with options the office&apos;s own words, with --usual the program&apos;s again.</source>
        <translation>Lo que dice un aviso; con opciones, el texto de la oficina; con --usual, otra vez el del programa.</translation>
    </message>
    <message>
        <source>The reminders that went out, newest first.</source>
        <translation>Los avisos que salieron, los últimos primero.</translation>
    </message>
    <message>
        <source>The collector&apos;s sheet: who owes, by district and street, with room for the number of the paper and the amount.</source>
        <translation>La hoja de ruta del cobrador: quién debe, por zona y calle, con lugar para el número del recibo y lo cobrado.</translation>
    </message>
    <message>
        <source>Enters the papers of a collector&apos;s pad in the order of their numbers; a number in between that is missing is asked.</source>
        <translation>Carga los recibos del talonario de un cobrador en el orden de sus números; si falta uno en el medio, lo pregunta.</translation>
    </message>
    <message>
        <source>The fiscal year: books for the accountant, lock, opening again.</source>
        <translation>El ejercicio: libros para el contador, cierre y reapertura.</translation>
    </message>
    <message>
        <source>Cash book, receipts book, debt by age, income and expenses of a fiscal year, each as PDF and as CSV.</source>
        <translation>Libro de caja, libro de recibos, deuda por antigüedad, ingresos y egresos de un ejercicio, cada uno en PDF y en CSV.</translation>
    </message>
    <message>
        <source>The money figures of a fiscal year for the annual report, beside the year before: dues, income, expenses, funds, papers, members.
This year until today unless said.</source>
        <translation>Cifras de tesorería de un ejercicio para la memoria, junto a las del anterior: cuotas, ingresos, egresos, fondos, recibos, socios.
Este año hasta hoy si no se indica otro.</translation>
    </message>
    <message>
        <source>Locks the books of a year that is over: nothing dated in it can be entered, voided or forgiven any more.</source>
        <translation>Cierra los libros de un ejercicio terminado: ya no se puede anotar, anular ni perdonar nada con fecha de ese tiempo.</translation>
    </message>
    <message>
        <source>The locks so far, those that were opened again too.</source>
        <translation>Los cierres hechos, también los que se volvieron a abrir.</translation>
    </message>
    <message>
        <source>In which month the fiscal year begins (January unless said).</source>
        <translation>En qué mes empieza el ejercicio (enero si no se indica).</translation>
    </message>
    <message>
        <source>Opens the year that was locked last again; the reason stays in the record.</source>
        <translation>Vuelve a abrir el último ejercicio cerrado; el motivo queda anotado.</translation>
    </message>
    <message>
        <source>the resolution or minutes</source>
        <translation>la resolución o el acta</translation>
    </message>
    <message>
        <source>what came in and went out instead of what was budgeted</source>
        <translation>lo que entró y salió en lugar de lo presupuestado</translation>
    </message>
    <message>
        <source>replace the budget the other year has</source>
        <translation>reemplazar el presupuesto que tenga el otro año</translation>
    </message>
    <message>
        <source>so much more or less: 5 or -3,5</source>
        <translation>tanto más o menos: 5 o -3,5</translation>
    </message>
    <message>
        <source>round to this, in minor units</source>
        <translation>redondear a esto, en la unidad más chica</translation>
    </message>
    <message>
        <source>of the whole year, in minor units</source>
        <translation>de todo el año, en unidades menores</translation>
    </message>
    <message>
        <source>category of expense, by its name</source>
        <translation>categoría de egreso, por su nombre</translation>
    </message>
    <message>
        <source>fund; the general one unless said</source>
        <translation>fondo; el general si no se indica</translation>
    </message>
    <message>
        <source>dues, extraordinary, joining, fine, service, late_fee, donation, sale, grant, interest, other</source>
        <translation>dues (cuotas), extraordinary, joining (ingreso), fine (multas), service, late_fee (recargos), donation, sale (ventas), grant (subsidios), interest, other (otros)</translation>
    </message>
    <message>
        <source>by kind of income and category of expense</source>
        <translation>por clase de ingreso y categoría de egreso</translation>
    </message>
    <message>
        <source>method (way to pay), collector, day or payment</source>
        <translation>method (forma de pago), collector (cobrador), day (día) o payment (uno por uno)</translation>
    </message>
    <message>
        <source>the day (today)</source>
        <translation>el día (hoy)</translation>
    </message>
    <message>
        <source>also writes it: .pdf, .csv for the accountant, .xlsx</source>
        <translation>además la guarda: .pdf, .csv para el contador, .xlsx</translation>
    </message>
    <message>
        <source>the day of the assembly (today)</source>
        <translation>el día de la asamblea (hoy)</translation>
    </message>
    <message>
        <source>three numbers of days after the due date: 30,90,180</source>
        <translation>tres cantidades de días desde el vencimiento: 30,90,180</translation>
    </message>
    <message>
        <source>days between two reminders at least</source>
        <translation>días entre dos avisos, por lo menos</translation>
    </message>
    <message>
        <source>nobody who owes less than this, in minor units</source>
        <translation>a nadie que deba menos que esto, en la unidad más chica</translation>
    </message>
    <message>
        <source>how it went out</source>
        <translation>por dónde salió</translation>
    </message>
    <message>
        <source>text file with the letter</source>
        <translation>archivo de texto con la carta</translation>
    </message>
    <message>
        <source>the message to copy</source>
        <translation>el mensaje para copiar</translation>
    </message>
    <message>
        <source>what the step is called</source>
        <translation>cómo se llama el aviso</translation>
    </message>
    <message>
        <source>subject of the letter</source>
        <translation>asunto de la carta</translation>
    </message>
    <message>
        <source>back to the program&apos;s words</source>
        <translation>volver al texto del programa</translation>
    </message>
    <message>
        <source>the letters as one PDF</source>
        <translation>las cartas en un solo PDF</translation>
    </message>
    <message>
        <source>only this member (several times for several)</source>
        <translation>sólo este socio (se repite para varios)</translation>
    </message>
    <message>
        <source>number them and note that they went out</source>
        <translation>numerarlas y anotar que salieron</translation>
    </message>
    <message>
        <source>only this step: 1 friendly, 2 firm, 3 last</source>
        <translation>sólo este paso: 1 amable, 2 firme, 3 último</translation>
    </message>
    <message>
        <source>the day the money comes in (today)</source>
        <translation>el día en que entra el dinero (hoy)</translation>
    </message>
    <message>
        <source>numbers that are missing are found out later</source>
        <translation>los números que faltan se averiguan después</translation>
    </message>
    <message>
        <source>a paper that was paid: NUMBER=MEMBER:AMOUNT, more members with a plus</source>
        <translation>un papel cobrado: NÚMERO=SOCIO:MONTO, más socios con un signo más</translation>
    </message>
    <message>
        <source>who paid that paper, if no member: NUMBER=NAME</source>
        <translation>quién pagó ese papel, si no es socio: NÚMERO=NOMBRE</translation>
    </message>
    <message>
        <source>the member who paid that paper, if another: NUMBER=MEMBER</source>
        <translation>el socio que pagó ese papel, si es otro: NÚMERO=SOCIO</translation>
    </message>
    <message>
        <source>a paper that is no receipt: NUMBER=REASON</source>
        <translation>un papel que no es recibo: NÚMERO=MOTIVO</translation>
    </message>
    <message>
        <source>their id: NUMBER=ID</source>
        <translation>su documento: NÚMERO=DOCUMENTO</translation>
    </message>
    <message>
        <source>only this district</source>
        <translation>sólo esta zona</translation>
    </message>
    <message>
        <source>the folder they go into</source>
        <translation>la carpeta donde se guardan</translation>
    </message>
    <message>
        <source>month from 1 to 12</source>
        <translation>mes del 1 al 12</translation>
    </message>
    <message>
        <source>The bank&apos;s statement against the books.</source>
        <translation>El extracto del banco contra los libros.</translation>
    </message>
    <message>
        <source>Reads a bank&apos;s file (CSV, XLSX, XLS, ODS). Without --yes it only shows what would come in.</source>
        <translation>Lee un archivo del banco (CSV, XLSX, XLS, ODS). Sin --yes solo muestra lo que entraría.</translation>
    </message>
    <message>
        <source>The lines of the statement that nothing answers yet, and the movements that are not in the bank.</source>
        <translation>Las líneas del extracto sin conciliar y los movimientos que no están en el banco.</translation>
    </message>
    <message>
        <source>Says which movements answer a line, or enters it as a fee or as money without a name.</source>
        <translation>Indica qué movimientos corresponden a una línea, o la anota como gasto bancario o ingreso por identificar.</translation>
    </message>
    <message>
        <source>Reconciles every line whose answer is sure. Without --yes it only shows them.</source>
        <translation>Concilia todas las líneas cuya respuesta es segura. Sin --yes solo las muestra.</translation>
    </message>
    <message>
        <source>The bank&apos;s balance against the books&apos; at a day, with what lies between; PDF, CSV or XLSX.</source>
        <translation>El saldo del banco contra el de los libros a una fecha, con lo que los separa; PDF, CSV o XLSX.</translation>
    </message>
    <message>
        <source>Takes a line and its movements apart again.</source>
        <translation>Separa otra vez una línea de sus movimientos.</translation>
    </message>
    <message>
        <source>Money without a name: in the books from its own day, given to members later.</source>
        <translation>Ingresos por identificar: están en los libros desde su día y después se asignan a su socio.</translation>
    </message>
    <message>
        <source>Makes the receipts of the sure proposals, or of the numbers said; all or none. Without --yes it only shows them.</source>
        <translation>Emite los recibos de las propuestas seguras, o de los números indicados; todos o ninguno. Sin --yes solo los muestra.</translation>
    </message>
    <message>
        <source>Gives an income to one or several members, with a receipt for each.</source>
        <translation>Asigna un ingreso a uno o varios socios, con un recibo para cada uno.</translation>
    </message>
    <message>
        <source>What waits for its owner.</source>
        <translation>Lo que está por identificar.</translation>
    </message>
    <message>
        <source>Notes money whose owner is not known yet.</source>
        <translation>Anota dinero que llegó y no se sabe de quién es.</translation>
    </message>
    <message>
        <source>What waits is a donation, interest or another income that is nobody&apos;s dues.</source>
        <translation>Lo que espera es una donación, intereses u otro ingreso que no es cuota de nadie.</translation>
    </message>
    <message>
        <source>Whose each probably is, and why.</source>
        <translation>De quién es probablemente cada uno, y por qué.</translation>
    </message>
    <message>
        <source>Says that it was no income, or was given back.</source>
        <translation>Indica que no era un ingreso o que se devolvió.</translation>
    </message>
    <message>
        <source>Balance after the last line, if the file does not say it.</source>
        <translation>Saldo después de la última línea, si el archivo no lo dice.</translation>
    </message>
    <message>
        <source>Title or letter of a column and what it is: date, description, payer, reference, debit, credit, amount, side, balance.</source>
        <translation>Título o letra de una columna y qué es: date, description, payer, reference, debit, credit, amount, side, balance.</translation>
    </message>
    <message>
        <source>The file has no row of titles: its first row is a movement. Columns are A, B, C.</source>
        <translation>El archivo no tiene fila de títulos: la primera fila ya es un movimiento. Las columnas son A, B, C.</translation>
    </message>
    <message>
        <source>Writes here the rows that could not be read.</source>
        <translation>Guarda aquí las filas que no se pudieron leer.</translation>
    </message>
    <message>
        <source>Writes what was shown.</source>
        <translation>Guarda lo que se mostró.</translation>
    </message>
    <message>
        <source>Also the lines that are reconciled.</source>
        <translation>También las líneas ya conciliadas.</translation>
    </message>
    <message>
        <source>Category of that expense (bank charges).</source>
        <translation>Categoría de ese egreso (gastos bancarios).</translation>
    </message>
    <message>
        <source>It is a fee of the bank: enters the expense. With movements, the fee is what they make more than the line.</source>
        <translation>Es un gasto del banco: carga el egreso. Con movimientos, el gasto es lo que suman de más que la línea.</translation>
    </message>
    <message>
        <source>A movement as “bank lines” names it: payment:7.</source>
        <translation>Un movimiento como lo nombra «bank lines»: payment:7.</translation>
    </message>
    <message>
        <source>Nobody knows whose it is yet: it waits.</source>
        <translation>No se sabe de quién es: queda por identificar.</translation>
    </message>
    <message>
        <source>Also enters what looks like a fee of the bank.</source>
        <translation>También anota lo que parece gasto bancario.</translation>
    </message>
    <message>
        <source>Also notes unknown credits as money without a name.</source>
        <translation>También anota los créditos desconocidos como ingresos por identificar.</translation>
    </message>
    <message>
        <source>Also card payments that arrived less a commission: enters it as an expense.</source>
        <translation>También los pagos con tarjeta que llegaron con la comisión descontada: la carga como egreso.</translation>
    </message>
    <message>
        <source>Does it.</source>
        <translation>Lo hace.</translation>
    </message>
    <message>
        <source>At the end of this day (today).</source>
        <translation>Al terminar este día (hoy).</translation>
    </message>
    <message>
        <source>Makes the receipts.</source>
        <translation>Emite los recibos.</translation>
    </message>
    <message>
        <source>Member and amount, as often as needed; without an amount, all that waits.</source>
        <translation>Socio y monto, las veces que haga falta; sin monto, todo lo que queda.</translation>
    </message>
    <message>
        <source>Also those that have their owner or were given back.</source>
        <translation>También los que ya tienen dueño o se devolvieron.</translation>
    </message>
    <message>
        <source>It came twice: note it although it looks the same.</source>
        <translation>Llegó dos veces: anotarlo aunque parezca el mismo.</translation>
    </message>
    <message>
        <source>Who paid, as the bank says it.</source>
        <translation>Quién pagó, como lo dice el banco.</translation>
    </message>
    <message>
        <source>What the receipt says it is for.</source>
        <translation>En concepto de qué es el recibo.</translation>
    </message>
    <message>
        <source>Who the receipt names.</source>
        <translation>A nombre de quién va el recibo.</translation>
    </message>
    <message>
        <source>“{text}” must be MEMBER=MONTHS, for example --ahead-for 102=2.</source>
        <translation>«{text}» debe ser SOCIO=MESES, por ejemplo --ahead-for 102=2.</translation>
    </message>
    <message>
        <source>Say --amount, or what was handed over with --tendered, --currency and --rate.</source>
        <translation>Diga --amount, o lo que se entregó con --tendered, --currency y --rate.</translation>
    </message>
    <message>
        <source>--apply and --ahead-for name a member for whom nothing is paid. Add them with --for MEMBER=AMOUNT.</source>
        <translation>--apply o --ahead-for nombran a un socio por el que no se paga nada. Agréguelo con --for SOCIO=MONTO.</translation>
    </message>
    <message>
        <source>“{text}” must be MEMBER=AMOUNT, for example --for 102=85000.</source>
        <translation>«{text}» debe ser SOCIO=MONTO, por ejemplo --for 102=85000.</translation>
    </message>
    <message>
        <source>Payment plan {id} of {name}: {amount}, {act} · {state}</source>
        <translation>Plan de pago {id} de {name}: {amount}, {act} · {state}</translation>
    </message>
    <message>
        <source>“{text}” is no instalment. Write 2026-12-10=200000.</source>
        <translation>«{text}» no es una parte. Escriba 2026-12-10=200000.</translation>
    </message>
    <message>
        <source>Write --parts with how many, or each one with --part.</source>
        <translation>Escriba cuántas partes con --parts, o cada una con --part.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>That account is kept in {currency}. Change the money first, or choose another account.</source>
        <translation>Esa cuenta se lleva en {currency}. Cambie primero el dinero o elija otra cuenta.</translation>
    </message>
    <message>
        <source>The proofs kept with a receipt: list, add, save.</source>
        <translation>Los comprobantes guardados con un recibo: ver, agregar, sacar.</translation>
    </message>
    <message>
        <source>Receive money that is for nobody&apos;s account (donation, service, sale, grant, interest, other) and issue its receipt.</source>
        <translation>Recibe dinero que no es de la cuenta de ningún socio (donación, servicio, venta, aporte, intereses, otro) y da su recibo.</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>donación</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>aporte o subvención</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>Write between 1 and {most} instalments, each with an amount.</source>
        <translation>Escriba entre 1 y {most} partes, cada una con su monto.</translation>
    </message>
    <message>
        <source>{day} is too early: each instalment falls after the one before, none before the agreement.</source>
        <translation>El {day} es demasiado temprano: cada parte vence después de la anterior y ninguna antes del acuerdo.</translation>
    </message>
    <message>
        <source>That payment plan has ended already.</source>
        <translation>Ese plan de pago ya terminó.</translation>
    </message>
    <message>
        <source>One of those charges is in another payment plan. End that one first.</source>
        <translation>Una de esas cuotas ya está en otro plan de pago. Termine primero ese plan.</translation>
    </message>
    <message>
        <source>Write the resolution that allows the plan.</source>
        <translation>Escriba la resolución que permite el plan de pago.</translation>
    </message>
    <message>
        <source>Nothing is open that a plan could be agreed for.</source>
        <translation>No hay ninguna deuda abierta para el plan de pago.</translation>
    </message>
    <message>
        <source>One of those charges is not open or is somebody else&apos;s.</source>
        <translation>Una de esas cuotas ya está pagada o es de otra persona.</translation>
    </message>
    <message>
        <source>Part {number} needs a day and an amount.</source>
        <translation>A la parte {number} le falta el día o el monto.</translation>
    </message>
    <message>
        <source>Write why the plan ends.</source>
        <translation>Escriba por qué termina el plan de pago.</translation>
    </message>
    <message>
        <source>The instalments must add up to what is owed.</source>
        <translation>Las partes deben sumar lo que se debe.</translation>
    </message>
    <message>
        <source>A payment plan is noted on the day it is agreed: today.</source>
        <translation>El plan de pago se anota el día en que se acuerda: hoy.</translation>
    </message>
    <message>
        <source>There is no payment plan “{text}”.</source>
        <translation>No hay ningún plan de pago «{text}».</translation>
    </message>
    <message>
        <source>Payment plan {id}: kept · next part {amount}, until {day}</source>
        <translation>Plan de pago {id}: al día · próxima parte {amount}, hasta el {day}</translation>
    </message>
    <message>
        <source>Payment plan {id}: behind by {behind}, since {day}</source>
        <translation>Plan de pago {id}: atrasado, faltan {behind} desde el {day}</translation>
    </message>
    <message>
        <source>ended: {reason}</source>
        <translation>terminado: {reason}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>behind by {amount}</source>
        <translation>atrasado en {amount}</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>pagado del todo</translation>
    </message>
    <message>
        <source>Its money, when it is not the office&apos;s.</source>
        <translation>Su moneda, si no es la de la oficina.</translation>
    </message>
    <message>
        <source>Who took the money outside the office.</source>
        <translation>Quién recibió el dinero fuera de la oficina.</translation>
    </message>
    <message>
        <source>Coming months that are paid for one of the other members: MEMBER=MONTHS.</source>
        <translation>Meses por adelantado que se pagan por otro de los socios: SOCIO=MESES.</translation>
    </message>
    <message>
        <source>Which foreign money it was, for example USD.</source>
        <translation>Qué moneda extranjera era, por ejemplo USD.</translation>
    </message>
    <message>
        <source>Which due it pays and how much, with the member before a colon where it is another one; repeat it for more.</source>
        <translation>Qué cuota paga y cuánto, con el socio y dos puntos delante si es otro; repítalo para más.</translation>
    </message>
    <message>
        <source>One more member and what is paid for them: MEMBER=AMOUNT.</source>
        <translation>Otro socio y lo que se paga por él: SOCIO=MONTO.</translation>
    </message>
    <message>
        <source>The member who pays, if it is another one.</source>
        <translation>El socio que paga, si es otro.</translation>
    </message>
    <message>
        <source>Tax id of who pays.</source>
        <translation>Documento de quien paga.</translation>
    </message>
    <message>
        <source>Name of who pays, if it is no member.</source>
        <translation>Nombre de quien paga, si no es socio.</translation>
    </message>
    <message>
        <source>Picture or PDF of the proof, kept with the payment.</source>
        <translation>Foto o PDF del comprobante, que se guarda con el pago.</translation>
    </message>
    <message>
        <source>What one of it costs here, for example 7300.</source>
        <translation>Cuánto vale una aquí, por ejemplo 7300.</translation>
    </message>
    <message>
        <source>Day of the paper; without it, the one it had.</source>
        <translation>Fecha del papel; si no se dice, la que tenía.</translation>
    </message>
    <message>
        <source>The fund it is for.</source>
        <translation>El fondo al que va.</translation>
    </message>
    <message>
        <source>What kind of other income it was.</source>
        <translation>Qué clase de otro ingreso era.</translation>
    </message>
    <message>
        <source>A member and what was really paid for them: MEMBER=AMOUNT; 0 takes them off the receipt.</source>
        <translation>Un socio y lo que de verdad se pagó por él: SOCIO=MONTO; con 0 sale del recibo.</translation>
    </message>
    <message>
        <source>Which due it pays and how much, with the member before a colon where there are several; repeat it for more.</source>
        <translation>Qué cuota paga y cuánto, con el socio y dos puntos delante si son varios; repítalo para más.</translation>
    </message>
    <message>
        <source>How much foreign money was handed over, in cents; 0: it was the office&apos;s own money.</source>
        <translation>Cuánta moneda extranjera se entregó, en centavos; 0: era la moneda de la oficina.</translation>
    </message>
    <message>
        <source>Picture or PDF to keep with the payment.</source>
        <translation>Foto o PDF que se guarda con el pago.</translation>
    </message>
    <message>
        <source>Receipt {number} pays dues: it has no concept and no fund of its own. If it was a donation or other income, add --kind.</source>
        <translation>El recibo {number} paga cuotas: no tiene concepto ni fondo propios. Si era una donación u otro ingreso, agregue --kind.</translation>
    </message>
    <message>
        <source>Receipt {number} is on the invoice {document}, and the right one would have another amount or payer. Cancel that invoice first, in the tax office&apos;s tool and here; then correct the receipt.</source>
        <translation>El recibo {number} tiene la factura {document} y el correcto tendría otro monto u otro pagador. Anule primero esa factura, en la herramienta de la administración tributaria y aquí; después corrija el recibo.</translation>
    </message>
    <message>
        <source>Receipt {number} is for several members or for nobody&apos;s account. Say whose amount changes with --for MEMBER=AMOUNT; other income has --amount, --kind and --concept.</source>
        <translation>El recibo {number} es de varios socios o no es de la cuenta de ninguno. Indique de quién cambia el monto con --for SOCIO=MONTO; los otros ingresos tienen --amount, --kind y --concept.</translation>
    </message>
    <message>
        <source>What the money is for, as the receipt says it.</source>
        <translation>Para qué es el dinero, como lo dice el recibo.</translation>
    </message>
    <message>
        <source>kept up to now</source>
        <translation>al día con el plan</translation>
    </message>
    <message>
        <source>The fund it is for; without it, the general one.</source>
        <translation>El fondo para el que es; sin decirlo, el general.</translation>
    </message>
    <message>
        <source>What was handed over in foreign money, in its cents.</source>
        <translation>Lo entregado en moneda extranjera, en centavos.</translation>
    </message>
    <message>
        <source>What the money is for has up to {most} letters.</source>
        <translation>El concepto tiene hasta {most} letras.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of income.</source>
        <translation>«{text}» no es una clase de ingreso.</translation>
    </message>
    <message>
        <source>Write what the money is for: the receipt says it.</source>
        <translation>Escriba por qué concepto se recibe: el recibo lo dice.</translation>
    </message>
    <message>
        <source>That account is kept in {currency}. Write how much {currency} was handed over and at which rate, or choose another account.</source>
        <translation>Esa cuenta se lleva en {currency}. Escriba cuánto se entregó en {currency} y a qué cambio, o elija otra cuenta.</translation>
    </message>
    <message>
        <source>One receipt goes for up to {most} members. Make another one for the rest.</source>
        <translation>Un recibo sirve para hasta {most} socios. Haga otro para los demás.</translation>
    </message>
    <message>
        <source>{name} is twice in this payment. Put the whole amount in one line.</source>
        <translation>{name} está dos veces en este pago. Ponga todo el monto en un solo renglón.</translation>
    </message>
    <message>
        <source>Write who pays: the receipt names that person or firm.</source>
        <translation>Escriba quién paga: el recibo nombra a esa persona o empresa.</translation>
    </message>
    <message>
        <source>Choose for whom it is paid.</source>
        <translation>Elija por quién se paga.</translation>
    </message>
    <message>
        <source>The name and the tax id of who pays have up to {most} letters.</source>
        <translation>El nombre y el documento de quien paga tienen hasta {most} letras.</translation>
    </message>
    <message>
        <source>What was handed over is worth {worth} at that rate, and {amount} is to be collected. Correct one of them.</source>
        <translation>Lo entregado vale {worth} a ese cambio y se quiere cobrar {amount}. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>“{text}” is no exchange rate. Write how much one costs here, for example 7.300.</source>
        <translation>«{text}» no es un cambio. Escriba cuánto vale uno aquí, por ejemplo 7.300.</translation>
    </message>
    <message>
        <source>The reference {reference} is on receipt {receipts} already. Look whether it is the same money.</source>
        <translation>La referencia {reference} ya está en el recibo {receipts}. Fíjese si es el mismo dinero.</translation>
    </message>
    <message>
        <source>Write all three: how much was handed over, in which currency and at which rate.</source>
        <translation>Escriba las tres cosas: cuánto se entregó, en qué moneda y a qué cambio.</translation>
    </message>
    <message>
        <source>{currency} is the office&apos;s own money: no exchange rate is needed.</source>
        <translation>{currency} es la moneda de la oficina: no hace falta un cambio.</translation>
    </message>
    <message>
        <source>part of a receipt for several</source>
        <translation>parte de un recibo de varios</translation>
    </message>
    <message>
        <source>payment plan agreed</source>
        <translation>plan de pago acordado</translation>
    </message>
    <message>
        <source>payment plan ended</source>
        <translation>plan de pago terminado</translation>
    </message>
    <message>
        <source>money received</source>
        <translation>cobro</translation>
    </message>
    <message>
        <source>Fiscal documents of the tax office&apos;s tool and the receipts they cover.</source>
        <translation>Documentos fiscales hechos en la herramienta del fisco y los recibos que cubren.</translation>
    </message>
    <message>
        <source>Notes a stamp (timbrado) with its days and numbers.</source>
        <translation>Anota un timbrado con sus fechas y números.</translation>
    </message>
    <message>
        <source>Notes that a fiscal document was cancelled; its receipts wait for another one.</source>
        <translation>Anota que un documento fiscal se anuló; sus recibos esperan otro.</translation>
    </message>
    <message>
        <source>Open charges of a member with their document; --copy shows the block to invoice them on credit.</source>
        <translation>Cargos abiertos de un socio con su documento; --copy muestra el bloque para facturarlos a crédito.</translation>
    </message>
    <message>
        <source>Lists fiscal documents, newest first.</source>
        <translation>Muestra los documentos fiscales, el más nuevo primero.</translation>
    </message>
    <message>
        <source>The document of a void receipt is of another one, which came in its place.</source>
        <translation>El documento de un recibo anulado es de otro, que vino en su lugar.</translation>
    </message>
    <message>
        <source>Notes a fiscal document and the receipts or charges it covers.</source>
        <translation>Anota un documento fiscal y los recibos o cuotas que cubre.</translation>
    </message>
    <message>
        <source>Takes the numbers back, from a file or typed in: lines «receipts or person, fiscal number, timbrado or CDC, date, amount», or a sheet with headings as the tool gives it. Shows them first; --apply notes them.</source>
        <translation>Recibe los números, de un archivo o escritos: líneas «recibos o persona, número fiscal, timbrado o CDC, fecha, monto», o una planilla con títulos tal como la da la herramienta. Primero los muestra; --apply los anota.</translation>
    </message>
    <message>
        <source>Receipts that wait for their fiscal document; --copy shows the block to copy for each person.</source>
        <translation>Recibos pendientes de documento fiscal; --copy muestra el bloque para copiar de cada persona.</translation>
    </message>
    <message>
        <source>Lists the stamps (timbrados), how much of each is left, and warns of those about to end.</source>
        <translation>Muestra los timbrados, cuánto le queda a cada uno, y avisa de los que están por vencer.</translation>
    </message>
    <message>
        <source>Notes what came of receipts of a guild that did not match earlier ones.</source>
        <translation>Anota en qué quedó lo de los recibos de un gremio que no coincidían con los anteriores.</translation>
    </message>
    <message>
        <source>Notes why a number is no receipt (spoiled or lost paper).</source>
        <translation>Anota por qué un número no es un recibo (papel arruinado o perdido).</translation>
    </message>
    <message>
        <source>Every number of a series accounted for: issued, void, explained, with the collector, missing.</source>
        <translation>Da cuenta de cada número de una serie: emitido, anulado, explicado, con el cobrador, faltante.</translation>
    </message>
    <message>
        <source>Series of numbers and collectors&apos; pads.</source>
        <translation>Series de números y talonarios de cobradores.</translation>
    </message>
    <message>
        <source>Adds a series; with --last it is a printed pad for a collector.</source>
        <translation>Agrega una serie; con --last es un talonario impreso para un cobrador.</translation>
    </message>
    <message>
        <source>Hands a pad to a collector.</source>
        <translation>Entrega un talonario a un cobrador.</translation>
    </message>
    <message>
        <source>Lists every series and pad: numbers, next one, who has it, what is missing.</source>
        <translation>Muestra todas las series y talonarios: números, el próximo, quién lo tiene, qué falta.</translation>
    </message>
    <message>
        <source>Takes a pad back; papers that were passed over must be entered or explained first.</source>
        <translation>Recibe de vuelta un talonario; los papeles salteados se cargan o explican antes.</translation>
    </message>
    <message>
        <source>digits of the number on paper</source>
        <translation>cifras del número en el papel</translation>
    </message>
    <message>
        <source>first number</source>
        <translation>primer número</translation>
    </message>
    <message>
        <source>kind of document; the usual one of the country when nothing is said</source>
        <translation>tipo de documento; si no se dice, el usual del país</translation>
    </message>
    <message>
        <source>also show the block to copy</source>
        <translation>muestra también el bloque para copiar</translation>
    </message>
    <message>
        <source>words of the number, receiver or receipt</source>
        <translation>palabras del número, del receptor o del recibo</translation>
    </message>
    <message>
        <source>the receipt it is of now; may be said several times</source>
        <translation>el recibo al que corresponde ahora; puede repetirse</translation>
    </message>
    <message>
        <source>a receipt may have a second document</source>
        <translation>un recibo puede tener un segundo documento</translation>
    </message>
    <message>
        <source>amount of the document in minor units; without it, what its receipts sum to</source>
        <translation>importe del documento en unidades mínimas; si no se dice, lo que suman sus recibos</translation>
    </message>
    <message>
        <source>charge it covers, by its id; may be said several times</source>
        <translation>cuota que cubre, por su identificador; se puede repetir</translation>
    </message>
    <message>
        <source>receipt it covers; may be said several times</source>
        <translation>recibo que cubre; se puede repetir</translation>
    </message>
    <message>
        <source>people are looked for among the receipts since this day; without it, since last month</source>
        <translation>busca a las personas entre los recibos desde este día; sin él, desde el mes pasado</translation>
    </message>
    <message>
        <source>a block for each receipt instead of one for each person</source>
        <translation>un bloque por recibo en vez de uno por persona</translation>
    </message>
    <message>
        <source>also show the block to copy for each person</source>
        <translation>muestra también el bloque para copiar de cada persona</translation>
    </message>
    <message>
        <source>only this receipt; may be said several times</source>
        <translation>solo este recibo; puede repetirse</translation>
    </message>
    <message>
        <source>last number</source>
        <translation>último número</translation>
    </message>
    <message>
        <source>timbrado, CDC or fiscal folio</source>
        <translation>timbrado, CDC o folio fiscal</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>en qué quedó</translation>
    </message>
    <message>
        <source>note them; without it they are only shown</source>
        <translation>anotarlas; sin esto solo se muestran</translation>
    </message>
    <message>
        <source>why it is no receipt</source>
        <translation>por qué no es un recibo</translation>
    </message>
    <message>
        <source>those that wait for an invoice (waiting) or are on one (done)</source>
        <translation>los pendientes de factura (waiting) o los que ya tienen factura (done)</translation>
    </message>
    <message>
        <source>PDF, CSV or XLSX to write</source>
        <translation>archivo PDF, CSV o XLSX para guardar</translation>
    </message>
    <message>
        <source>last number: it is then a pad</source>
        <translation>último número: entonces es un talonario</translation>
    </message>
    <message>
        <source>for receipts or for donations</source>
        <translation>para recibos o para donaciones</translation>
    </message>
    <message>
        <source>who takes it</source>
        <translation>quién se lo lleva</translation>
    </message>
    <message>
        <source>attendance noted</source>
        <translation>asistencia anotada</translation>
    </message>
    <message>
        <source>beneficiaries noted</source>
        <translation>beneficiarios anotados</translation>
    </message>
    <message>
        <source>activity taken out</source>
        <translation>actividad quitada</translation>
    </message>
    <message>
        <source>activity written</source>
        <translation>actividad guardada</translation>
    </message>
    <message>
        <source>line of a list taken off</source>
        <translation>línea de la lista quitada</translation>
    </message>
    <message>
        <source>usual clauses put into an agreement</source>
        <translation>cláusulas usuales puestas en un convenio</translation>
    </message>
    <message>
        <source>file attached</source>
        <translation>archivo adjuntado</translation>
    </message>
    <message>
        <source>words of a file changed</source>
        <translation>leyenda de un archivo cambiada</translation>
    </message>
    <message>
        <source>file taken off</source>
        <translation>archivo quitado</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>trámite o propuesta cambiado</translation>
    </message>
    <message>
        <source>what happened noted</source>
        <translation>hecho anotado</translation>
    </message>
    <message>
        <source>file opened</source>
        <translation>trámite o propuesta abierto</translation>
    </message>
    <message>
        <source>who takes part noted</source>
        <translation>participante anotado</translation>
    </message>
    <message>
        <source>who was noted by mistake taken out</source>
        <translation>participante quitado</translation>
    </message>
    <message>
        <source>step noted</source>
        <translation>paso anotado</translation>
    </message>
    <message>
        <source>entry taken back</source>
        <translation>anotación dejada sin efecto</translation>
    </message>
    <message>
        <source>fund opened</source>
        <translation>fondo abierto</translation>
    </message>
    <message>
        <source>budget written</source>
        <translation>presupuesto anotado</translation>
    </message>
    <message>
        <source>resolution of the budget written</source>
        <translation>resolución del presupuesto anotada</translation>
    </message>
    <message>
        <source>budget copied from another year</source>
        <translation>presupuesto copiado de otro año</translation>
    </message>
    <message>
        <source>budget put back</source>
        <translation>presupuesto repuesto</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>día cerrado</translation>
    </message>
    <message>
        <source>fund ended</source>
        <translation>fondo cerrado</translation>
    </message>
    <message>
        <source>expense corrected</source>
        <translation>egreso corregido</translation>
    </message>
    <message>
        <source>expense noted</source>
        <translation>egreso anotado</translation>
    </message>
    <message>
        <source>start of the fiscal year set</source>
        <translation>inicio del ejercicio fijado</translation>
    </message>
    <message>
        <source>year locked</source>
        <translation>ejercicio cerrado</translation>
    </message>
    <message>
        <source>money carried to another account</source>
        <translation>dinero llevado a otra cuenta</translation>
    </message>
    <message>
        <source>due bound to a fund</source>
        <translation>cuota destinada a un fondo</translation>
    </message>
    <message>
        <source>day opened again</source>
        <translation>día reabierto</translation>
    </message>
    <message>
        <source>deposit taken back</source>
        <translation>depósito o retiro dejado sin efecto</translation>
    </message>
    <message>
        <source>year unlocked</source>
        <translation>ejercicio reabierto</translation>
    </message>
    <message>
        <source>what became of a commitment noted</source>
        <translation>avance de compromiso anotado</translation>
    </message>
    <message>
        <source>commitment taken out</source>
        <translation>compromiso quitado</translation>
    </message>
    <message>
        <source>commitment written</source>
        <translation>compromiso guardado</translation>
    </message>
    <message>
        <source>practice: a day at the counter</source>
        <translation>práctica: un día en el mostrador</translation>
    </message>
    <message>
        <source>founding case made</source>
        <translation>caso de los documentos armado</translation>
    </message>
    <message>
        <source>practice: fund of the anniversary</source>
        <translation>práctica: fondo del aniversario</translation>
    </message>
    <message>
        <source>practice: bills of a month</source>
        <translation>práctica: gastos de un mes</translation>
    </message>
    <message>
        <source>practice: instalment plan</source>
        <translation>práctica: plan de pago</translation>
    </message>
    <message>
        <source>year of an improvement changed</source>
        <translation>año de una mejora cambiado</translation>
    </message>
    <message>
        <source>shop written</source>
        <translation>local guardado</translation>
    </message>
    <message>
        <source>shop taken out</source>
        <translation>local quitado</translation>
    </message>
    <message>
        <source>places of a programme written</source>
        <translation>lugares de un programa guardados</translation>
    </message>
    <message>
        <source>reduction granted</source>
        <translation>beca o exoneración concedida</translation>
    </message>
    <message>
        <source>late fees charged</source>
        <translation>recargos por mora cobrados</translation>
    </message>
    <message>
        <source>single charge made</source>
        <translation>cargo a un socio generado</translation>
    </message>
    <message>
        <source>reduction ended</source>
        <translation>beca o exoneración terminada</translation>
    </message>
    <message>
        <source>value of an index unit noted</source>
        <translation>valor de una unidad anotado</translation>
    </message>
    <message>
        <source>rule on extraordinary dues</source>
        <translation>regla de las cuotas extraordinarias</translation>
    </message>
    <message>
        <source>terms of a due changed</source>
        <translation>condiciones de una cuota cambiadas</translation>
    </message>
    <message>
        <source>debt forgiven</source>
        <translation>deuda exonerada</translation>
    </message>
    <message>
        <source>debts forgiven</source>
        <translation>deudas exoneradas</translation>
    </message>
    <message>
        <source>request of support noted</source>
        <translation>solicitud de apoyo anotada</translation>
    </message>
    <message>
        <source>asset written</source>
        <translation>bien anotado</translation>
    </message>
    <message>
        <source>report of a project kept</source>
        <translation>rendición de un proyecto guardada</translation>
    </message>
    <message>
        <source>quotation written</source>
        <translation>cotización anotada</translation>
    </message>
    <message>
        <source>part of a project taken out</source>
        <translation>parte de un proyecto quitada</translation>
    </message>
    <message>
        <source>report of a project sent</source>
        <translation>rendición de un proyecto enviada</translation>
    </message>
    <message>
        <source>funder&apos;s workbook kept</source>
        <translation>planilla del financiador guardada</translation>
    </message>
    <message>
        <source>target taken out</source>
        <translation>meta quitada</translation>
    </message>
    <message>
        <source>reported figure noted</source>
        <translation>cifra informada anotada</translation>
    </message>
    <message>
        <source>target written</source>
        <translation>meta guardada</translation>
    </message>
    <message>
        <source>reported figure taken out</source>
        <translation>cifra informada quitada</translation>
    </message>
    <message>
        <source>business given to a team</source>
        <translation>empresa asignada a un equipo</translation>
    </message>
    <message>
        <source>member of a team written</source>
        <translation>integrante de equipo guardado</translation>
    </message>
    <message>
        <source>member of a team taken out</source>
        <translation>integrante de equipo quitado</translation>
    </message>
    <message>
        <source>team written</source>
        <translation>equipo guardado</translation>
    </message>
    <message>
        <source>reminder sent</source>
        <translation>aviso enviado</translation>
    </message>
    <message>
        <source>steps of reminders set</source>
        <translation>pasos de los avisos de deuda fijados</translation>
    </message>
    <message>
        <source>words of a reminder changed</source>
        <translation>texto de un aviso cambiado</translation>
    </message>
    <message>
        <source>words of a reminder as usual again</source>
        <translation>texto de un aviso repuesto</translation>
    </message>
    <message>
        <source>due saved</source>
        <translation>cuota guardada</translation>
    </message>
    <message>
        <source>forgiveness taken back</source>
        <translation>exoneración dejada sin efecto</translation>
    </message>
    <message>
        <source>charge taken back</source>
        <translation>cargo dejado sin efecto</translation>
    </message>
    <message>
        <source>charge run taken back</source>
        <translation>cuotas de un período dejadas sin efecto</translation>
    </message>
    <message>
        <source>charge runs taken back</source>
        <translation>cuotas generadas dejadas sin efecto</translation>
    </message>
    <message>
        <source>saved filter removed</source>
        <translation>filtro guardado quitado</translation>
    </message>
    <message>
        <source>filter saved</source>
        <translation>filtro guardado</translation>
    </message>
    <message>
        <source>draft discarded</source>
        <translation>borrador descartado</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>borrador guardado</translation>
    </message>
    <message>
        <source>template removed</source>
        <translation>plantilla quitada</translation>
    </message>
    <message>
        <source>letter issued</source>
        <translation>carta emitida</translation>
    </message>
    <message>
        <source>draft issued</source>
        <translation>borrador emitido</translation>
    </message>
    <message>
        <source>letters to several issued</source>
        <translation>cartas a varios emitidas</translation>
    </message>
    <message>
        <source>first number of the letters set</source>
        <translation>primer número de las cartas fijado</translation>
    </message>
    <message>
        <source>template saved</source>
        <translation>plantilla guardada</translation>
    </message>
    <message>
        <source>letter voided</source>
        <translation>carta anulada</translation>
    </message>
    <message>
        <source>several members changed</source>
        <translation>varios socios cambiados</translation>
    </message>
    <message>
        <source>records said to be different</source>
        <translation>fichas declaradas distintas</translation>
    </message>
    <message>
        <source>records parted</source>
        <translation>fichas separadas</translation>
    </message>
    <message>
        <source>rules of the roll set</source>
        <translation>reglas del padrón fijadas</translation>
    </message>
    <message>
        <source>money for advocacy noted</source>
        <translation>gasto de incidencia marcado</translation>
    </message>
    <message>
        <source>mark of advocacy taken off</source>
        <translation>marca de incidencia quitada</translation>
    </message>
    <message>
        <source>budget of a project written</source>
        <translation>presupuesto de proyecto guardado</translation>
    </message>
    <message>
        <source>project closed</source>
        <translation>proyecto cerrado</translation>
    </message>
    <message>
        <source>what happened with a project noted</source>
        <translation>hecho de proyecto anotado</translation>
    </message>
    <message>
        <source>project reopened</source>
        <translation>proyecto reabierto</translation>
    </message>
    <message>
        <source>paper of a call noted</source>
        <translation>requisito de proyecto anotado</translation>
    </message>
    <message>
        <source>project written</source>
        <translation>proyecto guardado</translation>
    </message>
    <message>
        <source>entry of a project taken back</source>
        <translation>anotación de proyecto dejada sin efecto</translation>
    </message>
    <message>
        <source>expense charged to a project</source>
        <translation>egreso cargado a un proyecto</translation>
    </message>
    <message>
        <source>voucher of a project changed</source>
        <translation>comprobante de proyecto cambiado</translation>
    </message>
    <message>
        <source>objection or reply to a voucher noted</source>
        <translation>observación o respuesta anotada</translation>
    </message>
    <message>
        <source>receipts of a pad entered</source>
        <translation>recibos de un talonario anotados</translation>
    </message>
    <message>
        <source>Note: more was spent than came in for: {names}.</source>
        <translation>Nota: se gastó más de lo que ingresó para: {names}.</translation>
    </message>
    <message>
        <source>{count} activities serve none of the aims. Tie each to one before closing.</source>
        <translation>{count} actividades no están atadas a ningún objetivo. Elija el objetivo de cada una antes de cerrar.</translation>
    </message>
    <message>
        <source>The amount cannot be negative nor above a million millions.</source>
        <translation>El monto no puede ser negativo ni mayor que un billón.</translation>
    </message>
    <message>
        <source>Say what was bought.</source>
        <translation>Diga qué se compró.</translation>
    </message>
    <message>
        <source>{amount} of the funder are left to return.</source>
        <translation>Quedan {amount} del fondo por devolver.</translation>
    </message>
    <message>
        <source>{amount} were spent that the funder has not paid yet.</source>
        <translation>Se gastaron {amount} que el fondo todavía no pagó.</translation>
    </message>
    <message>
        <source>The project was closed on {day}. Reopen it to go on.</source>
        <translation>El proyecto se cerró el {day}. Para seguir, reábralo.</translation>
    </message>
    <message>
        <source>The code {text} is that of {title}.</source>
        <translation>El código {text} ya es de «{title}».</translation>
    </message>
    <message>
        <source>It cannot end before {day}.</source>
        <translation>No puede terminar antes del {day}.</translation>
    </message>
    <message>
        <source>The report was approved</source>
        <translation>Se aprobó la rendición</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Se adjudicó</translation>
    </message>
    <message>
        <source>The funder objected to the report</source>
        <translation>El financiador observó la rendición</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Se recibió dinero</translation>
    </message>
    <message>
        <source>Not awarded</source>
        <translation>No se adjudicó</translation>
    </message>
    <message>
        <source>The objections were answered</source>
        <translation>Se respondieron las observaciones</translation>
    </message>
    <message>
        <source>Money returned</source>
        <translation>Se devolvió dinero</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Se firmó el contrato</translation>
    </message>
    <message>
        <source>Closing and reopening stay noted. Reopen or close the project instead.</source>
        <translation>El cierre y la reapertura quedan anotados. Reabra o cierre el proyecto.</translation>
    </message>
    <message>
        <source>{text} is not noted in projects. Noted are: {known}.</source>
        <translation>En los proyectos no se anota {text}. Se anota: {known}.</translation>
    </message>
    <message>
        <source>{name} already bears {amount}: it cannot be less.</source>
        <translation>En «{name}» ya se gastaron {amount}: no puede quedar por debajo.</translation>
    </message>
    <message>
        <source>Line {line} has no amount.</source>
        <translation>La línea {line} no tiene ningún monto.</translation>
    </message>
    <message>
        <source>Line {line} has no name.</source>
        <translation>La línea {line} no tiene nombre.</translation>
    </message>
    <message>
        <source>That line is not of this project.</source>
        <translation>Esa línea no es de este proyecto.</translation>
    </message>
    <message>
        <source>{name} bears vouchers or quotations and cannot go.</source>
        <translation>La línea «{name}» tiene comprobantes o cotizaciones y no se puede quitar.</translation>
    </message>
    <message>
        <source>There is no such agreement.</source>
        <translation>Ese convenio no existe.</translation>
    </message>
    <message>
        <source>There is no such fund.</source>
        <translation>Ese fondo no existe.</translation>
    </message>
    <message>
        <source>This funder&apos;s workbook is not here yet. Give it once and say what goes into each column.</source>
        <translation>Todavía no está la planilla de este financiador. Cárguela una vez y diga qué va en cada columna.</translation>
    </message>
    <message>
        <source>{count} objections wait for a reply.</source>
        <translation>{count} observaciones esperan respuesta.</translation>
    </message>
    <message>
        <source>The project is open.</source>
        <translation>El proyecto está abierto.</translation>
    </message>
    <message>
        <source>The lines ask more of the funder than the call gives.</source>
        <translation>Las líneas piden más de lo que da el fondo. Baje alguna.</translation>
    </message>
    <message>
        <source>It has files. Take them off first, or keep it.</source>
        <translation>Tiene archivos adjuntos. Quítelos primero, o déjelo como está.</translation>
    </message>
    <message>
        <source>The own contribution is a percentage from 0 to 100.</source>
        <translation>El aporte propio es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>Report {number} is no longer what was handed over: its content was changed outside Gremial.</source>
        <translation>La rendición {number} ya no es la que se entregó: su contenido se cambió fuera de Gremial.</translation>
    </message>
    <message>
        <source>There is no report {text} of this project.</source>
        <translation>Este proyecto no tiene una rendición {text}.</translation>
    </message>
    <message>
        <source>Say which paper or condition it is.</source>
        <translation>Diga qué documento o condición es.</translation>
    </message>
    <message>
        <source>Several projects answer to {text}. Say its code.</source>
        <translation>Hay varios proyectos con {text}. Escriba el código.</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>postulado</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>adjudicado</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>ended, to be closed</source>
        <translation>terminado, falta cerrar</translation>
    </message>
    <message>
        <source>not awarded</source>
        <translation>no adjudicado</translation>
    </message>
    <message>
        <source>Write who quoted.</source>
        <translation>Escriba quién cotizó.</translation>
    </message>
    <message>
        <source>Say what goes into at least one column.</source>
        <translation>Diga qué va en al menos una columna.</translation>
    </message>
    <message>
        <source>{text} is not known of a voucher. Known are: {known}.</source>
        <translation>De un comprobante no se conoce «{text}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>Choose the funder&apos;s workbook.</source>
        <translation>Elija la planilla del financiador.</translation>
    </message>
    <message>
        <source>Write a name for the funder&apos;s workbook.</source>
        <translation>Escriba un nombre para la planilla del financiador.</translation>
    </message>
    <message>
        <source>Say in which row the first voucher goes.</source>
        <translation>Diga en qué fila va el primer comprobante.</translation>
    </message>
    <message>
        <source>Write the title of the project.</source>
        <translation>Escriba el título del proyecto.</translation>
    </message>
    <message>
        <source>There is no project {text}.</source>
        <translation>No existe el proyecto {text}. Búsquelo en la lista.</translation>
    </message>
    <message>
        <source>{count} expenses serve none of the aims. Tie each to one before closing.</source>
        <translation>{count} gastos no están atados a ningún objetivo. Elija el objetivo de cada uno antes de cerrar.</translation>
    </message>
    <message>
        <source>Cell {cell} of the funder&apos;s workbook already holds something: there is room for {left} vouchers and {count} go in.</source>
        <translation>La celda {cell} de la planilla del financiador ya tiene algo: hay lugar para {left} comprobantes y van {count}.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {text}. It has: {known}.</source>
        <translation>La planilla no tiene una hoja {text}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} no es una planilla de Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{line} has only {amount} of the funder left.</source>
        <translation>En «{line}» quedan sólo {amount} del fondo.</translation>
    </message>
    <message>
        <source>{line} has only {amount} of own contribution left.</source>
        <translation>En «{line}» quedan sólo {amount} de aporte propio.</translation>
    </message>
    <message>
        <source>Only {amount} of this expense are left.</source>
        <translation>De ese egreso quedan sólo {amount}.</translation>
    </message>
    <message>
        <source>That activity is not of this project.</source>
        <translation>Esa actividad no es de este proyecto.</translation>
    </message>
    <message>
        <source>That aim is not of this project&apos;s agreement.</source>
        <translation>Ese objetivo no es del convenio de este proyecto.</translation>
    </message>
    <message>
        <source>It was paid before the approval of {day}.</source>
        <translation>Se pagó antes de la aprobación, que fue el {day}. Si igual corresponde, confírmelo.</translation>
    </message>
    <message>
        <source>It cannot be before {day}, the day of what was noted last.</source>
        <translation>No puede ser antes del {day}, fecha de lo último anotado.</translation>
    </message>
    <message>
        <source>The funder has decided on this voucher: it does not change.</source>
        <translation>Quien financia ya decidió sobre este comprobante: no se cambia.</translation>
    </message>
    <message>
        <source>Write how much of the expense is charged to the project.</source>
        <translation>Escriba cuánto del egreso va al proyecto.</translation>
    </message>
    <message>
        <source>The funder approved it</source>
        <translation>El financiador lo aprobó</translation>
    </message>
    <message>
        <source>The funder objected</source>
        <translation>El financiador objetó</translation>
    </message>
    <message>
        <source>The funder rejected it</source>
        <translation>El financiador lo rechazó</translation>
    </message>
    <message>
        <source>The office answered</source>
        <translation>La oficina respondió</translation>
    </message>
    <message>
        <source>The office withdrew it</source>
        <translation>La oficina lo retiró</translation>
    </message>
    <message>
        <source>{text} is not noted of a voucher. Noted are: {known}.</source>
        <translation>De un comprobante no se anota {text}. Se anota: {known}.</translation>
    </message>
    <message>
        <source>That expense is void.</source>
        <translation>Ese egreso está anulado.</translation>
    </message>
    <message>
        <source>There is no such expense.</source>
        <translation>Ese egreso no existe.</translation>
    </message>
    <message>
        <source>That mark is not there any more.</source>
        <translation>Esa marca ya no está.</translation>
    </message>
    <message>
        <source>It was approved, rejected or withdrawn already.</source>
        <translation>Ya está aprobado, rechazado o retirado.</translation>
    </message>
    <message>
        <source>It waits for a reply, was rejected or withdrawn already.</source>
        <translation>Ya está observado, rechazado o retirado.</translation>
    </message>
    <message>
        <source>It was rejected or withdrawn already.</source>
        <translation>Ya está rechazado o retirado.</translation>
    </message>
    <message>
        <source>It was not objected: there is nothing to reply.</source>
        <translation>No está observado: no hay qué responder.</translation>
    </message>
    <message>
        <source>The funder has decided on it: it cannot be withdrawn.</source>
        <translation>Quien financia ya decidió: no se puede retirar.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Escriba qué se dijo.</translation>
    </message>
    <message>
        <source>This voucher is already charged to {title}.</source>
        <translation>Este comprobante ya está cargado en «{title}». Si de verdad corresponde a los dos, confírmelo.</translation>
    </message>
    <message>
        <source>It was paid on {day}, outside the days of the project.</source>
        <translation>Se pagó el {day}, fuera del plazo del proyecto. Si igual corresponde, confírmelo.</translation>
    </message>
    <message>
        <source>objected: answer it</source>
        <translation>objetado: responder</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>void expense</source>
        <translation>egreso anulado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation>Ese comprobante no existe.</translation>
    </message>
    <message>
        <source>People are on its list for a day outside of these.</source>
        <translation>Hay asistentes anotados en un día que queda fuera de estas fechas.</translation>
    </message>
    <message>
        <source>{people} different people · {attendances} attendances</source>
        <translation>{people} personas distintas · {attendances} asistencias</translation>
    </message>
    <message>
        <source>It was cancelled: nobody attends.</source>
        <translation>Está cancelada: no se anota asistencia.</translation>
    </message>
    <message>
        <source>{count} people counted, without a list</source>
        <translation>{count} personas contadas, sin lista</translation>
    </message>
    <message>
        <source>The number of people cannot be negative nor above a million.</source>
        <translation>La cantidad de personas no puede ser negativa ni mayor que un millón.</translation>
    </message>
    <message>
        <source>The hours do not fit in the day.</source>
        <translation>Las horas no caben en el día.</translation>
    </message>
    <message>
        <source>{text} is not there any more. Choose it again.</source>
        <translation>Lo elegido ya no está ({text}). Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The same institution stands twice.</source>
        <translation>La misma institución está dos veces.</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>{text} is neither planned, done nor cancelled.</source>
        <translation>«{text}» no es prevista, hecha ni cancelada.</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está anotado.</translation>
    </message>
    <message>
        <source>Somebody stands on its list or money hangs on it. Cancel it instead.</source>
        <translation>Tiene gente anotada o gastos. Cancélela en lugar de quitarla.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <source>Nobody was found in {file}. One column must hold names.</source>
        <translation>No se encontró a nadie en {file}. Una columna debe tener los nombres.</translation>
    </message>
    <message>
        <source>The day must be between {first} and {last}.</source>
        <translation>La fecha debe estar entre el {first} y el {last}.</translation>
    </message>
    <message>
        <source>Several lines have that name: {names}. Write the number.</source>
        <translation>Hay varias líneas con ese nombre: {names}. Escriba el número.</translation>
    </message>
    <message>
        <source>That is more than {most} lines. Bring them in parts.</source>
        <translation>Son más de {most} líneas. Tráigalas por partes.</translation>
    </message>
    <message>
        <source>That line is not there any more.</source>
        <translation>Esa línea ya no está.</translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>Costo: {amount}</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>Taken out: {title} ({day})</source>
        <translation>Se quitó: {title} ({day})</translation>
    </message>
    <message>
        <source>{number} · {kind} saved: {title} ({day})</source>
        <translation>{number} · {kind} guardada: {title} ({day})</translation>
    </message>
    <message>
        <source>Serves commitment {number}: {body}</source>
        <translation>Sirve al compromiso {number}: {body}</translation>
    </message>
    <message>
        <source>An area is one of an agreement: say --agreement too.</source>
        <translation>El área es de un convenio: agregue --agreement.</translation>
    </message>
    <message>
        <source>Put on the list: {count}</source>
        <translation>Agregados a la lista: {count}</translation>
    </message>
    <message>
        <source>{name} was taken off the list.</source>
        <translation>Se quitó a {name} de la lista.</translation>
    </message>
    <message>
        <source>Noted. Commitment {number}: {body} ({state})</source>
        <translation>Anotado. Compromiso {number}: {body} ({state})</translation>
    </message>
    <message>
        <source>Commitment {number} taken out: {body}</source>
        <translation>Compromiso {number} quitado: {body}</translation>
    </message>
    <message>
        <source>Commitment {number} saved: {body} ({state})</source>
        <translation>Compromiso {number} guardado: {body} ({state})</translation>
    </message>
    <message>
        <source>{file} is kept with: {body}</source>
        <translation>{file} queda guardado con: {body}</translation>
    </message>
    <message>
        <source>Noted as reported, not counted: {name} {figure}</source>
        <translation>Anotado como informado, no contado: {name} {figure}</translation>
    </message>
    <message>
        <source>Say who came with --name or --person, or give the whole list with --from.</source>
        <translation>Diga quién vino con --name o --person, o dé la lista entera con --from.</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>Se quitó: {name}</translation>
    </message>
    <message>
        <source>{name}: {goal} {unit}</source>
        <translation>{name}: {goal} {unit}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Asistencias</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organizan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Several activities have “{text}”: {names}. Write the number.</source>
        <translation>Hay varias con «{text}»: {names}. Escriba el número.</translation>
    </message>
    <message>
        <source>Of the business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours. Write it as 2:30 or 2,5.</source>
        <translation>«{text}» no es una cantidad de horas. Escríbala como 2:30 o 2,5.</translation>
    </message>
    <message>
        <source>A percentage is not above 100.</source>
        <translation>Un porcentaje no pasa de 100.</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Escriba a qué se comprometió.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{days} day</source>
        <translation>{days} día</translation>
    </message>
    <message>
        <source>It cannot fall due before {day}.</source>
        <translation>No puede vencer antes del {day}.</translation>
    </message>
    <message>
        <source>Write until when it is put off.</source>
        <translation>Escriba hasta cuándo se posterga.</translation>
    </message>
    <message>
        <source>It is put off to a day after {day}.</source>
        <translation>Postergar es pasar a una fecha posterior al {day}.</translation>
    </message>
    <message>
        <source>It was already done or given up. Take it up again first.</source>
        <translation>Ya está cumplido o dejado sin efecto. Retómelo primero.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>dejado sin efecto</translation>
    </message>
    <message>
        <source>put off; it fell due on {due}</source>
        <translation>postergado; vencía el {due}</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>retomado</translation>
    </message>
    <message>
        <source>Write how many are to be reached, so that progress can be counted.</source>
        <translation>Escriba la meta: cuántos hay que alcanzar para poder contar el avance.</translation>
    </message>
    <message>
        <source>goal: {goal} {unit}</source>
        <translation>meta: {goal} {unit}</translation>
    </message>
    <message>
        <source>The figure cannot be negative nor above a million millions.</source>
        <translation>La cifra no puede ser negativa ni mayor que un billón.</translation>
    </message>
    <message>
        <source>{text} is not in the list.</source>
        <translation>«{text}» no está en la lista. Elija una de las opciones.</translation>
    </message>
    <message>
        <source>Without means</source>
        <translation>Sin medios</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>It was not a party of the agreement on {day}. Note its accession first, or choose another.</source>
        <translation>El {day} no era parte del convenio. Anote antes su firma o adhesión, o elija otra institución.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Escriba por qué.</translation>
    </message>
    <message>
        <source>That commitment is of another agreement.</source>
        <translation>Ese compromiso es de otro convenio.</translation>
    </message>
    <message>
        <source>It was neither done nor given up.</source>
        <translation>No está cumplido ni dejado sin efecto.</translation>
    </message>
    <message>
        <source>{counted} of {goal} {unit}</source>
        <translation>{counted} de {goal} {unit}</translation>
    </message>
    <message>
        <source>Write how much counts for: {text}</source>
        <translation>Escriba cuánto cuenta para: {text}</translation>
    </message>
    <message>
        <source>Several commitments have “{text}”: {names}. Write the number.</source>
        <translation>Hay varios con «{text}»: {names}. Escriba el número.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>aún no empieza</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>meta alcanzada</translation>
    </message>
    <message>
        <source>Say what is counted: workshops, people, businesses.</source>
        <translation>Diga qué se cuenta: talleres, personas, empresas.</translation>
    </message>
    <message>
        <source>There is no such commitment.</source>
        <translation>Ese compromiso no existe.</translation>
    </message>
    <message>
        <source>Something was done or noted for it. Give it up instead.</source>
        <translation>Ya hay algo hecho o anotado. Déjelo sin efecto en lugar de quitarlo.</translation>
    </message>
    <message>
        <source>{gone} % of its time has gone by and {percent} % of its goal was counted ({counted} of {goal} {unit}): yellow when it is more than 25 points behind.</source>
        <translation>Pasó el {gone} % del plazo y se contó el {percent} % de la meta ({counted} de {goal} {unit}): amarillo cuando va más de 25 puntos atrás.</translation>
    </message>
    <message>
        <source>On {day} it was given up: {note}</source>
        <translation>El {day} se dejó sin efecto: {note}</translation>
    </message>
    <message>
        <source>Counted so far: {counted} of {goal} {unit}.</source>
        <translation>Se contaron hasta ahora {counted} de {goal} {unit}.</translation>
    </message>
    <message>
        <source>On {day} it was noted as done. {note}</source>
        <translation>El {day} se anotó como cumplido. {note}</translation>
    </message>
    <message>
        <source>It falls due on {due}, in {days}: yellow from 30 days before.</source>
        <translation>Vence el {due}, en {days}: amarillo desde 30 días antes.</translation>
    </message>
    <message>
        <source>It falls due today, {due}.</source>
        <translation>Vence hoy, {due}.</translation>
    </message>
    <message>
        <source>It has no day by which it is due; {counted} {unit} were counted for it.</source>
        <translation>No tiene fecha de vencimiento; se contaron {counted} {unit}.</translation>
    </message>
    <message>
        <source>It begins on {starts}.</source>
        <translation>Empieza el {starts}.</translation>
    </message>
    <message>
        <source>It falls due on {due} and is not behind.</source>
        <translation>Vence el {due} y no va atrasado.</translation>
    </message>
    <message>
        <source>It fell due on {due}, {days} ago, and nobody noted that it was done.</source>
        <translation>Venció el {due}, hace {days}, y nadie anotó que se cumplió.</translation>
    </message>
    <message>
        <source>{counted} of {goal} {unit} were counted: the goal is reached, whatever the day.</source>
        <translation>Se contaron {counted} de {goal} {unit}: la meta está alcanzada, sea cual sea la fecha.</translation>
    </message>
    <message>
        <source>It has no day by which it is due, and nothing was counted for it. Write until when.</source>
        <translation>No tiene fecha de vencimiento y no se contó nada para él. Anote hasta cuándo es.</translation>
    </message>
    <message>
        <source>~{value} {unit}</source>
        <translation>~{value} {unit}</translation>
    </message>
    <message>
        <source>at least {value} {unit}</source>
        <translation>al menos {value} {unit}</translation>
    </message>
    <message>
        <source>A kind is chosen only where files are counted.</source>
        <translation>La clase se elige sólo cuando se cuentan trámites o acompañamientos.</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>A milestone lies between 1 and {goal}.</source>
        <translation>Un hito está entre 1 y {goal}.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>It belongs to another agreement.</source>
        <translation>Es de otro convenio.</translation>
    </message>
    <message>
        <source>Reported, not counted:</source>
        <translation>Informado, no contado:</translation>
    </message>
    <message>
        <source>Write who said it or where it stands.</source>
        <translation>Escriba quién lo informó o dónde se publicó.</translation>
    </message>
    <message>
        <source>A step is chosen only with a kind.</source>
        <translation>El paso se elige sólo junto con la clase.</translation>
    </message>
    <message>
        <source>That target is not there any more.</source>
        <translation>Esa meta ya no está.</translation>
    </message>
    <message>
        <source>Figures were reported for it. Take them out first.</source>
        <translation>Tiene cifras informadas. Quítelas primero.</translation>
    </message>
    <message>
        <source>Which target is meant? There are: {names}</source>
        <translation>¿A cuál meta se refiere? Hay: {names}</translation>
    </message>
    <message>
        <source>Line {line}: write the place.</source>
        <translation>Línea {line}: escriba la ciudad o comuna.</translation>
    </message>
    <message>
        <source>{name} stands twice in the same line.</source>
        <translation>«{name}» está dos veces en la misma línea.</translation>
    </message>
    <message>
        <source>The number is from 0 to 10,000; empty is «not known».</source>
        <translation>La cantidad va de 0 a 10.000; vacío es «sin dato».</translation>
    </message>
    <message>
        <source>Write the name of the shop.</source>
        <translation>Escriba el nombre del local.</translation>
    </message>
    <message>
        <source>That shop is not on the list any more.</source>
        <translation>Ese local ya no está en la lista.</translation>
    </message>
    <message>
        <source>Say whether it is the owner or the tenant.</source>
        <translation>Indique si es dueño o inquilino.</translation>
    </message>
    <message>
        <source>There is no such commercial district.</source>
        <translation>Ese barrio comercial no existe.</translation>
    </message>
    <message>
        <source>The plan has three years: 1, 2 or 3.</source>
        <translation>El plan tiene tres años: 1, 2 o 3.</translation>
    </message>
    <message>
        <source>{name} asked already: request {number} still runs.</source>
        <translation>«{name}» ya está anotada: la solicitud {number} sigue en curso.</translation>
    </message>
    <message>
        <source>“{text}” fits {count} businesses: {names}. Say the number.</source>
        <translation>«{text}» corresponde a {count} empresas: {names}. Escriba el número.</translation>
    </message>
    <message>
        <source>No business “{text}” in this programme.</source>
        <translation>En este programa no hay ninguna empresa «{text}».</translation>
    </message>
    <message>
        <source>No session of {name} is noted: there is nothing to certify.</source>
        <translation>No hay sesiones anotadas de {name}: no hay nada que certificar.</translation>
    </message>
    <message>
        <source>This programme has no goal yet: nothing to compare with.</source>
        <translation>Este programa todavía no tiene una meta con la que comparar.</translation>
    </message>
    <message>
        <source>“{text}” fits several teams: {names}.</source>
        <translation>«{text}» corresponde a varios equipos: {names}.</translation>
    </message>
    <message>
        <source>There is no such programme.</source>
        <translation>Ese programa no existe.</translation>
    </message>
    <message>
        <source>That business is no longer accompanied: open it again first.</source>
        <translation>Ese acompañamiento ya terminó. Reábralo primero.</translation>
    </message>
    <message>
        <source>{name} has no room: it accompanies {count} already.</source>
        <translation>«{name}» no tiene lugar: ya acompaña a {count}.</translation>
    </message>
    <message>
        <source>That person is not in the team any more.</source>
        <translation>Esa persona ya no está en el equipo.</translation>
    </message>
    <message>
        <source>There is a team {name} in this programme already.</source>
        <translation>Ya hay un equipo «{name}» en este programa.</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Escriba el nombre del equipo.</translation>
    </message>
    <message>
        <source>A team takes at least one business and at most 10,000.</source>
        <translation>Un equipo toma al menos una empresa y a lo sumo 10.000.</translation>
    </message>
    <message>
        <source>There is no such team.</source>
        <translation>Ese equipo no existe.</translation>
    </message>
    <message>
        <source>What was done: workshops, fairs, meetings, and who came.</source>
        <translation>Lo que se hizo: talleres, ferias, reuniones, y quién vino.</translation>
    </message>
    <message>
        <source>Note an activity with who organises it and which commitments it serves.
--serves 12 counts for commitment 12; --serves 12=40 where a quantity is counted.</source>
        <translation>Anotar una actividad con quiénes la organizan y a qué compromisos sirve.
--serves 12 cuenta para el compromiso 12; --serves 12=40 cuando se cuenta una cantidad.</translation>
    </message>
    <message>
        <source>Keep a photo or file with it.</source>
        <translation>Guardar una foto o archivo con ella.</translation>
    </message>
    <message>
        <source>Put people on its list: one with --name, or a whole file with --from (CSV, XLSX, ODS, with titles or without).
Who is in the directory is recognised by document, telephone or whole name. Who is on the list already is left out.</source>
        <translation>Poner gente en su lista: una persona con --name, o un archivo entero con --from (CSV, XLSX, ODS, con títulos o sin ellos).
Quien está en el directorio se reconoce por documento, teléfono o nombre completo. Quien ya está en la lista no se repite.</translation>
    </message>
    <message>
        <source>Change an activity; what is not said stays. Organisers and commitments are replaced where some are said.</source>
        <translation>Corregir una actividad; lo que no se dice queda igual. Organizadores y compromisos se reemplazan si se dice alguno.</translation>
    </message>
    <message>
        <source>List activities, the newest first.</source>
        <translation>Listar actividades, la más nueva primero.</translation>
    </message>
    <message>
        <source>Who is on its list.</source>
        <translation>Quiénes están en su lista.</translation>
    </message>
    <message>
        <source>Take out an activity noted by mistake.</source>
        <translation>Quitar una actividad anotada por error.</translation>
    </message>
    <message>
        <source>An activity: organisers, people and attendances, what it serves.</source>
        <translation>Una actividad: quiénes organizan, personas y asistencias, a qué sirve.</translation>
    </message>
    <message>
        <source>Take somebody off its list who was written by mistake.</source>
        <translation>Quitar de su lista a quien se anotó por error.</translation>
    </message>
    <message>
        <source>What was promised in agreements, and how it stands.</source>
        <translation>Lo que se prometió en los convenios, y cómo va.</translation>
    </message>
    <message>
        <source>Note a commitment: who promised what, until when, with what means.
With --counts its progress is counted from activities and is never typed.</source>
        <translation>Anotar un compromiso: quién prometió qué, hasta cuándo y con qué medios.
Con --counts el avance se cuenta desde las actividades y nunca se escribe.</translation>
    </message>
    <message>
        <source>Keep a file as evidence.</source>
        <translation>Guardar un archivo como prueba.</translation>
    </message>
    <message>
        <source>Give it up, with the reason.</source>
        <translation>Dejarlo sin efecto, con el motivo.</translation>
    </message>
    <message>
        <source>Note that it was done.</source>
        <translation>Anotar que se cumplió.</translation>
    </message>
    <message>
        <source>Change a commitment; what is not said stays. An empty text takes it off.</source>
        <translation>Corregir un compromiso; lo que no se dice queda igual. Un texto vacío lo quita.</translation>
    </message>
    <message>
        <source>List commitments with their light, those that fall due first before the others.</source>
        <translation>Listar compromisos con su semáforo; primero los que vencen antes.</translation>
    </message>
    <message>
        <source>Write something down about it.</source>
        <translation>Anotar algo sobre él.</translation>
    </message>
    <message>
        <source>Put it off to a later day; the day before stays in its history.</source>
        <translation>Postergarlo; la fecha anterior queda en su historia.</translation>
    </message>
    <message>
        <source>Take out one that was noted by mistake.</source>
        <translation>Quitar uno que se anotó por error.</translation>
    </message>
    <message>
        <source>Take it up again, with the reason.</source>
        <translation>Retomarlo, con el motivo.</translation>
    </message>
    <message>
        <source>A commitment: why it stands as it does, what happened, which activities count.</source>
        <translation>Un compromiso: por qué está así, qué pasó y qué actividades cuentan.</translation>
    </message>
    <message>
        <source>What an agreement or programme is to reach, counted and reported apart.</source>
        <translation>Lo que un convenio o programa debe alcanzar; lo contado y lo informado van aparte.</translation>
    </message>
    <message>
        <source>Set a target with its milestones.</source>
        <translation>Fijar una meta con sus hitos.</translation>
    </message>
    <message>
        <source>What was counted month by month.</source>
        <translation>Lo contado, mes por mes.</translation>
    </message>
    <message>
        <source>Change a target; milestones are replaced where some are said.</source>
        <translation>Corregir una meta; los hitos se reemplazan si se dice alguno.</translation>
    </message>
    <message>
        <source>The targets of an agreement with what was counted; figures of others below, never added.</source>
        <translation>Las metas de un convenio con lo contado; las cifras de otros debajo, nunca sumadas.</translation>
    </message>
    <message>
        <source>Take out a target.</source>
        <translation>Quitar una meta.</translation>
    </message>
    <message>
        <source>Note a figure that somebody else gave, with who said it. It is never added to what was counted.</source>
        <translation>Anotar una cifra que dio otro, con su fuente. Nunca se suma a lo contado.</translation>
    </message>
    <message>
        <source>Take out a figure noted by mistake.</source>
        <translation>Quitar una cifra anotada por error.</translation>
    </message>
    <message>
        <source>The figure is approximate.</source>
        <translation>La cifra es aproximada.</translation>
    </message>
    <message>
        <source>First day; without it, today.</source>
        <translation>Primer día; sin esto, hoy.</translation>
    </message>
    <message>
        <source>training, advisory, fair, meeting … or its name.</source>
        <translation>training (capacitación), advisory (asesoría), fair (feria), meeting (reunión)… o su nombre.</translation>
    </message>
    <message>
        <source>Last day, where it takes several.</source>
        <translation>Último día, si dura varios.</translation>
    </message>
    <message>
        <source>Day; without it, the first of the activity.</source>
        <translation>Día; sin esto, el primero de la actividad.</translation>
    </message>
    <message>
        <source>Identity document.</source>
        <translation>Documento de identidad.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Su nombre.</translation>
    </message>
    <message>
        <source>Words of it.</source>
        <translation>Palabras que contiene.</translation>
    </message>
    <message>
        <source>Agreement: number, name or part of it.</source>
        <translation>Convenio: número, nombre o parte de él.</translation>
    </message>
    <message>
        <source>Area of the agreement: number or name.</source>
        <translation>Área del convenio: número o nombre.</translation>
    </message>
    <message>
        <source>The figure is a minimum.</source>
        <translation>La cifra es un mínimo.</translation>
    </message>
    <message>
        <source>What there was before.</source>
        <translation>Cuánto había antes.</translation>
    </message>
    <message>
        <source>Day of that figure.</source>
        <translation>Fecha de esa cifra.</translation>
    </message>
    <message>
        <source>What was promised.</source>
        <translation>Lo que se prometió.</translation>
    </message>
    <message>
        <source>Guild that brought them.</source>
        <translation>Gremio que los trajo.</translation>
    </message>
    <message>
        <source>Business of the directory.</source>
        <translation>Empresa del directorio.</translation>
    </message>
    <message>
        <source>Kind of file that counts.</source>
        <translation>Tipo de trámite que cuenta.</translation>
    </message>
    <message>
        <source>Money for it, in minor units.</source>
        <translation>Dinero para ello, en unidades mínimas.</translation>
    </message>
    <message>
        <source>Until when it is to be done.</source>
        <translation>Hasta cuándo se debe cumplir.</translation>
    </message>
    <message>
        <source>commitment, action or project.</source>
        <translation>commitment (compromiso), action (acción) o project (proyecto).</translation>
    </message>
    <message>
        <source>What is counted, in words: talleres, personas.</source>
        <translation>Qué se cuenta, en palabras: talleres, personas.</translation>
    </message>
    <message>
        <source>What it cost, in minor units.</source>
        <translation>Lo que costó, en unidades mínimas.</translation>
    </message>
    <message>
        <source>What is counted: activities, attendances, people, businesses, hours, cases, quantity.</source>
        <translation>Qué se cuenta: activities (actividades), attendances (asistencias), people (personas), businesses (empresas), hours (horas), cases (trámites), quantity (cantidad).</translation>
    </message>
    <message>
        <source>File with the list.</source>
        <translation>Archivo con la lista.</translation>
    </message>
    <message>
        <source>How many are to be reached.</source>
        <translation>Cuántos hay que alcanzar.</translation>
    </message>
    <message>
        <source>People counted where there is no list.</source>
        <translation>Personas contadas cuando no hay lista.</translation>
    </message>
    <message>
        <source>Hours: 2:30 or 2,5.</source>
        <translation>Horas: 2:30 o 2,5.</translation>
    </message>
    <message>
        <source>By what it is seen.</source>
        <translation>Con qué se ve que se cumple.</translation>
    </message>
    <message>
        <source>Only those without means, or without anybody responsible.</source>
        <translation>Solo los que están sin medios o sin responsable.</translation>
    </message>
    <message>
        <source>red, amber, green or grey.</source>
        <translation>red (rojo), amber (amarillo), green (verde) o grey (gris).</translation>
    </message>
    <message>
        <source>Address on the web.</source>
        <translation>Dirección en internet.</translation>
    </message>
    <message>
        <source>With what: words.</source>
        <translation>Con qué medios, en palabras.</translation>
    </message>
    <message>
        <source>money, people or kind.</source>
        <translation>money (dinero), people (personas) o kind (en especie).</translation>
    </message>
    <message>
        <source>A value on the way: 200, 200@31/12/2026, 200=First year. It may be repeated.</source>
        <translation>Un hito: 200, 200@31/12/2026, 200=Primer año. Se puede repetir.</translation>
    </message>
    <message>
        <source>Organised by.</source>
        <translation>Organizada por.</translation>
    </message>
    <message>
        <source>Institution that organises; with =host, =author or =supporter for another part. It may be repeated.</source>
        <translation>Institución que organiza; con =host (pone el lugar), =author (publica) o =supporter (apoya). Se puede repetir.</translation>
    </message>
    <message>
        <source>Institution of the agreement.</source>
        <translation>Institución del convenio.</translation>
    </message>
    <message>
        <source>Person of the directory.</source>
        <translation>Persona del directorio.</translation>
    </message>
    <message>
        <source>Place.</source>
        <translation>Lugar.</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>Qué resultó.</translation>
    </message>
    <message>
        <source>attendee, speaker, student or beneficiary.</source>
        <translation>attendee (asistente), speaker (expositor), student (estudiante) o beneficiary (beneficiario).</translation>
    </message>
    <message>
        <source>Commitment it serves, by number; with =N where a quantity counts. It may be repeated.</source>
        <translation>Compromiso al que sirve, por número; con =N cuando se cuenta una cantidad. Se puede repetir.</translation>
    </message>
    <message>
        <source>Day of that paper.</source>
        <translation>Fecha de ese papel.</translation>
    </message>
    <message>
        <source>clause, meeting or resolution.</source>
        <translation>clause (texto), meeting (reunión) o resolution (resolución).</translation>
    </message>
    <message>
        <source>From which day it is counted.</source>
        <translation>Desde qué día cuenta.</translation>
    </message>
    <message>
        <source>planned, done or cancelled.</source>
        <translation>planned (prevista), done (hecha) o cancelled (no se hizo).</translation>
    </message>
    <message>
        <source>Step from which it counts.</source>
        <translation>Paso desde el cual cuenta.</translation>
    </message>
    <message>
        <source>What is counted, in words: mipymes.</source>
        <translation>Qué se cuenta, en palabras: mipymes.</translation>
    </message>
    <message>
        <source>Day of the figure.</source>
        <translation>Fecha de la cifra.</translation>
    </message>
    <message>
        <source>Who said it, or where it stands.</source>
        <translation>Quién lo dijo o dónde figura.</translation>
    </message>
    <message>
        <source>The target it speaks of, by name.</source>
        <translation>La meta de la que habla, por su nombre.</translation>
    </message>
</context>
<context>
    <name>CollectPanel</name>
    <message>
        <source>Collect and print</source>
        <translation>Cobrar e imprimir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Otro monto</translation>
    </message>
    <message>
        <source>How much is paid?</source>
        <translation>¿Cuánto paga?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number of the operation, bank</source>
        <translation>Número de operación o de cheque, banco</translation>
    </message>
    <message>
        <source>In favour: {amount}</source>
        <translation>Tiene a favor: {amount}</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Escriba el monto.</translation>
    </message>
    <message>
        <source>Pays nothing for itself.</source>
        <translation>No paga nada por sí mismo.</translation>
    </message>
    <message>
        <source>The receipt is dated {day}.</source>
        <translation>El recibo lleva fecha {day}.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Which column is what?</source>
        <translation>¿Qué columna es cada una?</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Leer el archivo</translation>
    </message>
    <message>
        <source>It is remembered for the next file of this account.</source>
        <translation>Se recuerda para el próximo archivo de esta cuenta.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Amount with its sign</source>
        <translation>Monto con su signo</translation>
    </message>
    <message>
        <source>Debit or credit (D, C)</source>
        <translation>Débito o crédito (D, C)</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Débitos (sale)</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Créditos (entra)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>The file has no titles: its first row is a movement already</source>
        <translation>El archivo no tiene títulos: la primera fila ya es un movimiento</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>En ninguna</translation>
    </message>
</context>
<context>
    <name>ColumnsEditor</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns ▾</source>
        <translation>Columnas ▾</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Check what each column is. What you choose here is remembered for the next time.</source>
        <translation>Revise qué es cada columna. Lo que elija aquí se recuerda para la próxima vez.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>1.500 is one thousand five hundred</source>
        <translation>1.500 es mil quinientos</translation>
    </message>
    <message>
        <source>1,500 is one thousand five hundred</source>
        <translation>1,500 es mil quinientos</translation>
    </message>
    <message>
        <source>Check what each column is.</source>
        <translation>Revise qué es cada columna.</translation>
    </message>
    <message>
        <source>Column of the spreadsheet</source>
        <translation>Columna de la planilla</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Se guarda como</translation>
    </message>
    <message>
        <source>What the column “{title}” is</source>
        <translation>Qué es la columna «{title}»</translation>
    </message>
    <message>
        <source>(do not use)</source>
        <translation>(no usar)</translation>
    </message>
    <message>
        <source>The column “{title}” is no longer used.</source>
        <translation>La columna «{title}» ya no se usa.</translation>
    </message>
    <message>
        <source>Say which column holds the names: without names nothing can go in.</source>
        <translation>Indique qué columna tiene los nombres: sin nombres no puede entrar nada.</translation>
    </message>
    <message>
        <source>The spreadsheet says “{example}”. How is it to be read?</source>
        <translation>La planilla dice «{example}». ¿Cómo se lee?</translation>
    </message>
</context>
<context>
    <name>CommitmentsTab</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Nothing was promised in writing yet.</source>
        <translation>Todavía no hay compromisos anotados.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Backup: there is no copy yet.</source>
        <translation>Copia de seguridad: todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Backup: the last one is of {moment}.</source>
        <translation>Copia de seguridad: la última es del {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>That was %n day(s) ago.</source>
        <translation>
            <numerusform>Fue hace %n día.</numerusform>
            <numerusform>Fue hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Copy made and reviewed: {name}</source>
        <translation>Copia hecha y comprobada: {name}</translation>
    </message>
</context>
<context>
    <name>CorrectionBand</name>
    <message>
        <source>Wrong amount</source>
        <translation>Monto equivocado</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Otro socio</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Otra forma de pago</translation>
    </message>
    <message>
        <source>Returned cheque</source>
        <translation>Cheque devuelto</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why is the receipt corrected?</source>
        <translation>¿Por qué se corrige el recibo?</translation>
    </message>
    <message>
        <source>Choose why the receipt is corrected.</source>
        <translation>Elija por qué se corrige el recibo.</translation>
    </message>
    <message>
        <source>Only void it</source>
        <translation>Solo anular</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Receipt {number} is voided and another like it is prepared to be corrected. Reason? Keep the void paper with the duplicate.</source>
        <translation>Se anula el {number} y se prepara otro igual para corregir. Elija el motivo. Guarde el papel anulado con el duplicado.</translation>
    </message>
</context>
<context>
    <name>CorrespondencePage</name>
    <message>
        <source>Search the book</source>
        <translation>Buscar en el libro</translation>
    </message>
    <message>
        <source>Search by number, name or subject</source>
        <translation>Busque por número, nombre o asunto</translation>
    </message>
    <message>
        <source>Choose a line of the book.</source>
        <translation>Elija una línea del libro.</translation>
    </message>
    <message>
        <source>Book of the year…</source>
        <translation>Libro de correspondencia…</translation>
    </message>
    <message>
        <source>Note a received one…</source>
        <translation>Anotar recibida…</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Descartar el borrador…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Write another like it</source>
        <translation>Escribir otra igual</translation>
    </message>
    <message>
        <source>Show all of these to print</source>
        <translation>Ver todas para imprimir</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The book is empty. Every letter gets its number by itself when it goes out; until then it is a draft. If this year&apos;s letters already have numbers on paper, say first which one comes next: Book of the year.</source>
        <translation>El libro está vacío. Cada nota recibe su número sola cuando se emite; hasta entonces es un borrador. Si las notas de este año ya llevan números en papel, diga primero cuál es el próximo, en «Libro de correspondencia».</translation>
    </message>
    <message>
        <source>To / from</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Nothing in the book answers to the search and the filters.</source>
        <translation>Nada en el libro responde a la búsqueda y a los filtros.</translation>
    </message>
    <message>
        <source>Show the whole book</source>
        <translation>Mostrar todo el libro</translation>
    </message>
    <message>
        <source>Correspondence book</source>
        <translation>Libro de correspondencia</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Correspondencia</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the book</source>
        <translation>
            <numerusform>%n línea del libro</numerusform>
            <numerusform>%n líneas del libro</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>In the book: {letter}.</source>
        <translation>Emitida: {letter}.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Printed.</source>
        <translation>Se envió a la impresora.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Who else is paid for? Name, No., ID or telephone</source>
        <translation>¿Por quién más se paga? Nombre, Nº, C.I. o teléfono</translation>
    </message>
    <message>
        <source>Collect and print</source>
        <translation>Cobrar e imprimir</translation>
    </message>
    <message>
        <source>Void and issue the right one</source>
        <translation>Anular y emitir el correcto</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Guardando el recibo</translation>
    </message>
    <message>
        <source>Press Print and choose the printer; it is remembered.</source>
        <translation>Presione Imprimir y elija la impresora; queda recordada.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>The receipt is saved and keeps its number. {problem}</source>
        <translation>El recibo está guardado y conserva su número. {problem}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
</context>
<context>
    <name>CounterParts</name>
    <message>
        <source>Search the member who pays</source>
        <translation>Buscar al socio que paga</translation>
    </message>
    <message>
        <source>Search by name, No., ID or telephone</source>
        <translation>Busque por nombre, Nº, C.I. o teléfono</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Cobrado hoy</translation>
    </message>
    <message>
        <source>Other income or donation…</source>
        <translation>Otro ingreso o donación…</translation>
    </message>
    <message>
        <source>The receipt is shown here once the money is taken.</source>
        <translation>Aquí se muestra el recibo cuando se cobra.</translation>
    </message>
    <message>
        <source>Type three letters of the name and press Enter.</source>
        <translation>Escriba tres letras del nombre y presione Enter.</translation>
    </message>
    <message>
        <source>What is owed, oldest first</source>
        <translation>Lo que debe, desde lo más antiguo</translation>
    </message>
</context>
<context>
    <name>CreditInvoiceDialog</name>
    <message>
        <source>Invoice on credit</source>
        <translation>Factura a crédito</translation>
    </message>
    <message>
        <source>What the invoice covers</source>
        <translation>Qué cubre la factura</translation>
    </message>
    <message>
        <source>For whoever needs the invoice before paying. When these dues are paid, the receipt waits for none.</source>
        <translation>Para quien necesita la factura antes de pagar. Cuando pague estas cuotas, su recibo no quedará pendiente de factura.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{charge}: on {number}</source>
        <translation>{charge}: en {number}</translation>
    </message>
    <message>
        <source>Nothing that is owed waits for an invoice.</source>
        <translation>No debe nada que falte facturar.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Nothing received yet.</source>
        <translation>Todavía no se cobró nada.</translation>
    </message>
    <message>
        <source>Total of the day</source>
        <translation>Total del día</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebtWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>No debe nada</translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>Debe {amount}</translation>
    </message>
    <message>
        <source>balance from before</source>
        <translation>saldo anterior</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>DepositChequesDialog</name>
    <message>
        <source>Deposit cheques</source>
        <translation>Depositar cheques</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depositar</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En la cuenta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Number of the deposit slip</source>
        <translation>Número de la boleta de depósito</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Something failed that should not have.</source>
        <translation>Falló algo que no debía fallar.</translation>
    </message>
    <message>
        <source>What was being done was undone: the office&apos;s file is as it was before. If it happens again, close the program, open it again, and send the report to whoever helps you.</source>
        <translation>Lo que se estaba haciendo quedó sin efecto: el archivo de la oficina está como antes. Si vuelve a ocurrir, cierre el programa, ábralo de nuevo y envíe el informe a quien le da asistencia.</translation>
    </message>
</context>
<context>
    <name>DirectoryDetail</name>
    <message>
        <source>Choose a record in the list.</source>
        <translation>Elija una ficha de la lista.</translation>
    </message>
    <message>
        <source>This is the office itself.</source>
        <translation>Es esta misma oficina.</translation>
    </message>
    <message>
        <source>Not a member of this office.</source>
        <translation>No es socio de esta oficina.</translation>
    </message>
    <message>
        <source>Was a member: {number}</source>
        <translation>Fue socio: Nº {number}</translation>
    </message>
    <message>
        <source>Member: {number}</source>
        <translation>Socio: {number}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open as a member</source>
        <translation>Ver como socio</translation>
    </message>
    <message>
        <source>Admit as a member…</source>
        <translation>Admitir como socio…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Take out of the directory…</source>
        <translation>Quitar del directorio…</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory of members</source>
        <translation>Directorio de socios</translation>
    </message>
    <message>
        <source>By trade</source>
        <translation>Por rubro</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Por ciudad</translation>
    </message>
    <message>
        <source>All by name</source>
        <translation>Todos por nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Only of members who consented to stand in the directory.</source>
        <translation>Solo de los socios que dieron su permiso para figurar en el directorio.</translation>
    </message>
    <message>
        <source>With telephones</source>
        <translation>Con teléfonos</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>Con correos electrónicos</translation>
    </message>
    <message>
        <source>With addresses</source>
        <translation>Con domicilios</translation>
    </message>
    <message>
        <source>Leave out who has not consented</source>
        <translation>Dejar fuera a quien no dio su permiso</translation>
    </message>
    <message>
        <source>With the authorities</source>
        <translation>Con las autoridades</translation>
    </message>
    <message>
        <source>With an index by name</source>
        <translation>Con un índice por nombre</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personas y organizaciones</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Si es socio</translation>
    </message>
    <message>
        <source>Members or not</source>
        <translation>Socios o no</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>No socios</translation>
    </message>
    <message>
        <source>With an office</source>
        <translation>Con cargo</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Search by name, ID or telephone</source>
        <translation>Busque por nombre, documento o teléfono</translation>
    </message>
    <message>
        <source>Note an office…</source>
        <translation>Anotar cargo…</translation>
    </message>
    <message>
        <source>Add an organisation…</source>
        <translation>Agregar organización…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Agregar persona…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Offices on a day…</source>
        <translation>Cargos en una fecha…</translation>
    </message>
    <message>
        <source>The directory is empty. Here stand the people and organisations the office deals with, also those that are no members: public bodies, universities, banks, other guilds.</source>
        <translation>El directorio está vacío. Aquí van las personas y organizaciones con las que trata la oficina, también las que no son socias: organismos públicos, universidades, bancos, otros gremios.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>{name} is a member now.</source>
        <translation>{name} ya es socio.</translation>
    </message>
    <message>
        <source>Take “{name}” out of the directory?</source>
        <translation>¿Quitar a «{name}» del directorio?</translation>
    </message>
    <message>
        <source>For what was written by mistake. Who leaves an office or the guild stays in the directory.</source>
        <translation>Solo para lo que se escribió por error. Quien deja un cargo o el gremio queda en el directorio.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Directory {day}</source>
        <translation>Directorio {day}</translation>
    </message>
</context>
<context>
    <name>DirectoryTable</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Nadie coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Correspondence</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Noted documents</source>
        <translation>Documentos anotados</translation>
    </message>
    <message>
        <source>It was cancelled…</source>
        <translation>Se anuló…</translation>
    </message>
    <message>
        <source>It is of another receipt…</source>
        <translation>Es de otro recibo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>No document is noted yet.</source>
        <translation>Todavía no hay ningún documento anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) on credit</source>
        <translation>
            <numerusform>%n cargo a crédito</numerusform>
            <numerusform>%n cargos a crédito</numerusform>
        </translation>
    </message>
    <message>
        <source>Which receipt is {number} of?</source>
        <translation>¿De qué recibo es {number}?</translation>
    </message>
    <message>
        <source>Why was {number} cancelled?</source>
        <translation>¿Por qué se anuló {number}?</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The signed paper is not kept here yet.</source>
        <translation>El papel firmado todavía no está guardado aquí.</translation>
    </message>
    <message>
        <source>Keep a scan or photo…</source>
        <translation>Guardar el escaneo o la foto…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Keep, name or take off files…</source>
        <translation>Guardar, nombrar o quitar archivos…</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Correct this receipt</source>
        <translation>Corregir este recibo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep the proof…</source>
        <translation>Guardar el comprobante…</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
</context>
<context>
    <name>DoorDialog</name>
    <message>
        <source>What do you want to note?</source>
        <translation>¿Qué quiere anotar?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Newest first.</source>
        <translation>Lo más nuevo, primero.</translation>
    </message>
    <message>
        <source>There is no picture or PDF in Downloads.</source>
        <translation>No hay imágenes ni PDF en Descargas.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EditAgreementDialog</name>
    <message>
        <source>Data of the agreement</source>
        <translation>Datos del convenio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Nombre del convenio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>No other agreement</source>
        <translation>Ningún otro convenio</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Empty: not signed yet</source>
        <translation>Vacío: todavía no se firmó</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>Lugar de la firma</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Dónde rige</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Departamento</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>What was charged less stays so.</source>
        <translation>Lo que ya se rebajó queda así.</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>Terminar la rebaja</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>EndOfficeDialog</name>
    <message>
        <source>End the office</source>
        <translation>Terminar el cargo</translation>
    </message>
    <message>
        <source>Since {day}. It stays in the history.</source>
        <translation>Desde: {day}. Queda en el historial.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The paper that says so: Minutes 12/2026.</source>
        <translation>El papel que lo dice: Acta 12/2026.</translation>
    </message>
</context>
<context>
    <name>EndPlanDialog</name>
    <message>
        <source>What is missing, {amount}, is owed as if there had been no plan.</source>
        <translation>Lo que falta, {amount}, se debe como si no hubiera plan.</translation>
    </message>
    <message>
        <source>End the payment plan</source>
        <translation>Terminar el plan de pago</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Terminar el plan</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>¿Por qué termina?</translation>
    </message>
</context>
<context>
    <name>EventsDialog</name>
    <message>
        <source>Changes of status</source>
        <translation>Cambios de estado</translation>
    </message>
    <message>
        <source>Correct the date, the reason or the resolution of the marked line.</source>
        <translation>Corrija la fecha, el motivo o la resolución de la línea marcada.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Quitar el último</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>For example: Minutes 12/2026, Executive Committee.</source>
        <translation>Por ejemplo: Acta 12/2026, Comité Ejecutivo.</translation>
    </message>
    <message>
        <source>The correction is saved.</source>
        <translation>Se guardó la corrección.</translation>
    </message>
    <message>
        <source>Take back “{event}” of {day}?</source>
        <translation>¿Quitar «{event}» del {day}?</translation>
    </message>
    <message>
        <source>The member is again as before it. What was charged and paid stays as it is.</source>
        <translation>La ficha vuelve a quedar como antes. Lo cobrado y lo que se debe quedan como están.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The change of status was taken back.</source>
        <translation>Se quitó el cambio de estado.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Preparing what goes out</source>
        <translation>Preparando el envío</translation>
    </message>
    <message>
        <source>Preparing the replies</source>
        <translation>Preparando los acuses</translation>
    </message>
    <message>
        <source>Send to whom?</source>
        <translation>¿A quién se envía?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where to? (stick or folder)</source>
        <translation>¿Dónde se guarda? (pendrive o carpeta)</translation>
    </message>
    <message>
        <source>The file “{file}” is for {name}: give it on the stick, or send it by message or mail.</source>
        <translation>El archivo «{file}» es para {name}: entréguelo en el pendrive o envíelo por mensaje o correo.</translation>
    </message>
    <message>
        <source>Check code: {code}. When they receive it they can read it to you by telephone.</source>
        <translation>Código de control: {code}. Cuando lo reciban pueden leérselo por teléfono.</translation>
    </message>
    <message>
        <source>Ready. The stick can be taken out.</source>
        <translation>Listo. Puede retirar el pendrive.</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n reply(ies). Give each guild its own file.</source>
        <translation>
            <numerusform>Listo: %n acuse. Entregue el archivo a su gremio.</numerusform>
            <numerusform>Listo: %n acuses. Entregue a cada gremio su archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds a cover to print and the counts as a spreadsheet. No row is about a person.</source>
        <translation>«{name}» contiene una portada para imprimir y las cantidades en Excel. No incluye datos de ninguna persona.</translation>
    </message>
    <message>
        <source>Ready: the counts for Excel.</source>
        <translation>Listo: las cantidades para Excel.</translation>
    </message>
    <message>
        <source>Which files came?</source>
        <translation>¿Qué archivos llegaron?</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Recibido.</translation>
    </message>
    <message>
        <source>Not everything could be received.</source>
        <translation>No se pudo recibir todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to review: open the guild to see them.</source>
        <translation>
            <numerusform>%n fila para revisar: abra el gremio para verla.</numerusform>
            <numerusform>%n filas para revisar: abra el gremio para verlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check code to read to them by telephone: {code}</source>
        <translation>Código de control para leerles por teléfono: {code}</translation>
    </message>
    <message>
        <source>Linked with {name}.</source>
        <translation>Vinculado con {name}.</translation>
    </message>
    <message>
        <source>Give the file “{name}” to the other office.</source>
        <translation>Entregue el archivo «{name}» a la otra oficina.</translation>
    </message>
    <message>
        <source>Our numbers, to read by telephone when they ask: {numbers}</source>
        <translation>Nuestros números, para leer por teléfono cuando los pidan: {numbers}</translation>
    </message>
    <message>
        <source>Noted: they already have what was sent.</source>
        <translation>Anotado: ya recibieron el envío.</translation>
    </message>
</context>
<context>
    <name>ExpenseDialog</name>
    <message>
        <source>New expense</source>
        <translation>Nuevo egreso</translation>
    </message>
    <message>
        <source>Correct expense {number}</source>
        <translation>Corregir el egreso {number}</translation>
    </message>
    <message>
        <source>Expense {number} is voided and another one is written, to be corrected here.</source>
        <translation>Se anula el egreso {number} y se prepara otro igual para corregir.</translation>
    </message>
    <message>
        <source>Save and show the voucher</source>
        <translation>Guardar y ver el comprobante</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Total of the document</source>
        <translation>Total del comprobante</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>En qué se gastó</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>As it will stand on the voucher</source>
        <translation>Como va a salir en el comprobante de egreso</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Comprobante del proveedor</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Cheque or transfer number</source>
        <translation>Nº de cheque o transferencia</translation>
    </message>
    <message>
        <source>RUC or ID card</source>
        <translation>RUC o C.I.</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Identificación tributaria</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del comprobante</translation>
    </message>
    <message>
        <source>Timbrado</source>
        <translation>Timbrado</translation>
    </message>
    <message>
        <source>Series of the invoice</source>
        <translation>Serie de la factura</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>CDC</source>
        <translation>CDC</translation>
    </message>
    <message>
        <source>Tax folio</source>
        <translation>Folio fiscal</translation>
    </message>
    <message>
        <source>Code of the electronic document</source>
        <translation>Código del documento electrónico</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>Taxed at {rate}</source>
        <translation>Gravado {rate}</translation>
    </message>
    <message>
        <source>Withheld for the tax office</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Of it, for something else</source>
        <translation>De eso, para otra cosa</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Fund of that part</source>
        <translation>Fondo de esa parte</translation>
    </message>
    <message>
        <source>The same document really goes in twice</source>
        <translation>El mismo comprobante de verdad va dos veces</translation>
    </message>
    <message>
        <source>These parts stay as they are: {parts}</source>
        <translation>Estas partes quedan como están: {parts}</translation>
    </message>
</context>
<context>
    <name>ExpenseVoidDialog</name>
    <message>
        <source>Void expense {number}</source>
        <translation>Anular el egreso {number}</translation>
    </message>
    <message>
        <source>Void the expense</source>
        <translation>Anular el egreso</translation>
    </message>
    <message>
        <source>{name} · {amount}. It stays in the list as void, its number is not used again, and the money is back in “{account}” from today on.</source>
        <translation>{name} · {amount}. Queda en la lista como anulado, su número no se usa otra vez y el dinero vuelve a «{account}» desde hoy.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ExpensesPage</name>
    <message>
        <source>Search by supplier, concept or number</source>
        <translation>Busque por proveedor, concepto o número</translation>
    </message>
    <message>
        <source>Search expenses</source>
        <translation>Buscar egresos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Choose an expense in the list.</source>
        <translation>Elija un egreso de la lista.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Scan of the document…</source>
        <translation>Foto del comprobante…</translation>
    </message>
    <message>
        <source>Void the expense…</source>
        <translation>Anular el egreso…</translation>
    </message>
    <message>
        <source>For the accountant</source>
        <translation>Para el contador</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Nuevo egreso</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>En qué se gastó</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no expense here yet.</source>
        <translation>Todavía no hay egresos aquí.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Egresos</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s)</source>
        <translation>
            <numerusform>%n egreso</numerusform>
            <numerusform>%n egresos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void, not added</source>
        <translation>
            <numerusform>%n anulado, no se suma</numerusform>
            <numerusform>%n anulados, no se suman</numerusform>
        </translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>corrige el {number}</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
    <message>
        <source>Expense {number}</source>
        <translation>Egreso {number}</translation>
    </message>
    <message>
        <source>Save the expenses for the accountant</source>
        <translation>Guardar los egresos para el contador</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures of a year…</source>
        <translation>Cifras de un año…</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>Press Enter on a line to see who they are.</source>
        <translation>Presione Enter en una línea para ver quiénes son.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contados por</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>Todavía no hay socios.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>Dibujando la hoja</translation>
    </message>
    <message>
        <source>Save the figures for Excel</source>
        <translation>Guardar las cifras para Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>The spreadsheet you already have</source>
        <translation>La planilla que ya tiene</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV, as it is: with its own titles, with rows above them, with a column of what each member owes. Nothing is saved until you have seen what will go in.</source>
        <translation>De Excel, LibreOffice o CSV, tal como está: con sus títulos, con filas arriba, con una columna de lo que debe cada socio. No se guarda nada hasta que usted vea qué va a entrar.</translation>
    </message>
    <message>
        <source>Choose the spreadsheet…</source>
        <translation>Elegir la planilla…</translation>
    </message>
    <message>
        <source>It can also be dragged here from its folder.</source>
        <translation>También puede arrastrarla hasta aquí desde su carpeta.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>What this spreadsheet is</source>
        <translation>Qué es esta planilla</translation>
    </message>
    <message>
        <source>What is this spreadsheet?</source>
        <translation>¿Qué es esta planilla?</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Planillas</translation>
    </message>
    <message>
        <source>Choose the spreadsheet</source>
        <translation>Elegir la planilla</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Leyéndola…</translation>
    </message>
    <message>
        <source>This looks like: {kind}. Gremial does not bring these yet; choose another sheet or file.</source>
        <translation>Parece: {kind}. Gremial todavía no trae estas planillas; elija otra hoja u otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s)</source>
        <translation>
            <numerusform>Alrededor de %n fila</numerusform>
            <numerusform>Alrededor de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of {total} columns recognised</source>
        <translation>se reconocen {known} de {total} columnas</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>{file} - to review.csv</source>
        <translation>{file} - para revisar.csv</translation>
    </message>
    <message>
        <source>Save the rows to review</source>
        <translation>Guardar las filas para revisar</translation>
    </message>
    <message>
        <source>{file} - compared.csv</source>
        <translation>{file} - comparada.csv</translation>
    </message>
    <message>
        <source>Save the roll</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Planilla</translation>
    </message>
    <message>
        <source>Saving the spreadsheet</source>
        <translation>Guardando la planilla</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Todas las situaciones</translation>
    </message>
    <message>
        <source>All who belong</source>
        <translation>Sin las bajas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Por {column}</translation>
    </message>
</context>
<context>
    <name>FiscalPage</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Noted documents…</source>
        <translation>Documentos anotados…</translation>
    </message>
    <message>
        <source>New timbrado…</source>
        <translation>Timbrado nuevo…</translation>
    </message>
    <message>
        <source>Paste the numbers…</source>
        <translation>Pegar los números…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Every receipt of these days has its document.</source>
        <translation>Todos los recibos de estos días tienen su documento.</translation>
    </message>
    <message>
        <source>One document for these receipts</source>
        <translation>Una factura por estos recibos</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>{name} (donation)</source>
        <translation>{name} (donación)</translation>
    </message>
    <message>
        <source>Invoice on credit…</source>
        <translation>Factura a crédito…</translation>
    </message>
    <message>
        <source>This month and last month</source>
        <translation>Este mes y el anterior</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Waiting for an invoice</source>
        <translation>Pendientes de factura</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to write</source>
        <translation>
            <numerusform>%n factura por hacer</numerusform>
            <numerusform>%n facturas por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice before the payment: which member? Number, id or whole name</source>
        <translation>Factura antes del pago: ¿de qué socio? Número, cédula o nombre completo</translation>
    </message>
</context>
<context>
    <name>ForeignFields</name>
    <message>
        <source>The office&apos;s own ({currency})</source>
        <translation>La de la oficina ({currency})</translation>
    </message>
    <message>
        <source>Dollars (USD)</source>
        <translation>Dólares (USD)</translation>
    </message>
    <message>
        <source>Reais (BRL)</source>
        <translation>Reales (BRL)</translation>
    </message>
    <message>
        <source>Argentine pesos (ARS)</source>
        <translation>Pesos argentinos (ARS)</translation>
    </message>
    <message>
        <source>Euros (EUR)</source>
        <translation>Euros (EUR)</translation>
    </message>
    <message>
        <source>Money handed over</source>
        <translation>Moneda entregada</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Cuánto entregó</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What one of it costs here</source>
        <translation>Cuánto vale una aquí</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FundsDialog</name>
    <message>
        <source>Funds with a purpose</source>
        <translation>Fondos con destino</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Cerrar este fondo…</translation>
    </message>
    <message>
        <source>For which fund a due is charged is said under “Dues”.</source>
        <translation>Para qué fondo es una cuota se indica en «Cuotas».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New fund…</source>
        <translation>Nuevo fondo…</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Había</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Se gastó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>All money is the general fund&apos;s. A fund keeps money for one purpose.</source>
        <translation>Todo el dinero es del fondo general. Un fondo con destino guarda dinero para una sola cosa.</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Whose is it?</source>
        <translation>¿De quién es?</translation>
    </message>
    <message>
        <source>Search by name, number, ID card or telephone</source>
        <translation>Busque por nombre, Nº, C.I. o teléfono</translation>
    </message>
    <message>
        <source>Search the member</source>
        <translation>Buscar al socio</translation>
    </message>
    <message>
        <source>Make the receipt</source>
        <translation>Dar el recibo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>And another member</source>
        <translation>Y otro socio más</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>quedan {amount}</translation>
    </message>
    <message>
        <source>Choose the member and write the amount.</source>
        <translation>Elija el socio y escriba el monto.</translation>
    </message>
</context>
<context>
    <name>GuildDialog</name>
    <message>
        <source>last delivery {day}</source>
        <translation>último envío {day}</translation>
    </message>
    <message>
        <source>our last reply {day}</source>
        <translation>último acuse nuestro {day}</translation>
    </message>
    <message>
        <source>linked on {day}</source>
        <translation>vinculado el {day}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Members it shares</source>
        <translation>Socios que comparte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Rows to review</source>
        <translation>Filas para revisar</translation>
    </message>
    <message>
        <source>Send our reply…</source>
        <translation>Enviar nuestro acuse…</translation>
    </message>
    <message>
        <source>Receipts that changed…</source>
        <translation>Recibos que cambiaron…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n receipt(s) reviewed.</source>
        <translation>
            <numerusform>Anotado: %n recibo revisado.</numerusform>
            <numerusform>Anotado: %n recibos revisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>This guild has not sent anything yet.</source>
        <translation>Este gremio todavía no envió nada.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Months owed</source>
        <translation>Meses adeudados</translation>
    </message>
    <message>
        <source>This guild sends counts only, or none of its members agreed to be shown.</source>
        <translation>Este gremio envía solo cantidades, o ninguno de sus socios autorizó que se lo muestre.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Qué está mal y qué hacer</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>No hay nada para revisar.</translation>
    </message>
</context>
<context>
    <name>GuildsView</name>
    <message>
        <source>Enter on a guild shows its figures, its members and what is to be reviewed.</source>
        <translation>Enter sobre un gremio muestra sus cantidades, sus socios y lo que hay para revisar.</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Gremio</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Up to
date</source>
        <translation>Al
día</translation>
    </message>
    <message>
        <source>With dues
pending</source>
        <translation>Con cuotas
pendientes</translation>
    </message>
    <message>
        <source>Months
owed</source>
        <translation>Meses
adeudados</translation>
    </message>
    <message>
        <source>Last
delivery</source>
        <translation>Último
envío</translation>
    </message>
    <message>
        <source>To
review</source>
        <translation>Para
revisar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Gremios</translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s)</source>
        <translation>
            <numerusform>%n gremio</numerusform>
            <numerusform>%n gremios</numerusform>
        </translation>
    </message>
    <message>
        <source>{members} members · {good} up to date · {pending} with dues pending · {months} months owed</source>
        <translation>{members} socios · {good} al día · {pending} con cuotas pendientes · {months} meses adeudados</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Hand on the pad {pad}</source>
        <translation>Entregar el talonario {pad}</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Quién se lo lleva</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand the treasury over</source>
        <translation>Entrega de tesorería</translation>
    </message>
    <message>
        <source>Write the act</source>
        <translation>Levantar el acta</translation>
    </message>
    <message>
        <source>The act lists money, receipts, cheques, debts, funds, copies and who has access.</source>
        <translation>El acta enumera el dinero, los recibos, los cheques, las deudas, los fondos, las copias y quiénes tienen acceso.</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Síndico or who watches</source>
        <translation>Síndico o quien controla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Counted in {account} (by the books {amount})</source>
        <translation>Contado en {account} (según los libros, {amount})</translation>
    </message>
    <message>
        <source>{account} says by its statement (by the books {amount})</source>
        <translation>{account}: según el extracto (según los libros, {amount})</translation>
    </message>
    <message>
        <source>What is known of the differences</source>
        <translation>Qué se sabe de las diferencias</translation>
    </message>
    <message>
        <source>Look at it first…</source>
        <translation>Ver antes…</translation>
    </message>
</context>
<context>
    <name>HandoversDialog</name>
    <message>
        <source>Handovers of the treasury</source>
        <translation>Entregas de tesorería</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Imprimir el acta</translation>
    </message>
    <message>
        <source>New handover…</source>
        <translation>Nueva entrega…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Controla</translation>
    </message>
    <message>
        <source>The treasury did not change hands yet.</source>
        <translation>La tesorería todavía no cambió de manos.</translation>
    </message>
</context>
<context>
    <name>HappeningDialog</name>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De parte de quién</translation>
    </message>
    <message>
        <source>All, or not noted</source>
        <translation>De todas o sin anotar</translation>
    </message>
    <message>
        <source>The paper that says so</source>
        <translation>En qué papel consta</translation>
    </message>
    <message>
        <source>Minutes 12/2026, note of 3 May…</source>
        <translation>Acta 12/2026, nota del 3 de mayo…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Sigue hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Suspendido hasta</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>Note its approval</source>
        <translation>Anotar la aprobación</translation>
    </message>
    <message>
        <source>Note the renewal</source>
        <translation>Anotar la renovación</translation>
    </message>
    <message>
        <source>Note that notice was given</source>
        <translation>Anotar la denuncia</translation>
    </message>
    <message>
        <source>Note that it ended</source>
        <translation>Anotar que terminó</translation>
    </message>
    <message>
        <source>Note the suspension</source>
        <translation>Anotar la suspensión</translation>
    </message>
    <message>
        <source>Note that it goes on</source>
        <translation>Anotar que se reanuda</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>History of this record</source>
        <translation>Historial de esta ficha</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>En qué consta</translation>
    </message>
    <message>
        <source>Nothing has been noted since it was signed.</source>
        <translation>Desde la firma no se anotó nada.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>This line was wrong…</source>
        <translation>Esta línea estaba mal…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>Belongs to: {title}</source>
        <translation>Depende de: {title}</translation>
    </message>
    <message>
        <source>From it come: {titles}</source>
        <translation>De él salen: {titles}</translation>
    </message>
    <message>
        <source>Why is “{what}” left without effect?</source>
        <translation>¿Por qué queda sin efecto «{what}»?</translation>
    </message>
    <message>
        <source>The line is left without effect.</source>
        <translation>La línea queda sin efecto.</translation>
    </message>
</context>
<context>
    <name>HoldersDialog</name>
    <message>
        <source>Offices on a day</source>
        <translation>Cargos en una fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Guardar para Excel…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No office is noted for that day.</source>
        <translation>No hay cargos anotados para esa fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) on {day}</source>
        <translation>
            <numerusform>%n cargo el {day}</numerusform>
            <numerusform>%n cargos el {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Offices {day}</source>
        <translation>Cargos {day}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>HomeEntries</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>the next one is {number}</source>
        <translation>el próximo es {number}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>{count} with dues pending</source>
        <translation>{count} con cuotas pendientes</translation>
    </message>
    <message>
        <source>Came in today</source>
        <translation>Cobrado hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in in {month}</source>
        <translation>Cobrado en {month}</translation>
    </message>
    <message>
        <source>of {amount} charged</source>
        <translation>de {amount} en cuotas generadas</translation>
    </message>
    <message>
        <source>all members together</source>
        <translation>entre todos los socios</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último recibo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>Nothing has been sent to {name} this month.</source>
        <translation>Este mes todavía no se envió nada a {name}.</translation>
    </message>
    <message>
        <source>Go to send</source>
        <translation>Ir a enviar</translation>
    </message>
    <message>
        <source>{name} has not said yet that it has what was sent on {day}.</source>
        <translation>{name} todavía no avisó que recibió el envío del {day}.</translation>
    </message>
    <message>
        <source>No guild is linked yet.</source>
        <translation>Todavía no hay ningún gremio vinculado.</translation>
    </message>
    <message>
        <source>Link with a guild</source>
        <translation>Vincular un gremio</translation>
    </message>
    <message>
        <source>Nothing has come this month from: {names}.</source>
        <translation>Este mes todavía no llegó el envío de: {names}.</translation>
    </message>
    <message>
        <source>Go to receive</source>
        <translation>Ir a recibir</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to review in what the guilds sent</source>
        <translation>
            <numerusform>%n fila para revisar en lo que enviaron los gremios</numerusform>
            <numerusform>%n filas para revisar en lo que enviaron los gremios</numerusform>
        </translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Bring my spreadsheet</source>
        <translation>Traer mi planilla</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Agregar una cuota</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Home · {today}</source>
        <translation>Inicio · {today}</translation>
    </message>
    <message>
        <source>who left not counted</source>
        <translation>sin contar las bajas</translation>
    </message>
    <message>
        <source>Dues pending</source>
        <translation>Cuotas pendientes</translation>
    </message>
    <message>
        <source>{count} sent this month</source>
        <translation>Este mes enviaron: {count}</translation>
    </message>
    <message>
        <source>by the last delivery of each guild</source>
        <translation>según el último envío de cada gremio</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Gremios</translation>
    </message>
    <message>
        <source>Members of the guilds</source>
        <translation>Socios de los gremios</translation>
    </message>
    <message>
        <source>Bring the members from the spreadsheet</source>
        <translation>Traiga los socios desde su lista de Excel</translation>
    </message>
    <message>
        <source>The Excel list as it is. Nothing is saved until you have seen what will go in.</source>
        <translation>Tal como está. No se guarda nada hasta que usted vea qué va a entrar.</translation>
    </message>
    <message>
        <source>Say what each member pays</source>
        <translation>Indique cuánto paga cada socio</translation>
    </message>
    <message>
        <source>For example: Social dues, Gs. 50.000 a month.</source>
        <translation>Por ejemplo: Cuota social, Gs. 50.000 por mes.</translation>
    </message>
    <message>
        <source>Give the first receipt</source>
        <translation>Entregue el primer recibo</translation>
    </message>
    <message>
        <source>Find the member by three letters, type the amount, Enter.</source>
        <translation>Busque al socio con tres letras, escriba el monto y presione Enter.</translation>
    </message>
    <message>
        <source>See the timbrado</source>
        <translation>Ver el timbrado</translation>
    </message>
    <message numerus="yes">
        <source>%n income(s) to identify</source>
        <translation>
            <numerusform>%n ingreso por identificar</numerusform>
            <numerusform>%n ingresos por identificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose it is</source>
        <translation>Decir de quién es</translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s) can go to the bank</source>
        <translation>
            <numerusform>%n cheque se puede depositar</numerusform>
            <numerusform>%n cheques se pueden depositar</numerusform>
        </translation>
    </message>
    <message>
        <source>See the cheques</source>
        <translation>Ver los cheques</translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s) behind</source>
        <translation>
            <numerusform>%n plan de pago atrasado</numerusform>
            <numerusform>%n planes de pago atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Ver los planes</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) wait for their invoice</source>
        <translation>
            <numerusform>%n recibo espera su factura</numerusform>
            <numerusform>%n recibos esperan su factura</numerusform>
        </translation>
    </message>
    <message>
        <source>See the receipts that wait</source>
        <translation>Ver los pendientes</translation>
    </message>
    <message>
        <source>See the agreement</source>
        <translation>Ver el convenio</translation>
    </message>
    <message numerus="yes">
        <source>%n more agreement(s) end soon</source>
        <translation>
            <numerusform>%n convenio más está por vencer</numerusform>
            <numerusform>%n convenios más están por vencer</numerusform>
        </translation>
    </message>
    <message>
        <source>See the agreements</source>
        <translation>Ver los convenios</translation>
    </message>
    <message>
        <source>{plan}: {month} is not charged yet for {count} members ({amount}).</source>
        <translation>{plan}: {month} todavía no se generó. Socios: {count} ({amount}).</translation>
    </message>
    <message>
        <source>Charge {month}</source>
        <translation>Generar {month}</translation>
    </message>
    <message>
        <source>Go to Alliance</source>
        <translation>Ir a Alianza</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Bring my spreadsheet</source>
        <translation>Traer mi planilla</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Paso {n} de {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>See what will go in</source>
        <translation>Ver qué va a entrar</translation>
    </message>
    <message numerus="yes">
        <source>Save %n member(s)</source>
        <translation>
            <numerusform>Guardar %n socio</numerusform>
            <numerusform>Guardar %n socios</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>Guardar %n fila</numerusform>
            <numerusform>Guardar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring another spreadsheet</source>
        <translation>Traer otra planilla</translation>
    </message>
    <message>
        <source>Save this as a spreadsheet…</source>
        <translation>Guardar como planilla…</translation>
    </message>
    <message>
        <source>Looking at the spreadsheet</source>
        <translation>Leyendo la planilla</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>Comparando con el padrón</translation>
    </message>
    <message>
        <source>Saving the members</source>
        <translation>Guardando los socios</translation>
    </message>
    <message>
        <source>The members are in, but there is no copy of how the file was before.</source>
        <translation>Los socios entraron, pero no quedó una copia de cómo estaba el archivo antes. Haga ahora una copia de seguridad.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>¿Deshacer esta importación?</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Register and accounts go back to how they were before this spreadsheet came in.</source>
        <translation>El padrón y las cuentas vuelven a como estaban antes de traer esta planilla.</translation>
    </message>
    <message>
        <source>The import was undone: everything is as it was before.</source>
        <translation>La importación se deshizo: todo está como antes.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
</context>
<context>
    <name>IndexDialog</name>
    <message>
        <source>A due in a unit is charged at the value of its day. What was charged already stays.</source>
        <translation>Una cuota en unidades se cobra al valor de su día. Lo ya generado queda igual.</translation>
    </message>
    <message>
        <source>Values of the units</source>
        <translation>Valores de las unidades</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Cuánto vale</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Who published it, for example SII or INEGI</source>
        <translation>Quién lo publicó, por ejemplo SII o INEGI</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No value has been noted yet.</source>
        <translation>Todavía no se anotó ningún valor.</translation>
    </message>
</context>
<context>
    <name>JoiningsPart</name>
    <message>
        <source>Joined records</source>
        <translation>Fichas unidas</translation>
    </message>
    <message>
        <source>No. {number} · {name}</source>
        <translation>Nº {number} · {name}</translation>
    </message>
    <message>
        <source>joined on {day}</source>
        <translation>unida el {day}</translation>
    </message>
    <message>
        <source>parted on {day}</source>
        <translation>separada el {day}</translation>
    </message>
    <message>
        <source>Part again…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Part the records?</source>
        <translation>¿Separar las fichas?</translation>
    </message>
    <message>
        <source>{name} is there again with everything that was taken over from that record. What was noted after the joining stays here.</source>
        <translation>{name} vuelve a tener su ficha, con todo lo que se había traído de ella. Lo anotado después de la unión queda aquí.</translation>
    </message>
    <message>
        <source>Part the records</source>
        <translation>Separar las fichas</translation>
    </message>
    <message>
        <source>Parting the records</source>
        <translation>Separando las fichas</translation>
    </message>
    <message>
        <source>{name} is a record of its own again.</source>
        <translation>{name} tiene otra vez su propia ficha.</translation>
    </message>
    <message>
        <source>Its number is taken meanwhile; give it another one.</source>
        <translation>Su número ya lo tiene otro; déle uno nuevo.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels for the post</source>
        <translation>Etiquetas de domicilio</translation>
    </message>
    <message>
        <source>The number is on the box. Print at real size, without fitting to the page.</source>
        <translation>El número está en la caja. Imprima en tamaño real, sin ajustar a la página.</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Hoja de etiquetas</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Primera etiqueta libre de la hoja</translation>
    </message>
    <message>
        <source>With the treatment (Lic., Señores)</source>
        <translation>Con el tratamiento (Lic., Señores)</translation>
    </message>
    <message>
        <source>{name}: {count} on a sheet, {size}</source>
        <translation>{name}: {count} por hoja, {size}</translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>What each due says of paying late: after how many days, how much, by which article.</source>
        <translation>Según lo que cada cuota dice del atraso: después de cuántos días, cuánto y por qué artículo.</translation>
    </message>
    <message>
        <source>Fees for paying late</source>
        <translation>Recargos por atraso</translation>
    </message>
    <message>
        <source>Charge them</source>
        <translation>Cargar los recargos</translation>
    </message>
    <message>
        <source>There is no due of the kind “fee for paying late” yet: make one under “Dues”.</source>
        <translation>Todavía no hay una cuota de clase «recargo por mora»: agréguela en «Cuotas».</translation>
    </message>
    <message>
        <source>Charged as</source>
        <translation>Se cargan como</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Recargo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Nobody is late enough.</source>
        <translation>Nadie tiene un atraso que lleve recargo.</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s)</source>
        <translation>
            <numerusform>%n recargo</numerusform>
            <numerusform>%n recargos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>In the agreement since {day}. It stays in the history.</source>
        <translation>Está en el convenio desde el {day}. Queda en la historia.</translation>
    </message>
    <message>
        <source>{name} leaves the agreement</source>
        <translation>{name} se retira del convenio</translation>
    </message>
    <message>
        <source>Note that it leaves</source>
        <translation>Anotar que se retira</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why, and which paper says so</source>
        <translation>Por qué y en qué papel consta</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What is the list for?</source>
        <translation>¿Para qué es la lista?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To pass on</source>
        <translation>Para entregar</translation>
    </message>
    <message>
        <source>For the office, with everything</source>
        <translation>Para la oficina, con todo</translation>
    </message>
    <message>
        <source>To pass on, it goes without: {names}.</source>
        <translation>Para entregar va sin: {names}.</translation>
    </message>
    <message>
        <source>The list carries data of people out of the office.</source>
        <translation>La lista saca de la oficina datos de personas.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write a letter</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Put it into the book</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>Dejar como borrador</translation>
    </message>
    <message>
        <source>Kept as a draft, without a number.</source>
        <translation>Se guardó como borrador, sin número.</translation>
    </message>
    <message>
        <source>{kind} No. {number}: put it into the book?</source>
        <translation>¿Emitir «{kind} Nº {number}»?</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n member(s).</source>
        <translation>
            <numerusform>Va a %n socio.</numerusform>
            <numerusform>Va a %n socios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left out: their data are blocked.</source>
        <translation>
            <numerusform>%n queda fuera: sus datos están bloqueados.</numerusform>
            <numerusform>%n quedan fuera: sus datos están bloqueados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them owe(s) nothing: the text would tell them of a debt of 0.</source>
        <translation>
            <numerusform>%n de ellos no debe nada: el texto le hablaría de una deuda de 0.</numerusform>
            <numerusform>%n de ellos no deben nada: el texto les hablaría de una deuda de 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its date puts it into the book of {year}.</source>
        <translation>Por su fecha, va al libro de {year}.</translation>
    </message>
    <message>
        <source>From then on the text is not changed; what is wrong is made void and written again.</source>
        <translation>Después de emitir, el texto ya no se cambia: si algo está mal, se anula y se escribe otra vez.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>{letter} to several, each with its own number</source>
        <translation>{letter} a varios, cada una con su número</translation>
    </message>
    <message>
        <source>Circular: one number, a copy for each</source>
        <translation>Circular: un solo número, un ejemplar para cada uno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To which members</source>
        <translation>A qué socios</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Begin to type: members and the directory are offered.</source>
        <translation>Empiece a escribir: aparecen los socios y el directorio.</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Office of who signs</source>
        <translation>Cargo de quien firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>The number of the letter it answers to.</source>
        <translation>Número de la nota que se contesta.</translation>
    </message>
    <message>
        <source>Replace the text by that of the template?</source>
        <translation>¿Reemplazar el texto por el del modelo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Line of the budget {year}</source>
        <translation>Línea del presupuesto {year}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Egreso</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Clase de ingreso</translation>
    </message>
    <message>
        <source>Category of expense</source>
        <translation>Categoría del egreso</translation>
    </message>
    <message>
        <source>A new one is added</source>
        <translation>Si es nueva, se agrega</translation>
    </message>
    <message>
        <source>Amount of the whole year</source>
        <translation>Monto de todo el año</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link with the alliance</source>
        <translation>Vincular con la alianza</translation>
    </message>
    <message>
        <source>Link with a guild</source>
        <translation>Vincular un gremio</translation>
    </message>
    <message>
        <source>Save our file…</source>
        <translation>Guardar nuestro archivo…</translation>
    </message>
    <message>
        <source>Open their file…</source>
        <translation>Abrir el archivo de ellos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They are not equal</source>
        <translation>No son iguales</translation>
    </message>
    <message>
        <source>They are equal: link</source>
        <translation>Son iguales: vincular</translation>
    </message>
    <message>
        <source>1. Give the alliance our linking file, by stick, message or mail.</source>
        <translation>1. Entregue a la alianza nuestro archivo para vincular, por pendrive, mensaje o correo.</translation>
    </message>
    <message>
        <source>2. Open the linking file that the alliance gave you.</source>
        <translation>2. Abra el archivo para vincular que le entregó la alianza.</translation>
    </message>
    <message>
        <source>1. Give the guild our linking file, by stick, message or mail.</source>
        <translation>1. Entregue al gremio nuestro archivo para vincular, por pendrive, mensaje o correo.</translation>
    </message>
    <message>
        <source>2. Open the linking file that the guild gave you.</source>
        <translation>2. Abra el archivo para vincular que le entregó el gremio.</translation>
    </message>
    <message>
        <source>Save our linking file</source>
        <translation>Guardar nuestro archivo para vincular</translation>
    </message>
    <message>
        <source>Saved: {name}. It holds nothing secret.</source>
        <translation>Guardado: {name}. No contiene nada secreto.</translation>
    </message>
    <message>
        <source>Their linking file</source>
        <translation>Archivo para vincular de ellos</translation>
    </message>
    <message>
        <source>3. Read these numbers to each other by telephone: they must be equal on both screens.</source>
        <translation>3. Léanse estos números por teléfono: deben ser iguales en las dos pantallas.</translation>
    </message>
    <message>
        <source>our numbers</source>
        <translation>nuestros números</translation>
    </message>
    <message>
        <source>their numbers</source>
        <translation>números de ellos</translation>
    </message>
    <message>
        <source>{name} was already linked, with other numbers: theirs are new. Ask them why.</source>
        <translation>{name}: ya había un vínculo con otros números; los de ahora son nuevos. Pregúnteles por qué cambiaron.</translation>
    </message>
    <message>
        <source>{name} is already linked with these same numbers.</source>
        <translation>{name}: ya hay un vínculo con estos mismos números.</translation>
    </message>
    <message>
        <source>Nothing was linked. One of the two files is not the one the other office saved: exchange them again by another way, best by hand on a stick.</source>
        <translation>No se vinculó nada. Uno de los dos archivos no es el que guardó la otra oficina: intercámbienlos de nuevo por otro medio, mejor en mano con un pendrive.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>List to print</source>
        <translation>Lista para imprimir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>En una sola lista</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Por ciudad</translation>
    </message>
    <message>
        <source>By trade</source>
        <translation>Por rubro</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por situación</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Separated by commas: Firma, Observación.</source>
        <translation>Separadas por comas: Firma, Observación.</translation>
    </message>
    <message>
        <source>Columns to fill in by hand</source>
        <translation>Columnas para llenar a mano</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>Título del papel</translation>
    </message>
    <message>
        <source>As the columns need</source>
        <translation>Según las columnas</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Apaisada</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Also who no longer belongs</source>
        <translation>También quienes ya no son socios</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>Save the list for Excel</source>
        <translation>Guardar la lista para Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) saved in “{file}”.</source>
        <translation>
            <numerusform>%n socio guardado en «{file}».</numerusform>
            <numerusform>%n socios guardados en «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the office…</source>
        <translation>Abriendo la oficina…</translation>
    </message>
    <message>
        <source>PRACTICE OFFICE: nothing here is real</source>
        <translation>OFICINA DE PRÁCTICA: nada de aquí es real</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Stopped: {what}. Nothing of it remains.</source>
        <translation>Se detuvo: {what}. No quedó nada a medias.</translation>
    </message>
    <message>
        <source>Something is still being written.</source>
        <translation>Todavía se está guardando algo.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>If you close now it is stopped and nothing of it remains.</source>
        <translation>Si cierra ahora, se detiene y no queda nada a medias.</translation>
    </message>
</context>
<context>
    <name>ManyEditor</name>
    <message>
        <source>All members</source>
        <translation>Todos los socios</translation>
    </message>
    <message>
        <source>Members up to date</source>
        <translation>Socios al día</translation>
    </message>
    <message>
        <source>Members with dues pending</source>
        <translation>Socios con cuotas pendientes</translation>
    </message>
    <message>
        <source>Members: {category}</source>
        <translation>Socios: {category}</translation>
    </message>
    <message>
        <source>Those I choose…</source>
        <translation>Los que yo elija…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who are addressed</source>
        <translation>Socios destinatarios</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Members found</source>
        <translation>Socios encontrados</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Nobody answers to what is typed. Try the surname or the number.</source>
        <translation>No hay ningún socio con lo que escribió. Pruebe con el apellido o el número.</translation>
    </message>
</context>
<context>
    <name>MemberDetail</name>
    <message>
        <source>Choose a member in the list.</source>
        <translation>Elija un socio de la lista.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Como socio</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>Últimos recibos</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nº {number}</translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>Debe {amount}</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation>No debe nada</translation>
    </message>
    <message>
        <source>In favour: {amount}</source>
        <translation>A favor: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly due(s) past due</source>
        <translation>
            <numerusform>%n cuota vencida</numerusform>
            <numerusform>%n cuotas vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>End the membership…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>Lift the suspension…</source>
        <translation>Levantar la suspensión…</translation>
    </message>
    <message>
        <source>Admit again…</source>
        <translation>Readmitir…</translation>
    </message>
    <message>
        <source>Changes of status…</source>
        <translation>Cambios de estado…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Adjuntos…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Datos personales…</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Admission minutes</source>
        <translation>Acta de admisión</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>y %n anterior</numerusform>
            <numerusform>y %n anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Edit the member</source>
        <translation>Modificar la ficha</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nuevo socio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nombre de fantasía</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>As it is said: 0981 123 456</source>
        <translation>Como se dicta: 0981 123 456</translation>
    </message>
    <message>
        <source>Another telephone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Departamento o región</translation>
    </message>
    <message>
        <source>Admission minutes</source>
        <translation>Acta de admisión</translation>
    </message>
    <message>
        <source>Owes from before</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>What is owed today from before these records. It may stay empty.</source>
        <translation>Lo que ya debe hoy, de antes de empezar con este programa. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>In favour from before</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>What was paid too much before these records. It pays the next dues.</source>
        <translation>Lo que ya pagó de más antes de usar el programa. Paga las próximas cuotas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A business or institution</source>
        <translation>Una empresa o institución</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de socio</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name as on its papers</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>RUC: the number and its check digit, shown in grey. ID card: the number alone.</source>
        <translation>RUC: el número y su dígito verificador, que aparece en gris. C.I.: solo el número.</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Socio desde</translation>
    </message>
</context>
<context>
    <name>MemberHistory</name>
    <message>
        <source>A change of status was corrected</source>
        <translation>Se corrigió un cambio de estado</translation>
    </message>
    <message>
        <source>The last change of status was taken back</source>
        <translation>Se quitó el último cambio de estado</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Came in with a spreadsheet</source>
        <translation>Entró con una planilla</translation>
    </message>
    <message>
        <source>Changed by a spreadsheet</source>
        <translation>Cambió con una planilla</translation>
    </message>
    <message>
        <source>Another record was joined into this one</source>
        <translation>Se unió otra ficha con esta</translation>
    </message>
    <message>
        <source>Parted again from the record it was joined with</source>
        <translation>Se separó de la ficha con la que estaba unida</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation>Se deshizo un cambio</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>Se cargó en el padrón</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Se modificó</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>MemberLetters</name>
    <message>
        <source>Certificate of membership…</source>
        <translation>Constancia de socio…</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Escribir nota…</translation>
    </message>
    <message>
        <source>Correspondence with them ({count})…</source>
        <translation>Correspondencia ({count})…</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>ID card</source>
        <translation>C.I.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>MembersEntries</name>
    <message>
        <source>Members</source>
        <translation>Lista de socios</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Rolls and book</source>
        <translation>Padrones y libro</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Repeated records</source>
        <translation>Fichas repetidas</translation>
    </message>
    <message>
        <source>Bring my spreadsheet</source>
        <translation>Traer mi planilla</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Search members</source>
        <translation>Buscar socios</translation>
    </message>
    <message>
        <source>Search by name, No., ID or telephone</source>
        <translation>Busque por nombre, Nº, C.I. o teléfono</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Nadie coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Mostrar todos los socios</translation>
    </message>
    <message>
        <source>Bring my spreadsheet</source>
        <translation>Traer mi planilla</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nuevo socio</translation>
    </message>
    <message>
        <source>There are no members yet. Bring the spreadsheet you already have: nothing is saved until you have seen what will go in.</source>
        <translation>Todavía no hay socios. Traiga la planilla que ya tiene: no se guarda nada hasta que usted vea qué va a entrar.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>What is printed here is of today. The list of another day is printed under “Rolls and book”.</source>
        <translation>Lo que se imprime aquí es de hoy. La nómina de otra fecha se imprime en «Padrones y libro».</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n socio</numerusform>
            <numerusform>%n socios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left</source>
        <translation>
            <numerusform>uno dado de baja</numerusform>
            <numerusform>%n dados de baja</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list for Excel</source>
        <translation>Guardar la lista para Excel</translation>
    </message>
    <message>
        <source>Members {day}.xlsx</source>
        <translation>Socios {day}.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Planilla</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) saved in “{file}”.</source>
        <translation>
            <numerusform>%n socio guardado en «{file}».</numerusform>
            <numerusform>%n socios guardados en «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go back to today&apos;s list to change members.</source>
        <translation>Vuelva a la lista de hoy para cambiar datos de socios.</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>More filters ▾</source>
        <translation>Más filtros ▾</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Keep this filter by name…</source>
        <translation>Guardar este filtro con un nombre…</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Olvidar un filtro</translation>
    </message>
    <message>
        <source>Change all of this list…</source>
        <translation>Modificar todos los de la lista…</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>What is this filter called?</source>
        <translation>¿Qué nombre le pone a este filtro?</translation>
    </message>
    <message>
        <source>The filter is kept; it is in this menu.</source>
        <translation>El filtro quedó guardado; está en este menú.</translation>
    </message>
    <message>
        <source>The filter is no longer kept; the members are as they were.</source>
        <translation>El filtro ya no está guardado; los socios quedaron como estaban.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>The one for the way to pay</source>
        <translation>La que corresponde a la forma de pago</translation>
    </message>
    <message>
        <source>Somebody else pays</source>
        <translation>Paga otra persona</translation>
    </message>
    <message>
        <source>The receipt names them and says for whom it is</source>
        <translation>El recibo la nombra y dice por quién es</translation>
    </message>
    <message>
        <source>Their tax id</source>
        <translation>Su documento</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Fecha del papel</translation>
    </message>
    <message>
        <source>Stays for the next receipts until you change it</source>
        <translation>Sigue para los próximos recibos hasta que la cambie</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Meses por adelantado</translation>
    </message>
    <message>
        <source>Coming months that this amount also pays</source>
        <translation>Meses que todavía no vencen y que este monto también paga</translation>
    </message>
    <message>
        <source>Choose which dues it pays</source>
        <translation>Elegir a mano qué cuotas paga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Dónde entra el dinero</translation>
    </message>
    <message>
        <source>Who collected it</source>
        <translation>Quién lo cobró</translation>
    </message>
    <message>
        <source>If it was taken outside the office</source>
        <translation>Si se recibió fuera de la oficina</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
</context>
<context>
    <name>MoveBackDialog</name>
    <message>
        <source>Take a deposit or withdrawal back</source>
        <translation>Anular un depósito o retiro</translation>
    </message>
    <message>
        <source>{about}. The same amount goes back today; both stay in the book.</source>
        <translation>{about}. El mismo monto vuelve hoy; las dos anotaciones quedan en el libro.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Deposit or withdrawal</source>
        <translation>Depósito o retiro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name} · {amount}</source>
        <translation>{name} · {amount}</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Number of the deposit slip</source>
        <translation>Nº de la boleta de depósito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>NameBoxes</name>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>In feminine</source>
        <translation>En femenino</translation>
    </message>
    <message>
        <source>In masculine</source>
        <translation>En masculino</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Papers speak of them</source>
        <translation>Los papeles le nombran</translation>
    </message>
    <message>
        <source>What people call them</source>
        <translation>Cómo le dicen</translation>
    </message>
    <message>
        <source>Also found by this name</source>
        <translation>También se encuentra por este nombre</translation>
    </message>
    <message>
        <source>Married name</source>
        <translation>Apellido de casada</translation>
    </message>
    <message>
        <source>With its particle: de Imlach</source>
        <translation>Con su partícula: de Imlach</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NewOffice</name>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>A guild: its members are people or businesses</source>
        <translation>Un gremio: sus socios son personas o empresas</translation>
    </message>
    <message>
        <source>An alliance: its members are guilds</source>
        <translation>Una alianza: sus socios son gremios</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Dues, payments and receipts</source>
        <translation>Cuotas, pagos y recibos</translation>
    </message>
    <message>
        <source>Meetings and minutes</source>
        <translation>Reuniones y actas</translation>
    </message>
    <message>
        <source>Fairs</source>
        <translation>Ferias</translation>
    </message>
    <message>
        <source>Agreements and projects</source>
        <translation>Convenios y proyectos</translation>
    </message>
    <message>
        <source>Sending to an alliance, or receiving from guilds</source>
        <translation>Alianza: enviar a ella, o recibir de los gremios</translation>
    </message>
</context>
<context>
    <name>NewOfficeDialog</name>
    <message>
        <source>Create an office</source>
        <translation>Crear una oficina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>La institución</translation>
    </message>
    <message>
        <source>As it should stand on receipts and letters.</source>
        <translation>Como debe salir en los recibos y las notas.</translation>
    </message>
    <message>
        <source>What will your office use?</source>
        <translation>¿Qué va a usar su oficina?</translation>
    </message>
    <message>
        <source>You can change it whenever you want.</source>
        <translation>Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>How it stands today</source>
        <translation>Cómo está hoy</translation>
    </message>
    <message>
        <source>So that the first receipt and the first cash count are right.</source>
        <translation>Para que el primer recibo y el primer arqueo salgan bien.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarla</translation>
    </message>
    <message>
        <source>Everything is in one file. Keep it on this PC&apos;s own disk.</source>
        <translation>Todo queda en un solo archivo. Guárdelo en el disco de este equipo.</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Paso {n} de {total}</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Crear la oficina</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nombre de la institución</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>They name the file and the packages.</source>
        <translation>Da nombre al archivo y a los envíos.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Tax id (RUC, RUT, RFC)</source>
        <translation>RUC, RUT o RFC</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>No logo yet. It can be added later.</source>
        <translation>Todavía sin logo. Se puede agregar después.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Code in the alliance</source>
        <translation>Código en la alianza</translation>
    </message>
    <message>
        <source>If the alliance gave one, like PY-0014.</source>
        <translation>Si la alianza le dio uno, como PY-0014.</translation>
    </message>
    <message>
        <source>It is only for practice: every paper says so</source>
        <translation>Es solo para practicar: todos los papeles dirán PRÁCTICA</translation>
    </message>
    <message>
        <source>Last receipt handed out</source>
        <translation>Último recibo entregado</translation>
    </message>
    <message>
        <source>The last number used in your receipt book. Leave it empty to begin at 1.</source>
        <translation>El último número usado del talonario. Déjelo vacío para empezar en 1.</translation>
    </message>
    <message>
        <source>The next one will be {number}.</source>
        <translation>El próximo será {number}.</translation>
    </message>
    <message>
        <source>Cash in the office today</source>
        <translation>Dinero en caja hoy</translation>
    </message>
    <message>
        <source>Money in the bank today</source>
        <translation>Dinero en el banco hoy</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>First receipt: {number}</source>
        <translation>Primer recibo: {number}</translation>
    </message>
    <message>
        <source>Cash: {amount}</source>
        <translation>Caja: {amount}</translation>
    </message>
    <message>
        <source>Bank: {amount}</source>
        <translation>Banco: {amount}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Elegir el logo</translation>
    </message>
    <message>
        <source>Where to keep the office&apos;s file</source>
        <translation>Dónde guardar el archivo de la oficina</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>Creando la oficina</translation>
    </message>
</context>
<context>
    <name>NewOrganizationDialog</name>
    <message>
        <source>Address, telephone and the rest can be added later in the directory.</source>
        <translation>La dirección, el teléfono y lo demás se pueden agregar después en el directorio.</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Institución nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name as on its papers</source>
        <translation>Nombre como figura en sus papeles</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Se la conoce como</translation>
    </message>
    <message>
        <source>Its initials: ASOMIPYMES</source>
        <translation>Su sigla: ASOMIPYMES</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>RUC</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
</context>
<context>
    <name>NextNumberDialog</name>
    <message>
        <source>Which number comes next</source>
        <translation>Próximo número</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Seguir desde ahí</translation>
    </message>
    <message>
        <source>Only when this year&apos;s book began on paper. Numbers that were used here already are not used again.</source>
        <translation>Solo si el libro de este año empezó en papel. Los números que ya se usaron aquí no se repiten.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Próximo número</translation>
    </message>
</context>
<context>
    <name>NoteChequeDialog</name>
    <message>
        <source>A cheque&apos;s data</source>
        <translation>Datos de un cheque</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Cheque No.</source>
        <translation>Cheque Nº</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Payable from</source>
        <translation>Se cobra desde</translation>
    </message>
    <message>
        <source>It is another cheque with the same number</source>
        <translation>Es otro cheque con el mismo número</translation>
    </message>
</context>
<context>
    <name>NoteIncomeDialog</name>
    <message>
        <source>Money that came without a name</source>
        <translation>Anotar un ingreso por identificar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It is in the books from the day it came. The receipt is made once it is known whose it is.</source>
        <translation>Queda en los libros desde el día en que llegó. El recibo se emite cuando se sepa de quién es.</translation>
    </message>
    <message>
        <source>Came into</source>
        <translation>Llegó a</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Día en que llegó</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Who paid, as the bank says it</source>
        <translation>Quién pagó, como lo dice el banco</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It really came twice</source>
        <translation>De verdad llegó dos veces</translation>
    </message>
</context>
<context>
    <name>NotedDialog</name>
    <message>
        <source>What was noted of the business</source>
        <translation>Lo anotado del negocio</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>sales of {year}: {amount}</source>
        <translation>ventas de {year}: {amount}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Correct the office</source>
        <translation>Corregir el cargo</translation>
    </message>
    <message>
        <source>Note an office</source>
        <translation>Anotar un cargo</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nueva persona…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>Nueva organización…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>President, Manager, Delegate…</source>
        <translation>Presidenta, Gerente, Delegado…</translation>
    </message>
    <message>
        <source>Is a legal representative</source>
        <translation>Es representante legal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>May stay empty if nobody knows.</source>
        <translation>Puede quedar vacío si no se sabe.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Empty: still in the office.</source>
        <translation>Vacío: sigue en el cargo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The paper that says so: Minutes 12/2026.</source>
        <translation>El papel que lo dice: Acta 12/2026.</translation>
    </message>
    <message>
        <source>Take away “{office}” of {person}?</source>
        <translation>¿Quitar el cargo «{office}» de {person}?</translation>
    </message>
    <message>
        <source>Only if it was noted by mistake. If the person left the office, end it instead.</source>
        <translation>Solo si se anotó por error. Si la persona dejó el cargo, use «Terminar».</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>OfficesPart</name>
    <message>
        <source>No office noted.</source>
        <translation>Sin cargos anotados.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Note an office…</source>
        <translation>Anotar cargo…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ver ficha</translation>
    </message>
    <message>
        <source>{from_day} to {until_day}</source>
        <translation>del {from_day} al {until_day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>representante legal</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>What {name} owed, or had paid too much, before these books began.</source>
        <translation>Lo que {name} debía, o tenía a favor, antes de empezar con estos libros.</translation>
    </message>
    <message>
        <source>Balance from before</source>
        <translation>Saldo de antes</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Debía</translation>
    </message>
    <message>
        <source>Had in favour</source>
        <translation>Tenía a favor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>Nothing typed means it is not known</source>
        <translation>Vacío: no se sabe</translation>
    </message>
    <message>
        <source>How many months it stands for</source>
        <translation>Cuántos meses son</translation>
    </message>
</context>
<context>
    <name>OrganizationBox</name>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
</context>
<context>
    <name>OtherIncomeDialog</name>
    <message>
        <source>Other income or donation</source>
        <translation>Otro ingreso o donación</translation>
    </message>
    <message>
        <source>Collect and print</source>
        <translation>Cobrar e imprimir</translation>
    </message>
    <message>
        <source>For money that pays nobody&apos;s dues. Who pays gets a receipt; a donation has its own.</source>
        <translation>Para dinero que no paga la cuota de nadie. Quien paga recibe su recibo; la donación tiene el suyo.</translation>
    </message>
    <message>
        <source>Correct receipt {number}</source>
        <translation>Corregir el recibo {number}</translation>
    </message>
    <message>
        <source>Void and issue the right one</source>
        <translation>Anular y emitir el correcto</translation>
    </message>
    <message>
        <source>It is voided and the right one is issued. Keep the void paper with the duplicate.</source>
        <translation>Se anula y se emite el correcto. Guarde el papel anulado con el duplicado.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Fecha del papel</translation>
    </message>
    <message>
        <source>The one for the way to pay</source>
        <translation>La que corresponde a la forma de pago</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>A dónde va el dinero</translation>
    </message>
    <message>
        <source>Who collected it</source>
        <translation>Quién lo cobró</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>As the receipt is to name them</source>
        <translation>Como debe nombrarlo el recibo</translation>
    </message>
    <message>
        <source>RUC or ID card</source>
        <translation>RUC o C.I.</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>What the receipt says it is for</source>
        <translation>Lo que dirá el recibo</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>OtherKindDialog</name>
    <message>
        <source>It is a donation or other income</source>
        <translation>Es una donación u otro ingreso</translation>
    </message>
    <message>
        <source>Make the receipt</source>
        <translation>Dar el recibo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
</context>
<context>
    <name>OtherMembers</name>
    <message>
        <source>Add another member…</source>
        <translation>Agregar otro socio…</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>debe {amount}</translation>
    </message>
    <message>
        <source>owes nothing</source>
        <translation>no debe nada</translation>
    </message>
    <message>
        <source>Amount for {name}</source>
        <translation>Monto por {name}</translation>
    </message>
    <message>
        <source>Choose dues…</source>
        <translation>Elegir cuotas…</translation>
    </message>
    <message>
        <source>Choose the dues of {name}</source>
        <translation>Elegir las cuotas de {name}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message numerus="yes">
        <source>Together %n member(s): {amount}</source>
        <translation>
            <numerusform>Total por %n socio: {amount}</numerusform>
            <numerusform>Total por %n socios: {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutgoingDialog</name>
    <message>
        <source>What goes out, exactly</source>
        <translation>Qué sale exactamente</translation>
    </message>
    <message>
        <source>How much goes out:</source>
        <translation>Cuánto sale:</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Solo cantidades</translation>
    </message>
    <message>
        <source>Counts, and the members who agreed</source>
        <translation>Cantidades, y resumen de quienes autorizaron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send it this way from now on</source>
        <translation>Enviar así desde ahora</translation>
    </message>
    <message>
        <source>It goes complete, because the other office has not said yet what it holds.</source>
        <translation>Va completo, porque todavía no hay acuse de la otra oficina.</translation>
    </message>
    <message>
        <source>It goes complete, because most of it changed.</source>
        <translation>Va completo, porque cambió la mayor parte.</translation>
    </message>
    <message>
        <source>Only what changed goes out; the other office already has the rest.</source>
        <translation>Sale solo lo que cambió; la otra oficina ya tiene el resto.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n row(s) that had gone out are taken back.</source>
        <translation>
            <numerusform>Además se retira %n fila que había salido.</numerusform>
            <numerusform>Además se retiran %n filas que habían salido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this changed: they already have it.</source>
        <translation>De esto no cambió nada: ya lo tienen.</translation>
    </message>
    <message>
        <source>Nothing of this goes out.</source>
        <translation>De esto no sale nada.</translation>
    </message>
</context>
<context>
    <name>PadDialog</name>
    <message>
        <source>Papers of a collector&apos;s pad</source>
        <translation>Recibos del talonario de un cobrador</translation>
    </message>
    <message>
        <source>Note this paper</source>
        <translation>Anotar este recibo</translation>
    </message>
    <message>
        <source>Without a member the paper is no receipt: say why (spoiled, lost).</source>
        <translation>Sin socio, el papel no es recibo: diga por qué (arruinado, perdido). Sin monto se toma todo lo que debe.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Talonario</translation>
    </message>
    <message>
        <source>The money comes in on</source>
        <translation>El dinero entra el</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Número del papel</translation>
    </message>
    <message>
        <source>Member: number or id</source>
        <translation>Socio: Nº o C.I.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Why it is no receipt, or a note</source>
        <translation>Por qué no es recibo, u observación</translation>
    </message>
    <message>
        <source>Who paid, if it was somebody else</source>
        <translation>Quién pagó, si fue otro</translation>
    </message>
    <message>
        <source>RUC or id of who paid, if no member</source>
        <translation>RUC o C.I. de quien pagó, si no es socio</translation>
    </message>
    <message>
        <source>One more member on this paper</source>
        <translation>Otro socio en este papel</translation>
    </message>
    <message>
        <source>Save them all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who or why</source>
        <translation>Quién o por qué</translation>
    </message>
    <message>
        <source>{members} (paid by {payer})</source>
        <translation>{members} (pagó {payer})</translation>
    </message>
    <message>
        <source>On this paper: {members}. Who else?</source>
        <translation>En este papel: {members}. ¿Quién más?</translation>
    </message>
    <message>
        <source>Missing in between: {numbers}</source>
        <translation>Faltan en el medio: {numbers}</translation>
    </message>
    <message>
        <source>No collector has a pad now. Hand one on under “Series and pads”.</source>
        <translation>Ningún cobrador tiene un talonario ahora. Entréguelo en «Series y talonarios».</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Name, number, telephone, page or action</source>
        <translation>Nombre, número, teléfono, página o acción</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or only the surname.</source>
        <translation>No se encontró nada. Pruebe con menos letras, o solo con el apellido.</translation>
    </message>
</context>
<context>
    <name>PartiesTab</name>
    <message>
        <source>As of the day</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>Also those that left</source>
        <translation>También las que se retiraron</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>It left…</source>
        <translation>Se retiró…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>Agregar una institución…</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué papel</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Obligada</translation>
    </message>
    <message>
        <source>No institution is bound on that day.</source>
        <translation>En esa fecha ninguna institución está obligada.</translation>
    </message>
    <message>
        <source>Signing institutions</source>
        <translation>Instituciones firmantes</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out of the agreement?</source>
        <translation>¿Quitar a {name} del convenio?</translation>
    </message>
    <message>
        <source>Only if it was noted by mistake. If it left the agreement, note that it left.</source>
        <translation>Solo si se anotó por error. Si dejó el convenio, anote que se retiró.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Day of part {number}</source>
        <translation>Día de la parte {number}</translation>
    </message>
    <message>
        <source>Amount of part {number}</source>
        <translation>Monto de la parte {number}</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Correct the institution</source>
        <translation>Corregir la institución</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Agregar una institución</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué papel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Empty: since the agreement holds</source>
        <translation>Vacío: desde que rige el convenio</translation>
    </message>
    <message>
        <source>Who signs for it</source>
        <translation>Quién firma por ella</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>What allows them to sign</source>
        <translation>Qué le permite firmar</translation>
    </message>
    <message>
        <source>Minutes, power of attorney…</source>
        <translation>Acta, poder…</translation>
    </message>
    <message>
        <source>Paper of its accession</source>
        <translation>Papel de su adhesión</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>De dónde es</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>It signed on</source>
        <translation>Firmó el</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Editar la persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>Editar la organización</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name as on its papers</source>
        <translation>Nombre como figura en sus papeles</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Another telephone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nombre de fantasía</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También se conoce como</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Departamento o región</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Add a recital or clause</source>
        <translation>Agregar un considerando o una cláusula</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Recital</source>
        <translation>Considerando</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>For a clause: Object, Term, Notice…</source>
        <translation>De una cláusula: Objeto, Vigencia, Denuncia…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>Spreadsheets that came in</source>
        <translation>Planillas traídas</translation>
    </message>
    <message>
        <source>undone on {day}</source>
        <translation>deshecha el {day}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Undo “{file}”</source>
        <translation>Deshacer «{file}»</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste the numbers</source>
        <translation>Pegar los números</translation>
    </message>
    <message>
        <source>Numbers copied from the tool</source>
        <translation>Números copiados de la herramienta</translation>
    </message>
    <message>
        <source>Note these numbers</source>
        <translation>Anotar estos números</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>One line for each document: the receipts or the person (tax id or name), its number, timbrado or code, date, amount. The sheet of the tool is right as it comes, with its headings.</source>
        <translation>Una línea por documento: los recibos o la persona (RUC o nombre), su número, timbrado o código, fecha, monto. La planilla de la herramienta sirve tal como viene, con sus títulos.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>What you paste is shown here first.</source>
        <translation>Lo que pegue se muestra primero aquí.</translation>
    </message>
    <message>
        <source>Open the numbers</source>
        <translation>Abrir los números</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to note</source>
        <translation>
            <numerusform>%n línea para anotar</numerusform>
            <numerusform>%n líneas para anotar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem, left out</source>
        <translation>
            <numerusform>%n con un problema, queda afuera</numerusform>
            <numerusform>%n con problemas, quedan afuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to do</source>
        <translation>
            <numerusform>%n sin nada que hacer</numerusform>
            <numerusform>%n sin nada que hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) noted</source>
        <translation>
            <numerusform>%n documento anotado</numerusform>
            <numerusform>%n documentos anotados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose members</source>
        <translation>Elegir socios</translation>
    </message>
    <message>
        <source>Search by name or No.</source>
        <translation>Busque por nombre o Nº</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Buscar socios</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Choose these</source>
        <translation>Elegir estos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>New due</source>
        <translation>Nueva cuota</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Modificar «{name}»</translation>
    </message>
    <message>
        <source>What was charged already stays as it was charged.</source>
        <translation>Lo que ya se generó queda como está.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it stands on the receipt: Cuota social</source>
        <translation>Como sale en el recibo: Cuota social</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>All categories that pay</source>
        <translation>Todas las categorías que pagan</translation>
    </message>
    <message>
        <source>Who pays it</source>
        <translation>Quiénes la pagan</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>Último día del mes</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>It is still charged</source>
        <translation>Se sigue cobrando</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>For which fund</source>
        <translation>Para qué fondo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>As the office cites it: Acta 3/2026</source>
        <translation>Como la cita la oficina: Acta 3/2026</translation>
    </message>
    <message>
        <source>Months not charged</source>
        <translation>Meses que no se cobran</translation>
    </message>
    <message>
        <source>Numbers: 1, 12</source>
        <translation>Con números: 1, 12</translation>
    </message>
    <message>
        <source>Of all extraordinary dues, one a month at most</source>
        <translation>De todas las cuotas extraordinarias, una por mes como máximo</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>Monto en</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>How much of the unit</source>
        <translation>Cuánto de la unidad</translation>
    </message>
    <message>
        <source>For instance 0,5</source>
        <translation>Por ejemplo 0,5</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Igual para todos</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Según el tamaño</translation>
    </message>
    <message>
        <source>By workers</source>
        <translation>Según los trabajadores</translation>
    </message>
    <message>
        <source>How much each one pays</source>
        <translation>Cuánto paga cada uno</translation>
    </message>
    <message>
        <source>Who joins within the period pays a share</source>
        <translation>Quien entra dentro del período paga su parte</translation>
    </message>
    <message>
        <source>One line each: “micro = 30.000” by size, “11 = 120.000” from 11 workers on</source>
        <translation>Una línea por cada uno: «micro = 30.000» por tamaño, «11 = 120.000» desde 11 trabajadores</translation>
    </message>
    <message>
        <source>Amounts by size or workers</source>
        <translation>Montos por tamaño o trabajadores</translation>
    </message>
    <message>
        <source>Who pays so many months ahead</source>
        <translation>Quien paga tantos meses adelantados</translation>
    </message>
    <message>
        <source>pays this much less (%)</source>
        <translation>paga este % menos</translation>
    </message>
    <message>
        <source>After so many days late</source>
        <translation>Después de tantos días de atraso</translation>
    </message>
    <message>
        <source>is charged this much more (%)</source>
        <translation>se le cobra este % más</translation>
    </message>
    <message>
        <source>and this amount</source>
        <translation>y este monto</translation>
    </message>
    <message>
        <source>Article that allows it</source>
        <translation>Artículo que lo permite</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why, and what changes</source>
        <translation>Por qué, y qué cambia</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) ready</source>
        <translation>
            <numerusform>%n socio listo para entrar</numerusform>
            <numerusform>%n socios listos para entrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to review</source>
        <translation>
            <numerusform>%n fila para revisar</numerusform>
            <numerusform>%n filas para revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>has {amount} in favour from before</source>
        <translation>tiene {amount} a favor de antes</translation>
    </message>
    <message>
        <source>owes {amount} from before</source>
        <translation>debe {amount} de antes</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
</context>
<context>
    <name>PlansDialog</name>
    <message>
        <source>Payment plans</source>
        <translation>Planes de pago</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nuevo plan…</translation>
    </message>
    <message>
        <source>See the act</source>
        <translation>Ver el plan para firmar</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acordado el</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Próxima parte</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no payment plan with this member.</source>
        <translation>No hay ningún plan de pago con este socio.</translation>
    </message>
    <message>
        <source>Nothing is owed outside of a plan.</source>
        <translation>No debe nada fuera de un plan.</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
    <message>
        <source>Payment plan {name}.pdf</source>
        <translation>Plan de pago {name}.pdf</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Values of the units…</source>
        <translation>Valores de las unidades…</translation>
    </message>
    <message>
        <source>Fees for paying late…</source>
        <translation>Recargos por atraso…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>Nueva cuota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Who pays it</source>
        <translation>Quiénes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>se cobra</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ya no</translation>
    </message>
    <message>
        <source>There is no due yet. Say what a member pays, and how often.</source>
        <translation>Todavía no hay cuotas. Indique cuánto paga un socio y cada cuánto.</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) charged.</source>
        <translation>
            <numerusform>Se cargó %n recargo.</numerusform>
            <numerusform>Se cargaron %n recargos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare the budget {year}</source>
        <translation>Preparar el presupuesto {year}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Desde el año</translation>
    </message>
    <message>
        <source>What was budgeted</source>
        <translation>Lo presupuestado</translation>
    </message>
    <message>
        <source>What really came in and went out</source>
        <translation>Lo que realmente entró y salió</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>More or less, in %</source>
        <translation>Más o menos, en %</translation>
    </message>
    <message>
        <source>5 is 5 % more, -3 is 3 % less</source>
        <translation>5 es 5 % más; -3 es 3 % menos</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Redondeado a</translation>
    </message>
    <message>
        <source>{lines} lines · income {income} · expenses {spent} · left over {rest}</source>
        <translation>{lines} líneas · ingresos {income} · egresos {spent} · resultado {rest}</translation>
    </message>
    <message>
        <source>That year has nothing to begin with.</source>
        <translation>Ese año no tiene nada con qué empezar.</translation>
    </message>
    <message>
        <source>{year} is not over: only what has moved until today is taken.</source>
        <translation>{year} no terminó: se toma solo lo que se movió hasta hoy.</translation>
    </message>
    <message numerus="yes">
        <source>The %n line(s) it has now are replaced; it can be undone.</source>
        <translation>
            <numerusform>Se reemplaza la línea que tiene ahora; se puede deshacer.</numerusform>
            <numerusform>Se reemplazan las %n líneas que tiene ahora; se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más chico</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Vista del papel</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Página {n} de {total}</translation>
    </message>
    <message>
        <source>Pages: {n}</source>
        <translation>Páginas: {n}</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el papel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>The paper is shown here.</source>
        <translation>El papel se ve aquí.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>Only these numbers</source>
        <translation>Solo estos números</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Separated by commas; 101-120 is all from 101 to 120.</source>
        <translation>Separados por comas; 101-120 son todos del 101 al 120.</translation>
    </message>
    <message>
        <source>Numbers of members</source>
        <translation>Números de socio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>Print… ▾</source>
        <translation>Imprimir… ▾</translation>
    </message>
    <message>
        <source>Member cards…</source>
        <translation>Carnets…</translation>
    </message>
    <message>
        <source>Labels for the post…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>List to print…</source>
        <translation>Lista para imprimir…</translation>
    </message>
    <message>
        <source>Directory of members…</source>
        <translation>Directorio…</translation>
    </message>
    <message>
        <source>Go back to today&apos;s list to print this.</source>
        <translation>Vuelva a la lista de hoy para imprimir esto.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What they consent to</source>
        <translation>A qué da su consentimiento</translation>
    </message>
    <message>
        <source>None of these is needed to be a member; it can be taken back on any day.</source>
        <translation>Nada de esto hace falta para ser socio; se puede retirar cualquier día.</translation>
    </message>
    <message>
        <source>Their rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Todo sobre esta persona…</translation>
    </message>
    <message>
        <source>Erase the data…</source>
        <translation>Borrar los datos…</translation>
    </message>
    <message>
        <source>Release the data</source>
        <translation>Desbloquear los datos</translation>
    </message>
    <message>
        <source>Block the data</source>
        <translation>Bloquear los datos</translation>
    </message>
    <message>
        <source>Data can be erased once the membership has ended.</source>
        <translation>Los datos se pueden borrar cuando ya se registró la baja.</translation>
    </message>
    <message>
        <source>text {version}</source>
        <translation>texto {version}</translation>
    </message>
    <message>
        <source>taken back on {day}</source>
        <translation>retirado el {day}</translation>
    </message>
    <message>
        <source>How did they say it? (form, message, signature)</source>
        <translation>¿Cómo lo dijo? (formulario, mensaje, firma)</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>¿En qué carpeta?</translation>
    </message>
    <message>
        <source>Erase the data of {name}? It cannot be undone.</source>
        <translation>¿Borrar los datos de {name}? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>To erase, type: {key}</source>
        <translation>Para borrar, escriba: {key}</translation>
    </message>
    <message>
        <source>Why are the data erased? For example: request of 20/11/2026</source>
        <translation>¿Por qué se borran? Por ejemplo: pedido del 20/11/2026</translation>
    </message>
    <message>
        <source>Save the paper of the erasing</source>
        <translation>Guardar la constancia de supresión</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Office file</source>
        <translation>Archivo de oficina</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Abrir una oficina</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Preparing the practice office</source>
        <translation>Preparando la oficina de práctica</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>This file is older than what this PC remembers of the office.</source>
        <translation>Este archivo es más antiguo que lo último que este equipo vio de la oficina.</translation>
    </message>
    <message>
        <source>Receipts that were given and are not in this copy: {numbers}. They were noted as missing; enter them from the duplicates. The next receipt continues after the highest number.</source>
        <translation>Recibos entregados que no están en esta copia: {numbers}. Quedaron anotados como «no está en la copia»; cárguelos desde los duplicados. El próximo recibo sigue después del número más alto.</translation>
    </message>
    <message>
        <source>What was done is saved in the office&apos;s file, but this PC could not note it apart: its disk may be full. Make a backup today and free some room.</source>
        <translation>Lo hecho quedó guardado en el archivo de la oficina, pero este equipo no pudo anotarlo aparte: puede que el disco esté lleno. Haga hoy una copia de seguridad y libere espacio.</translation>
    </message>
    <message>
        <source>The file lies on a network drive. Keep it on this PC&apos;s own disk and make backups there.</source>
        <translation>El archivo está en una unidad de red. Guárdelo en el disco de este equipo y deje en la red solo las copias.</translation>
    </message>
    <message>
        <source>The file lies in a folder that is copied to the internet, which can damage it. Keep it elsewhere on this PC and leave only backups there.</source>
        <translation>El archivo está en una carpeta que se copia a internet, y eso puede dañarlo. Guárdelo en otra carpeta de este equipo y deje allí solo las copias.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>If that PC is off or no longer has it open, you may go on. If it is in use there, work done here or there is lost.</source>
        <translation>Si ese equipo está apagado o ya no lo tiene abierto, puede seguir. Si allá lo están usando, se pierde lo que se haga aquí o allá.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Go on only if this is the file the office has decided to keep.</source>
        <translation>Siga solo si este es el archivo con el que la oficina decidió quedarse.</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>Seguir con este archivo</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Stopping; nothing of this will remain</source>
        <translation>Deteniendo; no quedará nada a medias</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Tesorería</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Fairs</source>
        <translation>Ferias</translation>
    </message>
    <message>
        <source>Agreements and projects</source>
        <translation>Convenios y proyectos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Alianza</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
</context>
<context>
    <name>RareMenu</name>
    <message>
        <source>More options ▾</source>
        <translation>Más opciones ▾</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>Categorías…</translation>
    </message>
    <message>
        <source>Survival and employment…</source>
        <translation>Supervivencia y empleo…</translation>
    </message>
    <message>
        <source>Sex and age of persons…</source>
        <translation>Sexo y edad de las personas…</translation>
    </message>
</context>
<context>
    <name>ReceiptFilters</name>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vigentes</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidos</translation>
    </message>
    <message>
        <source>All ways to pay</source>
        <translation>Todas las formas de pago</translation>
    </message>
    <message>
        <source>With and without invoice</source>
        <translation>Con y sin factura</translation>
    </message>
    <message>
        <source>Waiting for an invoice</source>
        <translation>Pendientes de factura</translation>
    </message>
    <message>
        <source>With invoice</source>
        <translation>Con factura</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
</context>
<context>
    <name>ReceiptPreview</name>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
</context>
<context>
    <name>ReceiptSending</name>
    <message>
        <source>Save the receipt for WhatsApp</source>
        <translation>Guardar el recibo para WhatsApp</translation>
    </message>
    <message>
        <source>Saved: {name}. Attach it in the chat.</source>
        <translation>Guardado: {name}. Adjúntelo en el chat.</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>Abrir WhatsApp</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Search receipts</source>
        <translation>Buscar recibos</translation>
    </message>
    <message>
        <source>Choose a receipt in the list.</source>
        <translation>Elija un recibo de la lista.</translation>
    </message>
    <message>
        <source>Correct this receipt</source>
        <translation>Corregir este recibo</translation>
    </message>
    <message>
        <source>Void the receipt…</source>
        <translation>Anular recibo…</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>¿Es auténtico?</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Search by receipt number, member or who paid</source>
        <translation>Busque por número de recibo, socio o quien pagó</translation>
    </message>
    <message>
        <source>Proofs…</source>
        <translation>Comprobantes del pago…</translation>
    </message>
    <message>
        <source>Hand over by WhatsApp…</source>
        <translation>Entregar por WhatsApp…</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>No receipt answers to the search and the filters.</source>
        <translation>No hay recibos con esa búsqueda y esos filtros.</translation>
    </message>
    <message>
        <source>Show all receipts</source>
        <translation>Mostrar todos los recibos</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void, not added</source>
        <translation>
            <numerusform>%n anulado, no suma</numerusform>
            <numerusform>%n anulados, no suman</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>corrected by {number}</source>
        <translation>corregido por {number}</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>corrige el {number}</translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation>cargado el {day}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>Receipt {number} is void. Keep the paper with the duplicate.</source>
        <translation>El recibo {number} quedó anulado. Guarde el papel anulado con el duplicado.</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Note a received letter</source>
        <translation>Anotar una nota recibida</translation>
    </message>
    <message>
        <source>Note it and add the scan</source>
        <translation>Anotar y agregar el escaneado</translation>
    </message>
    <message>
        <source>It gets the number of entry {number}/{year}.</source>
        <translation>Lleva el número de entrada {number}/{year}.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>The one the sender gave it.</source>
        <translation>El que le puso quien la envía.</translation>
    </message>
</context>
<context>
    <name>RelieveDialog</name>
    <message>
        <source>Forgive a debt of {name}</source>
        <translation>Exonerar una deuda de {name}</translation>
    </message>
    <message>
        <source>What was paid stays paid. It stays on the statement with its reason.</source>
        <translation>Lo que se pagó queda pagado. La exoneración figura en el estado de cuenta con su motivo.</translation>
    </message>
    <message>
        <source>Forgive</source>
        <translation>Exonerar</translation>
    </message>
    <message>
        <source>Which debts?</source>
        <translation>¿Qué deudas?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Only with one debt; nothing typed means all of it</source>
        <translation>Solo con una deuda marcada; vacío: todo</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>A discount needs none</source>
        <translation>Un descuento no la necesita</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Reminders of today</source>
        <translation>Avisos de hoy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Number the letters and save the PDF…</source>
        <translation>Numerar las cartas y guardar el PDF…</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Steps and words…</source>
        <translation>Pasos y textos…</translation>
    </message>
    <message>
        <source>Not now, this one</source>
        <translation>A este socio, ahora no</translation>
    </message>
    <message>
        <source>Copy for WhatsApp and note it</source>
        <translation>Copiar para WhatsApp y anotar</translation>
    </message>
    <message>
        <source>Look at the letters</source>
        <translation>Ver las cartas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Owes today</source>
        <translation>Debe hoy</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>It is nobody&apos;s turn today.</source>
        <translation>Hoy no le toca a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Guardar las cartas</translation>
    </message>
    <message>
        <source>Copied and noted: {name}. Paste it in WhatsApp.</source>
        <translation>Copiado y anotado: {name}. Péguelo en WhatsApp.</translation>
    </message>
</context>
<context>
    <name>ReminderStepsDialog</name>
    <message>
        <source>A reminder comes so many days after the oldest debt fell due. Leave empty what is not used.</source>
        <translation>El aviso toca tantos días después de vencida la deuda más antigua. Deje vacío el que no se usa.</translation>
    </message>
    <message>
        <source>Steps and words of the reminders</source>
        <translation>Pasos y textos de los avisos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>First reminder, after days</source>
        <translation>Primer aviso, a los días</translation>
    </message>
    <message>
        <source>Second reminder, after days</source>
        <translation>Segundo aviso, a los días</translation>
    </message>
    <message>
        <source>Last reminder, after days</source>
        <translation>Último aviso, a los días</translation>
    </message>
    <message>
        <source>Days between two, at least</source>
        <translation>Días entre dos avisos, al menos</translation>
    </message>
    <message>
        <source>Nothing typed means whatever is owed</source>
        <translation>Vacío: por cualquier monto</translation>
    </message>
    <message>
        <source>Nobody who owes less than</source>
        <translation>No avisar por menos de</translation>
    </message>
    <message>
        <source>The usual days</source>
        <translation>Días de siempre</translation>
    </message>
    <message>
        <source>Words of reminder {step}: {name}…</source>
        <translation>Texto del aviso {step}: {name}…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>They come out in a spreadsheet of their own, with a last column that says why. Mend them there and bring that spreadsheet: only those rows go in.</source>
        <translation>Salen en una planilla aparte, con una última columna que dice por qué. Corríjalas allí y traiga esa planilla: entran solo esas filas.</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>Ver los socios</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>%n entró</numerusform>
            <numerusform>%n entraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambió</numerusform>
            <numerusform>%n cambiaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were the same</source>
        <translation>
            <numerusform>%n estaba igual</numerusform>
            <numerusform>%n estaban iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) went in</source>
        <translation>
            <numerusform>Entró %n fila</numerusform>
            <numerusform>Entraron %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n cargo</numerusform>
            <numerusform>%n cargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old receipt(s)</source>
        <translation>
            <numerusform>%n recibo anterior</numerusform>
            <numerusform>%n recibos anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to review</source>
        <translation>
            <numerusform>%n para revisar</numerusform>
            <numerusform>%n para revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) to review…</source>
        <translation>
            <numerusform>Guardar la fila para revisar…</numerusform>
            <numerusform>Guardar las %n filas para revisar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in “{file}”.</source>
        <translation>
            <numerusform>%n fila guardada en «{file}».</numerusform>
            <numerusform>%n filas guardadas en «{file}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnChequeDialog</name>
    <message>
        <source>Receipt {receipt} is voided and the debt of {name} is open again: {amount}.</source>
        <translation>Se anula el recibo {receipt} y la deuda de {name} queda abierta otra vez: {amount}.</translation>
    </message>
    <message>
        <source>Returned cheque</source>
        <translation>Cheque devuelto</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>Anular el recibo</translation>
    </message>
    <message>
        <source>Why it was returned</source>
        <translation>Por qué se devolvió</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Fee of the bank that the member pays</source>
        <translation>Gasto del banco que paga el socio</translation>
    </message>
    <message>
        <source>Charged as</source>
        <translation>Se cobra como</translation>
    </message>
</context>
<context>
    <name>ReturnIncomeDialog</name>
    <message>
        <source>{amount} of {day} leave the account again. It stays in the list with the reason.</source>
        <translation>{amount} del {day} salen otra vez de la cuenta. Queda en la lista con el motivo.</translation>
    </message>
    <message>
        <source>It was no income</source>
        <translation>No era un ingreso</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo de los libros</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Given back, a mistake of the bank…</source>
        <translation>Se devolvió, error del banco…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>RollStep</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>En el padrón</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Nobody is on this roll.</source>
        <translation>No hay nadie en esta lista.</translation>
    </message>
    <message>
        <source>People of the roll</source>
        <translation>Personas de la lista</translation>
    </message>
    <message>
        <source>Gremial does not keep rolls yet: they wait for the page of meetings. What you see here can be saved as a spreadsheet.</source>
        <translation>Gremial todavía no guarda asistencias: esperan a la página de Reuniones. Lo que ve aquí se puede guardar como planilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n conocido</numerusform>
            <numerusform>%n conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n dudoso</numerusform>
            <numerusform>%n dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the register</source>
        <translation>
            <numerusform>%n fuera del padrón</numerusform>
            <numerusform>%n fuera del padrón</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved in “{file}”.</source>
        <translation>
            <numerusform>%n renglón guardado en «{file}».</numerusform>
            <numerusform>%n renglones guardados en «{file}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollsPage</name>
    <message>
        <source>The paper is shown here.</source>
        <translation>Aquí se muestra la hoja.</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>¿Qué hoja?</translation>
    </message>
    <message>
        <source>Who may vote at an assembly</source>
        <translation>Padrón de habilitados para votar</translation>
    </message>
    <message>
        <source>Book of members</source>
        <translation>Libro de socios</translation>
    </message>
    <message>
        <source>Members on a day</source>
        <translation>Socios a una fecha</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dues paid until</source>
        <translation>Cuotas pagadas hasta</translation>
    </message>
    <message>
        <source>With identity documents</source>
        <translation>Con los documentos de identidad</translation>
    </message>
    <message>
        <source>Also who may speak but not vote, with the reason</source>
        <translation>También quienes tienen voz sin voto, con el motivo</translation>
    </message>
    <message>
        <source>Months of membership needed to vote</source>
        <translation>Meses de antigüedad para votar</translation>
    </message>
    <message>
        <source>Dues that may be pending</source>
        <translation>Cuotas pendientes toleradas</translation>
    </message>
    <message>
        <source>Only who has paid may vote</source>
        <translation>Solo vota quien pagó sus cuotas</translation>
    </message>
    <message>
        <source>Who keeps a payment plan counts as up to date</source>
        <translation>Quien cumple un plan de pago cuenta como al día</translation>
    </message>
    <message>
        <source>As it is to be printed: art. 14 of the statutes.</source>
        <translation>Como debe salir impreso: art. 14 del estatuto.</translation>
    </message>
    <message>
        <source>Article of the statutes</source>
        <translation>Artículo del estatuto</translation>
    </message>
    <message>
        <source>Keep this as the rule of the office</source>
        <translation>Guardar como regla de la oficina</translation>
    </message>
    <message>
        <source>Rolls and book</source>
        <translation>Padrones y libro</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>Dibujando la hoja</translation>
    </message>
    <message>
        <source>The rule is kept: the next roll begins with it.</source>
        <translation>La regla quedó guardada: el próximo padrón empieza con ella.</translation>
    </message>
    <message>
        <source>Save the list for Excel</source>
        <translation>Guardar la lista para Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>No rows of this kind.</source>
        <translation>No hay filas de esta clase.</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>Filas de la planilla</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambian</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con avisos</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nada que revisar.</translation>
    </message>
</context>
<context>
    <name>SaveList</name>
    <message>
        <source>Save the list for Excel</source>
        <translation>Guardar la lista para Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>New pad or series</source>
        <translation>Nuevo talonario o serie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>A collector&apos;s pad is printed and has a last number. Without a last number the program gives the numbers at the desk.</source>
        <translation>El talonario de un cobrador está impreso y tiene último número. Sin último número, los números los da el programa en el mostrador.</translation>
    </message>
    <message>
        <source>Letters of the series, as T1</source>
        <translation>Letras de la serie, por ejemplo T1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Last number of the pad</source>
        <translation>Último número del talonario</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>From number</source>
        <translation>Desde el número</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Hasta el número</translation>
    </message>
    <message>
        <source>Hand the pad on…</source>
        <translation>Entregar el talonario…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Lo devolvieron</translation>
    </message>
    <message>
        <source>Explain the missing number…</source>
        <translation>Explicar el número que falta…</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Abrir el recibo</translation>
    </message>
    <message>
        <source>All numbers: save</source>
        <translation>Todos los números: guardar</translation>
    </message>
    <message>
        <source>New pad or series</source>
        <translation>Nuevo talonario o serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitidos</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Todavía no hay ninguna serie.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con él</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From whom, or who has it</source>
        <translation>De quién, o quién lo tiene</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Lo anotó</translation>
    </message>
    <message>
        <source>Fiscal document</source>
        <translation>Documento fiscal</translation>
    </message>
    <message>
        <source>No number was used yet.</source>
        <translation>Todavía no se usó ningún número.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Series and pads</source>
        <translation>Series y talonarios</translation>
    </message>
    <message>
        <source>from {number} on</source>
        <translation>desde {number}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, since {day}; %n paper(s) outside</source>
        <translation>
            <numerusform>{name}, desde el {day}; %n papel afuera</numerusform>
            <numerusform>{name}, desde el {day}; %n papeles afuera</numerusform>
        </translation>
    </message>
    <message>
        <source>came back on {day} ({name})</source>
        <translation>devuelto el {day} ({name})</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>mostrador</translation>
    </message>
    <message>
        <source>older books</source>
        <translation>libros anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing and not explained</source>
        <translation>
            <numerusform>Falta %n número sin explicar</numerusform>
            <numerusform>Faltan %n números sin explicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number is accounted for.</source>
        <translation>No falta ningún número.</translation>
    </message>
    <message>
        <source>Why is {number} no receipt?</source>
        <translation>¿Por qué {number} no es un recibo?</translation>
    </message>
    <message>
        <source>Save all numbers</source>
        <translation>Guardar todos los números</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>They send each receipt&apos;s check code. These are not what they were, or are missing. Ask the guild for the duplicate or the voided paper, compare, and write what came of it: it stays in the history of this office.</source>
        <translation>Cada envío trae el código de control de los recibos. Estos no son los que habían enviado, o faltan. Pida al gremio el duplicado o el papel anulado, compare y escriba en qué quedó: se guarda en el historial de esta oficina.</translation>
    </message>
    <message>
        <source>Receipts of {name} that changed</source>
        <translation>Recibos de {name} que cambiaron</translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation>Anotar en qué quedó</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>For example: compared with the duplicates; the amount had been typed wrong. Act 14.</source>
        <translation>Por ejemplo: se comparó con los duplicados; el monto estaba mal escrito. Acta 14.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>What is paid for {name}</source>
        <translation>Qué se paga por {name}</translation>
    </message>
    <message>
        <source>Take these dues</source>
        <translation>Cobrar estas cuotas</translation>
    </message>
    <message>
        <source>The space bar takes a due or leaves it out; a part can be typed.</source>
        <translation>La barra espaciadora marca o desmarca una cuota; también se puede escribir una parte.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Meses por adelantado</translation>
    </message>
    <message>
        <source>Coming months that are paid too</source>
        <translation>Meses que vienen y también se pagan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose at least one due.</source>
        <translation>Elija al menos una cuota.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>The institutions of the list are bound from that day.</source>
        <translation>Las instituciones de la lista quedan obligadas desde ese día.</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Anotar la firma</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>Lugar de la firma</translation>
    </message>
</context>
<context>
    <name>SizeDialog</name>
    <message>
        <source>Note the size of the business</source>
        <translation>Anotar el tamaño del negocio</translation>
    </message>
    <message>
        <source>Correct the size</source>
        <translation>Corregir el tamaño</translation>
    </message>
    <message>
        <source>What is not known stays empty. The class follows from the rule of the country on that day.</source>
        <translation>Lo que no se sabe queda vacío. La clase sale de la regla del país en esa fecha.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>With the owner, if she or he works there.</source>
        <translation>Con la dueña o el dueño, si trabaja allí.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>En qué fecha</translation>
    </message>
    <message>
        <source>Sales of a year, without VAT</source>
        <translation>Ventas de un año, sin IVA</translation>
    </message>
    <message>
        <source>Year of the sales</source>
        <translation>Año de las ventas</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no dicho</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>What one UF was worth</source>
        <translation>Cuánto valía una UF</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>La que da la regla</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who or what says so: the owner, a certificate…</source>
        <translation>Quién o qué lo dice: el dueño, un certificado…</translation>
    </message>
    <message>
        <source>Write how many work there or the sales: the class is shown here.</source>
        <translation>Escriba cuántas personas trabajan o las ventas: la clase se muestra aquí.</translation>
    </message>
    <message>
        <source>Class: {size}</source>
        <translation>Clase: {size}</translation>
    </message>
    <message>
        <source>Take this size away?</source>
        <translation>¿Quitar este tamaño?</translation>
    </message>
</context>
<context>
    <name>StampDialog</name>
    <message>
        <source>New timbrado</source>
        <translation>Timbrado nuevo</translation>
    </message>
    <message>
        <source>Note the timbrado</source>
        <translation>Anotar el timbrado</translation>
    </message>
    <message>
        <source>The program warns 30 days before it ends, and when few numbers are left.</source>
        <translation>El programa avisa 30 días antes de que venza, y cuando quedan pocos números.</translation>
    </message>
    <message>
        <source>Number of the timbrado</source>
        <translation>Número del timbrado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Último número</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>The whole office of a guild in one file, on this PC.</source>
        <translation>Toda la oficina de un gremio en un solo archivo, en este equipo.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertas antes</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Crear una oficina</translation>
    </message>
    <message>
        <source>For a guild or an alliance that starts today. It takes five minutes.</source>
        <translation>Para un gremio o una alianza que empieza hoy. Lleva cinco minutos.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>The office&apos;s file, on this PC or on a USB stick.</source>
        <translation>El archivo de la oficina, en este equipo o en un pendrive.</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>Oficina de práctica</translation>
    </message>
    <message>
        <source>Invented members and dues, to try everything without fear.</source>
        <translation>Socios y cuotas inventados, para probar todo sin miedo.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Note the state of the business</source>
        <translation>Anotar el estado del negocio</translation>
    </message>
    <message>
        <source>Correct the state</source>
        <translation>Corregir el estado</translation>
    </message>
    <message>
        <source>Each change with its day. What nobody knows is left out: it is counted as not known.</source>
        <translation>Cada cambio con su fecha. Lo que nadie sabe no se anota: se cuenta como «no se sabe».</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>The day it opened. If nobody knows it, do not note it.</source>
        <translation>El día en que abrió. Si nadie lo sabe, no lo anote.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>En qué fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who or what says so: the owner, the licence of 2019…</source>
        <translation>Quién o qué lo dice: el dueño, la patente de 2019…</translation>
    </message>
    <message>
        <source>Take this state away?</source>
        <translation>¿Quitar este estado?</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Statement of account</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation>Ver el papel</translation>
    </message>
    <message>
        <source>There is no due that is paid once.</source>
        <translation>No hay ninguna cuota que se pague una sola vez.</translation>
    </message>
    <message>
        <source>Make one under “Dues”: how often “once”, for example a fine.</source>
        <translation>Agréguela en «Cuotas» con la frecuencia «por única vez»: una multa, una incorporación.</translation>
    </message>
    <message>
        <source>Nothing is owed that could be forgiven.</source>
        <translation>No hay ninguna deuda que exonerar.</translation>
    </message>
    <message>
        <source>Nothing was forgiven that could be taken back.</source>
        <translation>No hay nada exonerado que se pueda reponer.</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
    <message>
        <source>Statement of account {name}.pdf</source>
        <translation>Estado de cuenta {name}.pdf</translation>
    </message>
    <message>
        <source>In favour: {amount}</source>
        <translation>A favor: {amount}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Payment plan…</source>
        <translation>Plan de pago…</translation>
    </message>
    <message>
        <source>Charge or reduce</source>
        <translation>Cargar o exonerar</translation>
    </message>
    <message>
        <source>Charge something once…</source>
        <translation>Cobrarle un cargo…</translation>
    </message>
    <message>
        <source>Forgive a debt…</source>
        <translation>Exonerar una deuda…</translation>
    </message>
    <message>
        <source>Scholarships and reductions…</source>
        <translation>Becas y rebajas…</translation>
    </message>
    <message>
        <source>Take a forgiveness back…</source>
        <translation>Reponer lo exonerado…</translation>
    </message>
    <message>
        <source>Balance from before…</source>
        <translation>Saldo de antes…</translation>
    </message>
    <message>
        <source>Nothing has been charged or paid yet.</source>
        <translation>Todavía no se le cobró ni pagó nada.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
</context>
<context>
    <name>StatementPreviewDialog</name>
    <message>
        <source>Statement of {name}</source>
        <translation>Extracto de {name}</translation>
    </message>
    <message>
        <source>Write the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rows that could not be read…</source>
        <translation>Filas que no se pudieron leer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which column is what…</source>
        <translation>Qué columna es cada una…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Lo que dice el banco</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Nothing new: these lines were read already.</source>
        <translation>No hay nada nuevo: estas líneas ya se habían leído.</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>the bank says there are {amount}</source>
        <translation>saldo según el banco {amount}</translation>
    </message>
    <message>
        <source>{letter} is {field}</source>
        <translation>{letter} es {field}</translation>
    </message>
    <message>
        <source>The file has no titles. By what stands in it: {columns}.</source>
        <translation>El archivo no tiene títulos. Por lo que hay en cada columna: {columns}.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Fila {row}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) that could not be read</source>
        <translation>
            <numerusform>y %n fila más que no se pudo leer</numerusform>
            <numerusform>y %n filas más que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank&apos;s balance does not follow at row {rows}: one may be missing.</source>
        <translation>El saldo del banco no sigue en la fila {rows}: puede faltar una.</translation>
    </message>
    <message>
        <source>Save the rows that could not be read</source>
        <translation>Guardar las filas que no se pudieron leer</translation>
    </message>
    <message>
        <source>rows-to-check.csv</source>
        <translation>filas-para-revisar.csv</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>For example: Minutes 12/2026, Executive Committee.</source>
        <translation>Por ejemplo: Acta 12/2026, Comité Ejecutivo. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>Suspend the member</source>
        <translation>Suspender al socio</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Lift the suspension</source>
        <translation>Levantar la suspensión</translation>
    </message>
    <message>
        <source>Admit the member again</source>
        <translation>Readmitir al socio</translation>
    </message>
    <message>
        <source>Admit again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>No more dues are charged. What is owed, and the receipts, stay as they are.</source>
        <translation>No se le generan más cuotas. Lo que debe y sus recibos quedan como están.</translation>
    </message>
    <message>
        <source>No dues are charged while the suspension lasts. What is owed stays as it is.</source>
        <translation>No se le generan cuotas mientras dure la suspensión. Lo que debe queda como está.</translation>
    </message>
    <message>
        <source>Dues are charged again from now on.</source>
        <translation>Desde ahora se le vuelven a generar cuotas.</translation>
    </message>
</context>
<context>
    <name>StepTextDialog</name>
    <message>
        <source>Words of reminder {step}</source>
        <translation>Texto del aviso {step}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation>Asunto de la carta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Message to copy</source>
        <translation>Mensaje para copiar</translation>
    </message>
    <message>
        <source>Insert into the letter</source>
        <translation>Insertar en la carta</translation>
    </message>
    <message>
        <source>Insert into the message</source>
        <translation>Insertar en el mensaje</translation>
    </message>
    <message>
        <source>See the letter…</source>
        <translation>Ver la carta…</translation>
    </message>
    <message>
        <source>See the message…</source>
        <translation>Ver el mensaje…</translation>
    </message>
    <message>
        <source>The program&apos;s words</source>
        <translation>Texto del programa</translation>
    </message>
    <message>
        <source>name of the member</source>
        <translation>nombre del socio</translation>
    </message>
    <message>
        <source>number of the member</source>
        <translation>número del socio</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>each charge with what is left of it</source>
        <translation>cada cuota con lo que falta</translation>
    </message>
    <message>
        <source>all that is owed</source>
        <translation>todo lo que debe</translation>
    </message>
    <message>
        <source>day of the reminder before</source>
        <translation>día del aviso anterior</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>nombre de la oficina</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Mensaje para {name}</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>It is owed again from today on. Both stay on the statement.</source>
        <translation>Se debe otra vez desde hoy. Las dos anotaciones quedan en el estado de cuenta.</translation>
    </message>
    <message>
        <source>Take a forgiveness back</source>
        <translation>Reponer lo exonerado</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reponer la deuda</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>TaxIdEditor</name>
    <message>
        <source>Check digit</source>
        <translation>Dígito verificador</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Template of the office</source>
        <translation>Modelo de la oficina</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nuevo modelo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nuevo modelo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>{name} (of the office)</source>
        <translation>{name} (de la oficina)</translation>
    </message>
    <message>
        <source>Remove the template “{name}”?</source>
        <translation>¿Borrar el modelo «{name}»?</translation>
    </message>
    <message>
        <source>Letters written with it stay as they are.</source>
        <translation>Lo que se escribió con él queda como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term and accession</source>
        <translation>Plazo y adhesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Rige desde</translation>
    </message>
    <message>
        <source>Empty: the day it was signed</source>
        <translation>Vacío: el día de la firma</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Empty: it has no end</source>
        <translation>Vacío: no tiene vencimiento</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Al vencer</translation>
    </message>
    <message>
        <source>Months of each renewal</source>
        <translation>Meses de cada renovación</translation>
    </message>
    <message>
        <source>Empty: as the first term</source>
        <translation>Vacío: igual que el primer plazo</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de preaviso</translation>
    </message>
    <message>
        <source>Counted back from each end</source>
        <translation>Se cuentan hacia atrás desde cada vencimiento</translation>
    </message>
    <message>
        <source>Remind this many days before</source>
        <translation>Avisar tantos días antes</translation>
    </message>
    <message>
        <source>Empty: 30 days before</source>
        <translation>Vacío: 30 días antes</translation>
    </message>
    <message>
        <source>Other institutions may join later</source>
        <translation>Otras instituciones pueden adherir después</translation>
    </message>
    <message>
        <source>They may join until</source>
        <translation>Se puede adherir hasta</translation>
    </message>
    <message>
        <source>Empty: at any time</source>
        <translation>Vacío: en cualquier momento</translation>
    </message>
    <message>
        <source>Who may join, and how</source>
        <translation>Quién puede adherir y cómo</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>All or none</source>
        <translation>Todos o ninguno</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>{title}: {figure}. See the list</source>
        <translation>{title}: {figure}. Ver la lista</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Ver la lista</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Window menu</source>
        <translation>Menú de la ventana</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Serving: {name}</source>
        <translation>Atiende: {name}</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Open another office…</source>
        <translation>Abrir otra oficina…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
</context>
<context>
    <name>TraitBoxes</name>
    <message>
        <source>not said</source>
        <translation>no dicho</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>or age</source>
        <translation>o edad</translation>
    </message>
</context>
<context>
    <name>TraitsDialog</name>
    <message>
        <source>These are personal data. They are noted only if a report asks for them, and nobody has to answer. While this is off no form asks for them and no list shows them.</source>
        <translation>Son datos personales. Se anotan solo si un informe los pide, y nadie está obligado a responder. Mientras esto no esté activado, ningún formulario los pide y ninguna lista los muestra.</translation>
    </message>
    <message>
        <source>Sex and age of persons</source>
        <translation>Sexo y edad de las personas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Note sex and year of birth, for whoever wants to say it</source>
        <translation>Anotar sexo y año de nacimiento, de quien quiera decirlo</translation>
    </message>
    <message>
        <source>For example: the yearly report to the Ministry, how many businesses are led by women.</source>
        <translation>Por ejemplo: el informe anual al Ministerio, cuántos negocios dirigen mujeres.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>For example: answering is free; it serves only for totals and is not given to others.</source>
        <translation>Por ejemplo: responder es libre; sirve solo para totales y no se entrega a otros.</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Qué se les dice a las personas</translation>
    </message>
    <message numerus="yes">
        <source>Take away what is kept of %n person(s)…</source>
        <translation>
            <numerusform>Quitar lo guardado de %n persona…</numerusform>
            <numerusform>Quitar lo guardado de %n personas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away sex and age of everybody?</source>
        <translation>¿Quitar el sexo y la edad de todas las personas?</translation>
    </message>
    <message>
        <source>The records of the persons stay; only these data go.</source>
        <translation>Las fichas de las personas quedan; solo se quitan estos datos.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Treasury</name>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Series and pads</source>
        <translation>Series y talonarios</translation>
    </message>
    <message>
        <source>Waiting for an invoice</source>
        <translation>Pendientes de factura</translation>
    </message>
    <message>
        <source>Cash and banks</source>
        <translation>Caja y bancos</translation>
    </message>
    <message>
        <source>Money without a name</source>
        <translation>Ingresos por identificar</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Egresos</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Pending dues</source>
        <translation>Cuotas pendientes</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>TreasuryWords</name>
    <message>
        <source>ID card</source>
        <translation>C.I.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nº {number}</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>Balance from before ({months})</source>
        <translation>Saldo anterior ({months})</translation>
    </message>
    <message>
        <source>Balance from before</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>Pays {amount}</source>
        <translation>Paga {amount}</translation>
    </message>
    <message>
        <source>a part of {charge}</source>
        <translation>una parte de {charge}</translation>
    </message>
    <message>
        <source>{amount} stay in favour</source>
        <translation>Quedan {amount} a favor</translation>
    </message>
    <message>
        <source>{amount} stay pending</source>
        <translation>quedan {amount} pendientes</translation>
    </message>
    <message>
        <source>is up to date</source>
        <translation>queda al día</translation>
    </message>
    <message>
        <source>is up to date until {month}</source>
        <translation>queda al día hasta {month}</translation>
    </message>
</context>
<context>
    <name>TwinCard</name>
    <message>
        <source>Alike: {why}</source>
        <translation>Se parecen: {why}</translation>
    </message>
    <message>
        <source>Join the records</source>
        <translation>Unir las fichas</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>No son la misma</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Que quede la otra</translation>
    </message>
    <message>
        <source>One is a person and the other an organisation: both stay. If the person owns or represents it, note it as an office held.</source>
        <translation>Una es una persona y la otra una organización: quedan las dos. Si la persona es dueña o la representa, anótelo como cargo.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nº {number}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>no es socio</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>se une</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>The first one stays and takes over what the other one has.</source>
        <translation>Queda la primera y recibe lo que tiene la otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n due(s) that both had stay once.</source>
        <translation>
            <numerusform>Una cuota que tenían las dos queda una vez.</numerusform>
            <numerusform>%n cuotas que tenían las dos quedan una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed receipts stay as they are. It can be parted again at any time.</source>
        <translation>Los recibos impresos quedan como están. Se pueden separar cuando quiera.</translation>
    </message>
</context>
<context>
    <name>TwinsPage</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Puede ser la misma que</translation>
    </message>
    <message>
        <source>No record seems to be repeated.</source>
        <translation>Ninguna ficha parece repetida.</translation>
    </message>
    <message>
        <source>Repeated records</source>
        <translation>Fichas repetidas</translation>
    </message>
    <message>
        <source>Joining the records</source>
        <translation>Uniendo las fichas</translation>
    </message>
    <message>
        <source>Parting the records</source>
        <translation>Separando las fichas</translation>
    </message>
    <message>
        <source>The records are one now.</source>
        <translation>Las fichas quedaron unidas.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Noted: they are not proposed again.</source>
        <translation>Anotado: no se vuelven a proponer.</translation>
    </message>
</context>
<context>
    <name>UnidentifiedPage</name>
    <message>
        <source>To identify</source>
        <translation>Por identificar</translation>
    </message>
    <message>
        <source>All of this year</source>
        <translation>Todos los de este año</translation>
    </message>
    <message>
        <source>Which incomes</source>
        <translation>Qué ingresos</translation>
    </message>
    <message>
        <source>Make the receipt</source>
        <translation>Dar el recibo</translation>
    </message>
    <message>
        <source>It is of somebody else, or of several…</source>
        <translation>Es de otro socio, o de varios…</translation>
    </message>
    <message>
        <source>It was no income…</source>
        <translation>No era un ingreso…</translation>
    </message>
    <message>
        <source>It is a donation or other income…</source>
        <translation>Es una donación u otro ingreso…</translation>
    </message>
    <message>
        <source>Note money that came</source>
        <translation>Anotar un ingreso</translation>
    </message>
    <message>
        <source>Accept all…</source>
        <translation>Aceptar todos…</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>No money waits for its owner.</source>
        <translation>No hay ingresos por identificar.</translation>
    </message>
    <message>
        <source>probably {name}</source>
        <translation>probablemente {name}</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>quizás {name}</translation>
    </message>
    <message>
        <source>Choose an income in the list.</source>
        <translation>Elija un ingreso de la lista.</translation>
    </message>
    <message>
        <source>Money without a name</source>
        <translation>Ingresos por identificar</translation>
    </message>
    <message numerus="yes">
        <source>%n income(s) to identify</source>
        <translation>
            <numerusform>%n ingreso por identificar</numerusform>
            <numerusform>%n ingresos por identificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)…</source>
        <translation>
            <numerusform>Aceptar %n propuesta…</numerusform>
            <numerusform>Aceptar las %n propuestas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose…</source>
        <translation>Indicar de quién es…</translation>
    </message>
    <message>
        <source>Nothing in it says whose it is.</source>
        <translation>Ningún dato indica de quién es.</translation>
    </message>
    <message>
        <source>{name} (No. {number})</source>
        <translation>{name} (Nº {number})</translation>
    </message>
    <message>
        <source>owes nothing</source>
        <translation>no debe nada</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>debe {amount}</translation>
    </message>
    <message>
        <source>Probably of {name}</source>
        <translation>Probablemente de {name}</translation>
    </message>
    <message>
        <source>Why: </source>
        <translation>Por qué: </translation>
    </message>
    <message>
        <source>{amount} stay in their favour.</source>
        <translation>Quedan {amount} a su favor.</translation>
    </message>
    <message>
        <source>Receipt {number} made</source>
        <translation>Se emitió el recibo {number}</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) made</source>
        <translation>
            <numerusform>Se emitió %n recibo</numerusform>
            <numerusform>Se emitieron %n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlos</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Is it genuine?</source>
        <translation>¿Es auténtico?</translation>
    </message>
    <message>
        <source>Control code of the receipt</source>
        <translation>Código de control del recibo</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Abrir el recibo</translation>
    </message>
    <message>
        <source>Is it genuine? Type the code</source>
        <translation>¿Es auténtico? Escriba el código</translation>
    </message>
    <message>
        <source>It stands beside the small square of dots on the paper.</source>
        <translation>Está en el papel, al lado del código QR.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This receipt was given by this office and nothing on it was changed.</source>
        <translation>Este recibo lo entregó esta oficina y no se cambió nada en él.</translation>
    </message>
    <message>
        <source>The number exists. Type the whole code to know whether the paper was changed.</source>
        <translation>El número existe. Escriba el código completo para saber si alguien cambió el papel.</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Auténtico</translation>
    </message>
    <message>
        <source>It was voided on {day}: {reason}. It proves no payment.</source>
        <translation>Se anuló el {day}: {reason}. No prueba ningún pago.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>The code does not belong to this number. Compare the paper with what was really given:</source>
        <translation>El código no corresponde a ese número. Compare el papel con lo que realmente se entregó:</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>This office has given no receipt with that number.</source>
        <translation>Esta oficina no entregó ningún recibo con ese número.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>En concepto de</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Its money waits again under “Money without a name”; the books stay as they are.</source>
        <translation>El dinero vuelve a esperar en «Ingresos por identificar»; los libros quedan como están.</translation>
    </message>
    <message>
        <source>Void receipt {number}</source>
        <translation>Anular el recibo {number}</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>Anular recibo</translation>
    </message>
    <message>
        <source>{name} · {amount}. The receipt stays in the list as void, its number is not used again, and what it paid is owed again. Keep the void paper with the duplicate.</source>
        <translation>{name} · {amount}. El recibo queda en la lista como anulado, su número no se usa otra vez y lo que pagaba vuelve a quedar pendiente. Guarde el papel anulado con el duplicado.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>VoidLetterDialog</name>
    <message>
        <source>Void: {letter}</source>
        <translation>Anular: {letter}</translation>
    </message>
    <message>
        <source>{name} · {subject}. It stays in the book as void, with its text; its number is not used again.</source>
        <translation>{name} · {subject}. Queda en el libro como anulada, con su texto; su número no se usa otra vez.</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is serving?</source>
        <translation>¿Quién atiende?</translation>
    </message>
    <message>
        <source>The name stands on the receipts as “received by”. No password is needed.</source>
        <translation>El nombre sale en los recibos como «Recibido por». No hace falta contraseña.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Figures for the annual report</source>
        <translation>Cifras para la memoria</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>Preparando el papel</translation>
    </message>
    <message>
        <source>Annual report {year} - figures of the register</source>
        <translation>Memoria {year} - cifras del padrón</translation>
    </message>
    <message>
        <source>Save the figures for Excel</source>
        <translation>Guardar las cifras para Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>YearStartDialog</name>
    <message>
        <source>Reports, the budget and the books of a year are counted from that month on.</source>
        <translation>Los informes, el presupuesto y los libros del ejercicio se cuentan desde ese mes.</translation>
    </message>
    <message>
        <source>When the fiscal year begins</source>
        <translation>Cuándo empieza el ejercicio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It begins in</source>
        <translation>Empieza en</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
</context>
<context>
    <name>_BusinessBox</name>
    <message>
        <source>Take away…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Only for what was noted by mistake. What was so stays noted.</source>
        <translation>Solo si se anotó por error. Lo que sí ocurrió queda anotado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n member(s) on the paper</source>
        <translation>
            <numerusform>%n socio en el papel</numerusform>
            <numerusform>%n socios en el papel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the list on the screen</source>
        <translation>
            <numerusform>El socio de la lista en pantalla</numerusform>
            <numerusform>Los %n socios de la lista en pantalla</numerusform>
        </translation>
    </message>
</context>
</TS>
