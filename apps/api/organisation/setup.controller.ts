import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { IsEmail, IsIn, IsString, Length, MaxLength } from 'class-validator';
import { Clock } from '#platform/clock';
import { INSTALLATION } from '#platform';
import type { Installation } from '#platform/config';
import { Identity } from '#platform/identity';
import { type Locale, Organisations } from '#organisation';
import { Public } from '../edge/allow.js';
import { Refusal } from '../edge/problem.js';
import { SetupToken } from './setup-token.js';

export class FirstAdministrator {
  @ApiProperty({ type: String }) @IsString() @Length(20, 200) token!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 200) name!: string;
  @ApiProperty({ type: String, format: 'email' }) @IsEmail() @MaxLength(254) email!: string;
  @ApiProperty({ type: String, minLength: 12 }) @IsString() @MaxLength(256) password!: string;
  @ApiProperty({ enum: ['fr', 'en'] }) @IsIn(['fr', 'en']) locale!: Locale;
}

export class FirstAdministratorMade {
  @ApiProperty({ type: String, format: 'email' }) email!: string;
}

export class Setup {
  @ApiProperty({ type: Boolean }) needsFirstAdministrator!: boolean;
  @ApiProperty({ enum: ['closed', 'administrator', 'open'] }) signup!: string;
  @ApiProperty({ type: Boolean }) demo!: boolean;
  @ApiProperty({ type: String, format: 'date-time', description: 'Business time.' }) now!: string;
}

@ApiTags('setup')
@Controller('v1')
export class SetupController {
  constructor(
    private readonly token: SetupToken,
    private readonly identity: Identity,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
    @Inject(INSTALLATION) private readonly installation: Installation,
  ) {}

  @Public()
  @Get('setup')
  @ApiOkResponse({ type: Setup })
  async setup(): Promise<Setup> {
    return {
      needsFirstAdministrator: (await this.organisations.isEmpty()) && (await this.token.isWaiting()),
      signup: this.installation.configuration.signup,
      demo: this.installation.configuration.demo,
      now: this.clock.now().toString(),
    };
  }

  /** Says at once whether the link still opens, before anybody fills in a form for nothing. */
  @Public()
  @Get('first-administrator/:token')
  @HttpCode(204)
  @ApiNoContentResponse()
  async firstAdministratorLink(@Param('token') token: string): Promise<void> {
    if (!(await this.token.isValid(token))) throw new Refusal(404, 'setup-link-used');
  }

  /** Makes the first administrator's account from the link printed at start. Safe to repeat until they have signed in. */
  @Public()
  @Post('first-administrator')
  @HttpCode(201)
  @ApiCreatedResponse({ type: FirstAdministratorMade })
  async firstAdministrator(@Body() body: FirstAdministrator): Promise<FirstAdministratorMade> {
    const { token, name, email, password, locale } = body;
    if (!(await this.token.isValid(token))) throw new Refusal(404, 'setup-link-used');
    const user = await this.identity.createUser({ name, email, password, locale, emailVerified: true });
    await this.token.use();
    return { email: user.email };
  }
}
