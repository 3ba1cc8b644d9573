import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The demonstration has its own data and its own clock, whatever the environment says of the real ones.
delete process.env['DATABASE_URL'];
process.env['DATA_DIR'] = process.env['DEMO_DATA_DIR'] ?? './.data-demo';
process.env['NODE_ENV'] = 'development';
process.env['DEMO'] = 'true';

await import('./environment.js');
const { Organisations } = await import('#organisation');
const { readConfiguration } = await import('#platform/config');
const { DEMO_PASSWORD, personas } = await import('./demo/personas.js');
const { STORY_NOW, tellStory } = await import('./demo/story.js');
const { liveUntilStopped } = await import('./lifetime.js');
const { startStandalone } = await import('./standalone.js');

await liveUntilStopped(async () => {
  const configuration = readConfiguration({ ...process.env, DATABASE_URL: undefined });
  const mark = join(configuration.dataDir, 'story-told');
  let demo = await startStandalone(configuration);
  if (!existsSync(mark)) {
    // A story that broke off in the middle is told again from its beginning, on empty data.
    if (!(await demo.api.get(Organisations, { strict: false }).isEmpty())) {
      await demo.close();
      rmSync(configuration.dataDir, { recursive: true, force: true });
      demo = await startStandalone(configuration);
    }
    process.stdout.write('Telling the story: two organisations, their suppliers, half a year of calls…\n');
    try {
      await tellStory(demo);
    } catch (error) {
      await demo.close();
      throw error;
    }
    writeFileSync(mark, `${STORY_NOW}\n`);
  }
  await demo.setClock(STORY_NOW);
  process.stdout.write(welcome(demo.baseUrl));
  return demo;
});

function welcome(baseUrl: string): string {
  const width = Math.max(...personas.map((persona) => persona.email.length));
  const people = personas.map(
    (persona) => `  ${persona.email.padEnd(width)}  ${persona.name}, ${persona.part}`,
  );
  return [
    '',
    `Rekindle is ready: ${baseUrl}`,
    `It is ${STORY_NOW} in the story. Sign in as one of these, with the password ${DEMO_PASSWORD}`,
    ...people,
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}
