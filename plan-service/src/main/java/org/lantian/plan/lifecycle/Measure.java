package org.lantian.plan.lifecycle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.ReadMeasure;
import org.lantian.plan.extraction.text.Quote;

/** One segment of a numbered measure: a text with one responsibility clause. */
@Entity
class Measure {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private int ordinal;
    private String number;
    private int segment;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> section;

    private String text;

    @Embedded
    private Source source;

    @Column(name = "responsibility_quote")
    private @Nullable String responsibilityQuote;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Responsibility> responsibilities = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_id")
    @OrderBy("ordinal")
    private List<Target> targets = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Deadline> deadlines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<RecurringDuty> recurring = new ArrayList<>();

    protected Measure() {}

    Measure(Plan plan, ReadMeasure read, Indicators indicators, int ordinal) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.ordinal = ordinal;
        this.number = read.number();
        this.segment = read.segment();
        this.title = read.title();
        this.section = read.section();
        this.text = read.text().text();
        this.source = Source.of(read.text());
        Quote clause = read.responsibilityQuote();
        this.responsibilityQuote = clause == null ? null : clause.text();
        read.responsibilities().forEach(r -> responsibilities.add(new Responsibility(r, responsibilities.size())));
        read.targets().forEach(t -> targets.add(new Target(plan, t, indicators.codeOf(t.indicator()), targets.size())));
        read.deadlines().forEach(d -> deadlines.add(new Deadline(d, deadlines.size())));
        read.recurring().forEach(r -> recurring.add(new RecurringDuty(r, recurring.size())));
    }

    /** A segment that a person adds. */
    Measure(Plan plan, Fact.Measure fact, Source source, int ordinal) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.ordinal = ordinal;
        say(fact, source);
    }

    final void say(Fact.Measure fact, Source from) {
        this.number = fact.number();
        this.segment = fact.segment();
        this.title = fact.title();
        this.section = List.copyOf(fact.section());
        this.text = fact.text();
        this.source = from;
    }

    Fact.Measure fact() {
        return new Fact.Measure(number, segment, title, section, text);
    }

    /** Takes the units of the plan's default clause in place of those that it named before. */
    void inherit(List<DefaultUnit> units, Source clause) {
        responsibilities.removeIf(Responsibility::inherited);
        for (var unit : units) {
            add(new Fact.Responsibility(unit.unit(), unit.role()), clause, true);
        }
    }

    boolean inherits() {
        return responsibilities.stream().anyMatch(Responsibility::inherited);
    }

    Responsibility add(Fact.Responsibility fact, Source from, boolean inherited) {
        var added = new Responsibility(fact, from, inherited, after(responsibilities, Responsibility::ordinal));
        responsibilities.add(added);
        return added;
    }

    Target add(Fact.Target fact, @Nullable String indicatorCode, Source from) {
        var added = new Target(plan, fact, indicatorCode, from, after(targets, Target::ordinal));
        targets.add(added);
        return added;
    }

    Deadline add(Fact.Deadline fact, Source from) {
        var added = new Deadline(fact, from, after(deadlines, Deadline::ordinal));
        deadlines.add(added);
        return added;
    }

    RecurringDuty add(Fact.Recurring fact, Source from) {
        var added = new RecurringDuty(fact, from, after(recurring, RecurringDuty::ordinal));
        recurring.add(added);
        return added;
    }

    /** The place behind the last of a list that is in order. */
    static <T> int after(List<T> list, ToIntFunction<T> ordinal) {
        return list.isEmpty() ? 0 : ordinal.applyAsInt(list.get(list.size() - 1)) + 1;
    }

    /** The dated steps: deadlines and targets with a day, earliest first. */
    List<MeasureIssued.Milestone> milestones() {
        var ofDeadlines =
                deadlines.stream().flatMap(d -> milestone(d.what(), d.source().quote(), d.dueOn()));
        var ofTargets =
                targets.stream().flatMap(t -> milestone(t.what(), t.source().quote(), t.dueOn()));
        return Stream.concat(ofDeadlines, ofTargets)
                .sorted(java.util.Comparator.comparing(MeasureIssued.Milestone::dueOn))
                .toList();
    }

    private static Stream<MeasureIssued.Milestone> milestone(String what, String quote, @Nullable LocalDate dueOn) {
        return dueOn == null ? Stream.empty() : Stream.of(new MeasureIssued.Milestone(what, quote, dueOn));
    }

    MeasureView view() {
        return new MeasureView(
                id,
                number,
                segment,
                title,
                section,
                text,
                responsibilities.stream().map(Responsibility::view).toList(),
                responsibilityQuote,
                targets.stream().map(Target::view).toList(),
                deadlines.stream().map(Deadline::view).toList(),
                recurring.stream().map(RecurringDuty::view).toList(),
                source.origin());
    }

    List<Responsibility> responsibilities() {
        return responsibilities;
    }

    List<Target> targets() {
        return targets;
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    List<RecurringDuty> recurring() {
        return recurring;
    }

    List<MeasureIssued.Recurring> issuedRecurring() {
        return recurring.stream().map(RecurringDuty::issued).toList();
    }

    int ordinal() {
        return ordinal;
    }

    void moveDown() {
        ordinal++;
    }

    Source source() {
        return source;
    }

    /** The measure as people cite it: {@code 10#2}. */
    String citation() {
        return segment > 1 ? number + "#" + segment : number;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    int segment() {
        return segment;
    }

    String title() {
        return title;
    }

    List<String> section() {
        return section;
    }
}
