import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Urns } from '#contracts';
import { Public } from '../../edge/allow.js';
import { FeedbackAnswer } from './campaign.requests.js';
import { FeedbackQuestions } from './campaign.responses.js';

/** An internal client's answer, without an account and without a name. GET shows, POST answers. */
@ApiTags('feedback')
@Controller('v1/feedback/:token')
export class AnswersController {
  constructor(private readonly urns: Urns) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: FeedbackQuestions })
  show(@Param('token') token: string): Promise<FeedbackQuestions> {
    return this.urns.show(token);
  }

  @Public()
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  answer(@Param('token') token: string, @Body() { marker, ...said }: FeedbackAnswer): Promise<void> {
    return this.urns.answer(token, said, marker);
  }
}
