/** Made by `npm run openapi`; not edited by hand. */
export interface paths {
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Setup.setup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Setup.firstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Me.amend"];
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Me.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organisation.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Members.change"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members.invitations"];
        put?: never;
        post: operations["Members.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.list"];
        put?: never;
        post: operations["People.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["People.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/people/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search.audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messages.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar.year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/calendar-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar.exceptions"];
        put?: never;
        post: operations["Calendar.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/calendar-exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Calendar.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suppliers.list"];
        put?: never;
        post: operations["Suppliers.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suppliers.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Suppliers.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/relationships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelationshipScreen.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Relationships.change"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/relationships/{id}/segmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relationships.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/relationships/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relationships.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/relationships/{id}/hold/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relationships.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/relationships/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relationships.addSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/seats/{id}/tenures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relationships.fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/seats/{id}/vacancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relationships.vacate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelationshipScreen.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/relationships/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelationshipScreen.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pairs.list"];
        put?: never;
        post: operations["Pairs.form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/pairs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pairs.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/pairs/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pairs.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/pairs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pairs.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/pairs/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pairs.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/pairs/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pairs.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/pairs/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pairs.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Touchpoints.list"];
        put?: never;
        post: operations["Touchpoints.log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Touchpoints.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.noShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/touchpoints/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/cadence-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cadences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/cadence-policies/{segment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Cadences.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/call-of-the-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calls.ofTheDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/call-of-the-day/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calls.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Links.show"];
        put?: never;
        post: operations["Links.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contracts.list"];
        put?: never;
        post: operations["Contracts.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contracts.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Contracts.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.list"];
        put?: never;
        post: operations["Imports.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.ofContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/decisions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/decisions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/decisions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Setup: {
            needsFirstAdministrator: boolean;
            /** @enum {string} */
            signup: "closed" | "administrator" | "open";
            demo: boolean;
            /**
             * Format: date-time
             * @description Business time.
             */
            now: string;
        };
        FirstAdministrator: {
            token: string;
            name: string;
            /** Format: email */
            email: string;
            password: string;
            /** @enum {string} */
            locale: "fr" | "en";
        };
        FirstAdministratorMade: {
            /** Format: email */
            email: string;
        };
        MyselfUser: {
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            locale: "fr" | "en";
            twoFactor: boolean;
        };
        MyOrganisation: {
            slug: string;
            name: string;
            /** @enum {string} */
            locale: "fr" | "en";
            timeZone: string;
            currency: string;
            country: string;
        };
        MyMembership: {
            /** Format: uuid */
            membershipId: string;
            /** Format: uuid */
            personId: string;
            org: components["schemas"]["MyOrganisation"];
            roles: ("ORGANISATION_ADMIN" | "CIO_OFFICE" | "EXECUTIVE" | "CONTRACT_OWNER" | "SECRETARY" | "EVALUATOR" | "BU_LEAD" | "LEGAL" | "AUDITOR" | "SUPPLIER_ADMIN" | "SUPPLIER_ACCOUNT_MANAGER" | "SUPPLIER_EXECUTIVE")[];
            /** @enum {string} */
            side: "customer" | "supplier";
            /** Format: uuid */
            supplierId: string | null;
        };
        Myself: {
            user: components["schemas"]["MyselfUser"];
            memberships: components["schemas"]["MyMembership"][];
            mayCreateOrganisation: boolean;
        };
        AmendMyself: {
            name?: string;
            /** @enum {string} */
            locale?: "fr" | "en";
        };
        NewOrganisation: {
            /** @example FR */
            country: string;
            /** @description Region whose holidays differ, e.g. "57". */
            region?: string | null;
            /** @enum {string} */
            locale: "fr" | "en";
            /** @example Europe/Paris */
            timeZone: string;
            name: string;
            /** @example EUR */
            currency: string;
            /**
             * @description Its address: letters, digits and hyphens.
             * @example armorial
             */
            slug: string;
        };
        OrganisationMade: {
            slug: string;
        };
        OrganisationCard: {
            slug: string;
            name: string;
            country: string;
            region: string | null;
            /** @enum {string} */
            locale: "fr" | "en";
            timeZone: string;
            currency: string;
            version: number;
        };
        CorrectOrganisation: {
            /** @example FR */
            country?: string;
            /** @description Region whose holidays differ, e.g. "57". */
            region?: string | null;
            /** @enum {string} */
            locale?: "fr" | "en";
            /** @example Europe/Paris */
            timeZone?: string;
            name?: string;
            /** @example EUR */
            currency?: string;
        };
        MemberPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
            /** @enum {string} */
            level: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
        };
        MemberView: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** Format: uuid */
            supplierId: string | null;
            roles: ("ORGANISATION_ADMIN" | "CIO_OFFICE" | "EXECUTIVE" | "CONTRACT_OWNER" | "SECRETARY" | "EVALUATOR" | "BU_LEAD" | "LEGAL" | "AUDITOR" | "SUPPLIER_ADMIN" | "SUPPLIER_ACCOUNT_MANAGER" | "SUPPLIER_EXECUTIVE")[];
            /** @enum {string} */
            state: "ACTIVE" | "DISABLED";
            person: components["schemas"]["MemberPerson"];
            version: number;
        };
        MemberList: {
            items: components["schemas"]["MemberView"][];
            nextCursor: string | null;
        };
        ChangeMember: {
            roles?: ("ORGANISATION_ADMIN" | "CIO_OFFICE" | "EXECUTIVE" | "CONTRACT_OWNER" | "SECRETARY" | "EVALUATOR" | "BU_LEAD" | "LEGAL" | "AUDITOR" | "SUPPLIER_ADMIN" | "SUPPLIER_ACCOUNT_MANAGER" | "SUPPLIER_EXECUTIVE")[];
            /** @enum {string} */
            state?: "ACTIVE" | "DISABLED";
        };
        InvitationView: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** Format: uuid */
            supplierId: string | null;
            roles: ("ORGANISATION_ADMIN" | "CIO_OFFICE" | "EXECUTIVE" | "CONTRACT_OWNER" | "SECRETARY" | "EVALUATOR" | "BU_LEAD" | "LEGAL" | "AUDITOR" | "SUPPLIER_ADMIN" | "SUPPLIER_ACCOUNT_MANAGER" | "SUPPLIER_EXECUTIVE")[];
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            state: "OPEN" | "ACCEPTED" | "REVOKED" | "EXPIRED";
            version: number;
        };
        InvitationList: {
            items: components["schemas"]["InvitationView"][];
            nextCursor: string | null;
        };
        NewInvitation: {
            /** Format: email */
            email: string;
            roles: ("ORGANISATION_ADMIN" | "CIO_OFFICE" | "EXECUTIVE" | "CONTRACT_OWNER" | "SECRETARY" | "EVALUATOR" | "BU_LEAD" | "LEGAL" | "AUDITOR" | "SUPPLIER_ADMIN" | "SUPPLIER_ACCOUNT_MANAGER" | "SUPPLIER_EXECUTIVE")[];
            /** @enum {string} */
            side: "customer" | "supplier";
            /** Format: uuid */
            supplierId?: string;
            /** Format: uuid */
            personId?: string;
            /** @enum {string} */
            locale?: "fr" | "en";
        };
        Made: {
            /** Format: uuid */
            id: string;
        };
        InvitationOffer: {
            organisation: string;
            /** Format: email */
            email: string;
            inviter: string;
            roles: ("ORGANISATION_ADMIN" | "CIO_OFFICE" | "EXECUTIVE" | "CONTRACT_OWNER" | "SECRETARY" | "EVALUATOR" | "BU_LEAD" | "LEGAL" | "AUDITOR" | "SUPPLIER_ADMIN" | "SUPPLIER_ACCOUNT_MANAGER" | "SUPPLIER_EXECUTIVE")[];
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @enum {string} */
            locale: "fr" | "en";
        };
        AcceptInvitation: {
            name?: string;
            password?: string;
            /** @enum {string} */
            locale?: "fr" | "en";
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** Format: uuid */
            supplierId: string | null;
            name: string;
            title: string | null;
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            level: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** @enum {string} */
            locale: "fr" | "en";
            timeZone: string;
            country: string;
            region: string | null;
            /** Format: uuid */
            assistantPersonId: string | null;
            preferredChannel: string | null;
            /**
             * Format: date
             * @description Last day in post; null while they stay.
             */
            activeUntil: string | null;
            version: number;
        };
        PersonList: {
            items: components["schemas"]["PersonView"][];
            nextCursor: string | null;
        };
        NewPerson: {
            /** @example FR */
            country: string;
            /** @description Region whose holidays differ, e.g. "57". */
            region?: string | null;
            /** @enum {string} */
            locale: "fr" | "en";
            /** @example Europe/Paris */
            timeZone: string;
            name: string;
            title?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @enum {string} */
            level: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** Format: uuid */
            assistantPersonId?: string | null;
            /** @enum {string|null} */
            preferredChannel?: "CALL" | "VIDEO" | "MESSAGE" | null;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** Format: uuid */
            supplierId?: string;
        };
        CorrectPerson: {
            /** @example FR */
            country?: string;
            /** @description Region whose holidays differ, e.g. "57". */
            region?: string | null;
            /** @enum {string} */
            locale?: "fr" | "en";
            /** @example Europe/Paris */
            timeZone?: string;
            name?: string;
            title?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @enum {string} */
            level?: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** Format: uuid */
            assistantPersonId?: string | null;
            /** @enum {string|null} */
            preferredChannel?: "CALL" | "VIDEO" | "MESSAGE" | null;
        };
        Departure: {
            /**
             * Format: date
             * @description Last day in post.
             */
            on: string;
            reason: string;
        };
        FoundObject: {
            /** @example person */
            kind: string;
            /** Format: uuid */
            id: string;
            title: string;
            /** @description The address of its screen below the organisation. */
            path: string;
        };
        FoundObjects: {
            items: components["schemas"]["FoundObject"][];
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: string;
            /** @description Name of the member who acted; null for the product itself. */
            actorName: string | null;
            requestId: string | null;
            /** @example organisation.person */
            object: string;
            objectId: string | null;
            /** @enum {string} */
            act: "INSERT" | "UPDATE" | "DELETE" | "READ";
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Whether the entry is already in the sealed chain. */
            sealed: boolean;
        };
        AuditList: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
        };
        MessageReader: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: email */
            email: string;
        };
        MessageItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "READY" | "SENDING" | "SENT" | "KEPT" | "SUPPRESSED" | "FAILED";
            /** @description Why it was suppressed (a code), or what the mail server said. */
            reason: string | null;
            to: components["schemas"]["MessageReader"];
            /** @description Null until it was written. */
            subject: string | null;
            isDigest: boolean;
            attempts: number;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            sentAt: string | null;
        };
        MessageList: {
            items: components["schemas"]["MessageItem"][];
            nextCursor: string | null;
        };
        MessageSubject: {
            kind: string;
            /** @enum {string} */
            state: "WAITING" | "POSTED" | "SENT" | "SUPPRESSED" | "FAILED";
            reason: string | null;
            /** Format: uuid */
            relationshipId: string | null;
            objectType: string;
            /** Format: uuid */
            objectId: string;
            /** @description The screen it is about, below the organisation. */
            path: string;
        };
        MessageView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "READY" | "SENDING" | "SENT" | "KEPT" | "SUPPRESSED" | "FAILED";
            /** @description Why it was suppressed (a code), or what the mail server said. */
            reason: string | null;
            to: components["schemas"]["MessageReader"];
            /** @description Null until it was written. */
            subject: string | null;
            isDigest: boolean;
            attempts: number;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            sentAt: string | null;
            messageId: string;
            locale: string;
            /** @description The plain twin. Secret links are left out. */
            text: string | null;
            html: string | null;
            about: components["schemas"]["MessageSubject"][];
        };
        HolidayView: {
            /** Format: date */
            date: string;
            /** @description In French. */
            name: string;
            /** @description In English. */
            nameEn: string;
        };
        YearView: {
            year: number;
            country: string;
            region: string | null;
            holidays: components["schemas"]["HolidayView"][];
        };
        ExceptionView: {
            /** @example FR */
            country: string;
            region?: string | null;
            /** Format: date */
            day: string;
            /**
             * @description A day off added, or a public holiday worked.
             * @enum {string}
             */
            kind: "ADDED" | "REMOVED";
            name: string;
            /** Format: uuid */
            id: string;
            version: number;
        };
        ExceptionList: {
            items: components["schemas"]["ExceptionView"][];
            nextCursor: string | null;
        };
        NewException: {
            /** @example FR */
            country: string;
            region?: string | null;
            /** Format: date */
            day: string;
            /**
             * @description A day off added, or a public holiday worked.
             * @enum {string}
             */
            kind: "ADDED" | "REMOVED";
            name: string;
        };
        IdentifierView: {
            /** @enum {string} */
            scheme: "LEI" | "EUID" | "VAT" | "DUNS" | "SIREN" | "SIRET";
            value: string;
            /**
             * @description Why the number may be wrong; null when it passes every check its scheme offers.
             * @enum {string|null}
             */
            warning: "LENGTH" | "FORMAT" | "CHECK_DIGIT" | "UNKNOWN_COUNTRY" | null;
        };
        SupplierItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            relationshipId: string;
            legalName: string;
            tradeName: string | null;
            country: string;
            /**
             * @description Null for the supplier’s own people.
             * @enum {string|null}
             */
            state: "PROSPECT" | "ACTIVE" | "ON_HOLD" | "EXITING" | "EXITED" | null;
            /** @enum {string|null} */
            segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY" | null;
            identifiers: components["schemas"]["IdentifierView"][];
            version: number;
        };
        SupplierList: {
            items: components["schemas"]["SupplierItem"][];
            nextCursor: string | null;
            total?: number;
        };
        IdentifierFacts: {
            /** @enum {string} */
            scheme: "LEI" | "EUID" | "VAT" | "DUNS" | "SIREN" | "SIRET";
            /**
             * @description As people write it. Check digits are verified and warned about, never refused.
             * @example 404 833 048 00022
             */
            value: string;
        };
        SpendFacts: {
            /** @example 4200000.00 */
            amount: string;
            /** @example EUR */
            currency: string;
        };
        NewSupplier: {
            legalName: string;
            tradeName?: string | null;
            /** @example FR */
            country: string;
            hqAddress?: string | null;
            /**
             * @default LEGAL
             * @enum {string}
             */
            personType: "LEGAL" | "NATURAL";
            identifiers?: components["schemas"]["IdentifierFacts"][];
            tags?: string[];
            annualSpend?: components["schemas"]["SpendFacts"] | null;
            isIctProvider?: boolean;
            isDataProcessor?: boolean;
            securityContact?: string | null;
            /** Format: uuid */
            parentSupplierId?: string | null;
            /**
             * @default ACTIVE
             * @enum {string}
             */
            state: "PROSPECT" | "ACTIVE" | "ON_HOLD" | "EXITING" | "EXITED";
        };
        Money: {
            /** @example 4200000.00 */
            amount: string;
            /** @example EUR */
            currency: string;
        };
        Lookalike: {
            /** Format: uuid */
            id: string;
            legalName: string;
            /**
             * @example [
             *       "SIREN:404833048"
             *     ]
             */
            keys: string[];
        };
        SupplierView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            relationshipId: string;
            legalName: string;
            tradeName: string | null;
            country: string;
            hqAddress: string | null;
            /** @enum {string} */
            personType: "LEGAL" | "NATURAL";
            identifiers: components["schemas"]["IdentifierView"][];
            /** @enum {string|null} */
            state: "PROSPECT" | "ACTIVE" | "ON_HOLD" | "EXITING" | "EXITED" | null;
            /** @enum {string|null} */
            segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY" | null;
            tags: string[];
            annualSpend: components["schemas"]["Money"] | null;
            isIctProvider: boolean | null;
            isDataProcessor: boolean | null;
            securityContact: string | null;
            /** Format: uuid */
            parentSupplierId: string | null;
            lookalikes: components["schemas"]["Lookalike"][];
            version: number;
        };
        CorrectSupplier: {
            legalName?: string;
            tradeName?: string | null;
            /** @example FR */
            country?: string;
            hqAddress?: string | null;
            /**
             * @default LEGAL
             * @enum {string}
             */
            personType: "LEGAL" | "NATURAL";
            identifiers?: components["schemas"]["IdentifierFacts"][];
            tags?: string[];
            annualSpend?: components["schemas"]["SpendFacts"] | null;
            isIctProvider?: boolean;
            isDataProcessor?: boolean;
            securityContact?: string | null;
            /** Format: uuid */
            parentSupplierId?: string | null;
            /**
             * @default ACTIVE
             * @enum {string}
             */
            state: "PROSPECT" | "ACTIVE" | "ON_HOLD" | "EXITING" | "EXITED";
        };
        ChangeRelationship: {
            missionStatement?: string | null;
            /** Format: uuid */
            managerPersonId?: string | null;
            /**
             * Format: uuid
             * @description The customer’s senior executive responsible.
             */
            customerSerPersonId?: string | null;
            /**
             * Format: uuid
             * @description The supplier’s senior executive responsible.
             */
            supplierSerPersonId?: string | null;
            criticality?: number | null;
        };
        SupplierOnScreen: {
            /** Format: uuid */
            id: string;
            name: string;
            tradeName: string | null;
            country: string;
            identifiers: components["schemas"]["IdentifierView"][];
            version: number;
        };
        PersonBrief: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
            email: string | null;
            phone: string | null;
            /** @enum {string|null} */
            level: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM" | null;
            timeZone: string | null;
        };
        HoldView: {
            /** @enum {string} */
            kind: "TENDER" | "DISPUTE" | "LEGAL";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            inForce: boolean;
        };
        AssessmentView: {
            /** Format: uuid */
            id: string;
            number: number;
            businessImpact: number;
            supplyRisk: number;
            spendShare: number | null;
            innovationPotential: number | null;
            dataSensitivity: number | null;
            regulatoryCriticality: number | null;
            /** @enum {string} */
            kraljic: "STRATEGIC" | "LEVERAGE" | "BOTTLENECK" | "ROUTINE";
            /** @enum {string} */
            proposedSegment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY";
            /** Format: date */
            on: string;
            /**
             * @description Null until a person has confirmed.
             * @enum {string|null}
             */
            segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY" | null;
            /** Format: date */
            confirmedOn: string | null;
            overrideReason: string | null;
            /** Format: date */
            overrideEndsOn: string | null;
        };
        TenureView: {
            /** Format: uuid */
            id: string;
            person: components["schemas"]["PersonBrief"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The first day on which the seat is free again.
             */
            to: string | null;
            /** @description Why they came; told among customers. */
            came: string | null;
            /** @description Why they went; told among customers. */
            went: string | null;
        };
        SeatView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @example CIO */
            roleCode: string;
            title: string | null;
            /** @enum {string} */
            requiredLevel: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            isKeyPersonnel: boolean;
            isVacant: boolean;
            /**
             * Format: date
             * @description Null while somebody sits there, and when nobody ever has.
             */
            vacantSince: string | null;
            holder: components["schemas"]["PersonBrief"] | null;
            /** @description The newest first. */
            tenures: components["schemas"]["TenureView"][];
            version: number;
        };
        RelationshipPair: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerSeatId: string;
            /** Format: uuid */
            supplierSeatId: string;
            /** @description Who sits there; null when the seat is vacant. */
            customerName: string | null;
            supplierName: string | null;
            purpose: string | null;
            /** @example ACTIVE */
            state: string;
            /** @enum {string|null} */
            freshness: "FRESH" | "DUE_SOON" | "DUE" | "GRACE" | "LAPSED" | "ESCALATED_1" | "ESCALATED_2" | "ESCALATED_3" | "DORMANT" | null;
            /** @description What holds the ladder at its step. */
            stillBecause: string | null;
            /** Format: date */
            lastTouchOn: string | null;
            silenceDays: number | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            rawDueOn: string | null;
            /** @description Days of silence over the days of the rhythm. */
            ratio: number | null;
            /** @description The two levels are more than one apart (R-EXE-1). */
            levelWarning: boolean;
            version: number;
        };
        ContractSupplier: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            relationshipId: string;
            name: string;
        };
        ContractOwner: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        Amount: {
            /** @example 4200000.00 */
            amount: string;
            /** @example EUR */
            currency: string;
        };
        ContractRow: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            /** @enum {string|null} */
            type: "MSA" | "SOW" | "FRAMEWORK" | "CALL_OFF" | "SUBSCRIPTION" | "AMS" | "INFRA_OUTSOURCING" | "SERVICE_DESK" | "BPO" | "PROJECT" | "INTERNAL_SERVICE" | null;
            supplier: components["schemas"]["ContractSupplier"] | null;
            coSuppliers: components["schemas"]["ContractSupplier"][];
            owner: components["schemas"]["ContractOwner"] | null;
            annualValue: components["schemas"]["Amount"] | null;
            totalValue: components["schemas"]["Amount"] | null;
            currency: string;
            /** Format: date */
            startOn: string | null;
            /** Format: date */
            endOn: string | null;
            endIsEstimated: boolean;
            /** @enum {string|null} */
            renewalMode: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN" | null;
            /** @example P6M */
            notice: string | null;
            /** @description Null when counted in weeks or days. */
            noticeMonths: number | null;
            /** Format: date */
            lastNoticeDate: string | null;
            /**
             * Format: date
             * @description Ten business days before.
             */
            lastNoticeSafeDate: string | null;
            completeness: ("OWNER" | "TYPE" | "VALUE" | "START" | "END" | "RENEWAL" | "NOTICE")[];
            criticalFunction: boolean | null;
            version: number;
        };
        RelationshipView: {
            /** @description Days since the last qualifying touch. */
            silenceDays: number | null;
            /** Format: date */
            nextDueOn: string | null;
            /**
             * @description Of the pair that stands worst.
             * @enum {string|null}
             */
            freshness: "FRESH" | "DUE_SOON" | "DUE" | "GRACE" | "LAPSED" | "ESCALATED_1" | "ESCALATED_2" | "ESCALATED_3" | "DORMANT" | null;
            /** Format: uuid */
            worstPairId: string | null;
            /** @description Of the live contracts that the supplier leads. */
            annualValue: components["schemas"]["Money"] | null;
            /** Format: uuid */
            id: string;
            supplier: components["schemas"]["SupplierOnScreen"];
            /** @enum {string|null} */
            state: "PROSPECT" | "ACTIVE" | "HOLD" | "ENDING" | "ENDED" | null;
            /** @enum {string|null} */
            segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY" | null;
            /** Format: date */
            segmentOverrideEndsOn: string | null;
            criticality: number | null;
            /** Format: date */
            startedOn: string | null;
            missionStatement: string | null;
            manager: components["schemas"]["PersonBrief"] | null;
            customerSer: components["schemas"]["PersonBrief"] | null;
            supplierSer: components["schemas"]["PersonBrief"] | null;
            hold: components["schemas"]["HoldView"] | null;
            /** Format: date */
            releasedOn: string | null;
            tags: string[];
            assessment: components["schemas"]["AssessmentView"] | null;
            seats: components["schemas"]["SeatView"][];
            pairs: components["schemas"]["RelationshipPair"][];
            /** @description The first to end first. */
            contracts: components["schemas"]["ContractRow"][];
            flags: ("SPONSOR_MISSING" | "SEGMENT_MISSING" | "SEGMENT_TO_CONFIRM" | "SEAT_VACANT" | "NO_TOP_PAIR" | "SINGLE_THREAD" | "WRONG_LEVEL")[];
            /** @description Null for the supplier’s own people. */
            version: number | null;
        };
        SegmentationAnswers: {
            businessImpact: number;
            /** @description Time to switch, alternatives, lock-in. */
            supplyRisk: number;
            spendShare?: number;
            innovationPotential?: number;
            dataSensitivity?: number;
            /** @description From 4 up: a critical or important function. */
            regulatoryCriticality?: number;
            /**
             * @description Confirms this segment; without it the answers only propose one.
             * @enum {string}
             */
            segment?: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY";
            /** @description Needed for another segment than the one proposed. */
            overrideReason?: string;
        };
        SegmentationView: {
            /** Format: uuid */
            assessmentId: string;
            /** @enum {string} */
            kraljic: "STRATEGIC" | "LEVERAGE" | "BOTTLENECK" | "ROUTINE";
            /** @enum {string} */
            proposedSegment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY";
            /**
             * @description In force after this.
             * @enum {string|null}
             */
            segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY" | null;
        };
        Hold: {
            /** @enum {string} */
            kind: "TENDER" | "DISPUTE" | "LEGAL";
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The day on which one may speak again; absent while that is not known.
             */
            to?: string | null;
        };
        NewSeat: {
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @example CIO */
            roleCode: string;
            title?: string | null;
            /** @enum {string} */
            requiredLevel: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            isKeyPersonnel?: boolean;
            /**
             * Format: uuid
             * @description Who takes it, from that day or from today.
             */
            personId?: string;
            /** Format: date */
            from?: string;
        };
        NewTenure: {
            /** Format: uuid */
            personId: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The day on which the seat is free again, if it is known.
             */
            to?: string | null;
            reason?: string | null;
        };
        Vacancy: {
            /**
             * Format: date
             * @description The day from which the seat is free.
             */
            on: string;
            reason: string;
        };
        SupplierName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RelationshipItem: {
            /** @description Days since the last qualifying touch. */
            silenceDays: number | null;
            /** Format: date */
            nextDueOn: string | null;
            /**
             * @description Of the pair that stands worst.
             * @enum {string|null}
             */
            freshness: "FRESH" | "DUE_SOON" | "DUE" | "GRACE" | "LAPSED" | "ESCALATED_1" | "ESCALATED_2" | "ESCALATED_3" | "DORMANT" | null;
            /** Format: uuid */
            worstPairId: string | null;
            /** @description Of the live contracts that the supplier leads. */
            annualValue: components["schemas"]["Money"] | null;
            /** Format: uuid */
            id: string;
            supplier: components["schemas"]["SupplierName"];
            /** @enum {string|null} */
            segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY" | null;
            criticality: number | null;
            /** @enum {string} */
            state: "PROSPECT" | "ACTIVE" | "HOLD" | "ENDING" | "ENDED";
            hold: components["schemas"]["HoldView"] | null;
            /** Format: uuid */
            managerPersonId: string | null;
            tags: string[];
            flags: ("SPONSOR_MISSING" | "SEGMENT_MISSING" | "SEGMENT_TO_CONFIRM" | "SEAT_VACANT" | "NO_TOP_PAIR" | "SINGLE_THREAD" | "WRONG_LEVEL")[];
            version: number;
        };
        RelationshipPage: {
            items: components["schemas"]["RelationshipItem"][];
            nextCursor: string | null;
        };
        TimelineEvent: {
            /** Format: uuid */
            id: string;
            /** @example seat.filled */
            name: string;
            /** Format: date-time */
            at: string;
            /** @description A user’s id, or system:<what>. */
            actor: string;
            /** @enum {string} */
            audience: "shared" | "customer" | "supplier" | "named";
            facts: {
                [key: string]: unknown;
            };
        };
        PersonName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Timeline: {
            items: components["schemas"]["TimelineEvent"][];
            /** @description The people whom the facts name by id. */
            people: components["schemas"]["PersonName"][];
            nextCursor: string | null;
        };
        SeatedPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            level: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            timeZone: string;
        };
        PairSeat: {
            /** Format: uuid */
            id: string | null;
            /** @enum {string|null} */
            side: "customer" | "supplier" | null;
            roleCode: string | null;
            title: string | null;
            /** @enum {string|null} */
            requiredLevel: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM" | null;
            isKeyPersonnel: boolean;
            holder: components["schemas"]["SeatedPerson"] | null;
        };
        PairCard: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            relationshipId: string;
            /** Format: uuid */
            supplierId: string;
            supplierName: string | null;
            /** Format: uuid */
            customerSeatId: string;
            /** Format: uuid */
            supplierSeatId: string;
            customerSeat: components["schemas"]["PairSeat"];
            supplierSeat: components["schemas"]["PairSeat"];
            /** @enum {string} */
            requiredLevelCustomer: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** @enum {string} */
            requiredLevelSupplier: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** @description Whether the two levels are at most one apart. */
            atParity: boolean;
            purpose: string | null;
            /** @enum {string} */
            state: "PROPOSED" | "ACTIVE" | "PAUSED" | "VACANT_CUSTOMER" | "VACANT_SUPPLIER" | "VACANT_BOTH" | "CLOSED";
            stateReason: string | null;
            segment: string | null;
            /** @enum {string|null} */
            freshness: "FRESH" | "DUE_SOON" | "DUE" | "GRACE" | "LAPSED" | "ESCALATED_1" | "ESCALATED_2" | "ESCALATED_3" | "DORMANT" | null;
            /**
             * @description What holds the ladder at its step.
             * @enum {string|null}
             */
            stillBecause: "hold" | "paused" | "vacant" | "planned" | "snoozed" | null;
            /** Format: date */
            resumesOn: string | null;
            /** Format: date */
            lastTouchOn: string | null;
            /** @description Days since the last touch, or since activation. */
            silenceDays: number | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            rawDueOn: string | null;
            /** @enum {string|null} */
            dueReason: "INTERVAL" | "FIRST_TOUCH" | "NEWCOMER" | "RELEASE" | null;
            /** Format: date */
            lapsedOn: string | null;
            daysLate: number | null;
            /** @description Days of silence over the days of the rhythm. */
            ratio: number | null;
            version: number;
        };
        PairList: {
            items: components["schemas"]["PairCard"][];
            nextCursor: string | null;
        };
        NewPair: {
            /** Format: uuid */
            relationshipId: string;
            /** Format: uuid */
            customerSeatId: string;
            /** Format: uuid */
            supplierSeatId: string;
            /**
             * @description The seat’s own when left out.
             * @enum {string}
             */
            requiredLevelCustomer?: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** @enum {string} */
            requiredLevelSupplier?: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            purpose?: string | null;
            /** @default true */
            activate: boolean;
        };
        SkippedHoliday: {
            /** Format: date */
            date: string;
            name: string;
            nameEn: string;
            /** @enum {string|null} */
            side: "customer" | "supplier" | "both" | null;
        };
        LadderStep: {
            /** @enum {string} */
            step: "BRIEF" | "REMINDER" | "DUE" | "LAPSED" | "ESCALATED_1" | "ESCALATED_2" | "ESCALATED_3" | "DORMANT";
            /** Format: date */
            date: string;
            /** @description Business days from due; null for dormancy. */
            offset: number | null;
            /** @description Why this date: the holidays stepped over. */
            why: components["schemas"]["SkippedHoliday"][];
            /** Format: date */
            toldOn: string | null;
            /** @description The step it was told as, after a catch-up. */
            toldAs: string | null;
        };
        EpisodeStep: {
            /** @enum {string} */
            step: "BRIEF" | "REMINDER" | "DUE" | "LAPSED" | "ESCALATED_1" | "ESCALATED_2" | "ESCALATED_3" | "DORMANT";
            /** Format: date */
            on: string;
            recipients: string[];
        };
        Lapse: {
            /** Format: date */
            dueOn: string;
            /** Format: date */
            lapsedOn: string;
            steps: components["schemas"]["EpisodeStep"][];
            /** Format: date */
            closedOn: string | null;
            daysLate: number | null;
        };
        Attendant: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @enum {string} */
            level: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            name: string | null;
            title: string | null;
        };
        JudgedTouchpoint: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pairId: string | null;
            /** Format: uuid */
            relationshipId: string;
            /** @enum {string} */
            type: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
            /** @enum {string} */
            state: "PLANNED" | "HELD" | "NO_SHOW" | "CANCELLED" | "CORRECTED";
            /** Format: date-time */
            plannedAt: string | null;
            /** Format: date-time */
            heldAt: string | null;
            /** Format: date */
            heldOn: string | null;
            durationMinutes: number | null;
            participants: components["schemas"]["Attendant"][];
            /** @enum {string|null} */
            initiatedBy: "customer" | "supplier" | null;
            /** @enum {string} */
            confidentiality: "SHARED" | "CUSTOMER_ONLY" | "EXEC_ONLY";
            line: string | null;
            agreements: string[];
            ourStakes: string | null;
            theirValueProposition: string | null;
            toneAfter: number | null;
            /** @enum {string} */
            confirmation: "NONE" | "CONFIRMED" | "DISPUTED";
            disputeReason: string | null;
            /** Format: uuid */
            correctsId: string | null;
            version: number;
            /** @description Whether it resets the clock. */
            qualifying: boolean;
            /** @enum {string|null} */
            because: "not-held" | "disputed" | "type-does-not-count" | "too-short" | "one-sided" | "below-level" | "second-delegate" | null;
        };
        PairPage: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            relationshipId: string;
            /** Format: uuid */
            supplierId: string;
            supplierName: string | null;
            /** Format: uuid */
            customerSeatId: string;
            /** Format: uuid */
            supplierSeatId: string;
            customerSeat: components["schemas"]["PairSeat"];
            supplierSeat: components["schemas"]["PairSeat"];
            /** @enum {string} */
            requiredLevelCustomer: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** @enum {string} */
            requiredLevelSupplier: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            /** @description Whether the two levels are at most one apart. */
            atParity: boolean;
            purpose: string | null;
            /** @enum {string} */
            state: "PROPOSED" | "ACTIVE" | "PAUSED" | "VACANT_CUSTOMER" | "VACANT_SUPPLIER" | "VACANT_BOTH" | "CLOSED";
            stateReason: string | null;
            segment: string | null;
            /** @enum {string|null} */
            freshness: "FRESH" | "DUE_SOON" | "DUE" | "GRACE" | "LAPSED" | "ESCALATED_1" | "ESCALATED_2" | "ESCALATED_3" | "DORMANT" | null;
            /**
             * @description What holds the ladder at its step.
             * @enum {string|null}
             */
            stillBecause: "hold" | "paused" | "vacant" | "planned" | "snoozed" | null;
            /** Format: date */
            resumesOn: string | null;
            /** Format: date */
            lastTouchOn: string | null;
            /** @description Days since the last touch, or since activation. */
            silenceDays: number | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            rawDueOn: string | null;
            /** @enum {string|null} */
            dueReason: "INTERVAL" | "FIRST_TOUCH" | "NEWCOMER" | "RELEASE" | null;
            /** Format: date */
            lapsedOn: string | null;
            daysLate: number | null;
            /** @description Days of silence over the days of the rhythm. */
            ratio: number | null;
            version: number;
            /** @example P3M */
            interval: string | null;
            /** @description Why the due date: the holidays of both sides. */
            why: components["schemas"]["SkippedHoliday"][];
            steps: components["schemas"]["LadderStep"][];
            /** Format: date */
            reactivationPlanDueOn: string | null;
            /** @description The newest lapse, open or closed. */
            lapse: components["schemas"]["Lapse"] | null;
            touchpoints: components["schemas"]["JudgedTouchpoint"][];
        };
        Pause: {
            reason: string;
            /** Format: date */
            until?: string | null;
        };
        Why: {
            reason: string;
        };
        Snooze: {
            reason: string;
            /**
             * Format: date
             * @description The first day on which it speaks again.
             */
            until: string;
        };
        TouchpointView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pairId: string | null;
            /** Format: uuid */
            relationshipId: string;
            /** @enum {string} */
            type: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
            /** @enum {string} */
            state: "PLANNED" | "HELD" | "NO_SHOW" | "CANCELLED" | "CORRECTED";
            /** Format: date-time */
            plannedAt: string | null;
            /** Format: date-time */
            heldAt: string | null;
            /** Format: date */
            heldOn: string | null;
            durationMinutes: number | null;
            participants: components["schemas"]["Attendant"][];
            /** @enum {string|null} */
            initiatedBy: "customer" | "supplier" | null;
            /** @enum {string} */
            confidentiality: "SHARED" | "CUSTOMER_ONLY" | "EXEC_ONLY";
            line: string | null;
            agreements: string[];
            ourStakes: string | null;
            theirValueProposition: string | null;
            toneAfter: number | null;
            /** @enum {string} */
            confirmation: "NONE" | "CONFIRMED" | "DISPUTED";
            disputeReason: string | null;
            /** Format: uuid */
            correctsId: string | null;
            version: number;
        };
        TouchpointList: {
            items: components["schemas"]["TouchpointView"][];
            nextCursor: string | null;
        };
        NewTouchpoint: {
            /** @enum {string} */
            type: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
            /** Format: date-time */
            heldAt: string;
            durationMinutes: number;
            /** @description People of both sides, by id. */
            participants: string[];
            /** @enum {string} */
            initiatedBy?: "customer" | "supplier";
            line?: string | null;
            ourStakes?: string | null;
            theirValueProposition?: string | null;
            agreements?: string[];
            toneAfter?: number | null;
            /**
             * @default SHARED
             * @enum {string}
             */
            confidentiality: "SHARED" | "CUSTOMER_ONLY" | "EXEC_ONLY";
            /** Format: uuid */
            pairId?: string;
            /**
             * Format: uuid
             * @description Where no pair is meant.
             */
            relationshipId?: string;
        };
        LoggedTouchpoint: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pairId: string | null;
            qualifying: boolean;
            /** @enum {string|null} */
            because: "not-held" | "disputed" | "type-does-not-count" | "too-short" | "one-sided" | "below-level" | "second-delegate" | null;
            /** Format: date */
            nextDueOn: string | null;
        };
        PlannedTouchpoint: {
            /** Format: uuid */
            pairId: string;
            /** @enum {string} */
            type: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
            /** Format: date-time */
            plannedAt: string;
        };
        Holding: {
            /** Format: date-time */
            heldAt: string;
            durationMinutes: number;
            /** @description People of both sides, by id. */
            participants: string[];
            /** @enum {string} */
            initiatedBy?: "customer" | "supplier";
            line?: string | null;
            ourStakes?: string | null;
            theirValueProposition?: string | null;
            agreements?: string[];
            toneAfter?: number | null;
            /**
             * @default SHARED
             * @enum {string}
             */
            confidentiality: "SHARED" | "CUSTOMER_ONLY" | "EXEC_ONLY";
            /** @enum {string} */
            type?: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
        };
        Correction: {
            /** @enum {string} */
            type?: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
            /** Format: date-time */
            heldAt?: string;
            durationMinutes?: number;
            /** @description People of both sides, by id. */
            participants?: string[];
            /** @enum {string} */
            initiatedBy?: "customer" | "supplier";
            line?: string | null;
            ourStakes?: string | null;
            theirValueProposition?: string | null;
            agreements?: string[];
            toneAfter?: number | null;
            /**
             * @default SHARED
             * @enum {string}
             */
            confidentiality: "SHARED" | "CUSTOMER_ONLY" | "EXEC_ONLY";
        };
        Settlement: {
            /**
             * @description It stands as logged, or it never took place.
             * @enum {string}
             */
            verdict: "UPHELD" | "REJECTED";
        };
        CadenceCard: {
            /** @enum {string} */
            segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY";
            /** @example P3M */
            interval: string | null;
            graceBusinessDays: number;
            reminderOffsets: number[];
            escalationOffsets: number[];
            dormantFactor: number;
            minDurationMinutes: number;
            qualifyingTypes: ("CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE")[];
            committeeCounts: boolean;
            delegateAllowed: boolean;
            /** Format: date */
            effectiveFrom: string | null;
            /** @description 0 while the product’s own default applies. */
            version: number;
        };
        CadenceList: {
            items: components["schemas"]["CadenceCard"][];
            nextCursor: string | null;
        };
        SetCadence: {
            /** @example P3M */
            interval?: string | null;
            graceBusinessDays?: number;
            /** @description Brief, reminder, due: business days, not positive. */
            reminderOffsets?: number[];
            /** @description Superior, both sides, general manager. */
            escalationOffsets?: number[];
            dormantFactor?: number;
            minDurationMinutes?: number;
            qualifyingTypes?: ("CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE")[];
            committeeCounts?: boolean;
            delegateAllowed?: boolean;
        };
        NamedRelationship: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CallCounterpart: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            level: "L1_GM" | "L2_CXO" | "L3_DIRECTOR" | "L4_MANAGER" | "L5_TEAM";
            timeZone: string;
            seat: string | null;
        };
        CallSeats: {
            customer: string | null;
            supplier: string | null;
        };
        CallComponents: {
            /** @description Urgency */
            U: number | null;
            /** @description Stake */
            S: number | null;
            /** @description Timing */
            T: number | null;
            /** @description Complacency */
            C: number | null;
            /** @description Substance */
            B: number | null;
            /** @description Receptivity */
            R: number;
        };
        CallReason: {
            /** @example SILENCE */
            code: string;
            params: {
                [key: string]: string | number | null;
            };
            /** @description Points it brings to the score. */
            points: number;
        };
        CallWindow: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            zone: string;
            theirZone: string;
        };
        CodedFact: {
            /** @example SILENCE */
            code: string;
            params: {
                [key: string]: string | number | null;
            };
        };
        CallBrief: {
            facts: components["schemas"]["CodedFact"][];
        };
        Call: {
            /** Format: uuid */
            pairId: string;
            relationship: components["schemas"]["NamedRelationship"];
            counterpart: components["schemas"]["CallCounterpart"] | null;
            seats: components["schemas"]["CallSeats"];
            score: number;
            /** @description Share of the weights that had data, 0–1. */
            coverage: number;
            components: components["schemas"]["CallComponents"];
            reasons: components["schemas"]["CallReason"][];
            window: components["schemas"]["CallWindow"] | null;
            brief: components["schemas"]["CallBrief"];
        };
        SkippedPair: {
            /** Format: uuid */
            pairId: string;
            relationship: components["schemas"]["NamedRelationship"];
            /** @example recent-touch */
            reason: string;
        };
        SuggestedCall: {
            /** Format: uuid */
            pairId: string;
            relationship: components["schemas"]["NamedRelationship"];
            counterpart: components["schemas"]["CallCounterpart"] | null;
            seats: components["schemas"]["CallSeats"];
            score: number;
            /** @description Share of the weights that had data, 0–1. */
            coverage: number;
            components: components["schemas"]["CallComponents"];
            reasons: components["schemas"]["CallReason"][];
            window: components["schemas"]["CallWindow"] | null;
            brief: components["schemas"]["CallBrief"];
            /** Format: uuid */
            id: string;
            alternates: components["schemas"]["Call"][];
            skipped: components["schemas"]["SkippedPair"][];
        };
        CallOfTheDayView: {
            /** @enum {string} */
            state: "CALL" | "NONE" | "DONE";
            suggestion: components["schemas"]["SuggestedCall"] | null;
            /** @description Why the others were not proposed. */
            skipped: components["schemas"]["SkippedPair"][];
        };
        GuestTouchpoint: {
            organisation: string;
            guest: string;
            executives: string[];
            /** @enum {string} */
            type: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
            /** Format: date-time */
            heldAt: string;
            durationMinutes: number;
            line: string | null;
            agreements: string[];
        };
        GuestAnswer: {
            /** @enum {string} */
            verdict: "CONFIRMED" | "DISPUTED";
            /** @description Asked for with a dispute. */
            reason?: string;
        };
        ContractList: {
            items: components["schemas"]["ContractRow"][];
            nextCursor: string | null;
            total?: number;
        };
        NewContract: {
            reference: string;
            title: string;
            /**
             * Format: uuid
             * @description The lead.
             */
            supplierId: string;
            /** @description Co-contractors of a consortium. */
            coSupplierIds?: string[];
            /** @enum {string|null} */
            type?: "MSA" | "SOW" | "FRAMEWORK" | "CALL_OFF" | "SUBSCRIPTION" | "AMS" | "INFRA_OUTSOURCING" | "SERVICE_DESK" | "BPO" | "PROJECT" | "INTERNAL_SERVICE" | null;
            /** Format: uuid */
            ownerPersonId?: string | null;
            /** @example 4200000.00 */
            annualValue?: string | null;
            /** @example 21000000.00 */
            totalValue?: string | null;
            /** @example EUR */
            currency: string;
            /** Format: date */
            signedOn?: string | null;
            /** Format: date */
            startOn?: string | null;
            /** Format: date */
            endOn?: string | null;
            /** @description Nobody has read the end in the contract. */
            endIsEstimated?: boolean;
            /** @enum {string|null} */
            renewalMode?: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN" | null;
            renewalTermMonths?: number | null;
            noticeMonths?: number | null;
            /**
             * @description An ISO 8601 period, for a notice that is not counted in months; wins over noticeMonths.
             * @example P90D
             */
            notice?: string | null;
            criticalFunction?: boolean | null;
        };
        SteppedOver: {
            /** Format: date */
            date: string;
            name: string;
            nameEn: string;
        };
        ReckoningStep: {
            /** @enum {string} */
            code: "notice-counted" | "weekend" | "holiday" | "rolled-back" | "margin" | "margin-holiday";
            params: {
                [key: string]: unknown;
            };
        };
        Credit: {
            name: string;
            /** Format: date */
            publishedOn: string | null;
            licence: string;
        };
        ReportedAmendment: {
            number: number;
            /** Format: date */
            signedOn: string | null;
            /** Format: date */
            publishedOn: string | null;
            summary: string;
            amount: string | null;
            durationMonths: number | null;
            suppliers: {
                [key: string]: unknown;
            }[] | null;
        };
        ContractView: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            /** @enum {string|null} */
            type: "MSA" | "SOW" | "FRAMEWORK" | "CALL_OFF" | "SUBSCRIPTION" | "AMS" | "INFRA_OUTSOURCING" | "SERVICE_DESK" | "BPO" | "PROJECT" | "INTERNAL_SERVICE" | null;
            supplier: components["schemas"]["ContractSupplier"] | null;
            coSuppliers: components["schemas"]["ContractSupplier"][];
            owner: components["schemas"]["ContractOwner"] | null;
            annualValue: components["schemas"]["Amount"] | null;
            totalValue: components["schemas"]["Amount"] | null;
            currency: string;
            /** Format: date */
            startOn: string | null;
            /** Format: date */
            endOn: string | null;
            endIsEstimated: boolean;
            /** @enum {string|null} */
            renewalMode: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN" | null;
            /** @example P6M */
            notice: string | null;
            /** @description Null when counted in weeks or days. */
            noticeMonths: number | null;
            /** Format: date */
            lastNoticeDate: string | null;
            /**
             * Format: date
             * @description Ten business days before.
             */
            lastNoticeSafeDate: string | null;
            completeness: ("OWNER" | "TYPE" | "VALUE" | "START" | "END" | "RENEWAL" | "NOTICE")[];
            criticalFunction: boolean | null;
            version: number;
            /** Format: date */
            signedOn: string | null;
            /** @example P1Y */
            renewalTerm: string | null;
            renewalTermMonths: number | null;
            /** @description Holidays stepped over on the way to the two dates. */
            why: components["schemas"]["SteppedOver"][];
            /** @description The whole way from the end to the two dates. */
            reckoning: components["schemas"]["ReckoningStep"][];
            source: components["schemas"]["Credit"] | null;
            amendments: components["schemas"]["ReportedAmendment"][];
        };
        CorrectContract: {
            reference?: string;
            title?: string;
            /**
             * Format: uuid
             * @description The lead.
             */
            supplierId?: string;
            /** @description Co-contractors of a consortium. */
            coSupplierIds?: string[];
            /** @enum {string|null} */
            type?: "MSA" | "SOW" | "FRAMEWORK" | "CALL_OFF" | "SUBSCRIPTION" | "AMS" | "INFRA_OUTSOURCING" | "SERVICE_DESK" | "BPO" | "PROJECT" | "INTERNAL_SERVICE" | null;
            /** Format: uuid */
            ownerPersonId?: string | null;
            /** @example 4200000.00 */
            annualValue?: string | null;
            /** @example 21000000.00 */
            totalValue?: string | null;
            /** @example EUR */
            currency?: string;
            /** Format: date */
            signedOn?: string | null;
            /** Format: date */
            startOn?: string | null;
            /** Format: date */
            endOn?: string | null;
            /** @description Nobody has read the end in the contract. */
            endIsEstimated?: boolean;
            /** @enum {string|null} */
            renewalMode?: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN" | null;
            renewalTermMonths?: number | null;
            noticeMonths?: number | null;
            /**
             * @description An ISO 8601 period, for a notice that is not counted in months; wins over noticeMonths.
             * @example P90D
             */
            notice?: string | null;
            criticalFunction?: boolean | null;
        };
        Uploaded: {
            /** Format: uuid */
            id: string;
        };
        ImportItem: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @enum {string} */
            state: "UPLOADED" | "READING" | "MAPPED" | "CHECKING" | "CHECKED" | "APPLYING" | "APPLIED" | "UNDOING" | "UNDONE" | "FAILED";
            /** @enum {string|null} */
            format: "csv-suppliers" | "csv-contracts" | "decp" | null;
            counts: {
                [key: string]: number;
            } | null;
            failure: string | null;
            /** Format: date-time */
            uploadedAt: string;
            /** Format: date-time */
            appliedAt: string | null;
            version: number;
        };
        ImportList: {
            items: components["schemas"]["ImportItem"][];
            nextCursor: string | null;
        };
        ImportField: {
            name: string;
            required: boolean;
        };
        FileBuyer: {
            id: string;
            name: string;
            contracts: number;
        };
        ImportProgress: {
            done: number;
            total: number;
        };
        ImportMessage: {
            /** @enum {string} */
            level: "ERROR" | "WARNING";
            /** @description Stable; its words are under rule.<code>. */
            code: string;
            params: {
                [key: string]: unknown;
            };
            field?: string;
        };
        ImportRow: {
            /** @description As a spreadsheet counts it. */
            row: number;
            /** @enum {string} */
            verdict: "CREATE" | "UPDATE" | "SAME" | "ERROR" | "WARNING";
            messages: components["schemas"]["ImportMessage"][];
            preview: {
                [key: string]: unknown;
            };
        };
        ImportReport: {
            /** @description Rows by verdict, `warnings` (rows with a warning) and `rows`. */
            counts: {
                [key: string]: number;
            };
            rows: components["schemas"]["ImportRow"][];
        };
        BuiltOnImport: {
            code: string;
            params: {
                [key: string]: string;
            };
        };
        Undoable: {
            yes: boolean;
            /** @description What was built on it, at most a hundred. */
            because: components["schemas"]["BuiltOnImport"][];
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            fileName: string;
            sizeBytes: number;
            /** @enum {string} */
            state: "UPLOADED" | "READING" | "MAPPED" | "CHECKING" | "CHECKED" | "APPLYING" | "APPLIED" | "UNDOING" | "UNDONE" | "FAILED";
            /** @enum {string|null} */
            format: "csv-suppliers" | "csv-contracts" | "decp" | null;
            /** @enum {string|null} */
            kind: "csv-suppliers" | "csv-contracts" | "decp" | null;
            delimiter: string | null;
            encoding: string | null;
            headers: string[];
            fields: components["schemas"]["ImportField"][];
            mapping: {
                [key: string]: string;
            };
            /** @description The mapping proposed for each kind the file could be. */
            suggestions: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            buyers: components["schemas"]["FileBuyer"][] | null;
            chosenBuyers: string[];
            acceptIncomplete: boolean;
            source: components["schemas"]["Credit"] | null;
            progress: components["schemas"]["ImportProgress"] | null;
            report: components["schemas"]["ImportReport"] | null;
            /** @description Its words are under rule.<code>. */
            failure: string | null;
            failureParams: {
                [key: string]: unknown;
            } | null;
            undoable: components["schemas"]["Undoable"];
            /** Format: date-time */
            uploadedAt: string;
            /** Format: date-time */
            appliedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            version: number;
        };
        ImportChoice: {
            /** @enum {string} */
            kind: "csv-suppliers" | "csv-contracts" | "decp";
            /**
             * @description Field → header of the file.
             * @example {
             *       "reference": "N° de contrat",
             *       "title": "Intitulé",
             *       "supplier": "Fournisseur"
             *     }
             */
            mapping?: {
                [key: string]: string;
            };
            /** @description The buyers of an open file that are ours. */
            buyers?: string[];
            /** @description Registers contracts renewed by silence even without a notice period, and flags them. */
            acceptIncomplete?: boolean;
        };
        DecisionPerson: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        DecisionApproval: {
            /** @enum {string} */
            as: "OWNER" | "LEGAL";
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: date */
            on: string;
        };
        DecisionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            year: number;
            /** @description Counted per contract and year. */
            number: number;
            /** @enum {string} */
            kind: "PENALTY_WAIVER" | "OBLIGATION_WAIVER" | "ONE_SIDED_AMENDMENT" | "RETROACTIVE_EFFECT";
            /** @example credit */
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            motive: string;
            /** @enum {string} */
            source: "OWNER_AND_LEGAL";
            /** @enum {string} */
            state: "PROPOSED" | "TAKEN" | "REFUSED" | "WITHDRAWN";
            proposedBy: components["schemas"]["DecisionPerson"] | null;
            /** Format: date */
            proposedOn: string;
            approvals: components["schemas"]["DecisionApproval"][];
            /** @description Whose agreement is still needed. */
            needs: ("OWNER" | "LEGAL")[];
            closedBy: components["schemas"]["DecisionPerson"] | null;
            /** Format: date */
            closedOn: string | null;
            refusalReason: string | null;
            version: number;
        };
        DecisionList: {
            items: components["schemas"]["DecisionView"][];
        };
        ApproveDecision: {
            /**
             * @description As the contract’s owner, or for legal.
             * @enum {string}
             */
            as: "OWNER" | "LEGAL";
        };
        RefuseDecision: {
            reason: string;
        };
        FieldProblem: {
            /** @example /name */
            pointer: string;
            /** @example isNotEmpty */
            code: string;
            message: string;
        };
        Problem: {
            /** @example about:blank */
            type: string;
            title: string;
            /** @example 422 */
            status: number;
            /** @example validation */
            code: string;
            detail: string;
            requestId: string;
            errors?: components["schemas"]["FieldProblem"][];
            /** @description The version now stored, on 412. */
            currentVersion?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Setup.setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setup"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Setup.firstAdministrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministrator"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstAdministratorMade"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Me.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Me.amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendMyself"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Me.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationMade"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Organisation.card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationCard"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Organisation.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, quoted. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOrganisation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationCard"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Members.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Members.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, quoted. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMember"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Members.invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Members.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Members.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Invitations.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOffer"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                side?: "customer" | "supplier";
                supplierId?: string;
                q?: string;
                /** @description Those who have left as well. */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, quoted. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.depart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Departure"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Search.search": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundObjects"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Search.audit": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                object?: string;
                objectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Messages.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                state?: "READY" | "SENDING" | "SENT" | "KEPT" | "SUPPRESSED" | "FAILED";
                /** @description Only those to one person. */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Messages.card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Messages.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.year": {
        parameters: {
            query?: {
                year?: number;
                country?: string;
                region?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewException"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Suppliers.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                /** @description Words of the name, or a number. */
                q?: string;
                segment?: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY";
                state?: "PROSPECT" | "ACTIVE" | "ON_HOLD" | "EXITING" | "EXITED";
                sort?: "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Suppliers.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupplier"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Suppliers.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Suppliers.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, quoted. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectSupplier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RelationshipScreen.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Relationships.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, quoted. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRelationship"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Relationships.assess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentationAnswers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentationView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Relationships.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hold"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Relationships.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Relationships.addSeat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeat"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Relationships.fill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTenure"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Relationships.vacate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vacancy"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RelationshipScreen.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                /** @description Words of the supplier’s name, or a number. */
                q?: string;
                segment?: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY";
                state?: "PROSPECT" | "ACTIVE" | "ON_HOLD" | "EXITING" | "EXITED";
                flag?: "SPONSOR_MISSING" | "SEGMENT_MISSING" | "SEGMENT_TO_CONFIRM" | "SEAT_VACANT";
                sort?: "name" | "-name" | "silence" | "-silence" | "due" | "-due" | "freshness" | "-freshness" | "segment" | "-segment" | "value" | "-value";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RelationshipScreen.timeline": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                relationship?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPair"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pause"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Pairs.snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snooze"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                pair?: string;
                relationship?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchpointList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTouchpoint"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedTouchpoint"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchpointView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedTouchpoint"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Holding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedTouchpoint"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.noShow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedTouchpoint"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.dispute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Touchpoints.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settlement"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cadences.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadenceList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cadences.set": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, quoted. */
                "If-Match": string;
            };
            path: {
                segment: "STRATEGIC" | "KEY" | "TACTICAL" | "COMMODITY";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCadence"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calls.ofTheDay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOfTheDayView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calls.dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOfTheDayView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Links.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestTouchpoint"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Links.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestAnswer"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contracts.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                supplier?: string;
                relationship?: string;
                owner?: string;
                endingBefore?: string;
                noticeBefore?: string;
                /** @description Words to search for. */
                q?: string;
                sort?: "reference" | "endOn" | "lastNoticeDate";
                /** @description Only those that lack something. */
                incomplete?: boolean;
                /** @description Only those I own. */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contracts.register": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contracts.card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contracts.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, quoted. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Imports.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Imports.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Imports.card": {
        parameters: {
            query?: {
                verdict?: "CREATE" | "UPDATE" | "SAME" | "ERROR" | "WARNING";
                /** @description Rows after this one. */
                afterRow?: number;
                rows?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Imports.choose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportChoice"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Imports.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Imports.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.ofContract": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
