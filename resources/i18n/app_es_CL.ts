<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CL" sourcelanguage="en">
    <context>
        <name>Alliance</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>Goes out: counts and standings. Does not go out: names, IDs, telephones, addresses, amounts.</source>
            <translation>Sale: cantidades y estados. No salen: nombres, RUT, teléfonos, direcciones, montos por socio.</translation>
        </message>
        <message>
            <source>Goes out: counts; and of the members who agreed, number, name, trade, city, category and standing. Does not go out: IDs, telephones, addresses, amounts per member.</source>
            <translation>Sale: cantidades; y de los socios que autorizaron: número, nombre, rubro, comuna, categoría y situación. No salen: RUT, teléfonos, direcciones, montos por socio.</translation>
        </message>
        <message>
            <source>Last receipt of each series</source>
            <translation>Último comprobante de cada serie</translation>
        </message>
        <message>
            <source>Receipts this guild had reported are different now, or gone: its past was rewritten or an older copy was taken up. Ask for the papers of those numbers and compare them.</source>
            <translation>Comprobantes que este gremio había informado ahora son otros o no están: alguien cambió el pasado, o se siguió con una copia más antigua. Pida los papeles de esos números y compárelos.</translation>
        </message>
        <message>
            <source>They had sent this receipt and their file does not have it any more. Ask what became of it.</source>
            <translation>Habían enviado este comprobante y su archivo ya no lo tiene. Pregunte qué pasó con él.</translation>
        </message>
        <message>
            <source>This receipt, or one before it, is not what it was when they sent it. Compare with the paper.</source>
            <translation>Este comprobante, o uno anterior, ya no es el que habían enviado. Compare con el papel.</translation>
        </message>
        <message>
            <source>receipts do not match earlier ones</source>
            <translation>los comprobantes no coinciden con los anteriores</translation>
        </message>
    </context>
    <context>
        <name>ArrearsPage</name>
        <message>
            <source>Nobody owes anything.</source>
            <translation>Nadie tiene cuotas impagas.</translation>
        </message>
        <message>
            <source>Pending dues</source>
            <translation>Cuotas impagas</translation>
        </message>
        <message>
            <source>Pending dues by age</source>
            <translation>Cuotas impagas por antigüedad</translation>
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
        <name>Codes</name>
        <message>
            <source>A receipt cannot be voided before its own day.</source>
            <translation>Un comprobante no se puede anular con fecha anterior a la suya. Corrija la fecha.</translation>
        </message>
        <message>
            <source>A receipt does not fit on half a sheet of {width} × {height} mm. Choose a larger sheet, or the roll.</source>
            <translation>El comprobante no entra en media hoja de {width} × {height} mm. Elija una hoja más grande, o el rollo.</translation>
        </message>
        <message>
            <source>City.</source>
            <translation>Comuna.</translation>
        </message>
        <message>
            <source>City; it goes on the receipts.</source>
            <translation>Ciudad; va en los comprobantes.</translation>
        </message>
        <message>
            <source>List receipts, newest first.</source>
            <translation>Listar los comprobantes, del más nuevo al más antiguo.</translation>
        </message>
        <message>
            <source>Members: {members} · receipts: {receipts} · received: {amount}</source>
            <translation>Socios: {members} · comprobantes: {receipts} · cobrado: {amount}</translation>
        </message>
        <message>
            <source>Neighbourhood.</source>
            <translation>Villa o población.</translation>
        </message>
        <message>
            <source>Number of the next receipt.</source>
            <translation>Número del próximo comprobante.</translation>
        </message>
        <message>
            <source>Payment, receipt {receipt}</source>
            <translation>Pago, comprobante {receipt}</translation>
        </message>
        <message>
            <source>Print receipts to a PDF. Printing again says COPIA and its number.</source>
            <translation>Imprimir comprobantes en un PDF. Al imprimir otra vez dice COPIA y su número.</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Comprobante</translation>
        </message>
        <message>
            <source>Receipt on paper, with its letters</source>
            <translation>Comprobante en papel, con sus letras</translation>
        </message>
        <message>
            <source>Receipt {number} is already void.</source>
            <translation>El comprobante {number} ya está anulado. No hace falta anularlo otra vez.</translation>
        </message>
        <message>
            <source>Receipt {receipt} is void. Keep the voided paper with its duplicate.</source>
            <translation>Se anuló el comprobante {receipt}. Guarde el papel anulado con el duplicado.</translation>
        </message>
        <message>
            <source>Receipt {receipt} voided</source>
            <translation>Anulación del comprobante {receipt}</translation>
        </message>
        <message>
            <source>Receipt {receipt} · {name}</source>
            <translation>Comprobante {receipt} · {name}</translation>
        </message>
        <message>
            <source>Receipts in “{path}”: {count}</source>
            <translation>Comprobantes en «{path}»: {count}</translation>
        </message>
        <message>
            <source>Receipts unaltered</source>
            <translation>Comprobantes sin alteraciones</translation>
        </message>
        <message>
            <source>Receipts without gaps</source>
            <translation>Comprobantes sin números faltantes</translation>
        </message>
        <message>
            <source>Receipts {numbers} were given but are not in this copy. They are noted as “not in the copy”: fill them in from the duplicates.</source>
            <translation>Los comprobantes {numbers} se entregaron pero no están en esta copia. Quedan anotados como «no está en la copia»: cárguelos desde los duplicados.</translation>
        </message>
        <message>
            <source>Receipts.</source>
            <translation>Comprobantes.</translation>
        </message>
        <message>
            <source>Region.</source>
            <translation>Región.</translation>
        </message>
        <message>
            <source>Series of receipts.</source>
            <translation>Serie de comprobantes.</translation>
        </message>
        <message>
            <source>Step {batch} moved money. It is not taken back: void the receipt with “gremial receipts void”, and both stay on record.</source>
            <translation>El paso {batch} movió dinero. Eso no se deshace: anule el comprobante con «gremial receipts void» y quedan anotados los dos.</translation>
        </message>
        <message>
            <source>The first receipt must be 1 or more.</source>
            <translation>El primer comprobante debe ser 1 o más.</translation>
        </message>
        <message>
            <source>The office has no receipt series.</source>
            <translation>La oficina no tiene ninguna serie de comprobantes. Pida ayuda a quien le da asistencia.</translation>
        </message>
        <message>
            <source>There is no receipt to print. Choose at least one.</source>
            <translation>No hay ningún comprobante para imprimir. Elija al menos uno.</translation>
        </message>
        <message>
            <source>There is no receipt “{text}”.</source>
            <translation>No hay ningún comprobante «{text}». Revise la serie y el número.</translation>
        </message>
        <message>
            <source>There is no series “{text}”.</source>
            <translation>No hay ninguna serie «{text}». Mire la serie en un comprobante ya entregado.</translation>
        </message>
        <message>
            <source>This file is older than what this computer remembers. It goes on after the highest receipt number ever given.</source>
            <translation>Este archivo es más antiguo que lo último que se hizo en este equipo. Se sigue numerando después del comprobante más alto ya entregado.</translation>
        </message>
        <message>
            <source>This receipt was made by a newer program (layout {layout}). Update the program to print it.</source>
            <translation>Este comprobante lo hizo un programa más nuevo (formato {layout}). Actualice el programa para imprimirlo.</translation>
        </message>
        <message>
            <source>Void a receipt and issue the right one, linked to it.</source>
            <translation>Anular un comprobante y emitir el correcto; cada uno nombra al otro.</translation>
        </message>
        <message>
            <source>Void a receipt: the debt is open again, the number stays used.</source>
            <translation>Anular un comprobante: la deuda vuelve a estar pendiente y el número queda usado.</translation>
        </message>
        <message>
            <source>Whether a receipt is genuine, by the code on its paper.</source>
            <translation>Comprobar si un comprobante es auténtico, con el código que está en el papel.</translation>
        </message>
        <message>
            <source>Who has something pending, by age.</source>
            <translation>Quiénes tienen cuotas impagas, por antigüedad.</translation>
        </message>
        <message>
            <source>city</source>
            <translation>comuna</translation>
        </message>
        <message>
            <source>neighbourhood</source>
            <translation>villa o población</translation>
        </message>
        <message>
            <source>print of a receipt</source>
            <translation>impresión de comprobante</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>comprobante</translation>
        </message>
        <message>
            <source>receipt corrected</source>
            <translation>comprobante corregido</translation>
        </message>
        <message>
            <source>receipt not in the copy</source>
            <translation>comprobante que no está en la copia</translation>
        </message>
        <message>
            <source>receipt printed</source>
            <translation>comprobante impreso</translation>
        </message>
        <message>
            <source>receipt series added</source>
            <translation>serie de comprobantes agregada</translation>
        </message>
        <message>
            <source>receipt voided</source>
            <translation>comprobante anulado</translation>
        </message>
        <message>
            <source>region</source>
            <translation>región</translation>
        </message>
        <message>
            <source>series of receipts</source>
            <translation>serie de comprobantes</translation>
        </message>
        <message>
            <source>voided receipt</source>
            <translation>comprobante anulado</translation>
        </message>
        <message>
            <source>wallet</source>
            <translation>billetera electrónica</translation>
        </message>
        <message>
            <source>with dues pending</source>
            <translation>con cuotas impagas</translation>
        </message>
        <message>
            <source>“{file}”: no row with known column titles was found; the first text is “{seen}”. The titles (Nombre, RUC, Celular …) must be in one row near the top. If they have other names, say which column is which.</source>
            <translation>«{file}»: no se encontró una fila con títulos de columna conocidos; lo primero que dice es «{seen}». Los títulos (Nombre, RUT, Celular…) deben estar en una fila, cerca del comienzo. Si se llaman de otra manera, indique qué es cada columna.</translation>
        </message>
        <message>
            <source>“{path}” is whole. Members: {members} · receipts: {receipts}</source>
            <translation>«{path}» está completa. Socios: {members} · comprobantes: {receipts}</translation>
        </message>
        <message>
            <source>“{path}” was restored. Members: {members} · receipts: {receipts}</source>
            <translation>Se restauró «{path}». Socios: {members} · comprobantes: {receipts}</translation>
        </message>
        <message>
            <source>“{text}” is not a way to pay: cash, transfer, cheque, wallet, card.</source>
            <translation>«{text}» no es una forma de pago: cash (efectivo), transfer (transferencia), cheque, wallet (billetera electrónica), card (tarjeta).</translation>
        </message>
        <message>
            <source>Something of this charge is already paid. Void the receipt first, then take the charge back.</source>
            <translation>De este cargo ya se pagó algo. Anule primero el comprobante y después déjelo sin efecto.</translation>
        </message>
        <message>
            <source>A sheet of receipts needs the columns number, date and amount. Columns found: {columns}. Say which one with --map “column=receipt”, =date or =amount.</source>
            <translation>Una planilla de comprobantes necesita las columnas número, fecha e importe. Columnas encontradas: {columns}. Indique cuál es con --map "columna=receipt", =date o =amount.</translation>
        </message>
        <message>
            <source>Earlier receipts</source>
            <translation>Comprobantes anteriores</translation>
        </message>
        <message>
            <source>Receipt {number} already came in as {known} of {name}. Correct the row or undo that import.</source>
            <translation>El comprobante {number} ya entró como {known} de {name}. Corrija la fila o deshaga aquella importación.</translation>
        </message>
        <message>
            <source>Receipt {number} is already on line {line} of this sheet.</source>
            <translation>El comprobante {number} ya está en la línea {line} de esta planilla.</translation>
        </message>
        <message>
            <source>Receipt {receipt} already came in for {name}. Correct the number or the member.</source>
            <translation>El comprobante {receipt} ya entró a nombre de {name}. Corrija el número o el socio.</translation>
        </message>
        <message>
            <source>Receipts of an old book</source>
            <translation>Comprobantes de un talonario anterior</translation>
        </message>
        <message>
            <source>Series {text} holds the office’s own receipts. Choose another code for the old book.</source>
            <translation>La serie {text} es de los comprobantes propios de la oficina. Elija otra letra para el talonario anterior.</translation>
        </message>
        <message>
            <source>The receipt has no date.</source>
            <translation>El comprobante no tiene fecha.</translation>
        </message>
        <message>
            <source>old receipts</source>
            <translation>comprobantes anteriores</translation>
        </message>
        <message>
            <source>{months} is already paid in Gremial, so this receipt may be the same money. Leave it out, or undo the sheet of months and bring the receipts first.</source>
            <translation>{months} ya figura pagado en Gremial, así que este comprobante puede ser el mismo dinero. Déjelo afuera, o deshaga la planilla de cuotas y traiga antes los comprobantes.</translation>
        </message>
        <message>
            <source>“{text}” is not a receipt number.</source>
            <translation>«{text}» no es un número de comprobante.</translation>
        </message>
        <message>
            <source>Bring the dues or receipts of earlier years from a spreadsheet.
