import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags, PartialType } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { Absences, SIDES } from '#organisation';
import type { Json } from '#platform/tenancy';
import { Allow, EVERY_ROLE } from '../edge/allow.js';
import { after, by } from '../edge/cursor.js';
import { IsDay, IsFlag } from '../edge/fields.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { Page } from '../edge/page.js';
import { Made } from './organisation.responses.js';

class NewAbsence {
  @ApiProperty({ type: String, format: 'date', example: '2026-08-03', description: 'The first day away.' })
  @IsDay()
  from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day they are back.' })
  @IsDay()
  to!: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  standInPersonId?: string | null;
}
class CorrectAbsence extends PartialType(NewAbsence, { skipNullProperties: false }) {}

class AbsencesFilter extends Page {
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() personId?: string;
  @ApiProperty({
    type: String,
    format: 'date',
    required: false,
    description: 'Only those that hold on that day.',
  })
  @IsOptional()
  @IsDay()
  on?: string;
  @ApiProperty({ type: Boolean, required: false, description: 'What is over or was called off as well.' })
  @IsOptional()
  @IsFlag()
  all?: boolean;
}

class AbsentPerson {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: SIDES }) side!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supplierId!: string | null;
}
class StandInView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}
class AbsenceView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: AbsentPerson }) person!: AbsentPerson;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day they are back.' }) to!: string;
  @ApiProperty({ enum: ['STANDS', 'CALLED_OFF'] }) state!: string;
  @ApiProperty({ type: StandInView, nullable: true }) standIn!: StandInView | null;
  @ApiProperty({ type: Number }) version!: number;
}
class AbsenceList {
  @ApiProperty({ type: [AbsenceView] }) items!: AbsenceView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** One says one's own absences; whose else one may say, the module knows. */
const WHO_SAYS = { ...ownOf(EVERY_ROLE), ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any' } as const;

/** When the people of both sides are away. Why is asked of nobody. */
@ApiTags('absences')
@Controller('v1/orgs/:org')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  @Allow(EVERY_ROLE)
  @Get('absences')
  @ApiOkResponse({ type: AbsenceList })
  list(@Query() { personId, on, all, limit, cursor }: AbsencesFilter): Promise<Json> {
    const day = on ? Temporal.PlainDate.from(on) : undefined;
    return this.absences.list({ personId, on: day, all, after: after(cursor, by.day, by.id), limit });
  }

  @Allow(EVERY_ROLE)
  @Get('absences/:id')
  @ApiOkResponse({ type: AbsenceView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.absences.card(id);
  }

  @Allow(WHO_SAYS)
  @Post('people/:id/absences')
  @ApiCreatedResponse({ type: Made })
  async declare(@Param('id', IdPipe) id: string, @Body() body: NewAbsence): Promise<Made> {
    const { from, to, standInPersonId } = body;
    const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
    return { id: await this.absences.declare(id, { ...days, standInPersonId: standInPersonId ?? null }) };
  }

  @Allow(WHO_SAYS)
  @Patch('absences/:id')
  @Edits()
  @ApiOkResponse({ type: AbsenceView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { from, to, standInPersonId }: CorrectAbsence,
  ): Promise<Json> {
    const facts = {
      ...(from === undefined ? {} : { from: Temporal.PlainDate.from(from) }),
      ...(to === undefined ? {} : { to: Temporal.PlainDate.from(to) }),
      ...(standInPersonId === undefined ? {} : { standInPersonId }),
    };
    await this.absences.correct(id, facts, version);
    return this.absences.card(id);
  }

  @Allow(WHO_SAYS)
  @Post('absences/:id/calling-off')
  @Edits()
  @HttpCode(200)
  @ApiOkResponse({ type: AbsenceView })
  async callOff(@Param('id', IdPipe) id: string, @IfMatch() version: number): Promise<Json> {
    await this.absences.callOff(id, version);
    return this.absences.card(id);
  }
}

function ownOf(roles: typeof EVERY_ROLE) {
  return Object.fromEntries(Object.keys(roles).map((role) => [role, 'own'])) as typeof EVERY_ROLE;
}
