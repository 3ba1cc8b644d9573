import './styles.js';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { IntlShape } from 'react-intl';
import { cache } from './api/cache.js';
import { speak, whenSignedOut } from './api/client.js';
import { routeTree } from './routeTree.gen.js';
import { keepThePage } from './session/lost-code.js';
import { cssVariables, theme } from './theme.js';
import { isInHouse } from './words/door-words.js';
import { loadIntl, preferredLocale, whenEntering, WordsProvider, type Locale } from './words/words.js';

const router = createRouter({
  routeTree,
  context: { cache },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

keepThePage();

let inHouse = isInHouse(location.pathname);

whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (!pathname.startsWith('/o/') && pathname !== '/account') return;
  cache.setQueryData(['me'], null);
  void router.navigate({ to: '/sign-in', search: { next: href } });
});

function Application(props: { intl: IntlShape; locale: Locale }) {
  const [words, setWords] = useState(props);
  const choose = useCallback(async (locale: Locale) => {
    const intl = await loadIntl(locale, inHouse);
    speak(intl.locale);
    setWords({ intl, locale });
  }, []);
  // From the door into the house its words are learnt once, and kept when somebody signs out again.
  useEffect(
    () =>
      whenEntering(async () => {
        if (inHouse) return;
        inHouse = true;
        await choose(preferredLocale());
      }),
    [choose],
  );
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <WordsProvider {...words} choose={choose}>
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

const locale = preferredLocale();
void loadIntl(locale, inHouse).then((intl) => {
  speak(intl.locale);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Application intl={intl} locale={locale} />
    </StrictMode>,
  );
});