Twelve columns of months (amount, X, receipt number, date or colour) or a row for each receipt. The same file twice changes nothing; everything can be taken back with “gremial undo”.</source>
            <translation>Traer de una planilla las cuotas o los comprobantes de años anteriores.
Doce columnas de meses (importe, X, número de comprobante, fecha o color) o una fila por comprobante. El mismo archivo dos veces no cambia nada; todo se puede deshacer con «gremial undo».</translation>
        </message>
        <message>
            <source>Charges: {charges} ({charged}) · payments: {payments} ({paid}) · receipts: {receipts}</source>
            <translation>Cargos: {charges} ({charged}) · pagos: {payments} ({paid}) · comprobantes: {receipts}</translation>
        </message>
        <message>
            <source>What the bare numbers are: amount or receipt (found out when left out).</source>
            <translation>Qué son los números solos: amount (importe) o receipt (número de comprobante); se averigua si no se indica.</translation>
        </message>
        <message>
            <source>What the sheet is: months or receipts (found out when left out).</source>
            <translation>Qué es la planilla: months (cuotas por mes) o receipts (comprobantes); se averigua si no se indica.</translation>
        </message>
        <message>
            <source>“{file}” does not look like dues by month or old receipts ({kind}). Say what it is with --kind months or --kind receipts; a list of members goes in with “gremial members import”.</source>
            <translation>«{file}» no parece una planilla de cuotas por mes ni de comprobantes ({kind}). Indique qué es con --kind months o --kind receipts; una lista de socios se trae con «gremial members import».</translation>
        </message>
        <message>
            <source>Receipt {receipt} is already that of line {line}. Correct the number in one of them.</source>
            <translation>El comprobante {receipt} ya es el de la línea {line}. Corrija el número en una de las dos.</translation>
        </message>
        <message>
            <source>Undo an import or another step, if nothing leans on it.
What an import brought of money is taken out by entries of its own; a receipt is voided, never undone.</source>
            <translation>Deshacer una importación u otro paso, si nada se apoya en él.
