/** Texts on their way: from a file, or from the network. */

/** A text in UTF-8. */
export interface Incoming {
  /** Its bytes as they come. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How many there will be, where that is known. */
  readonly bytes?: number;
  /** All of it once more. Where that cannot be had, what comes is kept until it is known to be sound. */
  readonly again?: () => Promise<string>;
}

/** Bytes of a file that are fetched at once. */
const CHUNK = 1 << 22;

/** The next chunk is asked for before the present one is read, so that it comes meanwhile. */
export function fromFile(file: Blob): Incoming {
  return { chunks: chunksOf(file), bytes: file.size, again: () => file.text() };
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const from = (start: number): Promise<ArrayBuffer> => {
    const chunk = file.slice(start, start + CHUNK).arrayBuffer();
    // Whoever has heard enough need not hear that the rest cannot be read.
    chunk.catch(() => undefined);
    return chunk;
  };
  let coming = from(0);
  for (let start = 0; start < file.size; start += CHUNK) {
    const chunk = await coming;
    coming = from(start + CHUNK);
    yield new Uint8Array(chunk);
  }
}

export function fromStream(stream: ReadableStream<Uint8Array>): Incoming {
  return { chunks: chunksIn(stream) };
}

async function* chunksIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
}
