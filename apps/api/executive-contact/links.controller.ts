import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GuestLinks } from '#executive-contact';
import { Public } from '../edge/allow.js';
import { GuestAnswer } from './pair.requests.js';
import { GuestTouchpoint } from './pair.responses.js';

/** A guest's one act: GET shows, POST acts, because mail scanners open links. */
@ApiTags('links')
@Controller('v1/links/:token')
export class LinksController {
  constructor(private readonly links: GuestLinks) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: GuestTouchpoint })
  show(@Param('token') token: string): Promise<GuestTouchpoint> {
    return this.links.show(token);
  }

  @Public()
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  answer(@Param('token') token: string, @Body() { verdict, reason }: GuestAnswer): Promise<void> {
    return this.links.answer(
      token,
      verdict === 'CONFIRMED' ? { verdict } : { verdict, reason: reason ?? '' },
    );
  }
}
