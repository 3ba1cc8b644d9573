import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Letterhead } from '#platform/mail';
import { Organisations } from '#organisation';

/** Letters are written in the name of the tenant's organisation. */
@Injectable()
export class HouseLetterhead implements OnModuleInit {
  constructor(
    private readonly letterhead: Letterhead,
    private readonly organisations: Organisations,
  ) {}

  onModuleInit(): void {
    this.letterhead.on(async () => {
      const { name, slug } = await this.organisations.house();
      return { organisation: name, slug };
    });
  }
}