El dinero que trajo una importación se saca con asientos propios; un comprobante se anula, nunca se deshace.</translation>
        </message>
        <message>
            <source>{months} is on another receipt of this sheet too: this one goes in beside it.</source>
            <translation>{months} también está en otro comprobante de esta planilla: este se asienta aparte.</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>receipt number</source>
            <translation>Nº de comprobante</translation>
        </message>
        <message>
            <source>“{text}” is no kind of letter.</source>
            <translation>«{text}» no es una clase de documento. Elija carta, circular o certificado.</translation>
        </message>
        <message>
            <source>The name stays on receipts as they were printed: {codes}. {law}; until {until}.</source>
            <translation>El nombre queda en los comprobantes tal como se imprimieron: {codes}. {law}; hasta el {until}.</translation>
        </message>
        <message>
            <source>Cards for members as a PDF, eight on a sheet with cut marks; for those named, those found or all who belong.</source>
            <translation>Credenciales de socio en PDF, ocho por hoja con marcas de corte; para quienes se nombra, los que se buscan o todos los que pertenecen.</translation>
        </message>
        <message>
            <source>Eight cards do not fit on “{paper}”. Choose A4, letter or a longer sheet.</source>
            <translation>En «{paper}» no entran ocho credenciales. Elija A4, carta u otra hoja más larga.</translation>
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
            <source>no member</source>
            <translation>no es socio</translation>
        </message>
        <message>
            <source>Dues are pending of who owes something past due. A due counts from the day after it falls due.</source>
            <translation>Tiene cuotas impagas quien debe algo ya vencido. Cada cuota cuenta desde el día siguiente a su vencimiento.</translation>
        </message>
        <message>
            <source>Payment without a receipt here</source>
            <translation>Pago sin comprobante de este archivo</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>Comprobante {number}</translation>
        </message>
        <message>
            <source>Receipt {number}, {day}: {amount}</source>
            <translation>Comprobante {number}, {day}: {amount}</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>member, in_good_standing or in_arrears: to all of them.</source>
            <translation>A muchos: member (todos los socios), in_good_standing (al día) o in_arrears (con cuotas impagas). Una circular lleva un solo número y un ejemplar para cada uno; notas, un número cada una.</translation>
        </message>
        <message>
            <source>“{name}” is different for each member: a circular says the same to all. Write letters, one for each.</source>
            <translation>«{name}» es distinto para cada uno y la circular dice lo mismo a todos. Elija cartas, una para cada socio, o quite ese campo.</translation>
        </message>
        <message>
            <source>{day} has passed: write until when the cards hold.</source>
            <translation>El {day} ya pasó: escriba hasta cuándo valen las credenciales.</translation>
        </message>
        <message>
            <source>receipt of the supplier</source>
            <translation>comprobante del proveedor</translation>
        </message>
        <message>
            <source>Kind of document: invoice, exempt_invoice, slip, self_invoice, fee_slip, cfdi, receipt, ticket, other, none.</source>
            <translation>Clase de comprobante: invoice (factura), exempt_invoice (factura exenta), slip (boleta), self_invoice (autofactura), fee_slip (boleta de honorarios), cfdi, receipt (comprobante), ticket, other (otro), none (ninguno).</translation>
        </message>
        <message>
            <source>Something was paid of {count} of these charges already. Void those receipts first, or correct one by one.</source>
            <translation>Ya se pagó algo de {count} de esas cuotas. Anule primero esos comprobantes, o corrija una por una.</translation>
        </message>
        <message>
            <source>This receipt was made from an income that waited for its owner. Void it: the income waits again, and is then given to whom it belongs.</source>
            <translation>Este comprobante salió de «Ingresos por identificar». Anúlelo: el ingreso vuelve a esperar y luego se asigna a quien corresponde.</translation>
        </message>
        <message>
            <source>Receipts were made of a part of it: {receipts}. Void them first, or note what is given back as an expense.</source>
            <translation>De una parte ya se dieron comprobantes: {receipts}. Anúlelos primero, o anote lo devuelto como egreso.</translation>
        </message>
        <message>
            <source>This income has its owner: {receipts}. Void the receipt if it was somebody else's.</source>
            <translation>Este ingreso ya tiene dueño: {receipts}. Anule el comprobante si era de otra persona.</translation>
        </message>
        <message>
            <source>Gives an income to one or several members, with a receipt for each.</source>
            <translation>Asigna un ingreso a uno o varios socios, con un comprobante para cada uno.</translation>
        </message>
        <message>
            <source>Makes the receipts of the sure proposals, or of the numbers said; all or none. Without --yes it only shows them.</source>
            <translation>Emite los comprobantes de las propuestas seguras, o de los números indicados; todos o ninguno. Sin --yes solo los muestra.</translation>
        </message>
        <message>
            <source>Makes the receipts.</source>
            <translation>Emite los comprobantes.</translation>
        </message>
        <message>
            <source>{count} receipts made.</source>
            <translation>Se emitieron {count} comprobantes.</translation>
        </message>
        <message>
            <source>{count} receipts would be made. Say --yes to make them.</source>
            <translation>Se emitirían {count} comprobantes. Para emitirlos agregue --yes.</translation>
        </message>
        <message>
            <source>Who watches: the síndico.</source>
            <translation>Quién controla: la comisión revisora.</translation>
        </message>
        <message>
            <source>Receipt {number} · {check}</source>
            <translation>Comprobante {number} · {check}</translation>
        </message>
        <message>
            <source>One receipt goes for up to {most} members. Make another one for the rest.</source>
            <translation>Un comprobante sirve para hasta {most} socios. Haga otro para los demás.</translation>
        </message>
        <message>
            <source>The reference {reference} is on receipt {receipts} already. Look whether it is the same money.</source>
            <translation>La referencia {reference} ya está en el comprobante {receipts}. Fíjese si es el mismo dinero.</translation>
        </message>
        <message>
            <source>Write what the money is for: the receipt says it.</source>
            <translation>Escriba por qué concepto se recibe: el comprobante lo dice.</translation>
        </message>
        <message>
            <source>Write who pays: the receipt names that person or firm.</source>
            <translation>Escriba quién paga: el comprobante nombra a esa persona o empresa.</translation>
        </message>
        <message>
            <source>part of a receipt for several</source>
            <translation>parte de un comprobante de varios</translation>
        </message>
        <message>
            <source>{said} is very little for a fee of {fee}. If it is the number of a receipt, write “R” before it; if it is money, say that the numbers alone are amounts.</source>
            <translation>{said} es muy poco para una cuota de {fee}. Si es un número de comprobante, escriba «R» adelante; si es dinero, indique que los números solos son importes.</translation>
        </message>
        <message>
            <source>A series is for receipts or for donations, not for {text}.</source>
            <translation>Una serie es para comprobantes o para donaciones, no para {text}.</translation>
        </message>
        <message>
            <source>Notes why a number is no receipt (spoiled or lost paper).</source>
            <translation>Anota por qué un número no es un comprobante (papel arruinado o perdido).</translation>
        </message>
        <message>
            <source>Receipts that stand: {amount}</source>
            <translation>Comprobantes que valen: {amount}</translation>
        </message>
        <message>
            <source>Write why {number} is no receipt.</source>
            <translation>Escriba por qué {number} no es un comprobante.</translation>
        </message>
        <message>
            <source>for receipts or for donations</source>
            <translation>para comprobantes o para donaciones</translation>
        </message>
        <message>
            <source>receipt of a pad entered</source>
            <translation>comprobante de talonario cargado</translation>
        </message>
        <message>
            <source>receipts</source>
            <translation>comprobantes</translation>
        </message>
        <message>
            <source>why it is no receipt</source>
            <translation>por qué no es un comprobante</translation>
        </message>
        <message>
            <source>{number} is a receipt. It can be voided; it cannot be noted as missing.</source>
            <translation>{number} es un comprobante. Se puede anular; no se puede anotar como faltante.</translation>
        </message>
        <message>
            <source>{number} is noted as no receipt ({note}).</source>
            <translation>{number} está anotado como papel sin comprobante ({note}).</translation>
        </message>
        <message>
            <source>Collect from a member, or for several at once with --for, and issue one receipt.
Without --apply the oldest is paid first; what is left over stays as credit. --payer says that another member pays, --payer-name somebody who is no member.</source>
            <translation>Cobra a un socio, o por varios a la vez con --for, y da un solo comprobante.
