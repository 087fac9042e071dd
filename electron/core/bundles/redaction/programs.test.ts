import { describe, expect, it } from 'vitest'
import { isProgram } from './programs.ts'

describe('isProgram', () => {
  it.each([
    'Microsoft® Word per Microsoft 365',
    'Microsoft® Word pour Office 365',
    'Microsoft Office Word 2016',
    'Microsoft: Print To PDF',
    'Word',
    'Writer',
    'Calc',
    'LibreOffice 7.4',
    'LibreOffice/24.2.3.2$Linux_X86_64',
    'Acrobat PDFMaker 11 per Word',
    'Adobe InDesign CC 2015 (Macintosh)',
    'Adobe Acrobat Pro DC (64-bit)',
    'PScript5.dll Version 5.2.2',
    'LaTeX with hyperref package',
    'wkhtmltopdf 0.12.6',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
    'Google Docs',
    'ABBYY FineReader PDF 15',
    'Canon iR-ADV C5235 PDF',
    'KONICA MINOLTA bizhub C284e',
    'Xerox WorkCentre 7855',
    'EPSON Scan',
    'Apache FOP Version 2.3',
    'Microsoft® Word لـ Microsoft 365'
  ])('knows %s', text => expect(isProgram(text)).toBe(true))

  it.each([
    'Anna Prova',
    'Microsoft Word - Anna Prova.docx',
    'Microsoft Word (Anna)',
    'Word di Anna',
    'Sharp',
    'Brother',
    'Mr. Sharp',
    'Studio Prova',
    'Segreteria',
    'anna82',
    'anna.prova82 Word',
    '2022',
    '',
    'for the office'
  ])('does not take %j for one', text => expect(isProgram(text)).toBe(false))
})
