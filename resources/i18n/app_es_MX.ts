<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
    <context>
        <name>Alliance</name>
        <message>
            <source>Goes out: counts and standings. Does not go out: names, IDs, telephones, addresses, amounts.</source>
            <translation>Sale: cantidades y estados. No salen: nombres, RFC, CURP, teléfonos, direcciones, montos por afiliado.</translation>
        </message>
        <message>
            <source>Goes out: counts; and of the members who agreed, number, name, trade, city, category and standing. Does not go out: IDs, telephones, addresses, amounts per member.</source>
            <translation>Sale: cantidades; y de los afiliados que autorizaron: número, nombre, giro, ciudad, categoría y situación. No salen: RFC, CURP, teléfonos, direcciones, montos por afiliado.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Standing of the members</source>
            <translation>Situación de los afiliados</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
    </context>
    <context>
        <name>AlliancePage</name>
        <message>
            <source>No guild is linked yet. It is done once with each guild: exchange two small files, by stick or message, and read some numbers to each other by telephone.</source>
            <translation>Todavía no hay ningún gremio vinculado. Se hace una sola vez con cada gremio: se intercambian dos archivos pequeños, por memoria USB o mensaje, y se leen unos números por teléfono.</translation>
        </message>
        <message>
            <source>This office is not linked with the alliance yet. It is done once: exchange two small files, by stick or message, and read some numbers to each other by telephone.</source>
            <translation>Esta oficina todavía no está vinculada con la alianza. Se hace una sola vez: se intercambian dos archivos pequeños, por memoria USB o mensaje, y se leen unos números por teléfono.</translation>
        </message>
    </context>
    <context>
        <name>ArrearsPage</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n afiliado</numerusform>
                <numerusform>%n afiliados</numerusform>
            </translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
        <message>
            <source>Nobody owes anything.</source>
            <translation>Nadie tiene adeudos.</translation>
        </message>
        <message>
            <source>Pending dues</source>
            <translation>Adeudos</translation>
        </message>
        <message>
            <source>Pending dues by age</source>
            <translation>Adeudos por antigüedad</translation>
        </message>
        <message>
            <source>Invoice on credit…</source>
            <translation>CFDI antes del pago…</translation>
        </message>
        <message>
            <source>Payment plan…</source>
            <translation>Convenio de pago…</translation>
        </message>
    </context>
    <context>
        <name>CashPage</name>
    </context>
    <context>
        <name>ChargeCard</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n afiliado</numerusform>
                <numerusform>%n afiliados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) have it already and are not charged again.</source>
            <translation>
                <numerusform>%n afiliado ya la tiene y no se le genera otra vez.</numerusform>
                <numerusform>%n afiliados ya la tienen y no se les genera otra vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) are left out: their size or workers are not known.</source>
            <translation>
                <numerusform>Queda afuera %n afiliado: no se sabe su tamaño o sus trabajadores.</numerusform>
                <numerusform>Quedan afuera %n afiliados: no se sabe su tamaño o sus trabajadores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of “{category}” also have a monthly due of their own: they will pay both.</source>
            <translation>
                <numerusform>%n afiliado de la categoría «{category}» tiene también su propia cuota mensual: pagará las dos.</numerusform>
                <numerusform>%n afiliados de la categoría «{category}» tienen también su propia cuota mensual: pagarán las dos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of “{category}” have a monthly due of their own and pay only that one. Both: “Change…”.</source>
            <translation>
                <numerusform>%n afiliado de la categoría «{category}» tiene su propia cuota mensual: paga solo esa. Si debe pagar las dos, dígalo en «Modificar…».</numerusform>
                <numerusform>%n afiliados de la categoría «{category}» tienen su propia cuota mensual: pagan solo esa. Si deben pagar las dos, dígalo en «Modificar…».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Codes</name>
        <message>
            <source>Add a member.</source>
            <translation>Agregar un afiliado.</translation>
        </message>
        <message>
            <source>Bringing in the spreadsheet</source>
            <translation>Trayendo la hoja de Excel</translation>
        </message>
        <message>
            <source>Change the data of a member; what is not said stays.</source>
            <translation>Cambiar datos de un afiliado; lo que no se dice queda como está.</translation>
        </message>
        <message>
            <source>It could not be written in “{folder}” (system error {number}). Check that the stick is not write-protected and that you may write there.</source>
            <translation>No se pudo escribir en «{folder}» (aviso {number} del sistema). Revise que la memoria USB no esté protegida y que haya permiso para escribir allí.</translation>
        </message>
        <message>
            <source>List members, today or as of a day.</source>
            <translation>Listar los afiliados, hoy o como estaban un día.</translation>
        </message>
        <message>
            <source>Looks like {name} (No. {number}) of the register. This row goes in as another member; see whether it is the same one.</source>
            <translation>Se parece a {name} (Nº {number}), que ya está en el padrón. Esta fila entra como otro afiliado; revise si es el mismo.</translation>
        </message>
        <message>
            <source>Looks like {name} of line {line}. Both go in; see whether it is the same member.</source>
            <translation>Se parece a {name}, de la línea {line}. Entran los dos; revise si es el mismo afiliado.</translation>
        </message>
        <message>
            <source>Member number.</source>
            <translation>Número de afiliado.</translation>
        </message>
        <message>
            <source>Member, by number, id number or internal identifier.</source>
            <translation>Afiliado, por número, documento o identificador interno.</translation>
        </message>
        <message>
            <source>Member, if it was another one.</source>
            <translation>Afiliado, si era otro.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Members charged: {charged}, {amount} in all. Had it already: {already}.</source>
            <translation>Afiliados con cuota generada: {charged}, {amount} en total. Ya la tenían: {already}.</translation>
        </message>
        <message>
            <source>Members that change ({count}):</source>
            <translation>Afiliados que cambian ({count}):</translation>
        </message>
        <message>
            <source>Members written to “{path}”: {count}</source>
            <translation>Afiliados guardados en «{path}»: {count}</translation>
        </message>
        <message>
            <source>Members: number, document or uid.</source>
            <translation>Afiliados: número, documento o identificador interno.</translation>
        </message>
        <message>
            <source>Members: {count}</source>
            <translation>Afiliados: {count}</translation>
        </message>
        <message>
            <source>Members: {count}. In all: {amount}</source>
            <translation>Afiliados: {count}. En total: {amount}</translation>
        </message>
        <message>
            <source>Members: {members} · receipts: {receipts} · received: {amount}</source>
            <translation>Afiliados: {members} · recibos: {receipts} · cobrado: {amount}</translation>
        </message>
        <message>
            <source>Neighbourhood.</source>
            <translation>Colonia.</translation>
        </message>
        <message>
            <source>Note what a member owed on the first day.</source>
            <translation>Anotar lo que un afiliado debía, o tenía a favor, el primer día.</translation>
        </message>
        <message>
            <source>Notes that members agreed that their number, name, trade and standing go to the alliance (--revoke ends it).</source>
            <translation>Anotar que los afiliados autorizaron que su número, nombre, giro y situación vayan a la alianza (con --revoke, retirar esa autorización).</translation>
        </message>
        <message>
            <source>Number {number} is already on line {line} of this sheet.</source>
            <translation>El Nº {number} ya está en la línea {line} de esta hoja de Excel.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Leyendo la hoja de Excel</translation>
        </message>
        <message>
            <source>Region.</source>
            <translation>Entidad federativa.</translation>
        </message>
        <message>
            <source>Say how the member agreed (form, message, signature).</source>
            <translation>Indique cómo dio el afiliado su autorización (ficha, mensaje, firma).</translation>
        </message>
        <message>
            <source>Show a member: data, standing, what is owed.</source>
            <translation>Mostrar un afiliado: datos, situación y lo que debe.</translation>
        </message>
        <message>
            <source>Something unexpected happened. Look whether this step was done before repeating it, and send “{path}” to whoever helps you; it holds no lists of members.</source>
            <translation>Pasó algo que no estaba previsto. Antes de repetir el paso, mire si quedó hecho, y envíe «{path}» a quien le da asistencia: no contiene listas de afiliados.</translation>
        </message>
        <message>
            <source>Statement of account of a member, on screen or as PDF.</source>
            <translation>Estado de cuenta de un afiliado, en pantalla o en PDF.</translation>
        </message>
        <message>
            <source>Step {batch} is not undone: what it would bring back (a member number, a name) belongs to another record now. Nothing was changed.</source>
            <translation>No se deshace el paso {batch}: lo que volvería (un número de afiliado, un nombre) ahora es de otro registro. No se cambió nada.</translation>
        </message>
        <message>
            <source>Suspend, reinstate or end a membership, with its day and reason.</source>
            <translation>Suspender, reincorporar o dar de baja a un afiliado, con fecha y motivo.</translation>
        </message>
        <message>
            <source>That charge is not open any more. Look at the account again.</source>
            <translation>Esa cuota ya no está pendiente. Vuelva a mirar la cuenta del afiliado.</translation>
        </message>
        <message>
            <source>The file arrived damaged or incomplete. Nothing was changed. Copy it again from the stick or the mail, or ask for it to be sent again.</source>
            <translation>El archivo llegó dañado o incompleto. No se cambió nada. Cópielo de nuevo de la memoria USB o del correo, o pida que lo envíen otra vez.</translation>
        </message>
        <message>
            <source>The folder “{folder}” is not there. Plug in the stick again or choose another folder.</source>
            <translation>La carpeta «{folder}» no está. Conecte de nuevo la memoria USB o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The office has no category of members yet. Add one first.</source>
            <translation>La oficina todavía no tiene categorías de afiliados. Agregue una primero.</translation>
        </message>
        <message>
            <source>The opening debt was already entered with another amount. Correct it in the member's account.</source>
            <translation>El saldo anterior ya se cargó con otro monto. Corríjalo en la cuenta del afiliado.</translation>
        </message>
        <message>
            <source>The register of members.</source>
            <translation>El padrón de afiliados.</translation>
        </message>
        <message>
            <source>The same member is already on line {line} of this sheet.</source>
            <translation>El mismo afiliado ya está en la línea {line} de esta hoja de Excel.</translation>
        </message>
        <message>
            <source>There is no column “{column}” in the sheet.</source>
            <translation>No hay ninguna columna «{column}» en la hoja de Excel.</translation>
        </message>
        <message>
            <source>There is no file “{file}”. Check the name and the folder, or whether the USB stick is still plugged in.</source>
            <translation>No se encuentra el archivo «{file}». Revise el nombre y la carpeta, o si la memoria USB sigue conectada.</translation>
        </message>
        <message>
            <source>There is no file “{file}”. Check the name, or whether the stick is still plugged in.</source>
            <translation>No se encuentra el archivo «{file}». Revise el nombre, o si la memoria USB sigue conectada.</translation>
        </message>
        <message>
            <source>There is no member “{text}”. Search by number, id or name.</source>
            <translation>No hay ningún afiliado «{text}». Busque por número, documento o nombre.</translation>
        </message>
        <message>
            <source>There is no office file at “{path}”. Check the name or the stick.</source>
            <translation>No hay ningún archivo de oficina en «{path}». Revise el nombre o si está puesta la memoria USB.</translation>
        </message>
        <message>
            <source>There is no open charge “{text}” for this member. See “gremial dues statement”.</source>
            <translation>Este afiliado no tiene pendiente «{text}». Vea lo que debe con «gremial dues statement».</translation>
        </message>
        <message>
            <source>This cannot be done while the member is in this status.</source>
            <translation>Esto no se puede hacer con el estado que tiene ahora el afiliado. Vuelva a mirar su ficha.</translation>
        </message>
        <message>
            <source>This member already has an opening debt.</source>
            <translation>Este afiliado ya tiene un saldo anterior. Véalo en su estado de cuenta.</translation>
        </message>
        <message>
            <source>Trade name.</source>
            <translation>Nombre comercial.</translation>
        </message>
        <message>
            <source>Trade.</source>
            <translation>Giro.</translation>
        </message>
        <message>
            <source>What for: resumen or contacto.</source>
            <translation>Para qué: resumen (número, nombre, giro y situación) o contacto.</translation>
        </message>
        <message>
            <source>Who has something pending, by age.</source>
            <translation>Quiénes tienen adeudos, por antigüedad.</translation>
        </message>
        <message>
            <source>Write the list of members to Excel or CSV.</source>
            <translation>Guardar la lista de afiliados en Excel o CSV.</translation>
        </message>
        <message>
            <source>cash, transfer, cheque, wallet or card.</source>
            <translation>cash (efectivo), transfer (transferencia SPEI), cheque, wallet (depósito) o card (tarjeta).</translation>
        </message>
        <message>
            <source>member</source>
            <translation>afiliado</translation>
        </message>
        <message>
            <source>member added</source>
            <translation>afiliado agregado</translation>
        </message>
        <message>
            <source>member changed</source>
            <translation>afiliado modificado</translation>
        </message>
        <message>
            <source>member number</source>
            <translation>Nº de afiliado</translation>
        </message>
        <message>
            <source>neighbourhood</source>
            <translation>colonia</translation>
        </message>
        <message>
            <source>region</source>
            <translation>entidad federativa</translation>
        </message>
        <message>
            <source>trade</source>
            <translation>giro</translation>
        </message>
        <message>
            <source>trade name</source>
            <translation>nombre comercial</translation>
        </message>
        <message>
            <source>transfer</source>
            <translation>transferencia SPEI</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>al corriente</translation>
        </message>
        <message>
            <source>wallet</source>
            <translation>depósito</translation>
        </message>
        <message>
            <source>with dues pending</source>
            <translation>con adeudo</translation>
        </message>
        <message>
            <source>{count} members answer to “{text}”. Use the member number.</source>
            <translation>«{text}» puede ser cualquiera de {count} afiliados. Use el número de afiliado o el documento.</translation>
        </message>
        <message>
            <source>{count} members of the register could be “{name}”. Write the member number.</source>
            <translation>Hay {count} afiliados que pueden ser «{name}». Escriba el número de afiliado.</translation>
        </message>
        <message>
            <source>“{file}” is a web page with the name of a spreadsheet. Open it in Excel, save it as “Excel workbook (.xlsx)” and choose that file.</source>
            <translation>«{file}» es una página web con nombre de hoja de Excel. Ábralo en Excel, guárdelo como «Libro de Excel (.xlsx)» y elija ese archivo.</translation>
        </message>
        <message>
            <source>“{file}” is not a list: inside it is a file of kind {kind}. Open the list in Excel and save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.</source>
            <translation>«{file}» no es una hoja de Excel: por dentro es un archivo de tipo {kind}. Abra la lista en Excel y guárdela como «Libro de Excel (.xlsx)» o «CSV UTF-8».</translation>
        </message>
        <message>
            <source>“{file}”: no row with known column titles was found; the first text is “{seen}”. The titles (Nombre, RUC, Celular …) must be in one row near the top. If they have other names, say which column is which.</source>
            <translation>«{file}»: no se encontró una fila con títulos de columna conocidos; lo primero que dice es «{seen}». Los títulos (Nombre, RFC, Celular…) deben estar en una fila, cerca del comienzo. Si se llaman de otra manera, indique qué es cada columna.</translation>
        </message>
        <message>
            <source>“{path}” is whole. Members: {members} · receipts: {receipts}</source>
            <translation>«{path}» está completa. Afiliados: {members} · recibos: {receipts}</translation>
        </message>
        <message>
            <source>“{path}” was restored. Members: {members} · receipts: {receipts}</source>
            <translation>Se restauró «{path}». Afiliados: {members} · recibos: {receipts}</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as an amount: groups have three digits. Write for example 150.000.</source>
            <translation>«{text}» no se puede leer como monto: entre una coma y otra van tres cifras. Escriba por ejemplo 1,500.00 o 1500.00.</translation>
        </message>
        <message>
            <source>“{text}” is already the id of {name} (No. {number}). It is kept; see whether it is the same member.</source>
            <translation>«{text}» ya es el documento de {name} (Nº {number}). Se guarda igual; revise si es el mismo afiliado.</translation>
        </message>
        <message>
            <source>“{text}” is already the id of {name} (No. {number}). This row goes in as another member; see whether it is the same one.</source>
            <translation>«{text}» ya es el documento de {name} (Nº {number}). Esta fila entra como otro afiliado; revise si es el mismo.</translation>
        </message>
        <message>
            <source>“{text}” is also on line {line} ({name}). Both go in; see whether it is the same member.</source>
            <translation>«{text}» también está en la línea {line} ({name}). Entran los dos; revise si es el mismo afiliado.</translation>
        </message>
        <message>
            <source>“{text}” is not a date of the spreadsheet. Write it as day/month/year.</source>
            <translation>«{text}» no es una fecha de la hoja de Excel. Escríbala como día/mes/año.</translation>
        </message>
        <message>
            <source>“{text}” is not a way to pay: cash, transfer, cheque, wallet, card.</source>
            <translation>«{text}» no es una forma de pago: cash (efectivo), transfer (transferencia SPEI), cheque, wallet (depósito), card (tarjeta).</translation>
        </message>
        <message>
            <source>“{text}” is not a whole number. Amounts are written without points: Gs. 85.000 is 85000; 1,500.00 pesos are 150000.</source>
            <translation>«{text}» no es un número entero. Los montos van sin puntos ni comas, en centavos: 1,500.00 pesos son 150000.</translation>
        </message>
        <message>
            <source>“{text}” lost its digits in the spreadsheet. Give the column the format “text” and write the number again.</source>
            <translation>«{text}» perdió cifras en la hoja de Excel. Ponga la columna en formato texto y escriba el número otra vez.</translation>
        </message>
        <message>
            <source>The book of members as of a day, to PDF, Excel or CSV.</source>
            <translation>El libro de afiliados a una fecha, en PDF, Excel o CSV.</translation>
        </message>
        <message>
            <source>A sheet of receipts needs the columns number, date and amount. Columns found: {columns}. Say which one with --map “column=receipt”, =date or =amount.</source>
            <translation>Una hoja de Excel de recibos necesita las columnas número, fecha e importe. Columnas encontradas: {columns}. Indique cuál es con --map "columna=receipt", =date o =amount.</translation>
        </message>
        <message>
            <source>List of members</source>
            <translation>Lista de afiliados</translation>
        </message>
        <message>
            <source>Receipt {number} is already on line {line} of this sheet.</source>
            <translation>El recibo {number} ya está en la línea {line} de esta hoja de Excel.</translation>
        </message>
        <message>
            <source>Receipt {receipt} already came in for {name}. Correct the number or the member.</source>
            <translation>El recibo {receipt} ya entró a nombre de {name}. Corrija el número o el afiliado.</translation>
        </message>
        <message>
            <source>The numbers of the first column only count the lines; members are found by id and name.</source>
            <translation>Los números de la hoja de Excel solo cuentan los renglones; los afiliados se buscan por documento y nombre.</translation>
        </message>
        <message>
            <source>The sheet says {said} is owed; by its months it is {found}.</source>
            <translation>La hoja de Excel dice que debe {said}; según sus meses son {found}.</translation>
        </message>
        <message>
            <source>The sheet’s total says {said}; its months add up to {found}.</source>
            <translation>El total de la hoja de Excel dice {said}; sus meses suman {found}.</translation>
        </message>
        <message>
            <source>The unpaid months are already inside this member’s debt of the first day: they are not charged again.</source>
            <translation>Los meses impagos ya están en la deuda inicial de este afiliado: no se cargan de nuevo.</translation>
        </message>
        <message>
            <source>Void and without member or amount: nothing to write.</source>
            <translation>Anulado y sin afiliado o importe: no hay nada que asentar.</translation>
        </message>
        <message>
            <source>list of members</source>
            <translation>lista de afiliados</translation>
        </message>
        <message>
            <source>not a member yet</source>
            <translation>aún no era afiliado</translation>
        </message>
        <message>
            <source>{amount} more than the months of the sheet: it stays in the member’s favour.</source>
            <translation>{amount} más que los meses de la hoja de Excel: queda a favor del afiliado.</translation>
        </message>
        <message>
            <source>{months} is already paid in Gremial, so this receipt may be the same money. Leave it out, or undo the sheet of months and bring the receipts first.</source>
            <translation>{months} ya figura pagado en Gremial, así que este recibo puede ser el mismo dinero. Déjelo afuera, o deshaga la hoja de Excel de cuotas y traiga antes los recibos.</translation>
        </message>
        <message>
            <source>{month}: the sheet now says {said}; it came in before as {known} and stays so.</source>
            <translation>{month}: la hoja de Excel ahora dice {said}; antes entró como {known} y así queda.</translation>
        </message>
        <message>
            <source>“{name}” could be {count} members: {names}. Write the number or the id.</source>
            <translation>«{name}» puede ser {count} afiliados: {names}. Escriba el número o el documento.</translation>
        </message>
        <message>
            <source>“{name}” is not in the register. Add the member, or correct the name, and bring this row again.</source>
            <translation>«{name}» no está en el padrón. Agregue al afiliado, o corrija el nombre, y vuelva a traer esta fila.</translation>
        </message>
        <message>
            <source>Bring the dues or receipts of earlier years from a spreadsheet.