Sin --apply se paga primero lo más antiguo; lo que sobra queda a favor. --payer dice que paga otro socio, --payer-name que paga alguien que no es socio.</translation>
        </message>
        <message>
            <source>Receive money that is for nobody's account (donation, service, sale, grant, interest, other) and issue its receipt.</source>
            <translation>Recibe dinero que no es de la cuenta de ningún socio (donación, servicio, venta, aporte, intereses, otro) y da su comprobante.</translation>
        </message>
        <message>
            <source>The proofs kept with a receipt: list, add, save.</source>
            <translation>Los comprobantes guardados con un comprobante: ver, agregar, sacar.</translation>
        </message>
        <message>
            <source>What the money is for, as the receipt says it.</source>
            <translation>Para qué es el dinero, como lo dice el comprobante.</translation>
        </message>
        <message>
            <source>Cash book, receipts book, debt by age, income and expenses of a fiscal year, each as PDF and as CSV.</source>
            <translation>Libro de caja, libro de comprobantes, deuda por antigüedad, ingresos y egresos de un ejercicio, cada uno en PDF y en CSV.</translation>
        </message>
        <message>
            <source>ATTENTION: the guild had sent the receipt {value} and its file does not have it any more. Ask what became of it.</source>
            <translation>ATENCIÓN: el gremio había enviado el comprobante {value} y su archivo ya no lo tiene. Pregunte qué pasó con él.</translation>
        </message>
        <message>
            <source>ATTENTION: the receipt {value}, or one before it, is not what it was when the guild sent it earlier. Ask for the paper and compare.</source>
            <translation>ATENCIÓN: el comprobante {value}, o uno anterior, ya no es el que el gremio había enviado. Pida el papel y compare.</translation>
        </message>
        <message>
            <source>Noted. Receipts reviewed: {count}.</source>
            <translation>Anotado. Comprobantes revisados: {count}.</translation>
        </message>
        <message>
            <source>Notes what came of receipts of a guild that did not match earlier ones.</source>
            <translation>Anota en qué quedó lo de los comprobantes de un gremio que no coincidían con los anteriores.</translation>
        </message>
        <message>
            <source>Nothing of the receipts of this guild waits for review.</source>
            <translation>No hay nada para revisar de los comprobantes de este gremio.</translation>
        </message>
        <message>
            <source>receipts of a guild reviewed</source>
            <translation>comprobantes de un gremio revisados</translation>
        </message>
        <message>
            <source>Receipts as they were sent to the alliance</source>
            <translation>Comprobantes como se enviaron a la alianza</translation>
        </message>
        <message>
            <source>Enters the papers of a collector's pad in the order of their numbers; a number in between that is missing is asked.</source>
            <translation>Carga los comprobantes del talonario de un cobrador en el orden de sus números; si falta uno en el medio, lo pregunta.</translation>
        </message>
        <message>
            <source>No paper was written down. Write the number on the paper, who paid and how much.</source>
            <translation>No se anotó ningún comprobante. Escriba el número del papel, quién pagó y cuánto.</translation>
        </message>
        <message>
            <source>Papers are missing in between: {numbers}. Enter them, or say why they are no receipts.</source>
            <translation>Faltan comprobantes en el medio: {numbers}. Cárguelos o diga por qué no son comprobantes (arruinado, perdido).</translation>
        </message>
        <message>
            <source>The collector's sheet: who owes, by district and street, with room for the number of the paper and the amount.</source>
            <translation>La hoja de ruta del cobrador: quién debe, por zona y calle, con lugar para el número del comprobante y lo cobrado.</translation>
        </message>
        <message>
            <source>a paper that is no receipt: NUMBER=REASON</source>
            <translation>un papel que no es comprobante: NÚMERO=MOTIVO</translation>
        </message>
        <message>
            <source>{count} receipts of the pad entered, {amount}.</source>
            <translation>Se cargaron {count} comprobantes del talonario, {amount}.</translation>
        </message>
        <message>
            <source>Fiscal documents of the tax office's tool and the receipts they cover.</source>
            <translation>Documentos fiscales hechos en la herramienta del fisco y los comprobantes que cubren.</translation>
        </message>
        <message>
            <source>Notes a fiscal document and the receipts or charges it covers.</source>
            <translation>Anota un documento fiscal y los comprobantes o cuotas que cubre.</translation>
        </message>
        <message>
            <source>Notes that a fiscal document was cancelled; its receipts wait for another one.</source>
            <translation>Anota que un documento fiscal se anuló; sus comprobantes esperan otro.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Comprobantes</translation>
        </message>
        <message>
            <source>Receipts without a fiscal document: {count} · {amount}</source>
            <translation>Comprobantes sin documento fiscal: {count} · {amount}</translation>
        </message>
        <message>
            <source>Say which receipt or charge the document covers.</source>
            <translation>Diga qué comprobante o qué cuota cubre el documento.</translation>
        </message>
        <message>
            <source>a receipt may have a second document</source>
            <translation>un comprobante puede tener un segundo documento</translation>
        </message>
        <message>
            <source>amount of the document in minor units; without it, what its receipts sum to</source>
            <translation>importe del documento en unidades mínimas; si no se dice, lo que suman sus comprobantes</translation>
        </message>
        <message>
            <source>receipt it covers; may be said several times</source>
            <translation>comprobante que cubre; se puede repetir</translation>
        </message>
        <message>
            <source>words of the number, receiver or receipt</source>
            <translation>palabras del número, del receptor o del comprobante</translation>
        </message>
        <message>
            <source>{number} is cancelled. These receipts wait for another document: {receipts}.</source>
            <translation>{number} quedó anulado. Estos comprobantes esperan otro documento: {receipts}.</translation>
        </message>
        <message>
            <source>A receipt as PDF for WhatsApp: it says that it was handed over so, and it is noted.</source>
            <translation>Un comprobante en PDF para WhatsApp: dice que se entregó así, y queda anotado.</translation>
        </message>
        <message>
            <source>receipt sent by WhatsApp</source>
            <translation>comprobante entregado por WhatsApp</translation>
        </message>
        <message>
            <source>statistics code of the district</source>
            <translation>código de la comuna (CUT)</translation>
        </message>
        <message>
            <source>Cheque {number} was returned. Receipt {receipt} is void and the debt is open again.</source>
            <translation>El cheque {number} fue devuelto. El comprobante {receipt} quedó anulado y la deuda está abierta otra vez.</translation>
        </message>
        <message>
            <source>Notes the cheque of a receipt that was paid by cheque.</source>
            <translation>Anota el cheque de un comprobante que se pagó con cheque.</translation>
        </message>
        <message>
            <source>The cheque of receipt {number} is at the bank. If it was not paid, note it as returned: that voids the receipt.</source>
            <translation>El cheque del comprobante {number} ya está en el banco. Si no se cobró, anótelo como devuelto: con eso se anula el comprobante.</translation>
        </message>
        <message>
            <source>The cheque of this receipt is noted already.</source>
            <translation>El cheque de este comprobante ya está anotado.</translation>
        </message>
        <message>
            <source>The cheque was not paid: the receipt is voided and the debt is open again.</source>
            <translation>El cheque no se cobró: se anula el comprobante y la deuda queda abierta otra vez.</translation>
        </message>
        <message>
            <source>The receipt of cheque {number} of {bank} was voided.</source>
            <translation>El comprobante del cheque {number} de {bank} está anulado.</translation>
        </message>
        <message>
            <source>This receipt is void: its cheque is not kept any more.</source>
            <translation>Este comprobante está anulado: ya no se guarda su cheque.</translation>
        </message>
        <message>
            <source>This receipt was not paid by cheque.</source>
            <translation>Este comprobante no se pagó con cheque. Elija «cheque» como forma de pago.</translation>
        </message>
        <message>
            <source>receipt void</source>
            <translation>comprobante anulado</translation>
        </message>
        <message>
            <source>member (all who belong), in_good_standing, in_arrears, suspended or ended.</source>
            <translation>member (todos los que pertenecen), in_good_standing (al día), in_arrears (con cuotas impagas), suspended o ended (egresados).</translation>
        </message>
        <message>
            <source>What the receipt says it is for.</source>
            <translation>En concepto de qué es el comprobante.</translation>
        </message>
        <message>
            <source>Who the receipt names.</source>
            <translation>A nombre de quién va el comprobante.</translation>
        </message>
        <message>
            <source>Write the resolution that allows the plan.</source>
            <translation>Escriba el acuerdo que permite el convenio de pago.</translation>
        </message>
        <message>
            <source>receipts of a pad entered</source>
            <translation>comprobantes de un talonario anotados</translation>
        </message>
        <message>
            <source>Also writes the act to sign as a PDF.</source>
            <translation>También escribe el convenio para firmar, como PDF.</translation>
        </message>
        <message>
            <source>cheque receipt corrected</source>
            <translation>comprobante con cheque corregido</translation>
        </message>
        <message>
            <source>Nothing of the charge {charge} is left to invoice: it was let off, or paid with receipts that have their document.</source>
            <translation>Del cargo {charge} no queda nada que facturar: fue condonado, o se pagó con comprobantes que ya tienen su documento.</translation>
        </message>
        <message>
            <source>Receipts that wait for their fiscal document; --copy shows the block to copy for each person.</source>
            <translation>Comprobantes pendientes de documento fiscal; --copy muestra el bloque para copiar de cada persona.</translation>
        </message>
        <message>
            <source>Several receipts of {name} add up to {amount}. Write which ones.</source>
            <translation>Hay varias maneras de sumar {amount} con los comprobantes de {name}. Escriba cuáles son.</translation>
        </message>
        <message>
            <source>Takes the numbers back, from a file or typed in: lines «receipts or person, fiscal number, timbrado or CDC, date, amount», or a sheet with headings as the tool gives it. Shows them first; --apply notes them.</source>
            <translation>Recibe los números, de un archivo o escritos: líneas «comprobantes o persona, número fiscal, timbrado o CDC, fecha, monto», o una planilla con títulos tal como la da la herramienta. Primero los muestra; --apply los anota.</translation>
        </message>
        <message>
            <source>The document of {name} says {amount}; what waits adds up to {waits} and no receipts of them to that. Write the receipts.</source>
            <translation>El documento de {name} dice {amount}; lo pendiente suma {waits} y ninguno de sus comprobantes suma eso. Escriba los comprobantes.</translation>
        </message>
        <message>
            <source>There is no line that can be taken. Each one needs the receipt or the person, and the fiscal number.</source>
            <translation>No hay ninguna línea que se pueda anotar. Cada una necesita el comprobante o la persona, y el número fiscal.</translation>
        </message>
        <message>
            <source>a block for each receipt instead of one for each person</source>
            <translation>un bloque por comprobante en vez de uno por persona</translation>
        </message>
        <message>
            <source>only this receipt; may be said several times</source>
            <translation>solo este comprobante; puede repetirse</translation>
        </message>
        <message>
            <source>people are looked for among the receipts since this day; without it, since last month</source>
            <translation>busca a las personas entre los comprobantes desde este día; sin él, desde el mes pasado</translation>
        </message>
        <message>
            <source>{name} waits for more than one document (dues and a donation). Write the amount too, or the receipts.</source>
            <translation>{name} espera más de un documento (cuotas y donación). Escriba también el monto, o los comprobantes.</translation>
        </message>
        <message>
            <source>{number} is noted already with these receipts.</source>
            <translation>{number} ya está anotado con estos comprobantes.</translation>
        </message>
        <message>
            <source>“{text}” is neither a receipt nor somebody whose receipts wait in these days.</source>
            <translation>«{text}» no es un comprobante ni alguien que tenga comprobantes pendientes de factura en estos días.</translation>
        </message>
        <message>
            <source>Members still owe something for the fund “{name}”. Collect it or forgive it first.</source>
            <translation>Todavía hay cuotas impagas del fondo «{name}». Primero cóbrelas o condónelas.</translation>
        </message>
        <message>
            <source>The money figures of a fiscal year for the annual report, beside the year before: dues, income, expenses, funds, papers, members.
