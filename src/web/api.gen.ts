// Written by `node tools/openapi.ts` from the routes of the server. Do not edit.
export interface paths {
    "/api/platform/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which region this is, and whether its records are samples */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            region: {
                                code: string;
                                zh: string;
                                en: string;
                            };
                            areas: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            sample: boolean;
                            version: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This API as an OpenAPI 3.1 document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every parameter with the value in force and its basis */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            parameters: {
                                code: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                meaning: {
                                    zh: string;
                                    en: string;
                                };
                                unit: {
                                    zh: string;
                                    en: string;
                                } | null;
                                field: {
                                    /** @enum {string} */
                                    kind: "number";
                                    minimum: number | null;
                                    maximum: number | null;
                                    isWhole: boolean;
                                } | {
                                    /** @enum {string} */
                                    kind: "choice";
                                    options: {
                                        zh: string;
                                        en: string;
                                        value: number | string | boolean;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "flag";
                                };
                                inForce: {
                                    value: number | string | boolean;
                                    since: string | null;
                                    basis: string | null;
                                    /** @enum {string} */
                                    origin: "initial" | "region" | "installation";
                                    isAllowed: boolean;
                                };
                                next: {
                                    value: number | string | boolean;
                                    /** Format: date */
                                    from: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters/parameters/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One parameter with all its settings by date */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            meaning: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            } | null;
                            field: {
                                /** @enum {string} */
                                kind: "number";
                                minimum: number | null;
                                maximum: number | null;
                                isWhole: boolean;
                            } | {
                                /** @enum {string} */
                                kind: "choice";
                                options: {
                                    zh: string;
                                    en: string;
                                    value: number | string | boolean;
                                }[];
                            } | {
                                /** @enum {string} */
                                kind: "flag";
                            };
                            inForce: {
                                value: number | string | boolean;
                                since: string | null;
                                basis: string | null;
                                /** @enum {string} */
                                origin: "initial" | "region" | "installation";
                                isAllowed: boolean;
                            };
                            next: {
                                value: number | string | boolean;
                                /** Format: date */
                                from: string;
                            } | null;
                            /** Format: date */
                            today: string;
                            initial: number | string | boolean;
                            history: {
                                id: string;
                                value: number | string | boolean;
                                /** Format: date */
                                validFrom: string;
                                basis: string | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                };
                                setBy: string | null;
                                /** Format: date-time */
                                setAt: string;
                                /** @enum {string} */
                                state: "in-force" | "to-come" | "past" | "replaced";
                            }[];
                            latest: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters/parameters/{code}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a parameter from a day on, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        value: number | string | boolean;
                        /** Format: date */
                        from: string;
                        reason: string;
                        basis: string | null;
                        follows: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            meaning: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            } | null;
                            field: {
                                /** @enum {string} */
                                kind: "number";
                                minimum: number | null;
                                maximum: number | null;
                                isWhole: boolean;
                            } | {
                                /** @enum {string} */
                                kind: "choice";
                                options: {
                                    zh: string;
                                    en: string;
                                    value: number | string | boolean;
                                }[];
                            } | {
                                /** @enum {string} */
                                kind: "flag";
                            };
                            inForce: {
                                value: number | string | boolean;
                                since: string | null;
                                basis: string | null;
                                /** @enum {string} */
                                origin: "initial" | "region" | "installation";
                                isAllowed: boolean;
                            };
                            next: {
                                value: number | string | boolean;
                                /** Format: date */
                                from: string;
                            } | null;
                            /** Format: date */
                            today: string;
                            initial: number | string | boolean;
                            history: {
                                id: string;
                                value: number | string | boolean;
                                /** Format: date */
                                validFrom: string;
                                basis: string | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                };
                                setBy: string | null;
                                /** Format: date-time */
                                setAt: string;
                                /** @enum {string} */
                                state: "in-force" | "to-come" | "past" | "replaced";
                            }[];
                            latest: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: string;
                                name: string;
                                email: string;
                                roles: ("administrator" | "commission-office" | "reporter" | "unit-head" | "reviewer" | "enterprise" | "institute" | "broker" | "expert" | "operator" | "finance-officer" | "auditor" | "public")[];
                                organisation: {
                                    id: string;
                                    code: string;
                                    name: string;
                                } | null;
                            } | null;
                            sample: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by e-mail address and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/sample-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sample people of a sample installation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            role: "administrator" | "commission-office" | "reporter" | "unit-head" | "reviewer" | "enterprise" | "institute" | "broker" | "expert" | "operator" | "finance-officer" | "auditor" | "public";
                            email: string;
                            name: string;
                            organisation: string | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become another sample person (sample installations only) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations, found by any of their names */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    kind?: "party-organ" | "government-office" | "district" | "functional-zone" | "town" | "task-force" | "enterprise" | "university" | "institute" | "facility" | "service-body" | "association" | "financial-institution" | "unit-group";
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organisations: {
                                id: string;
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                                /** @enum {string} */
                                kind: "party-organ" | "government-office" | "district" | "functional-zone" | "town" | "task-force" | "enterprise" | "university" | "institute" | "facility" | "service-body" | "association" | "financial-institution" | "unit-group";
                                area: string | null;
                                sample: boolean;
                                names: string[];
                            }[];
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add an organisation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nameZh: string;
                        /** @default null */
                        nameEn?: string | null;
                        /** @enum {string} */
                        kind: "party-organ" | "government-office" | "district" | "functional-zone" | "town" | "task-force" | "enterprise" | "university" | "institute" | "facility" | "service-body" | "association" | "financial-institution" | "unit-group";
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        creditCode?: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/organisations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation with its names by date and its people */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            code: string;
                            nameZh: string;
                            nameEn: string | null;
                            /** @enum {string} */
                            kind: "party-organ" | "government-office" | "district" | "functional-zone" | "town" | "task-force" | "enterprise" | "university" | "institute" | "facility" | "service-body" | "association" | "financial-institution" | "unit-group";
                            area: string | null;
                            sample: boolean;
                            creditCode: string | null;
                            basis: string | null;
                            parent: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            } | null;
                            names: {
                                name: string;
                                /** @enum {string} */
                                kind: "official" | "short" | "alias" | "former";
                                validFrom: string | null;
                                validTo: string | null;
                                basis: string | null;
                            }[];
                            people: {
                                name: string;
                                roles: ("administrator" | "commission-office" | "reporter" | "unit-head" | "reviewer" | "enterprise" | "institute" | "broker" | "expert" | "operator" | "finance-officer" | "auditor" | "public")[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/organisations/{code}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a name with its dates and its basis */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        kind: "official" | "short" | "alias" | "former";
                        /** @default null */
                        validFrom?: string | null;
                        /** @default null */
                        validTo?: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with their roles */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                id: string;
                                name: string;
                                email: string;
                                roles: ("administrator" | "commission-office" | "reporter" | "unit-head" | "reviewer" | "enterprise" | "institute" | "broker" | "expert" | "operator" | "finance-officer" | "auditor" | "public")[];
                                organisation: string | null;
                                leftOn: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person a role */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        role: "administrator" | "commission-office" | "reporter" | "unit-head" | "reviewer" | "enterprise" | "institute" | "broker" | "expert" | "operator" | "finance-officer" | "auditor" | "public";
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/people/{id}/ended-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role away from a person */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        role: "administrator" | "commission-office" | "reporter" | "unit-head" | "reviewer" | "enterprise" | "institute" | "broker" | "expert" | "operator" | "finance-officer" | "auditor" | "public";
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of the event log: its seals, when it was verified, what it can be filtered by */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: number;
                            unsealed: number;
                            head: {
                                number: number;
                                hash: string;
                                /** Format: date-time */
                                sealedAt: string;
                            } | null;
                            lastCheck: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                found: {
                                    events: number;
                                    seals: number;
                                    unsealed: number;
                                    head: {
                                        number: number;
                                        hash: string;
                                        /** Format: date-time */
                                        sealedAt: string;
                                    } | null;
                                    findings: {
                                        /** @enum {string} */
                                        kind: "seal-missing" | "seal-changed" | "event-changed" | "event-missing" | "event-from-the-past" | "event-without-seal" | "head-unknown";
                                        seal: number | null;
                                        event: string | null;
                                    }[];
                                };
                            } | null;
                            kinds: {
                                kind: string;
                                name: {
                                    zh: string;
                                    en: string;
                                } | null;
                                count: number;
                            }[];
                            actors: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events, the newest first, by kind, actor, subject and time */
        get: {
            parameters: {
                query?: {
                    kind?: string | string[];
                    actor?: string | string[];
                    subject?: string;
                    from?: string;
                    to?: string;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: {
                                id: string;
                                /** Format: date-time */
                                occurredAt: string;
                                kind: string;
                                name: {
                                    zh: string;
                                    en: string;
                                } | null;
                                subject: string;
                                actor: {
                                    id: string;
                                    name: string;
                                } | null;
                                before: unknown;
                                after: unknown;
                                basis: string | null;
                                correlationId: string;
                                seal: number | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event with what was before and after */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            occurredAt: string;
                            kind: string;
                            name: {
                                zh: string;
                                en: string;
                            } | null;
                            subject: string;
                            actor: {
                                id: string;
                                name: string;
                            } | null;
                            before: unknown;
                            after: unknown;
                            basis: string | null;
                            correlationId: string;
                            seal: number | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute the chain over the event log again; that it was done is an event */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: number;
                            seals: number;
                            unsealed: number;
                            head: {
                                number: number;
                                hash: string;
                                /** Format: date-time */
                                sealedAt: string;
                            } | null;
                            findings: {
                                /** @enum {string} */
                                kind: "seal-missing" | "seal-changed" | "event-changed" | "event-missing" | "event-from-the-past" | "event-without-seal" | "head-unknown";
                                seal: number | null;
                                event: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Channels, mail server and calendar, without a secret */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            setting: {
                                publicAddress: string | null;
                                privateHosts: string[];
                                mail: {
                                    host: string;
                                    port: number;
                                    /** @enum {string} */
                                    security: "tls" | "starttls" | "none";
                                    user: string | null;
                                    hasPassword: boolean;
                                    from: string;
                                } | null;
                            };
                            channels: {
                                id: string;
                                /** @enum {string} */
                                kind: "mail" | "webhook" | "wecom" | "dingtalk";
                                name: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                person: string | null;
                                shown: string;
                                hasSecret: boolean;
                                /** @enum {string} */
                                language: "zh" | "en";
                                pausedAt: string | null;
                                pausedWhy: ("person" | "failures") | null;
                                waiting: number;
                                dead: number;
                                lastSentAt: string | null;
                            }[];
                            calendar: {
                                /** Format: date */
                                day: string;
                                isWorking: boolean;
                                basis: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/post/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the public address, the mail server and the allowed private hosts */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        publicAddress: string | null;
                        privateHosts: string[];
                        mail: {
                            host: string;
                            port: number;
                            /** @enum {string} */
                            security: "tls" | "starttls" | "none";
                            user: string | null;
                            password?: string;
                            /** Format: email */
                            from: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            setting: {
                                publicAddress: string | null;
                                privateHosts: string[];
                                mail: {
                                    host: string;
                                    port: number;
                                    /** @enum {string} */
                                    security: "tls" | "starttls" | "none";
                                    user: string | null;
                                    hasPassword: boolean;
                                    from: string;
                                } | null;
                            };
                            channels: {
                                id: string;
                                /** @enum {string} */
                                kind: "mail" | "webhook" | "wecom" | "dingtalk";
                                name: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                person: string | null;
                                shown: string;
                                hasSecret: boolean;
                                /** @enum {string} */
                                language: "zh" | "en";
                                pausedAt: string | null;
                                pausedWhy: ("person" | "failures") | null;
                                waiting: number;
                                dead: number;
                                lastSentAt: string | null;
                            }[];
                            calendar: {
                                /** Format: date */
                                day: string;
                                isWorking: boolean;
                                basis: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a holiday or a worked weekend day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        isWorking: boolean;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            setting: {
                                publicAddress: string | null;
                                privateHosts: string[];
                                mail: {
                                    host: string;
                                    port: number;
                                    /** @enum {string} */
                                    security: "tls" | "starttls" | "none";
                                    user: string | null;
                                    hasPassword: boolean;
                                    from: string;
                                } | null;
                            };
                            channels: {
                                id: string;
                                /** @enum {string} */
                                kind: "mail" | "webhook" | "wecom" | "dingtalk";
                                name: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                person: string | null;
                                shown: string;
                                hasSecret: boolean;
                                /** @enum {string} */
                                language: "zh" | "en";
                                pausedAt: string | null;
                                pausedWhy: ("person" | "failures") | null;
                                waiting: number;
                                dead: number;
                                lastSentAt: string | null;
                            }[];
                            calendar: {
                                /** Format: date */
                                day: string;
                                isWorking: boolean;
                                basis: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a channel of an organisation; a secret that is made here is in this answer and nowhere else */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "mail" | "webhook" | "wecom" | "dingtalk";
                        name: string;
                        organisation: string;
                        address: string;
                        /** @default null */
                        secret?: string | null;
                        /**
                         * @default zh
                         * @enum {string}
                         */
                        language?: "zh" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            secret: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/channels/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message by a channel */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sending: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/channels/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a channel or resume it */
        post: {
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
                    "application/json": {
                        isPaused: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/channels/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a channel; what waits for it is not sent */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/sendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent and what failed, with every attempt */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "sending" | "sent" | "dead";
                    channel?: string;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sendings: {
                                id: string;
                                channel: {
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "mail" | "webhook" | "wecom" | "dingtalk";
                                };
                                /** @enum {string} */
                                what: "messages" | "digest" | "test";
                                holds: {
                                    zh: string;
                                    en: string;
                                    count: number;
                                }[];
                                /** @enum {string} */
                                state: "waiting" | "sending" | "sent" | "dead";
                                /** Format: date-time */
                                madeAt: string;
                                /** Format: date-time */
                                dueAt: string;
                                sentAt: string | null;
                                attempts: {
                                    /** Format: date-time */
                                    at: string;
                                    outcome: ("sent" | "no-answer" | "busy" | "server-failed" | "refused" | "address-private" | "not-configured") | null;
                                    status: number | null;
                                    detail: string | null;
                                }[];
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/sendings/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed sending once more */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of the own messages are unread */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own messages, the newest first */
        get: {
            parameters: {
                query?: {
                    only?: "unread";
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                            total: number;
                            messages: {
                                id: string;
                                kind: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                line: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                urgency: "urgent" | "normal" | "low";
                                link: string;
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                readAt: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark own messages as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        messages: "all" | string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the person who asks gets messages of each kind */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kinds: {
                                kind: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                urgency: "urgent" | "normal" | "low";
                                /** @enum {string} */
                                choice: "at-once" | "digest" | "not";
                                /** @enum {string} */
                                usual: "at-once" | "digest" | "not";
                                fixed: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                            mail: {
                                address: string;
                                language: ("zh" | "en") | null;
                                isServerSet: boolean;
                            };
                        };
                    };
                };
            };
        };
        /** Choose how to get messages of some kinds, and whether by mail as well */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        choices: {
                            [key: string]: "at-once" | "digest" | "not";
                        };
                        mail: ("zh" | "en") | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kinds: {
                                kind: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                urgency: "urgent" | "normal" | "low";
                                /** @enum {string} */
                                choice: "at-once" | "digest" | "not";
                                /** @enum {string} */
                                usual: "at-once" | "digest" | "not";
                                fixed: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                            mail: {
                                address: string;
                                language: ("zh" | "en") | null;
                                isServerSet: boolean;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every vocabulary with its basis and how many items hold on a day */
        get: {
            parameters: {
                query?: {
                    day?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            day: string;
                            vocabularies: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                meaning: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                members: "listed" | "partly-listed" | "not-listed" | "to-import";
                                form: ("gbt-4754" | "gbt-2260") | null;
                                basis: ({
                                    /** @enum {string} */
                                    kind: "clause";
                                    document: string;
                                    zh: string;
                                    en: string;
                                    line: number;
                                    at: number;
                                    quote: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "decision";
                                    text: string;
                                }) | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                itemCount: number;
                                from: string | null;
                                to: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/vocabularies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One vocabulary: the items of a day, what they correspond to, the latest changes */
        get: {
            parameters: {
                query?: {
                    day?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: {
                                zh: string;
                                en: string | null;
                            };
                            meaning: {
                                zh: string;
                                en: string | null;
                            };
                            /** @enum {string} */
                            members: "listed" | "partly-listed" | "not-listed" | "to-import";
                            form: ("gbt-4754" | "gbt-2260") | null;
                            basis: ({
                                /** @enum {string} */
                                kind: "clause";
                                document: string;
                                zh: string;
                                en: string;
                                line: number;
                                at: number;
                                quote: string;
                            } | {
                                /** @enum {string} */
                                kind: "decision";
                                text: string;
                            }) | null;
                            note: {
                                zh: string;
                                en: string | null;
                            } | null;
                            itemCount: number;
                            from: string | null;
                            to: string | null;
                            /** Format: date */
                            day: string;
                            /** Format: date */
                            today: string;
                            items: {
                                code: string;
                                parent: string | null;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                basis: ({
                                    /** @enum {string} */
                                    kind: "clause";
                                    document: string;
                                    zh: string;
                                    en: string;
                                    line: number;
                                    at: number;
                                    quote: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "decision";
                                    text: string;
                                }) | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                isFromPack: boolean;
                                correspondences: {
                                    crosswalk: string;
                                    /** @enum {string} */
                                    relation: "same" | "narrower" | "broader" | "overlaps";
                                    vocabulary: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    item: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    /** @enum {string} */
                                    certainty: "stated" | "confirmed" | "proposed" | "rejected";
                                    basis: ({
                                        /** @enum {string} */
                                        kind: "clause";
                                        document: string;
                                        zh: string;
                                        en: string;
                                        line: number;
                                        at: number;
                                        quote: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "decision";
                                        text: string;
                                    }) | null;
                                    note: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    decision: {
                                        id: string;
                                        by: string;
                                        /** Format: date-time */
                                        at: string;
                                        reason: string;
                                    } | null;
                                }[];
                            }[];
                            changes: {
                                id: string;
                                item: string;
                                /** @enum {string} */
                                kind: "added" | "ended" | "reworded";
                                /** Format: date */
                                day: string;
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/vocabularies/{code}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The items of a vocabulary on a day as a file */
        get: {
            parameters: {
                query?: {
                    day?: string;
                };
                header?: never;
                path: {
                    code: string;
                    format: "csv" | "xlsx" | "json";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/vocabularies/{code}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an item from a day on, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                        name: {
                            zh: string;
                            en: string | null;
                        };
                        parent: string | null;
                        /** Format: date */
                        from: string;
                        basis: string | null;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: {
                                zh: string;
                                en: string | null;
                            };
                            meaning: {
                                zh: string;
                                en: string | null;
                            };
                            /** @enum {string} */
                            members: "listed" | "partly-listed" | "not-listed" | "to-import";
                            form: ("gbt-4754" | "gbt-2260") | null;
                            basis: ({
                                /** @enum {string} */
                                kind: "clause";
                                document: string;
                                zh: string;
                                en: string;
                                line: number;
                                at: number;
                                quote: string;
                            } | {
                                /** @enum {string} */
                                kind: "decision";
                                text: string;
                            }) | null;
                            note: {
                                zh: string;
                                en: string | null;
                            } | null;
                            itemCount: number;
                            from: string | null;
                            to: string | null;
                            /** Format: date */
                            day: string;
                            /** Format: date */
                            today: string;
                            items: {
                                code: string;
                                parent: string | null;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                basis: ({
                                    /** @enum {string} */
                                    kind: "clause";
                                    document: string;
                                    zh: string;
                                    en: string;
                                    line: number;
                                    at: number;
                                    quote: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "decision";
                                    text: string;
                                }) | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                isFromPack: boolean;
                                correspondences: {
                                    crosswalk: string;
                                    /** @enum {string} */
                                    relation: "same" | "narrower" | "broader" | "overlaps";
                                    vocabulary: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    item: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    /** @enum {string} */
                                    certainty: "stated" | "confirmed" | "proposed" | "rejected";
                                    basis: ({
                                        /** @enum {string} */
                                        kind: "clause";
                                        document: string;
                                        zh: string;
                                        en: string;
                                        line: number;
                                        at: number;
                                        quote: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "decision";
                                        text: string;
                                    }) | null;
                                    note: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    decision: {
                                        id: string;
                                        by: string;
                                        /** Format: date-time */
                                        at: string;
                                        reason: string;
                                    } | null;
                                }[];
                            }[];
                            changes: {
                                id: string;
                                item: string;
                                /** @enum {string} */
                                kind: "added" | "ended" | "reworded";
                                /** Format: date */
                                day: string;
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/vocabularies/{code}/items/{item}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an item from a day on, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    item: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: {
                                zh: string;
                                en: string | null;
                            };
                            meaning: {
                                zh: string;
                                en: string | null;
                            };
                            /** @enum {string} */
                            members: "listed" | "partly-listed" | "not-listed" | "to-import";
                            form: ("gbt-4754" | "gbt-2260") | null;
                            basis: ({
                                /** @enum {string} */
                                kind: "clause";
                                document: string;
                                zh: string;
                                en: string;
                                line: number;
                                at: number;
                                quote: string;
                            } | {
                                /** @enum {string} */
                                kind: "decision";
                                text: string;
                            }) | null;
                            note: {
                                zh: string;
                                en: string | null;
                            } | null;
                            itemCount: number;
                            from: string | null;
                            to: string | null;
                            /** Format: date */
                            day: string;
                            /** Format: date */
                            today: string;
                            items: {
                                code: string;
                                parent: string | null;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                basis: ({
                                    /** @enum {string} */
                                    kind: "clause";
                                    document: string;
                                    zh: string;
                                    en: string;
                                    line: number;
                                    at: number;
                                    quote: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "decision";
                                    text: string;
                                }) | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                isFromPack: boolean;
                                correspondences: {
                                    crosswalk: string;
                                    /** @enum {string} */
                                    relation: "same" | "narrower" | "broader" | "overlaps";
                                    vocabulary: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    item: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    /** @enum {string} */
                                    certainty: "stated" | "confirmed" | "proposed" | "rejected";
                                    basis: ({
                                        /** @enum {string} */
                                        kind: "clause";
                                        document: string;
                                        zh: string;
                                        en: string;
                                        line: number;
                                        at: number;
                                        quote: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "decision";
                                        text: string;
                                    }) | null;
                                    note: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    decision: {
                                        id: string;
                                        by: string;
                                        /** Format: date-time */
                                        at: string;
                                        reason: string;
                                    } | null;
                                }[];
                            }[];
                            changes: {
                                id: string;
                                item: string;
                                /** @enum {string} */
                                kind: "added" | "ended" | "reworded";
                                /** Format: date */
                                day: string;
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/vocabularies/{code}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all items of a vocabulary from a day on, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: {
                                zh: string;
                                en: string | null;
                            };
                            meaning: {
                                zh: string;
                                en: string | null;
                            };
                            /** @enum {string} */
                            members: "listed" | "partly-listed" | "not-listed" | "to-import";
                            form: ("gbt-4754" | "gbt-2260") | null;
                            basis: ({
                                /** @enum {string} */
                                kind: "clause";
                                document: string;
                                zh: string;
                                en: string;
                                line: number;
                                at: number;
                                quote: string;
                            } | {
                                /** @enum {string} */
                                kind: "decision";
                                text: string;
                            }) | null;
                            note: {
                                zh: string;
                                en: string | null;
                            } | null;
                            itemCount: number;
                            from: string | null;
                            to: string | null;
                            /** Format: date */
                            day: string;
                            /** Format: date */
                            today: string;
                            items: {
                                code: string;
                                parent: string | null;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                basis: ({
                                    /** @enum {string} */
                                    kind: "clause";
                                    document: string;
                                    zh: string;
                                    en: string;
                                    line: number;
                                    at: number;
                                    quote: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "decision";
                                    text: string;
                                }) | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                isFromPack: boolean;
                                correspondences: {
                                    crosswalk: string;
                                    /** @enum {string} */
                                    relation: "same" | "narrower" | "broader" | "overlaps";
                                    vocabulary: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    item: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    };
                                    /** @enum {string} */
                                    certainty: "stated" | "confirmed" | "proposed" | "rejected";
                                    basis: ({
                                        /** @enum {string} */
                                        kind: "clause";
                                        document: string;
                                        zh: string;
                                        en: string;
                                        line: number;
                                        at: number;
                                        quote: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "decision";
                                        text: string;
                                    }) | null;
                                    note: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    decision: {
                                        id: string;
                                        by: string;
                                        /** Format: date-time */
                                        at: string;
                                        reason: string;
                                    } | null;
                                }[];
                            }[];
                            changes: {
                                id: string;
                                item: string;
                                /** @enum {string} */
                                kind: "added" | "ended" | "reworded";
                                /** Format: date */
                                day: string;
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/vocabularies/{code}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a whole list of a national standard (.csv, .xlsx), or try what it would change */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isKept: boolean;
                            added: number;
                            ended: number;
                            same: number;
                            problems: {
                                line: number;
                                code: string;
                                /** @enum {string} */
                                fault: "no-code" | "no-name" | "bad-code" | "doubled-code" | "no-parent" | "parent-not-prefix" | "not-a-header";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomies/crosswalks/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or reject that two items correspond, with the reason */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        verdict: "confirmed" | "rejected";
                        reason: string;
                        follows: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/review/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the reader's judgement, by document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                                toJudge: number;
                                toSettle: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was proposed, what people say of it, and what is confirmed */
        get: {
            parameters: {
                query?: {
                    edition?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            document: string;
                            edition: number;
                            confirmers: number;
                            items: {
                                start: number;
                                end: number;
                                id: string;
                                key: string;
                                node: string;
                                proposal: {
                                    /** @enum {string} */
                                    kind: "target";
                                    target: {
                                        metric: string;
                                        /** @enum {string} */
                                        comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                        value: number;
                                        unit: string;
                                        /** @enum {string} */
                                        kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                        deadline: number | null;
                                        baseline: {
                                            value: number;
                                            year: number;
                                        } | null;
                                        attribute: ("预期性" | "约束性") | null;
                                        scope: string | null;
                                        /** @enum {string} */
                                        strength: "plain" | "strive";
                                        openList: boolean;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "goal";
                                    goal: {
                                        /** @enum {string} */
                                        kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                        subject: string;
                                        deadline: number | null;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "task";
                                    task: {
                                        label: string | null;
                                        title: string;
                                        /** @enum {string} */
                                        class: "action" | "direction" | "safeguard" | "party";
                                        measures: {
                                            start: number;
                                            end: number;
                                            text: string;
                                        }[];
                                        units: {
                                            name: string;
                                            /** @enum {string} */
                                            role: "lead" | "support" | "by-duty" | "unknown";
                                        }[];
                                        /** @enum {string} */
                                        unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                        deadline: number | null;
                                    };
                                };
                                proposedBy: string | null;
                                risk: {
                                    score: number;
                                    reasons: ("diagnostic" | "unknown-lead" | "unknown-unit" | "no-deadline" | "growth-without-baseline" | "no-unit" | "no-measure" | "by-hand")[];
                                };
                                pattern: string | null;
                                /** @enum {string} */
                                state: "open" | "half" | "disputed" | "confirmed" | "rejected";
                                judges: string[];
                                judgements: {
                                    person: string;
                                    personName: string;
                                    /** @enum {string} */
                                    verdict: "accept" | "edit" | "reject";
                                    content: ({
                                        /** @enum {string} */
                                        kind: "target";
                                        target: {
                                            metric: string;
                                            /** @enum {string} */
                                            comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                            value: number;
                                            unit: string;
                                            /** @enum {string} */
                                            kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                            deadline: number | null;
                                            baseline: {
                                                value: number;
                                                year: number;
                                            } | null;
                                            attribute: ("预期性" | "约束性") | null;
                                            scope: string | null;
                                            /** @enum {string} */
                                            strength: "plain" | "strive";
                                            openList: boolean;
                                        };
                                    } | {
                                        /** @enum {string} */
                                        kind: "goal";
                                        goal: {
                                            /** @enum {string} */
                                            kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                            subject: string;
                                            deadline: number | null;
                                        };
                                    } | {
                                        /** @enum {string} */
                                        kind: "task";
                                        task: {
                                            label: string | null;
                                            title: string;
                                            /** @enum {string} */
                                            class: "action" | "direction" | "safeguard" | "party";
                                            measures: {
                                                start: number;
                                                end: number;
                                                text: string;
                                            }[];
                                            units: {
                                                name: string;
                                                /** @enum {string} */
                                                role: "lead" | "support" | "by-duty" | "unknown";
                                            }[];
                                            /** @enum {string} */
                                            unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                            deadline: number | null;
                                        };
                                    }) | null;
                                    note: string | null;
                                    judgedAt: string;
                                    isMine: boolean;
                                }[];
                                conclusion: {
                                    /** @enum {string} */
                                    outcome: "confirmed" | "rejected";
                                    content: ({
                                        /** @enum {string} */
                                        kind: "target";
                                        target: {
                                            metric: string;
                                            /** @enum {string} */
                                            comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                            value: number;
                                            unit: string;
                                            /** @enum {string} */
                                            kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                            deadline: number | null;
                                            baseline: {
                                                value: number;
                                                year: number;
                                            } | null;
                                            attribute: ("预期性" | "约束性") | null;
                                            scope: string | null;
                                            /** @enum {string} */
                                            strength: "plain" | "strive";
                                            openList: boolean;
                                        };
                                    } | {
                                        /** @enum {string} */
                                        kind: "goal";
                                        goal: {
                                            /** @enum {string} */
                                            kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                            subject: string;
                                            deadline: number | null;
                                        };
                                    } | {
                                        /** @enum {string} */
                                        kind: "task";
                                        task: {
                                            label: string | null;
                                            title: string;
                                            /** @enum {string} */
                                            class: "action" | "direction" | "safeguard" | "party";
                                            measures: {
                                                start: number;
                                                end: number;
                                                text: string;
                                            }[];
                                            units: {
                                                name: string;
                                                /** @enum {string} */
                                                role: "lead" | "support" | "by-duty" | "unknown";
                                            }[];
                                            /** @enum {string} */
                                            unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                            deadline: number | null;
                                        };
                                    }) | null;
                                    /** @enum {string} */
                                    way: "one-person" | "two-people" | "settlement";
                                    note: string | null;
                                    by: string;
                                    at: string;
                                    isSample: boolean;
                                } | null;
                            }[];
                            figures: {
                                all: number;
                                confirmed: number;
                                rejected: number;
                                half: number;
                                disputed: number;
                                open: number;
                                asProposed: number;
                                mended: number;
                                refused: number;
                                byHand: number;
                                judgedByTwo: number;
                                agreed: number;
                                sample: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, edit or reject one extraction, or accept or reject many at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        extractions: string[];
                        /** @enum {string} */
                        verdict: "accept" | "edit" | "reject";
                        /** @default null */
                        content?: ({
                            /** @enum {string} */
                            kind: "target";
                            target: {
                                metric: string;
                                /** @enum {string} */
                                comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                value: number;
                                unit: string;
                                /** @enum {string} */
                                kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                deadline: number | null;
                                baseline: {
                                    value: number;
                                    year: number;
                                } | null;
                                attribute: ("预期性" | "约束性") | null;
                                scope: string | null;
                                /** @enum {string} */
                                strength: "plain" | "strive";
                                openList: boolean;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "goal";
                            goal: {
                                /** @enum {string} */
                                kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                subject: string;
                                deadline: number | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "task";
                            task: {
                                label: string | null;
                                title: string;
                                /** @enum {string} */
                                class: "action" | "direction" | "safeguard" | "party";
                                measures: {
                                    start: number;
                                    end: number;
                                    text: string;
                                }[];
                                units: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "lead" | "support" | "by-duty" | "unknown";
                                }[];
                                /** @enum {string} */
                                unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                deadline: number | null;
                            };
                        }) | null;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            concluded: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/extractions/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back one's own judgement */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/extractions/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle a disagreement or reopen a conclusion, with a note */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "confirmed" | "rejected" | "reopened";
                        /** @default null */
                        content?: ({
                            /** @enum {string} */
                            kind: "target";
                            target: {
                                metric: string;
                                /** @enum {string} */
                                comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                value: number;
                                unit: string;
                                /** @enum {string} */
                                kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                deadline: number | null;
                                baseline: {
                                    value: number;
                                    year: number;
                                } | null;
                                attribute: ("预期性" | "约束性") | null;
                                scope: string | null;
                                /** @enum {string} */
                                strength: "plain" | "strive";
                                openList: boolean;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "goal";
                            goal: {
                                /** @enum {string} */
                                kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                subject: string;
                                deadline: number | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "task";
                            task: {
                                label: string | null;
                                title: string;
                                /** @enum {string} */
                                class: "action" | "direction" | "safeguard" | "party";
                                measures: {
                                    start: number;
                                    end: number;
                                    text: string;
                                }[];
                                units: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "lead" | "support" | "by-duty" | "unknown";
                                }[];
                                /** @enum {string} */
                                unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                deadline: number | null;
                            };
                        }) | null;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/extractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a target, goal or task by hand */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        edition: number;
                        start: number;
                        end: number;
                        content: {
                            /** @enum {string} */
                            kind: "target";
                            target: {
                                metric: string;
                                /** @enum {string} */
                                comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                value: number;
                                unit: string;
                                /** @enum {string} */
                                kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                deadline: number | null;
                                baseline: {
                                    value: number;
                                    year: number;
                                } | null;
                                attribute: ("预期性" | "约束性") | null;
                                scope: string | null;
                                /** @enum {string} */
                                strength: "plain" | "strive";
                                openList: boolean;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "goal";
                            goal: {
                                /** @enum {string} */
                                kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                subject: string;
                                deadline: number | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "task";
                            task: {
                                label: string | null;
                                title: string;
                                /** @enum {string} */
                                class: "action" | "direction" | "safeguard" | "party";
                                measures: {
                                    start: number;
                                    end: number;
                                    text: string;
                                }[];
                                units: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "lead" | "support" | "by-duty" | "unknown";
                                }[];
                                /** @enum {string} */
                                unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                deadline: number | null;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            key: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/sample-review/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop what was confirmed as a sample */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reopened: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/checkup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to mend in a document before it is signed, also against other documents */
        get: {
            parameters: {
                query?: {
                    edition?: number;
                    against?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            against: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                            }[];
                            findings: {
                                document: string;
                                start: number;
                                end: number;
                                quote: string;
                                code: string;
                                /** @enum {string} */
                                severity: "error" | "warning" | "info";
                                message: {
                                    zh: string;
                                    en: string;
                                };
                                related: {
                                    document: string;
                                    start: number;
                                    end: number;
                                    quote: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/checkup.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as a Word file with the findings as comments */
        get: {
            parameters: {
                query?: {
                    edition?: number;
                    against?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/alignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two documents side by side: counterparts, look-alikes, contradictions, and what stands alone */
        get: {
            parameters: {
                query: {
                    upper: string;
                    lower: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            upper: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                edition: number;
                                items: {
                                    start: number;
                                    end: number;
                                    id: string;
                                    key: string;
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task";
                                    name: string;
                                    quote: string;
                                    section: string | null;
                                    figure: {
                                        /** @enum {string} */
                                        comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                        value: number;
                                        unit: string;
                                        /** @enum {string} */
                                        kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                    } | null;
                                    due: number | null;
                                    /** @enum {string} */
                                    coverage: "confirmed" | "proposed" | "near" | "alone";
                                }[];
                            };
                            lower: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                edition: number;
                                items: {
                                    start: number;
                                    end: number;
                                    id: string;
                                    key: string;
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task";
                                    name: string;
                                    quote: string;
                                    section: string | null;
                                    figure: {
                                        /** @enum {string} */
                                        comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                        value: number;
                                        unit: string;
                                        /** @enum {string} */
                                        kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                    } | null;
                                    due: number | null;
                                    /** @enum {string} */
                                    coverage: "confirmed" | "proposed" | "near" | "alone";
                                }[];
                            };
                            pairs: {
                                upper: string;
                                lower: string;
                                proposed: ("counterpart" | "look-alike" | "contradiction") | null;
                                /** @enum {string} */
                                relation: "counterpart" | "look-alike" | "contradiction";
                                score: number | null;
                                reasons: {
                                    /** @enum {string} */
                                    code: "same-name" | "near-name" | "words-shared" | "title-in-text" | "same-way" | "other-words" | "made-differently" | "kind-differs" | "unit-differs" | "elliptic-name" | "same-area" | "part-of-area" | "other-area" | "unknown-area" | "same-year" | "year-differs" | "stage" | "weaker" | "later" | "stronger" | "softer" | "part-above-whole" | "share-of-whole" | "not-addable" | "opposite-way" | "opposite-limit" | "nearest" | "another-is-nearer";
                                    params: {
                                        [key: string]: string | number;
                                    };
                                    upper: {
                                        start: number;
                                        end: number;
                                    }[];
                                    lower: {
                                        start: number;
                                        end: number;
                                    }[];
                                }[];
                                /** @enum {string} */
                                state: "open" | "confirmed" | "rejected";
                                judgement: {
                                    id: string;
                                    by: string;
                                    note: string | null;
                                    at: string;
                                    isMine: boolean;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/alignment/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what two targets, goals or tasks of two documents are to each other, or take one's own word back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        upper: string;
                        lower: string;
                        /** @enum {string} */
                        verdict: "accept" | "reject" | "withdraw";
                        /** @default null */
                        relation?: ("counterpart" | "look-alike" | "contradiction") | null;
                        /** @default null */
                        note?: string | null;
                        /** @default null */
                        seen?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/aligned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The other documents, with how many pairs people have judged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            titleZh: string;
                            titleEn: string | null;
                            confirmed: number;
                            rejected: number;
                            related: boolean;
                            isUpper: boolean;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the plans in force ask and the year's work points leave out, and the other way round */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            points: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                year: number | null;
                                items: {
                                    start: number;
                                    end: number;
                                    id: string;
                                    key: string;
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task";
                                    name: string;
                                    quote: string;
                                    section: string | null;
                                    due: number | null;
                                    /** @enum {string} */
                                    coverage: "confirmed" | "proposed" | "near" | "alone";
                                    nearest: {
                                        key: string;
                                        name: string;
                                        start: number;
                                        document: string;
                                    } | null;
                                }[];
                            };
                            plans: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                items: {
                                    start: number;
                                    end: number;
                                    id: string;
                                    key: string;
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task";
                                    name: string;
                                    quote: string;
                                    section: string | null;
                                    due: number | null;
                                    /** @enum {string} */
                                    coverage: "confirmed" | "proposed" | "near" | "alone";
                                    nearest: {
                                        key: string;
                                        name: string;
                                        start: number;
                                        document: string;
                                    } | null;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/decomposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which figures of a document the documents of its parts take over, and what they come to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            all: number;
                            targets: {
                                key: string;
                                name: string;
                                start: number;
                                due: number | null;
                                figure: {
                                    /** @enum {string} */
                                    comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                    value: number;
                                    unit: string;
                                    /** @enum {string} */
                                    kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                };
                                total: number | null;
                                codes: ("orphan" | "circle" | "no-owner" | "twice" | "overlap" | "unit-differs" | "later-than-whole" | "no-figure" | "sum-differs" | "weights-differ" | "no-weight" | "average-differs" | "not-addable")[];
                                parts: {
                                    key: string;
                                    name: string;
                                    start: number;
                                    due: number | null;
                                    figure: {
                                        /** @enum {string} */
                                        comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                        value: number;
                                        unit: string;
                                        /** @enum {string} */
                                        kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                    };
                                    document: {
                                        code: string;
                                        titleZh: string;
                                        titleEn: string | null;
                                    };
                                    areaName: string | null;
                                    isConfirmed: boolean;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/owner-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that may answer for tasks whose document names none, with reasons */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            named: number;
                            all: number;
                            tasks: {
                                start: number;
                                end: number;
                                id: string;
                                key: string;
                                title: string;
                                proposals: {
                                    unit: string;
                                    score: number;
                                    because: {
                                        document: {
                                            code: string;
                                            titleZh: string;
                                            titleEn: string | null;
                                        };
                                        key: string;
                                        title: string;
                                        start: number;
                                        likeness: number;
                                        words: string[];
                                        isConfirmed: boolean;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of documents */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                                issuers: string[];
                                documentNumber: string | null;
                                indexNumber: string | null;
                                subjectClass: string | null;
                                dateIssued: string | null;
                                datePublished: string | null;
                                validity: string | null;
                                normativeNumber: string | null;
                                disclosure: string | null;
                                periodStart: number | null;
                                periodEnd: number | null;
                                counts: {
                                    targets: number;
                                    goals: number;
                                    tasks: number;
                                    measures: number;
                                    units: number;
                                    diagnostics: number;
                                };
                                editions: number;
                                review: {
                                    all: number;
                                    concluded: number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document: text, outline, and what was extracted */
        get: {
            parameters: {
                query?: {
                    edition?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            titleZh: string;
                            titleEn: string | null;
                            shortZh: string | null;
                            shortEn: string | null;
                            issuers: string[];
                            documentNumber: string | null;
                            indexNumber: string | null;
                            subjectClass: string | null;
                            dateIssued: string | null;
                            datePublished: string | null;
                            validity: string | null;
                            normativeNumber: string | null;
                            disclosure: string | null;
                            periodStart: number | null;
                            periodEnd: number | null;
                            areas: string[];
                            counts: {
                                targets: number;
                                goals: number;
                                tasks: number;
                                measures: number;
                                units: number;
                                diagnostics: number;
                            };
                            text: string;
                            noise: {
                                start: number;
                                end: number;
                                /** @enum {string} */
                                kind: "boilerplate" | "advertisement" | "spam" | "duplicate" | "flattened-table";
                                reason: string;
                            }[];
                            nodes: {
                                start: number;
                                end: number;
                                id: string;
                                parent: string | null;
                                /** @enum {string} */
                                kind: "chapter" | "section" | "item" | "box" | "box-item" | "table" | "paragraph";
                                label: string | null;
                                title: string | null;
                            }[];
                            targets: {
                                start: number;
                                end: number;
                                id: string;
                                node: string;
                                metric: string;
                                /** @enum {string} */
                                comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                value: number;
                                unit: string;
                                /** @enum {string} */
                                kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                deadline: number | null;
                                baseline: {
                                    value: number;
                                    year: number;
                                } | null;
                                attribute: ("预期性" | "约束性") | null;
                                scope: string | null;
                                /** @enum {string} */
                                strength: "plain" | "strive";
                                openList: boolean;
                            }[];
                            goals: {
                                start: number;
                                end: number;
                                id: string;
                                node: string;
                                /** @enum {string} */
                                kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                subject: string;
                                deadline: number | null;
                            }[];
                            tasks: {
                                start: number;
                                end: number;
                                id: string;
                                node: string;
                                label: string | null;
                                title: string;
                                /** @enum {string} */
                                class: "action" | "direction" | "safeguard" | "party";
                                measures: {
                                    start: number;
                                    end: number;
                                    text: string;
                                }[];
                                /** @enum {string} */
                                unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                deadline: number | null;
                                units: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "lead" | "support" | "by-duty" | "unknown";
                                    organisation: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    } | null;
                                }[];
                            }[];
                            diagnostics: {
                                start: number;
                                end: number;
                                /** @enum {string} */
                                severity: "error" | "warning" | "info";
                                code: string;
                                message: string;
                            }[];
                            relations: {
                                /** @enum {string} */
                                kind: "based-on" | "implements" | "continues" | "supersedes";
                                otherTitle: string;
                                otherNumber: string | null;
                                otherCode: string | null;
                                span: {
                                    start: number;
                                    end: number;
                                } | null;
                            }[];
                            editions: {
                                number: number;
                                fileName: string;
                                mediaType: string;
                                sha256: string;
                                receivedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The supervision ledger of one document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/division-plan.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The task division plan of one document; with proposed units, marked as such, when asked for */
        get: {
            parameters: {
                query?: {
                    owners?: "proposed";
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The supervision ledger of all documents, a sheet each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/editions/{number}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an edition, byte for byte */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which document this one rests on, implements, continues or supersedes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "based-on" | "implements" | "continues" | "supersedes";
                        otherTitle: string;
                        /** @default null */
                        otherNumber?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sentences that hold the words */
        get: {
            parameters: {
                query: {
                    q: string;
                    document?: string;
                    noise?: "with" | "without";
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            byPinyin: number;
                            inNoise: number;
                            documents: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                /** @enum {string} */
                                by: "text" | "pinyin";
                            }[];
                            hits: {
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                };
                                start: number;
                                end: number;
                                sentence: string;
                                /** @enum {string} */
                                by: "text" | "pinyin";
                                marks: {
                                    start: number;
                                    end: number;
                                }[];
                                path: string[];
                                isNoise: boolean;
                                extractions: {
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task";
                                    id: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that were brought, and what became of them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "received" | "compiled" | "failed";
                            document: string | null;
                            failure: {
                                code: string;
                                zh: string;
                                en: string;
                                document: string | null;
                            } | null;
                            receivedAt: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        /** Bring a file (.txt .md .html .docx .pdf); it is kept as it came */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/files/{id}/compilation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compile a file that was brought; `into` says that it is an edition of a document, or a new one */
        post: {
            parameters: {
                query?: {
                    into?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "received" | "compiled" | "failed";
                            document: string | null;
                            failure: {
                                code: string;
                                zh: string;
                                en: string;
                                document: string | null;
                            } | null;
                            receivedAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions on a document with their answers, as far as the reader may see them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            threads: {
                                id: string;
                                quote: string | null;
                                about: {
                                    edition: number;
                                    start: number;
                                    end: number;
                                } | null;
                                units: {
                                    name: string;
                                    organisation: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    } | null;
                                }[];
                                entries: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "question" | "answer";
                                    text: string;
                                    at: string;
                                    isOwn: boolean;
                                    by: string | null;
                                    organisation: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    } | null;
                                }[];
                                isWaiting: boolean;
                                mayAnswer: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask about a document or words of it, or ask a thread further; replies with the thread */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        question: string;
                        /** @default null */
                        about?: {
                            edition: number;
                            start: number;
                            end: number;
                        } | null;
                        /** @default null */
                        thread?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/enquiries/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions that wait for an answer of the reader */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            threads: {
                                id: string;
                                quote: string | null;
                                about: {
                                    edition: number;
                                    start: number;
                                    end: number;
                                } | null;
                                units: {
                                    name: string;
                                    organisation: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    } | null;
                                }[];
                                entries: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "question" | "answer";
                                    text: string;
                                    at: string;
                                    isOwn: boolean;
                                    by: string | null;
                                    organisation: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    } | null;
                                }[];
                                isWaiting: boolean;
                                mayAnswer: boolean;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/enquiries/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an answer */
        post: {
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
                    "application/json": {
                        answer: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/lines/{file}/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a line of a source document stands, by the number of its file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    file: string;
                    line: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            edition: number;
                            start: number;
                            end: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/documents/{code}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two editions: targets, tasks, sentences */
        get: {
            parameters: {
                query?: {
                    from?: number;
                    to?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            document: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                            };
                            editions: {
                                number: number;
                                fileName: string;
                                receivedAt: string;
                            }[];
                            from: {
                                number: number;
                                fileName: string;
                                receivedAt: string;
                            };
                            to: {
                                number: number;
                                fileName: string;
                                receivedAt: string;
                            };
                            counts: {
                                same: number;
                                punctuation: number;
                                numbering: number;
                                changed: number;
                                moved: number;
                                removed: number;
                                added: number;
                            };
                            noise: {
                                removed: number;
                                added: number;
                            };
                            owed: {
                                targets: {
                                    same: number;
                                    changed: {
                                        from: {
                                            start: number;
                                            end: number;
                                            id: string;
                                            node: string;
                                            metric: string;
                                            /** @enum {string} */
                                            comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                            value: number;
                                            unit: string;
                                            /** @enum {string} */
                                            kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                            deadline: number | null;
                                            baseline: {
                                                value: number;
                                                year: number;
                                            } | null;
                                            attribute: ("预期性" | "约束性") | null;
                                            scope: string | null;
                                            /** @enum {string} */
                                            strength: "plain" | "strive";
                                            openList: boolean;
                                        };
                                        to: {
                                            start: number;
                                            end: number;
                                            id: string;
                                            node: string;
                                            metric: string;
                                            /** @enum {string} */
                                            comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                            value: number;
                                            unit: string;
                                            /** @enum {string} */
                                            kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                            deadline: number | null;
                                            baseline: {
                                                value: number;
                                                year: number;
                                            } | null;
                                            attribute: ("预期性" | "约束性") | null;
                                            scope: string | null;
                                            /** @enum {string} */
                                            strength: "plain" | "strive";
                                            openList: boolean;
                                        };
                                        fields: {
                                            /** @enum {string} */
                                            field: "metric" | "comparator" | "value" | "unit" | "kind" | "deadline" | "baseline" | "attribute" | "scope" | "strength" | "openList";
                                            from: string | number | null;
                                            to: string | number | null;
                                        }[];
                                    }[];
                                    dropped: {
                                        start: number;
                                        end: number;
                                        id: string;
                                        node: string;
                                        metric: string;
                                        /** @enum {string} */
                                        comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                        value: number;
                                        unit: string;
                                        /** @enum {string} */
                                        kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                        deadline: number | null;
                                        baseline: {
                                            value: number;
                                            year: number;
                                        } | null;
                                        attribute: ("预期性" | "约束性") | null;
                                        scope: string | null;
                                        /** @enum {string} */
                                        strength: "plain" | "strive";
                                        openList: boolean;
                                    }[];
                                    added: {
                                        start: number;
                                        end: number;
                                        id: string;
                                        node: string;
                                        metric: string;
                                        /** @enum {string} */
                                        comparator: ">=" | ">" | "=" | "~" | "<=" | "<";
                                        value: number;
                                        unit: string;
                                        /** @enum {string} */
                                        kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
                                        deadline: number | null;
                                        baseline: {
                                            value: number;
                                            year: number;
                                        } | null;
                                        attribute: ("预期性" | "约束性") | null;
                                        scope: string | null;
                                        /** @enum {string} */
                                        strength: "plain" | "strive";
                                        openList: boolean;
                                    }[];
                                };
                                goals: {
                                    same: number;
                                    changed: {
                                        from: {
                                            start: number;
                                            end: number;
                                            id: string;
                                            node: string;
                                            /** @enum {string} */
                                            kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                            subject: string;
                                            deadline: number | null;
                                        };
                                        to: {
                                            start: number;
                                            end: number;
                                            id: string;
                                            node: string;
                                            /** @enum {string} */
                                            kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                            subject: string;
                                            deadline: number | null;
                                        };
                                        fields: {
                                            /** @enum {string} */
                                            field: "kind" | "subject" | "deadline";
                                            from: string | number | null;
                                            to: string | number | null;
                                        }[];
                                    }[];
                                    dropped: {
                                        start: number;
                                        end: number;
                                        id: string;
                                        node: string;
                                        /** @enum {string} */
                                        kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                        subject: string;
                                        deadline: number | null;
                                    }[];
                                    added: {
                                        start: number;
                                        end: number;
                                        id: string;
                                        node: string;
                                        /** @enum {string} */
                                        kind: "coverage" | "milestone" | "document" | "cadence" | "direction";
                                        subject: string;
                                        deadline: number | null;
                                    }[];
                                };
                                tasks: {
                                    same: number;
                                    changed: {
                                        from: {
                                            id: string;
                                            start: number;
                                            end: number;
                                            title: string;
                                            /** @enum {string} */
                                            class: "action" | "direction" | "safeguard" | "party";
                                            deadline: number | null;
                                            /** @enum {string} */
                                            unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                            section: string | null;
                                            units: {
                                                name: string;
                                                /** @enum {string} */
                                                role: "lead" | "support" | "by-duty" | "unknown";
                                            }[];
                                            measures: {
                                                text: string;
                                            }[];
                                        };
                                        to: {
                                            id: string;
                                            start: number;
                                            end: number;
                                            title: string;
                                            /** @enum {string} */
                                            class: "action" | "direction" | "safeguard" | "party";
                                            deadline: number | null;
                                            /** @enum {string} */
                                            unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                            section: string | null;
                                            units: {
                                                name: string;
                                                /** @enum {string} */
                                                role: "lead" | "support" | "by-duty" | "unknown";
                                            }[];
                                            measures: {
                                                text: string;
                                            }[];
                                        };
                                        fields: {
                                            /** @enum {string} */
                                            field: "title" | "section" | "class" | "deadline" | "unitMode" | "lead" | "units" | "measures";
                                            from: string | number | null;
                                            to: string | number | null;
                                        }[];
                                    }[];
                                    dropped: {
                                        id: string;
                                        start: number;
                                        end: number;
                                        title: string;
                                        /** @enum {string} */
                                        class: "action" | "direction" | "safeguard" | "party";
                                        deadline: number | null;
                                        /** @enum {string} */
                                        unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                        section: string | null;
                                        units: {
                                            name: string;
                                            /** @enum {string} */
                                            role: "lead" | "support" | "by-duty" | "unknown";
                                        }[];
                                        measures: {
                                            text: string;
                                        }[];
                                    }[];
                                    added: {
                                        id: string;
                                        start: number;
                                        end: number;
                                        title: string;
                                        /** @enum {string} */
                                        class: "action" | "direction" | "safeguard" | "party";
                                        deadline: number | null;
                                        /** @enum {string} */
                                        unitMode: "by-duty" | "lead-and-support" | "single" | "unknown" | "none";
                                        section: string | null;
                                        units: {
                                            name: string;
                                            /** @enum {string} */
                                            role: "lead" | "support" | "by-duty" | "unknown";
                                        }[];
                                        measures: {
                                            text: string;
                                        }[];
                                    }[];
                                };
                            };
                            steps: {
                                /** @enum {string} */
                                kind: "same" | "punctuation" | "numbering" | "changed" | "moved" | "removed" | "added";
                                change: number | null;
                                from: {
                                    start: number;
                                    end: number;
                                    text: string;
                                    section: string | null;
                                } | null;
                                to: {
                                    start: number;
                                    end: number;
                                    text: string;
                                    section: string | null;
                                } | null;
                                fromMarks: {
                                    start: number;
                                    end: number;
                                }[];
                                toMarks: {
                                    start: number;
                                    end: number;
                                }[];
                                isMoved: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is measured, in which unit, and how much is known of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            metrics: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                                meaningZh: string;
                                meaningEn: string | null;
                                unit: string;
                                /** @enum {string} */
                                grain: "event" | "state" | "level" | "period";
                                basis: string | null;
                                facts: number;
                                earliest: string | null;
                                latest: string | null;
                            }[];
                            origins: {
                                /** @enum {string} */
                                origin: "record" | "import" | "typed" | "interface";
                                facts: number;
                                sample: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts true on a day, as known at an instant */
        get: {
            parameters: {
                query?: {
                    metric?: string;
                    subject?: string;
                    place?: string;
                    origin?: "record" | "import" | "typed" | "interface";
                    on?: string;
                    known?: string;
                    all?: "true" | "false";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facts: {
                                id: string;
                                region: string;
                                metric: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                recordedAt: string;
                                subject: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                place: string | null;
                                point: {
                                    longitude: number;
                                    latitude: number;
                                } | null;
                                dimensions: {
                                    [key: string]: string;
                                };
                                value: string | null;
                                unit: string;
                                /** @enum {string} */
                                origin: "record" | "import" | "typed" | "interface";
                                sourceModule: string;
                                sourceRecord: string;
                                evidence: string | null;
                                note: string | null;
                                isRetraction: boolean;
                                supersedes: string | null;
                                supersededBy: string | null;
                                sample: boolean;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Type a number in, with its evidence */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        metric: string;
                        /** Format: date */
                        validFrom: string;
                        /** @default null */
                        validTo?: string | null;
                        subject: string;
                        /** @default null */
                        organisation?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default null */
                        point?: {
                            longitude: number;
                            latitude: number;
                        } | null;
                        /** @default {} */
                        dimensions?: {
                            [key: string]: string;
                        };
                        value: string;
                        unit: string;
                        evidence: string;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One fact with what it superseded and what superseded it */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fact: {
                                id: string;
                                region: string;
                                metric: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                recordedAt: string;
                                subject: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                place: string | null;
                                point: {
                                    longitude: number;
                                    latitude: number;
                                } | null;
                                dimensions: {
                                    [key: string]: string;
                                };
                                value: string | null;
                                unit: string;
                                /** @enum {string} */
                                origin: "record" | "import" | "typed" | "interface";
                                sourceModule: string;
                                sourceRecord: string;
                                evidence: string | null;
                                note: string | null;
                                isRetraction: boolean;
                                supersedes: string | null;
                                supersededBy: string | null;
                                sample: boolean;
                            };
                            chain: {
                                id: string;
                                region: string;
                                metric: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                recordedAt: string;
                                subject: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                place: string | null;
                                point: {
                                    longitude: number;
                                    latitude: number;
                                } | null;
                                dimensions: {
                                    [key: string]: string;
                                };
                                value: string | null;
                                unit: string;
                                /** @enum {string} */
                                origin: "record" | "import" | "typed" | "interface";
                                sourceModule: string;
                                sourceRecord: string;
                                evidence: string | null;
                                note: string | null;
                                isRetraction: boolean;
                                supersedes: string | null;
                                supersededBy: string | null;
                                sample: boolean;
                                enteredBy: string | null;
                            }[];
                            run: {
                                id: string;
                                source: string;
                                fileName: string;
                                row: number;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is striking about a number before it is recorded; writes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        metric: string;
                        /** Format: date */
                        validFrom: string;
                        /** @default null */
                        validTo?: string | null;
                        subject: string;
                        /** @default null */
                        organisation?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default null */
                        point?: {
                            longitude: number;
                            latitude: number;
                        } | null;
                        /** @default {} */
                        dimensions?: {
                            [key: string]: string;
                        };
                        value: string;
                        unit: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            value: string;
                            unit: string;
                            findings: ({
                                /** @enum {string} */
                                code: "same-period";
                                id: string;
                                value: string;
                            } | {
                                /** @enum {string} */
                                code: "sign";
                                last: string;
                                lastDay: string;
                            } | {
                                /** @enum {string} */
                                code: "magnitude";
                                last: string;
                                lastDay: string;
                                power: string;
                            } | {
                                /** @enum {string} */
                                code: "jump";
                                last: string;
                                lastDay: string;
                                times: string;
                            })[];
                            last: {
                                id: string;
                                validFrom: string;
                                validTo: string | null;
                                value: string;
                                sample: boolean;
                            }[];
                            mostTimes: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/facts.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Facts from another system, one JSON object a line: all or none. Needs an Idempotency-Key. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-ndjson": {
                        metric: string;
                        /** Format: date */
                        validFrom: string;
                        /** @default null */
                        validTo?: string | null;
                        subject: string;
                        /** @default null */
                        organisation?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default null */
                        point?: {
                            longitude: number;
                            latitude: number;
                        } | null;
                        /** @default {} */
                        dimensions?: {
                            [key: string]: string;
                        };
                        value: string;
                        unit: string;
                        /** @default null */
                        evidence?: string | null;
                        /** @default null */
                        note?: string | null;
                        record: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            recorded: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/facts/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new fact in the place of an earlier one */
        post: {
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
                    "application/json": {
                        metric: string;
                        /** Format: date */
                        validFrom: string;
                        /** @default null */
                        validTo?: string | null;
                        subject: string;
                        /** @default null */
                        organisation?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default null */
                        point?: {
                            longitude: number;
                            latitude: number;
                        } | null;
                        /** @default {} */
                        dimensions?: {
                            [key: string]: string;
                        };
                        value: string;
                        unit: string;
                        evidence: string;
                        /** @default null */
                        note?: string | null;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/facts/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a fact back, with the reason */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where files of facts come from, with the mapping of each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sources: {
                                code: string;
                                version: number;
                                name: string;
                                mapping: {
                                    /** @default null */
                                    sheet: string | null;
                                    /** @default 1 */
                                    headerRow: number;
                                    /** @default 1 */
                                    headerRows: number;
                                    metric: {
                                        column: string;
                                    } | {
                                        fixed: string;
                                    };
                                    validFrom: {
                                        column: string;
                                    } | {
                                        fixed: string;
                                    };
                                    /** @default null */
                                    validTo: ({
                                        column: string;
                                    } | {
                                        fixed: string;
                                    }) | null;
                                    /**
                                     * @default last-day
                                     * @enum {string}
                                     */
                                    endIs: "last-day" | "day-after";
                                    /** @default null */
                                    subject: ({
                                        column: string;
                                    } | {
                                        fixed: string;
                                    }) | null;
                                    /** @default null */
                                    organisation: ({
                                        column: string;
                                    } | {
                                        fixed: string;
                                    }) | null;
                                    /**
                                     * @default name
                                     * @enum {string}
                                     */
                                    organisationBy: "credit-code" | "code" | "name";
                                    /** @default null */
                                    place: ({
                                        column: string;
                                    } | {
                                        fixed: string;
                                    }) | null;
                                    /** @default null */
                                    longitude: ({
                                        column: string;
                                    } | {
                                        fixed: string;
                                    }) | null;
                                    /** @default null */
                                    latitude: ({
                                        column: string;
                                    } | {
                                        fixed: string;
                                    }) | null;
                                    /** @default {} */
                                    dimensions: {
                                        [key: string]: {
                                            column: string;
                                        } | {
                                            fixed: string;
                                        };
                                    };
                                    value: {
                                        column: string;
                                    } | {
                                        fixed: string;
                                    };
                                    unit: {
                                        column: string;
                                    } | {
                                        fixed: string;
                                    };
                                    evidence: {
                                        column: string;
                                    } | {
                                        fixed: string;
                                    };
                                    /** @default null */
                                    note: ({
                                        column: string;
                                    } | {
                                        fixed: string;
                                    }) | null;
                                };
                                madeAt: string;
                                madeBy: string | null;
                                runs: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** A new source with its mapping */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        mapping: {
                            /** @default null */
                            sheet?: string | null;
                            /** @default 1 */
                            headerRow?: number;
                            /** @default 1 */
                            headerRows?: number;
                            metric: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            validFrom: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            /** @default null */
                            validTo?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /**
                             * @default last-day
                             * @enum {string}
                             */
                            endIs?: "last-day" | "day-after";
                            /** @default null */
                            subject?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default null */
                            organisation?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /**
                             * @default name
                             * @enum {string}
                             */
                            organisationBy?: "credit-code" | "code" | "name";
                            /** @default null */
                            place?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default null */
                            longitude?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default null */
                            latitude?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default {} */
                            dimensions?: {
                                [key: string]: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                            };
                            value: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            unit: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            evidence: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            /** @default null */
                            note?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            version: number;
                            name: string;
                            mapping: {
                                /** @default null */
                                sheet: string | null;
                                /** @default 1 */
                                headerRow: number;
                                /** @default 1 */
                                headerRows: number;
                                metric: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                validFrom: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                /** @default null */
                                validTo: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /**
                                 * @default last-day
                                 * @enum {string}
                                 */
                                endIs: "last-day" | "day-after";
                                /** @default null */
                                subject: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default null */
                                organisation: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /**
                                 * @default name
                                 * @enum {string}
                                 */
                                organisationBy: "credit-code" | "code" | "name";
                                /** @default null */
                                place: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default null */
                                longitude: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default null */
                                latitude: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default {} */
                                dimensions: {
                                    [key: string]: {
                                        column: string;
                                    } | {
                                        fixed: string;
                                    };
                                };
                                value: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                unit: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                evidence: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                /** @default null */
                                note: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                            };
                            madeAt: string;
                            madeBy: string | null;
                            runs: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/sources/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A new version of a source's mapping; earlier runs keep theirs */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        mapping: {
                            /** @default null */
                            sheet?: string | null;
                            /** @default 1 */
                            headerRow?: number;
                            /** @default 1 */
                            headerRows?: number;
                            metric: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            validFrom: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            /** @default null */
                            validTo?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /**
                             * @default last-day
                             * @enum {string}
                             */
                            endIs?: "last-day" | "day-after";
                            /** @default null */
                            subject?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default null */
                            organisation?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /**
                             * @default name
                             * @enum {string}
                             */
                            organisationBy?: "credit-code" | "code" | "name";
                            /** @default null */
                            place?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default null */
                            longitude?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default null */
                            latitude?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                            /** @default {} */
                            dimensions?: {
                                [key: string]: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                            };
                            value: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            unit: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            evidence: {
                                column: string;
                            } | {
                                fixed: string;
                            };
                            /** @default null */
                            note?: ({
                                column: string;
                            } | {
                                fixed: string;
                            }) | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            version: number;
                            name: string;
                            mapping: {
                                /** @default null */
                                sheet: string | null;
                                /** @default 1 */
                                headerRow: number;
                                /** @default 1 */
                                headerRows: number;
                                metric: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                validFrom: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                /** @default null */
                                validTo: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /**
                                 * @default last-day
                                 * @enum {string}
                                 */
                                endIs: "last-day" | "day-after";
                                /** @default null */
                                subject: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default null */
                                organisation: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /**
                                 * @default name
                                 * @enum {string}
                                 */
                                organisationBy: "credit-code" | "code" | "name";
                                /** @default null */
                                place: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default null */
                                longitude: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default null */
                                latitude: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                                /** @default {} */
                                dimensions: {
                                    [key: string]: {
                                        column: string;
                                    } | {
                                        fixed: string;
                                    };
                                };
                                value: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                unit: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                evidence: {
                                    column: string;
                                } | {
                                    fixed: string;
                                };
                                /** @default null */
                                note: ({
                                    column: string;
                                } | {
                                    fixed: string;
                                }) | null;
                            };
                            madeAt: string;
                            madeBy: string | null;
                            runs: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sheets, headers and first rows of a file; keeps nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sheet: string | null;
                            sheets: string[];
                            hiddenSheets: string[];
                            rows: string[][];
                            headers: {
                                letter: string;
                                header: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an import of this file would record; writes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sheet: string | null;
                            hiddenSheets: string[];
                            rows: number;
                            added: number;
                            corrected: number;
                            repeated: number;
                            wrong: number;
                            addedRows: {
                                row: number;
                                metric: string;
                                validFrom: string;
                                validTo: string | null;
                                subject: string;
                                place: string | null;
                                value: string;
                                unit: string;
                                supersedes: {
                                    id: string;
                                    value: string;
                                    validTo: string | null;
                                } | null;
                            }[];
                            correctedRows: {
                                row: number;
                                metric: string;
                                validFrom: string;
                                validTo: string | null;
                                subject: string;
                                place: string | null;
                                value: string;
                                unit: string;
                                supersedes: {
                                    id: string;
                                    value: string;
                                    validTo: string | null;
                                } | null;
                            }[];
                            repeatedRows: number[];
                            errors: {
                                row: number;
                                column: string | null;
                                header: string | null;
                                /** @enum {string} */
                                code: "required" | "not-a-date" | "not-a-number" | "scientific" | "no-saved-value" | "excel-error" | "percent-unit" | "unknown-metric" | "unit-mismatch" | "dates" | "unknown-organisation" | "ambiguous-organisation" | "no-subject" | "half-a-point" | "not-a-coordinate" | "too-long" | "contradicts-row";
                                params: {
                                    [key: string]: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest imports and what became of them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            runs: {
                                id: string;
                                source: string;
                                sourceName: string;
                                version: number;
                                fileName: string;
                                /** @enum {string} */
                                outcome: "taken" | "taken-in-part" | "refused";
                                taken: number;
                                corrected: number;
                                repeated: number;
                                left: number;
                                wrong: number;
                                runAt: string;
                                runBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Import a file: its good rows or nothing, each content once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            source: string;
                            sourceName: string;
                            version: number;
                            fileName: string;
                            /** @enum {string} */
                            outcome: "taken" | "taken-in-part" | "refused";
                            taken: number;
                            corrected: number;
                            repeated: number;
                            left: number;
                            wrong: number;
                            errors: {
                                row: number;
                                column: string | null;
                                header: string | null;
                                /** @enum {string} */
                                code: "required" | "not-a-date" | "not-a-number" | "scientific" | "no-saved-value" | "excel-error" | "percent-unit" | "unknown-metric" | "unit-mismatch" | "dates" | "unknown-organisation" | "ambiguous-organisation" | "no-subject" | "half-a-point" | "not-a-coordinate" | "too-long" | "contradicts-row";
                                params: {
                                    [key: string]: string;
                                };
                            }[];
                            runAt: string;
                            runBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its errors */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            source: string;
                            sourceName: string;
                            version: number;
                            fileName: string;
                            /** @enum {string} */
                            outcome: "taken" | "taken-in-part" | "refused";
                            taken: number;
                            corrected: number;
                            repeated: number;
                            left: number;
                            wrong: number;
                            errors: {
                                row: number;
                                column: string | null;
                                header: string | null;
                                /** @enum {string} */
                                code: "required" | "not-a-date" | "not-a-number" | "scientific" | "no-saved-value" | "excel-error" | "percent-unit" | "unknown-metric" | "unit-mismatch" | "dates" | "unknown-organisation" | "ambiguous-organisation" | "no-subject" | "half-a-point" | "not-a-coordinate" | "too-long" | "contradicts-row";
                                params: {
                                    [key: string]: string;
                                };
                            }[];
                            runAt: string;
                            runBy: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/runs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an import, with what is wrong in a last column */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas that the plans speak of, as they are on a day */
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            on: string;
                            areas: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                                formerNames: {
                                    zh: string;
                                    /** Format: date */
                                    until: string;
                                }[];
                                validFrom: string | null;
                                validTo: string | null;
                                statedKm2: number | null;
                                drawnKm2: number | null;
                                statedBasis: string | null;
                                basis: string | null;
                                note: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                /** @enum {string} */
                                border: "drawn" | "sketch" | "point" | "none";
                                uncertaintyM: number | null;
                                isInForce: boolean;
                                parts: string[];
                                wholes: string[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One area: stated and drawn size, borders by date, what it is a part of, what the ledger has in it */
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: {
                                zh: string;
                                en: string | null;
                            };
                            /** @enum {string} */
                            kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                            formerNames: {
                                zh: string;
                                /** Format: date */
                                until: string;
                            }[];
                            validFrom: string | null;
                            validTo: string | null;
                            statedKm2: number | null;
                            drawnKm2: number | null;
                            statedBasis: string | null;
                            basis: string | null;
                            note: {
                                zh: string;
                                en: string | null;
                            } | null;
                            /** @enum {string} */
                            border: "drawn" | "sketch" | "point" | "none";
                            uncertaintyM: number | null;
                            isInForce: boolean;
                            parts: string[];
                            wholes: string[];
                            /** Format: date */
                            on: string;
                            geometries: {
                                validFrom: string | null;
                                validTo: string | null;
                                isSketch: boolean;
                                uncertaintyM: number;
                                drawnKm2: number | null;
                                source: {
                                    zh: string;
                                    en: string | null;
                                };
                                licence: string;
                                basis: string | null;
                            }[];
                            partOf: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                                basis: string | null;
                            }[];
                            partsWithin: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                            }[];
                            related: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                                /** @enum {string} */
                                relation: "re-scoped" | "distinct";
                                note: {
                                    zh: string;
                                    en: string | null;
                                };
                                basis: string | null;
                            }[];
                            shares: {
                                of: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    /** @enum {string} */
                                    kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                                };
                                statedPercent: number;
                                by: string | null;
                                isOpen: boolean;
                                basis: string;
                                classes: {
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    metrics: string[];
                                }[];
                            }[];
                            clauses: {
                                [key: string]: {
                                    document: string;
                                    at: number;
                                };
                            };
                            whole: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                            } | null;
                            figures: {
                                metric: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                unit: string;
                                inside: string;
                                uncertain: string;
                                total: string;
                                unplaced: string;
                                share: {
                                    from: number;
                                    to: number;
                                } | null;
                                sample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/areas/{code}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts that lie in an area on a day, certainly or possibly */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    metric?: string;
                    certainty?: "inside" | "uncertain";
                    limit?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            on: string;
                            total: number;
                            facts: {
                                id: string;
                                metric: string;
                                metricName: {
                                    zh: string;
                                    en: string | null;
                                };
                                subject: string;
                                organisation: string | null;
                                place: string | null;
                                point: {
                                    longitude: number;
                                    latitude: number;
                                } | null;
                                value: string;
                                unit: string;
                                /** Format: date */
                                validFrom: string;
                                /** @enum {string} */
                                certainty: "inside" | "uncertain" | "outside";
                                /** @enum {string} */
                                reason: "point" | "part" | "overlap" | "no-border" | "unknown-place" | "no-place" | "contradiction";
                                sample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a map of a day is drawn from, in the coordinate system asked for */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    crs?: "WGS-84" | "CGCS2000" | "GCJ-02";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            on: string;
                            /** @enum {string} */
                            crs: "WGS-84" | "CGCS2000" | "GCJ-02";
                            bounds: number[] | null;
                            areas: {
                                code: string;
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                isSketch: boolean;
                                uncertaintyM: number;
                                geometry: {
                                    /** @enum {string} */
                                    type: "Point";
                                    coordinates: [
                                        number,
                                        number
                                    ];
                                } | {
                                    /** @enum {string} */
                                    type: "Polygon";
                                    coordinates: [
                                        number,
                                        number
                                    ][][];
                                } | {
                                    /** @enum {string} */
                                    type: "MultiPolygon";
                                    coordinates: [
                                        number,
                                        number
                                    ][][][];
                                };
                            }[];
                            lines: {
                                code: string;
                                lines: {
                                    /** @enum {string} */
                                    type: "MultiLineString";
                                    coordinates: [
                                        number,
                                        number
                                    ][][];
                                };
                            }[];
                            sources: {
                                source: {
                                    zh: string;
                                    en: string | null;
                                };
                                licence: string;
                            }[];
                            baseLayers: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                tiles: string;
                                /** @enum {string} */
                                crs: "WGS-84" | "CGCS2000" | "GCJ-02";
                                attribution: string;
                                reviewNumber: string | null;
                                maxZoom: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every indicator on a day, with its targets and how they stand */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: {
                                /** Format: date */
                                day: string;
                                known: string | null;
                            };
                            indicators: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                meaning: {
                                    zh: string;
                                    en: string;
                                };
                                unit: string;
                                /** @enum {string} */
                                direction: "up" | "down";
                                population: {
                                    zh: string;
                                    en: string;
                                } | null;
                                area: string;
                                attribute: ("expected" | "binding") | null;
                                /** @enum {string} */
                                source: "records" | "register" | "statistics";
                                sourceNote: {
                                    zh: string;
                                    en: string;
                                };
                                owner: string | null;
                                cycle: ("continuous" | "month" | "quarter" | "year") | null;
                                basis: string | null;
                                lookAlikes: string[];
                                outcome: {
                                    value: string | null;
                                    fault: {
                                        /** @enum {string} */
                                        code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                        path: string;
                                        metric: string | null;
                                    } | null;
                                    interval: {
                                        low: string;
                                        high: string;
                                    } | null;
                                    covers: {
                                        /** Format: date */
                                        from: string;
                                        /** Format: date */
                                        to: string;
                                    } | null;
                                    newest: string | null;
                                    facts: number;
                                    perhaps: number;
                                    samples: number;
                                };
                                targets: {
                                    id: string;
                                    document: {
                                        code: string;
                                        titleZh: string;
                                        titleEn: string | null;
                                        shortZh: string | null;
                                        shortEn: string | null;
                                        issued: string | null;
                                        period: {
                                            start: number | null;
                                            end: number | null;
                                        };
                                    };
                                    quotes: {
                                        quote: string;
                                        span: {
                                            start: number;
                                            end: number;
                                        } | null;
                                    }[];
                                    node: string | null;
                                    isConfirmed: boolean;
                                    comparator: (">=" | ">" | "=" | "~" | "<=" | "<") | null;
                                    value: number | null;
                                    unit: string | null;
                                    kind: string | null;
                                    deadline: number | null;
                                    baseline: {
                                        value: number;
                                        year: number;
                                    } | null;
                                    attribute: string | null;
                                    strength: string | null;
                                    openList: boolean;
                                    standing: {
                                        /** @enum {string} */
                                        state: "achieved" | "on-track" | "acceleration-needed" | "limited-progress" | "deterioration" | "no-baseline" | "no-data" | "met" | "missed" | "unknown" | "sample-figure";
                                        isClosed: boolean;
                                        due: string | null;
                                        value: string | null;
                                        measuredOn: string | null;
                                        fault: {
                                            /** @enum {string} */
                                            code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                            path: string;
                                            metric: string | null;
                                        } | null;
                                        aim: string | null;
                                        gap: string | null;
                                        ratio: number | null;
                                        observedGrowth: number | null;
                                        requiredGrowth: number | null;
                                        pace: {
                                            perYear: string;
                                            growth: number | null;
                                        } | null;
                                    } | null;
                                    successor: string | null;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator: its parts, years, forecast and targets */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            meaning: {
                                zh: string;
                                en: string;
                            };
                            unit: string;
                            /** @enum {string} */
                            direction: "up" | "down";
                            population: {
                                zh: string;
                                en: string;
                            } | null;
                            area: string;
                            attribute: ("expected" | "binding") | null;
                            /** @enum {string} */
                            source: "records" | "register" | "statistics";
                            sourceNote: {
                                zh: string;
                                en: string;
                            };
                            owner: string | null;
                            cycle: ("continuous" | "month" | "quarter" | "year") | null;
                            basis: string | null;
                            lookAlikes: string[];
                            outcome: {
                                value: string | null;
                                fault: {
                                    /** @enum {string} */
                                    code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                    path: string;
                                    metric: string | null;
                                } | null;
                                interval: {
                                    low: string;
                                    high: string;
                                } | null;
                                covers: {
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    to: string;
                                } | null;
                                newest: string | null;
                                facts: number;
                                perhaps: number;
                                samples: number;
                            };
                            targets: {
                                id: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                    issued: string | null;
                                    period: {
                                        start: number | null;
                                        end: number | null;
                                    };
                                };
                                quotes: {
                                    quote: string;
                                    span: {
                                        start: number;
                                        end: number;
                                    } | null;
                                }[];
                                node: string | null;
                                isConfirmed: boolean;
                                comparator: (">=" | ">" | "=" | "~" | "<=" | "<") | null;
                                value: number | null;
                                unit: string | null;
                                kind: string | null;
                                deadline: number | null;
                                baseline: {
                                    value: number;
                                    year: number;
                                } | null;
                                attribute: string | null;
                                strength: string | null;
                                openList: boolean;
                                standing: {
                                    /** @enum {string} */
                                    state: "achieved" | "on-track" | "acceleration-needed" | "limited-progress" | "deterioration" | "no-baseline" | "no-data" | "met" | "missed" | "unknown" | "sample-figure";
                                    isClosed: boolean;
                                    due: string | null;
                                    value: string | null;
                                    measuredOn: string | null;
                                    fault: {
                                        /** @enum {string} */
                                        code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                        path: string;
                                        metric: string | null;
                                    } | null;
                                    aim: string | null;
                                    gap: string | null;
                                    ratio: number | null;
                                    observedGrowth: number | null;
                                    requiredGrowth: number | null;
                                    pace: {
                                        perYear: string;
                                        growth: number | null;
                                    } | null;
                                } | null;
                                successor: string | null;
                            }[];
                            asOf: {
                                /** Format: date */
                                day: string;
                                known: string | null;
                            };
                            formula: {
                                [key: string]: unknown;
                            };
                            parts: {
                                path: string;
                                op: string;
                                metric: string;
                                metricZh: string;
                                metricEn: string | null;
                                unit: string;
                                area: string;
                                from: string | null;
                                /** Format: date */
                                day: string;
                                value: string | null;
                                high: string | null;
                                facts: number;
                                perhaps: number;
                                samples: number;
                            }[];
                            series: {
                                /** Format: date */
                                day: string;
                                isWhole: boolean;
                                outcome: {
                                    value: string | null;
                                    fault: {
                                        /** @enum {string} */
                                        code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                        path: string;
                                        metric: string | null;
                                    } | null;
                                    interval: {
                                        low: string;
                                        high: string;
                                    } | null;
                                    covers: {
                                        /** Format: date */
                                        from: string;
                                        /** Format: date */
                                        to: string;
                                    } | null;
                                    newest: string | null;
                                    facts: number;
                                    perhaps: number;
                                    samples: number;
                                };
                            }[];
                            forecast: {
                                points: {
                                    year: number;
                                    value: number;
                                    low: number;
                                    high: number;
                                }[];
                                chance: number;
                                backTest: {
                                    years: number;
                                    errorPercent: number | null;
                                    naivePercent: number | null;
                                    within: number;
                                } | null;
                            } | null;
                            forecastNeeds: {
                                years: number;
                                known: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/indicators/{code}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One formula for the region, its divisions and its other areas, beside each other */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: {
                                /** Format: date */
                                day: string;
                                known: string | null;
                            };
                            indicator: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                unit: string;
                                area: string;
                                openList: boolean;
                            };
                            areas: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                                /** @enum {string} */
                                reading: "figure" | "range" | "nothing-recorded" | "not-comparable";
                                facts: number;
                                perhaps: number;
                                samples: number;
                                outcome: {
                                    value: string | null;
                                    fault: {
                                        /** @enum {string} */
                                        code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                        path: string;
                                        metric: string | null;
                                    } | null;
                                    interval: {
                                        low: string;
                                        high: string;
                                    } | null;
                                    covers: {
                                        /** Format: date */
                                        from: string;
                                        /** Format: date */
                                        to: string;
                                    } | null;
                                    newest: string | null;
                                    facts: number;
                                    perhaps: number;
                                    samples: number;
                                };
                                parts: {
                                    path: string;
                                    op: string;
                                    metric: string;
                                    metricZh: string;
                                    metricEn: string | null;
                                    unit: string;
                                    area: string;
                                    from: string | null;
                                    /** Format: date */
                                    day: string;
                                    value: string | null;
                                    high: string | null;
                                    facts: number;
                                    perhaps: number;
                                    samples: number;
                                }[];
                                within: string[];
                                overlaps: string[];
                            }[];
                            absent: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "city" | "division" | "corridor" | "corridor-city" | "thematic-city" | "circle" | "zone" | "park" | "street";
                                validFrom: string | null;
                                validTo: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/indicators/{code}/chart.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A chart of an indicator as a picture on its own, for any page */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                    kind?: "trend" | "areas";
                    lang?: "zh" | "en";
                    width?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/indicators/{code}/chart.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures that a chart of an indicator is drawn from */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                    kind?: "trend" | "areas";
                    lang?: "zh" | "en";
                    width?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/indicators/{code}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts that a figure of an indicator rests on */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                    part?: string;
                    area?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            part: {
                                path: string;
                                op: string;
                                metric: string;
                                metricZh: string;
                                metricEn: string | null;
                                unit: string;
                                area: string;
                                from: string | null;
                                /** Format: date */
                                day: string;
                                value: string | null;
                                high: string | null;
                                facts: number;
                                perhaps: number;
                                samples: number;
                            };
                            facts: {
                                id: string;
                                subject: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                place: string | null;
                                dimensions: {
                                    [key: string]: string;
                                };
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                recordedAt: string;
                                value: string;
                                unit: string;
                                origin: string;
                                sourceModule: string;
                                sourceRecord: string;
                                evidence: string | null;
                                sample: boolean;
                                isCertain: boolean;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/indicators/{code}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why an indicator changed between two days, or between what was known then and now */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                    since?: string;
                    sinceKnown?: string;
                    area?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            indicator: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                unit: string;
                            };
                            area: string;
                            before: {
                                /** Format: date */
                                day: string;
                                known: string | null;
                                outcome: {
                                    value: string | null;
                                    fault: {
                                        /** @enum {string} */
                                        code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                        path: string;
                                        metric: string | null;
                                    } | null;
                                    interval: {
                                        low: string;
                                        high: string;
                                    } | null;
                                    covers: {
                                        /** Format: date */
                                        from: string;
                                        /** Format: date */
                                        to: string;
                                    } | null;
                                    newest: string | null;
                                    facts: number;
                                    perhaps: number;
                                    samples: number;
                                };
                            };
                            after: {
                                /** Format: date */
                                day: string;
                                known: string | null;
                                outcome: {
                                    value: string | null;
                                    fault: {
                                        /** @enum {string} */
                                        code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                        path: string;
                                        metric: string | null;
                                    } | null;
                                    interval: {
                                        low: string;
                                        high: string;
                                    } | null;
                                    covers: {
                                        /** Format: date */
                                        from: string;
                                        /** Format: date */
                                        to: string;
                                    } | null;
                                    newest: string | null;
                                    facts: number;
                                    perhaps: number;
                                    samples: number;
                                };
                            };
                            parts: {
                                part: {
                                    path: string;
                                    op: string;
                                    metric: string;
                                    metricZh: string;
                                    metricEn: string | null;
                                    unit: string;
                                    area: string;
                                    from: string | null;
                                    /** Format: date */
                                    day: string;
                                    value: string | null;
                                    high: string | null;
                                    facts: number;
                                    perhaps: number;
                                    samples: number;
                                };
                                before: string | null;
                                byPlace: {
                                    key: string | null;
                                    before: string;
                                    after: string;
                                    change: string;
                                }[];
                                byClass: {
                                    key: string | null;
                                    before: string;
                                    after: string;
                                    change: string;
                                    vocabulary: string;
                                }[];
                                gained: {
                                    subject: string;
                                    fact: string;
                                    value: string;
                                    sample: boolean;
                                }[];
                                gainedCount: number;
                                lost: {
                                    subject: string;
                                    fact: string;
                                    value: string;
                                    sample: boolean;
                                }[];
                                lostCount: number;
                                corrections: {
                                    subject: string;
                                    /** Format: date */
                                    day: string;
                                    before: string;
                                    after: string | null;
                                    superseded: string;
                                    by: string;
                                    recordedAt: string;
                                    note: string | null;
                                }[];
                                correctionCount: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a day as a file */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                };
                header?: never;
                path: {
                    format: "csv" | "xlsx" | "json" | "sdmx" | "csvw";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which promises can be computed, from what, and which have figures now */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    known?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            day: string;
                            counts: {
                                /** @enum {string} */
                                source: "records" | "register" | "statistics" | "none";
                                targets: number;
                                withData: number;
                            }[];
                            targets: {
                                id: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                    issued: string | null;
                                    period: {
                                        start: number | null;
                                        end: number | null;
                                    };
                                };
                                quote: string;
                                span: {
                                    start: number;
                                    end: number;
                                } | null;
                                isFound: boolean;
                                isConfirmed: boolean;
                                indicator: string | null;
                                name: {
                                    zh: string;
                                    en: string;
                                } | null;
                                reason: {
                                    zh: string;
                                    en: string;
                                } | null;
                                source: ("records" | "register" | "statistics") | null;
                                sourceNote: {
                                    zh: string;
                                    en: string;
                                } | null;
                                value: string | null;
                                interval: {
                                    low: string;
                                    high: string;
                                } | null;
                                unit: string | null;
                                fault: {
                                    /** @enum {string} */
                                    code: "no-facts" | "missing-year" | "several-values" | "no-such-area" | "area-uncertain" | "nothing-to-divide-by" | "years-differ" | "no-baseline" | "no-growth";
                                    path: string;
                                    metric: string | null;
                                } | null;
                                samples: number;
                                newest: string | null;
                                ageDays: number | null;
                            }[];
                            goals: {
                                id: string;
                                document: string;
                                quote: string;
                                span: {
                                    start: number;
                                    end: number;
                                } | null;
                                indicator: string | null;
                                reason: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets whose base value the source does not give */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            targets: {
                                id: string;
                                indicator: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                quote: string;
                                span: {
                                    start: number;
                                    end: number;
                                } | null;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                    issued: string | null;
                                    period: {
                                        start: number | null;
                                        end: number | null;
                                    };
                                };
                                due: string | null;
                                isClosed: boolean;
                                /** @enum {string} */
                                need: "figure" | "progress" | "none";
                                /** @enum {string} */
                                state: "unasked" | "waiting" | "declined" | "given";
                                base: {
                                    unit: string;
                                    metrics: {
                                        zh: string;
                                        en: string;
                                    }[];
                                    per: number | null;
                                };
                                requests: {
                                    id: string;
                                    organisation: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    };
                                    question: string;
                                    askedBy: string;
                                    askedAt: string;
                                    isAnswered: boolean;
                                    declined: {
                                        reason: string;
                                        by: string;
                                        at: string;
                                    } | null;
                                }[];
                                baseline: {
                                    value: string;
                                    /** Format: date */
                                    day: string;
                                    evidence: string;
                                    givenBy: string;
                                    givenAt: string;
                                } | null;
                                given: {
                                    value: string;
                                    /** Format: date */
                                    day: string;
                                    evidence: string;
                                    givenBy: string;
                                    givenAt: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/targets/{id}/baseline-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a unit for the base value of a target */
        post: {
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
                    "application/json": {
                        organisation: string;
                        question: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/targets/{id}/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the base value of a target, with its evidence */
        post: {
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
                    "application/json": {
                        value: string;
                        /** Format: date */
                        day: string;
                        evidence: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/baseline-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the unit that was asked has no such base value, and why */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/lamps/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the lamps of the ledger would show by another rule; nothing is kept */
        get: {
            parameters: {
                query?: {
                    soonDays?: number;
                    staleDays?: number;
                    lateFrom?: "limited-progress" | "deterioration";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            rule: {
                                soonDays: number;
                                staleDays: number;
                                /** @enum {string} */
                                lateFrom: "limited-progress" | "deterioration";
                            };
                            tried: {
                                soonDays: number;
                                staleDays: number;
                                /** @enum {string} */
                                lateFrom: "limited-progress" | "deterioration";
                            };
                            total: number;
                            before: {
                                [key: string]: number;
                            };
                            after: {
                                [key: string]: number;
                            };
                            changed: number;
                            rows: {
                                id: string;
                                title: string;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                before: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                after: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans whose period is over, with how their commitments ended */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            accounts: {
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                ended: string;
                                total: number;
                                byOutcome: {
                                    [key: string]: number;
                                };
                                goOn: number;
                                sample: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/closing/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The closing account of one plan, promise by promise */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            document: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                            };
                            ended: string;
                            rows: {
                                id: string;
                                title: string;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                quote: string;
                                units: string[];
                                dueOn: string | null;
                                /** @enum {string} */
                                outcome: "met" | "missed" | "done" | "unfinished" | "no-data";
                                reasons: {
                                    /** @enum {string} */
                                    code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                    days: number | null;
                                    on: string | null;
                                }[];
                                figure: {
                                    aim: string | null;
                                    value: string | null;
                                    unit: string;
                                    indicator: string;
                                } | null;
                                isSample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/closing/{document}/account.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The closing account of one plan as a workbook */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reporting rounds with how far they are; a unit sees those that ask it, counted over its own */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            rounds: {
                                id: string;
                                title: string;
                                coversFrom: string;
                                coversTo: string;
                                deadline: string;
                                openedAt: string;
                                closedAt: string | null;
                                counts: {
                                    asked: number;
                                    waiting: number;
                                    returned: number;
                                    reported: number;
                                    accepted: number;
                                    late: number;
                                };
                                saved: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Open a reporting round for a part of the ledger */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** Format: date */
                        coversFrom: string;
                        /** Format: date */
                        coversTo: string;
                        /** Format: date */
                        deadline: string;
                        /** @default  */
                        instructions?: string;
                        filter: {
                            document?: string[];
                            unit?: string[];
                            kind?: ("target" | "goal" | "task" | "measure")[];
                            lamp?: ("late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed")[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            asked: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a round with this filter would ask of whom, and what it leaves out */
        get: {
            parameters: {
                query?: {
                    document?: string[];
                    unit?: string[];
                    kind?: ("target" | "goal" | "task" | "measure")[];
                    lamp?: ("late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed")[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: number;
                            commitments: number;
                            units: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                                count: number;
                            }[];
                            leftOut: {
                                noUnit: number;
                                notDispatched: number;
                                over: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round: who has reported, who has not, what was returned */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            coversFrom: string;
                            coversTo: string;
                            deadline: string;
                            openedAt: string;
                            closedAt: string | null;
                            counts: {
                                asked: number;
                                waiting: number;
                                returned: number;
                                reported: number;
                                accepted: number;
                                late: number;
                            };
                            saved: number;
                            day: string;
                            instructions: string;
                            steps: {
                                /** @enum {string} */
                                act: "opened" | "reminded" | "closed";
                                at: string;
                                by: string;
                                note: string | null;
                                units: number | null;
                            }[];
                            units: {
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                counts: {
                                    asked: number;
                                    waiting: number;
                                    returned: number;
                                    reported: number;
                                    accepted: number;
                                    late: number;
                                };
                                saved: number;
                            }[];
                            items: {
                                commitment: string;
                                title: string;
                                /** @enum {string} */
                                commitmentState: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                /** @enum {string} */
                                state: "waiting" | "returned" | "reported" | "accepted" | "lapsed";
                                isLate: boolean;
                                reportedAt: string | null;
                                verdictNote: string | null;
                                isSample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind the units that have something to report */
        post: {
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
                    "application/json": {
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            units: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a round */
        post: {
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
                    "application/json": {
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a round came to, by document and unit, with what the units wrote */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            round: {
                                id: string;
                                title: string;
                                coversFrom: string;
                                coversTo: string;
                                deadline: string;
                                openedAt: string;
                                closedAt: string | null;
                                counts: {
                                    asked: number;
                                    waiting: number;
                                    returned: number;
                                    reported: number;
                                    accepted: number;
                                    late: number;
                                };
                                saved: number;
                            };
                            documents: {
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                counts: {
                                    asked: number;
                                    waiting: number;
                                    returned: number;
                                    reported: number;
                                    accepted: number;
                                    late: number;
                                };
                                texts: {
                                    commitment: string;
                                    title: string;
                                    unit: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    };
                                    /** @enum {string} */
                                    state: "waiting" | "returned" | "reported" | "accepted" | "lapsed";
                                    content: {
                                        progress: string;
                                        /** @default  */
                                        problem: string;
                                        /** @default  */
                                        next: string;
                                        evidence?: string[];
                                    };
                                    from: string | null;
                                }[];
                            }[];
                            units: {
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                counts: {
                                    asked: number;
                                    waiting: number;
                                    returned: number;
                                    reported: number;
                                    accepted: number;
                                    late: number;
                                };
                                saved: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds/{id}/summary.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The summary of a round as an official paper */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/rounds/{id}/reports/{commitment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the platform knows for the own unit's report on a commitment, and what asks the same */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    commitment: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            round: {
                                id: string;
                                title: string;
                                coversFrom: string;
                                coversTo: string;
                                deadline: string;
                                closedAt: string | null;
                                instructions: string;
                            };
                            /** @enum {string} */
                            state: "waiting" | "returned" | "reported" | "accepted" | "lapsed";
                            verdictNote: string | null;
                            since: string;
                            last: {
                                at: string;
                                next: string;
                                problem: string;
                            } | null;
                            figure: {
                                indicator: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                unit: string;
                                was: {
                                    day: string;
                                    value: string | null;
                                };
                                now: {
                                    day: string;
                                    value: string | null;
                                };
                                facts: number;
                                samples: number;
                            } | null;
                            changes: {
                                act: string;
                                at: string;
                                by: string | null;
                                basis: string | null;
                            }[];
                            same: {
                                id: string;
                                version: number;
                                title: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                /** @enum {string} */
                                why: "aligned" | "merged";
                                hasDraft: boolean;
                                refusal: {
                                    code: string;
                                    params?: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Report on a commitment in a round, and with the same words on others that ask the same */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    commitment: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        content: {
                            progress: string;
                            /** @default  */
                            problem?: string;
                            /** @default  */
                            next?: string;
                            evidence?: string[];
                        };
                        /** @default [] */
                        also?: {
                            id: string;
                            version: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            report: string;
                            served: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parts of the next report: the own one, and the others for the unit that puts them together */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            compiler: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            } | null;
                            isCompiler: boolean;
                            own: {
                                version: number;
                                content: {
                                    progress: string;
                                    /** @default  */
                                    problem: string;
                                    /** @default  */
                                    next: string;
                                    evidence?: string[];
                                };
                                sentAt: string;
                                sentBy: string;
                            } | null;
                            others: {
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                /** @enum {string} */
                                role: "sole" | "lead" | "joint" | "co" | "unknown";
                                part: {
                                    version: number;
                                    content: {
                                        progress: string;
                                        /** @default  */
                                        problem: string;
                                        /** @default  */
                                        next: string;
                                        evidence?: string[];
                                    };
                                    sentAt: string;
                                    sentBy: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send the own unit's part of the next report */
        put: {
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
                    "application/json": {
                        version: number;
                        content: {
                            progress: string;
                            /** @default  */
                            problem?: string;
                            /** @default  */
                            next?: string;
                            evidence?: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            compiler: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            } | null;
                            isCompiler: boolean;
                            own: {
                                version: number;
                                content: {
                                    progress: string;
                                    /** @default  */
                                    problem: string;
                                    /** @default  */
                                    next: string;
                                    evidence?: string[];
                                };
                                sentAt: string;
                                sentBy: string;
                            } | null;
                            others: {
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                /** @enum {string} */
                                role: "sole" | "lead" | "joint" | "co" | "unknown";
                                part: {
                                    version: number;
                                    content: {
                                        progress: string;
                                        /** @default  */
                                        problem: string;
                                        /** @default  */
                                        next: string;
                                        evidence?: string[];
                                    };
                                    sentAt: string;
                                    sentBy: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/bring-back/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an edited export of the ledger would change, and what is refused and why; changes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isApplied: boolean;
                            rows: number;
                            unchanged: number;
                            changes: {
                                row: number;
                                title: string;
                                id: string;
                                changes: {
                                    /** @enum {string} */
                                    field: "units" | "others" | "due" | "state";
                                    from: string;
                                    to: string;
                                    /** @enum {string} */
                                    act: "approve" | "assign" | "dispatch" | "recall" | "sign" | "send-back" | "start" | "report" | "accept" | "return" | "close" | "reopen" | "transfer" | "ask-extension" | "extend" | "decline-extension" | "suspend" | "resume" | "merge" | "withdraw";
                                }[];
                            }[];
                            refusals: {
                                row: number;
                                title: string;
                                column: string | null;
                                header: string | null;
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                                changes: {
                                    /** @enum {string} */
                                    field: "units" | "others" | "due" | "state";
                                    from: string;
                                    to: string;
                                }[];
                                meanwhile: {
                                    by: string;
                                    at: string;
                                    version: number;
                                    seen: number;
                                    cells: {
                                        [key: string]: string;
                                    };
                                } | null;
                            }[];
                            lacks: ("basis" | "note")[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/bring-back/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply the changes of an edited export, each by its act; what is refused stays as it is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isApplied: boolean;
                            rows: number;
                            unchanged: number;
                            changes: {
                                row: number;
                                title: string;
                                id: string;
                                changes: {
                                    /** @enum {string} */
                                    field: "units" | "others" | "due" | "state";
                                    from: string;
                                    to: string;
                                    /** @enum {string} */
                                    act: "approve" | "assign" | "dispatch" | "recall" | "sign" | "send-back" | "start" | "report" | "accept" | "return" | "close" | "reopen" | "transfer" | "ask-extension" | "extend" | "decline-extension" | "suspend" | "resume" | "merge" | "withdraw";
                                }[];
                            }[];
                            refusals: {
                                row: number;
                                title: string;
                                column: string | null;
                                header: string | null;
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                                changes: {
                                    /** @enum {string} */
                                    field: "units" | "others" | "due" | "state";
                                    from: string;
                                    to: string;
                                }[];
                                meanwhile: {
                                    by: string;
                                    at: string;
                                    version: number;
                                    seen: number;
                                    cells: {
                                        [key: string]: string;
                                    };
                                } | null;
                            }[];
                            lacks: ("basis" | "note")[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a ledger of any columns is understood: heads, columns with reasons, rows, what cannot be taken; keeps nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: number;
                            mapping: {
                                sheet: string | null;
                                headerRow: number;
                                headerRows: number;
                                isLeftOut: boolean;
                                document: string | null;
                                fields: (("number" | "group" | "document" | "task" | "measure" | "target" | "lead" | "units" | "support" | "deadline" | "progress" | "problem" | "next") | null)[];
                            }[];
                            sheets: {
                                sheet: string | null;
                                title: string;
                                isUnreadable: boolean;
                                rows: number;
                                groups: string[];
                                columns: {
                                    letter: string;
                                    header: string;
                                    /** @enum {string} */
                                    certainty: "certain" | "likely" | "none";
                                    reason: {
                                        /** @enum {string} */
                                        code: "head" | "head-part" | "head-not-cells" | "days" | "units" | "serial" | "prose" | "remembered" | "person" | "kept" | "second" | "unknown";
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    };
                                    samples: string[];
                                }[];
                            }[];
                            hiddenSheets: string[];
                            problems: {
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                                sheet: string | null;
                                row: number;
                                column: string | null;
                                header: string | null;
                            }[];
                            documents: {
                                code: string;
                                title: string;
                            }[];
                            known: {
                                id: string;
                                fileName: string;
                                broughtAt: string;
                                by: string;
                            } | null;
                            follows: {
                                id: string;
                                fileName: string;
                                broughtAt: string;
                                by: string;
                                ledger: string;
                                same: number;
                                added: number;
                                gone: number;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledgers that were brought, the last first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            files: {
                                id: string;
                                fileName: string;
                                broughtAt: string;
                                by: string;
                                number: number;
                                rows: number;
                                isNewest: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Keep a ledger as it was read, with the sentences found for its rows; the same file is kept once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            isNew: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger that was brought: its rows by where they stand, the sentences that they may mean and why */
        get: {
            parameters: {
                query?: {
                    state?: "certain" | "likely" | "tied" | "unmatched" | "unconfirmed" | "left" | "done";
                    offset?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            fileName: string;
                            broughtAt: string;
                            by: string;
                            number: number;
                            newer: string | null;
                            total: number;
                            byState: {
                                [key: string]: number;
                            };
                            gone: {
                                row: number;
                                sheet: string | null;
                                words: string;
                            }[];
                            count: number;
                            rows: {
                                id: string;
                                sheet: string | null;
                                row: number;
                                group: string;
                                task: string;
                                measure: string;
                                units: string;
                                deadline: string;
                                /** @enum {string} */
                                state: "certain" | "likely" | "tied" | "unmatched" | "unconfirmed" | "left" | "done";
                                tie: {
                                    extraction: string;
                                    measure: number | null;
                                    kind: string;
                                    title: string;
                                    words: string;
                                    document: string;
                                    documentTitle: string;
                                    start: number;
                                    edition: number;
                                    isConfirmed: boolean;
                                    commitment: string | null;
                                } | null;
                                proposals: {
                                    extraction: string;
                                    measure: number | null;
                                    kind: string;
                                    title: string;
                                    words: string;
                                    document: string;
                                    documentTitle: string;
                                    start: number;
                                    edition: number;
                                    isConfirmed: boolean;
                                    commitment: string | null;
                                    score: number;
                                    reasons: {
                                        /** @enum {string} */
                                        code: "words" | "figures" | "other-figures" | "units" | "document";
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    }[];
                                }[];
                                rowsOfSentence: number;
                                decision: {
                                    id: string;
                                    /** @enum {string} */
                                    verdict: "tie" | "none" | "open";
                                    by: string;
                                    at: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers/{id}/rest.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that did not come into the ledger, with all their cells and the reason */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide which sentence rows are, or that none is; refused when somebody decided meanwhile */
        post: {
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
                    "application/json": {
                        decisions: {
                            row: string;
                            seen: string | null;
                            /** @enum {string} */
                            verdict: "tie" | "none" | "open";
                            /** @default null */
                            extraction?: string | null;
                            /** @default null */
                            measure?: number | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decided: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look again for the sentences of rows that nobody has decided */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decided: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the tied rows would change in the ledger, and what cannot be taken; changes nothing */
        post: {
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
                    "application/json": {
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isApplied: boolean;
                            changes: {
                                rows: {
                                    sheet: string | null;
                                    row: number;
                                }[];
                                title: string;
                                commitment: string | null;
                                changes: {
                                    /** @enum {string} */
                                    field: "register" | "units" | "due" | "note";
                                    from: string;
                                    to: string;
                                    act: string;
                                }[];
                            }[];
                            unchanged: number;
                            problems: {
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                                sheet: string | null;
                                row: number;
                                column: string | null;
                                header: string | null;
                            }[];
                            waiting: number;
                            unmatched: number;
                            rest: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/earlier-ledgers/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the tied rows into the ledger by the acts that people use */
        post: {
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
                    "application/json": {
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isApplied: boolean;
                            changes: {
                                rows: {
                                    sheet: string | null;
                                    row: number;
                                }[];
                                title: string;
                                commitment: string | null;
                                changes: {
                                    /** @enum {string} */
                                    field: "register" | "units" | "due" | "note";
                                    from: string;
                                    to: string;
                                    act: string;
                                }[];
                            }[];
                            unchanged: number;
                            problems: {
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                                sheet: string | null;
                                row: number;
                                column: string | null;
                                header: string | null;
                            }[];
                            waiting: number;
                            unmatched: number;
                            rest: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sentences of the documents that some words may mean, the most alike first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sentences: {
                                extraction: string;
                                measure: number | null;
                                kind: string;
                                title: string;
                                words: string;
                                document: string;
                                documentTitle: string;
                                start: number;
                                edition: number;
                                isConfirmed: boolean;
                                commitment: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What falls due in a month, with the counts of all months */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: ("registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn")[];
                    lamp?: ("late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed")[];
                    kind?: ("target" | "goal" | "task" | "measure")[];
                    due?: ("overdue" | "soon" | "later" | "none")[];
                    source?: ("confirmed" | "changed" | "reopened" | "rejected")[];
                    document?: string[];
                    unit?: string[];
                    area?: string[];
                    archived?: "with" | "only";
                    month?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            month: string;
                            months: {
                                month: string;
                                count: number;
                            }[];
                            undated: number;
                            count: number;
                            rows: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                title: string;
                                quote: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                start: number;
                                area: string | null;
                                duties: {
                                    code: string | null;
                                    name: string;
                                    /** @enum {string} */
                                    role: "sole" | "lead" | "joint" | "co" | "unknown";
                                }[];
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                stateSince: string;
                                dueOn: string | null;
                                /** @enum {string} */
                                dueFrom: "own" | "plan" | "brought" | "extended" | "adjusted" | "none";
                                round: number;
                                /** @enum {string} */
                                source: "confirmed" | "changed" | "reopened" | "rejected";
                                isSample: boolean;
                                lamp: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                adjusted: {
                                    value: number;
                                    deadline: number | null;
                                } | null;
                                group: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadlines that pass the filter as an iCalendar file (RFC 5545) */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: ("registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn")[];
                    lamp?: ("late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed")[];
                    kind?: ("target" | "goal" | "task" | "measure")[];
                    due?: ("overdue" | "soon" | "later" | "none")[];
                    source?: ("confirmed" | "changed" | "reopened" | "rejected")[];
                    document?: string[];
                    unit?: string[];
                    area?: string[];
                    archived?: "with" | "only";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the person has an address for calendar programs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            feed: {
                                madeAt: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make an address at which a calendar program reads one's deadlines; the earlier one ends */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        filter: {
                            q?: string;
                            state?: ("registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn")[];
                            lamp?: ("late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed")[];
                            kind?: ("target" | "goal" | "task" | "measure")[];
                            due?: ("overdue" | "soon" | "later" | "none")[];
                            source?: ("confirmed" | "changed" | "reopened" | "rejected")[];
                            document?: string[];
                            unit?: string[];
                            area?: string[];
                            /** @enum {string} */
                            archived?: "with" | "only";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            path: string;
                        };
                    };
                };
            };
        };
        /** End the address for calendar programs */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            feed: null;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadlines of the person whose address this is, for calendar programs */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evaluations of plans with what they counted, and the plans that can be evaluated */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            today: string;
                            documents: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                                commitments: number;
                            }[];
                            evaluations: {
                                id: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                /** @enum {string} */
                                kind: "mid-term" | "final";
                                on: string;
                                known: string;
                                hash: string;
                                /** @enum {string} */
                                state: "draft" | "final";
                                startedAt: string;
                                startedBy: string;
                                finalAt: string | null;
                                finalBy: string | null;
                                total: number;
                                counts: {
                                    met: number;
                                    "on-track": number;
                                    behind: number;
                                    "no-data": number;
                                };
                                notes: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Freeze how a plan stood on a day as known at an instant */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: string;
                        /** @enum {string} */
                        kind: "mid-term" | "final";
                        /** Format: date */
                        on: string;
                        /** @default null */
                        known?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            hash: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One evaluation: the frozen rows, counts, findings and proposals */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            document: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                            };
                            /** @enum {string} */
                            kind: "mid-term" | "final";
                            on: string;
                            known: string;
                            hash: string;
                            /** @enum {string} */
                            state: "draft" | "final";
                            startedAt: string;
                            startedBy: string;
                            finalAt: string | null;
                            finalBy: string | null;
                            rule: {
                                soonDays: number;
                                staleDays: number;
                                /** @enum {string} */
                                lateFrom: "limited-progress" | "deterioration";
                            };
                            counts: {
                                met: number;
                                "on-track": number;
                                behind: number;
                                "no-data": number;
                            };
                            targets: {
                                total: number;
                                counts: {
                                    met: number;
                                    "on-track": number;
                                    behind: number;
                                    "no-data": number;
                                };
                            };
                            tasks: {
                                total: number;
                                counts: {
                                    met: number;
                                    "on-track": number;
                                    behind: number;
                                    "no-data": number;
                                };
                            };
                            rows: {
                                commitment: string;
                                extraction: string;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                title: string;
                                quote: string;
                                edition: number;
                                start: number;
                                line: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                since: string;
                                dueOn: string | null;
                                units: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "sole" | "lead" | "joint" | "co" | "unknown";
                                }[];
                                lamp: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                report: {
                                    id: string;
                                    on: string;
                                    round: number;
                                    unit: string;
                                    verdict: ("accepted" | "returned") | null;
                                    progress: string;
                                } | null;
                                target: {
                                    id: string;
                                    indicator: string;
                                    /** @enum {string} */
                                    state: "achieved" | "on-track" | "acceleration-needed" | "limited-progress" | "deterioration" | "no-baseline" | "no-data" | "met" | "missed" | "unknown" | "sample-figure";
                                    unit: string;
                                    value: string | null;
                                    measuredOn: string | null;
                                    aim: string | null;
                                    due: string | null;
                                    base: {
                                        day: string;
                                        value: string;
                                    } | null;
                                    facts: number;
                                    samples: number;
                                    factIds: string[];
                                    adjusted: {
                                        number: number;
                                        from: string;
                                        decision: string;
                                        inForceOn: string;
                                    }[];
                                } | null;
                                isSample: boolean;
                                /** @enum {string} */
                                judgement: "met" | "on-track" | "behind" | "no-data";
                            }[];
                            notes: {
                                id: string;
                                /** @enum {string} */
                                kind: "finding" | "proposal";
                                text: string;
                                at: string;
                                by: string;
                                replacedBy: string | null;
                            }[];
                            others: {
                                id: string;
                                /** @enum {string} */
                                kind: "mid-term" | "final";
                                on: string;
                                known: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/evaluations/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask the question of an evaluation again: the hash that comes out, and where it differs */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            hash: string;
                            isSame: boolean;
                            changed: {
                                id: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/evaluations/{id}/comparison/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two evaluations of one plan beside each other */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    other: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            earlier: {
                                id: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                /** @enum {string} */
                                kind: "mid-term" | "final";
                                on: string;
                                known: string;
                                hash: string;
                                /** @enum {string} */
                                state: "draft" | "final";
                                startedAt: string;
                                startedBy: string;
                                finalAt: string | null;
                                finalBy: string | null;
                            };
                            later: {
                                id: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                /** @enum {string} */
                                kind: "mid-term" | "final";
                                on: string;
                                known: string;
                                hash: string;
                                /** @enum {string} */
                                state: "draft" | "final";
                                startedAt: string;
                                startedBy: string;
                                finalAt: string | null;
                                finalBy: string | null;
                            };
                            counts: {
                                earlier: {
                                    met: number;
                                    "on-track": number;
                                    behind: number;
                                    "no-data": number;
                                };
                                later: {
                                    met: number;
                                    "on-track": number;
                                    behind: number;
                                    "no-data": number;
                                };
                            };
                            rows: {
                                id: string;
                                title: string;
                                unit: string | null;
                                earlier: {
                                    /** @enum {string} */
                                    judgement: "met" | "on-track" | "behind" | "no-data";
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    /** @enum {string} */
                                    state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                    value: string | null;
                                    aim: string | null;
                                } | null;
                                later: {
                                    /** @enum {string} */
                                    judgement: "met" | "on-track" | "behind" | "no-data";
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    /** @enum {string} */
                                    state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                    value: string | null;
                                    aim: string | null;
                                } | null;
                                /** @enum {string} */
                                change: "better" | "worse" | "same" | "only-earlier" | "only-later";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/evaluations/{id}/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft report of an evaluation as a Word file, every figure with its footnote */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/evaluations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a finding or a proposal beside a draft */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        kind: "finding" | "proposal";
                        text: string;
                        /** @default null */
                        replaces?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/evaluations/{id}/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an evaluation final */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the target of a commitment */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unit: string | null;
                            original: {
                                value: number;
                                deadline: number | null;
                            } | null;
                            current: {
                                value: number;
                                deadline: number | null;
                            } | null;
                            today: string;
                            adjustments: {
                                id: string;
                                number: number;
                                old: {
                                    value: number;
                                    deadline: number | null;
                                };
                                new: {
                                    value: number;
                                    deadline: number | null;
                                };
                                reason: string;
                                decision: string;
                                inForceOn: string;
                                proposedAt: string;
                                proposedBy: string;
                                isOwn: boolean;
                                answer: ("approved" | "declined") | null;
                                answeredAt: string | null;
                                answeredBy: string | null;
                                note: string | null;
                            }[];
                            approverIsAnother: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Propose that a target be another from a day on */
        post: {
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
                    "application/json": {
                        value: number;
                        deadline: number | null;
                        reason: string;
                        decision: string;
                        /** Format: date */
                        inForceOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/adjustments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or decline an adjustment that somebody else proposed */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        answer: "approved" | "declined";
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units with what they lead, share and support */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            units: {
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                above: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                figures: {
                                    lead: {
                                        total: number;
                                        late: number;
                                        warning: number;
                                        soon: number;
                                        closed: number;
                                    };
                                    joint: {
                                        total: number;
                                        late: number;
                                        warning: number;
                                        soon: number;
                                        closed: number;
                                    };
                                    supporting: {
                                        total: number;
                                        late: number;
                                        warning: number;
                                        soon: number;
                                        closed: number;
                                    };
                                };
                            }[];
                            unknown: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit: what it answers for, with whom, from which documents, and how it reports */
        get: {
            parameters: {
                query?: {
                    part?: "lead" | "joint" | "supporting";
                    with?: string;
                    lamp?: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            soonDays: number;
                            unit: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            };
                            above: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            } | null;
                            below: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                                total: number;
                                late: number;
                            }[];
                            isWhole: boolean;
                            figures: {
                                lead: {
                                    total: number;
                                    late: number;
                                    warning: number;
                                    soon: number;
                                    closed: number;
                                };
                                joint: {
                                    total: number;
                                    late: number;
                                    warning: number;
                                    soon: number;
                                    closed: number;
                                };
                                supporting: {
                                    total: number;
                                    late: number;
                                    warning: number;
                                    soon: number;
                                    closed: number;
                                };
                            };
                            byLamp: {
                                [key: string]: number;
                            };
                            reports: {
                                asked: number;
                                onTime: number;
                                late: number;
                                waiting: number;
                                returned: number;
                                sent: number;
                            } | null;
                            scorecard: string | null;
                            documents: {
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                total: number;
                                late: number;
                            }[];
                            partners: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                                total: number;
                            }[];
                            count: number;
                            rows: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                title: string;
                                quote: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                start: number;
                                area: string | null;
                                duties: {
                                    code: string | null;
                                    name: string;
                                    /** @enum {string} */
                                    role: "sole" | "lead" | "joint" | "co" | "unknown";
                                }[];
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                stateSince: string;
                                dueOn: string | null;
                                /** @enum {string} */
                                dueFrom: "own" | "plan" | "brought" | "extended" | "adjusted" | "none";
                                round: number;
                                /** @enum {string} */
                                source: "confirmed" | "changed" | "reopened" | "rejected";
                                isSample: boolean;
                                lamp: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                adjusted: {
                                    value: number;
                                    deadline: number | null;
                                } | null;
                                group: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scorecards that were made, and the weights that hold today */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            today: string;
                            weights: {
                                lamps: number;
                                reports: number;
                                closing: number;
                                returns: number;
                            };
                            scorecards: {
                                id: string;
                                from: string;
                                to: string;
                                known: string;
                                rule: {
                                    weights: {
                                        lamps: number;
                                        reports: number;
                                        closing: number;
                                        returns: number;
                                    };
                                    lamps: {
                                        soonDays: number;
                                        staleDays: number;
                                        /** @enum {string} */
                                        lateFrom: "limited-progress" | "deterioration";
                                    };
                                };
                                /** @enum {string} */
                                othersSee: "nothing" | "scores";
                                hash: string;
                                madeAt: string;
                                madeBy: string;
                                units: number;
                                openObjections: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Compute and freeze the scorecards of all units for a period */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        /** @default null */
                        known?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            hash: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/scorecards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scorecard: the units that the reader may see with their scores */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            from: string;
                            to: string;
                            known: string;
                            rule: {
                                weights: {
                                    lamps: number;
                                    reports: number;
                                    closing: number;
                                    returns: number;
                                };
                                lamps: {
                                    soonDays: number;
                                    staleDays: number;
                                    /** @enum {string} */
                                    lateFrom: "limited-progress" | "deterioration";
                                };
                            };
                            /** @enum {string} */
                            othersSee: "nothing" | "scores";
                            hash: string;
                            madeAt: string;
                            madeBy: string;
                            units: {
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                scores: {
                                    /** @enum {string} */
                                    part: "lead" | "joint" | "supporting";
                                    commitments: number;
                                    items: {
                                        /** @enum {string} */
                                        item: "lamps" | "reports" | "closing" | "returns";
                                        weight: number;
                                        good: number;
                                        counted: number;
                                        leftOut: number;
                                        value: number | null;
                                    }[];
                                    score: number | null;
                                }[];
                                isOpen: boolean;
                                openObjections: number;
                            }[];
                            isSample: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/scorecards/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute a scorecard again: the hash that comes out, and for which units it differs */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            hash: string;
                            isSame: boolean;
                            changed: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/scorecards/{id}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard of one unit with its computation record and objections */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            from: string;
                            to: string;
                            known: string;
                            rule: {
                                weights: {
                                    lamps: number;
                                    reports: number;
                                    closing: number;
                                    returns: number;
                                };
                                lamps: {
                                    soonDays: number;
                                    staleDays: number;
                                    /** @enum {string} */
                                    lateFrom: "limited-progress" | "deterioration";
                                };
                            };
                            /** @enum {string} */
                            othersSee: "nothing" | "scores";
                            hash: string;
                            madeAt: string;
                            madeBy: string;
                            unit: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            };
                            isOwn: boolean;
                            scores: {
                                /** @enum {string} */
                                part: "lead" | "joint" | "supporting";
                                commitments: number;
                                items: {
                                    /** @enum {string} */
                                    item: "lamps" | "reports" | "closing" | "returns";
                                    weight: number;
                                    good: number;
                                    counted: number;
                                    leftOut: number;
                                    value: number | null;
                                }[];
                                score: number | null;
                            }[];
                            records: {
                                /** @enum {string} */
                                part: "lead" | "joint" | "supporting";
                                /** @enum {string} */
                                item: "lamps" | "reports" | "closing" | "returns";
                                commitment: string;
                                title: string;
                                record: string | null;
                                /** @enum {string} */
                                counts: "for" | "against" | "left-out";
                                /** @enum {string} */
                                why: "not-late" | "late" | "on-time" | "after-deadline" | "never-came" | "still-open" | "closed" | "reported-done" | "unfinished" | "accepted" | "returned" | "no-data" | "suspended" | "waits-for-office" | "not-judged";
                                on: string | null;
                            }[];
                            objections: {
                                id: string;
                                text: string;
                                at: string;
                                by: string;
                                answer: string | null;
                                isUpheld: boolean | null;
                                answeredAt: string | null;
                                answeredBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/scorecards/{id}/scorecard.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scorecard as a workbook: the scores, and every record that they count, as far as the reader may see them */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/scorecards/{id}/units/{unit}/scorecard.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard of one unit as a Word file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/scorecards/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something against the scorecard of one's own unit */
        post: {
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
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an objection to a scorecard */
        post: {
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
                    "application/json": {
                        answer: string;
                        isUpheld: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans whose fulfilment everybody may see */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            plans: {
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                periodStart: number | null;
                                periodEnd: number | null;
                                disclosure: string | null;
                                targets: number;
                                others: number;
                                done: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan for everybody: its targets with their standing, its tasks in plain words */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            document: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                            };
                            periodStart: number | null;
                            periodEnd: number | null;
                            disclosure: string | null;
                            day: string;
                            targets: {
                                id: string;
                                title: string;
                                quote: string;
                                edition: number;
                                start: number;
                                figure: {
                                    indicator: string;
                                    unit: string;
                                    /** @enum {string} */
                                    state: "achieved" | "on-track" | "acceleration-needed" | "limited-progress" | "deterioration" | "no-baseline" | "no-data" | "met" | "missed" | "unknown" | "sample-figure";
                                    value: string | null;
                                    measuredOn: string | null;
                                    aim: string | null;
                                    due: string | null;
                                    samples: number;
                                } | null;
                                isAdjusted: boolean;
                                isSample: boolean;
                            }[];
                            others: {
                                id: string;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                title: string;
                                quote: string;
                                edition: number;
                                start: number;
                                /** @enum {string} */
                                state: "planned" | "assigned" | "under-way" | "done" | "paused" | "ended-unfinished";
                                dueOn: string | null;
                                units: string[];
                                isSample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is late, what is due soon, what waits for the reader, by document and by unit */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            soonDays: number;
                            figures: {
                                total: number;
                                byState: {
                                    [key: string]: number;
                                };
                                byLamp: {
                                    [key: string]: number;
                                };
                                planOver: number;
                                noUnit: number;
                                sample: number;
                                archived: number;
                            };
                            late: {
                                count: number;
                                rows: {
                                    id: string;
                                    version: number;
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task" | "measure";
                                    title: string;
                                    quote: string;
                                    document: {
                                        code: string;
                                        titleZh: string;
                                        titleEn: string | null;
                                        shortZh: string | null;
                                        shortEn: string | null;
                                    };
                                    start: number;
                                    area: string | null;
                                    duties: {
                                        code: string | null;
                                        name: string;
                                        /** @enum {string} */
                                        role: "sole" | "lead" | "joint" | "co" | "unknown";
                                    }[];
                                    /** @enum {string} */
                                    state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                    stateSince: string;
                                    dueOn: string | null;
                                    /** @enum {string} */
                                    dueFrom: "own" | "plan" | "brought" | "extended" | "adjusted" | "none";
                                    round: number;
                                    /** @enum {string} */
                                    source: "confirmed" | "changed" | "reopened" | "rejected";
                                    isSample: boolean;
                                    lamp: {
                                        /** @enum {string} */
                                        lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                        reasons: {
                                            /** @enum {string} */
                                            code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                            days: number | null;
                                            on: string | null;
                                        }[];
                                        outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                    };
                                    adjusted: {
                                        value: number;
                                        deadline: number | null;
                                    } | null;
                                    group: string | null;
                                }[];
                            };
                            soon: {
                                count: number;
                                rows: {
                                    id: string;
                                    version: number;
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task" | "measure";
                                    title: string;
                                    quote: string;
                                    document: {
                                        code: string;
                                        titleZh: string;
                                        titleEn: string | null;
                                        shortZh: string | null;
                                        shortEn: string | null;
                                    };
                                    start: number;
                                    area: string | null;
                                    duties: {
                                        code: string | null;
                                        name: string;
                                        /** @enum {string} */
                                        role: "sole" | "lead" | "joint" | "co" | "unknown";
                                    }[];
                                    /** @enum {string} */
                                    state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                    stateSince: string;
                                    dueOn: string | null;
                                    /** @enum {string} */
                                    dueFrom: "own" | "plan" | "brought" | "extended" | "adjusted" | "none";
                                    round: number;
                                    /** @enum {string} */
                                    source: "confirmed" | "changed" | "reopened" | "rejected";
                                    isSample: boolean;
                                    lamp: {
                                        /** @enum {string} */
                                        lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                        reasons: {
                                            /** @enum {string} */
                                            code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                            days: number | null;
                                            on: string | null;
                                        }[];
                                        outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                    };
                                    adjusted: {
                                        value: number;
                                        deadline: number | null;
                                    } | null;
                                    group: string | null;
                                }[];
                            };
                            waiting: {
                                /** @enum {string} */
                                pile: "sign" | "report" | "draft" | "approve" | "dispatch" | "review" | "extension" | "close" | "source";
                                count: number;
                            }[];
                            documents: {
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                total: number;
                                late: number;
                                warning: number;
                                soon: number;
                                closed: number;
                            }[];
                            units: {
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                above: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                figures: {
                                    lead: {
                                        total: number;
                                        late: number;
                                        warning: number;
                                        soon: number;
                                        closed: number;
                                    };
                                    joint: {
                                        total: number;
                                        late: number;
                                        warning: number;
                                        soon: number;
                                        closed: number;
                                    };
                                    supporting: {
                                        total: number;
                                        late: number;
                                        warning: number;
                                        soon: number;
                                        closed: number;
                                    };
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/carries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a commitment goes on, and what goes on in it */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            into: {
                                id: string;
                                commitment: string;
                                title: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                reason: string;
                                at: string;
                                by: string;
                            } | null;
                            from: {
                                id: string;
                                commitment: string;
                                title: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                reason: string;
                                at: string;
                                by: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Carry a commitment of a plan that is over into one of another document */
        post: {
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
                    "application/json": {
                        to: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/carries/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a carry-over back */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/closing/{document}/aftermath": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was carried over from a plan that is over, where more could go on, and whether its ledger is archived */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            carried: {
                                id: string;
                                commitment: string;
                                title: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                reason: string;
                                at: string;
                                by: string;
                                of: string;
                            }[];
                            successors: {
                                id: string;
                                title: string;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                            }[];
                            archive: {
                                reason: string;
                                at: string;
                                by: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/closing/{document}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the ledger of a plan that is over out of the daily list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/closing/{document}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an archived ledger back into the daily list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which targets and tasks are divided, which are not, and what is open */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: {
                                id: string;
                                title: string;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                value: number | null;
                                measure: string | null;
                                units: number;
                                parts: number;
                                total: number | null;
                                hasDraft: boolean;
                                findings: {
                                    /** @enum {string} */
                                    code: "no-parts" | "no-owner" | "twice" | "overlap" | "later-than-whole" | "no-figure" | "no-weight" | "weights-differ" | "below-whole" | "maybe-overlap" | "not-addable" | "above-whole";
                                    parts: string[];
                                    whole: number | null;
                                    total: number | null;
                                }[];
                                isSample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/division": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a commitment was divided into, the draft, and what is open in both */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            document: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                            };
                            start: number;
                            edition: number;
                            quote: string;
                            tree: {
                                id: string;
                                parent: string | null;
                                title: string;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                lamp: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                area: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                } | null;
                                value: number | null;
                                weight: number | null;
                                due: number | null;
                                isSample: boolean;
                            }[];
                            measure: string | null;
                            comparator: string | null;
                            composition: ("sum" | "weighted") | null;
                            draft: {
                                version: number;
                                /** @enum {string} */
                                split: "by-hand" | "equal" | "weights";
                                reason: string;
                                parts: {
                                    unit: string | null;
                                    area: string | null;
                                    value: number | null;
                                    weight: number | null;
                                    due: number | null;
                                    /** @default  */
                                    what: string;
                                    unitName: {
                                        code: string;
                                        nameZh: string;
                                        nameEn: string | null;
                                    } | null;
                                    areaName: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                }[];
                                savedAt: string;
                                savedBy: string;
                                isOwn: boolean;
                            } | null;
                            total: number | null;
                            findings: {
                                /** @enum {string} */
                                code: "no-parts" | "no-owner" | "twice" | "overlap" | "later-than-whole" | "no-figure" | "no-weight" | "weights-differ" | "below-whole" | "maybe-overlap" | "not-addable" | "above-whole";
                                parts: string[];
                                whole: number | null;
                                total: number | null;
                            }[];
                            areas: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                            }[];
                            deciderIsAnother: boolean;
                            history: {
                                /** @enum {string} */
                                answer: "decided" | "dropped";
                                at: string;
                                by: string;
                                basis: string | null;
                                gapReason: string | null;
                                parts: number;
                            }[];
                        };
                    };
                };
            };
        };
        /** Keep a draft of how a commitment is divided */
        put: {
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
                    "application/json": {
                        version: number | null;
                        /** @enum {string} */
                        split: "by-hand" | "equal" | "weights";
                        /** @default  */
                        reason?: string;
                        parts: {
                            unit: string | null;
                            area: string | null;
                            value: number | null;
                            weight: number | null;
                            due: number | null;
                            /** @default  */
                            what?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/division.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a commitment was divided into, as a workbook */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/division/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a draft: its parts become commitments of their units */
        post: {
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
                    "application/json": {
                        version: number;
                        basis: string;
                        /** @default null */
                        gapReason?: string | null;
                        dispatch: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            commitments: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/division/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a draft up, with the reason */
        post: {
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
                    "application/json": {
                        version: number;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Problems with what was recommended to whom, and how many stand where */
        get: {
            parameters: {
                query?: {
                    state?: ("proposed" | "open" | "advised" | "answered" | "closed" | "dismissed" | "passed")[];
                    cause?: ("overdue" | "stale" | "growth" | "reported" | "no-unit" | "sent-back" | "source" | "person")[];
                    subject?: ("commitment" | "target" | "document")[];
                    unit?: string[];
                    document?: string[];
                    commitment?: string;
                    target?: string;
                    q?: string;
                    offset?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            count: number;
                            figures: {
                                byState: {
                                    [key: string]: number;
                                };
                                unanswered: number;
                                waiting: number;
                            };
                            rows: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                state: "proposed" | "open" | "advised" | "answered" | "closed" | "dismissed" | "passed";
                                cause: ("overdue" | "stale" | "growth" | "reported" | "no-unit" | "sent-back" | "source") | null;
                                reason: {
                                    /** @enum {string} */
                                    code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                    days: number | null;
                                    on: string | null;
                                } | null;
                                words: string | null;
                                subject: {
                                    /** @enum {string} */
                                    kind: "commitment" | "target" | "document";
                                    id: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                };
                                responsible: string[];
                                foundAt: string;
                                foundByName: string | null;
                                isGone: boolean;
                                asked: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                recommendation: string | null;
                                answerBy: string | null;
                                answer: string | null;
                                effect: string | null;
                                isSample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Note a problem of a commitment, an indicator's target or a document */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        subject: {
                            /** @enum {string} */
                            kind: "commitment";
                            id: string;
                        } | {
                            /** @enum {string} */
                            kind: "target";
                            id: string;
                        } | {
                            /** @enum {string} */
                            kind: "document";
                            id: string;
                        };
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/problems/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many problems stand where, and how many wait for the person who asks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            byState: {
                                [key: string]: number;
                            };
                            unanswered: number;
                            waiting: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/problems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One problem with everything that was done */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "proposed" | "open" | "advised" | "answered" | "closed" | "dismissed" | "passed";
                            cause: ("overdue" | "stale" | "growth" | "reported" | "no-unit" | "sent-back" | "source") | null;
                            reason: {
                                /** @enum {string} */
                                code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                days: number | null;
                                on: string | null;
                            } | null;
                            words: string | null;
                            subject: {
                                /** @enum {string} */
                                kind: "commitment" | "target" | "document";
                                id: string;
                                titleZh: string;
                                titleEn: string | null;
                            };
                            responsible: string[];
                            foundAt: string;
                            foundByName: string | null;
                            isGone: boolean;
                            asked: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            } | null;
                            recommendation: string | null;
                            answerBy: string | null;
                            answer: string | null;
                            effect: string | null;
                            isSample: boolean;
                            day: string;
                            isAsked: boolean;
                            steps: {
                                id: string;
                                /** @enum {string} */
                                act: "take-up" | "dismiss" | "advise" | "answer" | "send-back" | "follow-up" | "close" | "reopen" | "found" | "noted" | "cause-gone";
                                /** @enum {string} */
                                to: "proposed" | "open" | "advised" | "answered" | "closed" | "dismissed" | "passed";
                                at: string;
                                by: string | null;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                note: string | null;
                                unit: string | null;
                                answerBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/problems/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up or dismiss several proposals */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        act: "take-up" | "dismiss";
                        /** @default null */
                        words?: string | null;
                        items: {
                            id: string;
                            version: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            done: number;
                            refused: {
                                id: string;
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/problems/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do something with a problem: take up, dismiss, recommend, answer, follow up, close, reopen */
        post: {
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
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        act: "take-up";
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "advise";
                        words: string;
                        unit: string;
                        /** Format: date */
                        answerBy: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "dismiss";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "answer";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "send-back";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "follow-up";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "close";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "reopen";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, and what they decided with its lamps */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            meetings: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                kind: "plenary" | "thematic";
                                title: string;
                                startsAt: string;
                                minutes: number;
                                place: string;
                                chair: string;
                                /** @enum {string} */
                                state: "planned" | "held" | "cancelled";
                                items: number;
                                decisions: number;
                                openDecisions: number;
                            }[];
                            decisions: {
                                id: string;
                                version: number;
                                meeting: {
                                    id: string;
                                    title: string;
                                    /** @enum {string} */
                                    kind: "plenary" | "thematic";
                                };
                                position: number;
                                words: string;
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                dueOn: string;
                                /** @enum {string} */
                                state: "open" | "reported" | "done" | "entered" | "dropped";
                                lamp: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                commitment: {
                                    id: string;
                                    title: string;
                                } | null;
                                isOwn: boolean;
                                steps: {
                                    id: string;
                                    /** @enum {string} */
                                    act: "made" | "report" | "accept" | "return" | "extend" | "enter" | "drop" | "reopen";
                                    at: string;
                                    by: string;
                                    note: string | null;
                                    dueOn: string | null;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Call a meeting */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "plenary" | "thematic";
                        title: string;
                        /** Format: date-time */
                        startsAt: string;
                        minutes: number;
                        place: string;
                        chair: string;
                        units: string[];
                        agenda: {
                            /** @enum {string} */
                            kind: "commitment" | "problem" | "adjustment" | "free";
                            id: string | null;
                            title: string;
                        }[];
                        papers: {
                            title: string;
                            /** Format: uri */
                            address: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agenda can be drawn from: late commitments, open problems, adjustments that wait */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "commitment" | "problem" | "adjustment";
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting: agenda, papers, units, decisions */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            kind: "plenary" | "thematic";
                            title: string;
                            startsAt: string;
                            minutes: number;
                            place: string;
                            chair: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "cancelled";
                            day: string;
                            changedAt: string;
                            summary: string | null;
                            number: string | null;
                            units: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                                attended: boolean | null;
                            }[];
                            agenda: {
                                id: string;
                                /** @enum {string} */
                                kind: "commitment" | "problem" | "adjustment" | "free";
                                title: string;
                                reference: string | null;
                            }[];
                            papers: {
                                title: string;
                                address: string;
                            }[];
                            decisions: {
                                id: string;
                                version: number;
                                meeting: {
                                    id: string;
                                    title: string;
                                    /** @enum {string} */
                                    kind: "plenary" | "thematic";
                                };
                                position: number;
                                words: string;
                                unit: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                dueOn: string;
                                /** @enum {string} */
                                state: "open" | "reported" | "done" | "entered" | "dropped";
                                lamp: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                commitment: {
                                    id: string;
                                    title: string;
                                } | null;
                                isOwn: boolean;
                                steps: {
                                    id: string;
                                    /** @enum {string} */
                                    act: "made" | "report" | "accept" | "return" | "extend" | "enter" | "drop" | "reopen";
                                    at: string;
                                    by: string;
                                    note: string | null;
                                    dueOn: string | null;
                                }[];
                            }[];
                            steps: {
                                id: string;
                                /** @enum {string} */
                                act: "called" | "changed" | "recorded" | "cancelled";
                                at: string;
                                by: string;
                                note: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        /** Change a meeting that is planned */
        put: {
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
                    "application/json": {
                        /** @enum {string} */
                        kind: "plenary" | "thematic";
                        title: string;
                        /** Format: date-time */
                        startsAt: string;
                        minutes: number;
                        place: string;
                        chair: string;
                        units: string[];
                        agenda: {
                            /** @enum {string} */
                            kind: "commitment" | "problem" | "adjustment" | "free";
                            id: string | null;
                            title: string;
                        }[];
                        papers: {
                            title: string;
                            /** Format: uri */
                            address: string;
                        }[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a meeting was held: what was said, who came */
        post: {
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
                    "application/json": {
                        version: number;
                        summary: string;
                        /** @default null */
                        number?: string | null;
                        attended: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a meeting */
        post: {
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
                    "application/json": {
                        version: number;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what a meeting decided: who does what until when */
        post: {
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
                    "application/json": {
                        words: string;
                        unit: string;
                        /** Format: date */
                        dueOn: string;
                        /** @default null */
                        item?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings/{id}/minutes.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes of a meeting as an official paper */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/meetings/{id}/meeting.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting as an iCalendar file (RFC 5545) */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/decisions/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do something with a decision: report, accept, return, extend, enter into the ledger, drop, reopen */
        post: {
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
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        act: "extend";
                        words: string;
                        /** Format: date */
                        dueOn: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "enter";
                        commitment: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "report";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "accept";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "return";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "drop";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "reopen";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/work-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work points of a year against the plans, and what is offered for the next year's draft */
        get: {
            parameters: {
                query?: {
                    document?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                year: number;
                            }[];
                            points: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                year: number;
                            } | null;
                            counts: {
                                asked: number;
                                alone: number;
                                points: number;
                                unfounded: number;
                            };
                            items: {
                                item: string;
                                /** @enum {string} */
                                reason: "carried" | "due" | "no-point";
                                name: string;
                                quote: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                };
                                start: number;
                                due: number | null;
                                units: string[];
                                isCommitment: boolean;
                                isSample: boolean;
                                isIn: boolean;
                                choice: {
                                    id: string;
                                    by: string;
                                    at: string;
                                    note: string | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/work-points/{code}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an item into the next year's draft, or leave it out with a reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        item: string;
                        isIn: boolean;
                        /** @default null */
                        note?: string | null;
                        /** @default null */
                        seen?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/work-points/{code}/draft.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of the next year's work points as an official paper, each with its source sentence */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The supervision ledger: a page of rows with the totals of all that pass the filter */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: ("registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn")[];
                    lamp?: ("late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed")[];
                    kind?: ("target" | "goal" | "task" | "measure")[];
                    due?: ("overdue" | "soon" | "later" | "none")[];
                    source?: ("confirmed" | "changed" | "reopened" | "rejected")[];
                    document?: string[];
                    unit?: string[];
                    area?: string[];
                    archived?: "with" | "only";
                    sort?: string;
                    group?: "unit" | "document";
                    offset?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            count: number;
                            figures: {
                                total: number;
                                byState: {
                                    [key: string]: number;
                                };
                                byLamp: {
                                    [key: string]: number;
                                };
                                planOver: number;
                                noUnit: number;
                                sample: number;
                                archived: number;
                            };
                            groups: {
                                key: string;
                                name: string;
                                count: number;
                                late: number;
                            }[];
                            rows: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                kind: "target" | "goal" | "task" | "measure";
                                title: string;
                                quote: string;
                                document: {
                                    code: string;
                                    titleZh: string;
                                    titleEn: string | null;
                                    shortZh: string | null;
                                    shortEn: string | null;
                                };
                                start: number;
                                area: string | null;
                                duties: {
                                    code: string | null;
                                    name: string;
                                    /** @enum {string} */
                                    role: "sole" | "lead" | "joint" | "co" | "unknown";
                                }[];
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                stateSince: string;
                                dueOn: string | null;
                                /** @enum {string} */
                                dueFrom: "own" | "plan" | "brought" | "extended" | "adjusted" | "none";
                                round: number;
                                /** @enum {string} */
                                source: "confirmed" | "changed" | "reopened" | "rejected";
                                isSample: boolean;
                                lamp: {
                                    /** @enum {string} */
                                    lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                    reasons: {
                                        /** @enum {string} */
                                        code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                        days: number | null;
                                        on: string | null;
                                    }[];
                                    outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                };
                                adjusted: {
                                    value: number;
                                    deadline: number | null;
                                } | null;
                                group: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger as a workbook: the rows that pass the filter, in the columns that are asked for */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: ("registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn")[];
                    lamp?: ("late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed")[];
                    kind?: ("target" | "goal" | "task" | "measure")[];
                    due?: ("overdue" | "soon" | "later" | "none")[];
                    source?: ("confirmed" | "changed" | "reopened" | "rejected")[];
                    document?: string[];
                    unit?: string[];
                    area?: string[];
                    archived?: "with" | "only";
                    sort?: string;
                    group?: "unit" | "document";
                    columns?: ("title" | "lamp" | "state" | "due" | "units" | "others" | "quote" | "kind" | "document" | "area" | "since" | "round" | "source")[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, units and areas to filter the ledger by */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                value: string;
                                zh: string;
                                en: string | null;
                                count: number;
                            }[];
                            units: {
                                value: string;
                                zh: string;
                                en: string | null;
                                count: number;
                            }[];
                            areas: {
                                value: string;
                                zh: string;
                                en: string | null;
                                count: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the person who asks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            piles: {
                                /** @enum {string} */
                                pile: "sign" | "report" | "draft" | "approve" | "dispatch" | "review" | "extension" | "close" | "source";
                                count: number;
                                rows: {
                                    id: string;
                                    version: number;
                                    /** @enum {string} */
                                    kind: "target" | "goal" | "task" | "measure";
                                    title: string;
                                    quote: string;
                                    document: {
                                        code: string;
                                        titleZh: string;
                                        titleEn: string | null;
                                        shortZh: string | null;
                                        shortEn: string | null;
                                    };
                                    start: number;
                                    area: string | null;
                                    duties: {
                                        code: string | null;
                                        name: string;
                                        /** @enum {string} */
                                        role: "sole" | "lead" | "joint" | "co" | "unknown";
                                    }[];
                                    /** @enum {string} */
                                    state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                    stateSince: string;
                                    dueOn: string | null;
                                    /** @enum {string} */
                                    dueFrom: "own" | "plan" | "brought" | "extended" | "adjusted" | "none";
                                    round: number;
                                    /** @enum {string} */
                                    source: "confirmed" | "changed" | "reopened" | "rejected";
                                    isSample: boolean;
                                    lamp: {
                                        /** @enum {string} */
                                        lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                        reasons: {
                                            /** @enum {string} */
                                            code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                            days: number | null;
                                            on: string | null;
                                        }[];
                                        outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                                    };
                                    adjusted: {
                                        value: number;
                                        deadline: number | null;
                                    } | null;
                                    group: string | null;
                                }[];
                            }[];
                            reminders: {
                                id: string;
                                round: string;
                                title: string;
                                at: string;
                                by: string;
                                note: string | null;
                            }[];
                            unregistered: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is confirmed and not registered, by document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                targets: number;
                                goals: number;
                                tasks: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register what is confirmed in a document as commitments */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: string;
                        /** @default null */
                        extractions?: string[] | null;
                        /** @default false */
                        measures?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            registered: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do the same to many commitments, or see before what can be done */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        act: "approve" | "dispatch" | "recall" | "sign" | "send-back" | "start" | "accept" | "return" | "close" | "reopen" | "decline-extension" | "suspend" | "resume" | "withdraw";
                        items: {
                            id: string;
                            version: number;
                        }[];
                        /** @default null */
                        basis?: string | null;
                        /** @default null */
                        note?: string | null;
                        isPreview: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            done: number;
                            results: {
                                id: string;
                                title: string;
                                refusal: {
                                    code: string;
                                    params?: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One commitment: sentence, duties, life, reports */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            kind: "target" | "goal" | "task" | "measure";
                            title: string;
                            quote: string;
                            document: {
                                code: string;
                                titleZh: string;
                                titleEn: string | null;
                                shortZh: string | null;
                                shortEn: string | null;
                            };
                            start: number;
                            area: string | null;
                            /** @enum {string} */
                            state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                            stateSince: string;
                            dueOn: string | null;
                            /** @enum {string} */
                            dueFrom: "own" | "plan" | "brought" | "extended" | "adjusted" | "none";
                            round: number;
                            /** @enum {string} */
                            source: "confirmed" | "changed" | "reopened" | "rejected";
                            isSample: boolean;
                            lamp: {
                                /** @enum {string} */
                                lamp: "late" | "warning" | "no-baseline" | "no-data" | "normal" | "closed";
                                reasons: {
                                    /** @enum {string} */
                                    code: "overdue" | "target-missed" | "going-back" | "too-slow" | "waits-for-review" | "missed-but-extended" | "returned" | "speed-up" | "due-soon" | "no-report-since" | "never-reported" | "no-baseline" | "sample-figure" | "no-figure" | "not-dispatched" | "no-report-yet" | "target-reached" | "on-track" | "reported" | "finished" | "merged" | "withdrawn" | "suspended" | "period-over";
                                    days: number | null;
                                    on: string | null;
                                }[];
                                outcome: ("met" | "missed" | "done" | "unfinished" | "no-data") | null;
                            };
                            adjusted: {
                                value: number;
                                deadline: number | null;
                            } | null;
                            edition: number;
                            stateBefore: ("registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn") | null;
                            registeredBy: string | null;
                            reportedBy: string | null;
                            areaName: {
                                zh: string;
                                en: string;
                            } | null;
                            duties: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "sole" | "lead" | "joint" | "co" | "unknown";
                                organisation: {
                                    id: string;
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                validFrom: string;
                                validTo: string | null;
                                basis: string;
                            }[];
                            signs: {
                                organisation: {
                                    id: string;
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                isNeeded: boolean;
                                askedAt: string;
                                answer: ("signed" | "sent-back") | null;
                                answeredAt: string | null;
                                answeredBy: string | null;
                            }[];
                            extension: {
                                organisation: {
                                    id: string;
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                until: string;
                                reason: string;
                                askedAt: string;
                            } | null;
                            steps: {
                                id: string;
                                /** @enum {string} */
                                act: "approve" | "assign" | "dispatch" | "recall" | "sign" | "send-back" | "start" | "report" | "accept" | "return" | "close" | "reopen" | "transfer" | "ask-extension" | "extend" | "decline-extension" | "suspend" | "resume" | "merge" | "withdraw" | "register" | "source-changed" | "adjusted" | "carried-over" | "carry-over-ended" | "undone";
                                from: ("registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn") | null;
                                /** @enum {string} */
                                to: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                                at: string;
                                by: string | null;
                                organisation: {
                                    id: string;
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                basis: string | null;
                                note: string | null;
                                detail: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                            reports: {
                                id: string;
                                round: number;
                                organisation: {
                                    id: string;
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                                content: {
                                    progress: string;
                                    /** @default  */
                                    problem: string;
                                    /** @default  */
                                    next: string;
                                    evidence?: string[];
                                };
                                at: string;
                                by: string;
                                verdict: ("accepted" | "returned") | null;
                                verdictNote: string | null;
                            }[];
                            reminders: {
                                id: string;
                                round: string;
                                title: string;
                                at: string;
                                by: string;
                                note: string | null;
                                organisation: {
                                    id: string;
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                };
                            }[];
                            parent: {
                                id: string;
                                title: string;
                                kind: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                            } | null;
                            children: {
                                id: string;
                                title: string;
                                kind: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                            }[];
                            mergedInto: {
                                id: string;
                                title: string;
                                kind: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                            } | null;
                            mergedHere: {
                                id: string;
                                title: string;
                                kind: string;
                                /** @enum {string} */
                                state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed" | "closed" | "suspended" | "merged" | "withdrawn";
                            }[];
                            indicator: {
                                code: string;
                                target: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            earlier: {
                                fileName: string;
                                row: number;
                                sheet: string | null;
                                progress: string;
                                problem: string;
                                next: string;
                                deadline: string;
                                at: string;
                                by: string;
                            }[];
                            undo: {
                                /** @enum {string} */
                                act: "approve" | "assign" | "dispatch" | "recall" | "sign" | "send-back" | "start" | "report" | "accept" | "return" | "close" | "reopen" | "transfer" | "ask-extension" | "extend" | "decline-extension" | "suspend" | "resume" | "merge" | "withdraw" | "register" | "source-changed" | "adjusted" | "carried-over" | "carry-over-ended" | "undone";
                                refusal: {
                                    code: string;
                                    params?: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                            } | null;
                            rules: {
                                approverIsAnother: boolean;
                                reviewerIsAnother: boolean;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do something to a commitment: approve, dispatch, sign, report, review, extend, close and so on */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        act: "approve" | "dispatch" | "recall" | "sign" | "send-back" | "start" | "accept" | "return" | "close" | "reopen" | "decline-extension" | "suspend" | "resume" | "withdraw";
                        version: number;
                        /** @default null */
                        basis?: string | null;
                        /** @default null */
                        note?: string | null;
                    } | {
                        /** @enum {string} */
                        act: "assign";
                        duties: {
                            organisation: string;
                            /** @enum {string} */
                            role: "sole" | "lead" | "joint" | "co" | "unknown";
                        }[];
                        version: number;
                        /** @default null */
                        basis?: string | null;
                        /** @default null */
                        note?: string | null;
                    } | {
                        /** @enum {string} */
                        act: "transfer";
                        from: string;
                        to: string;
                        version: number;
                        /** @default null */
                        basis?: string | null;
                        /** @default null */
                        note?: string | null;
                    } | {
                        /** @enum {string} */
                        act: "ask-extension" | "extend";
                        /** Format: date */
                        until: string;
                        version: number;
                        /** @default null */
                        basis?: string | null;
                        /** @default null */
                        note?: string | null;
                    } | {
                        /** @enum {string} */
                        act: "merge";
                        into: string;
                        version: number;
                        /** @default null */
                        basis?: string | null;
                        /** @default null */
                        note?: string | null;
                    } | {
                        /** @enum {string} */
                        act: "report";
                        content: {
                            progress: string;
                            /** @default  */
                            problem?: string;
                            /** @default  */
                            next?: string;
                            evidence?: string[];
                        };
                        version: number;
                        /** @default null */
                        basis?: string | null;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            state: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back one's own last step; a new step leads back, nothing is deleted */
        post: {
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
                    "application/json": {
                        version: number;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            state: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/commitments/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of the next report of one's own unit */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            draft: {
                                round: number;
                                version: number;
                                content: {
                                    progress?: string;
                                    /** @default  */
                                    problem: string;
                                    /** @default  */
                                    next: string;
                                    evidence?: string[];
                                };
                                savedAt: string;
                                savedBy: string;
                            } | null;
                        };
                    };
                };
            };
        };
        /** Keep a draft of the next report of one's own unit */
        put: {
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
                    "application/json": {
                        version: number;
                        content: {
                            progress: string;
                            problem: string;
                            next: string;
                            evidence?: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            round: number;
                            version: number;
                            content: {
                                progress?: string;
                                /** @default  */
                                problem: string;
                                /** @default  */
                                next: string;
                                evidence?: string[];
                            };
                            savedAt: string;
                            savedBy: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every register: how many records, in which states, what the documents say of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            registers: {
                                code: string;
                                records: number;
                                samples: number;
                                fromDocuments: number;
                                byState: {
                                    [key: string]: number;
                                };
                                basis: string[];
                                mechanisms: string[];
                                stateBasis: {
                                    [key: string]: string;
                                };
                                localName: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of all registers by part of a name or its pinyin */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            records: {
                                register: string;
                                id: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                state: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a record */
        get: {
            parameters: {
                query: {
                    register: string;
                    record: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            attachments: {
                                id: string;
                                fileName: string;
                                mediaType: string;
                                size: number;
                                sha256: string;
                                /** @enum {string} */
                                disclosure: "internal" | "public";
                                note: string | null;
                                /** Format: date-time */
                                addedAt: string;
                                addedBy: string | null;
                                removed: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string | null;
                                    reason: string;
                                } | null;
                            }[];
                            limit: number;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Attach a file to a record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a record, to be saved */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a file of a record: its content is gone for good */
        delete: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Views of a list that the person kept or their organisation shares */
        get: {
            parameters: {
                query: {
                    register: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            views: {
                                id: string;
                                name: string;
                                search: {
                                    [key: string]: string | string[];
                                };
                                isShared: boolean;
                                by: string;
                                isOwn: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Keep the filters of a list under a name */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        register: string;
                        name: string;
                        search: {
                            [key: string]: string | string[];
                        };
                        isShared: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a view of one's own */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody may download: public registers, indicators, facts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            region: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            licence: "undecided" | "cc-by-4.0" | "cc0-1.0" | "odc-by";
                            datasets: {
                                code: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                description: {
                                    zh: string;
                                    en: string;
                                };
                                keywords: {
                                    zh: string;
                                    en: string;
                                }[];
                                records: number | null;
                                samples: number;
                                issued: string | null;
                                modified: string | null;
                                distributions: {
                                    /** @enum {string} */
                                    format: "csv" | "json";
                                    path: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/open-data/catalogue.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of open data by DCAT-AP 3, as JSON-LD or Turtle */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    format: "jsonld" | "ttl";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/open-data/facts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every fact that holds now, as a table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/personal/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read the record of a person, and what was erased of it */
        get: {
            parameters: {
                query: {
                    register: string;
                    record: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accesses: {
                                id: string;
                                /** @enum {string} */
                                way: "record" | "list" | "search" | "file" | "attachment" | "export";
                                by: string;
                                /** Format: date-time */
                                at: string;
                                records: number;
                            }[];
                            erasures: {
                                id: string;
                                fields: string[];
                                attachments: number;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/personal/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is kept about the person of a record, as a file */
        get: {
            parameters: {
                query: {
                    register: string;
                    record: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/personal/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase what is kept about the person of a record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        register: string;
                        record: string;
                        version: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fields: string[];
                            attachments: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network of organisations, parties and records that have to do with each other */
        get: {
            parameters: {
                query?: {
                    kind?: string | string[];
                    year?: string | string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nodes: {
                                id: string;
                                /** @enum {string} */
                                type: "organisation" | "party" | "record";
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                code: string | null;
                                links: number;
                            }[];
                            links: {
                                from: string;
                                to: string;
                                role: {
                                    zh: string;
                                    en: string;
                                };
                                year: string | null;
                            }[];
                            kinds: {
                                code: string;
                                links: number;
                            }[];
                            years: {
                                year: string;
                                links: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/network/links.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links of the network as a table */
        get: {
            parameters: {
                query?: {
                    kind?: string | string[];
                    year?: string | string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Key figures of a firm by year, for those who may see them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isVisible: boolean;
                            years: {
                                year: number;
                                values: {
                                    [key: string]: number;
                                };
                                intensity: string | null;
                                growth: string | null;
                                entered: {
                                    at: string;
                                    by: string | null;
                                    basis: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Enter key figures of a firm for a year */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        year: number;
                        values: {
                            [key: string]: number;
                        };
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entered: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sums of the key figures of a year by area */
        get: {
            parameters: {
                query?: {
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number;
                            years: number[];
                            places: {
                                place: string | null;
                                firms: number;
                                values: {
                                    [key: string]: number;
                                };
                                intensity: string | null;
                                growth: string | null;
                                compared: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/figure-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a table of yearly figures (.xlsx, .csv), or try what would come of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isKept: boolean;
                            rows: number;
                            figures: number;
                            same: number;
                            wrong: number;
                            errors: {
                                row: number;
                                /** @enum {string} */
                                column: "name" | "creditCode" | "year" | "revenue" | "rd-spending" | "staff" | "rd-staff" | "valid-patents";
                                /** @enum {string} */
                                fault: "no-column" | "column-twice" | "needed" | "number" | "year" | "credit-code" | "unknown-firm" | "two-firms" | "several-firms" | "row-twice" | "part-over-whole";
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/figure-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of yearly figures to fill in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Firms by name, title, place and kind, as of a day */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    on?: string;
                    title?: string | string[];
                    state?: "valid" | "expiring";
                    place?: string | string[];
                    kind?: string | string[];
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            day: string;
                            firms: {
                                id: string;
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "enterprise" | "university" | "institute" | "other";
                                isSample: boolean;
                                creditCode: string | null;
                                place: string | null;
                                titles: {
                                    title: string;
                                    /** @enum {string} */
                                    state: "to-come" | "valid" | "expiring" | "expired" | "withdrawn";
                                    validTo: string | null;
                                }[];
                            }[];
                            total: number;
                            holding: number;
                            expiring: number;
                            next: string | null;
                            own: {
                                code: string;
                                name: string;
                            } | null;
                            kinds: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                metric: string | null;
                                basis: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a firm */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nameZh: string;
                        /** @default null */
                        nameEn?: string | null;
                        /**
                         * @default enterprise
                         * @enum {string}
                         */
                        kind?: "enterprise" | "university" | "institute" | "other";
                        /** @default null */
                        creditCode?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default null */
                        address?: string | null;
                        basis: string;
                        /** @default false */
                        isAnother?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The firms that pass the filters, as a workbook */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    on?: string;
                    title?: string | string[];
                    state?: "valid" | "expiring";
                    place?: string | string[];
                    kind?: string | string[];
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many firms hold each title on a day, by place */
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            day: string;
                            kinds: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                metric: string | null;
                                basis: string | null;
                            }[];
                            places: {
                                place: string | null;
                                counts: {
                                    [key: string]: number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Firms that are called so or nearly so */
        get: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            firms: {
                                id: string;
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                                /** @enum {string} */
                                kind: "enterprise" | "university" | "institute" | "other";
                                isSample: boolean;
                                called: string;
                                isSame: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One firm: names, places, titles */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            code: string;
                            name: {
                                zh: string;
                                en: string | null;
                            };
                            /** @enum {string} */
                            kind: "enterprise" | "university" | "institute" | "other";
                            isSample: boolean;
                            version: number;
                            creditCode: string | null;
                            basis: string;
                            organisation: {
                                code: string;
                                name: string;
                            } | null;
                            isOwn: boolean;
                            parent: {
                                code: string;
                                name: string;
                            } | null;
                            children: {
                                code: string;
                                name: string;
                            }[];
                            names: {
                                name: string;
                                /** @enum {string} */
                                kind: "official" | "short" | "alias" | "former";
                                validFrom: string | null;
                                validTo: string | null;
                                basis: string;
                            }[];
                            places: {
                                place: string;
                                address: string | null;
                                longitude: number | null;
                                latitude: number | null;
                                validFrom: string | null;
                                validTo: string | null;
                                basis: string;
                            }[];
                            titles: {
                                id: string;
                                title: string;
                                certificate: string | null;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                endedOn: string | null;
                                endReason: string | null;
                                basis: string;
                                /** @enum {string} */
                                state: "to-come" | "valid" | "expiring" | "expired" | "withdrawn";
                            }[];
                            kinds: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                metric: string | null;
                                basis: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a name of a firm, or rename it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        kind: "official" | "short" | "alias" | "former";
                        /** @default null */
                        validFrom?: string | null;
                        /** @default null */
                        validTo?: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A firm sits somewhere else from a day on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        place: string;
                        /** @default null */
                        address?: string | null;
                        /** @default null */
                        longitude?: number | null;
                        /** @default null */
                        latitude?: number | null;
                        /** @default null */
                        validFrom?: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which participant with accounts a firm is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        organisation: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whose branch or subsidiary a firm is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        parent: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A firm holds a title for a time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default null */
                        certificate?: string | null;
                        /** Format: date */
                        validFrom: string;
                        /** @default null */
                        validTo?: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/firms/{code}/titles/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a title before its time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titleId: string;
                        /** Format: date */
                        on: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a table of firms and titles (.xlsx, .csv), or try what would come of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isKept: boolean;
                            rows: number;
                            firms: number;
                            titles: number;
                            same: number;
                            wrong: number;
                            errors: {
                                row: number;
                                /** @enum {string} */
                                column: "name" | "creditCode" | "kind" | "place" | "longitude" | "latitude" | "title" | "certificate" | "validFrom" | "validTo";
                                /** @enum {string} */
                                fault: "no-column" | "column-twice" | "needed" | "day" | "period" | "number" | "place" | "title" | "kind" | "credit-code" | "two-firms" | "several-firms" | "another-place" | "overlap";
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table to fill in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The demands of the public market that pass the filters, with facets */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    field?: string | string[];
                    place?: string | string[];
                    mode?: string | string[];
                    readiness?: number;
                    money?: number;
                    sort?: "new" | "name" | "deadline";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            goods: {
                                id: string;
                                /** @enum {string} */
                                kind: "demand" | "result";
                                version: number;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                } | null;
                                place: string | null;
                                owner: {
                                    organisation: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    firm: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    postedBy: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    behalfBasis: string | null;
                                };
                                isSample: boolean;
                                validUntil: string | null;
                                publishedAt: string | null;
                                /** Format: date-time */
                                changedAt: string;
                                text: string;
                                modes: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                                money: {
                                    least: number | null;
                                    most: number | null;
                                };
                                deadline: string | null;
                                readiness: {
                                    claimed: number | null;
                                    proven: number | null;
                                };
                            }[];
                            total: number;
                            next: string | null;
                            facets: {
                                field: {
                                    value: string;
                                    count: number;
                                }[];
                                place: {
                                    value: string;
                                    count: number;
                                }[];
                                mode: {
                                    value: string;
                                    count: number;
                                }[];
                                readiness: {
                                    value: string;
                                    count: number;
                                }[];
                            };
                            fields: {
                                code: string;
                                parent: string | null;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                            }[];
                            counts: {
                                demand: number;
                                result: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Write a demand, for the own organisation or for a firm */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titleZh: string;
                        /** @default null */
                        titleEn?: string | null;
                        /** @default null */
                        field?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default [] */
                        parameters?: {
                            name: string;
                            /** @enum {string} */
                            comparator: ">=" | "<=" | "=";
                            now: number | null;
                            wanted: number | null;
                            unit: string;
                        }[];
                        /** @default [] */
                        modes?: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                        /**
                         * @default either
                         * @enum {string}
                         */
                        exclusivity?: "exclusive" | "shared" | "either";
                        /**
                         * @default open
                         * @enum {string}
                         */
                        secrecy?: "open" | "agreement" | "named-parties";
                        /** @default true */
                        showsOwner?: boolean;
                        /** @default null */
                        forFirm?: string | null;
                        /** @default null */
                        behalfBasis?: string | null;
                        confidential?: string | null;
                        problem: string;
                        /** @default null */
                        budgetLeast?: number | null;
                        /** @default null */
                        budgetMost?: number | null;
                        /** @default null */
                        deadline?: string | null;
                        /** @default null */
                        acceptance?: string | null;
                        /** @default null */
                        neededReadiness?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of the public market that pass the filters, with facets */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    field?: string | string[];
                    place?: string | string[];
                    mode?: string | string[];
                    readiness?: number;
                    money?: number;
                    sort?: "new" | "name" | "deadline";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            goods: {
                                id: string;
                                /** @enum {string} */
                                kind: "demand" | "result";
                                version: number;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                } | null;
                                place: string | null;
                                owner: {
                                    organisation: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    firm: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    postedBy: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    behalfBasis: string | null;
                                };
                                isSample: boolean;
                                validUntil: string | null;
                                publishedAt: string | null;
                                /** Format: date-time */
                                changedAt: string;
                                text: string;
                                modes: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                                money: {
                                    least: number | null;
                                    most: number | null;
                                };
                                deadline: string | null;
                                readiness: {
                                    claimed: number | null;
                                    proven: number | null;
                                };
                            }[];
                            total: number;
                            next: string | null;
                            facets: {
                                field: {
                                    value: string;
                                    count: number;
                                }[];
                                place: {
                                    value: string;
                                    count: number;
                                }[];
                                mode: {
                                    value: string;
                                    count: number;
                                }[];
                                readiness: {
                                    value: string;
                                    count: number;
                                }[];
                            };
                            fields: {
                                code: string;
                                parent: string | null;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                            }[];
                            counts: {
                                demand: number;
                                result: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Write a result, for the own organisation or for a firm */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titleZh: string;
                        /** @default null */
                        titleEn?: string | null;
                        /** @default null */
                        field?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default [] */
                        parameters?: {
                            name: string;
                            /** @enum {string} */
                            comparator: ">=" | "<=" | "=";
                            now: number | null;
                            wanted: number | null;
                            unit: string;
                        }[];
                        /** @default [] */
                        modes?: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                        /**
                         * @default either
                         * @enum {string}
                         */
                        exclusivity?: "exclusive" | "shared" | "either";
                        /**
                         * @default open
                         * @enum {string}
                         */
                        secrecy?: "open" | "agreement" | "named-parties";
                        /** @default true */
                        showsOwner?: boolean;
                        /** @default null */
                        forFirm?: string | null;
                        /** @default null */
                        behalfBasis?: string | null;
                        confidential?: string | null;
                        summary: string;
                        /** @default null */
                        comparedWith?: string | null;
                        /** @default null */
                        priceLeast?: number | null;
                        /** @default null */
                        priceMost?: number | null;
                        /** @default null */
                        costNote?: string | null;
                        /** @default null */
                        claimedReadiness?: number | null;
                        /** @default [] */
                        inventors?: {
                            name: string;
                            organisation: string;
                            share: number | null;
                        }[];
                        /** @default [] */
                        rights?: {
                            /** @enum {string} */
                            kind: "invention" | "utility" | "design" | "software" | "standard" | "other";
                            number: string;
                            /** @enum {string} */
                            status: "applied" | "granted";
                        }[];
                        /** @default false */
                        isJobResult?: boolean;
                        /** @default false */
                        isListedApart?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One demand, as far as the reader may see it */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            kind: "demand" | "result";
                            version: number;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                            title: {
                                zh: string;
                                en: string | null;
                            };
                            field: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                            } | null;
                            place: string | null;
                            owner: {
                                organisation: {
                                    code: string;
                                    name: string;
                                } | null;
                                firm: {
                                    code: string;
                                    name: string;
                                } | null;
                                postedBy: {
                                    code: string;
                                    name: string;
                                } | null;
                                behalfBasis: string | null;
                            };
                            isSample: boolean;
                            validUntil: string | null;
                            publishedAt: string | null;
                            /** Format: date-time */
                            changedAt: string;
                            problem: string;
                            parameters: {
                                name: string;
                                /** @enum {string} */
                                comparator: ">=" | "<=" | "=";
                                now: number | null;
                                wanted: number | null;
                                unit: string;
                            }[];
                            budget: {
                                least: number | null;
                                most: number | null;
                            };
                            deadline: string | null;
                            acceptance: string | null;
                            modes: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                            neededReadiness: number | null;
                            /** @enum {string} */
                            exclusivity: "exclusive" | "shared" | "either";
                            /** @enum {string} */
                            secrecy: "open" | "agreement" | "named-parties";
                            showsOwner: boolean;
                            steps: {
                                /** @enum {string} */
                                step: "submit" | "return" | "screen" | "publish" | "match" | "reopen" | "contract" | "finish" | "expire" | "renew" | "revise" | "withdraw";
                                /** @enum {string} */
                                from: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                /** @enum {string} */
                                to: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                reason: string | null;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                            standing: {
                                isOwner: boolean;
                                isPoster: boolean;
                                isReader: boolean;
                                isOwnReading: boolean;
                                isSteward: boolean;
                                hasRead: boolean;
                                readersBefore: number;
                                hasConfidential: boolean;
                                seesConfidential: boolean;
                            };
                        };
                    };
                };
            };
        };
        /** Write the draft of a demand anew */
        put: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titleZh: string;
                        /** @default null */
                        titleEn?: string | null;
                        /** @default null */
                        field?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default [] */
                        parameters?: {
                            name: string;
                            /** @enum {string} */
                            comparator: ">=" | "<=" | "=";
                            now: number | null;
                            wanted: number | null;
                            unit: string;
                        }[];
                        /** @default [] */
                        modes?: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                        /**
                         * @default either
                         * @enum {string}
                         */
                        exclusivity?: "exclusive" | "shared" | "either";
                        /**
                         * @default open
                         * @enum {string}
                         */
                        secrecy?: "open" | "agreement" | "named-parties";
                        /** @default true */
                        showsOwner?: boolean;
                        /** @default null */
                        forFirm?: string | null;
                        /** @default null */
                        behalfBasis?: string | null;
                        confidential?: string | null;
                        problem: string;
                        /** @default null */
                        budgetLeast?: number | null;
                        /** @default null */
                        budgetMost?: number | null;
                        /** @default null */
                        deadline?: string | null;
                        /** @default null */
                        acceptance?: string | null;
                        /** @default null */
                        neededReadiness?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One result with its readiness and evidence, as far as the reader may see it */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            kind: "demand" | "result";
                            version: number;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                            title: {
                                zh: string;
                                en: string | null;
                            };
                            field: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string | null;
                                };
                            } | null;
                            place: string | null;
                            owner: {
                                organisation: {
                                    code: string;
                                    name: string;
                                } | null;
                                firm: {
                                    code: string;
                                    name: string;
                                } | null;
                                postedBy: {
                                    code: string;
                                    name: string;
                                } | null;
                                behalfBasis: string | null;
                            };
                            isSample: boolean;
                            validUntil: string | null;
                            publishedAt: string | null;
                            /** Format: date-time */
                            changedAt: string;
                            summary: string;
                            parameters: {
                                name: string;
                                /** @enum {string} */
                                comparator: ">=" | "<=" | "=";
                                now: number | null;
                                wanted: number | null;
                                unit: string;
                            }[];
                            comparedWith: string | null;
                            price: {
                                least: number | null;
                                most: number | null;
                            };
                            costNote: string | null;
                            modes: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                            readiness: {
                                claimed: number | null;
                                proven: number | null;
                                levels: {
                                    level: number;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    items: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                        evidence: {
                                            id: string;
                                            item: string;
                                            statement: string;
                                            reference: string | null;
                                            /** Format: date */
                                            day: string;
                                            by: string | null;
                                            rejected: string | null;
                                        }[];
                                    }[];
                                    isProven: boolean;
                                }[];
                            };
                            inventors: {
                                name: string;
                                organisation: string;
                                share: number | null;
                            }[];
                            rights: {
                                /** @enum {string} */
                                kind: "invention" | "utility" | "design" | "software" | "standard" | "other";
                                number: string;
                                /** @enum {string} */
                                status: "applied" | "granted";
                            }[];
                            isJobResult: boolean;
                            isListedApart: boolean;
                            /** @enum {string} */
                            exclusivity: "exclusive" | "shared" | "either";
                            /** @enum {string} */
                            secrecy: "open" | "agreement" | "named-parties";
                            showsOwner: boolean;
                            steps: {
                                /** @enum {string} */
                                step: "submit" | "return" | "screen" | "publish" | "match" | "reopen" | "contract" | "finish" | "expire" | "renew" | "revise" | "withdraw";
                                /** @enum {string} */
                                from: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                /** @enum {string} */
                                to: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                reason: string | null;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                            standing: {
                                isOwner: boolean;
                                isPoster: boolean;
                                isReader: boolean;
                                isOwnReading: boolean;
                                isSteward: boolean;
                                hasRead: boolean;
                                readersBefore: number;
                                hasConfidential: boolean;
                                seesConfidential: boolean;
                            };
                        };
                    };
                };
            };
        };
        /** Write the draft of a result anew */
        put: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titleZh: string;
                        /** @default null */
                        titleEn?: string | null;
                        /** @default null */
                        field?: string | null;
                        /** @default null */
                        place?: string | null;
                        /** @default [] */
                        parameters?: {
                            name: string;
                            /** @enum {string} */
                            comparator: ">=" | "<=" | "=";
                            now: number | null;
                            wanted: number | null;
                            unit: string;
                        }[];
                        /** @default [] */
                        modes?: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                        /**
                         * @default either
                         * @enum {string}
                         */
                        exclusivity?: "exclusive" | "shared" | "either";
                        /**
                         * @default open
                         * @enum {string}
                         */
                        secrecy?: "open" | "agreement" | "named-parties";
                        /** @default true */
                        showsOwner?: boolean;
                        /** @default null */
                        forFirm?: string | null;
                        /** @default null */
                        behalfBasis?: string | null;
                        confidential?: string | null;
                        summary: string;
                        /** @default null */
                        comparedWith?: string | null;
                        /** @default null */
                        priceLeast?: number | null;
                        /** @default null */
                        priceMost?: number | null;
                        /** @default null */
                        costNote?: string | null;
                        /** @default null */
                        claimedReadiness?: number | null;
                        /** @default [] */
                        inventors?: {
                            name: string;
                            organisation: string;
                            share: number | null;
                        }[];
                        /** @default [] */
                        rights?: {
                            /** @enum {string} */
                            kind: "invention" | "utility" | "design" | "software" | "standard" | "other";
                            number: string;
                            /** @enum {string} */
                            status: "applied" | "granted";
                        }[];
                        /** @default false */
                        isJobResult?: boolean;
                        /** @default false */
                        isListedApart?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/demands/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a demand on: submit, pass, send back, renew, withdraw */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        step: "submit" | "return" | "screen" | "publish" | "match" | "reopen" | "contract" | "finish" | "expire" | "renew" | "revise" | "withdraw";
                        version: number;
                        /** @default null */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/results/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a result on: submit, pass, send back, renew, withdraw */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        step: "submit" | "return" | "screen" | "publish" | "match" | "reopen" | "contract" | "finish" | "expire" | "renew" | "revise" | "withdraw";
                        version: number;
                        /** @default null */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a table of demands or results as drafts (.xlsx, .csv), or try what would come of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isKept: boolean;
                            rows: number;
                            drafts: number;
                            same: number;
                            wrong: number;
                            errors: {
                                row: number;
                                /** @enum {string} */
                                column: "title" | "titleEn" | "text" | "field" | "place" | "parameters" | "moneyLeast" | "moneyMost" | "deadline" | "acceptance" | "modes" | "readiness" | "firm" | "behalfBasis" | "comparedWith" | "costNote" | "rights";
                                /** @enum {string} */
                                fault: "no-column" | "column-twice" | "needed" | "long" | "number" | "range" | "day" | "field" | "place" | "mode" | "level" | "parameter" | "right" | "firm" | "behalf";
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table to fill in */
        get: {
            parameters: {
                query: {
                    kind: "demand" | "result";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own goods, what waits to be read, disclosures that wait for the own side */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            own: {
                                id: string;
                                /** @enum {string} */
                                kind: "demand" | "result";
                                version: number;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                } | null;
                                place: string | null;
                                owner: {
                                    organisation: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    firm: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    postedBy: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    behalfBasis: string | null;
                                };
                                isSample: boolean;
                                validUntil: string | null;
                                publishedAt: string | null;
                                /** Format: date-time */
                                changedAt: string;
                            }[];
                            toRead: {
                                id: string;
                                /** @enum {string} */
                                kind: "demand" | "result";
                                version: number;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                } | null;
                                place: string | null;
                                owner: {
                                    organisation: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    firm: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    postedBy: {
                                        code: string;
                                        name: string;
                                    } | null;
                                    behalfBasis: string | null;
                                };
                                isSample: boolean;
                                validUntil: string | null;
                                publishedAt: string | null;
                                /** Format: date-time */
                                changedAt: string;
                            }[];
                            disclosures: {
                                id: string;
                                party: {
                                    code: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                askedBy: "party" | "owner";
                                purpose: string;
                                /** Format: date-time */
                                askedAt: string;
                                partyAgreedAt: string | null;
                                ownerAgreedAt: string | null;
                                readAt: string | null;
                                endedAt: string | null;
                                endReason: string | null;
                                waitsFor: ("party" | "owner") | null;
                                good: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "demand" | "result";
                                    version: number;
                                    /** @enum {string} */
                                    state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    field: {
                                        code: string;
                                        name: {
                                            zh: string;
                                            en: string | null;
                                        };
                                    } | null;
                                    place: string | null;
                                    owner: {
                                        organisation: {
                                            code: string;
                                            name: string;
                                        } | null;
                                        firm: {
                                            code: string;
                                            name: string;
                                        } | null;
                                        postedBy: {
                                            code: string;
                                            name: string;
                                        } | null;
                                        behalfBasis: string | null;
                                    };
                                    isSample: boolean;
                                    validUntil: string | null;
                                    publishedAt: string | null;
                                    /** Format: date-time */
                                    changedAt: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/{goods}/{id}/confidential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the confidential part: its owner, or a party that both sides agreed on; the opening is noted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    goods: "demands" | "results";
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            content: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/{goods}/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The disclosures of a good that concern the reader's organisation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    goods: "demands" | "results";
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            disclosures: {
                                id: string;
                                party: {
                                    code: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                askedBy: "party" | "owner";
                                purpose: string;
                                /** Format: date-time */
                                askedAt: string;
                                partyAgreedAt: string | null;
                                ownerAgreedAt: string | null;
                                readAt: string | null;
                                endedAt: string | null;
                                endReason: string | null;
                                waitsFor: ("party" | "owner") | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask for a confidential part, or offer it to a party */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    goods: "demands" | "results";
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        party?: string | null;
                        purpose: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/disclosures/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a disclosure as the side that it waits for */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/disclosures/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a disclosure, asked or open */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/results/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that an item of the scale of readiness is reached */
        post: {
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
                    "application/json": {
                        item: string;
                        statement: string;
                        /** @default null */
                        reference?: string | null;
                        /** Format: date */
                        day: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/evidence/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find that evidence does not show what it should */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The searches of the market that the person keeps */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            searches: {
                                id: string;
                                name: string;
                                address: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Keep a search of the market */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        address: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/searches/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a search */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/turnover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Turnover of technology contracts by year, type and area: output, absorption, and both with each contract once */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    from?: number;
                    to?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            place: string;
                            from: number;
                            to: number;
                            lastYear: number;
                            isRunning: boolean;
                            hasSamples: boolean;
                            years: {
                                output: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                absorbed: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                within: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                year: number;
                            }[];
                            types: {
                                output: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                absorbed: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                within: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                /** @enum {string} */
                                type: "development" | "transfer" | "licence" | "consulting" | "service";
                            }[];
                            places: {
                                output: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                absorbed: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                within: {
                                    contracts: number;
                                    total: number;
                                    technology: number;
                                };
                                place: string;
                            }[];
                            ruleSets: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                validFrom: string | null;
                                validTo: string | null;
                                isOn: boolean;
                                types: ("development" | "transfer" | "licence" | "consulting" | "service")[];
                                deductions: ("equipment" | "instruments" | "parts" | "materials" | "other")[];
                                note: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/turnover.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Turnover of technology contracts by year, as CSV in units of 10,000 yuan */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    from?: number;
                    to?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Technology contracts that the reader may see: those of the own organisation, all of them for the office */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: string | string[];
                    type?: string | string[];
                    direction?: string | string[];
                    place?: string | string[];
                    year?: number;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            contracts: {
                                id: string;
                                number: string | null;
                                name: string;
                                /** @enum {string} */
                                type: "development" | "transfer" | "licence" | "consulting" | "service";
                                /** @enum {string} */
                                state: "submitted" | "returned" | "checked" | "registered" | "amended" | "deregistered" | "withdrawn";
                                /** @enum {string} */
                                direction: "output" | "absorption" | "local" | "outside" | "unknown";
                                signedOn: string | null;
                                registeredOn: string | null;
                                total: number | null;
                                technology: number | null;
                                isSample: boolean;
                                seller: string;
                                buyer: string;
                                missing: number;
                            }[];
                            total: number;
                            waiting: number;
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Send in a technology contract for registration */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        type: "development" | "transfer" | "licence" | "consulting" | "service";
                        sellers: {
                            /** @default null */
                            firm?: string | null;
                            name: string;
                            /** @default null */
                            creditCode?: string | null;
                            /** @default null */
                            place?: string | null;
                            /** @default null */
                            outside?: string | null;
                        }[];
                        buyers: {
                            /** @default null */
                            firm?: string | null;
                            name: string;
                            /** @default null */
                            creditCode?: string | null;
                            /** @default null */
                            place?: string | null;
                            /** @default null */
                            outside?: string | null;
                        }[];
                        /** @default null */
                        signedOn?: string | null;
                        /** @default null */
                        startsOn?: string | null;
                        /** @default null */
                        endsOn?: string | null;
                        /** @default null */
                        total?: number | null;
                        /** @default null */
                        technology?: number | null;
                        /** @default [] */
                        deductions?: {
                            /** @enum {string} */
                            kind: "equipment" | "instruments" | "parts" | "materials" | "other";
                            amount: number;
                        }[];
                        /** @default null */
                        payment?: ("at-once" | "instalments" | "share-of-income" | "fee-and-share" | "deferred") | null;
                        /** @default null */
                        property?: ("patent" | "know-how" | "software" | "layout-design" | "plant-variety" | "medicine" | "none") | null;
                        /** @default null */
                        field?: string | null;
                        /** @default null */
                        summary?: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The technology contracts that pass the filters, as a workbook */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: string | string[];
                    type?: string | string[];
                    direction?: string | string[];
                    place?: string | string[];
                    year?: number;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table in which a registration office's ledger is brought */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a contract that is being written would miss; nothing is kept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        type: "development" | "transfer" | "licence" | "consulting" | "service";
                        sellers: {
                            /** @default null */
                            firm?: string | null;
                            name: string;
                            /** @default null */
                            creditCode?: string | null;
                            /** @default null */
                            place?: string | null;
                            /** @default null */
                            outside?: string | null;
                        }[];
                        buyers: {
                            /** @default null */
                            firm?: string | null;
                            name: string;
                            /** @default null */
                            creditCode?: string | null;
                            /** @default null */
                            place?: string | null;
                            /** @default null */
                            outside?: string | null;
                        }[];
                        /** @default null */
                        signedOn?: string | null;
                        /** @default null */
                        startsOn?: string | null;
                        /** @default null */
                        endsOn?: string | null;
                        /** @default null */
                        total?: number | null;
                        /** @default null */
                        technology?: number | null;
                        /** @default [] */
                        deductions?: {
                            /** @enum {string} */
                            kind: "equipment" | "instruments" | "parts" | "materials" | "other";
                            amount: number;
                        }[];
                        /** @default null */
                        payment?: ("at-once" | "instalments" | "share-of-income" | "fee-and-share" | "deferred") | null;
                        /** @default null */
                        property?: ("patent" | "know-how" | "software" | "layout-design" | "plant-variety" | "medicine" | "none") | null;
                        /** @default null */
                        field?: string | null;
                        /** @default null */
                        summary?: string | null;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            missing: {
                                /** @enum {string} */
                                what: "type-not-known" | "no-rules" | "seller-place" | "buyer-place" | "seller-code" | "buyer-code" | "same-party" | "signed-on" | "signed-later" | "period" | "period-wrong" | "total" | "technology" | "technology-over-total" | "deductions" | "deductions-differ" | "deduction-not-allowed" | "payment" | "property" | "summary";
                                blocks: boolean;
                            }[];
                            /** @enum {string} */
                            direction: "output" | "absorption" | "local" | "outside" | "unknown";
                            ruleSet: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                validFrom: string | null;
                                validTo: string | null;
                                isOn: boolean;
                                types: ("development" | "transfer" | "licence" | "consulting" | "service")[];
                                deductions: ("equipment" | "instruments" | "parts" | "materials" | "other")[];
                                note: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the ledger of a registration office (.xlsx, .csv), or try what would come of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isKept: boolean;
                            rows: number;
                            added: number;
                            amended: number;
                            deregistered: number;
                            same: number;
                            wrong: number;
                            unresolved: string[];
                            errors: {
                                row: number;
                                /** @enum {string} */
                                column: "number" | "name" | "type" | "signedOn" | "registeredOn" | "total" | "technology" | "seller" | "sellerCode" | "sellerPlace" | "buyer" | "buyerCode" | "buyerPlace" | "field" | "deregisteredOn";
                                /** @enum {string} */
                                fault: "no-column" | "column-twice" | "needed" | "day" | "type" | "type-not-known" | "amount" | "technology-over-total" | "credit-code" | "two-firms" | "several-firms" | "place-needed" | "number-twice" | "signed-later" | "ended";
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One technology contract: content, check-list, steps, facts and the figures in which they count */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            number: string | null;
                            name: string;
                            /** @enum {string} */
                            type: "development" | "transfer" | "licence" | "consulting" | "service";
                            /** @enum {string} */
                            state: "submitted" | "returned" | "checked" | "registered" | "amended" | "deregistered" | "withdrawn";
                            /** @enum {string} */
                            direction: "output" | "absorption" | "local" | "outside" | "unknown";
                            signedOn: string | null;
                            registeredOn: string | null;
                            total: number | null;
                            technology: number | null;
                            isSample: boolean;
                            version: number;
                            startsOn: string | null;
                            endsOn: string | null;
                            deductions: {
                                /** @enum {string} */
                                kind: "equipment" | "instruments" | "parts" | "materials" | "other";
                                amount: number;
                            }[];
                            payment: ("at-once" | "instalments" | "share-of-income" | "fee-and-share" | "deferred") | null;
                            property: ("patent" | "know-how" | "software" | "layout-design" | "plant-variety" | "medicine" | "none") | null;
                            field: string | null;
                            summary: string | null;
                            basis: string;
                            parties: {
                                /** @enum {string} */
                                side: "seller" | "buyer";
                                firm: {
                                    code: string;
                                    name: {
                                        zh: string;
                                        en: string | null;
                                    };
                                } | null;
                                name: string;
                                creditCode: string | null;
                                place: string | null;
                                outside: string | null;
                            }[];
                            ruleSet: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                validFrom: string | null;
                                validTo: string | null;
                                isOn: boolean;
                                types: ("development" | "transfer" | "licence" | "consulting" | "service")[];
                                deductions: ("equipment" | "instruments" | "parts" | "materials" | "other")[];
                                note: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            missing: {
                                /** @enum {string} */
                                what: "type-not-known" | "no-rules" | "seller-place" | "buyer-place" | "seller-code" | "buyer-code" | "same-party" | "signed-on" | "signed-later" | "period" | "period-wrong" | "total" | "technology" | "technology-over-total" | "deductions" | "deductions-differ" | "deduction-not-allowed" | "payment" | "property" | "summary";
                                blocks: boolean;
                            }[];
                            steps: {
                                at: string;
                                /** @enum {string} */
                                act: "resubmit" | "return" | "check" | "register" | "amend" | "deregister" | "withdraw" | "submit" | "bring";
                                /** @enum {string} */
                                state: "submitted" | "returned" | "checked" | "registered" | "amended" | "deregistered" | "withdrawn";
                                by: string | null;
                                reason: string;
                            }[];
                            facts: {
                                id: string;
                                metric: string;
                                metricName: {
                                    zh: string;
                                    en: string | null;
                                };
                                place: string | null;
                                value: string;
                                unit: string;
                                /** Format: date */
                                validFrom: string;
                            }[];
                            indicators: {
                                code: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                area: string;
                                basis: string | null;
                            }[];
                            checkedBy: string | null;
                            needsSecond: boolean;
                            isOwn: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registration form of a contract as a Word file */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back, find complete, deregister or withdraw */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        act: "return" | "check" | "deregister" | "withdraw";
                        version: number;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a contract its number: from then on it counts */
        post: {
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
                    "application/json": {
                        version: number;
                        number: string;
                        /** Format: date */
                        on: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send in a contract again, changed */
        post: {
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
                    "application/json": {
                        version: number;
                        content: {
                            name: string;
                            /** @enum {string} */
                            type: "development" | "transfer" | "licence" | "consulting" | "service";
                            sellers: {
                                /** @default null */
                                firm?: string | null;
                                name: string;
                                /** @default null */
                                creditCode?: string | null;
                                /** @default null */
                                place?: string | null;
                                /** @default null */
                                outside?: string | null;
                            }[];
                            buyers: {
                                /** @default null */
                                firm?: string | null;
                                name: string;
                                /** @default null */
                                creditCode?: string | null;
                                /** @default null */
                                place?: string | null;
                                /** @default null */
                                outside?: string | null;
                            }[];
                            /** @default null */
                            signedOn?: string | null;
                            /** @default null */
                            startsOn?: string | null;
                            /** @default null */
                            endsOn?: string | null;
                            /** @default null */
                            total?: number | null;
                            /** @default null */
                            technology?: number | null;
                            /** @default [] */
                            deductions?: {
                                /** @enum {string} */
                                kind: "equipment" | "instruments" | "parts" | "materials" | "other";
                                amount: number;
                            }[];
                            /** @default null */
                            payment?: ("at-once" | "instalments" | "share-of-income" | "fee-and-share" | "deferred") | null;
                            /** @default null */
                            property?: ("patent" | "know-how" | "software" | "layout-design" | "plant-variety" | "medicine" | "none") | null;
                            /** @default null */
                            field?: string | null;
                            /** @default null */
                            summary?: string | null;
                            basis: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/contracts/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amend a registered contract; its facts are corrected */
        post: {
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
                    "application/json": {
                        version: number;
                        content: {
                            name: string;
                            /** @enum {string} */
                            type: "development" | "transfer" | "licence" | "consulting" | "service";
                            sellers: {
                                /** @default null */
                                firm?: string | null;
                                name: string;
                                /** @default null */
                                creditCode?: string | null;
                                /** @default null */
                                place?: string | null;
                                /** @default null */
                                outside?: string | null;
                            }[];
                            buyers: {
                                /** @default null */
                                firm?: string | null;
                                name: string;
                                /** @default null */
                                creditCode?: string | null;
                                /** @default null */
                                place?: string | null;
                                /** @default null */
                                outside?: string | null;
                            }[];
                            /** @default null */
                            signedOn?: string | null;
                            /** @default null */
                            startsOn?: string | null;
                            /** @default null */
                            endsOn?: string | null;
                            /** @default null */
                            total?: number | null;
                            /** @default null */
                            technology?: number | null;
                            /** @default [] */
                            deductions?: {
                                /** @enum {string} */
                                kind: "equipment" | "instruments" | "parts" | "materials" | "other";
                                amount: number;
                            }[];
                            /** @default null */
                            payment?: ("at-once" | "instalments" | "share-of-income" | "fee-and-share" | "deferred") | null;
                            /** @default null */
                            property?: ("patent" | "know-how" | "software" | "layout-design" | "plant-variety" | "medicine" | "none") | null;
                            /** @default null */
                            field?: string | null;
                            /** @default null */
                            summary?: string | null;
                            basis: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/demands/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results that fit a demand best, with why and why not */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            side: "demand" | "result";
                            good: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                owner: string | null;
                                isSample: boolean;
                                isListed: boolean;
                                texts: {
                                    field: string;
                                    text: string;
                                }[];
                            };
                            considered: number;
                            ranked: {
                                good: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    field: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    owner: string | null;
                                    isSample: boolean;
                                    isListed: boolean;
                                    texts: {
                                        field: string;
                                        text: string;
                                    }[];
                                };
                                fit: {
                                    score: number;
                                    isEligible: boolean;
                                    parts: {
                                        /** @enum {string} */
                                        part: "title.characters" | "title.bigrams" | "title.words" | "body.characters" | "body.bigrams" | "body.words" | "taxonomy" | "numbers" | "dense";
                                        value: number;
                                        adds: number;
                                    }[];
                                    verdicts: {
                                        /** @enum {string} */
                                        role: "area" | "budget" | "deadline" | "readiness" | "exclusivity" | "confidentiality" | "number";
                                        /** @enum {string} */
                                        verdict: "met" | "missed" | "unknown";
                                        hard: boolean;
                                        request: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        };
                                        item: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        } | null;
                                        gap: {
                                            amount: number;
                                            unit: string;
                                        } | null;
                                    }[];
                                    refusals: {
                                        /** @enum {string} */
                                        reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                                        factor: number;
                                    }[];
                                    explanation: {
                                        shared: {
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            weight: number;
                                        }[];
                                        statements: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                        wouldMatch: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                    } | null;
                                };
                                pair: {
                                    /** @enum {string} */
                                    state: "free" | "in-work" | "refused";
                                    lead: {
                                        id: string;
                                        /** @enum {string} */
                                        stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                    } | null;
                                    reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                                };
                            }[];
                            ruledOut: {
                                good: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    field: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    owner: string | null;
                                    isSample: boolean;
                                    isListed: boolean;
                                    texts: {
                                        field: string;
                                        text: string;
                                    }[];
                                };
                                fit: {
                                    score: number;
                                    isEligible: boolean;
                                    parts: {
                                        /** @enum {string} */
                                        part: "title.characters" | "title.bigrams" | "title.words" | "body.characters" | "body.bigrams" | "body.words" | "taxonomy" | "numbers" | "dense";
                                        value: number;
                                        adds: number;
                                    }[];
                                    verdicts: {
                                        /** @enum {string} */
                                        role: "area" | "budget" | "deadline" | "readiness" | "exclusivity" | "confidentiality" | "number";
                                        /** @enum {string} */
                                        verdict: "met" | "missed" | "unknown";
                                        hard: boolean;
                                        request: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        };
                                        item: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        } | null;
                                        gap: {
                                            amount: number;
                                            unit: string;
                                        } | null;
                                    }[];
                                    refusals: {
                                        /** @enum {string} */
                                        reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                                        factor: number;
                                    }[];
                                    explanation: {
                                        shared: {
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            weight: number;
                                        }[];
                                        statements: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                        wouldMatch: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                    } | null;
                                };
                                pair: {
                                    /** @enum {string} */
                                    state: "free" | "in-work" | "refused";
                                    lead: {
                                        id: string;
                                        /** @enum {string} */
                                        stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                    } | null;
                                    reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/results/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The demands that a result fits best, with why and why not */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            side: "demand" | "result";
                            good: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                owner: string | null;
                                isSample: boolean;
                                isListed: boolean;
                                texts: {
                                    field: string;
                                    text: string;
                                }[];
                            };
                            considered: number;
                            ranked: {
                                good: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    field: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    owner: string | null;
                                    isSample: boolean;
                                    isListed: boolean;
                                    texts: {
                                        field: string;
                                        text: string;
                                    }[];
                                };
                                fit: {
                                    score: number;
                                    isEligible: boolean;
                                    parts: {
                                        /** @enum {string} */
                                        part: "title.characters" | "title.bigrams" | "title.words" | "body.characters" | "body.bigrams" | "body.words" | "taxonomy" | "numbers" | "dense";
                                        value: number;
                                        adds: number;
                                    }[];
                                    verdicts: {
                                        /** @enum {string} */
                                        role: "area" | "budget" | "deadline" | "readiness" | "exclusivity" | "confidentiality" | "number";
                                        /** @enum {string} */
                                        verdict: "met" | "missed" | "unknown";
                                        hard: boolean;
                                        request: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        };
                                        item: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        } | null;
                                        gap: {
                                            amount: number;
                                            unit: string;
                                        } | null;
                                    }[];
                                    refusals: {
                                        /** @enum {string} */
                                        reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                                        factor: number;
                                    }[];
                                    explanation: {
                                        shared: {
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            weight: number;
                                        }[];
                                        statements: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                        wouldMatch: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                    } | null;
                                };
                                pair: {
                                    /** @enum {string} */
                                    state: "free" | "in-work" | "refused";
                                    lead: {
                                        id: string;
                                        /** @enum {string} */
                                        stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                    } | null;
                                    reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                                };
                            }[];
                            ruledOut: {
                                good: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    field: {
                                        zh: string;
                                        en: string | null;
                                    } | null;
                                    owner: string | null;
                                    isSample: boolean;
                                    isListed: boolean;
                                    texts: {
                                        field: string;
                                        text: string;
                                    }[];
                                };
                                fit: {
                                    score: number;
                                    isEligible: boolean;
                                    parts: {
                                        /** @enum {string} */
                                        part: "title.characters" | "title.bigrams" | "title.words" | "body.characters" | "body.bigrams" | "body.words" | "taxonomy" | "numbers" | "dense";
                                        value: number;
                                        adds: number;
                                    }[];
                                    verdicts: {
                                        /** @enum {string} */
                                        role: "area" | "budget" | "deadline" | "readiness" | "exclusivity" | "confidentiality" | "number";
                                        /** @enum {string} */
                                        verdict: "met" | "missed" | "unknown";
                                        hard: boolean;
                                        request: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        };
                                        item: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        } | null;
                                        gap: {
                                            amount: number;
                                            unit: string;
                                        } | null;
                                    }[];
                                    refusals: {
                                        /** @enum {string} */
                                        reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                                        factor: number;
                                    }[];
                                    explanation: {
                                        shared: {
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            };
                                            weight: number;
                                        }[];
                                        statements: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                        wouldMatch: {
                                            code: string;
                                            zh: string;
                                            en: string;
                                            request: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                            item: {
                                                field: string;
                                                value: string;
                                                span: {
                                                    start: number;
                                                    end: number;
                                                } | null;
                                            }[];
                                        }[];
                                    } | null;
                                };
                                pair: {
                                    /** @enum {string} */
                                    state: "free" | "in-work" | "refused";
                                    lead: {
                                        id: string;
                                        /** @enum {string} */
                                        stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                    } | null;
                                    reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/pairs/{demand}/{result}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A demand and a result side by side */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    demand: string;
                    result: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            demand: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                owner: string | null;
                                isSample: boolean;
                                isListed: boolean;
                                texts: {
                                    field: string;
                                    text: string;
                                }[];
                            };
                            result: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                field: {
                                    zh: string;
                                    en: string | null;
                                } | null;
                                owner: string | null;
                                isSample: boolean;
                                isListed: boolean;
                                texts: {
                                    field: string;
                                    text: string;
                                }[];
                            };
                            fit: {
                                score: number;
                                isEligible: boolean;
                                parts: {
                                    /** @enum {string} */
                                    part: "title.characters" | "title.bigrams" | "title.words" | "body.characters" | "body.bigrams" | "body.words" | "taxonomy" | "numbers" | "dense";
                                    value: number;
                                    adds: number;
                                }[];
                                verdicts: {
                                    /** @enum {string} */
                                    role: "area" | "budget" | "deadline" | "readiness" | "exclusivity" | "confidentiality" | "number";
                                    /** @enum {string} */
                                    verdict: "met" | "missed" | "unknown";
                                    hard: boolean;
                                    request: {
                                        field: string;
                                        value: string;
                                        span: {
                                            start: number;
                                            end: number;
                                        } | null;
                                    };
                                    item: {
                                        field: string;
                                        value: string;
                                        span: {
                                            start: number;
                                            end: number;
                                        } | null;
                                    } | null;
                                    gap: {
                                        amount: number;
                                        unit: string;
                                    } | null;
                                }[];
                                refusals: {
                                    /** @enum {string} */
                                    reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                                    factor: number;
                                }[];
                                explanation: {
                                    shared: {
                                        request: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        };
                                        item: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        };
                                        weight: number;
                                    }[];
                                    statements: {
                                        code: string;
                                        zh: string;
                                        en: string;
                                        request: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        }[];
                                        item: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        }[];
                                    }[];
                                    wouldMatch: {
                                        code: string;
                                        zh: string;
                                        en: string;
                                        request: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        }[];
                                        item: {
                                            field: string;
                                            value: string;
                                            span: {
                                                start: number;
                                                end: number;
                                            } | null;
                                        }[];
                                    }[];
                                } | null;
                            };
                            pair: {
                                /** @enum {string} */
                                state: "free" | "in-work" | "refused";
                                lead: {
                                    id: string;
                                    /** @enum {string} */
                                    stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                } | null;
                                reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                            };
                            openRefusal: {
                                code: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/refused-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put aside a proposed pair, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        demand: string;
                        result: string;
                        /** @enum {string} */
                        reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            demand: string;
                            result: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the reader: leads, proposed pairs, questions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            leads: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                stageSince: string;
                                demand: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    owner: string | null;
                                };
                                result: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    owner: string | null;
                                };
                                broker: string;
                                isBroker: boolean;
                                side: ("demand" | "result") | null;
                                lastTalk: string;
                                due: string | null;
                                /** @enum {string} */
                                clock: "in-time" | "soon" | "late" | "none";
                                waitsOn: ("demand" | "result" | "broker") | null;
                                openQuestions: number;
                                isSample: boolean;
                            }[];
                            ended: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                stageSince: string;
                                demand: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    owner: string | null;
                                };
                                result: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                    owner: string | null;
                                };
                                broker: string;
                                isBroker: boolean;
                                side: ("demand" | "result") | null;
                                lastTalk: string;
                                due: string | null;
                                /** @enum {string} */
                                clock: "in-time" | "soon" | "late" | "none";
                                waitsOn: ("demand" | "result" | "broker") | null;
                                openQuestions: number;
                                isSample: boolean;
                            }[];
                            proposals: {
                                demand: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                };
                                result: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string | null;
                                    };
                                };
                                score: number;
                                foundAt: string;
                                isSample: boolean;
                            }[];
                            questions: {
                                id: string;
                                /** @enum {string} */
                                side: "demand" | "result";
                                words: string;
                                askedAt: string;
                                askedBy: string;
                                due: string;
                                /** @enum {string} */
                                clock: "in-time" | "soon" | "late" | "none";
                                isYours: boolean;
                                answer: {
                                    at: string;
                                    by: string;
                                    wants: boolean;
                                    reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                                    words: string | null;
                                } | null;
                                lead: string;
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up a pair as a lead */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        demand: string;
                        result: string;
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One lead with its log */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                            stageSince: string;
                            demand: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                owner: string | null;
                            };
                            result: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string | null;
                                };
                                owner: string | null;
                            };
                            broker: string;
                            isBroker: boolean;
                            side: ("demand" | "result") | null;
                            lastTalk: string;
                            due: string | null;
                            /** @enum {string} */
                            clock: "in-time" | "soon" | "late" | "none";
                            waitsOn: ("demand" | "result" | "broker") | null;
                            openQuestions: number;
                            isSample: boolean;
                            day: string;
                            openedAt: string;
                            contract: string | null;
                            isSteward: boolean;
                            hasDeclared: boolean;
                            interests: {
                                person: string;
                                /** @enum {string} */
                                kind: "employed" | "holds-shares" | "paid-by" | "kinship" | "other";
                                /** @enum {string} */
                                side: "demand" | "result";
                                words: string;
                            }[];
                            questions: {
                                id: string;
                                /** @enum {string} */
                                side: "demand" | "result";
                                words: string;
                                askedAt: string;
                                askedBy: string;
                                due: string;
                                /** @enum {string} */
                                clock: "in-time" | "soon" | "late" | "none";
                                isYours: boolean;
                                answer: {
                                    at: string;
                                    by: string;
                                    wants: boolean;
                                    reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                                    words: string | null;
                                } | null;
                            }[];
                            concepts: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                state: "asked" | "running" | "go" | "change" | "stop" | "declined";
                                hypothesis: string;
                                test: string;
                                cost: number | null;
                                askedAt: string;
                                askedBy: string;
                                stateSince: string;
                                decision: string | null;
                            }[];
                            steps: {
                                id: string;
                                /** @enum {string} */
                                act: "contact" | "talk" | "try" | "sign" | "perform" | "confirm-effect" | "refuse" | "reopen" | "open" | "follow-up" | "ask" | "answer" | "hand-over" | "declare" | "prove-concept" | "decide-concept";
                                /** @enum {string} */
                                to: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                at: string;
                                by: string | null;
                                note: string | null;
                                talk: {
                                    on: string;
                                    /** @enum {string} */
                                    way: "visit" | "meeting" | "call" | "online" | "message" | "roadshow";
                                    /** @enum {string} */
                                    side: "demand" | "result" | "both";
                                    nextOn: string | null;
                                } | null;
                                reason: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                                side: ("demand" | "result") | null;
                                person: string | null;
                                contract: string | null;
                            }[];
                            brokers: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/leads/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do something with a lead */
        post: {
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
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        act: "sign";
                        words: string;
                        contract: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "refuse";
                        /** @default null */
                        words?: string | null;
                        /** @enum {string} */
                        reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                        /** @default null */
                        side?: ("demand" | "result") | null;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "follow-up";
                        words: string;
                        /** Format: date */
                        on: string;
                        /** @enum {string} */
                        way: "visit" | "meeting" | "call" | "online" | "message" | "roadshow";
                        /** @enum {string} */
                        side: "demand" | "result" | "both";
                        /** @default null */
                        nextOn?: string | null;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "ask";
                        /** @enum {string} */
                        side: "demand" | "result";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "hand-over";
                        person: string;
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "declare";
                        /** @enum {string} */
                        interest: "employed" | "holds-shares" | "paid-by" | "kinship" | "other";
                        /** @enum {string} */
                        side: "demand" | "result";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "prove-concept";
                        hypothesis: string;
                        test: string;
                        /** @default null */
                        cost?: number | null;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "contact";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "talk";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "try";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "perform";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "confirm-effect";
                        words: string;
                    } | {
                        version: number;
                        /** @enum {string} */
                        act: "reopen";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a broker as the owner of a demand or result */
        post: {
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
                    "application/json": {
                        wants: boolean;
                        /** @default null */
                        reason?: ("other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other") | null;
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of proofs of concept */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            isSteward: boolean;
                            concepts: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                state: "asked" | "running" | "go" | "change" | "stop" | "declined";
                                hypothesis: string;
                                test: string;
                                cost: number | null;
                                askedAt: string;
                                askedBy: string;
                                stateSince: string;
                                decision: string | null;
                                lead: string;
                                demand: {
                                    zh: string;
                                    en: string | null;
                                };
                                result: {
                                    zh: string;
                                    en: string | null;
                                };
                                isBroker: boolean;
                                isSample: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/concepts/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start, decide or decline a proof of concept */
        post: {
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
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        act: "start" | "go" | "change" | "stop" | "decline" | "ask-again";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the leads of a year came, and why pairs were refused */
        get: {
            parameters: {
                query?: {
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            years: number[];
                            year: number | null;
                            stages: {
                                /** @enum {string} */
                                stage: "matched" | "contacted" | "talks" | "trial" | "contract" | "performed" | "effect" | "refused";
                                leads: number;
                                medianDays: number | null;
                            }[];
                            reasons: {
                                /** @enum {string} */
                                reason: "other-problem" | "parameters-missed" | "too-early" | "too-expensive" | "too-late" | "wrong-area" | "exclusivity" | "confidentiality" | "already-solved" | "no-capacity" | "other";
                                pairs: number;
                                by: {
                                    demand: number;
                                    result: number;
                                    broker: number;
                                };
                            }[];
                            hasSample: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public demands and results as JSON Feed 1.1 with their origin, for other markets */
        get: {
            parameters: {
                query?: {
                    kind?: "demand" | "result";
                    since?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            version: "https://jsonfeed.org/version/1.1";
                            title: string;
                            description: string;
                            next_url?: string;
                            items: {
                                id: string;
                                title: string;
                                content_text: string;
                                /** Format: date-time */
                                date_published?: string;
                                /** Format: date-time */
                                date_modified: string;
                                authors?: {
                                    name: string;
                                }[];
                                language: string;
                                tags: string[];
                                _haice: {
                                    /** @enum {string} */
                                    kind: "demand" | "result";
                                    origin: {
                                        market: string;
                                        id: string;
                                    };
                                    /** @enum {string} */
                                    state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                    field: string | null;
                                    place: string | null;
                                    modes: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                                    parameters: {
                                        name: string;
                                        /** @enum {string} */
                                        comparator: ">=" | "<=" | "=";
                                        now: number | null;
                                        wanted: number | null;
                                        unit: string;
                                    }[];
                                    money: {
                                        least: number | null;
                                        most: number | null;
                                    };
                                    deadline: string | null;
                                    readiness: {
                                        claimed: number | null;
                                        proven: number | null;
                                        needed: number | null;
                                    };
                                    /** @enum {string} */
                                    secrecy: "open" | "agreement" | "named-parties";
                                    validUntil: string | null;
                                    sample: boolean;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/feed/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which items of another market's feed are here already: by origin, then by their words; nothing is kept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: starts_with */
                        version: string;
                        items: {
                            id: string;
                            title: string;
                            content_text: string;
                            /** Format: date-time */
                            date_published?: string;
                            /** Format: date-time */
                            date_modified: string;
                            authors?: {
                                name: string;
                            }[];
                            language: string;
                            tags: string[];
                            _haice: {
                                /** @enum {string} */
                                kind: "demand" | "result";
                                origin: {
                                    market: string;
                                    id: string;
                                };
                                /** @enum {string} */
                                state: "draft" | "submitted" | "screened" | "published" | "matched" | "contracted" | "solved" | "transferred" | "expired" | "withdrawn";
                                field: string | null;
                                place: string | null;
                                modes: ("licence" | "exclusive-licence" | "sale" | "equity" | "joint-development" | "commission" | "trial" | "use-first-pay-later")[];
                                parameters: {
                                    name: string;
                                    /** @enum {string} */
                                    comparator: ">=" | "<=" | "=";
                                    now: number | null;
                                    wanted: number | null;
                                    unit: string;
                                }[];
                                money: {
                                    least: number | null;
                                    most: number | null;
                                };
                                deadline: string | null;
                                readiness: {
                                    claimed: number | null;
                                    proven: number | null;
                                    needed: number | null;
                                };
                                /** @enum {string} */
                                secrecy: "open" | "agreement" | "named-parties";
                                validUntil: string | null;
                                sample: boolean;
                            };
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                title: string;
                                /** @enum {string} */
                                outcome: "new" | "own" | "alike" | "twice";
                                alike: {
                                    id: string;
                                    title: string;
                                    likeness: number;
                                    differs: {
                                        there: string;
                                        here: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workflows in all their versions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            today: string;
                            versions: {
                                code: string;
                                version: number;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                purpose: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                state: "draft" | "tried" | "in-force";
                                validFrom: string | null;
                                isCurrent: boolean;
                                dossiers: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Draft a new version of a workflow, or a new workflow */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        definition: {
                            code: string;
                            version: number;
                            label: {
                                zh: string;
                                en: string;
                            };
                            purpose: {
                                zh: string;
                                en: string;
                            };
                            parties: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            dates: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            settings: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                value: number;
                                unit: string;
                                basis: string | null;
                            }[];
                            criteria: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                weight: number;
                                most: number;
                                basis: string | null;
                            }[];
                            forms: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                fields: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    kind: "text" | "long-text" | "number" | "money" | "date" | "choice" | "flag";
                                    choices: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[] | null;
                                    unit: string | null;
                                    isRequired: boolean;
                                }[];
                            }[];
                            papers: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            findings: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            open: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            machines: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                above: string | null;
                                begunBy: string[];
                                initial: string;
                                stages: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    isEnd: boolean;
                                    shows: {
                                        what: string;
                                        to: string[];
                                    }[];
                                    basis: string | null;
                                }[];
                                acts: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    from: string[];
                                    to: string | null;
                                    by: string[];
                                    needs: ({
                                        /** @enum {string} */
                                        is: "form-complete";
                                        form: string;
                                    } | {
                                        /** @enum {string} */
                                        is: "paper-given";
                                        paper: string;
                                    } | {
                                        /** @enum {string} */
                                        is: "until";
                                        date: string;
                                    } | {
                                        /** @enum {string} */
                                        is: "after";
                                        date: string;
                                    } | {
                                        /** @enum {string} */
                                        is: "stood";
                                        days: string;
                                    } | {
                                        /** @enum {string} */
                                        is: "above-in";
                                        stages: string[];
                                    } | {
                                        /** @enum {string} */
                                        is: "below-in";
                                        machine: string;
                                        stages: string[];
                                        least: (number | string) | null;
                                    } | {
                                        /** @enum {string} */
                                        is: "nothing-open";
                                        kind: string;
                                    } | {
                                        /** @enum {string} */
                                        is: "holds";
                                        finding: string;
                                    } | {
                                        /** @enum {string} */
                                        is: "another-than";
                                        act: string;
                                    })[];
                                    /** @enum {string} */
                                    says: "nothing" | "reason" | "basis";
                                    /** @default [] */
                                    does?: string[];
                                    basis: string | null;
                                }[];
                            }[];
                            basis: string | null;
                        };
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/workflows/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a workflow: stages, acts, conditions, settings, each with its basis in the source */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            definition: {
                                code: string;
                                version: number;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                purpose: {
                                    zh: string;
                                    en: string;
                                };
                                parties: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                dates: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                settings: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    value: number;
                                    unit: string;
                                    basis: string | null;
                                }[];
                                criteria: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    weight: number;
                                    most: number;
                                    basis: string | null;
                                }[];
                                forms: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    fields: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        /** @enum {string} */
                                        kind: "text" | "long-text" | "number" | "money" | "date" | "choice" | "flag";
                                        choices: {
                                            code: string;
                                            label: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[] | null;
                                        unit: string | null;
                                        isRequired: boolean;
                                    }[];
                                }[];
                                papers: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                findings: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                open: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                machines: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    above: string | null;
                                    begunBy: string[];
                                    initial: string;
                                    stages: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        isEnd: boolean;
                                        shows: {
                                            what: string;
                                            to: string[];
                                        }[];
                                        basis: string | null;
                                    }[];
                                    acts: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        from: string[];
                                        to: string | null;
                                        by: string[];
                                        needs: ({
                                            /** @enum {string} */
                                            is: "form-complete";
                                            form: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "paper-given";
                                            paper: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "until";
                                            date: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "after";
                                            date: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "stood";
                                            days: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "above-in";
                                            stages: string[];
                                        } | {
                                            /** @enum {string} */
                                            is: "below-in";
                                            machine: string;
                                            stages: string[];
                                            least: (number | string) | null;
                                        } | {
                                            /** @enum {string} */
                                            is: "nothing-open";
                                            kind: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "holds";
                                            finding: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "another-than";
                                            act: string;
                                        })[];
                                        /** @enum {string} */
                                        says: "nothing" | "reason" | "basis";
                                        /** @default [] */
                                        does: string[];
                                        basis: string | null;
                                    }[];
                                }[];
                                basis: string | null;
                            };
                            /** @enum {string} */
                            state: "draft" | "tried" | "in-force";
                            validFrom: string | null;
                            sha256: string;
                            versions: number[];
                            faults: {
                                fault: string;
                                machine: string;
                                what: string;
                            }[];
                            steps: {
                                /** @enum {string} */
                                act: "brought" | "drafted" | "tried" | "put-in-force";
                                at: string;
                                by: string | null;
                                note: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/workflows/{code}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a new version that differs from the one in force in numbers only */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        settings: {
                            [key: string]: number;
                        };
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/workflows/{code}/{version}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replay all past cases under a version: those that would have gone another way */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cases: number;
                            differences: {
                                id: string;
                                title: string;
                                was: string;
                                would: string;
                                act: string | null;
                                why: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/workflows/{code}/{version}/force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a version that was tried hold for new cases from a day on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls that the reader may see, and the own organisation's part in them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            today: string;
                            calls: {
                                id: string;
                                workflow: string;
                                workflowVersion: number;
                                machine: string;
                                stage: string;
                                stageLabel: {
                                    zh: string;
                                    en: string;
                                };
                                isEnd: boolean;
                                since: string;
                                title: string;
                                isSample: boolean;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                mode: {
                                    zh: string;
                                    en: string;
                                };
                                dates: {
                                    [key: string]: string;
                                };
                                fields: string[];
                                below: number;
                            }[];
                            own: {
                                id: string;
                                workflow: string;
                                workflowVersion: number;
                                machine: string;
                                stage: string;
                                stageLabel: {
                                    zh: string;
                                    en: string;
                                };
                                isEnd: boolean;
                                since: string;
                                title: string;
                                isSample: boolean;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                call: {
                                    id: string;
                                    title: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begin a call, or a matter of its own, by a workflow */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        workflow: string;
                        /** @default null */
                        version?: number | null;
                        title: string;
                        /** @default null */
                        reference?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier: a call, an application, a lane, a claim; as far as its stage shows it to the reader */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            workflow: string;
                            workflowVersion: number;
                            machine: string;
                            stage: string;
                            stageLabel: {
                                zh: string;
                                en: string;
                            };
                            isEnd: boolean;
                            since: string;
                            title: string;
                            isSample: boolean;
                            organisation: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            } | null;
                            version: number;
                            today: string;
                            reference: string | null;
                            above: {
                                id: string;
                                title: string;
                                machine: string;
                            } | null;
                            root: {
                                id: string;
                                title: string;
                            };
                            dates: {
                                [key: string]: string;
                            };
                            fields: string[];
                            criteria: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                weight: number;
                                most: number;
                                basis: string | null;
                            }[];
                            cap: number | null;
                            definition: {
                                code: string;
                                version: number;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                purpose: {
                                    zh: string;
                                    en: string;
                                };
                                parties: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                dates: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                settings: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    value: number;
                                    unit: string;
                                    basis: string | null;
                                }[];
                                criteria: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    weight: number;
                                    most: number;
                                    basis: string | null;
                                }[];
                                forms: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    fields: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        /** @enum {string} */
                                        kind: "text" | "long-text" | "number" | "money" | "date" | "choice" | "flag";
                                        choices: {
                                            code: string;
                                            label: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[] | null;
                                        unit: string | null;
                                        isRequired: boolean;
                                    }[];
                                }[];
                                papers: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                findings: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                open: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                machines: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    above: string | null;
                                    begunBy: string[];
                                    initial: string;
                                    stages: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        isEnd: boolean;
                                        shows: {
                                            what: string;
                                            to: string[];
                                        }[];
                                        basis: string | null;
                                    }[];
                                    acts: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        from: string[];
                                        to: string | null;
                                        by: string[];
                                        needs: ({
                                            /** @enum {string} */
                                            is: "form-complete";
                                            form: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "paper-given";
                                            paper: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "until";
                                            date: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "after";
                                            date: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "stood";
                                            days: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "above-in";
                                            stages: string[];
                                        } | {
                                            /** @enum {string} */
                                            is: "below-in";
                                            machine: string;
                                            stages: string[];
                                            least: (number | string) | null;
                                        } | {
                                            /** @enum {string} */
                                            is: "nothing-open";
                                            kind: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "holds";
                                            finding: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "another-than";
                                            act: string;
                                        })[];
                                        /** @enum {string} */
                                        says: "nothing" | "reason" | "basis";
                                        /** @default [] */
                                        does: string[];
                                        basis: string | null;
                                    }[];
                                }[];
                                basis: string | null;
                            };
                            parties: string[];
                            shown: string[];
                            acts: {
                                code: string;
                                missing: {
                                    is: string;
                                    what: string;
                                    count?: number;
                                }[];
                            }[];
                            isEditable: boolean;
                            mayBegin: string[];
                            content: {
                                forms: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                budget: {
                                    heading: string;
                                    asked: number;
                                    own: number;
                                }[];
                                partners: {
                                    name: string;
                                    isLead: boolean;
                                    task: string;
                                    share: number;
                                }[];
                                team: {
                                    name: string;
                                    employer: string;
                                    task: string;
                                }[];
                            } | null;
                            contentVersion: number;
                            savedAt: string | null;
                            hasNames: boolean;
                            papers: {
                                id: string;
                                paper: string;
                                fileName: string;
                                size: number;
                                sha256: string;
                                addedAt: string;
                            }[];
                            receipts: {
                                number: string;
                                at: string;
                                sha256: string;
                                by: string;
                            }[];
                            history: {
                                act: string;
                                from: string;
                                to: string;
                                at: string;
                                by: string;
                                said: string | null;
                            }[];
                            below: {
                                id: string;
                                workflow: string;
                                workflowVersion: number;
                                machine: string;
                                stage: string;
                                stageLabel: {
                                    zh: string;
                                    en: string;
                                };
                                isEnd: boolean;
                                since: string;
                                title: string;
                                isSample: boolean;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                verdict: ("support" | "decline") | null;
                                amount: number | null;
                            }[];
                            outcome: {
                                place: number | null;
                                byTieRule: boolean;
                                points: string;
                                judges: number;
                                feedback: {
                                    code: string;
                                    points: string;
                                    words: string[];
                                }[];
                            } | null;
                            proposal: {
                                /** @enum {string} */
                                verdict: "support" | "decline";
                                amount: number | null;
                                reason: string;
                            } | null;
                            results: {
                                id: string;
                                title: string;
                                organisation: {
                                    code: string;
                                    nameZh: string;
                                    nameEn: string | null;
                                } | null;
                                amount: number | null;
                            }[];
                            objections: {
                                id: string;
                                words: string;
                                at: string;
                                by: string;
                                outcome: ("upheld" | "rejected") | null;
                                answer: string | null;
                            }[];
                            mayObject: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a dossier below: an application, a posting, a claim */
        post: {
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
                    "application/json": {
                        machine: string;
                        title: string;
                        /** @default null */
                        reference?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set title, days, fields, criteria and limit of a call */
        put: {
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
                    "application/json": {
                        version: number;
                        terms: {
                            title: string;
                            dates: {
                                [key: string]: string;
                            };
                            fields: string[];
                            criteria: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                weight: number;
                                most: number;
                                basis: string | null;
                            }[];
                            cap: number | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what was typed, complete or not */
        put: {
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
                    "application/json": {
                        version: number;
                        content: {
                            forms: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            budget: {
                                heading: string;
                                asked: number;
                                own: number;
                            }[];
                            partners: {
                                name: string;
                                isLead: boolean;
                                task: string;
                                share: number;
                            }[];
                            team: {
                                name: string;
                                employer: string;
                                task: string;
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            savedAt: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an act of the workflow */
        post: {
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
                    "application/json": {
                        act: string;
                        version: number;
                        /** @default null */
                        said?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            stage: string;
                            receipt: {
                                number: string;
                                at: string;
                                sha256: string;
                                by: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file as one of the papers that the workflow asks for */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    paper: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            sha256: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a dossier */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        /** Take a file away again */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note what is proposed for the applications of a call */
        put: {
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
                    "application/json": {
                        proposals: {
                            dossier: string;
                            /** @enum {string} */
                            verdict: "support" | "decline";
                            amount: number | null;
                            reason: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to what is publicised */
        post: {
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
                    "application/json": {
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an objection */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        outcome: "upheld" | "rejected";
                        answer: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pool of experts with their ties and load; an expert sees itself */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            experts: {
                                id: string;
                                name: string;
                                employer: string;
                                fields: string[];
                                mostReviews: number;
                                openReviews: number;
                                isActive: boolean;
                                hasAccount: boolean;
                                isSample: boolean;
                                ties: {
                                    /** @enum {string} */
                                    kind: "employer" | "co-author" | "co-project" | "family" | "declared";
                                    other: string;
                                    validFrom: string | null;
                                    validTo: string | null;
                                    evidence: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Take somebody into the pool of experts */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        email?: string | null;
                        name: string;
                        employer: string;
                        fields: string[];
                        mostReviews: number;
                        basis: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/experts/{id}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what ties an expert to a body or a person */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        kind: "employer" | "co-author" | "co-project" | "family" | "declared";
                        other: string;
                        /** @default null */
                        validFrom?: string | null;
                        /** @default null */
                        validTo?: string | null;
                        evidence: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who judges what in a call, and why others may not; never a score */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dossiers: {
                                id: string;
                                title: string;
                                stage: string;
                                assignments: {
                                    id: string;
                                    expert: string;
                                    employer: string;
                                    /** @enum {string} */
                                    state: "asked" | "accepted" | "sealed" | "declined" | "withdrawn";
                                    isOfField: boolean;
                                    dueOn: string;
                                    words: string | null;
                                }[];
                                conflicts: {
                                    expert: string;
                                    kind: string;
                                    concerns: string;
                                    evidence: string;
                                    /** @enum {string} */
                                    foundBy: "product" | "expert";
                                }[];
                            }[];
                            needs: number;
                            lookedAt: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for conflicts between the pool and the applications of a call */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            found: number;
                            dossiers: number;
                            experts: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give every application of a call the experts that it lacks */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pairs: number;
                            short: {
                                dossier: string;
                                title: string;
                                lacks: number;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/assignments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a review back from an expert who does not answer */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/dossiers/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reviews of a call came to, once its stage shows it to the reader */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            criteria: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                weight: number;
                                most: number;
                                basis: string | null;
                            }[];
                            rows: {
                                id: string;
                                title: string;
                                place: number;
                                byTieRule: boolean;
                                points: string;
                                judges: number;
                                criteria: {
                                    code: string;
                                    points: string;
                                }[];
                                judgedAt: string;
                                sha256: string;
                                verdict: ("support" | "decline") | null;
                                amount: number | null;
                                reason: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews of the expert who asks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            today: string;
                            reviews: {
                                id: string;
                                call: string;
                                title: string;
                                /** @enum {string} */
                                state: "asked" | "accepted" | "sealed" | "declined" | "withdrawn";
                                dueOn: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One own review: what the stage shows of the application, and the own sheet */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            dossier: string;
                            call: string;
                            title: string;
                            stage: string;
                            /** @enum {string} */
                            state: "asked" | "accepted" | "sealed" | "declined" | "withdrawn";
                            dueOn: string;
                            criteria: {
                                code: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                weight: number;
                                most: number;
                                basis: string | null;
                            }[];
                            leastWords: number;
                            definition: {
                                code: string;
                                version: number;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                purpose: {
                                    zh: string;
                                    en: string;
                                };
                                parties: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                dates: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                settings: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    value: number;
                                    unit: string;
                                    basis: string | null;
                                }[];
                                criteria: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    weight: number;
                                    most: number;
                                    basis: string | null;
                                }[];
                                forms: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    fields: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        /** @enum {string} */
                                        kind: "text" | "long-text" | "number" | "money" | "date" | "choice" | "flag";
                                        choices: {
                                            code: string;
                                            label: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[] | null;
                                        unit: string | null;
                                        isRequired: boolean;
                                    }[];
                                }[];
                                papers: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                findings: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                open: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                machines: {
                                    code: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    above: string | null;
                                    begunBy: string[];
                                    initial: string;
                                    stages: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        isEnd: boolean;
                                        shows: {
                                            what: string;
                                            to: string[];
                                        }[];
                                        basis: string | null;
                                    }[];
                                    acts: {
                                        code: string;
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        from: string[];
                                        to: string | null;
                                        by: string[];
                                        needs: ({
                                            /** @enum {string} */
                                            is: "form-complete";
                                            form: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "paper-given";
                                            paper: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "until";
                                            date: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "after";
                                            date: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "stood";
                                            days: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "above-in";
                                            stages: string[];
                                        } | {
                                            /** @enum {string} */
                                            is: "below-in";
                                            machine: string;
                                            stages: string[];
                                            least: (number | string) | null;
                                        } | {
                                            /** @enum {string} */
                                            is: "nothing-open";
                                            kind: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "holds";
                                            finding: string;
                                        } | {
                                            /** @enum {string} */
                                            is: "another-than";
                                            act: string;
                                        })[];
                                        /** @enum {string} */
                                        says: "nothing" | "reason" | "basis";
                                        /** @default [] */
                                        does: string[];
                                        basis: string | null;
                                    }[];
                                }[];
                                basis: string | null;
                            };
                            content: {
                                forms: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                budget: {
                                    heading: string;
                                    asked: number;
                                    own: number;
                                }[];
                                partners: {
                                    name: string;
                                    isLead: boolean;
                                    task: string;
                                    share: number;
                                }[];
                                team: {
                                    name: string;
                                    employer: string;
                                    task: string;
                                }[];
                            } | null;
                            hasNames: boolean;
                            papers: {
                                id: string;
                                paper: string;
                                fileName: string;
                                size: number;
                            }[];
                            scores: {
                                [key: string]: {
                                    hundredths: number | null;
                                    words: string;
                                };
                            };
                            sheetVersion: number;
                            sealedAt: string | null;
                            sha256: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/reviews/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether something ties the expert to the application */
        post: {
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
                    "application/json": {
                        hasConflict: boolean;
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/reviews/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the draft of a sheet */
        put: {
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
                    "application/json": {
                        version: number;
                        scores: {
                            [key: string]: {
                                hundredths: number | null;
                                words: string;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/reviews/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seal the own sheet: its hash goes into the event log */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sha256: string;
                            sealedAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mission/mechanisms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the documents promise as systems: the sentence, the room that serves it, and its state */
        get: {
            parameters: {
                query?: {
                    capability?: string | string[];
                    state?: ("works" | "room-exists" | "planned") | ("works" | "room-exists" | "planned")[];
                    room?: string | string[];
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mechanisms: {
                                id: string;
                                capability: string;
                                terms: string[];
                                nameEn: string;
                                room: string;
                                /** @enum {string} */
                                state: "works" | "room-exists" | "planned";
                                quotation: {
                                    text: string;
                                    document: string;
                                    at: number;
                                    alsoAt: number[];
                                    lines: number[];
                                };
                                quotations: number;
                            }[];
                            total: number;
                            counts: {
                                works: number;
                                "room-exists": number;
                                planned: number;
                            };
                            byCapability: {
                                nameZh: string;
                                nameEn: string;
                                code: string;
                                id: string;
                                counts: {
                                    works: number;
                                    "room-exists": number;
                                    planned: number;
                                };
                            }[];
                            rooms: {
                                nameZh: string;
                                nameEn: string;
                                id: string;
                                exists: boolean;
                                opens: string | null;
                            }[];
                            documents: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mission/mechanisms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mechanism with all its quotations and the journeys that proved it */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            capability: string;
                            terms: string[];
                            nameEn: string;
                            room: string;
                            /** @enum {string} */
                            state: "works" | "room-exists" | "planned";
                            sections: {
                                document: string;
                                section: string;
                            }[];
                            quotations: {
                                text: string;
                                document: string;
                                at: number;
                                alsoAt: number[];
                                lines: number[];
                            }[];
                            says: string;
                            usedBy: string;
                            softwareMust: string;
                            evidence: {
                                journey: string;
                                recordKind: string;
                            }[];
                            documents: {
                                code: string;
                                nameZh: string;
                                nameEn: string | null;
                            }[];
                            rooms: {
                                nameZh: string;
                                nameEn: string;
                                id: string;
                                exists: boolean;
                                opens: string | null;
                            }[];
                            capabilities: {
                                nameZh: string;
                                nameEn: string;
                                code: string;
                                id: string;
                            }[];
                        };
                    };
                };
            };
        };
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
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