Twelve columns of months (amount, X, receipt number, date or colour) or a row for each receipt. The same file twice changes nothing; everything can be taken back with “gremial undo”.</source>
            <translation>Traer de una hoja de Excel las cuotas o los recibos de años anteriores.
Doce columnas de meses (importe, X, número de recibo, fecha o color) o una fila por recibo. El mismo archivo dos veces no cambia nada; todo se puede deshacer con «gremial undo».</translation>
        </message>
        <message>
            <source>The year of the months, where the sheet does not say it.</source>
            <translation>El año de los meses, si la hoja de Excel no lo dice.</translation>
        </message>
        <message>
            <source>What a month costs, where neither the sheet nor the fee says it (minor units).</source>
            <translation>Cuánto vale un mes, si no lo dicen la hoja de Excel ni la cuota (sin puntos ni comas).</translation>
        </message>
        <message>
            <source>What the sheet is: months or receipts (found out when left out).</source>
            <translation>Qué es la hoja de Excel: months (cuotas por mes) o receipts (recibos); se averigua si no se indica.</translation>
        </message>
        <message>
            <source>“{file}” does not look like dues by month or old receipts ({kind}). Say what it is with --kind months or --kind receipts; a list of members goes in with “gremial members import”.</source>
            <translation>«{file}» no parece una hoja de Excel de cuotas por mes ni de recibos ({kind}). Indique qué es con --kind months o --kind receipts; una lista de afiliados se trae con «gremial members import».</translation>
        </message>
        <message>
            <source>The last thing noted of this membership is of {day}. Write that day or a later one.</source>
            <translation>Lo último anotado de este afiliado es del {day}. Escriba esa fecha o una posterior.</translation>
        </message>
        <message>
            <source>Not an active member today.</source>
            <translation>Hoy no es afiliado activo.</translation>
        </message>
        <message>
            <source>Files of a member: list them, attach one, save them to a folder.</source>
            <translation>Adjuntos de un afiliado: verlos, agregar uno, guardarlos en una carpeta.</translation>
        </message>
        <message>
            <source>{size} MB; stored files: {count} ({stored} MB). It will soon not fit a 2 GB stick: keep large originals elsewhere.</source>
            <translation>{size} MB; adjuntos: {count} ({stored} MB). Pronto no cabrá en una memoria USB de 2 GB: guarde los originales grandes en otro lugar.</translation>
        </message>
        <message>
            <source>Nothing was written: rolls are kept once meetings are. --out saves this as a spreadsheet.</source>
            <translation>No se guardó nada: las asistencias se guardarán con las reuniones. Con --out queda como hoja de Excel.</translation>
        </message>
        <message>
            <source>This looks like: {kind}. Only the members are brought; for the money use “gremial dues import”.</source>
            <translation>Esto parece: {kind}. Solo se traen los afiliados; para el dinero use «gremial dues import».</translation>
        </message>
        <message>
            <source>Earlier payment, from an old book {receipt}</source>
            <translation>Pago anterior, según hoja de Excel {receipt}</translation>
        </message>
        <message>
            <source>{months} is on another receipt of this sheet too: this one goes in beside it.</source>
            <translation>{months} también está en otro recibo de esta hoja de Excel: este se asienta aparte.</translation>
        </message>
        <message>
            <source>Active members who pay and are not in this sheet: {count}.</source>
            <translation>Afiliados activos que pagan y no están en esta hoja de Excel: {count}.</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
        <message>
            <source>How many members by category, trade, city, size, standing and month; to PDF, Excel or CSV.</source>
            <translation>Cuántos afiliados hay por categoría, giro, ciudad, tamaño, situación y mes; en PDF, Excel o CSV.</translation>
        </message>
        <message>
            <source>debt of the sheet</source>
            <translation>deuda de la hoja de Excel</translation>
        </message>
        <message>
            <source>total of the sheet</source>
            <translation>total de la hoja de Excel</translation>
        </message>
        <message>
            <source>Charged twice: two records of the same member were joined</source>
            <translation>Se generó dos veces: se unieron dos fichas del mismo afiliado</translation>
        </message>
        <message>
            <source>the trade name of one is the name of the other</source>
            <translation>el nombre comercial de una es el nombre de la otra</translation>
        </message>
        <message>
            <source>socio or socia</source>
            <translation>afiliado o afiliada</translation>
        </message>
        <message>
            <source>spreadsheet brought in</source>
            <translation>hoja de Excel traída</translation>
        </message>
        <message>
            <source>“{text}” is no kind of letter.</source>
            <translation>«{text}» no es una clase de documento. Elija oficio, circular o constancia.</translation>
        </message>
        <message>
            <source>Also named in records that are not this member's: {table}, {count}. Look at them by hand.</source>
            <translation>También aparece en registros que no son de este afiliado: {table}, {count}. Revíselos a mano.</translation>
        </message>
        <message>
            <source>Erased member No. {number}</source>
            <translation>Afiliado borrado Nº {number}</translation>
        </message>
        <message>
            <source>Number, dates of membership and the amounts of dues and payments: the register and the books of the office, without a name.</source>
            <translation>El número, las fechas de alta y baja y los importes de cuotas y pagos: el registro de afiliados y las cuentas de la oficina, sin nombre.</translation>
        </message>
        <message>
            <source>The data of this member were already erased.</source>
            <translation>Los datos de este afiliado ya fueron borrados.</translation>
        </message>
        <message>
            <source>erased the data of an ex-member</source>
            <translation>borró los datos de un ex afiliado</translation>
        </message>
        <message>
            <source>{name} is still a member. Only the data of somebody who left can be erased: note the leaving first.</source>
            <translation>{name} sigue en el padrón. Solo se borran los datos de quien ya dejó de ser afiliado: registre primero la baja.</translation>
        </message>
        <message>
            <source>A certificate of membership, numbered in the book, as a PDF.</source>
            <translation>Constancia de afiliado en PDF, con su número en el libro de correspondencia.</translation>
        </message>
        <message>
            <source>The member it is about: number or id.</source>
            <translation>Afiliado al que se dirige: número o documento.</translation>
        </message>
        <message>
            <source>Writes a member's request into the book, with its last day by the law of the country.</source>
            <translation>Anota en el libro el pedido de un afiliado, con su plazo según la ley del país.</translation>
        </message>
        <message>
            <source>Personal columns: {names}. Members whose data are blocked are left out. Give the list only to who needs it.</source>
            <translation>Columnas con datos personales: {names}. Quedan fuera los afiliados con datos bloqueados. Entregue la lista solo a quien la necesite.</translation>
        </message>
        <message>
            <source>One trades under the name of the other: {name} (No. {number}). This row goes in as another member; see whether it is the same one.</source>
            <translation>El nombre comercial de uno es el nombre del otro: {name} (Nº {number}). Esta fila entra como otro afiliado; vea si no es el mismo.</translation>
        </message>
        <message>
            <source>One trades under the name of the other: {name} of line {line}. Both go in; see whether it is the same member.</source>
            <translation>El nombre comercial de uno es el nombre del otro: {name}, de la línea {line}. Entran los dos; vea si no es el mismo afiliado.</translation>
        </message>
        <message>
            <source>“{text}” is already the telephone of {name} (No. {number}). This row goes in as another member; see whether it is the same one.</source>
            <translation>«{text}» ya es el teléfono de {name} (Nº {number}). Esta fila entra como otro afiliado; vea si no es el mismo.</translation>
        </message>
        <message>
            <source>“{text}” is also the telephone of {name} on line {line}. Both go in; see whether it is the same member.</source>
            <translation>«{text}» es también el teléfono de {name}, de la línea {line}. Entran los dos; vea si no es el mismo afiliado.</translation>
        </message>
        <message>
            <source>“{text}” may be {name} (No. {number}) with another part of the name. This row goes in as another member; see whether it is the same one.</source>
            <translation>«{text}» puede ser {name} (Nº {number}), con el nombre más o menos completo. Esta fila entra como otro afiliado; vea si no es el mismo.</translation>
        </message>
        <message>
            <source>“{text}” may be {name} of line {line} with another part of the name. Both go in; see whether it is the same member.</source>
            <translation>«{text}» puede ser {name}, de la línea {line}, con el nombre más o menos completo. Entran los dos; vea si no es el mismo afiliado.</translation>
        </message>
        <message>
            <source>Nobody in the directory is “{text}”. Write the name, the ID or the member number as it is noted, or add the record first.</source>
            <translation>Nadie en el directorio es «{text}». Escriba el nombre, el documento o el Nº de afiliado como está anotado, o agregue primero la ficha.</translation>
        </message>
        <message>
            <source>{name} is a member already, with No. {number}.</source>
            <translation>{name} ya es afiliado, con el Nº {number}.</translation>
        </message>
        <message>
            <source>{name} was a member (No. {number}) and left. Open that record and admit them again: their history stays.</source>
            <translation>{name} ya fue afiliado (Nº {number}) y se dio de baja. Abra esa ficha y admítalo de nuevo: así conserva su historia.</translation>
        </message>
        <message>
            <source>Cards for members as a PDF, eight on a sheet with cut marks; for those named, those found or all who belong.</source>
            <translation>Credenciales de afiliado en PDF, ocho por hoja con marcas de corte; para quienes se nombra, los que se buscan o todos los que pertenecen.</translation>
        </message>
        <message>
            <source>Eight cards do not fit on “{paper}”. Choose A4, letter or a longer sheet.</source>
            <translation>En «{paper}» no entran ocho credenciales. Elija A4, carta u otra hoja más larga.</translation>
        </message>
        <message>
            <source>Left out, they no longer belong: {count}. {names}.</source>
            <translation>Quedan fuera porque ya no son afiliados: {count}. {names}.</translation>
        </message>
        <message>
            <source>The card is of {name}, No. {number}.</source>
            <translation>La credencial es de {name}, Nº {number}.</translation>
        </message>
        <message>
            <source>The last day printed on the card.</source>
            <translation>La fecha de vencimiento impresa en la credencial.</translation>
        </message>
        <message>
            <source>Whose card bears a code, and whether it still holds.</source>
            <translation>De quién es la credencial con ese código y si sigue vigente.</translation>
        </message>
        <message>
            <source>No card of this office bears the code {card} with that last day.</source>
            <translation>Ninguna credencial de esta oficina lleva el código {card} con esa fecha de vencimiento.</translation>
        </message>
        <message>
            <source>Members only, or everybody else.</source>
            <translation>Solo afiliados, o solo los demás.</translation>
        </message>
        <message>
            <source>Record, by name, id, member number or internal identifier.</source>
            <translation>Ficha, por nombre, documento, Nº de afiliado o identificador interno.</translation>
        </message>
        <message>
            <source>no member</source>
            <translation>no afiliado</translation>
        </message>
        <message>
            <source>Dues are pending of who owes something past due. A due counts from the day after it falls due.</source>
            <translation>Tiene adeudo quien debe algo ya vencido. Cada cuota cuenta desde el día siguiente a su vencimiento.</translation>
        </message>
        <message>
            <source>Lists the changes of status of a member, numbered; corrects one (--correct N) or takes the last one back (--take-back).</source>
            <translation>Muestra los cambios de estado de un afiliado, numerados; corrige uno (--correct N) o quita el último (--take-back).</translation>
        </message>
        <message>
            <source>Says why a member is up to date, owes, is suspended or left: the rule and each record. --as-of asks for an earlier day.</source>
            <translation>Dice por qué un afiliado está al corriente, debe, está suspendido o ya no pertenece: la regla y cada registro. --as-of pregunta por otro día.</translation>
        </message>
        <message>
            <source>The members on paper or as a sheet (PDF, CSV or XLSX) with chosen columns, in groups; ids, telephones and addresses only when named.</source>
            <translation>Los afiliados en papel o como hoja de Excel (PDF, CSV o XLSX) con las columnas elegidas, en grupos; documentos, teléfonos y domicilios solo si se nombran.</translation>
        </message>
        <message>
            <source>Add a person who is no member (yet).</source>
            <translation>Agrega una persona que no es afiliado (todavía).</translation>
        </message>
        <message>
            <source>Add an organisation that is no member (yet): public body, university, bank, guild…</source>
            <translation>Agrega una organización que no es afiliado (todavía): organismo público, universidad, banco, gremio…</translation>
        </message>
        <message>
            <source>The directory: people and organisations, members or not, and the offices they hold.</source>
            <translation>El directorio: personas y organizaciones, sean o no afiliados, y los cargos que tienen.</translation>
        </message>
        <message>
            <source>A member it goes to: number or id; several times for several.</source>
            <translation>Afiliado al que se dirige: número o documento. Se repite para varios.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Oficio</translation>
        </message>
        <message>
            <source>Nobody answers to that choice: choose at least one member.</source>
            <translation>Con esa elección no queda nadie. Elija al menos un afiliado.</translation>
        </message>
        <message>
            <source>The member it goes to.</source>
            <translation>Afiliado al que se dirige: número o documento.</translation>
        </message>
        <message>
            <source>member, in_good_standing or in_arrears: to all of them.</source>
            <translation>A muchos: member (todos los afiliados), in_good_standing (al corriente) o in_arrears (con adeudo). Una circular lleva un solo número y un ejemplar para cada uno; notas, un número cada una.</translation>
        </message>
        <message>
            <source>“{name}” is different for each member: a circular says the same to all. Write letters, one for each.</source>
            <translation>«{name}» es distinto para cada uno y la circular dice lo mismo a todos. Elija oficios, uno para cada afiliado, o quite ese campo.</translation>
        </message>
        <message>
            <source>Who owes nothing that is past due is up to date. What falls due later does not count.</source>
            <translation>Está al corriente quien no debe nada vencido. Lo que vence más adelante no cuenta.</translation>
        </message>
        <message>
            <source>By name only, without telephone or e-mail, because no consent for the directory is noted: {count}. Note it in “Personal data” of each member.</source>
            <translation>Solo con el nombre, sin teléfono ni correo, por no constar su permiso para el directorio: {count}. Se anota en «Datos personales» de cada afiliado.</translation>
        </message>
        <message>
            <source>The directory of members to hand out, as a PDF: telephones and e-mails only of who consented.</source>
            <translation>El directorio de afiliados para entregar, en PDF: teléfonos y correos solo de quien dio su permiso.</translation>
        </message>
        <message>
            <source>“{name}” cannot be taken away: members who had it once: {count}, and the rolls of those days need it.</source>
            <translation>«{name}» no se puede quitar: afiliados que la tuvieron antes: {count}, y los padrones de esos días la necesitan.</translation>
        </message>
        <message>
            <source>“{name}” cannot be taken away: records of members that have it: {count}. Change their category first.</source>
            <translation>«{name}» no se puede quitar: fichas de afiliados que la tienen: {count}. Cámbieles antes la categoría.</translation>
        </message>
        <message>
            <source>“{name}” is the only category; every member needs one.</source>
            <translation>«{name}» es la única categoría; cada afiliado necesita una.</translation>
        </message>
        <message>
            <source>Field: id of the member</source>
            <translation>documento del afiliado</translation>
        </message>
        <message>
            <source>Field: number of the member</source>
            <translation>número de afiliado</translation>
        </message>
        <message>
            <source>Field: trade</source>
            <translation>giro</translation>
        </message>
        <message>
            <source>“{text}” stands alone on its row: it looks like the title of a group, not a member. If it is a member, write the name in its column.</source>
            <translation>«{text}» está solo en la fila: parece el título de un grupo y no un afiliado. Si es un afiliado, escriba el nombre en su columna.</translation>
        </message>
        <message>
            <source>Categories of members with their rights.</source>
            <translation>Categorías de afiliados con sus derechos.</translation>
        </message>
        <message>
            <source>How many work in the businesses of the members, and how many do not say.</source>
            <translation>Cuántas personas trabajan en los negocios de los afiliados, y cuántos no lo dicen.</translation>
        </message>
        <message>
            <source>Members of that day: {count}. Saying how many work there: {said}; without that: {silent}; closed, not counted: {closed}.</source>
            <translation>Afiliados de ese día: {count}. Dijeron cuántas personas trabajan: {said}; sin ese dato: {silent}; cerrados, que no se cuentan: {closed}.</translation>
        </message>
        <message>
            <source>The person: member number, id number, name or internal identifier.</source>
            <translation>La persona: Nº de afiliado, documento, nombre o identificador interno.</translation>
        </message>
        <message>
            <source>Who has the business: member number, id number, name or internal identifier.</source>
            <translation>De quién es el negocio: Nº de afiliado, documento, nombre o identificador interno.</translation>
        </message>
        <message>
            <source>{name} is in the directory already ({why}), without being a member. To not write it twice, look it up in Directory and choose “Admit as a member”.</source>
            <translation>{name} ya está en el directorio ({why}), sin ser afiliado. Para no escribirlo dos veces, búsquelo en Directorio y elija «Admitir como afiliado…».</translation>
        </message>
        <message>
            <source>{name} is or was a member (No. {number}): the record stays. End the membership instead.</source>
            <translation>{name} es o fue afiliado (Nº {number}): la ficha se queda. Si se va, dé de baja al afiliado.</translation>
        </message>
        <message>
            <source>{day} has passed: write until when the cards hold.</source>
            <translation>El {day} ya pasó: escriba hasta cuándo valen las credenciales.</translation>
        </message>
        <message>
            <source>Say who asks: a member, or the name.</source>
            <translation>Diga quién pide: un afiliado o su nombre.</translation>
        </message>
        <message>
            <source>The form of consent to sign, as PDF; without a member it has lines to write on.</source>
            <translation>El formulario de consentimiento para firmar, en PDF; sin afiliado, con líneas para escribir.</translation>
        </message>
        <message>
            <source>who asks, when it is no member</source>
            <translation>quién pide, cuando no es afiliado</translation>
        </message>
        <message>
            <source>difference of the count</source>
            <translation>diferencia del corte de caja</translation>
        </message>
        <message>
            <source>A member pays less from now on: a scholarship or exemption, by a resolution.</source>
            <translation>Un afiliado paga menos desde ahora: beca o exoneración, por una resolución.</translation>
        </message>
        <message>
            <source>Asks one member for a joining fee, fine, stall or service.</source>
            <translation>Cobra a un afiliado una incorporación, multa, puesto o servicio.</translation>
        </message>
        <message>
            <source>The size or the workers of this member are not known: “{name}” cannot be worked out. Note them first.</source>
            <translation>No se sabe el tamaño o los trabajadores de este afiliado: no se puede calcular «{name}». Anótelos primero.</translation>
        </message>
        <message>
            <source>This member has one for those days already. End it first.</source>
            <translation>Este afiliado ya tiene una para esas fechas. Termínela primero.</translation>
        </message>
        <message>
            <source>This member owes nothing of that due and period.</source>
            <translation>Este afiliado no debe nada de esa cuota y ese período.</translation>
        </message>
        <message>
            <source>“{name}” is charged to one member at a time, when it happens.</source>
            <translation>«{name}» se cobra a un afiliado por vez, cuando corresponde.</translation>
        </message>
        <message>
            <source>{charged} members would be charged {amount} in all; {already} have it already. Nothing was written.</source>
            <translation>Se cobraría a {charged} afiliados, en total {amount}; {already} ya lo tienen. No se escribió nada.</translation>
        </message>
        <message>
            <source>{count} members are left out: their size or workers are not known.</source>
            <translation>Quedan afuera {count} afiliados: no se sabe su tamaño o sus trabajadores.</translation>
        </message>
        <message>
            <source>The same member stands twice. Write one amount for each.</source>
            <translation>El mismo afiliado figura dos veces. Escriba un solo monto para cada uno.</translation>
        </message>
        <message>
            <source>Debt by age: who owed what at the end of a day, and since when.
