import type { Page } from '@playwright/test';

/** Holds a file over the page, or lets it go there. Nothing of the page is kept hold of by the test. */
export async function drag(page: Page, type: 'dragover' | 'drop', name: string, text: string): Promise<void> {
  await page.evaluate(
    ([event, fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [type, name, text] as const,
  );
}
