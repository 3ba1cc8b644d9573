import { describe, expect, it, jest } from '@jest/globals';
import type { ArgumentsHost } from '@nestjs/common';
import { ProblemFilter } from './problem.filter.js';

describe('an error on its way out', () => {
  it.each([
    ['the database shuts down', Object.assign(new Error('terminating connection'), { code: '57P01' })],
    ['it starts', Object.assign(new Error('the database system is starting up'), { code: '57P03' })],
    ['nobody answers at its address', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['it hung up', new Error('Connection terminated unexpectedly')],
  ])('is a 503, worth another try, when %s', (_, error) => {
    expect(statusOf(error)).toBe(503);
  });

  it('is a 500 when it is ours', () => {
    expect(statusOf(new TypeError('undefined is not a function'))).toBe(500);
  });
});

function statusOf(error: Error): number {
  const status = jest.fn<(code: number) => unknown>();
  const reply: object = { status, type: () => reply, send: () => reply, header: () => reply };
  status.mockReturnValue(reply);
  const request = { id: 'one', headers: {} };
  const http = { getRequest: () => request, getResponse: () => reply };
  new ProblemFilter().catch(error, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return status.mock.calls[0]![0];
}
