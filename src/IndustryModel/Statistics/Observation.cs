using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IndustryModel.Statistics;

/// <summary>A value, or the reason why there is none; with flags. The default is a missing value.</summary>
/// <typeparam name="T">A number or a quantity such as <see cref="Quantities.Share"/>.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "Observation.Of infers the type; Missing needs it.")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct Observation<T>
    where T : struct
{
    private readonly T _value;

    /// <summary>A value, or the reason why there is none: exactly one of the two. In code, <see cref="Observation.Of"/> and <see cref="Missing"/> read better.</summary>
    /// <param name="valueOrNull">The value; null where it is missing.</param>
    /// <param name="reasonOrNull">Why it is missing; null where there is a value.</param>
    /// <param name="flags">What the source says about it.</param>
    /// <param name="note">More in words.</param>
    /// <exception cref="ArgumentException">Both are given, or neither.</exception>
    [JsonConstructor]
    public Observation(T? valueOrNull, MissingReason? reasonOrNull, ObservationFlags flags = ObservationFlags.None, string? note = null)
    {
        if (valueOrNull.HasValue == reasonOrNull.HasValue)
            throw new ArgumentException($"An observation has either a value or the reason why it is missing; {(valueOrNull.HasValue ? "both were" : "neither was")} given.");
        _value = valueOrNull.GetValueOrDefault();
        (HasValue, Reason, Flags, Note) = (valueOrNull.HasValue, reasonOrNull.GetValueOrDefault(), flags, note);
    }

    internal Observation(T value, ObservationFlags flags, string? note)
    {
        _value = value;
        HasValue = true;
        Flags = flags;
        Note = note;
    }

    internal Observation(MissingReason reason, ObservationFlags flags, string? note)
    {
        Reason = reason;
        Flags = flags;
        Note = note;
    }

    /// <summary>Whether there is a value.</summary>
    [JsonIgnore]
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="MissingObservationException">There is none; the message says why.</exception>
    [JsonIgnore]
    public T Value => HasValue ? _value : throw new MissingObservationException(Reason, Note);

    /// <summary>Why there is no value; meaningless (<see cref="MissingReason.NotAvailable"/>) when there is one.</summary>
    [JsonIgnore]
    public MissingReason Reason { get; }

    /// <summary>The value, or null where it is missing.</summary>
    [JsonPropertyName("value")]
    public T? ValueOrNull => HasValue ? _value : null;

    /// <summary>Why there is no value, or null where there is one.</summary>
    [JsonPropertyName("missing")]
    public MissingReason? ReasonOrNull => HasValue ? null : Reason;

    /// <summary>What the source, or this library, says about the value.</summary>
    [JsonPropertyName("flags")]
    public ObservationFlags Flags { get; }

    /// <summary>More in words, such as "1 of 4 cells missing: B-E (confidential)"; null when there is nothing to say.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; }

    /// <summary>A missing value of this type.</summary>
    public static Observation<T> Missing(MissingReason reason, string? note = null, ObservationFlags flags = ObservationFlags.None) => new(reason, flags, note);

    /// <summary>The value, or the given one where it is missing; the caller names the replacement.</summary>
    public T ValueOr(T replacement) => HasValue ? _value : replacement;

    /// <summary>Whether there is a value, and which.</summary>
    public bool TryGetValue(out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The same observation with its value converted; a missing one stays missing for the same reason.</summary>
    public Observation<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        return HasValue ? new(selector(_value), Flags, Note) : new(Reason, Flags, Note);
    }

    /// <summary>The value, or the reason why there is none.</summary>
    public override string ToString() => HasValue ? string.Create(CultureInfo.InvariantCulture, $"{_value}") : Note is null ? $"missing ({Reason.Describe()})" : $"missing: {Note}";
}

/// <summary>Makes observations of values.</summary>
public static class Observation
{
    /// <summary>An observation that has a value.</summary>
    public static Observation<T> Of<T>(T value, ObservationFlags flags = ObservationFlags.None, string? note = null)
        where T : struct => new(value, flags, note);

    /// <summary>The reason in words, such as "confidential".</summary>
    public static string Describe(this MissingReason reason) => reason switch
    {
        MissingReason.NotAvailable => "not available",
        MissingReason.Confidential => "confidential",
        MissingReason.NotApplicable => "not applicable",
        MissingReason.NotCovered => "not covered",
        MissingReason.PartMissing => "a part is missing",
        MissingReason.Undefined => "undefined",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };
}

/// <summary>A value was asked for that is missing.</summary>
public sealed class MissingObservationException : InvalidOperationException
{
    internal MissingObservationException(MissingReason reason, string? note)
        : base($"There is no value: {(note ?? reason.Describe()).TrimEnd('.')}. Ask HasValue first, or name a replacement with ValueOr.") => Reason = reason;

    /// <summary>Why it is missing.</summary>
    public MissingReason Reason { get; }
}
