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
    "/api/v1/first-administrator/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Setup.firstAdministratorLink"];
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
    "/api/v1/orgs/{org}/business-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BusinessUnits.list"];
        put?: never;
        post: operations["BusinessUnits.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/business-units/{id}": {
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
        patch: operations["BusinessUnits.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Absences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Absences.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Absences.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/people/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/absences/{id}/calling-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.callOff"];
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
    "/api/v1/orgs/{org}/reactivation-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReactivationPlans.card"];
        put: operations["ReactivationPlans.make"];
        post?: never;
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
    "/api/v1/orgs/{org}/touchpoints/{id}/halves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Touchpoints.annotate"];
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
    "/api/v1/orgs/{org}/contracts/{id}/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Life.life"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Life.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/notice-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Life.alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/notice-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Life.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/stakeholder-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/negotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.giveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/notice/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Life.abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/stakeholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stakeholders.involve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/stakeholder-waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stakeholders.waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/stakeholders/{id}": {
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
        patch: operations["Stakeholders.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/stakeholders/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stakeholders.opine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/stakeholders/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stakeholders.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/exit-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stakeholders.addExitItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/exit-items/{id}": {
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
        patch: operations["Stakeholders.correctExitItem"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/exit-items/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stakeholders.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs.list"];
        put?: never;
        post: operations["Needs.raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/needs-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/needs/{id}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/needs/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/needs/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/needs/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Opportunities.list"];
        put?: never;
        post: operations["Opportunities.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Opportunities.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Opportunities.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities/{id}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opportunities.qualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opportunities.addNeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities/{id}/mandate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Opportunities.mandate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities/{id}/mandate/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opportunities.giveMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities/{id}/negotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opportunities.negotiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/opportunities/{id}/loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opportunities.lose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Negotiations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Negotiations.ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiations/{id}/ledger.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Negotiations.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiations/{id}/mandate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Negotiations.mandate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiations/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Negotiations.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiation-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Negotiations.item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Negotiations.counter"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiation-items/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Negotiations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiation-items/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Negotiations.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/negotiation-items/{id}/private-half": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Negotiations.keepPrivate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Amendments.ofContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/as-of/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Amendments.asOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Amendments.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Amendments.edit"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments.bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/amendments/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments.abandon"];
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
    "/api/v1/orgs/{org}/contracts/{id}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clauses.asOf"];
        put?: never;
        post: operations["Clauses.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/clauses/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clauses.tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/clauses/paste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clauses.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/clauses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clauses.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/clauses/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clauses.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/clauses/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clauses.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/clauses/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clauses.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Glossary.list"];
        put?: never;
        post: operations["Glossary.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/glossary/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Glossary.card"];
        put?: never;
        post?: never;
        delete: operations["Glossary.drop"];
        options?: never;
        head?: never;
        patch: operations["Glossary.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents.ofContract"];
        put?: never;
        post: operations["Documents.store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/documents/{id}/versions/{n}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents.contentOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Print.asOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/orgs/{org}/strategic-objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StrategicObjectives.list"];
        put?: never;
        post: operations["StrategicObjectives.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/strategic-objectives/{id}": {
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
        patch: operations["StrategicObjectives.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Objectives.ofContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objectives.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/objectives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Objectives.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Objectives.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/objectives/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objectives.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/objectives/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objectives.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/objectives/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objectives.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpi-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Objectives.shelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/objectives/{id}/kpi-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/objectives/{id}/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kpis.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Kpis.settle"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Kpis.redefine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/target-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.proposeTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/target-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kpis.answerTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/feedback-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns.ofContract"];
        put?: never;
        post: operations["Campaigns.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns.shared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/feedback-campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns.card"];
        put?: never;
        post?: never;
        delete: operations["Campaigns.discard"];
        options?: never;
        head?: never;
        patch: operations["Campaigns.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/feedback-campaigns/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Campaigns.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/feedback-campaigns/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Campaigns.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/feedback-campaigns/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Campaigns.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/feedback-campaigns/{id}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Campaigns.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Answers.show"];
        put?: never;
        post: operations["Answers.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures.series"];
        put?: never;
        post: operations["Measures.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/kpis/{id}/measurer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Measures.ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/expected-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures.expected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures.recordTogether"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/measures/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/measures/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures.dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/measures/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/measures/{id}/cause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures.explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/measure-file-trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureFiles.tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/measure-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureFiles.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/measure-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureTokens.ofContract"];
        put?: never;
        post: operations["MeasureTokens.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/measure-tokens/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureTokens.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureTokens.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureLinks.show"];
        put?: never;
        post: operations["MeasureLinks.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/expectations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligations.expected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligations.ofContract"];
        put?: never;
        post: operations["Obligations.establish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligations.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Obligations.correct"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Obligations.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligations/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Obligations.advise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/advice/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Obligations.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligation-instances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ObligationInstances.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligation-instances/{id}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ObligationInstances.fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligation-instances/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ObligationInstances.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligation-instances/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ObligationInstances.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligation-instances/{id}/dispensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ObligationInstances.dispense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/obligation-instances/{id}/waiver-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ObligationInstances.askWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Credits.ledger"];
        put?: never;
        post: operations["Credits.penalise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/credit-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Credits.agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/credit-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.lay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credit-rules/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Credits.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.contest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/credits/{id}/waiver-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credits.askWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/review-clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rendezvous.ofContract"];
        put?: never;
        post: operations["Rendezvous.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/review-clauses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rendezvous.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/review-clauses/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rendezvous.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/review-clauses/{id}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rendezvous.trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/clause-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rendezvous.review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/clause-reviews/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rendezvous.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/objective-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reviews.ofContract"];
        put?: never;
        post: operations["Reviews.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/contracts/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reviews.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/objective-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reviews.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Reviews.prepare"];
        trace?: never;
    };
    "/api/v1/orgs/{org}/objective-reviews/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/objective-reviews/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}/my-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyUnit.card"];
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
        UnitLead: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        BusinessUnitView: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
            active: boolean;
            lead: components["schemas"]["UnitLead"] | null;
            version: number;
        };
        BusinessUnitList: {
            items: components["schemas"]["BusinessUnitView"][];
            nextCursor: string | null;
        };
        NewBusinessUnit: {
            name: string;
            code: string;
            /** Format: uuid */
            leadPersonId?: string | null;
            active?: boolean;
        };
        CorrectBusinessUnit: {
            name?: string;
            code?: string;
            /** Format: uuid */
            leadPersonId?: string | null;
            active?: boolean;
        };
        AbsentPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** Format: uuid */
            supplierId: string | null;
        };
        StandInView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AbsenceView: {
            /** Format: uuid */
            id: string;
            person: components["schemas"]["AbsentPerson"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The day they are back.
             */
            to: string;
            /** @enum {string} */
            state: "STANDS" | "CALLED_OFF";
            standIn: components["schemas"]["StandInView"] | null;
            version: number;
        };
        AbsenceList: {
            items: components["schemas"]["AbsenceView"][];
            nextCursor: string | null;
        };
        NewAbsence: {
            /**
             * Format: date
             * @description The first day away.
             * @example 2026-08-03
             */
            from: string;
            /**
             * Format: date
             * @description The day they are back.
             */
            to: string;
            /** Format: uuid */
            standInPersonId?: string | null;
        };
        CorrectAbsence: {
            /**
             * Format: date
             * @description The first day away.
             * @example 2026-08-03
             */
            from?: string;
            /**
             * Format: date
             * @description The day they are back.
             */
            to?: string;
            /** Format: uuid */
            standInPersonId?: string | null;
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
            /** @description The annual value, else the total spread over the duration. */
            annualWorth: components["schemas"]["Amount"] | null;
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
            personalData: boolean | null;
            /** @enum {string} */
            state: "DRAFT" | "STAKEHOLDER_REVIEW" | "NEGOTIATION" | "SIGNED" | "IN_FORCE" | "SUSPENDED" | "NOTICE_GIVEN" | "ENDED" | "EXPIRED" | "ABANDONED";
            /**
             * Format: date
             * @description The last day, once notice is given.
             */
            endingOn: string | null;
            /** Format: date */
            suspendedUntil: string | null;
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
            /** @description Who sits across in that pair, where several pairs stand differently. */
            worstWith: string | null;
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
            flags: ("SPONSOR_MISSING" | "SEGMENT_MISSING" | "SEGMENT_TO_CONFIRM" | "SEAT_VACANT" | "NO_TOP_PAIR" | "SINGLE_THREAD" | "WRONG_LEVEL" | "PLAN_OWED")[];
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
            /** @description Who sits across in that pair, where several pairs stand differently. */
            worstWith: string | null;
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
            flags: ("SPONSOR_MISSING" | "SEGMENT_MISSING" | "SEGMENT_TO_CONFIRM" | "SEAT_VACANT" | "NO_TOP_PAIR" | "SINGLE_THREAD" | "WRONG_LEVEL" | "PLAN_OWED")[];
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
            /**
             * Format: date
             * @description The day they are back, while they are away.
             */
            awayUntil: string | null;
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
        PlanOfPair: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "DUE" | "MADE" | "TO_COMPLETE" | "DONE" | "CALLED_OFF";
            /** Format: date */
            dueOn: string;
            /** Format: date */
            firstCallOn: string | null;
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
            /** @description How a dormant pair is to speak again. */
            reactivationPlan: components["schemas"]["PlanOfPair"] | null;
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
        PairAbsence: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The day they are back.
             */
            to: string;
            /** @description Who is written to meanwhile. */
            standIn: string | null;
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
            /** @description What was said was said in confidence: it is read one conversation at a time, and that is audited. */
            isKeptShut: boolean;
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
            /** @description How a dormant pair is to speak again. */
            reactivationPlan: components["schemas"]["PlanOfPair"] | null;
            version: number;
            /** @example P3M */
            interval: string | null;
            /** @description Why the due date: the holidays of both sides. */
            why: components["schemas"]["SkippedHoliday"][];
            steps: components["schemas"]["LadderStep"][];
            /** @description When the two are away, from today on. */
            absences: components["schemas"]["PairAbsence"][];
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
        PlanOwner: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
        };
        ReactivationPlanView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pairId: string;
            /** Format: uuid */
            relationshipId: string;
            /** @enum {string} */
            state: "DUE" | "MADE" | "TO_COMPLETE" | "DONE" | "CALLED_OFF";
            /** Format: date */
            sinceOn: string;
            /** Format: date */
            dormantOn: string;
            /**
             * Format: date
             * @description From when its ten business days are counted.
             */
            askedOn: string;
            /** Format: date */
            dueOn: string;
            /**
             * @description What the due date is counted from.
             * @enum {string}
             */
            dueReason: "DORMANT" | "RELEASE";
            /** @description Why this date: the holidays stepped over. */
            why: components["schemas"]["SkippedHoliday"][];
            isLate: boolean;
            /** @enum {string|null} */
            sparedBecause: "hold" | "paused" | "vacant" | "snoozed" | null;
            /** Format: date */
            latestCallOn: string | null;
            owner: components["schemas"]["PlanOwner"] | null;
            subject: string | null;
            ourStakes: string | null;
            hopedFor: string | null;
            /** Format: date */
            firstCallOn: string | null;
            /** Format: uuid */
            touchpointId: string | null;
            /** Format: date */
            madeOn: string | null;
            /** Format: uuid */
            spokenBy: string | null;
            /** Format: date */
            spokenOn: string | null;
            /** @description Days from dormancy to the conversation. */
            daysTaken: number | null;
            /** Format: date */
            endedOn: string | null;
            /** @enum {string|null} */
            calledOffBecause: "CLOSED" | "NEWCOMER" | "NO_RHYTHM" | "NOT_DORMANT" | "SPOKEN_BEFORE" | "FELL_BACK" | null;
            version: number;
        };
        MadePlan: {
            /**
             * Format: uuid
             * @description One of the customer’s people.
             */
            ownerPersonId: string;
            /**
             * Format: date
             * @description A business day of both sides.
             */
            firstCallOn: string;
            /**
             * @default CALL
             * @enum {string}
             */
            type: "CALL" | "VIDEO" | "VISIT" | "MEAL" | "MEETING" | "SURPRISE_VISIT" | "COMMITTEE_ASIDE" | "MESSAGE";
            subject: string;
            ourStakes: string;
            /** @description What we want to hear. */
            hopedFor: string;
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
            /** @description What was said was said in confidence: it is read one conversation at a time, and that is audited. */
            isKeptShut: boolean;
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
        Halves: {
            ourStakes?: string;
            theirValueProposition?: string;
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
            /**
             * Format: date
             * @description The day the counterpart is back, when they are away.
             */
            until?: string;
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
            /**
             * Format: date
             * @description The day the executive is back, while they are away.
             */
            awayUntil: string | null;
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
        StateChangeView: {
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            from: "DRAFT" | "STAKEHOLDER_REVIEW" | "NEGOTIATION" | "SIGNED" | "IN_FORCE" | "SUSPENDED" | "NOTICE_GIVEN" | "ENDED" | "EXPIRED" | "ABANDONED" | null;
            /** @enum {string} */
            to: "DRAFT" | "STAKEHOLDER_REVIEW" | "NEGOTIATION" | "SIGNED" | "IN_FORCE" | "SUSPENDED" | "NOTICE_GIVEN" | "ENDED" | "EXPIRED" | "ABANDONED";
            /** Format: date */
            on: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            side: "customer" | "supplier" | "system";
            /** @description Null for nobody, or nobody in sight. */
            personName: string | null;
            reason: string | null;
        };
        NoticeView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            by: "customer" | "supplier";
            /** Format: date */
            givenOn: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            earliestOn: string | null;
            reason: string | null;
            /** Format: date */
            withdrawnOn: string | null;
            withdrawalReason: string | null;
        };
        TermView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            origin: "SIGNED" | "AMENDED" | "RENEWED";
            /**
             * Format: date
             * @description Null for what was signed.
             */
            from: string | null;
            /**
             * Format: date
             * @description The first day without it.
             */
            to: string | null;
            /** Format: date */
            startOn: string | null;
            /** Format: date */
            endOn: string | null;
            /** @enum {string|null} */
            renewalMode: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN" | null;
            renewalTerm: string | null;
            notice: string | null;
            annualValue: components["schemas"]["Amount"] | null;
            totalValue: components["schemas"]["Amount"] | null;
            /** Format: uuid */
            amendmentId: string | null;
            amendmentNumber: number | null;
        };
        AlertTold: {
            /** @enum {string} */
            step: "MONTHS_12" | "MONTHS_6" | "MONTHS_3" | "DAYS_30" | "DAYS_10" | "MISSED";
            /**
             * @description Those that were missed are told as one.
             * @enum {string}
             */
            toldAs: "MONTHS_12" | "MONTHS_6" | "MONTHS_3" | "DAYS_30" | "DAYS_10" | "MISSED";
            /** Format: date */
            toldOn: string;
            /** Format: date */
            lastNoticeDate: string;
        };
        ContractEvent: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            audience: "shared" | "customer" | "supplier" | "named";
            facts: {
                [key: string]: unknown;
            };
        };
        ContractHistory: {
            items: components["schemas"]["ContractEvent"][];
            nextCursor: string | null;
        };
        NamedPerson: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        OpinionView: {
            /** @enum {string} */
            verdict: "FAVOURABLE" | "RESERVED" | "OPPOSED";
            opinion: string | null;
            /** Format: date */
            givenOn: string;
        };
        StakeholderView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @enum {string} */
            role: "IT" | "BUSINESS" | "LEGAL" | "GM" | "SUPPLIER" | "OTHER";
            person: components["schemas"]["NamedPerson"];
            /** Format: date */
            involvedOn: string;
            expectations: string | null;
            needs: string | null;
            constraints: string | null;
            /** @enum {string} */
            audience: "shared" | "customer";
            /** Format: date */
            acknowledgedByCustomerOn: string | null;
            /** Format: date */
            acknowledgedBySupplierOn: string | null;
            /** @description For the customer only. */
            opinion: components["schemas"]["OpinionView"] | null;
            version: number;
        };
        WaiverView: {
            /** @enum {string} */
            role: "IT" | "BUSINESS" | "LEGAL" | "GM" | "SUPPLIER" | "OTHER";
            reason: string;
            /** Format: date */
            givenOn: string;
        };
        ExitItemView: {
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            code: "REVERSIBILITY" | "ACCESS_REVOKED" | "KNOWLEDGE_TRANSFER" | "DATA_RETURNED" | "DATA_ERASED" | "SUBCONTRACTORS_RELEASED" | "LAST_INVOICE" | "LESSONS_LEARNT" | null;
            title: string | null;
            owner: components["schemas"]["NamedPerson"] | null;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            doneOn: string | null;
            evidence: string | null;
            version: number;
        };
        VitalSign: {
            /** @enum {string} */
            kind: "CONVERSATION" | "AMENDMENT" | "REVIEW";
            /**
             * Format: date
             * @description Null when it never happened.
             */
            on: string | null;
            /** @description Since then, or since the start. */
            days: number | null;
        };
        VitalityView: {
            /** @enum {string|null} */
            state: "ALIVE" | "PURRING" | "ASLEEP" | "LEAVING" | "OVER" | null;
            signs: components["schemas"]["VitalSign"][];
        };
        LifeView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "DRAFT" | "STAKEHOLDER_REVIEW" | "NEGOTIATION" | "SIGNED" | "IN_FORCE" | "SUSPENDED" | "NOTICE_GIVEN" | "ENDED" | "EXPIRED" | "ABANDONED";
            wasDrafted: boolean;
            /**
             * Format: date
             * @description The last day, once notice is given.
             */
            endingOn: string | null;
            /** Format: date */
            suspendedUntil: string | null;
            /** @enum {string|null} */
            renewalMode: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN" | null;
            /** Format: date */
            endOn: string | null;
            /** Format: date */
            lastNoticeDate: string | null;
            /** @description What keeps a signed contract from taking effect. */
            lacking: ("SIGNED_DOCUMENT" | "START" | "OWNER" | "RENEWAL" | "NOTICE")[];
            /** @description Not heard and not waived. */
            unheard: ("IT" | "BUSINESS" | "LEGAL" | "GM")[];
            changes: components["schemas"]["StateChangeView"][];
            notices: components["schemas"]["NoticeView"][];
            /** @description Empty while nothing was ever changed. */
            terms: components["schemas"]["TermView"][];
            alerts: components["schemas"]["AlertTold"][];
            /** @description The newest events. */
            history: components["schemas"]["ContractHistory"];
            stakeholders: components["schemas"]["StakeholderView"][];
            waivers: components["schemas"]["WaiverView"][];
            exitItems: components["schemas"]["ExitItemView"][];
            /** @description For the customer only. */
            vitality: components["schemas"]["VitalityView"] | null;
            version: number;
        };
        AlertAhead: {
            /** @enum {string} */
            step: "MONTHS_12" | "MONTHS_6" | "MONTHS_3" | "DAYS_30" | "DAYS_10" | "MISSED";
            /** Format: date */
            on: string;
        };
        AlertsAhead: {
            /** @description Every alert of the last notice date, past ones too. */
            items: components["schemas"]["AlertAhead"][];
        };
        ReckoningStep: {
            /** @enum {string} */
            code: "notice-counted" | "weekend" | "holiday" | "rolled-back" | "margin" | "margin-holiday";
            params: {
                [key: string]: unknown;
            };
        };
        NoticeCheckView: {
            warnings: ("TOO_LATE" | "MARGIN" | "BEFORE_TERM" | "PERIOD_UNKNOWN")[];
            /** Format: date */
            effectiveOn: string | null;
            /**
             * Format: date
             * @description The last day to send it.
             */
            lastOn: string | null;
            /**
             * Format: date
             * @description Ten business days before.
             */
            safeOn: string | null;
            /** Format: date */
            earliestOn: string | null;
            why: components["schemas"]["ReckoningStep"][];
        };
        SignContract: {
            /** Format: date */
            signedOn: string;
        };
        SuspendContract: {
            /** @description Read by both sides. */
            reason: string;
            /**
             * Format: date
             * @description Its last day.
             */
            until?: string | null;
        };
        ResumeContract: {
            reason?: string;
        };
        GiveNotice: {
            /**
             * @description Whose notice it is; a supplier gives its own.
             * @enum {string}
             */
            by?: "customer" | "supplier";
            /** Format: date */
            givenOn: string;
            /**
             * Format: date
             * @description The last day in force that it asks for.
             */
            effectiveOn: string;
            /** @description Read by both sides. */
            reason?: string | null;
        };
        WithReason: {
            reason: string;
        };
        RenewContract: {
            /**
             * Format: date
             * @description The last day of the new term.
             */
            until: string;
        };
        InvolveStakeholder: {
            /** @description What they expect of it. */
            expectations?: string | null;
            needs?: string | null;
            /** @description What they cannot change. */
            constraints?: string | null;
            /** @enum {string} */
            role: "IT" | "BUSINESS" | "LEGAL" | "GM" | "SUPPLIER" | "OTHER";
            /** Format: uuid */
            personId: string;
            /**
             * Format: date
             * @description Today when absent.
             */
            involvedOn?: string;
            /**
             * @description False keeps it from the supplier.
             * @default true
             */
            isShared: boolean;
        };
        WaiveRole: {
            /** @enum {string} */
            role: "IT" | "BUSINESS" | "LEGAL" | "GM";
            reason: string;
        };
        CorrectStakeholder: {
            /** @description What they expect of it. */
            expectations?: string | null;
            needs?: string | null;
            /** @description What they cannot change. */
            constraints?: string | null;
        };
        GiveOpinion: {
            /** @enum {string} */
            verdict: "FAVOURABLE" | "RESERVED" | "OPPOSED";
            /** @description Asked for unless favourable. */
            opinion?: string | null;
        };
        AddExitItem: {
            title: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            ownerPersonId?: string | null;
        };
        CorrectExitItem: {
            /** Format: date */
            dueOn?: string;
            /** Format: uuid */
            ownerPersonId?: string | null;
        };
        CompleteExitItem: {
            /** @description What proves it: a report, a certificate, a ticket. */
            evidence: string;
        };
        ContractName: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
        };
        RefusedView: {
            text: string;
            by: string | null;
            /** Format: date */
            on: string;
        };
        OpportunityName: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "DETECTED" | "QUALIFIED" | "MANDATED" | "NEGOTIATING" | "CONVERTED" | "LOST";
        };
        NeedView: {
            /** Format: uuid */
            id: string;
            contract: components["schemas"]["ContractName"];
            /** @enum {string} */
            origin: "BU" | "REFUSAL" | "INCIDENT" | "CONTEXT_SHIFT" | "FEEDBACK" | "AUDIT";
            statement: string;
            businessUnit: string | null;
            /** @enum {string} */
            coverage: "NOT_COVERED" | "PARTIAL" | "COVERED";
            /** @enum {string} */
            state: "OPEN" | "IN_OPPORTUNITY" | "COVERED" | "DECLINED";
            isShared: boolean;
            /** Format: date */
            raisedOn: string;
            raisedBy: string | null;
            refusedAs: components["schemas"]["RefusedView"] | null;
            /** Format: date */
            closedOn: string | null;
            /** @description Null for the supplier. */
            declinedBecause: string | null;
            opportunity: components["schemas"]["OpportunityName"] | null;
            version: number;
        };
        NeedList: {
            items: components["schemas"]["NeedView"][];
            nextCursor: string | null;
        };
        CoverageCell: {
            businessUnit: string | null;
            contract: components["schemas"]["ContractName"];
            needs: number;
            covered: number;
            partial: number;
            gaps: number;
        };
        CoverageMatrix: {
            items: components["schemas"]["CoverageCell"][];
        };
        RefusedWords: {
            text: string;
            by?: string | null;
            /** Format: date */
            on: string;
        };
        NewNeed: {
            /** Format: uuid */
            contractId: string;
            /**
             * @default BU
             * @enum {string}
             */
            origin: "BU" | "REFUSAL" | "INCIDENT" | "CONTEXT_SHIFT" | "FEEDBACK" | "AUDIT";
            statement: string;
            businessUnit?: string | null;
            /**
             * @description The supplier reads it.
             * @default false
             */
            isShared: boolean;
            /** @description When the supplier has answered already. */
            refusedAs?: components["schemas"]["RefusedWords"];
        };
        NotInTheContract: {
            text: string;
        };
        CoverageJudgement: {
            /** @enum {string} */
            coverage: "NOT_COVERED" | "PARTIAL" | "COVERED";
        };
        DeclineNeed: {
            reason: string;
        };
        ContractAndCurrency: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            /** @example EUR */
            currency: string;
        };
        ValueRange: {
            /** @example 100000.00 */
            low: string;
            /** @example 140000.00 */
            high: string;
        };
        NeedName: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** @enum {string} */
            state: "OPEN" | "IN_OPPORTUNITY" | "COVERED" | "DECLINED";
            businessUnit: string | null;
            isShared: boolean;
        };
        OpportunityRow: {
            /** Format: uuid */
            id: string;
            /** @description OPP-n. */
            number: number;
            contract: components["schemas"]["ContractAndCurrency"];
            /** @enum {string} */
            trigger: "NEED" | "REFUSAL" | "REVIEW" | "NOTICE_WINDOW" | "MID_TERM" | "AGE_24_MONTHS" | "FEEDBACK" | "OUTCOME_MISSED" | "MANUAL";
            title: string;
            /** @enum {string} */
            state: "DETECTED" | "QUALIFIED" | "MANDATED" | "NEGOTIATING" | "CONVERTED" | "LOST";
            /** Format: date */
            openedOn: string;
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowUntil: string | null;
            ourValue: components["schemas"]["ValueRange"] | null;
            theirValue: components["schemas"]["ValueRange"] | null;
            /** Format: date */
            closedOn: string | null;
            lostReason: string | null;
            needs: components["schemas"]["NeedName"][];
            version: number;
        };
        OpportunityList: {
            items: components["schemas"]["OpportunityRow"][];
            nextCursor: string | null;
        };
        TriggerCount: {
            /** @enum {string} */
            trigger: "NEED" | "REFUSAL" | "REVIEW" | "NOTICE_WINDOW" | "MID_TERM" | "AGE_24_MONTHS" | "FEEDBACK" | "OUTCOME_MISSED" | "MANUAL";
            seized: number;
            lost: number;
            open: number;
        };
        LostOccasion: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date */
            closedOn: string;
            reason: string;
        };
        OccasionReport: {
            seized: number;
            lost: number;
            open: number;
            byTrigger: components["schemas"]["TriggerCount"][];
            lostBecause: components["schemas"]["LostOccasion"][];
        };
        NewOpportunity: {
            /** @example 100000.00 */
            ourValueLow?: string | null;
            /** @example 140000.00 */
            ourValueHigh?: string | null;
            /** @example 80000.00 */
            theirValueLow?: string | null;
            /** @example 100000.00 */
            theirValueHigh?: string | null;
            /** Format: uuid */
            contractId: string;
            title: string;
            needIds?: string[];
            /** Format: date */
            windowFrom?: string | null;
            /** Format: date */
            windowUntil?: string | null;
        };
        MandateGiven: {
            /** @enum {string} */
            as: "LEGAL" | "EXECUTIVE";
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: date */
            on: string;
        };
        MandateView: {
            objectives: string;
            limits: string | null;
            /** @example 110000.00 */
            reservationValue: string | null;
            givenBy: components["schemas"]["MandateGiven"][];
            version: number;
        };
        AmendmentName: {
            /** Format: uuid */
            id: string;
            number: number | null;
            title: string;
            /** @enum {string} */
            state: "DRAFT" | "NEGOTIATION" | "AGREED" | "SIGNED" | "EFFECTIVE" | "ABANDONED";
        };
        OpportunityView: {
            /** Format: uuid */
            id: string;
            /** @description OPP-n. */
            number: number;
            contract: components["schemas"]["ContractAndCurrency"];
            /** @enum {string} */
            trigger: "NEED" | "REFUSAL" | "REVIEW" | "NOTICE_WINDOW" | "MID_TERM" | "AGE_24_MONTHS" | "FEEDBACK" | "OUTCOME_MISSED" | "MANUAL";
            title: string;
            /** @enum {string} */
            state: "DETECTED" | "QUALIFIED" | "MANDATED" | "NEGOTIATING" | "CONVERTED" | "LOST";
            /** Format: date */
            openedOn: string;
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowUntil: string | null;
            ourValue: components["schemas"]["ValueRange"] | null;
            theirValue: components["schemas"]["ValueRange"] | null;
            /** Format: date */
            closedOn: string | null;
            lostReason: string | null;
            needs: components["schemas"]["NeedName"][];
            version: number;
            mandate: components["schemas"]["MandateView"] | null;
            amendments: components["schemas"]["AmendmentName"][];
        };
        OpportunityEstimate: {
            /** @example 100000.00 */
            ourValueLow?: string | null;
            /** @example 140000.00 */
            ourValueHigh?: string | null;
            /** @example 80000.00 */
            theirValueLow?: string | null;
            /** @example 100000.00 */
            theirValueHigh?: string | null;
        };
        NeedChoice: {
            /** @description Needs of the same contract. */
            needIds: string[];
        };
        MandateWords: {
            objectives: string;
            limits?: string | null;
            /** @example 110000.00 */
            reservationValue?: string | null;
        };
        OpenNegotiation: {
            /** @description What the supplier reads; the title of the opportunity when absent. */
            title?: string;
        };
        LoseOpportunity: {
            reason: string;
        };
        TableContract: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            /** @example EUR */
            currency: string;
            supplier: string | null;
        };
        NegotiationRow: {
            /** Format: uuid */
            id: string;
            contract: components["schemas"]["TableContract"];
            title: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            closedOn: string | null;
            /** @enum {string|null} */
            outcome: "AGREED" | "BROKEN_OFF" | null;
            version: number;
        };
        NegotiationList: {
            items: components["schemas"]["NegotiationRow"][];
            nextCursor: string | null;
        };
        WordingView: {
            n: number;
            /** @enum {string} */
            wordedBy: "customer" | "supplier";
            by: string | null;
            /** Format: date */
            on: string;
            title: string;
            argument: string | null;
            value: components["schemas"]["ValueRange"] | null;
        };
        PrivateHalfView: {
            argument: string | null;
            value: components["schemas"]["ValueRange"] | null;
            reservation: string | null;
            version: number;
        };
        ItemView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            giver: "customer" | "supplier";
            /** @enum {string} */
            getter: "customer" | "supplier";
            /** @enum {string} */
            kind: "NEW_SERVICE" | "SCOPE_EXTENSION" | "TERM_EXTENSION" | "PRICE_DOWN" | "PRICE_UP" | "SLA_UP" | "FLEXIBILITY" | "VISIBILITY" | "REFERENCE" | "PENALTY_WAIVER" | "KEY_PEOPLE" | "INNOVATION_COMMITMENT" | "OTHER";
            title: string;
            argument: string | null;
            value: components["schemas"]["ValueRange"] | null;
            /** Format: uuid */
            creditId: string | null;
            /** @enum {string} */
            state: "PROPOSED" | "COUNTERED" | "ACCEPTED" | "REFUSED";
            /**
             * @description Whose words stand; the other side may accept them.
             * @enum {string}
             */
            wordedBy: "customer" | "supplier";
            wordings: components["schemas"]["WordingView"][];
            privateHalf: components["schemas"]["PrivateHalfView"] | null;
            version: number;
        };
        BalanceView: {
            /** @description Smaller over larger, 0–1. */
            ratio: number | null;
            /** @enum {string} */
            verdict: "BALANCED" | "UNBALANCED" | "UNQUANTIFIED";
            customerGets: string | null;
            supplierGets: string | null;
            /** @description Items that nobody has valued. */
            unvalued: number;
        };
        NegotiationView: {
            /** Format: uuid */
            id: string;
            contract: components["schemas"]["TableContract"];
            title: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            closedOn: string | null;
            /** @enum {string|null} */
            outcome: "AGREED" | "BROKEN_OFF" | null;
            version: number;
            mandate: components["schemas"]["MandateView"] | null;
            items: components["schemas"]["ItemView"][];
            amendments: components["schemas"]["AmendmentName"][];
            /** @description All that is on the table. */
            balance: components["schemas"]["BalanceView"];
            /** @description What both sides have accepted. */
            acceptedBalance: components["schemas"]["BalanceView"];
            /** @description By the own values of whoever asks. */
            privateBalance: components["schemas"]["BalanceView"];
        };
        NewItem: {
            /** @example 110000.00 */
            valueLow?: string | null;
            /** @example 130000.00 */
            valueHigh?: string | null;
            title: string;
            argument?: string | null;
            /**
             * @description Who gives; the other side gets.
             * @enum {string}
             */
            giver: "customer" | "supplier";
            /** @enum {string} */
            kind: "NEW_SERVICE" | "SCOPE_EXTENSION" | "TERM_EXTENSION" | "PRICE_DOWN" | "PRICE_UP" | "SLA_UP" | "FLEXIBILITY" | "VISIBILITY" | "REFERENCE" | "PENALTY_WAIVER" | "KEY_PEOPLE" | "INNOVATION_COMMITMENT" | "OTHER";
            /**
             * Format: uuid
             * @description A penalty let go.
             */
            creditId?: string | null;
        };
        ItemWords: {
            /** @example 110000.00 */
            valueLow?: string | null;
            /** @example 130000.00 */
            valueHigh?: string | null;
            title: string;
            argument?: string | null;
        };
        PrivateWords: {
            /** @example 110000.00 */
            valueLow?: string | null;
            /** @example 130000.00 */
            valueHigh?: string | null;
            argument?: string | null;
            reservation?: string | null;
        };
        SignatureView: {
            name: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            method: "PAPER" | "ELECTRONIC" | "QUALIFIED";
        };
        Signatures: {
            customer: components["schemas"]["SignatureView"] | null;
            supplier: components["schemas"]["SignatureView"] | null;
        };
        AmendmentRow: {
            /** Format: uuid */
            id: string;
            contract: components["schemas"]["ContractAndCurrency"];
            /** Format: uuid */
            negotiationId: string | null;
            /** @description Given at the last signature. */
            number: number | null;
            /** @enum {string} */
            kind: "SUBSTANTIVE" | "ADMINISTRATIVE";
            title: string;
            /** Format: date */
            effectiveOn: string;
            /** @enum {string} */
            state: "DRAFT" | "NEGOTIATION" | "AGREED" | "SIGNED" | "EFFECTIVE" | "ABANDONED";
            /** @description False while it is the customer’s draft. */
            isShared: boolean;
            /** Format: date */
            agreedOn: string | null;
            signatures: components["schemas"]["Signatures"];
            /** Format: date */
            signedOn: string | null;
            /** Format: date */
            appliedOn: string | null;
            /** Format: date */
            abandonedOn: string | null;
            version: number;
        };
        AmendmentList: {
            items: components["schemas"]["AmendmentRow"][];
        };
        TermOfDay: {
            /** Format: date */
            startOn: string | null;
            /** Format: date */
            endOn: string | null;
            /** @enum {string|null} */
            renewalMode: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN" | null;
            renewalTerm: string | null;
            notice: string | null;
            annualValue: string | null;
            totalValue: string | null;
        };
        ClauseOfDay: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            text: string;
            kind: string;
            /** Format: date */
            from: string;
            /** @description The amendment that brought it. */
            amendment: number | null;
        };
        ObjectiveOfDay: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** Format: date */
            from: string;
        };
        TargetOfDay: {
            comparator: string;
            value: number | null;
            upper: number | null;
            /** Format: date */
            from: string;
        };
        KpiOfDay: {
            /** Format: uuid */
            id: string;
            /** @description Which version of its definition. */
            n: number;
            name: string;
            unit: string | null;
            /** Format: date */
            from: string;
            target: components["schemas"]["TargetOfDay"] | null;
        };
        AmendmentOfDay: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date */
            effectiveOn: string;
        };
        ContractOfDay: {
            /** Format: date */
            day: string;
            term: components["schemas"]["TermOfDay"];
            clauses: components["schemas"]["ClauseOfDay"][];
            objectives: components["schemas"]["ObjectiveOfDay"][];
            kpis: components["schemas"]["KpiOfDay"][];
            /** @description Days on which something changed. */
            changedOn: string[];
            amendments: components["schemas"]["AmendmentOfDay"][];
        };
        ClauseWords: {
            number?: string;
            title?: string;
            text?: string;
            /** @enum {string} */
            kind?: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
        };
        TermWords: {
            /** Format: date */
            startOn?: string;
            /** Format: date */
            endOn?: string | null;
            /** @enum {string} */
            renewalMode?: "NONE" | "TACIT" | "EXPRESS" | "EVERGREEN";
            /** @example P12M */
            renewalTerm?: string | null;
            /** @example P6M */
            notice?: string | null;
            /** @example 4200000.00 */
            annualValue?: string | null;
            /** @example 25200000.00 */
            totalValue?: string | null;
        };
        TargetWords: {
            /** @enum {string} */
            comparator: "GE" | "LE" | "EQ" | "BETWEEN";
            value: number;
            upper?: number | null;
        };
        ChangeLine: {
            /** @enum {string} */
            kind: "CLAUSE_INTRODUCE" | "CLAUSE_REPLACE" | "CLAUSE_END" | "TERM" | "OBJECTIVE_ACTIVATE" | "OBJECTIVE_DROP" | "KPI_ACTIVATE" | "KPI_TARGET" | "KPI_RETIRE" | "NEED_COVER";
            /**
             * Format: uuid
             * @description What it changes.
             */
            subjectId?: string | null;
            clause?: components["schemas"]["ClauseWords"];
            term?: components["schemas"]["TermWords"];
            target?: components["schemas"]["TargetWords"];
        };
        NewAmendment: {
            /** @enum {string} */
            kind: "SUBSTANTIVE" | "ADMINISTRATIVE";
            title: string;
            /** Format: date */
            effectiveOn: string;
            changes: components["schemas"]["ChangeLine"][];
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            negotiationId?: string;
        };
        ChangeSubject: {
            name: string;
            text: string | null;
        };
        ChangeView: {
            /** @enum {string} */
            kind: "CLAUSE_INTRODUCE" | "CLAUSE_REPLACE" | "CLAUSE_END" | "TERM" | "OBJECTIVE_ACTIVATE" | "OBJECTIVE_DROP" | "KPI_ACTIVATE" | "KPI_TARGET" | "KPI_RETIRE" | "NEED_COVER";
            /** Format: uuid */
            subjectId: string | null;
            clause?: components["schemas"]["ClauseWords"];
            term?: components["schemas"]["TermWords"];
            target?: components["schemas"]["TargetWords"];
            subject: components["schemas"]["ChangeSubject"] | null;
        };
        PenaltyGivenUp: {
            /** Format: uuid */
            id: string;
            title: string;
            amount: string;
            currency: string;
            /** @description False while no decision lets it go: it stays due. */
            isWaived: boolean;
        };
        AmendmentPaper: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AmendmentView: {
            /** Format: uuid */
            id: string;
            contract: components["schemas"]["ContractAndCurrency"];
            /** Format: uuid */
            negotiationId: string | null;
            /** @description Given at the last signature. */
            number: number | null;
            /** @enum {string} */
            kind: "SUBSTANTIVE" | "ADMINISTRATIVE";
            title: string;
            /** Format: date */
            effectiveOn: string;
            /** @enum {string} */
            state: "DRAFT" | "NEGOTIATION" | "AGREED" | "SIGNED" | "EFFECTIVE" | "ABANDONED";
            /** @description False while it is the customer’s draft. */
            isShared: boolean;
            /** Format: date */
            agreedOn: string | null;
            signatures: components["schemas"]["Signatures"];
            /** Format: date */
            signedOn: string | null;
            /** Format: date */
            appliedOn: string | null;
            /** Format: date */
            abandonedOn: string | null;
            version: number;
            /** @description The number it has, or would have if it were signed now. */
            expectedNumber: number;
            /** @description It was decided that one side gets nothing. */
            isOneSided: boolean;
            /** @description It was decided that it holds from a day that has passed. */
            isRetroactive: boolean;
            /** @description As it is the day before. */
            term: components["schemas"]["TermOfDay"];
            changes: components["schemas"]["ChangeView"][];
            waivers: components["schemas"]["PenaltyGivenUp"][];
            /** @description Signed papers. */
            documents: components["schemas"]["AmendmentPaper"][];
        };
        EditAmendment: {
            /** @enum {string} */
            kind?: "SUBSTANTIVE" | "ADMINISTRATIVE";
            title?: string;
            /** Format: date */
            effectiveOn?: string;
            changes?: components["schemas"]["ChangeLine"][];
        };
        AskDecision: {
            /** @enum {string} */
            kind: "ONE_SIDED_AMENDMENT" | "RETROACTIVE_EFFECT";
            motive: string;
        };
        Sign: {
            /**
             * @description A customer may record the other side’s, on paper.
             * @enum {string}
             */
            side?: "customer" | "supplier";
            name: string;
            /** Format: date */
            on?: string;
            /** @enum {string} */
            method: "PAPER" | "ELECTRONIC" | "QUALIFIED";
            /**
             * Format: uuid
             * @description The signed paper: a SIGNED_AMENDMENT of the contract that both sides read.
             */
            documentId?: string;
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
            /** @description It holds personal data. */
            personalData?: boolean | null;
            /** @description The supplier’s own notice period, when it is another one. */
            supplierNoticeMonths?: number | null;
            /** @description Prepared here, instead of taken over as it lives. */
            asDraft?: boolean;
        };
        SteppedOver: {
            /** Format: date */
            date: string;
            name: string;
            nameEn: string;
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
            /** @description The annual value, else the total spread over the duration. */
            annualWorth: components["schemas"]["Amount"] | null;
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
            personalData: boolean | null;
            /** @enum {string} */
            state: "DRAFT" | "STAKEHOLDER_REVIEW" | "NEGOTIATION" | "SIGNED" | "IN_FORCE" | "SUSPENDED" | "NOTICE_GIVEN" | "ENDED" | "EXPIRED" | "ABANDONED";
            /**
             * Format: date
             * @description The last day, once notice is given.
             */
            endingOn: string | null;
            /** Format: date */
            suspendedUntil: string | null;
            version: number;
            /** Format: date */
            signedOn: string | null;
            /** @example P1Y */
            renewalTerm: string | null;
            renewalTermMonths: number | null;
            supplierNotice: string | null;
            supplierNoticeMonths: number | null;
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
            /** @description It holds personal data. */
            personalData?: boolean | null;
            /** @description The supplier’s own notice period, when it is another one. */
            supplierNoticeMonths?: number | null;
        };
        AmendmentMention: {
            /** Format: uuid */
            amendmentId: string;
            number: number | null;
        };
        LintFindingView: {
            /** @enum {string} */
            rule: "long-sentence" | "very-long-sentence" | "vague" | "jargon" | "double-negation" | "no-actor" | "acronym" | "and-or";
            /** @description In UTF-16 units of the text. */
            start: number;
            end: number;
            params: {
                [key: string]: unknown;
            };
            /** @description What to write there, in the clause’s language. */
            instead?: string;
        };
        ClauseInOrder: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The clause itself, whatever its wording.
             */
            lineageId: string;
            /** @example 4.2 */
            number: string;
            level: number;
            title: string;
            text: string;
            /** @enum {string} */
            kind: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
            /** @enum {string} */
            language: "fr" | "en";
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description This day excluded.
             */
            effectiveTo: string | null;
            /** @description Null: the original contract. */
            introducedBy: components["schemas"]["AmendmentMention"] | null;
            endedBy: components["schemas"]["AmendmentMention"] | null;
            /** Format: uuid */
            replacedById: string | null;
            version: number;
            /** @description Advice, for the customer’s people. */
            findings: components["schemas"]["LintFindingView"][];
            /** @description How many wordings it has had. */
            wordings: number;
        };
        ClausesOnADay: {
            /** Format: date */
            asOf: string;
            items: components["schemas"]["ClauseInOrder"][];
            /** @description The days on which something changed. */
            changedOn: string[];
        };
        NewClause: {
            /** @example Article 4.2 */
            number: string;
            title: string;
            text: string;
            /** @enum {string} */
            kind: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
        };
        ClauseView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The clause itself, whatever its wording.
             */
            lineageId: string;
            /** @example 4.2 */
            number: string;
            level: number;
            title: string;
            text: string;
            /** @enum {string} */
            kind: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
            /** @enum {string} */
            language: "fr" | "en";
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description This day excluded.
             */
            effectiveTo: string | null;
            /** @description Null: the original contract. */
            introducedBy: components["schemas"]["AmendmentMention"] | null;
            endedBy: components["schemas"]["AmendmentMention"] | null;
            /** Format: uuid */
            replacedById: string | null;
            version: number;
            /** Format: uuid */
            contractId: string;
            findings: components["schemas"]["LintFindingView"][];
        };
        PastedText: {
            /**
             * @example 1. Scope
             *     The Supplier runs the service desk.
             *     2. Term
             *     The contract lasts three years.
             */
            text: string;
        };
        FoundClauseView: {
            number: string;
            title: string;
            text: string;
            /** @enum {string} */
            kind: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
            level: number;
            /**
             * @description Why it would be left out.
             * @enum {string|null}
             */
            trouble: "twice" | "taken" | "too-long" | null;
        };
        FoundClauses: {
            items: components["schemas"]["FoundClauseView"][];
        };
        TakePastedText: {
            /**
             * @example 1. Scope
             *     The Supplier runs the service desk.
             *     2. Term
             *     The contract lasts three years.
             */
            text: string;
            /** @description Number → kind, where it is another than the one guessed. */
            kinds?: {
                [key: string]: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
            };
            /** @description Numbers that are not taken. */
            leaveOut?: string[];
        };
        TakenClauses: {
            added: number;
            leftOut: number;
        };
        ClauseWording: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The clause itself, whatever its wording.
             */
            lineageId: string;
            /** @example 4.2 */
            number: string;
            level: number;
            title: string;
            text: string;
            /** @enum {string} */
            kind: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
            /** @enum {string} */
            language: "fr" | "en";
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description This day excluded.
             */
            effectiveTo: string | null;
            /** @description Null: the original contract. */
            introducedBy: components["schemas"]["AmendmentMention"] | null;
            endedBy: components["schemas"]["AmendmentMention"] | null;
            /** Format: uuid */
            replacedById: string | null;
            version: number;
        };
        ClauseHistory: {
            /** Format: uuid */
            lineageId: string;
            /** Format: uuid */
            contractId: string;
            /** @description The oldest first. */
            items: components["schemas"]["ClauseWording"][];
        };
        CorrectClause: {
            /** @example Article 4.2 */
            number?: string;
            title?: string;
            text?: string;
            /** @enum {string} */
            kind?: "SCOPE" | "PRICE" | "SLA" | "PENALTY" | "REVIEW" | "INNOVATION" | "BENCHMARK" | "REVERSIBILITY" | "KEY_PERSONNEL" | "GOVERNANCE" | "AUDIT" | "DATA" | "SUBCONTRACTING" | "DUTY_OF_ADVICE" | "TERMINATION" | "HARDSHIP" | "OTHER";
        };
        GlossaryTermView: {
            /** Format: uuid */
            id: string;
            term: string;
            /** @enum {string} */
            language: "fr" | "en";
            definition: string;
            acceptedJargon: boolean;
            version: number;
        };
        GlossaryView: {
            items: components["schemas"]["GlossaryTermView"][];
        };
        NewTerm: {
            term: string;
            /** @enum {string} */
            language: "fr" | "en";
            /** @description May be empty where the term is accepted jargon. */
            definition: string;
            /** @description Used without explanation by everybody concerned. */
            acceptedJargon: boolean;
        };
        CorrectTerm: {
            term?: string;
            /** @enum {string} */
            language?: "fr" | "en";
            /** @description May be empty where the term is accepted jargon. */
            definition?: string;
            /** @description Used without explanation by everybody concerned. */
            acceptedJargon?: boolean;
        };
        DocumentSubjectView: {
            /** @example contract */
            type: string;
            /** Format: uuid */
            id: string;
        };
        DocumentFile: {
            /** Format: uuid */
            id: string;
            n: number;
            name: string;
            /** @example application/pdf */
            mediaType: string;
            /** @description Bytes. */
            size: number;
            sha256: string;
            /**
             * @description Who brought it.
             * @enum {string}
             */
            side: "customer" | "supplier" | "system";
            /** Format: date-time */
            storedAt: string;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            kind: "SIGNED_CONTRACT" | "SIGNED_AMENDMENT" | "ANNEX" | "EVIDENCE" | "MINUTES" | "OTHER";
            name: string;
            /** @enum {string} */
            audience: "shared" | "customer" | "supplier";
            about: components["schemas"]["DocumentSubjectView"];
            /** @description The newest first. */
            versions: components["schemas"]["DocumentFile"][];
            version: number;
        };
        DocumentList: {
            items: components["schemas"]["DocumentView"][];
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
            /** @description Who brought it; null when no longer of the house. */
            uploadedBy: string | null;
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
            as: "LEGAL" | "OWNER";
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
            needs: ("LEGAL" | "OWNER")[];
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
            as: "LEGAL" | "OWNER";
        };
        RefuseDecision: {
            reason: string;
        };
        StrategicObjectiveView: {
            /** Format: uuid */
            id: string;
            statement: string;
            theme: string | null;
            /** Format: date */
            horizon: string | null;
            active: boolean;
            /** @description How many objectives of contracts serve it. */
            objectives: number;
            version: number;
        };
        StrategicObjectiveList: {
            items: components["schemas"]["StrategicObjectiveView"][];
            nextCursor: string | null;
        };
        NewStrategicObjective: {
            statement: string;
            theme?: string | null;
            /** Format: date */
            horizon?: string | null;
            active?: boolean;
        };
        CorrectStrategicObjective: {
            statement?: string;
            theme?: string | null;
            /** Format: date */
            horizon?: string | null;
            active?: boolean;
        };
        OutcomeName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ServedStrategy: {
            /** Format: uuid */
            id: string;
            statement: string;
        };
        FigurePoint: {
            period: string;
            value: string | null;
            met: boolean | null;
            /** @enum {string} */
            standing: "JUDGED" | "NOT_APPLICABLE" | "DISPUTED" | "NO_TARGET" | "MISSING";
        };
        KpiFigures: {
            frequency: string | null;
            /** @description The last period that is over. */
            period: string | null;
            /** @enum {string|null} */
            standing: "JUDGED" | "NOT_APPLICABLE" | "DISPUTED" | "NO_TARGET" | "MISSING" | null;
            /** @description The last value that was judged. */
            value: string | null;
            /** @description The last verdict. */
            met: boolean | null;
            expected: number;
            judged: number;
            timesMet: number;
            points: components["schemas"]["FigurePoint"][];
        };
        KpiTargetView: {
            /** @enum {string} */
            comparator: "GE" | "LE" | "EQ" | "BETWEEN" | "ALL";
            value: number | null;
            upper: number | null;
            amber: number | null;
            red: number | null;
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
        };
        SeatApprovals: {
            /** Format: date */
            IT: string | null;
            /** Format: date */
            BUSINESS: string | null;
            /** Format: date */
            SUPPLIER: string | null;
        };
        KpiRow: {
            /** @description In lists only. */
            figures?: components["schemas"]["KpiFigures"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            objectiveId: string;
            name: string;
            /** @enum {string} */
            state: "DRAFT" | "CO_CONSTRUCTION" | "APPROVED" | "ACTIVE" | "RETIRED";
            /** @enum {string} */
            nature: "OUTCOME" | "EXPERIENCE" | "OUTPUT" | "ACTIVITY";
            unit: string | null;
            /** @enum {string} */
            direction: "UP" | "DOWN";
            /** @enum {string|null} */
            frequency: "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | null;
            baseline: number | null;
            parts: string[];
            burdenMinutes: number;
            weight: number;
            isCreditable: boolean;
            isContractual: boolean;
            inSteeringReport: boolean;
            accountable: components["schemas"]["OutcomeName"] | null;
            qualityScore: number | null;
            newest: number;
            /** @description The number of the definition in force. */
            inForce: number | null;
            /** Format: date */
            activeFrom: string | null;
            /** Format: date */
            retiredFrom: string | null;
            retiredReason: string | null;
            /** Format: date */
            lastUsedOn: string | null;
            /**
             * Format: date
             * @description No target may begin before this day.
             */
            judgedUntil: string | null;
            /** @description In force today. */
            target: components["schemas"]["KpiTargetView"] | null;
            /** @description Of the newest definition. */
            approvals: components["schemas"]["SeatApprovals"];
            version: number;
        };
        ObjectiveWithKpis: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            statement: string;
            /** @enum {string} */
            state: "PROPOSED" | "AGREED" | "ACTIVE" | "ACHIEVED" | "MISSED" | "DROPPED";
            beneficiary: components["schemas"]["OutcomeName"] | null;
            itContribution: string | null;
            supplierContribution: string | null;
            baseline: string | null;
            ownerCustomer: components["schemas"]["OutcomeName"] | null;
            ownerSupplier: components["schemas"]["OutcomeName"] | null;
            isStrategic: boolean;
            /** @description Empty for the supplier. */
            strategicObjectives: components["schemas"]["ServedStrategy"][];
            /** Format: date */
            proposedOn: string;
            /** Format: date */
            customerAgreedOn: string | null;
            /** Format: date */
            supplierAgreedOn: string | null;
            /** Format: date */
            activeFrom: string | null;
            /** Format: date */
            endedOn: string | null;
            endedReason: string | null;
            /** Format: date */
            lastReviewedOn: string | null;
            /** @description No strategic link, or nobody looked at it for a year. */
            isStale: boolean;
            version: number;
            /** @description Where the reader sits. */
            seats: ("IT" | "BUSINESS" | "SUPPLIER")[];
            kpis: components["schemas"]["KpiRow"][];
        };
        BurdenRelief: {
            /** Format: uuid */
            kpiId: string;
            /** @description A month. */
            minutes: number;
            /** @enum {string} */
            advice: "RETIRE" | "AUTOMATE";
        };
        OutcomeBalance: {
            /** @description Percent of the weight that is outcome or experience. */
            outcomeShare: number | null;
            kpis: number;
            experience: number;
            reported: number;
            /** @description Minutes a month. */
            burdenMinutes: number;
            burdenBudget: number;
            warnings: ("OUTCOME_SHARE_LOW" | "NO_EXPERIENCE" | "TOO_MANY_KPIS" | "TOO_MANY_REPORTED" | "BURDEN_OVER_BUDGET")[];
            relief: components["schemas"]["BurdenRelief"][];
            /** @description KPIs that nobody used for two periods. */
            unused: string[];
        };
        ContractOutcomes: {
            objectives: components["schemas"]["ObjectiveWithKpis"][];
            balance: components["schemas"]["OutcomeBalance"];
            /** @description Where the reader sits, whatever the unit. */
            seats: ("IT" | "BUSINESS" | "SUPPLIER")[];
        };
        NewObjective: {
            statement: string;
            /** @description The strategic objectives that it serves. */
            strategicObjectiveIds?: string[];
            /** Format: uuid */
            beneficiaryUnitId?: string | null;
            itContribution?: string | null;
            supplierContribution?: string | null;
            baseline?: string | null;
            /** Format: uuid */
            ownerCustomerId?: string | null;
            /** Format: uuid */
            ownerSupplierId?: string | null;
        };
        ObjectiveCard: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            statement: string;
            /** @enum {string} */
            state: "PROPOSED" | "AGREED" | "ACTIVE" | "ACHIEVED" | "MISSED" | "DROPPED";
            beneficiary: components["schemas"]["OutcomeName"] | null;
            itContribution: string | null;
            supplierContribution: string | null;
            baseline: string | null;
            ownerCustomer: components["schemas"]["OutcomeName"] | null;
            ownerSupplier: components["schemas"]["OutcomeName"] | null;
            isStrategic: boolean;
            /** @description Empty for the supplier. */
            strategicObjectives: components["schemas"]["ServedStrategy"][];
            /** Format: date */
            proposedOn: string;
            /** Format: date */
            customerAgreedOn: string | null;
            /** Format: date */
            supplierAgreedOn: string | null;
            /** Format: date */
            activeFrom: string | null;
            /** Format: date */
            endedOn: string | null;
            endedReason: string | null;
            /** Format: date */
            lastReviewedOn: string | null;
            /** @description No strategic link, or nobody looked at it for a year. */
            isStale: boolean;
            version: number;
            /** @description Where the reader sits. */
            seats: ("IT" | "BUSINESS" | "SUPPLIER")[];
        };
        CorrectObjective: {
            statement?: string;
            /** @description The strategic objectives that it serves. */
            strategicObjectiveIds?: string[];
            /** Format: uuid */
            beneficiaryUnitId?: string | null;
            itContribution?: string | null;
            supplierContribution?: string | null;
            baseline?: string | null;
            /** Format: uuid */
            ownerCustomerId?: string | null;
            /** Format: uuid */
            ownerSupplierId?: string | null;
        };
        OutcomeFrom: {
            /**
             * Format: date
             * @description Today when left out.
             */
            from?: string;
        };
        ObjectiveEnding: {
            /** @enum {string} */
            as: "ACHIEVED" | "MISSED" | "DROPPED";
            /**
             * Format: date
             * @description Today when left out.
             */
            on?: string;
            /** @description Needed unless it was achieved. */
            reason?: string | null;
        };
        TheThreeAnswers: {
            /** @description Does the measured change happen at the beneficiary? */
            atBeneficiary: boolean;
            /** @description Could the target be hit while the beneficiary sees no change? */
            hitWithoutChange: boolean;
            /** @enum {string} */
            kind: "PERCEPTION" | "RESULT";
        };
        KpiAim: {
            /** @enum {string} */
            comparator: "GE" | "LE" | "EQ" | "BETWEEN";
            value: number;
            /** @description With BETWEEN. */
            upper?: number | null;
            /** @description From which value the figure turns amber. */
            amber?: number | null;
            /** @description From which value it turns red. */
            red?: number | null;
        };
        KpiDefinitionBody: {
            name: string;
            definition?: string | null;
            answers: components["schemas"]["TheThreeAnswers"];
            beneficiary?: string | null;
            object?: string | null;
            perimeter?: string | null;
            formula?: string | null;
            unit?: string | null;
            /** @enum {string} */
            direction?: "UP" | "DOWN";
            source?: string | null;
            method?: string | null;
            /** @enum {string|null} */
            frequency?: "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | null;
            baseline?: number | null;
            /** @description Why a far target is within reach. */
            ambition?: string | null;
            /** @description The need or feedback theme it answers. */
            need?: string | null;
            /** Format: date */
            targetOn?: string | null;
            /** Format: date */
            reviewOn?: string | null;
            /** @description Minutes of collecting, each period. */
            burdenMinutes?: number;
            /** @description The KPIs that a composite one is the AND of. */
            parts?: string[];
            target?: components["schemas"]["KpiAim"] | null;
        };
        KpiTemplateView: {
            key: string;
            /** @enum {string} */
            businessFunction: "MARKETING" | "SALES" | "HR" | "FINANCE" | "OPERATIONS" | "IT_SUPPORT";
            definition: components["schemas"]["KpiDefinitionBody"];
        };
        KpiTemplateList: {
            items: components["schemas"]["KpiTemplateView"][];
        };
        NewKpi: {
            weight?: number;
            isCreditable?: boolean;
            /** @description Binds the supplier, who must then approve it. */
            isContractual?: boolean;
            inSteeringReport?: boolean;
            /** Format: uuid */
            accountablePersonId?: string | null;
            definition: components["schemas"]["KpiDefinitionBody"];
        };
        KpiLack: {
            /** @description Its words are under rule.<code>. */
            code: string;
            params: {
                [key: string]: unknown;
            };
            pointer: string;
        };
        KpiQualityFacet: {
            /** @enum {string} */
            facet: "S" | "M" | "A" | "R" | "T" | "N" | "X" | "B";
            value: number;
            weight: number;
            lacks: components["schemas"]["KpiLack"][];
        };
        KpiRefusal: {
            /** @description Its words are under rule.<code>. */
            code: string;
            params: {
                [key: string]: unknown;
            };
            pointer: string;
            /** @enum {string} */
            gate: "S" | "M" | "A" | "R" | "T" | "N" | "X" | "B" | "APPROVALS";
        };
        KpiQualityView: {
            formula: number;
            score: number;
            /** @enum {string} */
            nature: "OUTCOME" | "EXPERIENCE" | "OUTPUT" | "ACTIVITY";
            facets: components["schemas"]["KpiQualityFacet"][];
            warnings: components["schemas"]["KpiLack"][];
            refusals: components["schemas"]["KpiRefusal"][];
        };
        KpiDefinitionView: {
            n: number;
            name: string;
            definition: string;
            /** @enum {string} */
            nature: "OUTCOME" | "EXPERIENCE" | "OUTPUT" | "ACTIVITY";
            answers: components["schemas"]["TheThreeAnswers"];
            beneficiary: string | null;
            object: string | null;
            perimeter: string | null;
            formula: string | null;
            unit: string | null;
            /** @enum {string} */
            direction: "UP" | "DOWN";
            source: string | null;
            method: string | null;
            /** @enum {string|null} */
            frequency: "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | null;
            baseline: number | null;
            ambition: string | null;
            need: string | null;
            /** Format: date */
            targetOn: string | null;
            /** Format: date */
            reviewOn: string | null;
            burdenMinutes: number;
            parts: string[];
            target: components["schemas"]["KpiTargetView"] | null;
            approvals: components["schemas"]["SeatApprovals"];
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
        };
        TargetChangeView: {
            /** @enum {string} */
            comparator: "GE" | "LE" | "EQ" | "BETWEEN" | "ALL";
            value: number | null;
            upper: number | null;
            amber: number | null;
            red: number | null;
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date */
            wantedOn: string;
            /** @description Days from the need to the first day of the target. */
            leadDays: number;
            /** @enum {string} */
            state: "PROPOSED" | "AGREED" | "REFUSED" | "WITHDRAWN";
            answer: string | null;
            /** Format: date */
            answeredOn: string | null;
        };
        KpiRemarkView: {
            /** Format: uuid */
            id: string;
            /** @description The definition that is spoken of. */
            n: number;
            /** @enum {string} */
            seat: "IT" | "BUSINESS" | "SUPPLIER";
            /** @enum {string} */
            kind: "COMMENT" | "COUNTER_PROPOSAL";
            text: string;
            /** @description Null when the name is not the reader’s side’s to read. */
            by: string | null;
            /** Format: date */
            on: string;
        };
        KpiView: {
            /** @description In lists only. */
            figures?: components["schemas"]["KpiFigures"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            objectiveId: string;
            name: string;
            /** @enum {string} */
            state: "DRAFT" | "CO_CONSTRUCTION" | "APPROVED" | "ACTIVE" | "RETIRED";
            /** @enum {string} */
            nature: "OUTCOME" | "EXPERIENCE" | "OUTPUT" | "ACTIVITY";
            unit: string | null;
            /** @enum {string} */
            direction: "UP" | "DOWN";
            /** @enum {string|null} */
            frequency: "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | null;
            baseline: number | null;
            parts: string[];
            burdenMinutes: number;
            weight: number;
            isCreditable: boolean;
            isContractual: boolean;
            inSteeringReport: boolean;
            accountable: components["schemas"]["OutcomeName"] | null;
            qualityScore: number | null;
            newest: number;
            /** @description The number of the definition in force. */
            inForce: number | null;
            /** Format: date */
            activeFrom: string | null;
            /** Format: date */
            retiredFrom: string | null;
            retiredReason: string | null;
            /** Format: date */
            lastUsedOn: string | null;
            /**
             * Format: date
             * @description No target may begin before this day.
             */
            judgedUntil: string | null;
            /** @description In force today. */
            target: components["schemas"]["KpiTargetView"] | null;
            /** @description Of the newest definition. */
            approvals: components["schemas"]["SeatApprovals"];
            version: number;
            /** Format: uuid */
            contractId: string;
            /** @description The statement of its objective. */
            objective: string;
            quality: components["schemas"]["KpiQualityView"] | null;
            /** @description The newest. */
            definition: components["schemas"]["KpiDefinitionView"];
            versions: components["schemas"]["KpiDefinitionView"][];
            targets: components["schemas"]["KpiTargetView"][];
            targetChanges: components["schemas"]["TargetChangeView"][];
            remarks: components["schemas"]["KpiRemarkView"][];
            /** @description Where the reader sits. */
            seats: ("IT" | "BUSINESS" | "SUPPLIER")[];
        };
        SettleKpi: {
            weight?: number;
            isCreditable?: boolean;
            /** @description Binds the supplier, who must then approve it. */
            isContractual?: boolean;
            inSteeringReport?: boolean;
            /** Format: uuid */
            accountablePersonId?: string | null;
        };
        KpiApproval: {
            /** @enum {string} */
            seat: "IT" | "BUSINESS" | "SUPPLIER";
        };
        KpiRetirement: {
            /**
             * Format: date
             * @description Today when left out.
             */
            from?: string;
            reason: string;
        };
        NewKpiRemark: {
            text: string;
            /** @enum {string} */
            kind?: "COMMENT" | "COUNTER_PROPOSAL";
            /**
             * @description Of somebody who sits on two.
             * @enum {string}
             */
            seat?: "IT" | "BUSINESS" | "SUPPLIER";
        };
        NewTargetChange: {
            /** @enum {string} */
            comparator: "GE" | "LE" | "EQ" | "BETWEEN";
            value: number;
            /** @description With BETWEEN. */
            upper?: number | null;
            /** @description From which value the figure turns amber. */
            amber?: number | null;
            /** @description From which value it turns red. */
            red?: number | null;
            /** Format: date */
            from: string;
            reason: string;
            /**
             * Format: date
             * @description When the need was felt; today when left out.
             */
            wantedOn?: string;
        };
        TargetChangeAnswer: {
            /** @enum {string} */
            as: "AGREED" | "REFUSED" | "WITHDRAWN";
            /** @description Needed to refuse. */
            reason?: string | null;
        };
        CampaignUnit: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        FeedbackScore: {
            value: number;
            /**
             * @description The value is a limit: the exact one would tell what fewer than five people said.
             * @enum {string|null}
             */
            bound: "AT_LEAST" | "AT_MOST" | null;
        };
        FeedbackTheme: {
            /** @enum {string} */
            theme: "AUTONOMY" | "HUMAN_CONTACT" | "MOBILITY" | "OWN_DEVICE" | "SPEED" | "RELIABILITY" | "CLARITY" | "LISTENING" | "TRAINING" | "TOOLS";
            count: number | null;
            /**
             * @description Withheld: fewer than five people chose it, or fewer than five did not.
             * @enum {string|null}
             */
            withheld: "FEW" | "MOST" | null;
        };
        FeedbackTeam: {
            /** @description 9–10 less 0–6, in a hundred: −100 to 100. */
            nps: components["schemas"]["FeedbackScore"] | null;
            /** @description The mean of 1 to 5. */
            csat: components["schemas"]["FeedbackScore"] | null;
            /** @description The mean of 1 (hard) to 7 (easy). */
            effort: components["schemas"]["FeedbackScore"] | null;
            team: string;
            /** @description Fewer than five, or it would give such a team away. */
            isWithheld: boolean;
        };
        FeedbackFigures: {
            /** @description 9–10 less 0–6, in a hundred: −100 to 100. */
            nps: components["schemas"]["FeedbackScore"] | null;
            /** @description The mean of 1 to 5. */
            csat: components["schemas"]["FeedbackScore"] | null;
            /** @description The mean of 1 (hard) to 7 (easy). */
            effort: components["schemas"]["FeedbackScore"] | null;
            themes: components["schemas"]["FeedbackTheme"][];
            teams: components["schemas"]["FeedbackTeam"][];
            /** @description What people wrote is shown from five texts on. */
            showsComments: boolean;
        };
        FeedbackResultView: {
            answered: number;
            /** @description How many were asked, where that is known. */
            invited: number | null;
            /** @description How many answers are missing to show anything. */
            missing: number;
            figures: components["schemas"]["FeedbackFigures"] | null;
            /** Format: date */
            sharedOn: string | null;
        };
        CampaignItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            title: string;
            service: string;
            unit: components["schemas"]["CampaignUnit"] | null;
            scales: ("NPS" | "CSAT" | "EFFORT")[];
            themes: ("AUTONOMY" | "HUMAN_CONTACT" | "MOBILITY" | "OWN_DEVICE" | "SPEED" | "RELIABILITY" | "CLARITY" | "LISTENING" | "TRAINING" | "TOOLS")[];
            teams: string[];
            asksComment: boolean;
            /** @enum {string} */
            access: "LINK" | "INVITATION";
            /** @enum {string} */
            state: "DRAFT" | "OPEN" | "CLOSED";
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** Format: date */
            openedOn: string | null;
            /** Format: date */
            closedOn: string | null;
            invited: number | null;
            answered: number;
            /** @description How many answers are missing to show anything. */
            missing: number;
            /** @description The end of the address for all. */
            linkCode: string | null;
            /** @description Once closed and counted. */
            result: components["schemas"]["FeedbackResultView"] | null;
            version: number;
        };
        CampaignList: {
            items: components["schemas"]["CampaignItem"][];
        };
        SharedFeedback: {
            /** Format: uuid */
            id: string;
            title: string;
            service: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            closedOn: string;
            answered: number;
            invited: number | null;
            figures: components["schemas"]["FeedbackFigures"];
            /** Format: date */
            sharedOn: string;
        };
        SharedFeedbackList: {
            items: components["schemas"]["SharedFeedback"][];
        };
        NewCampaign: {
            title: string;
            /** @description The service that people are asked about. */
            service: string;
            /**
             * Format: uuid
             * @description The business unit whose people are asked.
             */
            unitId?: string | null;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description The last day on which it takes answers.
             */
            closesOn: string;
            /** @description NPS 0–10, CSAT 1–5, EFFORT 1 hard to 7 easy. */
            scales: ("NPS" | "CSAT" | "EFFORT")[];
            themes?: ("AUTONOMY" | "HUMAN_CONTACT" | "MOBILITY" | "OWN_DEVICE" | "SPEED" | "RELIABILITY" | "CLARITY" | "LISTENING" | "TRAINING" | "TOOLS")[];
            /** @description Groups among which whoever answers chooses their own: two to twelve, or none. */
            teams?: string[];
            /** @default true */
            asksComment: boolean;
            /**
             * @description One link for all, or an invitation each that works once.
             * @default LINK
             * @enum {string}
             */
            access: "LINK" | "INVITATION";
            /** @description How many are asked, where the link goes to all of them. */
            invited?: number | null;
            /** @description More contracts that the questions are about. */
            otherContractIds?: string[];
        };
        CampaignContract: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            /** Format: date */
            sharedOn: string | null;
        };
        CampaignView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            title: string;
            service: string;
            unit: components["schemas"]["CampaignUnit"] | null;
            scales: ("NPS" | "CSAT" | "EFFORT")[];
            themes: ("AUTONOMY" | "HUMAN_CONTACT" | "MOBILITY" | "OWN_DEVICE" | "SPEED" | "RELIABILITY" | "CLARITY" | "LISTENING" | "TRAINING" | "TOOLS")[];
            teams: string[];
            asksComment: boolean;
            /** @enum {string} */
            access: "LINK" | "INVITATION";
            /** @enum {string} */
            state: "DRAFT" | "OPEN" | "CLOSED";
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** Format: date */
            openedOn: string | null;
            /** Format: date */
            closedOn: string | null;
            invited: number | null;
            answered: number;
            /** @description How many answers are missing to show anything. */
            missing: number;
            /** @description The end of the address for all. */
            linkCode: string | null;
            /** @description Once closed and counted. */
            result: components["schemas"]["FeedbackResultView"] | null;
            version: number;
            contracts: components["schemas"]["CampaignContract"][];
            /** @description What people wrote, shuffled. */
            comments: string[];
        };
        CorrectCampaign: {
            title?: string;
            /** @description The service that people are asked about. */
            service?: string;
            /**
             * Format: uuid
             * @description The business unit whose people are asked.
             */
            unitId?: string | null;
            /** Format: date */
            opensOn?: string;
            /**
             * Format: date
             * @description The last day on which it takes answers.
             */
            closesOn?: string;
            /** @description NPS 0–10, CSAT 1–5, EFFORT 1 hard to 7 easy. */
            scales?: ("NPS" | "CSAT" | "EFFORT")[];
            themes?: ("AUTONOMY" | "HUMAN_CONTACT" | "MOBILITY" | "OWN_DEVICE" | "SPEED" | "RELIABILITY" | "CLARITY" | "LISTENING" | "TRAINING" | "TOOLS")[];
            /** @description Groups among which whoever answers chooses their own: two to twelve, or none. */
            teams?: string[];
            /** @default true */
            asksComment: boolean;
            /**
             * @description One link for all, or an invitation each that works once.
             * @default LINK
             * @enum {string}
             */
            access: "LINK" | "INVITATION";
            /** @description How many are asked, where the link goes to all of them. */
            invited?: number | null;
        };
        InvitePeople: {
            personIds: string[];
        };
        Invited: {
            /** @description Written to for the first time. */
            invited: number;
        };
        ShareFeedback: {
            /**
             * Format: uuid
             * @description One of its contracts; the one whose owner runs it unless said.
             */
            contractId?: string;
        };
        FeedbackQuestions: {
            organisation: string;
            title: string;
            service: string;
            /** @enum {string} */
            state: "OPEN" | "CLOSED";
            /** Format: date */
            closesOn: string;
            scales: ("NPS" | "CSAT" | "EFFORT")[];
            themes: ("AUTONOMY" | "HUMAN_CONTACT" | "MOBILITY" | "OWN_DEVICE" | "SPEED" | "RELIABILITY" | "CLARITY" | "LISTENING" | "TRAINING" | "TOOLS")[];
            teams: string[];
            asksComment: boolean;
        };
        FeedbackAnswer: {
            nps?: number | null;
            csat?: number | null;
            effort?: number | null;
            themes?: ("AUTONOMY" | "HUMAN_CONTACT" | "MOBILITY" | "OWN_DEVICE" | "SPEED" | "RELIABILITY" | "CLARITY" | "LISTENING" | "TRAINING" | "TOOLS")[];
            team?: string | null;
            comment?: string | null;
            /** @description A number that the browser drew for this campaign, so that it answers once. It tells nothing else. */
            marker?: string;
        };
        NamedKpi: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MeasuredKpiView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            contractId: string;
            state: string;
            unit: string | null;
            /** @enum {string|null} */
            direction: "UP" | "DOWN" | null;
            frequency: string | null;
            source: string | null;
            formula: string | null;
            definition: string | null;
            baseline: string | null;
            isComposite: boolean;
            /** Format: date */
            activeFrom: string | null;
            parts: components["schemas"]["NamedKpi"][];
            /** Format: uuid */
            askedPersonId: string | null;
        };
        TargetStep: {
            /** @enum {string} */
            comparator: "GE" | "LE" | "EQ" | "BETWEEN" | "ALL";
            value: string | null;
            upper: string | null;
            amber: string | null;
            red: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
        };
        NotApplicable: {
            code: string;
            text: string | null;
        };
        MeasureDispute: {
            /** @enum {string} */
            by: "customer" | "supplier";
            /** Format: date */
            on: string;
            reason: string;
            /** @enum {string|null} */
            resolution: "KEPT" | "CORRECTED" | null;
            motive: string | null;
            /** Format: date */
            resolvedOn: string | null;
        };
        MeasureCause: {
            category: string;
            text: string | null;
        };
        MeasureView: {
            /** Format: uuid */
            id: string;
            /** @description A decimal text; null is N/A. */
            value: string | null;
            notApplicable: components["schemas"]["NotApplicable"] | null;
            evidence: string | null;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @enum {string} */
            channel: "FORM" | "CSV" | "API" | "LINK";
            /** Format: date */
            submittedOn: string;
            /** @enum {string} */
            state: "SUBMITTED" | "ACCEPTED" | "DISPUTED" | "RESOLVED";
            revision: number;
            dispute: components["schemas"]["MeasureDispute"] | null;
            cause: components["schemas"]["MeasureCause"] | null;
            version: number;
        };
        PartVerdict: {
            /** Format: uuid */
            kpiId: string;
            met: boolean | null;
        };
        JudgedPeriod: {
            /** @example 2026-07 */
            period: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** @enum {string} */
            standing: "JUDGED" | "NOT_APPLICABLE" | "DISPUTED" | "NO_TARGET" | "MISSING";
            /** @description Null unless judged. */
            met: boolean | null;
            target: components["schemas"]["TargetStep"] | null;
            measure: components["schemas"]["MeasureView"] | null;
            parts: components["schemas"]["PartVerdict"][] | null;
        };
        YearOfMeasures: {
            year: number;
            expected: number;
            judged: number;
            met: number;
            missed: number;
            notApplicable: number;
            disputed: number;
            noTarget: number;
            missing: number;
            /** @description Judged of expected, 0 to 1. */
            coverage: number | null;
            /** @description Met of judged, 0 to 1; null without data. */
            attainment: number | null;
        };
        KpiSeries: {
            kpi: components["schemas"]["MeasuredKpiView"];
            periods: components["schemas"]["JudgedPeriod"][];
            targets: components["schemas"]["TargetStep"][];
            years: components["schemas"]["YearOfMeasures"][];
        };
        NewMeasure: {
            /**
             * @description Null is N/A.
             * @example 43.5
             */
            value: string | null;
            /**
             * @description Why there is no value.
             * @enum {string|null}
             */
            naCode?: "TOOL_OUTAGE" | "NO_ACTIVITY" | "TOO_FEW_ANSWERS" | "SOURCE_CHANGED" | "OTHER" | null;
            naText?: string | null;
            /** @description What proves it: words or a link. */
            evidence?: string | null;
            /**
             * @description 2026-W23, 2026-06, 2026-Q2, 2026-H1 or 2026, as the KPI’s frequency has it.
             * @example 2026-04
             */
            period: string;
        };
        WrittenMeasure: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            did: "RECORDED" | "CORRECTED" | "SAME";
        };
        AskMeasurer: {
            /**
             * Format: uuid
             * @description Null for the accountable person.
             */
            personId: string | null;
        };
        ExpectedKpi: {
            /** Format: uuid */
            id: string;
            name: string;
            unit: string | null;
            source: string | null;
        };
        ExpectedMeasure: {
            kpi: components["schemas"]["ExpectedKpi"];
            period: string;
            /** Format: date */
            lastDay: string;
            /** @enum {string} */
            standing: "JUDGED" | "NOT_APPLICABLE" | "DISPUTED" | "NO_TARGET" | "MISSING";
            met: boolean | null;
            target: components["schemas"]["TargetStep"] | null;
            measure: components["schemas"]["MeasureView"] | null;
        };
        ExpectedMeasures: {
            items: components["schemas"]["ExpectedMeasure"][];
        };
        NewMeasureOfKpi: {
            /**
             * @description Null is N/A.
             * @example 43.5
             */
            value: string | null;
            /**
             * @description Why there is no value.
             * @enum {string|null}
             */
            naCode?: "TOOL_OUTAGE" | "NO_ACTIVITY" | "TOO_FEW_ANSWERS" | "SOURCE_CHANGED" | "OTHER" | null;
            naText?: string | null;
            /** @description What proves it: words or a link. */
            evidence?: string | null;
            /**
             * @description 2026-W23, 2026-06, 2026-Q2, 2026-H1 or 2026, as the KPI’s frequency has it.
             * @example 2026-04
             */
            period: string;
            /** Format: uuid */
            kpiId: string;
        };
        MeasureBatch: {
            measures: components["schemas"]["NewMeasureOfKpi"][];
        };
        WrittenMeasures: {
            items: components["schemas"]["WrittenMeasure"][];
        };
        MeasureRevisionView: {
            n: number;
            value: string | null;
            notApplicable: components["schemas"]["NotApplicable"] | null;
            evidence: string | null;
            /** @enum {string} */
            side: "customer" | "supplier";
            channel: string;
            /** Format: date */
            givenOn: string;
            motive: string | null;
        };
        MeasureCard: {
            /** Format: uuid */
            id: string;
            /** @description A decimal text; null is N/A. */
            value: string | null;
            notApplicable: components["schemas"]["NotApplicable"] | null;
            evidence: string | null;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @enum {string} */
            channel: "FORM" | "CSV" | "API" | "LINK";
            /** Format: date */
            submittedOn: string;
            /** @enum {string} */
            state: "SUBMITTED" | "ACCEPTED" | "DISPUTED" | "RESOLVED";
            revision: number;
            dispute: components["schemas"]["MeasureDispute"] | null;
            cause: components["schemas"]["MeasureCause"] | null;
            version: number;
            /** Format: uuid */
            kpiId: string;
            /** Format: uuid */
            contractId: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            revisions: components["schemas"]["MeasureRevisionView"][];
        };
        DisputeMeasure: {
            reason: string;
        };
        ResolveMeasure: {
            /**
             * @description Null is N/A.
             * @example 43.5
             */
            value?: string | null;
            /**
             * @description Why there is no value.
             * @enum {string|null}
             */
            naCode?: "TOOL_OUTAGE" | "NO_ACTIVITY" | "TOO_FEW_ANSWERS" | "SOURCE_CHANGED" | "OTHER" | null;
            naText?: string | null;
            /** @description What proves it: words or a link. */
            evidence?: string | null;
            motive: string;
        };
        ExplainMeasure: {
            /** @enum {string} */
            category: "STAFFING" | "PROCESS" | "TOOL" | "DEMAND" | "CUSTOMER" | "THIRD_PARTY" | "OTHER";
            text?: string | null;
        };
        MeasureRowMessage: {
            /** @description Stable; its words are under rule.<code>. */
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        MeasureFileRow: {
            /** @description As a spreadsheet counts it. */
            row: number;
            /** @enum {string} */
            verdict: "CREATE" | "UPDATE" | "SAME" | "ERROR";
            kpi: string;
            period: string;
            value: string | null;
            message: components["schemas"]["MeasureRowMessage"] | null;
        };
        MeasureFileReport: {
            counts: {
                [key: string]: number;
            };
            rows: components["schemas"]["MeasureFileRow"][];
        };
        MeasureTokenView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            side: "customer" | "supplier";
            /** @description The beginning of the secret. */
            prefix: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /**
             * @description In real time.
             * @enum {string}
             */
            state: "LIVING" | "EXPIRED" | "REVOKED";
            version: number;
        };
        MeasureTokenList: {
            items: components["schemas"]["MeasureTokenView"][];
        };
        NewMeasureToken: {
            /** @example Grafana */
            name: string;
            /**
             * @description For whom the tool speaks.
             * @enum {string}
             */
            side: "customer" | "supplier";
            /**
             * Format: date
             * @description Its last day, within 24 months.
             */
            expiresOn: string;
        };
        MadeMeasureToken: {
            /** Format: uuid */
            id: string;
            /** @description Shown here and never again. */
            secret: string;
        };
        AskedMeasureView: {
            organisation: string;
            contract: string;
            reference: string;
            supplier: string | null;
            name: string;
            definition: string | null;
            formula: string | null;
            unit: string | null;
            period: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            target: components["schemas"]["TargetStep"] | null;
        };
        MeasureFigure: {
            /**
             * @description Null is N/A.
             * @example 43.5
             */
            value: string | null;
            /**
             * @description Why there is no value.
             * @enum {string|null}
             */
            naCode?: "TOOL_OUTAGE" | "NO_ACTIVITY" | "TOO_FEW_ANSWERS" | "SOURCE_CHANGED" | "OTHER" | null;
            naText?: string | null;
            /** @description What proves it: words or a link. */
            evidence?: string | null;
        };
        ExpectedContract: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
        };
        Expectation: {
            /** @example OBLIGATION */
            kind: string;
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            on: string | null;
            /** @example DUE */
            state: string;
            contract: components["schemas"]["ExpectedContract"];
        };
        ExpectationList: {
            /** @description What is expected of the side that asks. */
            ofUs: components["schemas"]["Expectation"][];
            /** @description What it may expect of the other. */
            ofThem: components["schemas"]["Expectation"][];
            ofUsCount: number;
            ofThemCount: number;
        };
        ResponsiblePerson: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        DueStep: {
            /** @enum {string} */
            code: "named" | "weekend" | "holiday" | "rolled-forward";
            params: {
                [key: string]: unknown;
            };
        };
        EvidenceView: {
            text: string | null;
            link: string | null;
            /** Format: uuid */
            documentId: string | null;
        };
        ObligationInstanceView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            obligationId: string;
            number: number;
            /**
             * Format: date
             * @description The day the recurrence names.
             */
            namedOn: string;
            /**
             * Format: date
             * @description The business day it becomes.
             */
            dueOn: string;
            /** Format: date */
            breachOn: string;
            why: components["schemas"]["DueStep"][];
            /** @enum {string} */
            state: "UPCOMING" | "DUE" | "LATE" | "BREACHED" | "FULFILLED" | "WAIVED" | "NOT_APPLICABLE";
            /** Format: date */
            breachedOn: string | null;
            evidence: components["schemas"]["EvidenceView"] | null;
            /** Format: date */
            fulfilledOn: string | null;
            /** @enum {string|null} */
            fulfilledSide: "customer" | "supplier" | null;
            fulfilledBy: string | null;
            /** @enum {string} */
            acceptance: "NONE" | "AWAITED" | "ACCEPTED" | "RETURNED";
            /** Format: date */
            answeredOn: string | null;
            answeredBy: string | null;
            returnReason: string | null;
            closedReason: string | null;
            /**
             * Format: uuid
             * @description The customer’s side alone.
             */
            decisionId: string | null;
            version: number;
        };
        AdviceView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ADVICE" | "WARNING";
            text: string;
            /** @enum {string} */
            givenSide: "customer" | "supplier";
            givenBy: string | null;
            /** Format: date */
            givenOn: string;
            /** Format: date */
            acknowledgedOn: string | null;
            acknowledgedBy: string | null;
            answer: string | null;
        };
        ObligationView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            clauseId: string | null;
            title: string;
            /** @enum {string} */
            kind: "REPORT" | "DUTY_OF_ADVICE" | "AUDIT" | "REVERSIBILITY_TEST" | "INSURANCE" | "SECURITY" | "STAFFING" | "PAYMENT" | "ACCESS" | "BENCHMARK" | "OTHER";
            /** @enum {string} */
            obligor: "SUPPLIER" | "CUSTOMER" | "JOINT";
            /** @enum {string} */
            recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY";
            /** Format: date */
            firstDueOn: string;
            evidenceRequired: boolean;
            reminderDays: number[];
            customerPerson: components["schemas"]["ResponsiblePerson"] | null;
            supplierPerson: components["schemas"]["ResponsiblePerson"] | null;
            /** Format: date */
            endedOn: string | null;
            /** @description The newest first; the last closed ones only. */
            instances: components["schemas"]["ObligationInstanceView"][];
            advice: components["schemas"]["AdviceView"][];
            version: number;
        };
        ObligationList: {
            items: components["schemas"]["ObligationView"][];
        };
        NewObligation: {
            title: string;
            /** @enum {string} */
            kind: "REPORT" | "DUTY_OF_ADVICE" | "AUDIT" | "REVERSIBILITY_TEST" | "INSURANCE" | "SECURITY" | "STAFFING" | "PAYMENT" | "ACCESS" | "BENCHMARK" | "OTHER";
            /**
             * @description Who owes it.
             * @enum {string}
             */
            obligor: "SUPPLIER" | "CUSTOMER" | "JOINT";
            /** @enum {string} */
            recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY";
            /**
             * Format: date
             * @description The first day it names; later ones are counted from it.
             */
            firstDueOn: string;
            /** @default true */
            evidenceRequired: boolean;
            /** @description Business days before the due day. */
            reminderDays?: number[];
            /** Format: uuid */
            clauseId?: string;
            /** Format: uuid */
            customerPersonId?: string;
            /** Format: uuid */
            supplierPersonId?: string;
        };
        CorrectObligation: {
            title?: string;
            evidenceRequired?: boolean;
            reminderDays?: number[];
            /** Format: uuid */
            customerPersonId?: string | null;
            /** Format: uuid */
            supplierPersonId?: string | null;
        };
        GiveAdvice: {
            /** @enum {string} */
            kind: "ADVICE" | "WARNING";
            text: string;
        };
        AcknowledgeAdvice: {
            answer?: string;
        };
        FulfilObligation: {
            /** @description What was done or handed over. */
            evidence?: string;
            /** @description Where it lies. */
            link?: string;
            /** Format: uuid */
            documentId?: string;
        };
        GiveReason: {
            reason: string;
        };
        AskWaiver: {
            motive: string;
        };
        CreditTermsView: {
            monthCapPercent: string | null;
            yearCapPercent: string | null;
            isLiberating: boolean;
            version: number;
        };
        CreditYear: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The contract year’s last day.
             */
            to: string;
            /** @description The cap of the year; null where nothing limits. */
            limit: string | null;
            /** @description What counts against it, as far as the caller sees. */
            used: string;
        };
        CreditRuleView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            kpiId: string;
            kpiName: string;
            /** @enum {string} */
            method: "RATE" | "STEPS" | "FIXED";
            /** @enum {string} */
            basis: "PERIOD_FEE" | "ANNUAL_VALUE";
            percents: string[];
            amount: string | null;
            graceMisses: number;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveTo: string | null;
            version: number;
        };
        CreditStep: {
            /** @enum {string} */
            code: "base-unknown" | "grace" | "rate" | "step" | "fixed" | "entered" | "cap-month" | "cap-year";
            params: {
                [key: string]: unknown;
            };
        };
        CreditView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            source: "KPI" | "INCIDENT";
            title: string;
            /** Format: uuid */
            kpiId: string | null;
            /** @example 2026-06 */
            period: string | null;
            /** Format: date */
            breachFrom: string;
            /** Format: date */
            breachTo: string;
            /** @description What the rule says, before the caps. */
            rawAmount: components["schemas"]["Amount"];
            amount: components["schemas"]["Amount"];
            /** @description How the amount came about. */
            why: components["schemas"]["CreditStep"][];
            /** @enum {string} */
            state: "NIL" | "COMPUTED" | "NOTIFIED" | "ACCEPTED" | "CONTESTED" | "INVOICED" | "OFFSET" | "RECOVERED" | "WAIVED" | "CANCELLED";
            /** Format: date */
            computedOn: string;
            /** Format: date */
            notifiedOn: string | null;
            /** Format: date */
            answeredOn: string | null;
            contestReason: string | null;
            contestAnswer: string | null;
            /** Format: date */
            settledOn: string | null;
            settlementReference: string | null;
            /** Format: date */
            recoveredOn: string | null;
            /** Format: date */
            closedOn: string | null;
            closedReason: string | null;
            /**
             * Format: uuid
             * @description The customer’s side alone.
             */
            decisionId: string | null;
            version: number;
        };
        CreditLedger: {
            currency: string;
            terms: components["schemas"]["CreditTermsView"] | null;
            year: components["schemas"]["CreditYear"];
            rules: components["schemas"]["CreditRuleView"][];
            /** @description The newest breach first. */
            items: components["schemas"]["CreditView"][];
        };
        AgreeCreditTerms: {
            /**
             * @description Percent of the annual value.
             * @example 5
             */
            monthCapPercent: string | null;
            /**
             * @description Percent of the annual value.
             * @example 10
             */
            yearCapPercent: string | null;
            /** @description Whether paying it settles the damage. */
            isLiberating: boolean;
        };
        NewCreditRule: {
            /** Format: uuid */
            kpiId: string;
            /** @enum {string} */
            method: "RATE" | "STEPS" | "FIXED";
            /**
             * @default PERIOD_FEE
             * @enum {string}
             */
            basis: "PERIOD_FEE" | "ANNUAL_VALUE";
            /**
             * @description One for a rate; one per miss for steps.
             * @example [
             *       "2.5"
             *     ]
             */
            percents?: string[];
            /**
             * @description Of a fixed one.
             * @example 1500.00
             */
            amount?: string;
            /** @description Misses of a year that cost nothing. */
            graceMisses?: number;
            /** Format: date */
            effectiveFrom: string;
        };
        NewPenalty: {
            title: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
            /** @example 1500.00 */
            amount: string;
        };
        AnswerContest: {
            /** @description Whether the amount stands. */
            stands: boolean;
            reason: string;
        };
        SettleCredit: {
            /** @enum {string} */
            by: "INVOICED" | "OFFSET";
            /** @description The invoice, or the payment it was taken off. */
            reference: string;
        };
        AgreedTrigger: {
            /** @enum {string} */
            kind: "INDEX" | "VOLUME" | "STRATEGY" | "REGULATION";
            threshold: number | null;
        };
        ReviewParticipant: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** @enum {string} */
            side: "customer" | "supplier";
        };
        ReviewOccasion: {
            /** @enum {string} */
            kind: "INDEX" | "VOLUME" | "STRATEGY" | "REGULATION";
            /** @description Percent, signed. */
            figure: number | null;
            text: string | null;
        };
        ClauseReviewView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reviewClauseId: string;
            number: number | null;
            /** Format: date */
            namedOn: string;
            /** Format: date */
            dueOn: string;
            why: components["schemas"]["DueStep"][];
            /** Format: date */
            lapseOn: string;
            /** @enum {string} */
            state: "SCHEDULED" | "DUE" | "HELD" | "LAPSED";
            trigger: components["schemas"]["ReviewOccasion"] | null;
            /** Format: date */
            lapsedOn: string | null;
            /** @enum {string|null} */
            outcome: "KEEP" | "AMEND" | "RENEGOTIATE" | null;
            record: string | null;
            /** Format: date */
            heldOn: string | null;
            heldBy: string | null;
            version: number;
        };
        ReviewClauseView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            clauseId: string | null;
            title: string;
            /** @enum {string} */
            recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY";
            /** Format: date */
            firstOn: string;
            triggers: components["schemas"]["AgreedTrigger"][];
            participants: components["schemas"]["ReviewParticipant"][];
            /** Format: date */
            endedOn: string | null;
            /** @description The last first. */
            reviews: components["schemas"]["ClauseReviewView"][];
            version: number;
        };
        ReviewClauseList: {
            items: components["schemas"]["ReviewClauseView"][];
        };
        ReviewTrigger: {
            /** @enum {string} */
            kind: "INDEX" | "VOLUME" | "STRATEGY" | "REGULATION";
            /** @description Percent, of an index or a volume. */
            threshold?: number | null;
        };
        NewReviewClause: {
            title: string;
            /** @enum {string} */
            recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY";
            /** Format: date */
            firstOn: string;
            triggers?: components["schemas"]["ReviewTrigger"][];
            /** @description People of either side. */
            participantIds?: string[];
            /** Format: uuid */
            clauseId?: string;
        };
        TriggerReview: {
            /** @enum {string} */
            kind: "INDEX" | "VOLUME" | "STRATEGY" | "REGULATION";
            /** @description Percent, signed; of an index or a volume. */
            figure?: number;
            /** @description What happened. */
            text: string;
        };
        RecordClauseReview: {
            /** @enum {string} */
            outcome: "KEEP" | "AMEND" | "RENEGOTIATE";
            /** @description What was said and concluded; both sides read it. */
            record: string;
            /** Format: date */
            heldOn?: string;
        };
        ObjectiveReviewParticipant: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ObjectiveReviewItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "PLANNED" | "HELD";
            /** Format: date */
            plannedOn: string;
            /** Format: date */
            heldOn: string | null;
            participants: components["schemas"]["ObjectiveReviewParticipant"][];
            changed: boolean | null;
            keep: number;
            change: number;
            drop: number;
            version: number;
        };
        StaleObjective: {
            /** Format: uuid */
            objectiveId: string;
            statement: string;
            /** @enum {string} */
            because: "NO_STRATEGY" | "NOT_REVIEWED";
            /** Format: date */
            lastReviewedOn: string | null;
        };
        ObjectiveReviewList: {
            items: components["schemas"]["ObjectiveReviewItem"][];
            /** Format: date */
            lastHeldOn: string | null;
            /** Format: date */
            dueOn: string | null;
            stale: components["schemas"]["StaleObjective"][];
            /** @description How many objectives are still wanted. */
            objectives: number;
        };
        KpiStanding: {
            /** Format: uuid */
            id: string;
            name: string;
            met: number;
            missed: number;
            notAvailable: number;
            disputed: number;
            /** Format: date */
            lastDay: string | null;
        };
        MissView: {
            kpi: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            value: string | null;
            cause: string | null;
            causeText: string | null;
            state: string;
        };
        ProgressObjective: {
            /** Format: uuid */
            id: string;
            statement: string;
            beneficiary: string | null;
            state: string;
            kpis: components["schemas"]["KpiStanding"][];
            misses: components["schemas"]["MissView"][];
        };
        ProgressView: {
            objectives: components["schemas"]["ProgressObjective"][];
        };
        PlanObjectiveReview: {
            /** Format: date */
            plannedOn: string;
            participantIds?: string[];
            strategyNote?: string | null;
            feedbackNote?: string | null;
        };
        StrategyChange: {
            /** Format: uuid */
            id: string;
            statement: string;
            before: string | null;
            theme: string | null;
            /** @enum {string} */
            change: "NEW" | "CHANGED" | "ENDED";
        };
        FeedbackInput: {
            /** Format: uuid */
            campaignId: string;
            title: string;
            service: string;
            /** Format: date */
            closedOn: string;
            answered: number;
            invited: number | null;
            missing: number;
            figures: components["schemas"]["FeedbackFigures"] | null;
        };
        ObjectiveInput: {
            /** Format: uuid */
            id: string;
            statement: string;
            state: string;
            beneficiary: string | null;
            /** @enum {string|null} */
            stale: "NO_STRATEGY" | "NOT_REVIEWED" | null;
            kpis: components["schemas"]["KpiStanding"][];
        };
        ObjectiveReviewInputs: {
            strategy: components["schemas"]["StrategyChange"][];
            feedback: components["schemas"]["FeedbackInput"][];
            objectives: components["schemas"]["ObjectiveInput"][];
        };
        VerdictView: {
            /** Format: uuid */
            objectiveId: string;
            /** @enum {string} */
            verdict: "KEEP" | "CHANGE" | "DROP";
            motive: string | null;
        };
        ObjectiveReviewView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            state: "PLANNED" | "HELD" | "CANCELLED";
            /** Format: date */
            plannedOn: string;
            /** Format: date */
            heldOn: string | null;
            /**
             * Format: date
             * @description The review before.
             */
            since: string | null;
            participants: components["schemas"]["ObjectiveReviewParticipant"][];
            strategyNote: string | null;
            feedbackNote: string | null;
            changed: boolean | null;
            /** @description As they stand; once held, as they stood. */
            inputs: components["schemas"]["ObjectiveReviewInputs"];
            verdicts: components["schemas"]["VerdictView"][];
            version: number;
        };
        VerdictEntry: {
            /** Format: uuid */
            objectiveId: string;
            /** @enum {string} */
            verdict: "KEEP" | "CHANGE" | "DROP";
            /** @description Needed, in a sentence, for a change and for an end. */
            motive?: string | null;
        };
        PrepareObjectiveReview: {
            /** Format: date */
            plannedOn?: string;
            participantIds?: string[];
            strategyNote?: string | null;
            feedbackNote?: string | null;
            /** @description When given, all that has been said. */
            verdicts?: components["schemas"]["VerdictEntry"][];
        };
        HoldObjectiveReview: {
            /**
             * Format: date
             * @description Today unless said.
             */
            heldOn?: string;
        };
        LedUnit: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
        };
        UnitContract: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            supplier: string | null;
        };
        UnitKpiTarget: {
            /** @enum {string} */
            comparator: "GE" | "LE" | "EQ" | "BETWEEN" | "ALL";
            value: string | null;
            upper: string | null;
        };
        UnitKpiFigure: {
            /** @description Null when there was none to give. */
            value: string | null;
            /** Format: date */
            lastDay: string;
            isMet: boolean | null;
        };
        UnitKpi: {
            /** Format: uuid */
            id: string;
            name: string;
            state: string;
            unit: string | null;
            accountable: string | null;
            target: components["schemas"]["UnitKpiTarget"] | null;
            last: components["schemas"]["UnitKpiFigure"] | null;
        };
        UnitOutcome: {
            /** Format: uuid */
            id: string;
            statement: string;
            state: string;
            beneficiary: string | null;
            contract: components["schemas"]["UnitContract"];
            kpis: components["schemas"]["UnitKpi"][];
        };
        UnitNeed: {
            /** Format: uuid */
            id: string;
            statement: string;
            state: string;
            coverage: string;
            /** Format: date */
            raisedOn: string;
            contract: components["schemas"]["UnitContract"];
        };
        UnitCampaign: {
            /** Format: uuid */
            id: string;
            title: string;
            service: string;
            /** @enum {string} */
            state: "OPEN" | "CLOSED";
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            answered: number;
            invited: number | null;
            missing: number;
            contract: components["schemas"]["UnitContract"];
            figures: components["schemas"]["FeedbackFigures"] | null;
        };
        UnitScreen: {
            units: components["schemas"]["LedUnit"][];
            outcomes: components["schemas"]["UnitOutcome"][];
            /** @description The newest hundred. */
            needs: components["schemas"]["UnitNeed"][];
            campaigns: components["schemas"]["UnitCampaign"][];
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
    "Setup.firstAdministratorLink": {
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
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                /** @description Those accepted as well. */
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
    "BusinessUnits.list": {
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
                    "application/json": components["schemas"]["BusinessUnitList"];
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
    "BusinessUnits.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBusinessUnit"];
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
    "BusinessUnits.correct": {
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
                "application/json": components["schemas"]["CorrectBusinessUnit"];
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
    "Absences.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                personId?: string;
                /** @description Only those that hold on that day. */
                on?: string;
                /** @description What is over or was called off as well. */
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
                    "application/json": components["schemas"]["AbsenceList"];
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
    "Absences.card": {
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
                    "application/json": components["schemas"]["AbsenceView"];
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
    "Absences.correct": {
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
                "application/json": components["schemas"]["CorrectAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
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
    "Absences.declare": {
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
                "application/json": components["schemas"]["NewAbsence"];
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
    "Absences.callOff": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
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
                flag?: "SPONSOR_MISSING" | "SEGMENT_MISSING" | "SEGMENT_TO_CONFIRM" | "SEAT_VACANT" | "PLAN_OWED";
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
    "ReactivationPlans.card": {
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
                    "application/json": components["schemas"]["ReactivationPlanView"];
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
    "ReactivationPlans.make": {
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
                "application/json": components["schemas"]["MadePlan"];
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
    "Touchpoints.annotate": {
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
                "application/json": components["schemas"]["Halves"];
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
    "Life.life": {
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
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.history": {
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
                    "application/json": components["schemas"]["ContractHistory"];
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
    "Life.alerts": {
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
                    "application/json": components["schemas"]["AlertsAhead"];
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
    "Life.check": {
        parameters: {
            query?: {
                by?: "customer" | "supplier";
                /** @description Today when absent. */
                givenOn?: string;
                /** @description The term when absent. */
                effectiveOn?: string;
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
                    "application/json": components["schemas"]["NoticeCheckView"];
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
    "Life.submit": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.open": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.sign": {
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
                "application/json": components["schemas"]["SignContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.suspend": {
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
                "application/json": components["schemas"]["SuspendContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.resume": {
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
                "application/json": components["schemas"]["ResumeContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.giveNotice": {
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
                "application/json": components["schemas"]["GiveNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.withdraw": {
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
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.renew": {
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
                "application/json": components["schemas"]["RenewContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Life.abandon": {
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
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.involve": {
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
                "application/json": components["schemas"]["InvolveStakeholder"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.waive": {
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
                "application/json": components["schemas"]["WaiveRole"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.correct": {
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
                "application/json": components["schemas"]["CorrectStakeholder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.opine": {
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
                "application/json": components["schemas"]["GiveOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.acknowledge": {
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
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.addExitItem": {
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
                "application/json": components["schemas"]["AddExitItem"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.correctExitItem": {
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
                "application/json": components["schemas"]["CorrectExitItem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Stakeholders.complete": {
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
                "application/json": components["schemas"]["CompleteExitItem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeView"];
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
    "Needs.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                contract?: string;
                state?: "OPEN" | "IN_OPPORTUNITY" | "COVERED" | "DECLINED";
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
                    "application/json": components["schemas"]["NeedList"];
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
    "Needs.raise": {
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
                "application/json": components["schemas"]["NewNeed"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
    "Needs.coverage": {
        parameters: {
            query?: {
                contract?: string;
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
                    "application/json": components["schemas"]["CoverageMatrix"];
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
    "Needs.card": {
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
                    "application/json": components["schemas"]["NeedView"];
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
    "Needs.share": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
    "Needs.refuse": {
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
                "application/json": components["schemas"]["NotInTheContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
    "Needs.judge": {
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
                "application/json": components["schemas"]["CoverageJudgement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
    "Needs.decline": {
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
                "application/json": components["schemas"]["DeclineNeed"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
    "Opportunities.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                contract?: string;
                state?: "DETECTED" | "QUALIFIED" | "MANDATED" | "NEGOTIATING" | "CONVERTED" | "LOST";
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
                    "application/json": components["schemas"]["OpportunityList"];
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
    "Opportunities.open": {
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
                "application/json": components["schemas"]["NewOpportunity"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Opportunities.report": {
        parameters: {
            query?: {
                contract?: string;
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
                    "application/json": components["schemas"]["OccasionReport"];
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
    "Opportunities.card": {
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
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Opportunities.qualify": {
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
                "application/json": components["schemas"]["OpportunityEstimate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Opportunities.addNeeds": {
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
                "application/json": components["schemas"]["NeedChoice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Opportunities.mandate": {
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
                "application/json": components["schemas"]["MandateWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Opportunities.giveMandate": {
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
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Opportunities.negotiate": {
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
                "application/json": components["schemas"]["OpenNegotiation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Opportunities.lose": {
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
                "application/json": components["schemas"]["LoseOpportunity"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityView"];
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
    "Negotiations.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Counts the whole list as well. */
                total?: boolean;
                contract?: string;
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
                    "application/json": components["schemas"]["NegotiationList"];
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
    "Negotiations.ledger": {
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
                    "application/json": components["schemas"]["NegotiationView"];
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
    "Negotiations.print": {
        parameters: {
            query?: {
                /** @description With the private half of one’s own side. */
                internal?: boolean;
            };
            header: {
                "accept-language": string;
            };
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
                    "application/pdf": string;
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
    "Negotiations.mandate": {
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
                "application/json": components["schemas"]["MandateWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NegotiationView"];
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
    "Negotiations.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItem"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
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
    "Negotiations.item": {
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
                    "application/json": components["schemas"]["ItemView"];
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
    "Negotiations.counter": {
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
                "application/json": components["schemas"]["ItemWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
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
    "Negotiations.accept": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
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
    "Negotiations.refuse": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
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
    "Negotiations.keepPrivate": {
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
                "application/json": components["schemas"]["PrivateWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
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
    "Amendments.ofContract": {
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
                    "application/json": components["schemas"]["AmendmentList"];
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
    "Amendments.asOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                day: string;
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
                    "application/json": components["schemas"]["ContractOfDay"];
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
    "Amendments.draft": {
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
                "application/json": components["schemas"]["NewAmendment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
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
    "Amendments.card": {
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
                    "application/json": components["schemas"]["AmendmentView"];
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
    "Amendments.edit": {
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
                "application/json": components["schemas"]["EditAmendment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
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
    "Amendments.propose": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
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
    "Amendments.agree": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
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
    "Amendments.ask": {
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
                "application/json": components["schemas"]["AskDecision"];
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
    "Amendments.bring": {
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
    "Amendments.sign": {
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
                "application/json": components["schemas"]["Sign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
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
    "Amendments.abandon": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
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
                state?: "DRAFT" | "STAKEHOLDER_REVIEW" | "NEGOTIATION" | "SIGNED" | "IN_FORCE" | "SUSPENDED" | "NOTICE_GIVEN" | "ENDED" | "EXPIRED" | "ABANDONED";
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
    "Clauses.asOf": {
        parameters: {
            query?: {
                /** @description Today unless said. */
                asOf?: string;
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
                    "application/json": components["schemas"]["ClausesOnADay"];
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
    "Clauses.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClause"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseView"];
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
    "Clauses.tryOut": {
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
                "application/json": components["schemas"]["PastedText"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundClauses"];
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
    "Clauses.take": {
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
                "application/json": components["schemas"]["TakePastedText"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenClauses"];
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
    "Clauses.card": {
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
                    "application/json": components["schemas"]["ClauseView"];
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
    "Clauses.history": {
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
                    "application/json": components["schemas"]["ClauseHistory"];
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
    "Clauses.correct": {
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
                "application/json": components["schemas"]["CorrectClause"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseView"];
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
    "Clauses.withdraw": {
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
    "Glossary.list": {
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
                    "application/json": components["schemas"]["GlossaryView"];
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
    "Glossary.agree": {
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
                "application/json": components["schemas"]["NewTerm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermView"];
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
    "Glossary.card": {
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
                    "application/json": components["schemas"]["GlossaryTermView"];
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
    "Glossary.drop": {
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
    "Glossary.correct": {
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
                "application/json": components["schemas"]["CorrectTerm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermView"];
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
    "Documents.ofContract": {
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
                    "application/json": components["schemas"]["DocumentList"];
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
    "Documents.store": {
        parameters: {
            query: {
                kind: "SIGNED_CONTRACT" | "SIGNED_AMENDMENT" | "ANNEX" | "EVIDENCE" | "MINUTES" | "OTHER";
                /** @description Both sides, or the half of the side that brings it. */
                audience: "shared" | "customer" | "supplier";
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["DocumentView"];
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
    "Documents.card": {
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
                    "application/json": components["schemas"]["DocumentView"];
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
    "Documents.content": {
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
                    "application/octet-stream": string;
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
    "Documents.contentOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "application/octet-stream": string;
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
    "Documents.renew": {
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
                    "application/json": components["schemas"]["DocumentView"];
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
    "Print.asOf": {
        parameters: {
            query?: {
                /** @description Today unless said. */
                asOf?: string;
                /** @description Else as Accept-Language says. */
                language?: "fr" | "en";
            };
            header: {
                "accept-language": string;
            };
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
                    "application/pdf": string;
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
    "StrategicObjectives.list": {
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
                    "application/json": components["schemas"]["StrategicObjectiveList"];
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
    "StrategicObjectives.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStrategicObjective"];
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
    "StrategicObjectives.correct": {
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
                "application/json": components["schemas"]["CorrectStrategicObjective"];
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
    "Objectives.ofContract": {
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
                    "application/json": components["schemas"]["ContractOutcomes"];
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
    "Objectives.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjective"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveCard"];
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
    "Objectives.card": {
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
                    "application/json": components["schemas"]["ObjectiveCard"];
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
    "Objectives.correct": {
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
                "application/json": components["schemas"]["CorrectObjective"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveCard"];
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
    "Objectives.agree": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveCard"];
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
    "Objectives.activate": {
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
                "application/json": components["schemas"]["OutcomeFrom"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveCard"];
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
    "Objectives.end": {
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
                "application/json": components["schemas"]["ObjectiveEnding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveCard"];
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
    "Objectives.shelf": {
        parameters: {
            query?: {
                function?: "MARKETING" | "SALES" | "HR" | "FINANCE" | "OPERATIONS" | "IT_SUPPORT";
            };
            header: {
                "accept-language": string;
            };
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
                    "application/json": components["schemas"]["KpiTemplateList"];
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
    "Kpis.assess": {
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
                "application/json": components["schemas"]["NewKpi"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiQualityView"];
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
    "Kpis.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKpi"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.card": {
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
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.settle": {
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
                "application/json": components["schemas"]["SettleKpi"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.redefine": {
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
                "application/json": components["schemas"]["KpiDefinitionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.propose": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.approve": {
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
                "application/json": components["schemas"]["KpiApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.activate": {
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
                "application/json": components["schemas"]["OutcomeFrom"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.retire": {
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
                "application/json": components["schemas"]["KpiRetirement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.say": {
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
                "application/json": components["schemas"]["NewKpiRemark"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.proposeTarget": {
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
                "application/json": components["schemas"]["NewTargetChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Kpis.answerTarget": {
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
                "application/json": components["schemas"]["TargetChangeAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiView"];
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
    "Campaigns.ofContract": {
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
                    "application/json": components["schemas"]["CampaignList"];
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
    "Campaigns.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaign"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
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
    "Campaigns.shared": {
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
                    "application/json": components["schemas"]["SharedFeedbackList"];
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
    "Campaigns.card": {
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
                    "application/json": components["schemas"]["CampaignView"];
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
    "Campaigns.discard": {
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
    "Campaigns.correct": {
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
                "application/json": components["schemas"]["CorrectCampaign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
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
    "Campaigns.open": {
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
                    "application/json": components["schemas"]["CampaignView"];
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
    "Campaigns.close": {
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
                    "application/json": components["schemas"]["CampaignView"];
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
    "Campaigns.invite": {
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
                "application/json": components["schemas"]["InvitePeople"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
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
    "Campaigns.share": {
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
                "application/json": components["schemas"]["ShareFeedback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
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
    "Answers.show": {
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
                    "application/json": components["schemas"]["FeedbackQuestions"];
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
    "Answers.answer": {
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
                "application/json": components["schemas"]["FeedbackAnswer"];
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
    "Measures.series": {
        parameters: {
            query?: {
                /** @description Periods that end from this day on. */
                since?: string;
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
                    "application/json": components["schemas"]["KpiSeries"];
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
    "Measures.record": {
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
                "application/json": components["schemas"]["NewMeasure"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMeasure"];
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
    "Measures.ask": {
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
                "application/json": components["schemas"]["AskMeasurer"];
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
    "Measures.expected": {
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
                    "application/json": components["schemas"]["ExpectedMeasures"];
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
    "Measures.recordTogether": {
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
                "application/json": components["schemas"]["MeasureBatch"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMeasures"];
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
    "Measures.card": {
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
                    "application/json": components["schemas"]["MeasureCard"];
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
    "Measures.accept": {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCard"];
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
    "Measures.dispute": {
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
                "application/json": components["schemas"]["DisputeMeasure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCard"];
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
    "Measures.resolve": {
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
                "application/json": components["schemas"]["ResolveMeasure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCard"];
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
    "Measures.explain": {
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
                "application/json": components["schemas"]["ExplainMeasure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCard"];
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
    "MeasureFiles.tryOut": {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFileReport"];
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
    "MeasureFiles.apply": {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFileReport"];
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
    "MeasureTokens.ofContract": {
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
                    "application/json": components["schemas"]["MeasureTokenList"];
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
    "MeasureTokens.make": {
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
                "application/json": components["schemas"]["NewMeasureToken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeMeasureToken"];
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
    "MeasureTokens.revoke": {
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
    "MeasureTokens.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The request is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasureOfKpi"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMeasure"];
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
    "MeasureLinks.show": {
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
                    "application/json": components["schemas"]["AskedMeasureView"];
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
    "MeasureLinks.answer": {
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
                "application/json": components["schemas"]["MeasureFigure"];
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
    "Obligations.expected": {
        parameters: {
            query?: {
                /** @description Only what my own contracts expect, and what I am asked in person on others. */
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
                    "application/json": components["schemas"]["ExpectationList"];
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
    "Obligations.ofContract": {
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
                    "application/json": components["schemas"]["ObligationList"];
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
    "Obligations.establish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObligation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"];
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
    "Obligations.card": {
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
                    "application/json": components["schemas"]["ObligationView"];
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
    "Obligations.correct": {
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
                "application/json": components["schemas"]["CorrectObligation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"];
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
    "Obligations.end": {
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
                    "application/json": components["schemas"]["ObligationView"];
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
    "Obligations.advise": {
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
                "application/json": components["schemas"]["GiveAdvice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"];
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
    "Obligations.acknowledge": {
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
                "application/json": components["schemas"]["AcknowledgeAdvice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"];
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
    "ObligationInstances.card": {
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
                    "application/json": components["schemas"]["ObligationInstanceView"];
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
    "ObligationInstances.fulfil": {
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
                "application/json": components["schemas"]["FulfilObligation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationInstanceView"];
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
    "ObligationInstances.accept": {
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
                    "application/json": components["schemas"]["ObligationInstanceView"];
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
    "ObligationInstances.return": {
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
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationInstanceView"];
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
    "ObligationInstances.dispense": {
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
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationInstanceView"];
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
    "ObligationInstances.askWaiver": {
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
                "application/json": components["schemas"]["AskWaiver"];
            };
        };
        responses: {
            201: {
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
    "Credits.ledger": {
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
                    "application/json": components["schemas"]["CreditLedger"];
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
    "Credits.penalise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPenalty"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.agree": {
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
                "application/json": components["schemas"]["AgreeCreditTerms"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLedger"];
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
    "Credits.lay": {
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
                "application/json": components["schemas"]["NewCreditRule"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRuleView"];
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
    "Credits.end": {
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
                    "application/json": components["schemas"]["CreditRuleView"];
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
    "Credits.card": {
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
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.notify": {
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
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.accept": {
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
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.contest": {
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
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.answer": {
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
                "application/json": components["schemas"]["AnswerContest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.settle": {
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
                "application/json": components["schemas"]["SettleCredit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.recover": {
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
                    "application/json": components["schemas"]["CreditView"];
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
    "Credits.askWaiver": {
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
                "application/json": components["schemas"]["AskWaiver"];
            };
        };
        responses: {
            201: {
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
    "Rendezvous.ofContract": {
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
                    "application/json": components["schemas"]["ReviewClauseList"];
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
    "Rendezvous.agree": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReviewClause"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewClauseView"];
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
    "Rendezvous.card": {
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
                    "application/json": components["schemas"]["ReviewClauseView"];
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
    "Rendezvous.end": {
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
                    "application/json": components["schemas"]["ReviewClauseView"];
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
    "Rendezvous.trigger": {
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
                "application/json": components["schemas"]["TriggerReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseReviewView"];
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
    "Rendezvous.review": {
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
                    "application/json": components["schemas"]["ClauseReviewView"];
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
    "Rendezvous.hold": {
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
                "application/json": components["schemas"]["RecordClauseReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseReviewView"];
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
    "Reviews.ofContract": {
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
                    "application/json": components["schemas"]["ObjectiveReviewList"];
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
    "Reviews.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanObjectiveReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveReviewView"];
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
    "Reviews.progress": {
        parameters: {
            query: {
                /** @description What has come after this day. */
                from: string;
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
                    "application/json": components["schemas"]["ProgressView"];
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
    "Reviews.card": {
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
                    "application/json": components["schemas"]["ObjectiveReviewView"];
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
    "Reviews.prepare": {
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
                "application/json": components["schemas"]["PrepareObjectiveReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveReviewView"];
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
    "Reviews.hold": {
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
                "application/json": components["schemas"]["HoldObjectiveReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveReviewView"];
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
    "Reviews.cancel": {
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
                    "application/json": components["schemas"]["ObjectiveReviewView"];
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
    "MyUnit.card": {
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
                    "application/json": components["schemas"]["UnitScreen"];
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
