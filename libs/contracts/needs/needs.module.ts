import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegisterModule } from '../register/register.module.js';
import { Need, NeedRefusal } from './need.js';
import { Needs } from './needs.js';

/** What the business needs of its contracts. */
@Module({
  imports: [RegisterModule, TypeOrmModule.forFeature([Need, NeedRefusal])],
  providers: [Needs],
  exports: [Needs],
})
export class NeedsModule {}
