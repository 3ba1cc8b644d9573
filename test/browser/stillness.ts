import type { Page, Request } from 'playwright-core';

/** What a page has asked for and not yet been given; its own count sees what it reads, ours what its code loads. */
interface Traffic {
  underWay: Set<Request>;
  begun: number;
}
const traffic = new WeakMap<Page, Traffic>();

/** Follows all that a window asks for, from before its first page on. */
export async function watch(page: Page): Promise<void> {
  const seen: Traffic = { underWay: new Set(), begun: 0 };
  traffic.set(page, seen);
  page.on('request', (request) => {
    // What the page before asked for is nobody's business any more, and its end may never be told.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) seen.underWay.clear();
    seen.underWay.add(request);
    seen.begun += 1;
  });
  const over = (request: Request) => seen.underWay.delete(request);
  page.on('requestfinished', over).on('requestfailed', over);
  await page.addInitScript(countReadings);
  await page.addInitScript(keepNotices);
}

/** Whether nothing is under way just now: no question, no code, no skeleton, no movement; asked when the page is idle. */
export async function isStill(page: Page): Promise<boolean> {
  const seen = traffic.get(page)!;
  const { begun } = seen;
  if (seen.underWay.size > 0) {
    await page.waitForTimeout(20);
    return false;
  }
  // A page that goes elsewhere meanwhile takes the question with it.
  const stands = await page.evaluate(standsStill).catch(() => false);
  return stands && seen.underWay.size === 0 && seen.begun === begun;
}

interface Watched {
  readingsUnderWay?: number;
  noticesShown?: string[];
  __TSR_ROUTER__?: { state: { status: string; isLoading: boolean } };
}

/** Counts in the page: an answer whose words are not read yet has not arrived there, whatever the network says. */
function countReadings(): void {
  const page = window as unknown as Watched;
  page.readingsUnderWay = 0;
  const under = <T>(reading: Promise<T>): Promise<T> => {
    page.readingsUnderWay! += 1;
    // The reader goes first: what they make of it has begun when the count falls.
    const over = () => setTimeout(() => (page.readingsUnderWay! -= 1), 0);
    void reading.then(over, over);
    return reading;
  };
  const { fetch } = window;
  window.fetch = (...asked) => under(fetch(...asked));
  for (const way of ['text', 'json', 'blob', 'arrayBuffer', 'formData'] as const) {
    const read = Response.prototype[way] as () => Promise<unknown>;
    Object.assign(Response.prototype, {
      [way](this: Response) {
        return under(read.call(this));
      },
    });
  }
}

/** In the page, once it has nothing better to do and has drawn twice. */
async function standsStill(): Promise<boolean> {
  const page = window as unknown as Watched;
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
  const drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      // Nothing is drawn in a window that nobody sees.
      setTimeout(resolve, 1_000);
    });
  for (const wait of [idle, drawn, drawn, idle]) await wait();
  const router = page.__TSR_ROUTER__?.state;
  if (document.readyState !== 'complete' || !router || router.status !== 'idle' || router.isLoading)
    return false;
  if (!document.querySelector('#root > *') || page.readingsUnderWay) return false;
  // A tab nobody looks at rests, with its skeletons: only what can be seen must have arrived.
  const awaited = document.querySelectorAll('.mantine-Skeleton-root, .rows-skeleton, [data-loading=true]');
  if ([...awaited].some((one) => one.checkVisibility())) return false;
  return document
    .getAnimations()
    .every(
      ({ playState, effect }) =>
        playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
    );
}

/** Keeps in the page what its notices say, which go by themselves after some seconds. */
function keepNotices(): void {
  const page = window as unknown as Watched;
  const shown = (page.noticesShown = [] as string[]);
  const notice = '.mantine-Notifications-notification';
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const one of [node, ...node.querySelectorAll(notice)])
            if (one.matches(notice)) shown.push(one.textContent ?? '');
  }).observe(document, { childList: true, subtree: true });
}

/** Waits until a notice has said this, whether or not it still stands. */
export async function noticed(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (window as unknown as Watched).noticesShown?.some((said) => said.includes(wanted)),
    words,
  );
}