This year until today unless said.</source>
            <translation>Cifras de tesorería de un ejercicio para la memoria, junto a las del anterior: cuotas, ingresos, egresos, fondos, comprobantes, socios.
Este año hasta hoy si no se indica otro.</translation>
        </message>
        <message>
            <source>A member and what was really paid for them: MEMBER=AMOUNT; 0 takes them off the receipt.</source>
            <translation>Un socio y lo que de verdad se pagó por él: SOCIO=MONTO; con 0 sale del comprobante.</translation>
        </message>
        <message>
            <source>Receipt {number} is for several members or for nobody's account. Say whose amount changes with --for MEMBER=AMOUNT; other income has --amount, --kind and --concept.</source>
            <translation>El comprobante {number} es de varios socios o no es de la cuenta de ninguno. Indique de quién cambia el monto con --for SOCIO=MONTO; los otros ingresos tienen --amount, --kind y --concept.</translation>
        </message>
        <message>
            <source>Receipt {number} is on the invoice {document}, and the right one would have another amount or payer. Cancel that invoice first, in the tax office's tool and here; then correct the receipt.</source>
            <translation>El comprobante {number} tiene la factura {document} y el correcto tendría otro monto u otro pagador. Anule primero esa factura, en la herramienta de la administración tributaria y aquí; después corrija el comprobante.</translation>
        </message>
        <message>
            <source>Receipt {number} pays dues: it has no concept and no fund of its own. If it was a donation or other income, add --kind.</source>
            <translation>El comprobante {number} paga cuotas: no tiene concepto ni fondo propios. Si era una donación u otro ingreso, agregue --kind.</translation>
        </message>
        <message>
            <source>date of the receipt</source>
            <translation>fecha del comprobante</translation>
        </message>
        <message>
            <source>receipt given</source>
            <translation>comprobante</translation>
        </message>
        <message>
            <source>a donation receipt</source>
            <translation>comprobante de donación</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>comprobante</translation>
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
            <source>Payment plan {id}: kept · next part {amount}, until {day}</source>
            <translation>Convenio de pago {id}: al día · próxima parte {amount}, hasta el {day}</translation>
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
            <source>Whether who keeps a payment plan counts as up to date.</source>
            <translation>Si quien cumple un convenio de pago cuenta como al día.</translation>
        </message>
        <message>
            <source>Write why the plan ends.</source>
            <translation>Escriba por qué termina el convenio de pago.</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>al día con el convenio</translation>
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
            <source>Step {batch} noted money without a name or gave it to its owner. It is not undone: note that it was no income with “gremial unidentified return”, or void the receipt.</source>
            <translation>El paso {batch} anotó un ingreso por identificar o dijo de quién era. No se deshace: anote que no era un ingreso con «gremial unidentified return», o anule el comprobante.</translation>
        </message>
        <message>
            <source>The document of a void receipt is of another one, which came in its place.</source>
            <translation>El documento de un comprobante anulado es de otro, que vino en su lugar.</translation>
        </message>
        <message>
            <source>Timbrado / CDC</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>fiscal document given to another receipt</source>
            <translation>documento fiscal pasado a otro comprobante</translation>
        </message>
        <message>
            <source>the receipt it is of now; may be said several times</source>
            <translation>el comprobante al que corresponde ahora; puede repetirse</translation>
        </message>
        <message>
            <source>{number} cannot be moved: its receipts stand, or it is cancelled.</source>
            <translation>{number} no se puede pasar a otro comprobante: los suyos valen, o está anulado.</translation>
        </message>
        <message>
            <source>{number} is now of {receipts}.</source>
            <translation>{number} quedó con estos comprobantes: {receipts}.</translation>
        </message>
        <message>
            <source>{number} is of {amount} and the receipts add up to {receipts}. Cancel it and write another one.</source>
            <translation>{number} es por {amount} y los comprobantes suman {receipts}. Anúlela y haga otra.</translation>
        </message>
        <message>
            <source>{number} stands, but its receipt {receipts} is void. Cancel it in the tool and here, or say which receipt it is of.</source>
            <translation>{number} sigue vigente y su comprobante {receipts} está anulado. Anúlela en la herramienta y aquí, o diga de qué comprobante es ahora.</translation>
        </message>
        <message>
            <source>{number} was of {count} receipts: say as many.</source>
            <translation>{number} era de {count} comprobantes: diga otros tantos.</translation>
        </message>
        <message>
            <source>{number} is cancelled. No receipt waits for another one.</source>
            <translation>{number} quedó anulado. Ningún comprobante espera otro documento.</translation>
        </message>
        <message>
            <source>Id document</source>
            <translation>RUN</translation>
        </message>
        <message>
            <source>Change the office's data; what is not named stays.
