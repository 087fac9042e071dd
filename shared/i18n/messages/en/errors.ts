import type { ErrorCode } from '../../../contract/errors.ts'

/** What went wrong and what to do next. */
export const errors = {
  'error.INVALID_INPUT': 'The data sent do not have the expected form. Check the fields and try again.',
  'error.UNKNOWN_TYPE':
    'The kind of record “{{type}}” does not exist in this version of the program. Correct the name, or update the program.',
  'error.UNKNOWN_FIELD':
    'The field “{{field}}” does not exist for this kind of record. Correct the name, or update the program.',
  'error.VALUE_INVALID': 'The value of “{{field}}” is not allowed. Choose or type another value.',
  'error.LINE_TOO_LONG': 'The text of “{{field}}” is longer than 500 characters. Shorten it and save again.',
  'error.PROSE_TOO_LONG':
    'The text of “{{field}}” is longer than 200,000 characters. Split it or attach it as a file.',
  'error.TEXT_MALFORMED':
    'The text of “{{field}}” holds characters that cannot be kept. Remove them and save again.',
  'error.WHEN_INVALID':
    '“{{field}}” is not understood. Write a day, month, quarter, season or year: 12/03/2026, March 2026, Q3 2026, spring 2026, about 2026.',
  'error.DATE_INVALID': 'The date of “{{field}}” is not a day of the calendar. Write it like 12/03/2026.',
  'error.FIELD_GUARDED':
    '“{{field}}” follows from the bundles of a city and from confirming its key by telephone. It cannot be written by hand: import a bundle, or confirm the key.',
  'error.FIELD_REQUIRED':
    '“{{field}}” is missing; the record cannot exist without it. Write it and save again.',
  'error.REASON_REQUIRED': 'This change needs a reason. Write the reason and save again.',
  'error.REFERENCE_UNKNOWN': '“{{field}}” points at a record that is not here. Choose another one.',
  'error.REFERENCE_LOOP': 'The record would end up inside itself. Choose another place.',
  'error.OPERATIONS_INVALID':
    'The program does not understand the operations asked for. Nothing was changed. Check how they are written and try again.',
  'error.RECORD_UNKNOWN': 'This record is not in the workspace. Go back to the list and choose another one.',
  'error.RECORD_DELETED': 'The record is in the bin. Restore it before changing it.',
  'error.RECORD_EXISTS':
    'A record with this identifier exists already. Use another identifier, or change that record.',
  'error.RECORD_NOT_DELETED': 'The record is not in the bin: there is nothing to restore.',
  'error.PARENT_DELETED': 'The record that holds it is in the bin. Restore that one first.',
  'error.ONLY_ONE':
    'There can be only one record of this kind, and it is there already. Open that one and change it.',
  'error.STALE': 'Someone else changed “{{field}}” in the meantime. Compare the two and choose.',
  'error.NOTHING_TO_UNDO': 'There is nothing to undo.',
  'error.NOTHING_TO_REDO': 'There is nothing to redo.',
  'error.UNDO_BLOCKED':
    'All that this step had changed was changed again since: nothing was undone. Undo the later changes first, from the history.',
  'error.TRANSACTION_UNKNOWN':
    'This step is not in the history. Open the history again and choose another one.',
  'error.CLOCK_AHEAD':
    'The newest change in this workspace is dated {{last}}, but the clock of this computer says {{now}}. If the clock is wrong, set it right and try again; if it is right, confirm it and go on: what you write is then placed after that change.',
  'error.CLOCK_DOUBTFUL':
    'The clock of this computer says {{now}}, long after anything known here ({{last}}). If it is wrong, set it right and try again; if it is right, confirm it and go on.',
  'error.NO_WORKSPACE': 'No workspace is open. Open one or create a new one.',
  'error.WORKSPACE_MISSING': 'The file is no longer in that place. Find it and open it from there.',
  'error.WORKSPACE_GONE':
    'The file of the workspace was removed, replaced or cut short by another program while it was open, so this step was not saved in it. What you typed still stands on the screen: save a copy elsewhere and go on there.',
  'error.WORKSPACE_EXISTS': 'There is already a file of this name in that place. Choose another name.',
  'error.WORKSPACE_NOT_A_WORKSPACE':
    'This file is not a workspace of Piano Comune. It was not changed. Choose another one.',
  'error.WORKSPACE_NEWER':
    'This workspace was saved by a newer version of the program. Update the program to open it.',
  'error.WORKSPACE_DAMAGED': 'The workspace is damaged and was not changed. Open the newest backup.',
  'error.RECORDS_DAMAGED':
    'Records of the kind “{{type}}” are no longer what was saved: the disk has damaged the file. Nothing was saved, sealed, sent or printed. In the settings, “Check of the workspace” can bring them back from the history; otherwise open the newest backup. In any case have the disk checked.',
  'error.WORKSPACE_IN_USE':
    'The workspace is open elsewhere: {{who}}{{when}}. Close it there and try again, or go on in another way.',
  'error.WORKSPACE_READ_ONLY': 'The workspace can only be read. Copy it to a folder where you can write.',
  'error.FOLDER_READ_ONLY': 'This folder cannot be written to. Choose another one.',
  'error.FOLDER_MISSING': 'The folder does not exist. Choose another one.',
  'error.NAME_TOO_LONG': 'The name of the file is too long. Choose a shorter one.',
  'error.NAME_RESERVED':
    'This name is kept for the workspace “{{workspace}}” in the same folder. Choose another name.',
  'error.FILE_IN_THE_WAY':
    'Beside the workspace lies “{{file}}”, which does not belong to it but bears a name that it needs. Nothing was changed. Move it to another place, then try again.',
  'error.FILE_OF_ANOTHER_KIND':
    'There is already a file of another kind under this name. It was not replaced. Choose another name.',
  'error.DISK_FULL': 'The disk is full. Free some space or save on another disk; earlier work is safe.',
  'error.DISK_FAILED':
    'The disk reports an error, so this step was not saved. Save a copy on another disk and have this one checked.',
  'error.FILE_BUSY': 'Another program keeps this file open. Close it there, or choose another name.',
  'error.BACKUP_FAILED':
    'The backup did not succeed, so the work was not begun. Free space on the disk and try again.',
  'error.MIGRATION_FAILED':
    'The workspace could not be brought to the current version. It is as it was. Open it with the earlier version of the program and ask for help, with the technical log.',
  'error.ATTACHMENT_TOO_LARGE': 'The file is larger than 20 MB. Make it smaller and attach it again.',
  'error.PHOTO_METADATA':
    'The data about where, when and by whom this photo was taken cannot be removed from it. Save it as JPEG or PNG and attach it again.',
  'error.ATTACHMENTS_FULL':
    'The attachments of this workspace would exceed 400 MB. Remove those no longer needed.',
  'error.BUNDLE_MISSING': 'The bundle cannot be found. Find it and choose it again.',
  'error.BUNDLE_NOT_A_BUNDLE': 'This file is not a bundle of Piano Comune. Choose another one.',
  'error.BUNDLE_TOO_LARGE': 'The bundle is too large (over 200 MB or 2,000 files). Ask for a smaller one.',
  'error.BUNDLE_DAMAGED': 'The bundle is damaged or incomplete. Ask for the original again.',
  'error.BUNDLE_CHANGED': 'This file was changed after it was made. Ask for the original.',
  'error.BUNDLE_NEWER':
    'The bundle comes from a newer version of the program. Update the program to read it.',
  'error.BUNDLE_INVALID':
    'The content of the bundle breaks the rules of the format. Nothing was imported; tell the sender.',
  'error.BUNDLE_OWN_CITY': 'This bundle comes from your own city: there is nothing to import.',
  'error.BUNDLE_OTHER_RECIPIENT': 'This bundle is meant for another city. Ask for one for your own.',
  'error.BUNDLE_OLDER':
    'A newer bundle of this city is here already. The current one stays. If the older content is the right one, ask the city to send it from a new copy of its workspace file: that bundle will be the newest.',
  'error.BUNDLE_SEQUENCE_REUSED':
    'Another bundle with the same number has come from this city: it works in two copies of its workspace, or went back to an earlier one. Nothing was imported. Ask the city which content is right, and to send it from a new copy of that workspace file: its bundles will be numbered on their own.',
  'error.BUNDLE_TIMEOUT':
    'Reading the bundle stood still for too long and was stopped. Nothing changed. Try again; if it happens once more, ask for a smaller bundle.',
  'error.KEY_CHANGED':
    'The key of this city differs from the known one: the bundle was refused. Telephone the partner city.',
  'error.FINGERPRINT_MISMATCH': 'The digits read out are not those of this bundle. Do not confirm the key.',
  'error.PERSONAL_DATA_UNDECIDED':
    'The texts hold contact data or names of persons: decide for each whether it stays or is withheld.',
  'error.DOCUMENT_UNKNOWN': 'This document does not exist. Choose one from the list.',
  'error.DOCUMENT_OPTION_INVALID':
    'This document does not have such an option, or not with this value ({{option}}). Look at its options and choose again.',
  'error.DOCUMENT_FAILED':
    'The document could not be made. The data are safe; details are in the technical log. Try again; if it happens once more, ask for help with that log.',
  'error.LANGUAGE_UNKNOWN': 'This language is not there. Choose Italian, English, French or Arabic.',
  'error.TICKET_UNKNOWN': 'The choice of the file is no longer valid. Choose the file again.',
  'error.CANCELLED': 'The work was cancelled. Nothing changed.',
  'error.CORE_STOPPED':
    'The program stopped for a moment and has started again. What was saved is safe; repeat the last step.',
  'error.FILE_MISSING': 'The file cannot be found. Choose it again.',
  'error.USAGE': 'The command is not correct. --help shows how to use it.',
  'error.ADDRESS_OUTDATED':
    'This address holds only for the start at which it was given. Open the address that the program showed when it was last started.',
  'error.PORT_UNAVAILABLE':
    'The port {{port}} cannot be used: another program may have it. Choose another one, or none.',
  'error.INTERNAL':
    'Something went wrong in the program. Saved data are safe; details are in the technical log. Try again; if it happens once more, ask for help with that log.'
} as const satisfies Readonly<Record<`error.${ErrorCode}`, string>>
