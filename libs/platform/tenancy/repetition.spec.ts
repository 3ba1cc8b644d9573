import { describe, expect, it } from '@jest/globals';
import { onceKept, repeated } from './repetition.js';

const crossed = (code = '40P01') => Object.assign(new Error('deadlock detected'), { code });

describe('a deed that crossed another', () => {
  it.each(['40P01', '40001'])('is done again after %s', async (code) => {
    const ends = [crossed(code), crossed(code)];
    const done = await repeated(async () => {
      const end = ends.pop();
      if (end) throw end;
      return 'done';
    });
    expect([done, ends]).toEqual(['done', []]);
  });

  it('is given up after the third time', async () => {
    let times = 0;
    const always = repeated(() => {
      times += 1;
      return Promise.reject(crossed());
    });
    await expect(always).rejects.toMatchObject({ code: '40P01' });
    expect(times).toBe(3);
  });

  it('is not done again for any other reason', async () => {
    let times = 0;
    const refused = repeated(() =>
      Promise.reject(Object.assign(new Error(), { code: '23505', times: ++times })),
    );
    await expect(refused).rejects.toMatchObject({ code: '23505', times: 1 });
    expect(times).toBe(1);
  });

  it('says what is to be said once, and only of what was kept', async () => {
    const said: number[] = [];
    let times = 0;
    await repeated(async () => {
      times += 1;
      const mine = times;
      onceKept(() => said.push(mine));
      if (times === 1) throw crossed();
      expect(said).toEqual([]);
    });
    await repeated(async () => {
      onceKept(() => said.push(0));
      throw new Error('refused');
    }).catch(() => undefined);
    expect(said).toEqual([2]);
  });
});