Receipts and papers already given keep what they said. Country, currency and kind of office stay as they were set on the first day.</source>
            <translation>Cambia los datos de la institución; lo que no se nombra queda como está.
Los comprobantes y papeles ya entregados conservan lo que decían. El país, la moneda y el tipo de institución quedan como se pusieron el primer día.</translation>
        </message>
        <message>
            <source>In a table: area, party (institution), region, or business (what each business or member received).</source>
            <translation>En una tabla: area (área), party (institución), region (región) o business (lo que recibió cada empresa o socio).</translation>
        </message>
    </context>
    <context>
        <name>CollectPanel</name>
        <message>
            <source>The receipt is dated {day}.</source>
            <translation>El comprobante lleva fecha {day}.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionBand</name>
        <message>
            <source>Choose why the receipt is corrected.</source>
            <translation>Elija por qué se corrige el comprobante.</translation>
        </message>
        <message>
            <source>Why is the receipt corrected?</source>
            <translation>¿Por qué se corrige el comprobante?</translation>
        </message>
    </context>
    <context>
        <name>CounterPage</name>
        <message>
            <source>Receipt {number}</source>
            <translation>Comprobante {number}</translation>
        </message>
        <message>
            <source>Saving the receipt</source>
            <translation>Guardando el comprobante</translation>
        </message>
        <message>
            <source>The receipt is saved and keeps its number. {problem}</source>
            <translation>El comprobante está guardado y conserva su número. {problem}</translation>
        </message>
        <message>
            <source>Who else is paid for? Name, No., ID or telephone</source>
            <translation>¿Por quién más se paga? Nombre, Nº, RUT o teléfono</translation>
        </message>
    </context>
    <context>
        <name>CounterParts</name>
        <message>
            <source>Search by name, No., ID or telephone</source>
            <translation>Busque por nombre, Nº, RUT o teléfono</translation>
        </message>
        <message>
            <source>The receipt is shown here once the money is taken.</source>
            <translation>Aquí se muestra el comprobante cuando se cobra.</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n comprobante</numerusform>
                <numerusform>%n comprobantes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoneCard</name>
        <message>
            <source>Correct this receipt</source>
            <translation>Corregir este comprobante</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>Comprobante {number}</translation>
        </message>
    </context>
    <context>
        <name>GuildDialog</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message numerus="yes">
            <source>Noted: %n receipt(s) reviewed.</source>
            <translation>
                <numerusform>Anotado: %n comprobante revisado.</numerusform>
                <numerusform>Anotado: %n comprobantes revisados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipts that changed…</source>
            <translation>Comprobantes que cambiaron…</translation>
        </message>
    </context>
    <context>
        <name>GuildsView</name>
        <message>
            <source>With dues
pending</source>
            <translation>Con cuotas
