package org.lantian.local.demo;

/** A plan of the story: what plan-service calls it, and the id of the request that it was uploaded with. */
record UploadedPlan(String id, String title, String region, String requestId) {

    /** The title, short enough for a line. */
    String shortTitle() {
        return title.length() <= 30 ? title : title.substring(0, 29) + "…";
    }
}
