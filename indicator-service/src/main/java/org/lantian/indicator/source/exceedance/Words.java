package org.lantian.indicator.source.exceedance;

import java.math.BigDecimal;
import java.time.Instant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.source.SourceLimit;
import org.lantian.indicator.source.SourceView;
import org.lantian.indicator.source.exceedance.ExceedanceTable.Standing;
import org.lantian.indicator.source.exceedance.Runs.Run;

/** What happened at a source, in Chinese words and numbers. */
final class Words {

    private Words() {}

    static String exceeded(SourceView source, SourceLimit limit, Run run) {
        return "%s小时均值自%s起连续%d小时超过%s，最高%s"
                .formatted(
                        which(source, limit),
                        time(run.from()),
                        run.hours(),
                        amount(limit.limit(), limit),
                        amount(run.highest(), limit));
    }

    static String withdrawn(SourceView source, SourceLimit limit, Standing one, boolean joined) {
        return "%s自%s起连续%d小时超标的记录已撤销：%s"
                .formatted(
                        which(source, limit), time(one.from()), one.hours(), joined ? "补报数据后与相邻超标时段合并" : "数据更正后不再构成超标");
    }

    private static String which(SourceView source, SourceLimit limit) {
        return "%s（%s）%s".formatted(source.name(), source.enterprise(), limit.pollutant());
    }

    private static String time(Instant end) {
        return end.atZone(ShanghaiTime.ZONE).toLocalDateTime().toString().replace('T', ' ');
    }

    private static String amount(BigDecimal value, SourceLimit limit) {
        return value.stripTrailingZeros().toPlainString() + limit.unit();
    }
}
