import HTTPTransport
import Testing

@Suite struct `The metrics` {
    @Test func `are written as OpenMetrics`() {
        let registry = MetricsRegistry()
        let received = registry.counter("paso_messages_received", "Messages taken in", labels: ["party", "result"])
        let queue = registry.gauge("paso_queue_depth", "Deliveries that wait")
        let seconds = registry.histogram("paso_verify_seconds", "Time of a check", bounds: [0.01, 1])
        received.add(2, "paso-CL", "good")
        received.add(1, "a \"b\"\n", "refused")
        queue.set(3)
        seconds.observe(0.5)
        seconds.observe(.milliseconds(5))
        #expect(
            registry.render() == """
                # TYPE paso_messages_received counter
                # HELP paso_messages_received Messages taken in
                paso_messages_received_total{party="paso-CL",result="good"} 2
                paso_messages_received_total{party="a \\"b\\"\\n",result="refused"} 1
                # TYPE paso_queue_depth gauge
                # HELP paso_queue_depth Deliveries that wait
                paso_queue_depth 3
                # TYPE paso_verify_seconds histogram
                # HELP paso_verify_seconds Time of a check
                paso_verify_seconds_bucket{le="0.01"} 1
                paso_verify_seconds_bucket{le="1.0"} 2
                paso_verify_seconds_bucket{le="+Inf"} 2
                paso_verify_seconds_sum 0.505
                paso_verify_seconds_count 2
                # EOF

                """
        )
    }

    @Test func `count careless label values under other`() {
        let registry = MetricsRegistry()
        let counter = registry.counter("paso_things", "Things", labels: ["id"])
        for id in 0..<(MetricsRegistry.seriesMax + 20) { counter.add(1, "id-\(id)") }
        let lines = registry.render().split(separator: "\n").filter { $0.hasPrefix("paso_things_total") }
        #expect(lines.count == MetricsRegistry.seriesMax + 1)
        #expect(lines.last == "paso_things_total{id=\"other\"} 20")
    }
}
