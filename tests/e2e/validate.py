"""Checks articles, a JSON object a line, against a schema, in which every key of theirs must be described.

    validate.py SCHEMA FILE    prints each error, with the article's number; exits with 77 when there is no validator
"""

import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)


def closed(schema):
    """The schema without room for keys that it does not describe."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(part) for key, part in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        result.setdefault("additionalProperties", False)
    return result


with open(sys.argv[1], encoding="utf-8") as file:
    check = jsonschema.Draft7Validator(closed(json.load(file)))
failures = 0
with open(sys.argv[2], encoding="utf-8") as file:
    for number, line in enumerate(file, 1):
        for error in check.iter_errors(json.loads(line)):
            failures += 1
            print(number, list(error.absolute_path), error.message[:200])
sys.exit(1 if failures else 0)
