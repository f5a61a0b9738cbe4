using System.Text.Json;

namespace ReportAudit.Cli.Tests;

/// <summary>Holds a JSON document against one of our schemas: the part of JSON Schema that they use, and no field that they do not describe.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    public IEnumerable<string> ErrorsOf(JsonElement document) => Check(document, schema, "$");

    private IEnumerable<string> Check(JsonElement value, JsonElement rule, string at)
    {
        if (rule.TryGetProperty("$ref", out var reference))
            return Check(value, schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]), at);
        if (rule.TryGetProperty("oneOf", out var choices))
            return choices.EnumerateArray().Any(choice => !Check(value, choice, at).Any()) ? [] : [$"{at}: none of oneOf"];
        if (rule.TryGetProperty("const", out var only))
            return JsonElement.DeepEquals(only, value) ? [] : [$"{at}: not {only}"];
        if (rule.TryGetProperty("enum", out var words))
            return words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)) ? [] : [$"{at}: {value} is none of {words}"];
        if (!TypesOf(rule.GetProperty("type")).Any(type => Fits(value, type)))
            return [$"{at}: {value.ValueKind} is not {rule.GetProperty("type")}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => CheckObject(value, rule, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Check(item, rule.GetProperty("items"), $"{at}[{index}]")),
            _ => [],
        };
    }

    private IEnumerable<string> CheckObject(JsonElement value, JsonElement rule, string at)
    {
        foreach (var name in rule.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(name.GetString()!, out _))
                yield return $"{at}: lacks {name}";
        }

        foreach (var property in value.EnumerateObject())
        {
            if (!rule.GetProperty("properties").TryGetProperty(property.Name, out var own))
                yield return $"{at}: {property.Name} is not described";
            else
                foreach (var error in Check(property.Value, own, $"{at}.{property.Name}"))
                    yield return error;
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!) : [type.GetString()!];

    private static bool Fits(JsonElement value, string type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.Number, "integer") => value.TryGetInt64(out _),
        (JsonValueKind.Number, "number") => true,
        (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
        _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };
}