With --member, that member's charges one by one.</source>
            <translation>Deuda por antigüedad: quién debía cuánto al final de un día, y desde cuándo.
Con --member, las cuotas de ese afiliado una por una.</translation>
        </message>
        <message>
            <source>Gives an income to one or several members, with a receipt for each.</source>
            <translation>Asigna un ingreso a uno o varios afiliados, con un recibo para cada uno.</translation>
        </message>
        <message>
            <source>Member and amount, as often as needed; without an amount, all that waits.</source>
            <translation>Afiliado y monto, las veces que haga falta; sin monto, todo lo que queda.</translation>
        </message>
        <message>
            <source>Money without a name: in the books from its own day, given to members later.</source>
            <translation>Ingresos por identificar: están en los libros desde su día y después se asignan a su afiliado.</translation>
        </message>
        <message>
            <source>says their number</source>
            <translation>figura su número de afiliado</translation>
        </message>
        <message>
            <source>the same payer paid for them before</source>
            <translation>el mismo pagador ya pagó por este afiliado</translation>
        </message>
        <message>
            <source>“{text}” is not understood. Write the member and the amount: 0123=50000.</source>
            <translation>No se entiende «{text}». Escriba el número de afiliado y el monto: 0123=50000.</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
        <message>
            <source>Who watches: the síndico.</source>
            <translation>Quién controla: el comisario.</translation>
        </message>
        <message>
            <source>One receipt goes for up to {most} members. Make another one for the rest.</source>
            <translation>Un recibo sirve para hasta {most} afiliados. Haga otro para los demás.</translation>
        </message>
        <message>
            <source>donation</source>
            <translation>donativo</translation>
        </message>
        <message>
            <source>Only sheet “{sheet}” is read. There are lists of members in others too: {sheets}. Bring them one by one with --sheet.</source>
            <translation>Se lee solo la hoja «{sheet}». También hay afiliados en otras hojas: {sheets}. Tráigalas de una en una con --sheet.</translation>
        </message>
        <message>
            <source>The reminder of a member as a message to copy; --note also notes that it went out.</source>
            <translation>El aviso de un afiliado como mensaje para copiar; con --note queda anotado que salió.</translation>
        </message>
        <message>
            <source>What member No. {number} owes has changed since the list was made, or they were reminded already. Nothing was sent: make the list again.</source>
            <translation>Lo que debe el afiliado Nº {number} cambió desde que se armó la lista, o ya recibió su aviso. No se emitió nada: arme la lista de nuevo.</translation>
        </message>
        <message>
            <source>only this member (several times for several)</source>
            <translation>sólo este afiliado (se repite para varios)</translation>
        </message>
        <message>
            <source>Collect from a member, or for several at once with --for, and issue one receipt.
