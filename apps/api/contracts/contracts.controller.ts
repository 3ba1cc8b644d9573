import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { type ContractChanges, Contracts, readPeriod } from '#contracts';
import { BrokenRule } from '#platform/kernel';
import { type Json, Tenancy } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_ROLE } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { after, by } from '../edge/cursor.js';
import { ContractQuestion, CorrectContract, NewContract } from './contract.requests.js';
import { ContractList, ContractView } from './contract.responses.js';

@ApiTags('contracts')
@Controller('v1/orgs/:org/contracts')
export class ContractsController {
  constructor(
    private readonly contracts: Contracts,
    private readonly tenancy: Tenancy,
  ) {}

  /** The register; by reference unless asked otherwise. */
  @Allow(EVERY_ROLE)
  @Get()
  @ApiOkResponse({ type: ContractList })
  list(@Query() question: ContractQuestion): Promise<Json> {
    const { supplier, relationship, owner, cursor, sort = 'reference', ...rest } = question;
    return this.contracts.list({
      ...rest,
      sort,
      supplierId: supplier,
      relationshipId: relationship,
      ownerPersonId: owner,
      after: after(cursor, sort === 'reference' ? by.name : by.day, by.id),
    });
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'any' })
  @Post()
  @ApiCreatedResponse({ type: ContractView })
  async register(
    @Body() body: NewContract,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const { reference, title, supplierId, currency, asDraft } = body;
    const facts = { ...changesOf(body), reference, title, supplierId, currency };
    const id = await this.contracts.register({ ...facts, asDraft });
    void reply.header('location', `/api/v1/orgs/${org}/contracts/${id}`);
    return this.contracts.card(id);
  }

  /** One contract, with the way to its last notice date. */
  @Allow(EVERY_ROLE)
  @Get(':id')
  @ApiOkResponse({ type: ContractView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.contracts.card(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Patch(':id')
  @Edits()
  @ApiOkResponse({ type: ContractView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectContract,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const { roles, personId } = this.tenancy.current();
    const ownerId = roles.some((role) => anyRoles.includes(role)) ? undefined : (personId ?? '');
    await this.contracts.correct(id, changesOf(body), version, ownerId);
    return this.contracts.card(id);
  }
}

/** Days and periods as the register keeps them; what the body leaves out is absent. */
function changesOf(body: CorrectContract): ContractChanges {
  const { noticeMonths, notice, supplierNoticeMonths, renewalTermMonths, signedOn, startOn, endOn, ...rest } =
    body;
  const changes = {
    ...rest,
    signedOn: day(signedOn),
    startOn: day(startOn),
    endOn: day(endOn),
    notice: notice === undefined ? months(noticeMonths) : period(notice),
    supplierNotice: months(supplierNoticeMonths),
    renewalTerm: months(renewalTermMonths),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function day(text: string | null | undefined): Temporal.PlainDate | null | undefined {
  return typeof text === 'string' ? Temporal.PlainDate.from(text) : text;
}

function months(count: number | null | undefined): string | null | undefined {
  return typeof count === 'number' ? `P${count}M` : count;
}

function period(text: string | null): string | null {
  if (text === null) return null;
  const read = readPeriod(text);
  if (!read) throw new BrokenRule('period-unreadable', { value: text }, { pointer: '/notice' });
  return read;
}