impagas</translation>
        </message>
        <message>
            <source>{members} members · {good} up to date · {pending} with dues pending · {months} months owed</source>
            <translation>{members} socios · {good} al día · {pending} con cuotas impagas · {months} meses adeudados</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n comprobante</numerusform>
                <numerusform>%n comprobantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Dues pending</source>
            <translation>Cuotas impagas</translation>
        </message>
        <message>
            <source>For example: Social dues, Gs. 50.000 a month.</source>
            <translation>Por ejemplo: Cuota social, $5.000 por mes.</translation>
        </message>
        <message>
            <source>Give the first receipt</source>
            <translation>Entregue el primer comprobante</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Último comprobante</translation>
        </message>
        <message>
            <source>{count} with dues pending</source>
            <translation>{count} con cuotas impagas</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) wait for their invoice</source>
            <translation>
                <numerusform>%n comprobante espera su factura</numerusform>
                <numerusform>%n comprobantes esperan su factura</numerusform>
            </translation>
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
        <name>MemberDetail</name>
        <message>
            <source>Last receipts</source>
            <translation>Últimos comprobantes</translation>
        </message>
    </context>
    <context>
        <name>MemberDialog</name>
        <message>
            <source>As it is said: 0981 123 456</source>
            <translation>Como se dicta: 9 1234 5678</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Villa o población</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
    </context>
    <context>
        <name>MemberWords</name>
        <message>
            <source>ID card</source>
            <translation>RUT</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Search by name, No., ID or telephone</source>
            <translation>Busque por nombre, Nº, RUT o teléfono</translation>
        </message>
    </context>
    <context>
        <name>MoreOptions</name>
        <message>
            <source>Stays for the next receipts until you change it</source>
            <translation>Sigue para los próximos comprobantes hasta que la cambie</translation>
        </message>
        <message>
            <source>The receipt names them and says for whom it is</source>
            <translation>El comprobante la nombra y dice por quién es</translation>
        </message>
    </context>
    <context>
        <name>NewOffice</name>
        <message>
            <source>Dues, payments and receipts</source>
            <translation>Cuotas, pagos y comprobantes</translation>
        </message>
    </context>
    <context>
        <name>NewOfficeDialog</name>
        <message>
            <source>As it should stand on receipts and letters.</source>
            <translation>Como debe salir en los comprobantes y las cartas.</translation>
        </message>
        <message>
            <source>First receipt: {number}</source>
            <translation>Primer comprobante: {number}</translation>
        </message>
        <message>
            <source>If the alliance gave one, like PY-0014.</source>
            <translation>Si la alianza le dio uno, como CL-0014.</translation>
        </message>
        <message>
            <source>Last receipt handed out</source>
            <translation>Último comprobante entregado</translation>
        </message>
        <message>
            <source>So that the first receipt and the first cash count are right.</source>
            <translation>Para que el primer comprobante y el primer arqueo salgan bien.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>As it stands on the receipt: Cuota social</source>
            <translation>Como sale en el comprobante: Cuota social</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Receipts that were given and are not in this copy: {numbers}. They were noted as missing; enter them from the duplicates. The next receipt continues after the highest number.</source>
            <translation>Comprobantes entregados que no están en esta copia: {numbers}. Quedaron anotados como «no está en la copia»; cárguelos desde los duplicados. El próximo comprobante sigue después del número más alto.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsPage</name>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n comprobante</numerusform>
                <numerusform>%n comprobantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a receipt in the list.</source>
            <translation>Elija un comprobante de la lista.</translation>
        </message>
        <message>
            <source>Correct this receipt</source>
            <translation>Corregir este comprobante</translation>
        </message>
        <message>
            <source>No receipt answers to the search and the filters.</source>
            <translation>No hay comprobantes con esa búsqueda y esos filtros.</translation>
        </message>
        <message>
            <source>Receipt {number} is void. Keep the paper with the duplicate.</source>
            <translation>El comprobante {number} quedó anulado. Guarde el papel anulado con el duplicado.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Comprobantes</translation>
        </message>
        <message>
            <source>Search receipts</source>
            <translation>Buscar comprobantes</translation>
        </message>
        <message>
            <source>Show all receipts</source>
            <translation>Mostrar todos los comprobantes</translation>
        </message>
        <message>
            <source>Void the receipt…</source>
            <translation>Anular comprobante…</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>Comprobante {number}</translation>
        </message>
        <message>
            <source>Search by receipt number, member or who paid</source>
            <translation>Busque por número de comprobante, socio o quien pagó</translation>
        </message>
    </context>
    <context>
        <name>StatusDialog</name>
        <message>
            <source>No more dues are charged. What is owed, and the receipts, stay as they are.</source>
            <translation>No se le generan más cuotas. Lo que debe y sus comprobantes quedan como están.</translation>
        </message>
    </context>
    <context>
        <name>Treasury</name>
        <message>
            <source>Pending dues</source>
            <translation>Cuotas impagas</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>Comprobante {number}</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Comprobantes</translation>
        </message>
        <message>
            <source>Waiting for an invoice</source>
            <translation>Pendientes de documento</translation>
        </message>
    </context>
    <context>
        <name>TreasuryWords</name>
        <message>
            <source>ID card</source>
            <translation>RUT</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <source>Control code of the receipt</source>
            <translation>Código de control del comprobante</translation>
        </message>
        <message>
            <source>Open the receipt</source>
            <translation>Abrir el comprobante</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Comprobante</translation>
        </message>
        <message>
            <source>This office has given no receipt with that number.</source>
            <translation>Esta oficina no entregó ningún comprobante con ese número.</translation>
        </message>
        <message>
            <source>This receipt was given by this office and nothing on it was changed.</source>
            <translation>Este comprobante lo entregó esta oficina y no se cambió nada en él.</translation>
        </message>
    </context>
    <context>
        <name>VoidDialog</name>
        <message>
            <source>Void receipt {number}</source>
            <translation>Anular el comprobante {number}</translation>
        </message>
        <message>
            <source>Void the receipt</source>
            <translation>Anular comprobante</translation>
        </message>
        <message>
            <source>{name} · {amount}. The receipt stays in the list as void, its number is not used again, and what it paid is owed again. Keep the void paper with the duplicate.</source>
            <translation>{name} · {amount}. El comprobante queda en la lista como anulado, su número no se usa otra vez y lo que pagaba vuelve a quedar pendiente. Guarde el papel anulado con el duplicado.</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>The name stands on the receipts as “received by”. No password is needed.</source>
            <translation>El nombre sale en los comprobantes como «Recibido por». No hace falta contraseña.</translation>
        </message>
    </context>
    <context>
        <name>BookChoices</name>
        <message>
            <source>are receipt numbers</source>
            <translation>son números de comprobante</translation>
        </message>
    </context>
    <context>
        <name>BooksStep</name>
        <message>
            <source>Charged {charged} · paid {paid} · old receipts {receipts}</source>
            <translation>Se carga {charged} · se paga {paid} · comprobantes anteriores: {receipts}</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Comprobante</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message numerus="yes">
            <source>%n old receipt(s)</source>
            <translation>
                <numerusform>%n comprobante anterior</numerusform>
                <numerusform>%n comprobantes anteriores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RollsPage</name>
        <message>
            <source>Book of members</source>
            <translation>Registro de socios</translation>
        </message>
        <message>
            <source>Dues that may be pending</source>
            <translation>Cuotas impagas toleradas</translation>
        </message>
        <message>
            <source>Who may vote at an assembly</source>
            <translation>Nómina con derecho a voto</translation>
        </message>
        <message>
            <source>Who keeps a payment plan counts as up to date</source>
            <translation>Quien cumple un convenio de pago cuenta como al día</translation>
        </message>
    </context>
    <context>
        <name>MoreFilters</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
    </context>
    <context>
        <name>TwinCard</name>
        <message>
            <source>Printed receipts stay as they are. It can be parted again at any time.</source>
            <translation>Los comprobantes impresos quedan como están. Se pueden separar cuando quiera.</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Search by name, ID or telephone</source>
            <translation>Busque por nombre, RUT o teléfono</translation>
        </message>
    </context>
    <context>
        <name>PartyDialog</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Villa o población</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
    </context>
    <context>
        <name>CardsDialog</name>
        <message>
            <source>Member cards</source>
            <translation>Credenciales de socio</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válidas hasta</translation>
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
        <name>CorrespondencePage</name>
        <message>
            <source>Write a letter</source>
            <translation>Escribir carta</translation>
        </message>
        <message>
            <source>The book is empty. Every letter gets its number by itself when it goes out; until then it is a draft. If this year's letters already have numbers on paper, say first which one comes next: Book of the year.</source>
            <translation>El libro está vacío. Cada carta recibe su número sola cuando se emite; hasta entonces es un borrador. Si las cartas de este año ya llevan números en papel, diga primero cuál es el próximo, en «Libro de correspondencia».</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message>
            <source>Write a letter</source>
            <translation>Escribir carta</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>The number of the letter it answers to.</source>
            <translation>Número de la carta que se contesta.</translation>
        </message>
    </context>
    <context>
        <name>ManyEditor</name>
        <message>
            <source>Members with dues pending</source>
            <translation>Socios con cuotas impagas</translation>
        </message>
    </context>
    <context>
        <name>ReceivedDialog</name>
        <message>
            <source>Note a received letter</source>
            <translation>Anotar una carta recibida</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialog</name>
        <message>
            <source>Certificate of membership</source>
            <translation>Certificado de socio</translation>
        </message>
        <message>
            <source>In the book: {letter}.</source>
            <translation>Emitido: {letter}.</translation>
        </message>
        <message>
            <source>It gets its number in the correspondence book when it is given.</source>
            <translation>Al emitirlo recibe su número en el libro de correspondencia.</translation>
        </message>
    </context>
    <context>
        <name>MemberLetters</name>
        <message>
            <source>Certificate of membership…</source>
            <translation>Certificado de socio…</translation>
        </message>
        <message>
            <source>Write a letter…</source>
            <translation>Escribir carta…</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <source>voided {amount}</source>
            <translation>comprobantes anulados {amount}</translation>
        </message>
    </context>
    <context>
        <name>ExpenseDialog</name>
        <message>
            <source>RUC or ID card</source>
            <translation>RUC o RUT</translation>
        </message>
    </context>
    <context>
        <name>HandoverDialog</name>
        <message>
            <source>Síndico or who watches</source>
            <translation>Comisión revisora de cuentas</translation>
        </message>
        <message>
            <source>The act lists money, receipts, cheques, debts, funds, copies and who has access.</source>
            <translation>El acta enumera el dinero, los comprobantes, los cheques, las deudas, los fondos, las copias y quiénes tienen acceso.</translation>
        </message>
        <message>
            <source>{account} says by its statement (by the books {amount})</source>
            <translation>{account}: según la cartola (según los libros, {amount})</translation>
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>Reminders to send</source>
            <translation>Avisos de cuotas impagas</translation>
        </message>
        <message>
            <source>Receipts book</source>
            <translation>Libro de comprobantes</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) entered.</source>
            <translation>
                <numerusform>Se cargó %n comprobante.</numerusform>
                <numerusform>Se cargaron %n comprobantes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AcceptDialog</name>
        <message numerus="yes">
            <source>%n receipt(s) of today will be made, all or none</source>
            <translation>
                <numerusform>Se emitirá %n comprobante con fecha de hoy</numerusform>
                <numerusform>Se emitirán %n comprobantes con fecha de hoy, todos o ninguno</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the receipts</source>
            <translation>Dar los comprobantes</translation>
        </message>
    </context>
    <context>
        <name>GiveDialog</name>
        <message>
            <source>Make the receipt</source>
            <translation>Dar el comprobante</translation>
        </message>
        <message>
            <source>Search by name, number, ID card or telephone</source>
            <translation>Busque por nombre, Nº, RUT o teléfono</translation>
        </message>
    </context>
    <context>
        <name>NoteIncomeDialog</name>
        <message>
            <source>It is in the books from the day it came. The receipt is made once it is known whose it is.</source>
            <translation>Queda en los libros desde el día en que llegó. El comprobante se emite cuando se sepa de quién es.</translation>
        </message>
    </context>
    <context>
        <name>UnidentifiedPage</name>
        <message numerus="yes">
            <source>%n receipt(s) made</source>
            <translation>
                <numerusform>Se emitió %n comprobante</numerusform>
                <numerusform>Se emitieron %n comprobantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the receipt</source>
            <translation>Dar el comprobante</translation>
        </message>
        <message>
            <source>Receipt {number} made</source>
            <translation>Se emitió el comprobante {number}</translation>
        </message>
    </context>
    <context>
        <name>OtherIncomeDialog</name>
        <message>
            <source>As the receipt is to name them</source>
            <translation>Como debe nombrarlo el comprobante</translation>
        </message>
        <message>
            <source>For money that pays nobody's dues. Who pays gets a receipt; a donation has its own.</source>
            <translation>Para dinero que no paga la cuota de nadie. Quien paga recibe su comprobante; la donación tiene el suyo.</translation>
        </message>
        <message>
            <source>RUC or ID card</source>
            <translation>RUC o RUT</translation>
        </message>
        <message>
            <source>What the receipt says it is for</source>
            <translation>Lo que dirá el comprobante</translation>
        </message>
        <message>
            <source>Correct receipt {number}</source>
            <translation>Corregir el comprobante {number}</translation>
        </message>
    </context>
    <context>
        <name>SeriesPage</name>
        <message>
            <source>Open the receipt</source>
            <translation>Abrir el comprobante</translation>
        </message>
        <message>
            <source>Why is {number} no receipt?</source>
            <translation>¿Por qué {number} no es un comprobante?</translation>
        </message>
    </context>
    <context>
        <name>OtherKindDialog</name>
        <message>
            <source>Make the receipt</source>
            <translation>Dar el comprobante</translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message>
            <source>Receipts</source>
            <translation>Comprobantes</translation>
        </message>
        <message>
            <source>It is of another receipt…</source>
            <translation>Es de otro comprobante…</translation>
        </message>
        <message>
            <source>Which receipt is {number} of?</source>
            <translation>¿De qué comprobante es {number}?</translation>
        </message>
    </context>
    <context>
        <name>FiscalPage</name>
        <message>
            <source>Every receipt of these days has its document.</source>
            <translation>Todos los comprobantes de estos días tienen su documento.</translation>
        </message>
        <message>
            <source>Waiting for an invoice</source>
            <translation>Pendientes de documento</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n comprobante</numerusform>
                <numerusform>%n comprobantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice before the payment: which member? Number, id or whole name</source>
            <translation>Factura antes del pago: ¿de qué socio? Número, RUT o nombre completo</translation>
        </message>
        <message>
            <source>One document for these receipts</source>
            <translation>Una factura por estos comprobantes</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Comprobantes</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>One line for each document: the receipts or the person (tax id or name), its number, timbrado or code, date, amount. The sheet of the tool is right as it comes, with its headings.</source>
            <translation>Una línea por documento: los comprobantes o la persona (RUT o nombre), su número, código, fecha, monto. La planilla de la herramienta sirve tal como viene, con sus títulos.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Comprobantes</translation>
        </message>
    </context>
    <context>
        <name>ReceiptSending</name>
        <message>
            <source>Save the receipt for WhatsApp</source>
            <translation>Guardar el comprobante para WhatsApp</translation>
        </message>
    </context>
    <context>
        <name>PadDialog</name>
        <message>
            <source>Member: number or id</source>
            <translation>Socio: Nº o RUT</translation>
        </message>
        <message>
            <source>Note this paper</source>
            <translation>Anotar este comprobante</translation>
        </message>
        <message>
            <source>Papers of a collector's pad</source>
            <translation>Comprobantes del talonario de un cobrador</translation>
        </message>
        <message>
            <source>Why it is no receipt, or a note</source>
            <translation>Por qué no es comprobante, u observación</translation>
        </message>
        <message>
            <source>Without a member the paper is no receipt: say why (spoiled, lost).</source>
            <translation>Sin socio, el papel no es comprobante: diga por qué (arruinado, perdido). Sin monto se toma todo lo que debe.</translation>
        </message>
        <message>
            <source>RUC or id of who paid, if no member</source>
            <translation>RUT de quien pagó, si no es socio</translation>
        </message>
    </context>
    <context>
        <name>NoteChequeDialog</name>
        <message>
            <source>Receipt</source>
            <translation>Comprobante</translation>
        </message>
    </context>
    <context>
        <name>ReturnChequeDialog</name>
        <message>
            <source>Receipt {receipt} is voided and the debt of {name} is open again: {amount}.</source>
            <translation>Se anula el comprobante {receipt} y la deuda de {name} queda abierta otra vez: {amount}.</translation>
        </message>
        <message>
            <source>Void the receipt</source>
            <translation>Anular el comprobante</translation>
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
            <source>Nothing is owed outside of a plan.</source>
            <translation>No debe nada fuera de un convenio.</translation>
        </message>
        <message>
            <source>Payment plans</source>
            <translation>Convenios de pago</translation>
        </message>
        <message>
            <source>There is no payment plan with this member.</source>
            <translation>No hay ningún convenio de pago con este socio.</translation>
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
            <translation>Ya está emitida: anote su folio</translation>
        </message>
    </context>
    <context>
        <name>CreditInvoiceDialog</name>
        <message>
            <source>For whoever needs the invoice before paying. When these dues are paid, the receipt waits for none.</source>
            <translation>Para quien necesita la factura antes de pagar. Cuando pague estas cuotas, su comprobante no quedará pendiente de factura.</translation>
        </message>
    </context>
    <context>
        <name>NewOrganizationDialog</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>RUT</translation>
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
        <name>SettleDialog</name>
        <message>
            <source>Receipts of {name} that changed</source>
            <translation>Comprobantes de {name} que cambiaron</translation>
        </message>
        <message>
            <source>They send each receipt's check code. These are not what they were, or are missing. Ask the guild for the duplicate or the voided paper, compare, and write what came of it: it stays in the history of this office.</source>
            <translation>Cada envío trae el código de control de los comprobantes. Estos no son los que habían enviado, o faltan. Pida al gremio el duplicado o el papel anulado, compare y escriba en qué quedó: se guarda en el historial de esta oficina.</translation>
        </message>
    </context>
    <context>
        <name>CloneDialog</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
    </context>
    <context>
        <name>EditAgreementDialog</name>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
    </context>
    <context>
        <name>StepDialog</name>
        <message>
            <source>It goes back: write in the notes why.</source>
            <translation>Vuelve atrás: escriba en las cartas por qué.</translation>
        </message>
        <message>
            <source>Write in the notes how it ended.</source>
            <translation>Escriba en las cartas en qué quedaron.</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>Its document number</source>
            <translation>Su RUT</translation>
        </message>
    </context>
    <context>
        <name>DistrictDetail</name>
    </context>
    <context>
        <name>DistrictDialog</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>Name and city are enough. Shops and the plan of three years come next.</source>
            <translation>Basta el nombre y la comuna. Los locales y el plan de tres años vienen después.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
    </context>
    <context>
        <name>DistrictsPage</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>No commercial district is noted yet. Its name and its city are enough to begin.</source>
            <translation>Todavía no hay barrios comerciales. Basta el nombre y la comuna para empezar.</translation>
        </message>
        <message>
            <source>Search by city</source>
            <translation>Buscar por comuna</translation>
        </message>
        <message numerus="yes">
            <source>in %n place(s)</source>
            <translation>
                <numerusform>en una comuna</numerusform>
                <numerusform>en %n comunas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
    </context>
    <context>
        <name>ShopDialog</name>
        <message>
            <source>Tenant</source>
            <translation>Arrendatario</translation>
        </message>
    </context>
    <context>
        <name>ShopsTab</name>
        <message>
            <source>tenant</source>
            <translation>arrendatario</translation>
        </message>
    </context>
    <context>
        <name>RequestListDialog</name>
        <message>
            <source>City</source>
            <translation>Comuna</translation>
        </message>
    </context>
    <context>
        <name>OfficeDataDialog</name>
        <message>
            <source>So it goes on receipts, letters and reports from now on. Papers already given do not change.</source>
            <translation>Como saldrán desde ahora en comprobantes, notas e informes. Los papeles ya entregados no cambian.</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>RUT</translation>
        </message>
    </context>
    <context>
        <name>AnnualDialog</name>
        <message>
            <source>Activities by area, institution and region, different people and attendances, hours and cost.</source>
            <translation>Actividades por área, institución y región, personas distintas y asistencias, horas y costo.</translation>
        </message>
        <message>
            <source>Table by region…</source>
            <translation>Tabla por región…</translation>
        </message>
    </context>
    <context>
        <name>CaseDialog</name>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
    </context>
</TS>