Without --apply the oldest is paid first; what is left over stays as credit. --payer says that another member pays, --payer-name somebody who is no member.</source>
            <translation>Cobra a un afiliado, o por varios a la vez con --for, y da un solo recibo.
Sin --apply se paga primero lo más antiguo; lo que sobra queda a favor. --payer dice que paga otro afiliado, --payer-name que paga alguien que no es afiliado.</translation>
        </message>
        <message>
            <source>Name of who pays, if it is no member.</source>
            <translation>Nombre de quien paga, si no es afiliado.</translation>
        </message>
        <message>
            <source>One more member and what is paid for them: MEMBER=AMOUNT.</source>
            <translation>Otro afiliado y lo que se paga por él: AFILIADO=MONTO.</translation>
        </message>
        <message>
            <source>Receive money that is for nobody's account (donation, service, sale, grant, interest, other) and issue its receipt.</source>
            <translation>Recibe dinero que no es de la cuenta de ningún afiliado (donación, servicio, venta, aporte, intereses, otro) y da su recibo.</translation>
        </message>
        <message>
            <source>The member who pays, if it is another one.</source>
            <translation>El afiliado que paga, si es otro.</translation>
        </message>
        <message>
            <source>Note: not closed until that day: {names}.</source>
            <translation>Atención: sin corte de caja hasta ese día: {names}.</translation>
        </message>
        <message>
            <source>“{text}” must be MEMBER=AMOUNT, for example --for 102=85000.</source>
            <translation>«{text}» debe ser AFILIADO=MONTO, por ejemplo --for 102=85000.</translation>
        </message>
        <message>
            <source>“{file}” is no text or CSV of this kind. Save the sheet as CSV, or copy its cells and paste them.</source>
            <translation>«{file}» no es un texto ni un CSV como este. Guarde la hoja de Excel como CSV, o copie sus celdas y péguelas.</translation>
        </message>
        <message>
            <source>No member is called exactly “{text}”. Perhaps: {names}. Write the whole name, or the number or id.</source>
            <translation>Ningún afiliado se llama exactamente «{text}». Quizás: {names}. Escriba el nombre completo, o el número o el documento.</translation>
        </message>
        <message>
            <source>The member is already suspended since {day}. If the date or the reason is wrong, correct that line of its changes of status.</source>
            <translation>El afiliado ya está suspendido desde el {day}. Si la fecha o el motivo están mal, corrija esa línea de sus cambios de estado.</translation>
        </message>
        <message>
            <source>statistics code of the district</source>
            <translation>clave INEGI del estado</translation>
        </message>
        <message>
            <source>Nobody's account can be charged for this cheque: it was not paid by a member.</source>
            <translation>El gasto no se puede cobrar a nadie: este cheque no lo entregó un afiliado.</translation>
        </message>
        <message>
            <source>What the member is asked for because of the return.</source>
            <translation>Lo que se le cobra al afiliado por la devolución.</translation>
        </message>
        <message>
            <source>Forgets a filter; the members stay as they are.</source>
            <translation>Olvida un filtro; los afiliados quedan como están.</translation>
        </message>
        <message>
            <source>Gives all of a list the same category, trade, city, region or locality. Say the members by number or by filters; --dry-run shows who would change. It is taken back as one step.</source>
            <translation>Pone a toda una lista la misma categoría, giro, ciudad, departamento o localidad. Los afiliados se indican por número o con filtros; --dry-run muestra quiénes cambiarían. Se deshace como un solo paso.</translation>
        </message>
        <message>
            <source>Members by number, id or code.</source>
            <translation>Afiliados por número, documento o código.</translation>
        </message>
        <message>
            <source>Say the members by their numbers or by a filter, not both.</source>
            <translation>Indique los afiliados por sus números o con un filtro, no de las dos maneras.</translation>
        </message>
        <message>
            <source>Say which members: their numbers, a filter, a search, or --all for the whole register.</source>
            <translation>Indique qué afiliados: sus números, un filtro, una búsqueda, o --all para todo el padrón.</translation>
        </message>
        <message>
            <source>This filter leaves nobody out. Say at least one: category, trade, city, size, status, joined, left.</source>
            <translation>Este filtro no deja fuera a nadie. Indique al menos uno: categoría, giro, ciudad, tamaño, situación, ingreso o egreso.</translation>
        </message>
        <message>
            <source>Trade, whatever its accents and capitals; «-» for those without one.</source>
            <translation>Giro, sin importar acentos ni mayúsculas; «-» para los que no lo tienen.</translation>
        </message>
        <message>
            <source>member (all who belong), in_good_standing, in_arrears, suspended or ended.</source>
            <translation>member (todos los que pertenecen), in_good_standing (al corriente), in_arrears (con adeudo), suspended o ended (egresados).</translation>
        </message>
        <message>
            <source>The column “{title}” seems to count the lines of the sheet: most members have another number here. It was not taken as the member number, and nobody's number changes.</source>
            <translation>La columna «{title}» parece numerar los renglones: casi todos tienen aquí otro número. No se tomó como número de afiliado y a nadie se le cambia el suyo.</translation>
        </message>
        <message>
            <source>Agrees with a member to pay what is open in parts.</source>
            <translation>Acuerda con un afiliado pagar en partes lo que debe.</translation>
        </message>
        <message>
            <source>Write the resolution that allows the plan.</source>
            <translation>Escriba el acuerdo que permite el convenio de pago.</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>al corriente con el convenio</translation>
        </message>
        <message>
            <source>several members changed</source>
            <translation>varios afiliados cambiados</translation>
        </message>
        <message>
            <source>single charge made</source>
            <translation>cargo a un afiliado generado</translation>
        </message>
        <message>
            <source>Member number; «next» gives the one after the highest. Without it the number stays blank.</source>
            <translation>Número de afiliado; «next» da el que sigue al más alto. Si no se indica, queda en blanco.</translation>
        </message>
        <message>
            <source>city</source>
            <translation>municipio</translation>
        </message>
        <message>
            <source>Also writes the act to sign as a PDF.</source>
            <translation>También escribe el convenio para firmar, como PDF.</translation>
        </message>
        <message>
            <source>Payment plan {id}: kept · next part {amount}, until {day}</source>
            <translation>Convenio de pago {id}: al corriente · próxima parte {amount}, hasta el {day}</translation>
        </message>
        <message>
            <source>Say what the member owes (--amount) or has in favour (--credit), one of the two.</source>
            <translation>Diga lo que el afiliado debe (--amount) o lo que tiene a favor (--credit), una de las dos cosas.</translation>
        </message>
        <message>
            <source>This member already has a balance in favour of the first day. Take that one back before noting another.</source>
            <translation>Este afiliado ya tiene un saldo a favor del primer día. Deshágalo antes de anotar otro.</translation>
        </message>
        <message>
            <source>What the member had paid too much (minor units).</source>
            <translation>Lo que el afiliado había pagado de más, su saldo a favor (sin puntos ni comas).</translation>
        </message>
        <message>
            <source>Whether who keeps a payment plan counts as up to date.</source>
            <translation>Si quien cumple un convenio de pago cuenta como al corriente.</translation>
        </message>
        <message>
            <source>--apply and --ahead-for name a member for whom nothing is paid. Add them with --for MEMBER=AMOUNT.</source>
            <translation>--apply o --ahead-for nombran a un afiliado por el que no se paga nada. Agréguelo con --for AFILIADO=MONTO.</translation>
        </message>
        <message>
            <source>Coming months that are paid for one of the other members: MEMBER=MONTHS.</source>
            <translation>Meses por adelantado que se pagan por otro de los afiliados: AFILIADO=MESES.</translation>
        </message>
        <message>
            <source>Which due it pays and how much, with the member before a colon where it is another one; repeat it for more.</source>
            <translation>Qué cuota paga y cuánto, con el afiliado y dos puntos delante si es otro; repítalo para más.</translation>
        </message>
        <message>
            <source>Open charges of a member with their document; --copy shows the block to invoice them on credit.</source>
            <translation>Cargos abiertos de un afiliado con su documento; --copy muestra el bloque para facturarlos a crédito.</translation>
        </message>
        <message>
            <source>Takes the numbers back, from a file or typed in: lines «receipts or person, fiscal number, timbrado or CDC, date, amount», or a sheet with headings as the tool gives it. Shows them first; --apply notes them.</source>
            <translation>Recibe los números, de un archivo o escritos: líneas «recibos o persona, número fiscal, timbrado o CDC, fecha, monto», o una hoja de Excel con títulos tal como la da la herramienta. Primero los muestra; --apply los anota.</translation>
        </message>
        <message>
            <source>Members still owe something for the fund “{name}”. Collect it or forgive it first.</source>
            <translation>Todavía hay adeudos del fondo «{name}». Primero cóbrelas o condónelas.</translation>
        </message>
        <message>
            <source>“{text}” must be MEMBER=MONTHS, for example --ahead-for 102=2.</source>
            <translation>«{text}» debe ser AFILIADO=MESES, por ejemplo --ahead-for 102=2.</translation>
        </message>
        <message>
            <source>The money figures of a fiscal year for the annual report, beside the year before: dues, income, expenses, funds, papers, members.
This year until today unless said.</source>
            <translation>Cifras de tesorería de un ejercicio para la memoria, junto a las del anterior: cuotas, ingresos, egresos, fondos, recibos, afiliados.
