/** Where the browser keeps the dataset that its reader has opened, so that it survives a reload. */

/** A file as it was opened. */
export interface KeptFile {
  readonly name: string;
  readonly content: Blob;
}

export interface Shelf {
  /** Nothing where nothing is kept, or where the browser has thrown it away. Never fails. */
  kept(): Promise<KeptFile | undefined>;
  /** Replaces what was kept. Fails where the browser refuses. */
  keep(file: KeptFile): Promise<void>;
  /** Never fails. */
  clear(): Promise<void>;
}

const DATABASE = 'entente';
const TABLE = 'opened';
const KEY = 'latest';
/** Says that there is something, so that most readers' first picture does not wait for a database. */
const FLAG = 'entente-opened';

/** One dataset at a time, for all windows of the site, for as long as the reader does not go back. */
export const shelf: Shelf = {
  async kept() {
    try {
      if (localStorage.getItem(FLAG) === null) return undefined;
      const found: unknown = await inTable('readonly', (table) => table.get(KEY));
      return isKeptFile(found) ? found : undefined;
    } catch {
      return undefined;
    }
  },
  async keep({ name, content }) {
    await inTable('readwrite', (table) => table.put({ name, content }, KEY));
    localStorage.setItem(FLAG, '1');
  },
  async clear() {
    try {
      if (localStorage.getItem(FLAG) === null) return;
      localStorage.removeItem(FLAG);
      await inTable('readwrite', (table) => table.delete(KEY));
    } catch {
      // What cannot be deleted cannot be read either.
    }
  },
};

async function inTable<Answer>(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  const database = await answerOf(opening);
  try {
    const transaction = database.transaction(TABLE, mode);
    const answer = await answerOf(ask(transaction.objectStore(TABLE)));
    // What is written is safe only when the transaction is through: the disk may be full.
    if (mode === 'readwrite') await endOf(transaction);
    return answer;
  } finally {
    database.close();
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'name' in value && typeof value.name === 'string' && 'content' in value && value.content instanceof Blob
  );
}
