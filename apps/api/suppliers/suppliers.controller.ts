import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Json } from '#platform/tenancy';
import { Suppliers } from '#suppliers';
import { Allow, EVERY_ROLE } from '../edge/allow.js';
import { after, by } from '../edge/cursor.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { SupplierSearch } from './supplier-search.js';
import { CorrectSupplier, NewSupplier, SupplierQuestion, type SpendFacts } from './supplier.requests.js';
import { SupplierList, SupplierView } from './supplier.responses.js';

@ApiTags('suppliers')
@Controller('v1/orgs/:org/suppliers')
export class SuppliersController {
  constructor(
    private readonly suppliers: Suppliers,
    private readonly search: SupplierSearch,
  ) {}

  /** The register by name. A supplier's own people find themselves in it and nobody else. */
  @Allow(EVERY_ROLE)
  @Get()
  @ApiOkResponse({ type: SupplierList })
  async list(@Query() { q, segment, state, sort, limit, cursor, total }: SupplierQuestion): Promise<Json> {
    const found = await this.search.ids(q);
    return this.suppliers.list({
      segment,
      state,
      sort,
      found,
      after: after(cursor, by.name, by.id),
      limit,
      total,
    });
  }

  /** Registers a supplier and opens the relationship with it. */
  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'any' })
  @Post()
  @ApiCreatedResponse({ type: SupplierView })
  async add(
    @Body() body: NewSupplier,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const { annualSpend, ...facts } = body;
    const { id } = await this.suppliers.add({ ...facts, ...spend(annualSpend) });
    void reply.header('location', `/api/v1/orgs/${org}/suppliers/${id}`);
    return this.suppliers.detail(id);
  }

  @Allow(EVERY_ROLE)
  @Get(':id')
  @ApiOkResponse({ type: SupplierView })
  detail(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.suppliers.detail(id);
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'any' })
  @Patch(':id')
  @Edits()
  @ApiOkResponse({ type: SupplierView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectSupplier,
  ): Promise<Json> {
    const { annualSpend, ...facts } = body;
    await this.suppliers.correct(id, { ...facts, ...spend(annualSpend) }, version);
    return this.suppliers.detail(id);
  }
}

function spend(given: SpendFacts | null | undefined) {
  if (given === undefined) return {};
  return { annualSpend: given?.amount ?? null, spendCurrency: given?.currency ?? null };
}