Este año hasta hoy si no se indica otro.</translation>
        </message>
        <message>
            <source>those that wait for an invoice (waiting) or are on one (done)</source>
            <translation>los pendientes de CFDI (waiting) o los que ya lo tienen (done)</translation>
        </message>
        <message>
            <source>A member and what was really paid for them: MEMBER=AMOUNT; 0 takes them off the receipt.</source>
            <translation>Un afiliado y lo que de verdad se pagó por él: AFILIADO=MONTO; con 0 sale del recibo.</translation>
        </message>
        <message>
            <source>Receipt {number} is for several members or for nobody's account. Say whose amount changes with --for MEMBER=AMOUNT; other income has --amount, --kind and --concept.</source>
            <translation>El recibo {number} es de varios afiliados o no es de la cuenta de ninguno. Indique de quién cambia el monto con --for AFILIADO=MONTO; los otros ingresos tienen --amount, --kind y --concept.</translation>
        </message>
        <message>
            <source>Which due it pays and how much, with the member before a colon where there are several; repeat it for more.</source>
            <translation>Qué cuota paga y cuánto, con el afiliado y dos puntos delante si son varios; repítalo para más.</translation>
        </message>
        <message>
            <source>a paper that was paid: NUMBER=MEMBER:AMOUNT, more members with a plus</source>
            <translation>un papel cobrado: NÚMERO=AFILIADO:MONTO, más afiliados con un signo más</translation>
        </message>
        <message>
            <source>the member who paid that paper, if another: NUMBER=MEMBER</source>
            <translation>el afiliado que pagó ese papel, si es otro: NÚMERO=AFILIADO</translation>
        </message>
        <message>
            <source>who paid that paper, if no member: NUMBER=NAME</source>
            <translation>quién pagó ese papel, si no es afiliado: NÚMERO=NOMBRE</translation>
        </message>
        <message>
            <source>“{text}” should be NUMBER=MEMBER:AMOUNT, as 101=113:50000; several members with a plus: 101=113:50000+114:30000.</source>
            <translation>«{text}» debe ser NÚMERO=AFILIADO:MONTO, como 101=113:50000; varios afiliados, con un signo más: 101=113:50000+114:30000.</translation>
        </message>
        <message>
            <source>A payment plan is noted on the day it is agreed: today.</source>
            <translation>El convenio de pago se anota el día en que se acuerda: hoy.</translation>
        </message>
        <message>
            <source>Ends a plan; the debt stays.</source>
            <translation>Termina un convenio; la deuda sigue.</translation>
        </message>
        <message>
            <source>Nothing is open that a plan could be agreed for.</source>
            <translation>No hay ninguna deuda abierta para el convenio de pago.</translation>
        </message>
        <message>
            <source>One of those charges is in another payment plan. End that one first.</source>
            <translation>Una de esas cuotas ya está en otro convenio de pago. Termine primero ese convenio.</translation>
        </message>
        <message>
            <source>One plan with its parts.</source>
            <translation>Un convenio con sus partes.</translation>
        </message>
        <message>
            <source>Payment plan {id} of {day} ({act}): behind by {behind}</source>
            <translation>Convenio de pago {id} del {day} ({act}): atrasado en {behind}</translation>
        </message>
        <message>
            <source>Payment plan {id} of {day} ({act}): kept</source>
            <translation>Convenio de pago {id} del {day} ({act}): lo cumple</translation>
        </message>
        <message>
            <source>Payment plan {id} of {name}: {amount}, {act} · {state}</source>
            <translation>Convenio de pago {id} de {name}: {amount}, {act} · {state}</translation>
        </message>
        <message>
            <source>Payment plan {id}: behind by {behind}, since {day}</source>
            <translation>Convenio de pago {id}: atrasado, faltan {behind} desde el {day}</translation>
        </message>
        <message>
            <source>Payment plans: what is owed, paid in parts.</source>
            <translation>Convenios de pago: lo que se debe, pagado en partes.</translation>
        </message>
        <message>
            <source>That payment plan has ended already.</source>
            <translation>Ese convenio de pago ya terminó.</translation>
        </message>
        <message>
            <source>There is no payment plan “{text}”.</source>
            <translation>No hay ningún convenio de pago «{text}».</translation>
        </message>
        <message>
            <source>Write why the plan ends.</source>
            <translation>Escriba por qué termina el convenio de pago.</translation>
        </message>
        <message>
            <source>payment plan agreed</source>
            <translation>convenio de pago acordado</translation>
        </message>
        <message>
            <source>payment plan ended</source>
            <translation>convenio de pago terminado</translation>
        </message>
        <message>
            <source>what is inside it does not take the vote away</source>
            <translation>lo que está dentro del convenio no quita el voto</translation>
        </message>
        <message>
            <source>1,000</source>
            <translation>1,000</translation>
        </message>
        <message>
            <source>Timbrado / CDC</source>
            <translation>Folio fiscal</translation>
        </message>
        <message>
            <source>{number} stands, but its receipt {receipts} is void. Cancel it in the tool and here, or say which receipt it is of.</source>
            <translation>{number} sigue vigente y su recibo {receipts} está cancelado. Cancélelo en la herramienta y aquí, o diga de qué recibo es ahora.</translation>
        </message>
        <message>
            <source>kept up to now</source>
            <translation>al corriente con el plan</translation>
        </message>
        <message>
            <source>Cell {cell} of the funder's workbook already holds something: there is room for {left} vouchers and {count} go in.</source>
            <translation>La celda {cell} de la hoja de Excel del financiador ya tiene algo: hay lugar para {left} comprobantes y van {count}.</translation>
        </message>
        <message>
            <source>Choose the funder's workbook.</source>
            <translation>Elija la hoja de Excel del financiador.</translation>
        </message>
        <message>
            <source>The workbook has no sheet {text}. It has: {known}.</source>
            <translation>La hoja de Excel no tiene una hoja {text}. Tiene: {known}.</translation>
        </message>
        <message>
            <source>This funder's workbook is not here yet. Give it once and say what goes into each column.</source>
            <translation>Todavía no está la hoja de Excel de este financiador. Cárguela una vez y diga qué va en cada columna.</translation>
        </message>
        <message>
            <source>Write a name for the funder's workbook.</source>
            <translation>Escriba un nombre para la hoja de Excel del financiador.</translation>
        </message>
        <message>
            <source>funder's workbook kept</source>
            <translation>hoja de Excel del financiador guardada</translation>
        </message>
        <message>
            <source>{file} is not an Excel workbook (.xlsx).</source>
            <translation>{file} no es una hoja de Excel de Excel (.xlsx).</translation>
        </message>
        <message>
            <source>There is no such commercial district.</source>
            <translation>Ese corredor comercial no existe.</translation>
        </message>
        <message>
            <source>Fills the funder's own workbook with the vouchers.</source>
            <translation>Llena la hoja de Excel del financiador con los comprobantes.</translation>
        </message>
        <message>
            <source>Keeps the funder's own workbook and says what goes into its columns.
Without --column they are read from its titles.</source>
            <translation>Guarda la hoja de Excel del financiador y dice qué va en sus columnas.
Sin --column se leen de sus títulos.</translation>
        </message>
        <message>
            <source>Name of the funder's workbook.</source>
            <translation>Nombre de la hoja de Excel del financiador.</translation>
        </message>
        <message>
            <source>Sheet of the workbook.</source>
            <translation>Hoja de la hoja de Excel.</translation>
        </message>
        <message>
            <source>Workbook “{name}” kept: sheet {sheet}, from row {row}.</source>
            <translation>Hoja de Excel «{name}» guardada: hoja {sheet}, desde la fila {row}.</translation>
        </message>
        <message>
            <source>What a member was forgiven and may be taken back, with its number.</source>
            <translation>Lo que se exoneró a un afiliado y puede deshacerse, con su número.</translation>
        </message>
        <message>
            <source>“{category}” has a monthly due of its own (members: {count}): they pay only that one. If “{name}” is for them too: gremial dues plan set "{name}" --beside-own yes</source>
            <translation>«{category}» tiene su propia cuota mensual (afiliados: {count}): pagan solo esa. Si «{name}» también les toca: gremial dues plan set "{name}" --beside-own yes</translation>
        </message>
        <message>
            <source>“{category}” has a monthly due of its own (members: {count}): they will pay both.</source>
            <translation>«{category}» tiene su propia cuota mensual (afiliados: {count}): pagarán las dos.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Corredor comercial</translation>
        </message>
        <message>
            <source>Papers of a district: its sheet, shops, safety by month.</source>
            <translation>Papeles de un corredor comercial: ficha, locales, seguridad por mes.</translation>
        </message>
        <message>
            <source>Shows a district: shops, plan, safety, residents, surveys.</source>
            <translation>Muestra un corredor comercial: locales, plan, seguridad, vecinos, encuestas.</translation>
        </message>
        <message>
            <source>The shops of a district.</source>
            <translation>Los locales de un corredor comercial.</translation>
        </message>
        <message>
            <source>A place, with =N how many districts it has.</source>
            <translation>Un lugar; con =N, cuántos corredores comerciales tiene.</translation>
        </message>
        <message>
            <source>Adds a shop.</source>
            <translation>Agrega un local al corredor comercial.</translation>
        </message>
        <message>
            <source>Adds or takes off places of a programme, with how many districts or without a figure.</source>
            <translation>Agrega o quita lugares de un programa, con la cantidad de corredores comerciales o sin dato.</translation>
        </message>
        <message>
            <source>Commercial districts: places, shops, plan of three years, safety.</source>
            <translation>Corredores comerciales: lugares, locales, plan de tres años, seguridad.</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Corredores comerciales</translation>
        </message>
        <message>
            <source>Lists the districts, all or those of a programme.</source>
            <translation>Lista los corredores comerciales, todos o los de un programa.</translation>
        </message>
        <message>
            <source>Notes that a business asks for support, member or not.</source>
            <translation>Anota que una empresa pide apoyo, esté o no afiliada.</translation>
        </message>
        <message>
            <source>commercial district noted</source>
            <translation>corredor comercial anotado</translation>
        </message>
        <message>
            <source>shop of a district</source>
            <translation>local de un colonia comercial</translation>
        </message>
        <message>
            <source>template of a funder</source>
            <translation>hoja de Excel de un financiador</translation>
        </message>
        <message>
            <source>These columns of the funder's workbook stay empty: {names}.</source>
            <translation>Estas columnas de la hoja de Excel del financiador quedan vacías: {names}.</translation>
        </message>
        <message>
            <source>Id document</source>
            <translation>CURP</translation>
        </message>
        <message>
            <source>Blocks the data of a member or somebody of the directory: they are kept and not used, and lists that go out do not name them. With --lift they are released.</source>
            <translation>Bloquea los datos de un afiliado o de alguien del directorio: se guardan y no se usan, y las listas que salen no lo nombran. Con --lift se liberan.</translation>
        </message>
        <message>
            <source>Erases the personal data of somebody who left, or of the directory, also on lists and in texts of cooperation, in the history and in the bytes of the file.
REF is the member number or the tax id; of who is no member the document or the whole name. What the law makes the office keep, and what others signed, stays and is listed; so are older copies. It cannot be undone.</source>
            <translation>Borra los datos personales de quien dejó de ser afiliado o de alguien del directorio, también en listas y textos de convenios y trámites, en el historial y dentro del archivo.
REF es el número de afiliado o el documento; de quien no es afiliado, el documento o el nombre completo. Lo que la ley obliga a guardar y lo que otros firmaron queda y se enumera; también las copias anteriores. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Writes everything the office holds about a member or somebody of the directory: a PDF and a sheet (CSV) for each kind of record.
REF is the member number or the tax id; of who is no member the document or the whole name. Lines of lists that are theirs by document, telephone or name are in it, and what stands around their name in texts of others.</source>
            <translation>Escribe todo lo que la oficina guarda sobre un afiliado o alguien del directorio: un PDF y una hoja de Excel (CSV) por cada tipo de registro.
REF es el número de afiliado o el documento; de quien no es afiliado, el documento o el nombre completo. Incluye los renglones de listas que son suyos por documento, teléfono o nombre, y lo que rodea su nombre en textos de otros.</translation>
        </message>
        <message>
            <source>Notes the requests of a list of businesses: CSV or workbook, all or none.</source>
            <translation>Anota las solicitudes de una lista de empresas: CSV o hoja de Excel, todas o ninguna.</translation>
        </message>
        <message>
            <source>In a table: area, party (institution), region, or business (what each business or member received).</source>
            <translation>En una tabla: area (área), party (institución), region (estado) o business (lo que recibió cada empresa o afiliado).</translation>
        </message>
        <message>
            <source>made by an older version: a copy brought up to date was checked; it is updated when it is opened in the window</source>
            <translation>es de una versión anterior: se revisó una copia puesta al corriente; se actualiza al abrirlo en la ventana</translation>
        </message>
        <message>
            <source>CHARGED</source>
            <translation>COMPROBADO</translation>
        </message>
        <message>
            <source>It stands in report {number} of the project “{title}”, sent on {day}: tell who funds it.</source>
            <translation>Figura en la comprobación {number} del proyecto «{title}», enviada el {day}: avise a quien lo financia.</translation>
        </message>
        <message>
            <source>Lists the projects with their budget, what is charged and the objections that wait.</source>
            <translation>Lista los proyectos con su presupuesto, lo comprobado y las observaciones que esperan respuesta.</translation>
        </message>
        <message>
            <source>Lists the reports that were put together.</source>
            <translation>Lista las comprobaciones armadas.</translation>
        </message>
        <message>
            <source>Notes when a report went to the funder.</source>
            <translation>Anota cuándo se entregó una comprobación.</translation>
        </message>
        <message>
            <source>Number of a report made before.</source>
            <translation>Número de una comprobación anterior.</translation>
        </message>
        <message>
            <source>OWN CHARGED</source>
            <translation>PROPIO COMPROBADO</translation>
        </message>
        <message>
            <source>Projects with money of a funder: budget, vouchers, objections, report.</source>
            <translation>Proyectos con fondos: presupuesto, comprobantes, observaciones, comprobación.</translation>
        </message>
        <message>
            <source>Puts the folder of the report together: one PDF, and one ZIP with everything.
What is missing is listed first; --anyway makes it all the same. --number prints one that was made before.</source>
            <translation>Arma la carpeta de comprobación: un PDF y un ZIP con todo.
