import { Global, Module } from '@nestjs/common';
import { Reactions } from './reactions.js';

@Global()
@Module({ providers: [Reactions], exports: [Reactions] })
export class OutboxModule {}
