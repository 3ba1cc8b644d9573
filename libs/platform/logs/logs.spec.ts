import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { fault } from './logs.js';

describe('an error in the log', () => {
  it('says what failed and where, and never what the statement was told', () => {
    const driver = Object.assign(new Error('duplicate key value violates unique constraint "person_email"'), {
      code: '23505',
      constraint: 'person_email',
      detail: 'Key (email)=(claire@armorial.example) already exists.',
      where: 'claire@armorial.example',
    });
    const failed = new QueryFailedError(
      'insert into person values ($1)',
      ['claire@armorial.example'],
      driver,
    );
    const line = JSON.stringify(fault(failed));
    expect(JSON.parse(line)).toMatchObject({
      type: 'QueryFailedError',
      code: '23505',
      constraint: 'person_email',
      message: driver.message,
    });
    expect(line).toContain('logs.spec');
    expect(line).not.toContain('claire');
  });
});
