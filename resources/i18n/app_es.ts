<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Collect a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list in Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen row, or confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A cash box cannot hold less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cash box or bank account yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has no category of members yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done while the member is in this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {length} letters. Check whether cells were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members answer to “{text}”. Use the member number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member “{text}”. Search by number, id or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member already has an opening debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening debt was already entered with another amount. Correct it in the member&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {months} months, but there is no monthly plan to know their amount. Create the plan first, or write the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That charge is not open any more. Look at the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} has not come yet. Write the day on which the money came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a way to pay: cash, transfer, cheque, wallet, card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no monthly plan to pay ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was assigned than was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was assigned to a charge than is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day} is not possible. Use 1 to 28, or 0 for the last day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a plan “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a period: monthly, yearly or once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan “{name}” is no longer charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan “{name}”. See “gremial dues plans”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} is already void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” exists in several series. Write SERIES-NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt cannot be voided before its own day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the receipt is voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a series: use one to eight letters or digits that begin with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first receipt must be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has no receipt series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no series “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {megabytes} MB, which no list of an office does. Do not open it; ask who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} shows {value}: the formula does not work. Mend it or type the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} has a formula without a result. Open the file in Excel, save it, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the file (row {row}): one cell has more than 131,000 letters. Look for a text pasted by mistake and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” and “{other}” look like the same thing. “{other}” is used; say if it should be the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete. Open it in Excel, let it repair it and save it again; or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be known whether “{example}” has decimals. Say it with --decimal , or --decimal . (in the window: “Decimal sign”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate columns. Use ; , | or tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose the file that has the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has {count} places with letters spoiled by an earlier program, such as «Ã±» for «ñ». They are read as they are: check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accents of “{file}” cannot be read with certainty. Say how it was saved (--encoding cp1252, cp850, mac_roman or utf-8), or save it in Excel as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not written in {encoding}. Choose another encoding, or leave it out so that it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} has no title and says “{value}”: it may be a separator in the middle of a text. Move it to its column, or give the column a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: it is open in another program, or you have no permission to read it. Close it in Excel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was saved again while it was being read. Nothing was imported. Start the import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name and the folder, or whether the USB stick is still plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than {megabytes} MB. Copy only the list to a new workbook and choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read from its disk (system error {number}). Copy it to the desktop and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose the file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter} “{column}”: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: no row with known column titles was found; the first text is “{seen}”. The titles (Nombre, RUC, Celular …) must be in one row near the top. If they have other names, say which column is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names. Columns found: {columns}. Say which one with --map &quot;column=name&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has a header but no rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. It has: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{column}” in the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a field. Fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is neither a text file nor an Excel workbook. Open the list in Excel and save it as “Excel workbook (.xlsx)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”, line {line}: there are characters that no text has; the file is damaged there. Open it in Excel, check that line, and save it as “Excel workbook (.xlsx)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}. Correct the number or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is already on line {line} of this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is open in another program: what is not saved there yet is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a list: inside it is a file of kind {kind}. Open the list in Excel and save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: it is open in another program, or the folder does not allow it. Close it in Excel or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for “{file}”. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written (system error {number}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows to mend cannot be written over “{file}” itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same member is already on line {line} of this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members of the register could be “{name}”. Write the member number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has a stray value very far from the list, in cell {cell}. Delete it in Excel and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{text}” is not known; the member is taken as active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the file (row {row}): there is a quotation mark (&quot;) in the middle of a cell. Remove it, or write the name without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”, line {line}: a quotation mark (&quot;) is opened there and not closed, and the following lines run together. Close or remove it and import again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. Use utf-8, cp1252 (what Excel calls ANSI), cp850 or mac_roman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a web page with the name of a spreadsheet. Open it in Excel, save it as “Excel workbook (.xlsx)” and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admission minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CURP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surnames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing. Fill it in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance before these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {receipt} voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with dues pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” already exists and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the backup in “{path}”. The office file is intact. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “{path}” did not pass the check and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored files intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reference finds its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of changes is unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts unaltered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts without gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is as it was last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are the program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a picture. Use PNG or JPG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is too large. Use a picture of less than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be made: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in a folder that is copied to the cloud (OneDrive, Dropbox…). Move the office file to another folder of this computer; backups may stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country code of two letters, such as PY, CL or MX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which currency the office uses in {country} (for example --currency USD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged. Do not use it any more: restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer well while using “{path}”. Make a backup on another disk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved of this last step and nothing earlier was lost. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was used on another computer while this computer went on with the other one. Two copies of the office exist: decide which one is good. To go on with this one, open it with --accept-copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “{path}”. It is not touched: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, currency and kind of office stay as they were set on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is neither guild nor alliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open on computer {host} by {user} since {since}. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office file at “{path}”. Check the name or the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is from an older version. Open it once in the window so that it is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies on a network drive. Keep the office file on this computer and use the network only for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was made by a newer Gremial (file version {number}). Update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist. Create it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which office file: --office FILE (or the variable GREMIAL_OFFICE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a Gremial office file. Choose a file that ends in .gremial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is older than what this computer remembers. It goes on after the highest receipt number ever given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts {numbers} were given but are not in this copy. They are noted as “not in the copy”: fill them in from the duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder or the file is read-only. Copy it to a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office file was never finished. Create the office again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of who serves at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name may not do this. It needs: {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be read as an amount: groups have three digits. Write for example 150.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is negative. Write a positive amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has cents, and {currency} has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write only digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too large to be an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has too many decimals for {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no day. Write it as day/month/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} does not exist. Write the date as day/month/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is in the future. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as day/month/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date of the spreadsheet. Write it as day/month/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too long ago. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of “{text}” does not agree: it would be {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not have the usual number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is very short: it may have lost zeros at the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is an unusually low RUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no check digit. It would be {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a RUC of the old kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” lost its digits in the spreadsheet. Give the column the format “text” and write the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not look like an id number of this country. It is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency “{text}” is not known. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a month. This plan is monthly: write for example 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is charged once and has no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a year. This plan is yearly: write for example 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a period. Write 2026-11 for a month or 2026 for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not look like a telephone number. It is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} telephones; the first two are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being done was undone: the office&apos;s file is as it was before. If it happens again, close the program, open it again, and send the report to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE OFFICE: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {what}. Nothing of it remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now it is stopped and nothing of it remains.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewOffice</name>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guild: its members are people or businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alliance: its members are guilds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues, payments and receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to an alliance, or receiving from guilds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewOfficeDialog</name>
    <message>
        <source>Create an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should stand on receipts and letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will your office use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it whenever you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the first receipt and the first cash count are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in one file. Keep it on this PC&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They name the file and the packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax id (RUC, RUT, RFC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo yet. It can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the alliance gave one, like PY-0014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only for practice: every paper says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last receipt handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last number used in your receipt book. Leave it empty to begin at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one will be {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in the office today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in the bank today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First receipt: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the office&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, telephone, page or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or only the surname.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the practice office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is older than what this PC remembers of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts that were given and are not in this copy: {numbers}. They were noted as missing; enter them from the duplicates. The next receipt continues after the highest number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies on a network drive. Keep it on this PC&apos;s own disk and make backups there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in a folder that is copied to the internet, which can damage it. Keep it elsewhere on this PC and leave only backups there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that PC is off or no longer has it open, you may go on. If it is in use there, work done here or there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if this is the file the office has decided to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; nothing of this will remain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>The whole office of a guild in one file, on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a guild or an alliance that starts today. It takes five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s file, on this PC or on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented members and dues, to try everything without fear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxIdEditor</name>
    <message>
        <source>Check digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is serving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands on the receipts as “received by”. No password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
