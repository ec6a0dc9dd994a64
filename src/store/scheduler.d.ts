/** Browsers that know it let long work rest without going to the end of the queue. */
declare var scheduler: { yield?: () => Promise<void> } | undefined;
