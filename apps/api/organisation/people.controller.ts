import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { Store, type Json } from '#platform/tenancy';
import { People, type Side, SIDES } from '#organisation';
import { Suppliers } from '#suppliers';
import { Allow, EVERY_CUSTOMER_ROLE } from '../edge/allow.js';
import { IsFlag } from '../edge/fields.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { after, by } from '../edge/cursor.js';
import { Page } from '../edge/page.js';
import { CorrectPerson, Departure, NewPerson } from './organisation.requests.js';
import { Made, PersonList, PersonView } from './organisation.responses.js';
import { found } from './search.queries.js';

class PeopleFilter extends Page {
  @ApiProperty({ enum: SIDES, required: false })
  @IsOptional()
  @IsIn(SIDES)
  side?: Side;
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() supplierId?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(200) q?: string;
  @ApiProperty({ type: Boolean, required: false, description: 'Those who have left as well.' })
  @IsOptional()
  @IsFlag()
  all?: boolean;
}

@ApiTags('people')
@Controller('v1/orgs/:org/people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly store: Store,
    private readonly suppliers: Suppliers,
  ) {}

  @Allow({ ...EVERY_CUSTOMER_ROLE, SUPPLIER_ADMIN: 'own', SUPPLIER_ACCOUNT_MANAGER: 'own' })
  @Get()
  @ApiOkResponse({ type: PersonList })
  async list(@Query() filter: PeopleFilter): Promise<Json> {
    const { side, supplierId, all, q, limit, cursor } = filter;
    const ids = q
      ? (await this.store.rows<{ id: string }>(found, { q, kinds: ['person'], limit: 200 })).map(
          (row) => row.id,
        )
      : undefined;
    return this.people.list({
      side,
      supplierId,
      all,
      found: ids,
      after: after(cursor, by.name, by.id),
      limit,
    });
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any', CONTRACT_OWNER: 'any', SUPPLIER_ADMIN: 'own' })
  @Post()
  @ApiCreatedResponse({ type: Made })
  async add(@Body() body: NewPerson): Promise<Made> {
    const { side, supplierId, ...facts } = body;
    // Only the register knows whether there is such a supplier; what is out of sight there is not found.
    if (supplierId) await this.suppliers.detail(supplierId);
    return { id: await this.people.add(side, supplierId ?? null, facts) };
  }

  @Allow({ ...EVERY_CUSTOMER_ROLE, SUPPLIER_ADMIN: 'own', SUPPLIER_ACCOUNT_MANAGER: 'own' })
  @Get(':id')
  @ApiOkResponse({ type: PersonView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.people.card(id);
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any', CONTRACT_OWNER: 'any', SUPPLIER_ADMIN: 'own' })
  @Patch(':id')
  @Edits()
  @ApiOkResponse({ type: PersonView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectPerson,
  ): Promise<Json> {
    await this.people.correct(id, body, version);
    return this.people.card(id);
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any', SUPPLIER_ADMIN: 'own' })
  @Post(':id/departure')
  @HttpCode(204)
  @ApiNoContentResponse()
  async depart(@Param('id', IdPipe) id: string, @Body() { on, reason }: Departure): Promise<void> {
    await this.people.depart(id, Temporal.PlainDate.from(on), reason);
  }
}
