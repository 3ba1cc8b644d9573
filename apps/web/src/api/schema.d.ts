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
}
