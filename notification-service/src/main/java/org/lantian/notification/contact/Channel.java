package org.lantian.notification.contact;

/** A way to reach a unit beside its inbox. */
public enum Channel {
    EMAIL("电子邮件"),
    WEBHOOK("网络回调"),
    SMS("短信"),
    WECOM("企业微信群机器人"),
    DINGTALK("钉钉群机器人"),
    FEISHU("飞书群机器人");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** The channel in Chinese, for people. */
    public String label() {
        return label;
    }
}
