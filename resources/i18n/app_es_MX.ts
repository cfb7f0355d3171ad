<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
    <context>
        <name>Codes</name>
        <message>
            <source>Number {number} is already on line {line} of this sheet.</source>
            <translation>El Nº {number} ya está en la línea {line} de esta hoja de Excel.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Leyendo la hoja de Excel</translation>
        </message>
        <message>
            <source>The same member is already on line {line} of this sheet.</source>
            <translation>El mismo socio ya está en la línea {line} de esta hoja de Excel.</translation>
        </message>
        <message>
            <source>There is no column “{column}” in the sheet.</source>
            <translation>No hay ninguna columna «{column}» en la hoja de Excel.</translation>
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
            <source>“{text}” is not a date of the spreadsheet. Write it as day/month/year.</source>
            <translation>«{text}» no es una fecha de la hoja de Excel. Escríbala como día/mes/año.</translation>
        </message>
        <message>
            <source>“{text}” lost its digits in the spreadsheet. Give the column the format “text” and write the number again.</source>
            <translation>«{text}» perdió cifras en la hoja de Excel. Ponga la columna en formato texto y escriba el número otra vez.</translation>
        </message>
    </context>
</TS>
