import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type AskedMeasure, MeasureLinks } from '#contracts';
import { Public } from '../../edge/allow.js';
import { MeasureFigure } from './measure.requests.js';
import { AskedMeasureView } from './measure.responses.js';

/** One figure from somebody without an account: GET shows, POST acts, because mail scanners open links. */
@ApiTags('links')
@Controller('v1/measure-links/:token')
export class MeasureLinksController {
  constructor(private readonly links: MeasureLinks) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: AskedMeasureView })
  show(@Param('token') token: string): Promise<AskedMeasure> {
    return this.links.show(token);
  }

  @Public()
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  answer(@Param('token') token: string, @Body() figure: MeasureFigure): Promise<void> {
    return this.links.answer(token, figure);
  }
}