Primero lista lo que falta; con --anyway se arma igual. --number reimprime una anterior.</translation>
        </message>
        <message>
            <source>Received {received}; {amount} are left to spend or return.</source>
            <translation>Se recibieron {received}; quedan {amount} por comprobar o devolver.</translation>
        </message>
        <message>
            <source>Report {number} is no longer what was handed over: its content was changed outside Gremial.</source>
            <translation>La comprobación {number} ya no es la que se entregó: su contenido se cambió fuera de Gremial.</translation>
        </message>
        <message>
            <source>Report {number} noted as handed over on {day}.</source>
            <translation>Comprobación {number}: anotada como entregada el {day}.</translation>
        </message>
        <message>
            <source>Report {number} was kept with its number, but its folder could not be written to “{file}”. Free some space or choose another place and print it again from the reports (--number {number}): do not put another one together.</source>
            <translation>La comprobación {number} quedó guardada con su número, pero su carpeta no se pudo escribir en «{file}». Libere espacio o elija otro lugar e imprímala otra vez desde «Comprobaciones» (--number {number}): no arme otra.</translation>
        </message>
        <message>
            <source>Report {number}: {pages} pages, {left} files in the ZIP.</source>
            <translation>Comprobación {number}: {pages} páginas, {left} archivos en el ZIP.</translation>
        </message>
        <message>
            <source>Report {number}: {pages} pages.</source>
            <translation>Comprobación {number}: {pages} páginas.</translation>
        </message>
        <message>
            <source>Says what is missing for the folder of the report.</source>
            <translation>Dice qué falta para la carpeta de comprobación.</translation>
        </message>
        <message>
            <source>The funder objected to the report</source>
            <translation>El financiador observó la comprobación</translation>
        </message>
        <message>
            <source>The name stays in what others signed or was rendered to a funder: {table}, {count}. One side alone does not change such a paper.</source>
            <translation>El nombre queda en lo que otros firmaron o se comprobó ante un financiador: {table}, {count}. Un papel así no lo cambia una sola parte.</translation>
        </message>
        <message>
            <source>The report was approved</source>
            <translation>Se aprobó la comprobación</translation>
        </message>
        <message>
            <source>There is no report {text} of this project.</source>
            <translation>Este proyecto no tiene una comprobación {text}.</translation>
        </message>
        <message>
            <source>Vouchers of other days that stand in no report yet ({count}): {names}.</source>
            <translation>Comprobantes de otras fechas que todavía no están en ninguna comprobación ({count}): {names}.</translation>
        </message>
        <message>
            <source>What waits in the projects: reports, ends, objections, papers that lapse, money to return.</source>
            <translation>Lo que espera en los proyectos: comprobaciones, plazos que terminan, observaciones, papeles que vencen, saldos por devolver.</translation>
        </message>
        <message>
            <source>ended on {day} and its report has not been handed over</source>
            <translation>terminó el {day} y falta comprobar</translation>
        </message>
        <message>
            <source>report of a project kept</source>
            <translation>comprobación de un proyecto guardada</translation>
        </message>
        <message>
            <source>report of a project sent</source>
            <translation>comprobación de un proyecto enviada</translation>
        </message>
        <message>
            <source>report of accounts of a project</source>
            <translation>comprobación de un proyecto</translation>
        </message>
        <message>
            <source>report {name} (until {day}) is made and has not been handed over</source>
            <translation>la comprobación {name} (hasta el {day}) está armada y falta entregarla</translation>
        </message>
        <message>
            <source>the funder observed the report on {day} and has no reply yet</source>
            <translation>el financiador observó la comprobación el {day} y falta responderle</translation>
        </message>
        <message>
            <source>What the office keeps here, with commas between: members, dues, agreements, alliance.</source>
            <translation>Qué lleva la oficina en el programa, con comas: members (afiliados), dues (cuotas), agreements (convenios), alliance (alianza).</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Column of the spreadsheet</source>
            <translation>Columna de la hoja de Excel</translation>
        </message>
        <message>
            <source>The spreadsheet says “{example}”. How is it to be read?</source>
            <translation>La hoja de Excel dice «{example}». ¿Cómo se lee?</translation>
        </message>
    </context>
    <context>
        <name>CorrectionBand</name>
        <message>
            <source>Another member</source>
            <translation>Otro afiliado</translation>
        </message>
    </context>
    <context>
        <name>CounterParts</name>
        <message>
            <source>Search by name, No., ID or telephone</source>
            <translation>Busque por nombre, Nº, RFC o teléfono</translation>
        </message>
        <message>
            <source>Search the member who pays</source>
            <translation>Buscar al afiliado que paga</translation>
        </message>
        <message>
            <source>Other income or donation…</source>
            <translation>Otro ingreso o donativo…</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Ready. The stick can be taken out.</source>
            <translation>Listo. Puede retirar la memoria USB.</translation>
        </message>
        <message>
            <source>The file “{file}” is for {name}: give it on the stick, or send it by message or mail.</source>
            <translation>El archivo «{file}» es para {name}: entréguelo en la memoria USB o envíelo por mensaje o correo.</translation>
        </message>
        <message>
            <source>Where to? (stick or folder)</source>
            <translation>¿Dónde se guarda? (memoria USB o carpeta)</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Choose the spreadsheet</source>
            <translation>Elegir la hoja de Excel</translation>
        </message>
        <message>
            <source>Choose the spreadsheet…</source>
            <translation>Elegir la hoja de Excel…</translation>
        </message>
        <message>
            <source>Excel, LibreOffice or CSV, as it is: with its own titles, with rows above them, with a column of what each member owes. Nothing is saved until you have seen what will go in.</source>
            <translation>De Excel, LibreOffice o CSV, tal como está: con sus títulos, con filas arriba, con una columna de lo que debe cada afiliado. No se guarda nada hasta que usted vea qué va a entrar.</translation>
        </message>
        <message>
            <source>Spreadsheets</source>
            <translation>Hojas de Excel</translation>
        </message>
        <message>
            <source>The spreadsheet you already have</source>
            <translation>La hoja de Excel que ya tiene</translation>
        </message>
        <message>
            <source>This looks like: {kind}. Gremial does not bring these yet; choose another sheet or file.</source>
            <translation>Parece: {kind}. Gremial todavía no trae estas hojas de Excel; elija otra hoja u otro archivo.</translation>
        </message>
        <message>
            <source>What is this spreadsheet?</source>
            <translation>¿Qué es esta hoja de Excel?</translation>
        </message>
        <message>
            <source>What this spreadsheet is</source>
            <translation>Qué es esta hoja de Excel</translation>
        </message>
    </context>
    <context>
        <name>GuildDialog</name>
        <message>
            <source>Members it shares</source>
            <translation>Afiliados que comparte</translation>
        </message>
        <message>
            <source>This guild sends counts only, or none of its members agreed to be shown.</source>
            <translation>Este gremio envía solo cantidades, o ninguno de sus afiliados autorizó que se lo muestre.</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
    </context>
    <context>
        <name>GuildsView</name>
        <message>
            <source>Enter on a guild shows its figures, its members and what is to be reviewed.</source>
            <translation>Enter sobre un gremio muestra sus cantidades, sus afiliados y lo que hay para revisar.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Up to
date</source>
            <translation>Al
corriente</translation>
        </message>
        <message>
            <source>With dues
pending</source>
            <translation>Con
