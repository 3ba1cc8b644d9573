import { type DynamicModule, Module } from '@nestjs/common';
import { Ground } from '#platform';
import type { Installation } from '#platform/config';
import { CalendarApiModule } from './calendar/calendar-api.module.js';
import { ContractsApiModule } from './contracts/contracts-api.module.js';
import { EdgeModule } from './edge/edge.module.js';
import { ExecutiveContactApiModule } from './executive-contact/executive-contact-api.module.js';
import { MessagesApiModule } from './messages/messages-api.module.js';
import { OrganisationApiModule } from './organisation/organisation-api.module.js';
import { SuppliersApiModule } from './suppliers/suppliers-api.module.js';

/** The API: the edge and one thin module of controllers per business module. */
@Module({})
export class ApiModule {
  static for(installation: Installation): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        Ground.for(installation, { carriesQueue: false }),
        EdgeModule,
        OrganisationApiModule,
        MessagesApiModule,
        CalendarApiModule,
        SuppliersApiModule,
        ExecutiveContactApiModule,
        ContractsApiModule,
      ],
    };
  }
}
