<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Volver a leer la página</translation>
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
    <name>Codes</name>
    <message>
        <source>A cash box cannot hold less than nothing.</source>
        <translation>Una caja no puede tener menos que cero.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”.</source>
        <translation>Ya existe una cuenta «{name}».</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Falta el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>There is no cash box or bank account yet. Add one first.</source>
        <translation>Todavía no hay caja ni cuenta de banco. Agregue una primero.</translation>
    </message>
    <message>
        <source>The office has no category of members yet. Add one first.</source>
        <translation>La oficina todavía no tiene categorías de socios. Agregue una primero.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>«{text}» no es un correo electrónico.</translation>
    </message>
    <message>
        <source>This cannot be done while the member is in this status.</source>
        <translation>Esto no se puede hacer con el estado que tiene ahora el socio.</translation>
    </message>
    <message>
        <source>The name has {length} letters. Check whether cells were joined.</source>
        <translation>El nombre tiene {length} letras. Revise si se juntaron varias celdas.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}.</source>
        <translation>El Nº {number} es de {name}.</translation>
    </message>
    <message>
        <source>{count} members answer to “{text}”. Use the member number.</source>
        <translation>Hay {count} socios con «{text}». Use el número de socio.</translation>
    </message>
    <message>
        <source>There is no member “{text}”. Search by number, id or name.</source>
        <translation>No hay ningún socio «{text}». Busque por número, documento o nombre.</translation>
    </message>
    <message>
        <source>This member already has an opening debt.</source>
        <translation>Este socio ya tiene un saldo inicial.</translation>
    </message>
    <message>
        <source>The opening debt was already entered with another amount. Correct it in the member&apos;s account.</source>
        <translation>El saldo inicial ya se cargó con otro importe. Corríjalo en la cuenta del socio.</translation>
    </message>
    <message>
        <source>It says {months} months, but there is no monthly plan to know their amount. Create the plan first, or write the amount.</source>
        <translation>Dice {months} meses, pero no hay una cuota mensual para saber cuánto es. Cree primero la cuota, o escriba el importe.</translation>
    </message>
    <message>
        <source>That charge is not open any more. Look at the account again.</source>
        <translation>Esa cuota ya no está pendiente. Vuelva a mirar la cuenta.</translation>
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
        <source>There is no monthly plan to pay ahead.</source>
        <translation>No hay una cuota mensual para adelantar.</translation>
    </message>
    <message>
        <source>More was assigned than was paid.</source>
        <translation>Se aplicó más de lo que se paga.</translation>
    </message>
    <message>
        <source>More was assigned to a charge than is owed.</source>
        <translation>Se aplicó a una cuota más de lo que se debe.</translation>
    </message>
    <message>
        <source>Day {day} is not possible. Use 1 to 28, or 0 for the last day of the month.</source>
        <translation>El día {day} no sirve como vencimiento. Use de 1 a 28, o 0 para el último día del mes.</translation>
    </message>
    <message>
        <source>There is already a plan “{name}”.</source>
        <translation>Ya existe una cuota «{name}».</translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation>Falta el nombre de la cuota.</translation>
    </message>
    <message>
        <source>“{text}” is not a period: monthly, yearly or once.</source>
        <translation>«{text}» no es un período: mensual (monthly), anual (yearly) o por única vez (once).</translation>
    </message>
    <message>
        <source>The plan “{name}” is no longer charged.</source>
        <translation>La cuota «{name}» ya no se cobra.</translation>
    </message>
    <message>
        <source>There is no plan “{name}”. See “gremial dues plans”.</source>
        <translation>No hay ninguna cuota «{name}». Vea la lista de cuotas.</translation>
    </message>
    <message>
        <source>Receipt {number} is already void.</source>
        <translation>El recibo {number} ya está anulado.</translation>
    </message>
    <message>
        <source>“{text}” exists in several series. Write SERIES-NUMBER.</source>
        <translation>«{text}» existe en varias series. Escriba SERIE-NÚMERO.</translation>
    </message>
    <message>
        <source>There is no receipt “{text}”.</source>
        <translation>No hay ningún recibo «{text}».</translation>
    </message>
    <message>
        <source>A receipt cannot be voided before its own day.</source>
        <translation>Un recibo no se puede anular con fecha anterior a la suya.</translation>
    </message>
    <message>
        <source>Say why the receipt is voided.</source>
        <translation>Indique el motivo de la anulación.</translation>
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
        <translation>La oficina no tiene ninguna serie de recibos.</translation>
    </message>
    <message>
        <source>There is no series “{text}”.</source>
        <translation>No hay ninguna serie «{text}».</translation>
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
        <translation>Comparando con los socios que ya están</translation>
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
        <translation>El Nº {number} es de {name}. Corrija el número o el nombre.</translation>
    </message>
    <message>
        <source>Number {number} is already on line {line} of this sheet.</source>
        <translation>El Nº {number} ya está en la línea {line} de esta planilla.</translation>
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
        <source>{count} members of the register could be “{name}”. Write the member number.</source>
        <translation>Hay {count} socios que pueden ser «{name}». Escriba el número de socio.</translation>
    </message>
    <message>
        <source>“{file}” has a stray value very far from the list, in cell {cell}. Delete it in Excel and save.</source>
        <translation>«{file}» tiene un dato suelto muy lejos de la lista, en la celda {cell}. Bórrelo en Excel y guarde.</translation>
    </message>
    <message>
        <source>The status “{text}” is not known; the member is taken as active.</source>
        <translation>No se conoce el estado «{text}»; se toma como activo.</translation>
    </message>
    <message>
        <source>Line {line} of the file (row {row}): there is a quotation mark (&quot;) in the middle of a cell. Remove it, or write the name without quotation marks.</source>
        <translation>Línea {line} del archivo (fila {row}): hay una comilla (&quot;) suelta en medio de una celda. Bórrela o escriba el nombre sin comillas.</translation>
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
        <source>not due yet</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>more than 90 days</source>
        <translation>más de 90 días</translation>
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
        <source>suspended</source>
        <translation>suspensión</translation>
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
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>cédula</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
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
        <source>e-mail</source>
        <translation>correo electrónico</translation>
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
        <source>neighbourhood</source>
        <translation>barrio</translation>
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
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>second telephone</source>
        <translation>otro teléfono</translation>
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
        <source>trade</source>
        <translation>rubro</translation>
    </message>
    <message>
        <source>trade name</source>
        <translation>nombre de fantasía</translation>
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
        <source>wallet</source>
        <translation>giro o billetera</translation>
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
        <source>Payment, receipt {receipt}</source>
        <translation>Pago, recibo {receipt}</translation>
    </message>
    <message>
        <source>Receipt {receipt} voided</source>
        <translation>Anulación del recibo {receipt}</translation>
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
        <source>changed</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>para revisar</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
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
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
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
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>“{path}” already exists and is not overwritten. Choose another name.</source>
        <translation>«{path}» ya existe y no se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no room for the backup in “{path}”. The office file is intact. Free some space or choose another folder.</source>
        <translation>No hay lugar para la copia en «{path}». El archivo de la oficina está intacto. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation>No hay ninguna copia de seguridad en «{path}».</translation>
    </message>
    <message>
        <source>The copy “{path}” did not pass the check and is not used.</source>
        <translation>La copia «{path}» no pasó la revisión y no se usa.</translation>
    </message>
    <message>
        <source>Stored files intact</source>
        <translation>Archivos guardados intactos</translation>
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
        <source>The file is whole</source>
        <translation>El archivo está entero</translation>
    </message>
    <message>
        <source>The log of changes is unbroken</source>
        <translation>El registro de cambios está completo y sin alteraciones</translation>
    </message>
    <message>
        <source>Amounts add up</source>
        <translation>Los importes cuadran</translation>
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
        <source>“{path}” is not a picture. Use PNG or JPG.</source>
        <translation>«{path}» no es una imagen. Use un archivo PNG o JPG.</translation>
    </message>
    <message>
        <source>“{path}” is too large. Use a picture of less than 20 MB.</source>
        <translation>«{path}» es demasiado grande. Use una imagen de menos de 20 MB.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Wait a moment and try again.</source>
        <translation>«{path}» está en uso por otro programa. Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {reason}. Choose another folder.</source>
        <translation>No se pudo crear «{path}»: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file lies in a folder that is copied to the cloud (OneDrive, Dropbox…). Move the office file to another folder of this computer; backups may stay there.</source>
        <translation>El archivo está en una carpeta que se copia a la nube (OneDrive, Dropbox…). Pase el archivo de la oficina a otra carpeta de este equipo; las copias de seguridad sí pueden quedar allí.</translation>
    </message>
    <message>
        <source>“{text}” is not a country code of two letters, such as PY, CL or MX.</source>
        <translation>«{text}» no es un código de país de dos letras, como PY, CL o MX.</translation>
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
        <translation>Esta copia se usó en otro equipo mientras aquí se siguió con la otra. Hay dos copias de la oficina: decida cuál es la buena. Para seguir con esta, ábrala con --accept-copy (o elija «Seguir con esta copia»).</translation>
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
        <translation>El archivo está abierto en el equipo {host} por {user} desde {since}. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>There is no office file at “{path}”. Check the name or the stick.</source>
        <translation>No hay ningún archivo de oficina en «{path}». Revise el nombre o si está puesto el pendrive.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>Falta el nombre de la oficina.</translation>
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
        <translation>«{path}» fue hecho con un Gremial más nuevo (versión de archivo {number}). Actualice el programa en este equipo.</translation>
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
        <translation>No se puede leer «{path}»: {reason}. Revise los permisos o copie el archivo a este equipo.</translation>
    </message>
    <message>
        <source>Write the name of who serves at the desk.</source>
        <translation>Escriba el nombre de quien atiende.</translation>
    </message>
    <message>
        <source>Your name may not do this. It needs: {role}.</source>
        <translation>Con su nombre no puede hacer esto. Se necesita: {role}.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Falta el importe.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as an amount: groups have three digits. Write for example 150.000.</source>
        <translation>«{text}» no se puede leer como importe: los grupos llevan tres cifras. Escriba por ejemplo 150.000 o 150000.</translation>
    </message>
    <message>
        <source>“{text}” is negative. Write a positive amount.</source>
        <translation>«{text}» es negativo. Escriba un importe positivo.</translation>
    </message>
    <message>
        <source>“{text}” has cents, and {currency} has none.</source>
        <translation>«{text}» tiene centavos, y {currency} no los usa. Escriba el importe entero.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write only digits.</source>
        <translation>«{text}» no es un importe. Escriba solo cifras.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>El importe debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>“{text}” is too large to be an amount.</source>
        <translation>«{text}» es demasiado grande para ser un importe.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals for {currency}.</source>
        <translation>«{text}» tiene demasiados decimales para {currency}: use dos.</translation>
    </message>
    <message>
        <source>“{text}” has no day. Write it as day/month/year.</source>
        <translation>A «{text}» le falta el día. Escriba la fecha como día/mes/año.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Falta la fecha.</translation>
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
        <source>The check digit of “{text}” does not agree: it would be {right}.</source>
        <translation>El dígito verificador de «{text}» no coincide: debería ser {right}.</translation>
    </message>
    <message>
        <source>“{text}” does not have the usual number of digits.</source>
        <translation>«{text}» no tiene la cantidad de cifras habitual. Revíselo con el documento.</translation>
    </message>
    <message>
        <source>“{text}” is very short: it may have lost zeros at the front.</source>
        <translation>«{text}» es muy corto: puede haber perdido ceros adelante. Revíselo con el documento.</translation>
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
        <source>“{text}” is a RUC of the old kind.</source>
        <translation>«{text}» es un RUC de los antiguos.</translation>
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
        <source>“{text}” is not a month. This plan is monthly: write for example 2026-11.</source>
        <translation>«{text}» no es un mes. Esta cuota es mensual: escriba por ejemplo 2026-11.</translation>
    </message>
    <message>
        <source>This plan is charged once and has no period.</source>
        <translation>Esta cuota se cobra una sola vez y no lleva período.</translation>
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
        <source>There are {count} telephones; the first two are kept.</source>
        <translation>Hay {count} teléfonos; se guardan los dos primeros.</translation>
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
        <translation>Lo que se estaba haciendo quedó sin efecto: el archivo de la oficina está como antes. Si vuelve a ocurrir, cierre el programa, ábralo de nuevo y envíe el informe a quien le ayuda.</translation>
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
    <name>MoreSection</name>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
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
        <translation>Todo queda en un solo archivo. Guárdelo en el disco de esta PC.</translation>
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
        <translation>Es solo para practicar: todo papel dirá PRÁCTICA</translation>
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
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
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
    <name>Preview</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
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
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>This file is older than what this PC remembers of the office.</source>
        <translation>Este archivo es más antiguo que lo último que esta PC vio de la oficina.</translation>
    </message>
    <message>
        <source>Receipts that were given and are not in this copy: {numbers}. They were noted as missing; enter them from the duplicates. The next receipt continues after the highest number.</source>
        <translation>Recibos entregados que no están en esta copia: {numbers}. Quedaron anotados como faltantes; cárguelos desde los duplicados. El próximo recibo sigue después del número más alto.</translation>
    </message>
    <message>
        <source>The file lies on a network drive. Keep it on this PC&apos;s own disk and make backups there.</source>
        <translation>El archivo está en una unidad de red. Guárdelo en el disco de esta PC y deje en la red solo las copias.</translation>
    </message>
    <message>
        <source>The file lies in a folder that is copied to the internet, which can damage it. Keep it elsewhere on this PC and leave only backups there.</source>
        <translation>El archivo está en una carpeta que se copia a internet, y eso puede dañarlo. Guárdelo en otra carpeta de esta PC y deje allí solo las copias.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>If that PC is off or no longer has it open, you may go on. If it is in use there, work done here or there is lost.</source>
        <translation>Si esa PC está apagada o ya no lo tiene abierto, puede seguir. Si allá lo están usando, se pierde lo que se haga aquí o allá.</translation>
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
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>The whole office of a guild in one file, on this PC.</source>
        <translation>Toda la oficina de un gremio en un solo archivo, en esta PC.</translation>
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
        <translation>El archivo de la oficina, en esta PC o en un pendrive.</translation>
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
    <name>TaxIdEditor</name>
    <message>
        <source>Check digit</source>
        <translation>Dígito verificador</translation>
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
</TS>
