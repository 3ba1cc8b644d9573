import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { Calendars } from '#platform/calendar';
import { Clock } from '#platform/clock';
import type { Json } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { Allow, EVERY_CUSTOMER_ROLE } from '../edge/allow.js';
import { IsCountry, IsDay } from '../edge/fields.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Made } from '../organisation/organisation.responses.js';

class NewException {
  @ApiProperty({ type: String, example: 'FR' }) @IsCountry() country!: string;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  region?: string | null;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() day!: string;
  @ApiProperty({ enum: ['ADDED', 'REMOVED'], description: 'A day off added, or a public holiday worked.' })
  @IsIn(['ADDED', 'REMOVED'])
  kind!: 'ADDED' | 'REMOVED';
  @ApiProperty({ type: String }) @IsString() @Length(1, 200) name!: string;
}

class ExceptionView extends NewException {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number }) version!: number;
}

class ExceptionList {
  @ApiProperty({ type: [ExceptionView] }) items!: ExceptionView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

class YearAsked {
  @ApiProperty({ type: Number, required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;
  @ApiProperty({ type: String, required: false, example: 'US' })
  @IsOptional()
  @IsCountry()
  country?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(20) region?: string;
}

class HolidayView {
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ type: String, description: 'In French.' }) name!: string;
  @ApiProperty({ type: String, description: 'In English.' }) nameEn!: string;
}

class YearView {
  @ApiProperty({ type: Number }) year!: number;
  @ApiProperty({ type: String }) country!: string;
  @ApiProperty({ type: String, nullable: true }) region!: string | null;
  @ApiProperty({ type: [HolidayView] }) holidays!: HolidayView[];
}

/** The days that do not count, by name: the public ones and the organisation's own. */
@ApiTags('calendar')
@Controller('v1/orgs/:org')
export class CalendarController {
  constructor(
    private readonly calendars: Calendars,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('calendar')
  @ApiOkResponse({ type: YearView })
  async year(@Query() asked: YearAsked): Promise<YearView> {
    const house = await this.organisations.house();
    const country = asked.country ?? house.country;
    const region = asked.region ?? (asked.country ? null : (house.region ?? null));
    const year = asked.year ?? this.clock.today(house.timeZone).year;
    const calendar = await this.calendars.of(country, region);
    const holidays = calendar
      .holidays(year)
      .map(({ date, name, nameEn }) => ({ date: date.toString(), name, nameEn }));
    return { year, country, region, holidays };
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any', AUDITOR: 'any' })
  @Get('calendar-exceptions')
  @ApiOkResponse({ type: ExceptionList })
  exceptions(): Promise<Json> {
    return this.calendars.exceptions();
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any' })
  @Post('calendar-exceptions')
  @ApiCreatedResponse({ type: Made })
  async change(@Body() { country, region, day, kind, name }: NewException): Promise<Made> {
    return {
      id: await this.calendars.change({
        country,
        region: region ?? null,
        day: Temporal.PlainDate.from(day),
        kind,
        name,
      }),
    };
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any' })
  @Delete('calendar-exceptions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async restore(@Param('id', IdPipe) id: string): Promise<void> {
    await this.calendars.restore(id);
  }
}
