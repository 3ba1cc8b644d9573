const LOST = 'LostCode';

/**
 * The code of a screen could not be fetched. The router would reload the page at once, and a browser that finds
 * no server then shows a page of its own; so the failure gets another name, and our own words are shown for it.
 */
export function keepThePage() {
  addEventListener('vite:preloadError', ({ payload }) => {
    payload.name = LOST;
    payload.message = '';
  });
}

/** Loads the page anew once the server answers; until then what is on the screen stays. */
export const reloadWhenReached = () =>
  fetch('/', { cache: 'no-store' }).then(
    () => location.reload(),
    () => undefined,
  );

/** After an upgrade the code that a page was made with is gone: it is loaded anew, once for an address. */
export async function recover(error: unknown) {
  if (!(error instanceof Error) || error.name !== LOST) return;
  if (sessionStorage.getItem(LOST) === location.href) return;
  await fetch('/', { cache: 'no-store' }).then(
    () => {
      sessionStorage.setItem(LOST, location.href);
      location.reload();
    },
    () => undefined,
  );
}