adeudo</translation>
        </message>
        <message>
            <source>{members} members · {good} up to date · {pending} with dues pending · {months} months owed</source>
            <translation>{members} afiliados · {good} al corriente · {pending} con adeudo · {months} meses adeudados</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Bring my spreadsheet</source>
            <translation>Traer mi hoja de Excel</translation>
        </message>
        <message>
            <source>Bring the members from the spreadsheet</source>
            <translation>Traiga los afiliados desde su lista de Excel</translation>
        </message>
        <message>
            <source>Dues pending</source>
            <translation>Adeudos</translation>
        </message>
        <message>
            <source>Find the member by three letters, type the amount, Enter.</source>
            <translation>Busque al afiliado con tres letras, escriba el monto y presione Enter.</translation>
        </message>
        <message>
            <source>For example: Social dues, Gs. 50.000 a month.</source>
            <translation>Por ejemplo: Cuota ordinaria, $ 250.00 por mes.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Members of the guilds</source>
            <translation>Afiliados de los gremios</translation>
        </message>
        <message>
            <source>Say what each member pays</source>
            <translation>Indique cuánto paga cada afiliado</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Al corriente</translation>
        </message>
        <message>
            <source>all members together</source>
            <translation>entre todos los afiliados</translation>
        </message>
        <message>
            <source>{count} with dues pending</source>
            <translation>{count} con adeudo</translation>
        </message>
        <message>
            <source>{plan}: {month} is not charged yet for {count} members ({amount}).</source>
            <translation>{plan}: {month} todavía no se generó. Afiliados: {count} ({amount}).</translation>
        </message>
        <message numerus="yes">
            <source>%n payment plan(s) behind</source>
            <translation>
                <numerusform>%n convenio de pago atrasado</numerusform>
                <numerusform>%n convenios de pago atrasados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Bring another spreadsheet</source>
            <translation>Traer otra hoja de Excel</translation>
        </message>
        <message>
            <source>Bring my spreadsheet</source>
            <translation>Traer mi hoja de Excel</translation>
        </message>
        <message>
            <source>Looking at the spreadsheet</source>
            <translation>Leyendo la hoja de Excel</translation>
        </message>
        <message numerus="yes">
            <source>Save %n member(s)</source>
            <translation>
                <numerusform>Guardar %n afiliado</numerusform>
                <numerusform>Guardar %n afiliados</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving the members</source>
            <translation>Guardando los afiliados</translation>
        </message>
        <message>
            <source>The members are in, but there is no copy of how the file was before.</source>
            <translation>Los afiliados entraron, pero no quedó una copia de cómo estaba el archivo antes. Haga ahora una copia de seguridad.</translation>
        </message>
        <message>
            <source>Register and accounts go back to how they were before this spreadsheet came in.</source>
            <translation>El padrón y las cuentas vuelven a como estaban antes de traer esta hoja de Excel.</translation>
        </message>
        <message>
            <source>Save this as a spreadsheet…</source>
            <translation>Guardar como hoja de Excel…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>1. Give the alliance our linking file, by stick, message or mail.</source>
            <translation>1. Entregue a la alianza nuestro archivo para vincular, por memoria USB, mensaje o correo.</translation>
        </message>
        <message>
            <source>1. Give the guild our linking file, by stick, message or mail.</source>
            <translation>1. Entregue al gremio nuestro archivo para vincular, por memoria USB, mensaje o correo.</translation>
        </message>
        <message>
            <source>Nothing was linked. One of the two files is not the one the other office saved: exchange them again by another way, best by hand on a stick.</source>
            <translation>No se vinculó nada. Uno de los dos archivos no es el que guardó la otra oficina: intercámbienlos de nuevo por otro medio, mejor en mano con una memoria USB.</translation>
        </message>
    </context>
    <context>
        <name>MatchTable</name>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>Afiliados encontrados</translation>
        </message>
        <message>
            <source>Nobody answers to what is typed. Try the surname or the number.</source>
            <translation>No hay ningún afiliado con lo que escribió. Pruebe con el apellido o el número.</translation>
        </message>
    </context>
    <context>
        <name>MemberDetail</name>
        <message>
            <source>Choose a member in the list.</source>
            <translation>Elija un afiliado de la lista.</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Como afiliado</translation>
        </message>
    </context>
    <context>
        <name>MemberDialog</name>
        <message>
            <source>As it is said: 0981 123 456</source>
            <translation>Como se dicta: 222 123 4567</translation>
        </message>
        <message>
            <source>Member number</source>
            <translation>Número de afiliado</translation>
        </message>
        <message>
            <source>Member since</source>
            <translation>Afiliado desde</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Colonia</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Nuevo afiliado</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
        <message>
            <source>Trade name</source>
            <translation>Nombre comercial</translation>
        </message>
    </context>
    <context>
        <name>MemberHistory</name>
        <message>
            <source>Came in with a spreadsheet</source>
            <translation>Entró con una hoja de Excel</translation>
        </message>
        <message>
            <source>Changed by a spreadsheet</source>
            <translation>Cambió con una hoja de Excel</translation>
        </message>
    </context>
    <context>
        <name>MemberTable</name>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
    </context>
    <context>
        <name>MembersEntries</name>
        <message>
            <source>Bring my spreadsheet</source>
            <translation>Traer mi hoja de Excel</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Lista de afiliados</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n afiliado</numerusform>
                <numerusform>%n afiliados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) saved in “{file}”.</source>
            <translation>
                <numerusform>%n afiliado guardado en «{file}».</numerusform>
                <numerusform>%n afiliados guardados en «{file}».</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring my spreadsheet</source>
            <translation>Traer mi hoja de Excel</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Members {day}.xlsx</source>
            <translation>Afiliados {day}.xlsx</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Nuevo afiliado</translation>
        </message>
        <message>
            <source>Search by name, No., ID or telephone</source>
            <translation>Busque por nombre, Nº, RFC o teléfono</translation>
        </message>
        <message>
            <source>Search members</source>
            <translation>Buscar afiliados</translation>
        </message>
        <message>
            <source>Show all members</source>
            <translation>Mostrar todos los afiliados</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Hoja de Excel</translation>
        </message>
        <message>
            <source>There are no members yet. Bring the spreadsheet you already have: nothing is saved until you have seen what will go in.</source>
            <translation>Todavía no hay afiliados. Traiga la hoja de Excel que ya tiene: no se guarda nada hasta que usted vea qué va a entrar.</translation>
        </message>
        <message>
            <source>Go back to today's list to change members.</source>
            <translation>Vuelva a la lista de hoy para cambiar datos de afiliados.</translation>
        </message>
    </context>
    <context>
        <name>NamesDialog</name>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
    </context>
    <context>
        <name>NewOffice</name>
        <message>
            <source>A guild: its members are people or businesses</source>
            <translation>Un gremio: sus afiliados son personas o empresas</translation>
        </message>
        <message>
            <source>An alliance: its members are guilds</source>
            <translation>Una alianza: sus afiliados son gremios</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
    </context>
    <context>
        <name>NewOfficeDialog</name>
        <message>
            <source>As it should stand on receipts and letters.</source>
            <translation>Como debe salir en los recibos y los oficios.</translation>
        </message>
        <message>
            <source>If the alliance gave one, like PY-0014.</source>
            <translation>Si la alianza le dio uno, como MX-0014.</translation>
        </message>
        <message>
            <source>So that the first receipt and the first cash count are right.</source>
            <translation>Para que el primer recibo y el primer corte de caja salgan bien.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>As it stands on the receipt: Cuota social</source>
            <translation>Como sale en el recibo: Cuota ordinaria</translation>
        </message>
    </context>
    <context>
        <name>PlanStep</name>
        <message numerus="yes">
            <source>%n member(s) ready</source>
            <translation>
                <numerusform>%n afiliado listo para entrar</numerusform>
                <numerusform>%n afiliados listos para entrar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlansPage</name>
        <message>
            <source>There is no due yet. Say what a member pays, and how often.</source>
            <translation>Todavía no hay cuotas. Indique cuánto paga un afiliado y cada cuánto.</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsPage</name>
        <message>
            <source>Search by receipt number, member or who paid</source>
            <translation>Busque por número de recibo, afiliado o quien pagó</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>CFDI</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message>
            <source>See the members</source>
            <translation>Ver los afiliados</translation>
        </message>
        <message>
            <source>They come out in a spreadsheet of their own, with a last column that says why. Mend them there and bring that spreadsheet: only those rows go in.</source>
            <translation>Salen en una hoja de Excel aparte, con una última columna que dice por qué. Corríjalas allí y traiga esa hoja de Excel: entran solo esas filas.</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message>
            <source>Invented members and dues, to try everything without fear.</source>
            <translation>Afiliados y cuotas inventados, para probar todo sin miedo.</translation>
        </message>
        <message>
            <source>The office's file, on this PC or on a USB stick.</source>
            <translation>El archivo de la oficina, en este equipo o en una memoria USB.</translation>
        </message>
    </context>
    <context>
        <name>StatusDialog</name>
        <message>
            <source>Admit the member again</source>
            <translation>Readmitir al afiliado</translation>
        </message>
        <message>
            <source>Suspend the member</source>
            <translation>Suspender al afiliado</translation>
        </message>
    </context>
    <context>
        <name>Treasury</name>
        <message>
            <source>Pending dues</source>
            <translation>Adeudos</translation>
        </message>
        <message>
            <source>Waiting for an invoice</source>
            <translation>Pendientes de CFDI</translation>
        </message>
    </context>
    <context>
        <name>TreasuryWords</name>
        <message>
            <source>is up to date</source>
            <translation>queda al corriente</translation>
        </message>
        <message>
            <source>is up to date until {month}</source>
            <translation>queda al corriente hasta {month}</translation>
        </message>
    </context>
    <context>
        <name>BooksStep</name>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
        <message>
            <source>Which member this row is</source>
            <translation>Qué afiliado es esta fila</translation>
        </message>
    </context>
    <context>
        <name>PastImports</name>
        <message>
            <source>Spreadsheets that came in</source>
            <translation>Hojas de Excel traídas</translation>
        </message>
    </context>
    <context>
        <name>RollStep</name>
        <message>
            <source>Gremial does not keep rolls yet: they wait for the page of meetings. What you see here can be saved as a spreadsheet.</source>
            <translation>Gremial todavía no guarda asistencias: esperan a la página de Reuniones. Lo que ve aquí se puede guardar como hoja de Excel.</translation>
        </message>
    </context>
    <context>
        <name>RowsStep</name>
        <message>
            <source>Rows of the spreadsheet</source>
            <translation>Filas de la hoja de Excel</translation>
        </message>
    </context>
    <context>
        <name>RollsPage</name>
        <message>
            <source>Book of members</source>
            <translation>Registro de afiliados</translation>
        </message>
        <message>
            <source>Dues that may be pending</source>
            <translation>Adeudos toleradas</translation>
        </message>
        <message>
            <source>Members on a day</source>
            <translation>Afiliados a una fecha</translation>
        </message>
        <message>
            <source>Who may vote at an assembly</source>
            <translation>Padrón con derecho a voto</translation>
        </message>
        <message>
            <source>Who keeps a payment plan counts as up to date</source>
            <translation>Quien cumple un convenio de pago cuenta como al corriente</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message numerus="yes">
            <source>%n member(s) changed.</source>
            <translation>
                <numerusform>Se modificó un afiliado.</numerusform>
                <numerusform>Se modificaron %n afiliados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) in the list</source>
            <translation>
                <numerusform>Un afiliado en la lista</numerusform>
                <numerusform>%n afiliados en la lista</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing the members</source>
            <translation>Modificando los afiliados</translation>
        </message>
    </context>
    <context>
        <name>MoreFilters</name>
        <message>
            <source>The filter is no longer kept; the members are as they were.</source>
            <translation>El filtro ya no está guardado; los afiliados quedaron como estaban.</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>There are no members yet.</source>
            <translation>Todavía no hay afiliados.</translation>
        </message>
    </context>
    <context>
        <name>FilesOut</name>
        <message>
            <source>Saving the spreadsheet</source>
            <translation>Guardando la hoja de Excel</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Hoja de Excel</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <source>None of these is needed to be a member; it can be taken back on any day.</source>
            <translation>Nada de esto hace falta para ser afiliado; se puede retirar cualquier día.</translation>
        </message>
    </context>
    <context>
        <name>TwinCard</name>
        <message>
            <source>not a member</source>
            <translation>no es afiliado</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>As of</source>
            <translation>Al corriente</translation>
        </message>
    </context>
    <context>
        <name>AdmitDialog</name>
        <message>
            <source>Admit as a member</source>
            <translation>Admitir como afiliado</translation>
        </message>
        <message>
            <source>Member number</source>
            <translation>Nº de afiliado</translation>
        </message>
        <message>
            <source>Member since</source>
            <translation>Afiliado desde</translation>
        </message>
    </context>
    <context>
        <name>DirectoryDetail</name>
        <message>
            <source>Admit as a member…</source>
            <translation>Admitir como afiliado…</translation>
        </message>
        <message>
            <source>Member: {number}</source>
            <translation>Afiliado: {number}</translation>
        </message>
        <message>
            <source>Not a member of this office.</source>
            <translation>No es afiliado de esta oficina.</translation>
        </message>
        <message>
            <source>Open as a member</source>
            <translation>Ver como afiliado</translation>
        </message>
        <message>
            <source>Was a member: {number}</source>
            <translation>Fue afiliado: Nº {number}</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Members or not</source>
            <translation>Afiliados o no</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Si es afiliado</translation>
        </message>
        <message>
            <source>No members</source>
            <translation>No afiliados</translation>
        </message>
        <message>
            <source>The directory is empty. Here stand the people and organisations the office deals with, also those that are no members: public bodies, universities, banks, other guilds.</source>
            <translation>El directorio está vacío. Aquí van las personas y organizaciones con las que trata la oficina, también las que no están afiliadas: organismos públicos, universidades, bancos, otros gremios.</translation>
        </message>
        <message>
            <source>{name} is a member now.</source>
            <translation>{name} ya es afiliado.</translation>
        </message>
    </context>
    <context>
        <name>PartyDialog</name>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Colonia</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
        <message>
            <source>Trade name</source>
            <translation>Nombre comercial</translation>
        </message>
    </context>
    <context>
        <name>CardsDialog</name>
        <message>
            <source>Member cards</source>
            <translation>Credenciales de afiliado</translation>
        </message>
        <message>
            <source>The picture among the member's files whose description begins with “foto”, or a frame.</source>
            <translation>La imagen de los archivos del afiliado cuya descripción empieza con «foto», o un recuadro.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válidas hasta</translation>
        </message>
    </context>
    <context>
        <name>DirectoryDialog</name>
        <message>
            <source>By trade</source>
            <translation>Por giro</translation>
        </message>
        <message>
            <source>Directory of members</source>
            <translation>Directorio de afiliados</translation>
        </message>
        <message>
            <source>Only of members who consented to stand in the directory.</source>
            <translation>Solo de los afiliados que dieron su permiso para figurar en el directorio.</translation>
        </message>
    </context>
    <context>
        <name>ListDialog</name>
        <message numerus="yes">
            <source>%n member(s) saved in “{file}”.</source>
            <translation>
                <numerusform>%n afiliado guardado en «{file}».</numerusform>
                <numerusform>%n afiliados guardados en «{file}».</numerusform>
            </translation>
        </message>
        <message>
            <source>By trade</source>
            <translation>Por giro</translation>
        </message>
        <message>
            <source>Also who no longer belongs</source>
            <translation>También quienes ya no son afiliados</translation>
        </message>
        <message>
            <source>Nothing to paste: copy the rows of the spreadsheet first.</source>
            <translation>No hay nada para pegar: copie primero las filas de la hoja de Excel.</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Numbers of members</source>
            <translation>Números de afiliado</translation>
        </message>
    </context>
    <context>
        <name>PrintMenu</name>
        <message>
            <source>Member cards…</source>
            <translation>Credenciales…</translation>
        </message>
    </context>
    <context>
        <name>_Counted</name>
        <message numerus="yes">
            <source>%n member(s) of the list on the screen</source>
            <translation>
                <numerusform>El afiliado de la lista en pantalla</numerusform>
                <numerusform>Los %n afiliados de la lista en pantalla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) on the paper</source>
            <translation>
                <numerusform>%n afiliado en el papel</numerusform>
                <numerusform>%n afiliados en el papel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookDialog</name>
        <message>
            <source>Spreadsheet</source>
            <translation>Hoja de Excel</translation>
        </message>
    </context>
    <context>
        <name>BookFilters</name>
        <message>
            <source>Received</source>
            <translation>Recibidos</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviados</translation>
        </message>
        <message>
            <source>Sent and received</source>
            <translation>Enviados y recibidos</translation>
        </message>
        <message>
            <source>Sent or received</source>
            <translation>Enviados o recibidos</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Anulados</translation>
        </message>
    </context>
    <context>
        <name>CorrespondencePage</name>
        <message>
            <source>In the book: {letter}.</source>
            <translation>Emitido: {letter}.</translation>
        </message>
        <message>
            <source>Note a received one…</source>
            <translation>Anotar recibido…</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Escribir oficio</translation>
        </message>
        <message>
            <source>Write another like it</source>
            <translation>Escribir otro igual</translation>
        </message>
        <message>
            <source>The book is empty. Every letter gets its number by itself when it goes out; until then it is a draft. If this year's letters already have numbers on paper, say first which one comes next: Book of the year.</source>
            <translation>El libro está vacío. Cada oficio recibe su número solo cuando se emite; hasta entonces es un borrador. Si los oficios de este año ya llevan números en papel, diga primero cuál es el próximo, en «Libro de correspondencia».</translation>
        </message>
        <message>
            <source>Show all of these to print</source>
            <translation>Ver todos para imprimir</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message numerus="yes">
            <source>It goes to %n member(s).</source>
            <translation>
                <numerusform>Va a %n afiliado.</numerusform>
                <numerusform>Va a %n afiliados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Escribir oficio</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>Begin to type: members and the directory are offered.</source>
            <translation>Empiece a escribir: aparecen los afiliados y el directorio.</translation>
        </message>
        <message>
            <source>The number of the letter it answers to.</source>
            <translation>Número del oficio que se contesta.</translation>
        </message>
        <message>
            <source>To which members</source>
            <translation>A qué afiliados</translation>
        </message>
        <message>
            <source>{letter} to several, each with its own number</source>
            <translation>{letter} a varios, cada uno con su número</translation>
        </message>
    </context>
    <context>
        <name>ManyEditor</name>
        <message>
            <source>All members</source>
            <translation>Todos los afiliados</translation>
        </message>
        <message>
            <source>Members up to date</source>
            <translation>Afiliados al corriente</translation>
        </message>
        <message>
            <source>Members who are addressed</source>
            <translation>Afiliados destinatarios</translation>
        </message>
        <message>
            <source>Members with dues pending</source>
            <translation>Afiliados con adeudo</translation>
        </message>
        <message>
            <source>Members: {category}</source>
            <translation>Afiliados: {category}</translation>
        </message>
    </context>
    <context>
        <name>NextNumberDialog</name>
        <message>
            <source>Received</source>
            <translation>Recibidos</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviados</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>Choose members</source>
            <translation>Elegir afiliados</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Afiliados</translation>
        </message>
        <message>
            <source>Search members</source>
            <translation>Buscar afiliados</translation>
        </message>
    </context>
    <context>
        <name>ReceivedDialog</name>
        <message>
            <source>Note a received letter</source>
            <translation>Anotar un oficio recibido</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Recibido el</translation>
        </message>
        <message>
            <source>The one the sender gave it.</source>
            <translation>El que le puso quien lo envía.</translation>
        </message>
    </context>
    <context>
        <name>VoidLetterDialog</name>
        <message>
            <source>{name} · {subject}. It stays in the book as void, with its text; its number is not used again.</source>
            <translation>{name} · {subject}. Queda en el libro como anulado, con su texto; su número no se usa otra vez.</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialog</name>
        <message>
            <source>Certificate of membership</source>
            <translation>Constancia de afiliación</translation>
        </message>
        <message>
            <source>Say how the dues stand today</source>
            <translation>Decir la situación de las cuotas al corriente de hoy</translation>
        </message>
    </context>
    <context>
        <name>MemberLetters</name>
        <message>
            <source>Certificate of membership…</source>
            <translation>Constancia de afiliación…</translation>
        </message>
        <message>
            <source>Write a letter…</source>
            <translation>Escribir oficio…</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Categories of members</source>
            <translation>Categorías de afiliados</translation>
        </message>
    </context>
    <context>
        <name>ExpenseDialog</name>
        <message>
            <source>RUC or ID card</source>
            <translation>RUC o RFC</translation>
        </message>
    </context>
    <context>
        <name>HandoverDialog</name>
        <message>
            <source>Síndico or who watches</source>
            <translation>Comisario o quien controla</translation>
        </message>
        <message>
            <source>{account} says by its statement (by the books {amount})</source>
            <translation>{account}: según el estado de cuenta (según los libros, {amount})</translation>
        </message>
    </context>
    <context>
        <name>CounterPage</name>
        <message>
            <source>Who else is paid for? Name, No., ID or telephone</source>
            <translation>¿Por quién más se paga? Nombre, Nº, RFC o teléfono</translation>
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>Reminders to send</source>
            <translation>Avisos de adeudos</translation>
        </message>
    </context>
    <context>
        <name>RemindDialog</name>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
        <message>
            <source>Not now, this one</source>
            <translation>A este afiliado, ahora no</translation>
        </message>
    </context>
    <context>
        <name>AcceptDialog</name>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
    </context>
    <context>
        <name>GiveDialog</name>
        <message>
            <source>And another member</source>
            <translation>Y otro afiliado más</translation>
        </message>
        <message>
            <source>Choose the member and write the amount.</source>
            <translation>Elija el afiliado y escriba el monto.</translation>
        </message>
        <message>
            <source>Search by name, number, ID card or telephone</source>
            <translation>Busque por nombre, Nº, RFC o teléfono</translation>
        </message>
        <message>
            <source>Search the member</source>
            <translation>Buscar al afiliado</translation>
        </message>
    </context>
    <context>
        <name>UnidentifiedPage</name>
        <message>
            <source>It is of somebody else, or of several…</source>
            <translation>Es de otro afiliado, o de varios…</translation>
        </message>
    </context>
    <context>
        <name>OtherIncomeDialog</name>
        <message>
            <source>For money that pays nobody's dues. Who pays gets a receipt; a donation has its own.</source>
            <translation>Para dinero que no paga la cuota de nadie. Quien paga recibe su recibo; el donativo tiene el suyo.</translation>
        </message>
        <message>
            <source>Other income or donation</source>
            <translation>Otro ingreso o donativo</translation>
        </message>
        <message>
            <source>RUC or ID card</source>
            <translation>RUC o RFC</translation>
        </message>
    </context>
    <context>
        <name>OtherMembers</name>
        <message>
            <source>Add another member…</source>
            <translation>Agregar otro afiliado…</translation>
        </message>
        <message numerus="yes">
            <source>Together %n member(s): {amount}</source>
            <translation>
                <numerusform>Total por %n afiliado: {amount}</numerusform>
                <numerusform>Total por %n afiliados: {amount}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FiscalPage</name>
        <message>
            <source>Waiting for an invoice</source>
            <translation>Pendientes de CFDI</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) to write</source>
            <translation>
                <numerusform>%n CFDI por hacer</numerusform>
                <numerusform>%n CFDI por hacer</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice before the payment: which member? Number, id or whole name</source>
            <translation>CFDI antes del pago: ¿de qué afiliado? Número, RFC o nombre completo</translation>
        </message>
        <message>
            <source>Invoice on credit…</source>
            <translation>CFDI antes del pago…</translation>
        </message>
        <message>
            <source>One document for these receipts</source>
            <translation>Un CFDI por estos recibos</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>One line for each document: the receipts or the person (tax id or name), its number, timbrado or code, date, amount. The sheet of the tool is right as it comes, with its headings.</source>
            <translation>Una línea por documento: los recibos o la persona (RFC o nombre), su folio, folio fiscal, fecha, monto. La hoja de Excel de la herramienta sirve tal como viene, con sus títulos.</translation>
        </message>
    </context>
    <context>
        <name>BooksDialog</name>
        <message>
            <source>Not closed until that day: {names}.</source>
            <translation>Sin corte de caja hasta ese día: {names}.</translation>
        </message>
    </context>
    <context>
        <name>PadDialog</name>
        <message>
            <source>Member: number or id</source>
            <translation>Afiliado: Nº o RFC</translation>
        </message>
        <message>
            <source>Without a member the paper is no receipt: say why (spoiled, lost).</source>
            <translation>Sin afiliado, el papel no es recibo: diga por qué (arruinado, perdido). Sin monto se toma todo lo que debe.</translation>
        </message>
        <message>
            <source>One more member on this paper</source>
            <translation>Otro afiliado en este papel</translation>
        </message>
        <message>
            <source>RUC or id of who paid, if no member</source>
            <translation>RFC de quien pagó, si no es afiliado</translation>
        </message>
    </context>
    <context>
        <name>ReturnChequeDialog</name>
        <message>
            <source>Fee of the bank that the member pays</source>
            <translation>Gasto del banco que paga el afiliado</translation>
        </message>
    </context>
    <context>
        <name>AgreeDialog</name>
        <message>
            <source>Number and day of the resolution that allows the plan</source>
            <translation>Número y fecha del acuerdo que permite el convenio</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Which debts?</source>
            <translation>¿Qué adeudos entran?</translation>
        </message>
        <message>
            <source>{name} agrees to pay in parts. What is owed stays as it is; the act is printed to be signed.</source>
            <translation>{name} se compromete a pagar en partes. Lo que debe no cambia; después se imprime el convenio para firmar.</translation>
        </message>
        <message>
            <source>New payment plan</source>
            <translation>Nuevo convenio de pago</translation>
        </message>
    </context>
    <context>
        <name>PlansDialog</name>
        <message>
            <source>Payment plan {name}.pdf</source>
            <translation>Convenio de pago {name}.pdf</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>See the act</source>
            <translation>Ver el convenio para firmar</translation>
        </message>
        <message>
            <source>There is no payment plan with this member.</source>
            <translation>No hay ningún convenio de pago con este afiliado.</translation>
        </message>
        <message>
            <source>Nothing is owed outside of a plan.</source>
            <translation>No debe nada fuera de un convenio.</translation>
        </message>
        <message>
            <source>Payment plans</source>
            <translation>Convenios de pago</translation>
        </message>
        <message>
            <source>New plan…</source>
            <translation>Nuevo convenio…</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>It is written: note its number</source>
            <translation>Ya está hecho: anote su folio</translation>
        </message>
    </context>
    <context>
        <name>CreditInvoiceDialog</name>
        <message>
            <source>For whoever needs the invoice before paying. When these dues are paid, the receipt waits for none.</source>
            <translation>Para quien necesita el CFDI antes de pagar. Cuando pague, su recibo no quedará pendiente; recuerde emitir el complemento de pago.</translation>
        </message>
        <message>
            <source>Invoice on credit</source>
            <translation>CFDI antes del pago (PPD)</translation>
        </message>
        <message>
            <source>Nothing that is owed waits for an invoice.</source>
            <translation>Su adeudo ya está en CFDI, o no debe nada.</translation>
        </message>
        <message>
            <source>What the invoice covers</source>
            <translation>Qué cubre el CFDI</translation>
        </message>
    </context>
    <context>
        <name>ReceiptFilters</name>
        <message>
            <source>Invoice</source>
            <translation>CFDI</translation>
        </message>
        <message>
            <source>Waiting for an invoice</source>
            <translation>Pendientes de CFDI</translation>
        </message>
        <message>
            <source>With and without invoice</source>
            <translation>Con y sin CFDI</translation>
        </message>
        <message>
            <source>With invoice</source>
            <translation>Con CFDI</translation>
        </message>
    </context>
    <context>
        <name>StepTextDialog</name>
        <message>
            <source>name of the member</source>
            <translation>nombre del afiliado</translation>
        </message>
        <message>
            <source>number of the member</source>
            <translation>número del afiliado</translation>
        </message>
    </context>
    <context>
        <name>NewOrganizationDialog</name>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>RFC</translation>
        </message>
    </context>
    <context>
        <name>EndPlanDialog</name>
        <message>
            <source>End the payment plan</source>
            <translation>Terminar el convenio de pago</translation>
        </message>
        <message>
            <source>End the plan</source>
            <translation>Terminar el convenio</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>Payment plan…</source>
            <translation>Convenio de pago…</translation>
        </message>
    </context>
    <context>
        <name>AllowancesDialog</name>
        <message>
            <source>This member pays what everybody pays.</source>
            <translation>Este afiliado paga lo mismo que todos.</translation>
        </message>
    </context>
    <context>
        <name>CloneDialog</name>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>EditAgreementDialog</name>
        <message>
            <source>Region</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
    </context>
    <context>
        <name>LateDialog</name>
        <message>
            <source>Member</source>
            <translation>Afiliado</translation>
        </message>
    </context>
    <context>
        <name>StepDialog</name>
        <message>
            <source>It goes back: write in the notes why.</source>
            <translation>Vuelve atrás: escriba en los oficios por qué.</translation>
        </message>
        <message>
            <source>Write in the notes how it ended.</source>
            <translation>Escriba en los oficios en qué quedaron.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceDialog</name>
    </context>
    <context>
        <name>CommitmentDialog</name>
        <message>
            <source>The hall and two teachers, the fees of members…</source>
            <translation>El salón y dos docentes, las cuotas de los afiliados…</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>From a spreadsheet…</source>
            <translation>Desde una hoja de Excel…</translation>
        </message>
    </context>
    <context>
        <name>ProjectDetail</name>
        <message>
            <source>Spreadsheets</source>
            <translation>Hojas de Excel</translation>
        </message>
        <message>
            <source>Put the folder together…</source>
            <translation>Armar carpeta de comprobación…</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Comprobaciones</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>Any business may ask, member or not.</source>
            <translation>Puede pedirlo cualquier empresa, esté o no afiliada.</translation>
        </message>
        <message>
            <source>Any business may ask, member or not. This programme is free: nothing is charged.</source>
            <translation>Puede pedirlo cualquier empresa, esté o no afiliada. El programa es gratuito: no se cobra nada.</translation>
        </message>
        <message>
            <source>Its document number</source>
            <translation>Su RFC o CURP</translation>
        </message>
    </context>
    <context>
        <name>ReportsTab</name>
        <message>
            <source>Choose the workbook the funder gave</source>
            <translation>Elija la hoja de Excel que dio el financiador</translation>
        </message>
        <message>
            <source>Excel workbooks</source>
            <translation>Hojas de Excel de Excel</translation>
        </message>
        <message>
            <source>Fill the funder's workbook…</source>
            <translation>Llenar la hoja de Excel del financiador…</translation>
        </message>
        <message>
            <source>Funder's workbook…</source>
            <translation>Hoja de Excel del financiador…</translation>
        </message>
        <message>
            <source>Nothing was handed over yet. The folder puts table, scans, lists, photos and quotations together.</source>
            <translation>Todavía no se armó ninguna comprobación. La carpeta reúne la hoja de Excel, las copias, las listas, las fotos y las cotizaciones.</translation>
        </message>
        <message>
            <source>The funder's workbook</source>
            <translation>La hoja de Excel del financiador</translation>
        </message>
        <message>
            <source>The workbook is kept. “Fill” writes the vouchers into a copy of it.</source>
            <translation>La hoja de Excel quedó guardada. «Llenar» escribe los comprobantes en una copia.</translation>
        </message>
        <message>
            <source>Another workbook…</source>
            <translation>Otra hoja de Excel…</translation>
        </message>
        <message>
            <source>The funder's workbook is kept. What is to be changed?</source>
            <translation>La hoja de Excel del financiador ya está guardada. ¿Qué quiere cambiar?</translation>
        </message>
        <message>
            <source>Put the folder together…</source>
            <translation>Armar carpeta de comprobación…</translation>
        </message>
        <message>
            <source>Report {number}</source>
            <translation>Comprobación {number}</translation>
        </message>
        <message>
            <source>Report {number} is ready: {pages} pages. It was saved beside its ZIP.</source>
            <translation>La comprobación {number} está lista: {pages} páginas. Se guardó junto a su ZIP.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Comprobaciones</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Keep the workbook</source>
            <translation>Guardar la hoja de Excel</translation>
        </message>
        <message>
            <source>The funder's workbook</source>
            <translation>La hoja de Excel del financiador</translation>
        </message>
    </context>
    <context>
        <name>AgreementEntries</name>
        <message>
            <source>Commercial districts</source>
            <translation>Corredores comerciales</translation>
        </message>
    </context>
    <context>
        <name>DistrictDetail</name>
        <message>
            <source>Choose a place with a district.</source>
            <translation>Elija un lugar que ya tenga un corredor comercial.</translation>
        </message>
    </context>
    <context>
        <name>DistrictDialog</name>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
        <message>
            <source>Name and city are enough. Shops and the plan of three years come next.</source>
            <translation>Basta el nombre y el municipio. Los locales y el plan de tres años vienen después.</translation>
        </message>
        <message>
            <source>Name of the district</source>
            <translation>Nombre del corredor comercial</translation>
        </message>
        <message>
            <source>New commercial district</source>
            <translation>Nuevo corredor comercial</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>DistrictsPage</name>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
        <message>
            <source>Commercial districts</source>
            <translation>Corredores comerciales</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Corredor comercial</translation>
        </message>
        <message>
            <source>District shown</source>
            <translation>Corredor comercial que se ve</translation>
        </message>
        <message>
            <source>New district…</source>
            <translation>Nuevo corredor comercial…</translation>
        </message>
        <message>
            <source>No commercial district is noted yet. Its name and its city are enough to begin.</source>
            <translation>Todavía no hay corredores comerciales. Basta el nombre y el municipio para empezar.</translation>
        </message>
        <message>
            <source>Search by city</source>
            <translation>Buscar por municipio</translation>
        </message>
        <message numerus="yes">
            <source>%n district(s)</source>
            <translation>
                <numerusform>%n corredor comercial</numerusform>
                <numerusform>%n corredores comerciales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n place(s)</source>
            <translation>
                <numerusform>en %n municipio</numerusform>
                <numerusform>en %n municipios</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
        <message>
            <source>How many districts</source>
            <translation>Cuántos corredores comerciales</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>ShopDialog</name>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
    </context>
    <context>
        <name>ShopsTab</name>
        <message>
            <source>Shops as of the day</source>
            <translation>Locales al corriente</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Giro</translation>
        </message>
    </context>
    <context>
        <name>CasePapers</name>
        <message>
            <source>Uses by member</source>
            <translation>Usos por afiliado</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>A member or who else is in the directory. Empty: it counts without saying whose it was.</source>
            <translation>Un afiliado u otra ficha del directorio. Vacío: se cuenta sin decir de quién fue.</translation>
        </message>
    </context>
    <context>
        <name>ActivitiesTab</name>
        <message>
            <source>Sheet of names and photos…</source>
            <translation>Hoja de Excel firmada y fotos…</translation>
        </message>
    </context>
    <context>
        <name>RequestListDialog</name>
        <message>
            <source>City</source>
            <translation>Municipio</translation>
        </message>
    </context>
    <context>
        <name>OfficeDataDialog</name>
        <message>
            <source>Tax number</source>
            <translation>RFC</translation>
        </message>
    </context>
    <context>
        <name>AnnualDialog</name>
        <message>
            <source>Activities by area, institution and region, different people and attendances, hours and cost.</source>
            <translation>Actividades por área, institución y estado, personas distintas y asistencias, horas y costo.</translation>
        </message>
        <message>
            <source>Table by region…</source>
            <translation>Tabla por estado…</translation>
        </message>
        <message>
            <source>Businesses and members reached…</source>
            <translation>Empresas y afiliados atendidos…</translation>
        </message>
    </context>
    <context>
        <name>BudgetTab</name>
        <message>
            <source>Of the funder {used} of {planned} · received {received}</source>
            <translation>Del financiador se comprobaron {used} de {planned} · recibido {received}</translation>
        </message>
        <message>
            <source>{amount} to spend or return</source>
            <translation>quedan {amount} por comprobar o devolver</translation>
        </message>
    </context>
    <context>
        <name>CaseDialog</name>
        <message>
            <source>Region</source>
            <translation>Entidad federativa</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Folder of the report</source>
            <translation>Carpeta de comprobación</translation>
        </message>
    </context>
    <context>
        <name>ProjectsPage</name>
        <message>
            <source>There is no project here yet. A project is money of somebody else that has to be accounted for.</source>
            <translation>Todavía no hay proyectos. Un proyecto es dinero de otro que hay que comprobar.</translation>
        </message>
    </context>
    <context>
        <name>SentDialog</name>
        <message>
            <source>Report {number}</source>
            <translation>Comprobación {number}</translation>
        </message>
    </context>
</TS>
