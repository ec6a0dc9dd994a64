/** Id of the field in which a file is chosen. */
export const FILE_FIELD_ID = 'dataset-file';

/** Lets the reader choose a file; browsers allow it only as the answer to a press or a key. */
export function chooseFile(): void {
  document.getElementById(FILE_FIELD_ID)?.click();
}
