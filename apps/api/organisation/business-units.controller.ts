import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
  PartialType,
} from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { BusinessUnits } from '#organisation';
import type { Json } from '#platform/tenancy';
import { Allow, EVERY_CUSTOMER_ROLE } from '../edge/allow.js';
import { MayBeAbsent } from '../edge/fields.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { Made } from './organisation.responses.js';

class NewBusinessUnit {
  @ApiProperty({ type: String, maxLength: 200 }) @IsString() @Length(1, 200) name!: string;
  @ApiProperty({ type: String, maxLength: 40 }) @IsString() @Length(1, 40) code!: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  leadPersonId?: string | null;
  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() active?: boolean;
}
class CorrectBusinessUnit extends PartialType(NewBusinessUnit, { skipNullProperties: false }) {}

class UnitLead {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}
class BusinessUnitView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: Boolean }) active!: boolean;
  @ApiProperty({ type: UnitLead, nullable: true }) lead!: UnitLead | null;
  @ApiProperty({ type: Number }) version!: number;
}
class BusinessUnitList {
  @ApiProperty({ type: [BusinessUnitView] }) items!: BusinessUnitView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** Whom IT and its suppliers work for; the customer's own. */
@ApiTags('business units')
@Controller('v1/orgs/:org/business-units')
export class BusinessUnitsController {
  constructor(private readonly units: BusinessUnits) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get()
  @ApiOkResponse({ type: BusinessUnitList })
  list(): Promise<Json> {
    return this.units.list();
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any' })
  @Post()
  @ApiCreatedResponse({ type: Made })
  async open(@Body() body: NewBusinessUnit): Promise<Made> {
    return { id: await this.units.open({ ...body, leadPersonId: body.leadPersonId ?? null }) };
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any' })
  @Patch(':id')
  @Edits()
  @HttpCode(204)
  @ApiNoContentResponse()
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectBusinessUnit,
  ): Promise<void> {
    await this.units.correct(id, body, version);
  }
}
