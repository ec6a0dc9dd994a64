/** Runs beside the page: is given the text of a dataset and answers with all that is wrong with it. */
import { parseDatasetText } from '../dataset/parse.ts';

addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(parseDatasetText(data)));
