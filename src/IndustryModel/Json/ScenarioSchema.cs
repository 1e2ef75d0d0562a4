namespace IndustryModel.Json;

/// <summary>The schema of scenario files, written by hand: what may stand together is said by the reader, not by types.</summary>
internal static class ScenarioSchema
{
    internal const string Text = """
        {
          "type": "object",
          "description": "A scenario: a starting point, what happens without levers, the levers that are pulled with their effects, and how they combine. Rates and shares are fractions such as 0.015 or texts with a percent sign such as 1.5%; dates are ISO (2021-07-01), periods too (P4Y, P6M, P0D).",
          "properties": {
            "$schema": { "type": "string", "description": "the address of this schema; not read" },
            "name": { "type": "string", "description": "the scenario's name" },
            "baseYear": { "$ref": "#/$defs/year", "description": "the year of the starting point, whose prices are those of the scenario" },
            "horizon": { "$ref": "#/$defs/year", "description": "the last year" },
            "accounts": { "type": "string", "pattern": "\\S", "description": "the starting point: an economy by its name, such as nl, or a tidy CSV file beside the scenario; this or cells" },
            "cells": {
              "type": "array", "description": "the starting point, given here: the state of each region and sector in the base year; this or accounts",
              "items": {
                "type": "object",
                "properties": {
                  "region": { "$ref": "#/$defs/code" },
                  "sector": { "$ref": "#/$defs/code" },
                  "persons": { "type": "number", "minimum": 0, "description": "employed persons" },
                  "valueAdded": { "type": "number", "description": "value added in prices of the base year" }
                },
                "required": ["region", "sector", "persons", "valueAdded"], "additionalProperties": false
              }
            },
            "prices": {
              "type": "object",
              "properties": { "deflator": { "anyOf": [{ "enum": ["national-total", "national-industry", "current-prices"] }, { "type": "string", "pattern": "[./\\\\]" }], "description": "how history in current prices becomes real growth, where the baseline looks back: a policy by its name, or a CSV file beside the scenario" } },
              "required": ["deflator"], "additionalProperties": false
            },
            "baseline": {
              "type": "object", "description": "what happens without levers",
              "properties": {
                "method": { "enum": ["constant", "historical", "shift-share", "path"], "default": "constant", "description": "constant: annual rates; historical: the growth a year of each region and sector from one year to another; shift-share: the nation's of each sector, and of a region's difference as much as is to last; path: rates by year" },
                "persons": { "$ref": "#/$defs/rate", "default": 0, "description": "growth a year of persons; constant and path" },
                "productivity": { "$ref": "#/$defs/rate", "default": 0, "description": "growth a year of labor productivity; constant and path" },
                "from": { "$ref": "#/$defs/yearOrNull", "description": "the first year of history; historical and shift-share" },
                "to": { "$ref": "#/$defs/yearOrNull", "description": "the last year of history, the base year if left out; historical and shift-share" },
                "regionalShift": { "$ref": "#/$defs/part", "default": 0, "description": "how much of a region's difference to the nation lasts; shift-share" },
                "shock": {
                  "type": ["object", "null"], "default": null, "description": "a draw that each year adds to the growth of productivity",
                  "properties": { "distribution": { "const": "normal" }, "sd": { "$ref": "#/$defs/deviation" }, "by": { "enum": ["sector", "cell", "nation"], "default": "sector", "description": "who shares a draw" } },
                  "required": ["distribution", "sd"], "additionalProperties": false
                },
                "cells": { "type": "array", "items": { "$ref": "#/$defs/growth" }, "description": "rates of some regions and sectors in place of the method's; the most specific one wins" },
                "path": {
                  "type": "array", "minItems": 1, "description": "rates by year; path",
                  "items": {
                    "type": "object",
                    "properties": {
                      "from": { "$ref": "#/$defs/year", "description": "the first year whose growth on the year before it is" }, "to": { "$ref": "#/$defs/yearOrNull", "description": "the last such year; the first alone if left out" },
                      "region": { "$ref": "#/$defs/anyCode" }, "sector": { "$ref": "#/$defs/anyCode" }, "persons": { "$ref": "#/$defs/rateOrNull" }, "productivity": { "$ref": "#/$defs/rateOrNull" }
                    },
                    "required": ["from"], "additionalProperties": false
                  }
                },
                "differentials": { "type": "array", "items": { "$ref": "#/$defs/growth" }, "description": "differences to the rates, in every year; several in a cell add up" }
              },
              "additionalProperties": false,
              "allOf": [
                { "if": { "not": { "properties": { "method": { "enum": ["historical", "shift-share", "path"] } }, "required": ["method"] } }, "then": { "properties": { "from": { "type": "null" }, "to": { "type": "null" }, "regionalShift": false, "path": false } } },
                { "if": { "properties": { "method": { "const": "historical" } }, "required": ["method"] }, "then": { "properties": { "from": { "type": "integer" }, "persons": false, "productivity": false, "regionalShift": false, "path": false }, "required": ["from"] } },
                { "if": { "properties": { "method": { "const": "shift-share" } }, "required": ["method"] }, "then": { "properties": { "from": { "type": "integer" }, "persons": false, "productivity": false, "path": false }, "required": ["from"] } },
                { "if": { "properties": { "method": { "const": "path" } }, "required": ["method"] }, "then": { "properties": { "from": { "type": "null" }, "to": { "type": "null" }, "regionalShift": false }, "required": ["path"] } }
              ]
            },
            "levers": {
              "type": "array", "description": "the levers that are pulled",
              "items": {
                "type": "object",
                "properties": {
                  "code": { "type": "string", "pattern": "\\S", "description": "its code, once in a scenario: that of a lever of a vision, or one of your own" },
                  "name": { "type": ["string", "null"], "description": "its name, where it is one of your own" },
                  "start": { "$ref": "#/$defs/date" },
                  "end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "default": null },
                  "lag": { "$ref": "#/$defs/period", "default": "P0D", "description": "from the start to the first effect" },
                  "buildUp": { "$ref": "#/$defs/period", "default": "P0D", "description": "from the first to the full effect; a step if P0D" },
                  "profile": { "enum": ["linear", "logistic"], "default": "linear", "description": "how it rises" },
                  "persistence": { "enum": ["permanent", "while-active", "decaying"], "default": "permanent", "description": "what remains after the end: all, nothing, or half after each half-life" },
                  "halfLife": { "anyOf": [{ "$ref": "#/$defs/period" }, { "type": "null" }], "default": null, "description": "decaying levers need it, and they alone" },
                  "effects": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "channel": { "enum": ["productivity", "persons"], "description": "what it acts on" },
                        "kind": { "enum": ["growth", "level"], "description": "growth: weight × magnitude × intensity is added to each year's growth rate; level: the level of each year is multiplied by 1 + weight × magnitude × intensity" },
                        "region": { "$ref": "#/$defs/anyCode" },
                        "sector": { "$ref": "#/$defs/anyCode" },
                        "weight": { "$ref": "#/$defs/part", "default": 1, "description": "how much of it the regions and sectors get" },
                        "magnitude": { "anyOf": [{ "$ref": "#/$defs/distribution" }, { "$ref": "#/$defs/stock" }, { "$ref": "#/$defs/diffusion" }], "description": "how much at full effect" },
                        "origin": { "type": "string", "default": "assumption of the user", "description": "who says so: a source, or an assumption" }
                      },
                      "required": ["channel", "kind", "magnitude"], "additionalProperties": false
                    }
                  }
                },
                "required": ["code", "start", "effects"], "additionalProperties": false,
                "if": { "properties": { "persistence": { "const": "decaying" } }, "required": ["persistence"] },
                "then": { "properties": { "halfLife": { "type": "string" } }, "required": ["halfLife"] },
                "else": { "properties": { "halfLife": { "type": "null" } } }
              }
            },
            "correlations": {
              "type": "array", "description": "uncertain magnitudes that go together; those not named are independent",
              "items": {
                "type": "object",
                "properties": {
                  "between": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "pattern": "/[0-9]+$" }, "description": "two effects, each by its lever and number, from 0: smart-industry/0" },
                  "rank": { "anyOf": [{ "type": "number", "minimum": -1, "maximum": 1 }, { "type": "string", "pattern": "^[-+]?(100([.]0+)?|[0-9]{1,2}([.][0-9]+)?)([eE]-[0-9]+)? ?%$" }], "description": "the rank (Spearman) correlation" }
                },
                "required": ["between", "rank"], "additionalProperties": false
              }
            },
            "combination": {
              "type": "array", "description": "what two levers do together beyond their own effects",
              "items": {
                "type": "object",
                "properties": {
                  "pair": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "string" }, "description": "two levers by their codes" },
                  "synergy": { "anyOf": [{ "type": "number", "minimum": -1 }, { "type": "string", "pattern": "^([+]?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?|-(100([.]0+)?|[0-9]{1,2}([.][0-9]+)?)([eE]-[0-9]+)?) ?%$" }], "description": "above 0 for synergy, from -1 to 0 for overlap" }
                },
                "required": ["pair", "synergy"], "additionalProperties": false
              }
            },
            "laborMarket": {
              "anyOf": [
                { "enum": ["elastic", "fixed-total"] },
                {
                  "type": "object",
                  "properties": {
                    "cap": {
                      "type": "array", "minItems": 1,
                      "items": {
                        "type": "object",
                        "properties": { "region": { "$ref": "#/$defs/code" }, "year": { "$ref": "#/$defs/year" }, "persons": { "type": "number", "minimum": 0 } },
                        "required": ["region", "year", "persons"], "additionalProperties": false
                      }
                    }
                  },
                  "required": ["cap"], "additionalProperties": false
                }
              ],
              "default": "elastic", "description": "where the workers of new jobs come from: from outside; from other sectors, each region keeping its baseline total; or from outside up to a labor force of regions by year"
            },
            "targets": {
              "type": "array", "description": "figures to be reached",
              "items": {
                "type": "object",
                "properties": {
                  "name": { "type": "string", "pattern": "\\S" },
                  "measure": { "enum": ["gva", "persons", "productivity", "share-gva", "share-persons"], "default": "share-gva" },
                  "region": { "anyOf": [{ "$ref": "#/$defs/code" }, { "type": "null" }], "description": "the nation if left out" },
                  "sector": { "anyOf": [{ "$ref": "#/$defs/code" }, { "type": "null" }], "description": "all sectors if left out" },
                  "year": { "$ref": "#/$defs/year" },
                  "atLeast": { "anyOf": [{ "type": "number" }, { "$ref": "#/$defs/percent" }], "description": "a fraction or a percentage for shares, else a number in the unit of the measure" }
                },
                "required": ["name", "year", "atLeast"], "additionalProperties": false,
                "if": { "properties": { "measure": { "enum": ["gva", "persons", "productivity"] } }, "required": ["measure"] },
                "then": { "properties": { "atLeast": { "type": "number" } } },
                "else": { "properties": { "atLeast": { "$ref": "#/$defs/part" } } }
              }
            }
          },
          "required": ["name", "baseYear", "horizon"],
          "oneOf": [
            { "required": ["accounts"], "properties": { "cells": { "maxItems": 0 } } },
            { "required": ["cells"], "not": { "required": ["accounts"] }, "properties": { "cells": { "minItems": 1 } } }
          ],
          "additionalProperties": false,
          "$defs": {
            "year": { "type": "integer", "minimum": 1, "maximum": 9999 },
            "yearOrNull": { "type": ["integer", "null"], "minimum": 1, "maximum": 9999 },
            "date": { "type": "string", "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "description": "a date such as 2021-07-01" },
            "period": { "type": "string", "pattern": "^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "description": "a period such as P4Y, P1Y6M, P2W or P0D" },
            "percent": { "type": "string", "pattern": "^[-+]?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)? ?%$", "description": "a percentage such as 1.5%" },
            "number": { "anyOf": [{ "type": "number" }, { "$ref": "#/$defs/percent" }], "description": "a number such as 0.1, or a percentage such as 10%" },
            "rate": { "anyOf": [{ "type": "number", "exclusiveMinimum": -1, "exclusiveMaximum": 1 }, { "$ref": "#/$defs/percent" }], "description": "a growth rate a year: a fraction such as 0.015, or a percentage such as 1.5%; -100 % and below, and 100 % and more, as percentages" },
            "rateOrNull": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }] },
            "part": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^[+]?(100([.]0+)?|[0-9]{1,2}([.][0-9]+)?)([eE]-[0-9]+)? ?%$" }], "description": "a part from 0 to 1, or a percentage from 0% to 100%" },
            "deviation": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[+]?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)? ?%$" }], "description": "a standard deviation, 0 or more" },
            "code": { "type": "string", "pattern": "\\S", "description": "the code of a region or sector" },
            "anyCode": { "type": "string", "pattern": "\\S", "default": "*", "description": "a region or sector with all below it, * for all; in effects also cluster:NAME for regions, market:NAME or technology:NAME for sectors" },
            "growth": {
              "type": "object",
              "properties": { "region": { "$ref": "#/$defs/anyCode" }, "sector": { "$ref": "#/$defs/anyCode" }, "persons": { "$ref": "#/$defs/rateOrNull" }, "productivity": { "$ref": "#/$defs/rateOrNull" } },
              "additionalProperties": false
            },
            "distribution": {
              "anyOf": [
                { "$ref": "#/$defs/number" },
                { "type": "object", "properties": { "distribution": { "const": "normal" }, "mean": { "$ref": "#/$defs/number" }, "sd": { "$ref": "#/$defs/deviation" } }, "required": ["distribution", "mean", "sd"], "additionalProperties": false },
                {
                  "type": "object", "description": "a normal distribution of which only the part from low to high is possible; mean and sd are those before; one of low and high may be left out",
                  "properties": { "distribution": { "const": "truncated-normal" }, "mean": { "$ref": "#/$defs/number" }, "sd": { "$ref": "#/$defs/deviation" }, "low": { "anyOf": [{ "$ref": "#/$defs/number" }, { "type": "null" }] }, "high": { "anyOf": [{ "$ref": "#/$defs/number" }, { "type": "null" }] } },
                  "required": ["distribution", "mean", "sd"], "anyOf": [{ "required": ["low"] }, { "required": ["high"] }], "additionalProperties": false
                },
                { "type": "object", "properties": { "distribution": { "const": "lognormal" }, "meanLog": { "$ref": "#/$defs/number" }, "sdLog": { "$ref": "#/$defs/deviation" } }, "required": ["distribution", "meanLog", "sdLog"], "additionalProperties": false },
                { "type": "object", "properties": { "distribution": { "const": "uniform" }, "low": { "$ref": "#/$defs/number" }, "high": { "$ref": "#/$defs/number" } }, "required": ["distribution", "low", "high"], "additionalProperties": false },
                { "type": "object", "properties": { "distribution": { "enum": ["triangular", "pert"] }, "low": { "$ref": "#/$defs/number" }, "mode": { "$ref": "#/$defs/number" }, "high": { "$ref": "#/$defs/number" } }, "required": ["distribution", "low", "mode", "high"], "additionalProperties": false }
              ],
              "description": "a number, or a distribution that says how uncertain it is"
            },
            "stock": {
              "type": "object", "description": "an uplift through a stock that spending adds to, by perpetual inventory",
              "properties": {
                "stock": {
                  "type": "object",
                  "properties": {
                    "spending": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[0-9]{1,4}$" }, "additionalProperties": { "type": "number", "minimum": 0 }, "description": "what is spent on top of replacement, by year" },
                    "initial": { "type": "number", "exclusiveMinimum": 0, "description": "the stock without the spending" },
                    "depreciation": { "$ref": "#/$defs/part", "description": "the part of the stock that is lost a year" },
                    "elasticity": { "$ref": "#/$defs/distribution", "description": "by how many percent the level rises where the stock rises by one percent" },
                    "timing": { "enum": ["end-of-year", "mid-year"], "default": "end-of-year", "description": "when in the year spending enters the stock" }
                  },
                  "required": ["spending", "initial", "depreciation", "elasticity"], "additionalProperties": false
                }
              },
              "required": ["stock"], "additionalProperties": false
            },
            "diffusion": {
              "description": "an uplift through the spread of a technology: adoption × uplift",
              "anyOf": [
                {
                  "type": "object",
                  "properties": { "diffusion": { "const": "bass" }, "innovation": { "$ref": "#/$defs/number" }, "imitation": { "$ref": "#/$defs/number" }, "uplift": { "$ref": "#/$defs/distribution" } },
                  "required": ["diffusion", "innovation", "imitation", "uplift"], "additionalProperties": false
                },
                {
                  "type": "object",
                  "properties": { "diffusion": { "const": "logistic" }, "rate": { "$ref": "#/$defs/number" }, "midpoint": { "$ref": "#/$defs/number" }, "uplift": { "$ref": "#/$defs/distribution" } },
                  "required": ["diffusion", "rate", "midpoint", "uplift"], "additionalProperties": false
                }
              ]
            }
          }
        }
        """;
}
