# Paso in a container: built with the Swift toolchain, run on plain Debian with the system libraries only.
FROM swift:6.3-bookworm AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends libxml2-dev libssl-dev libcurl4-openssl-dev libsqlite3-dev zlib1g-dev pkg-config \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Package.swift ./
COPY Sources ./Sources
COPY Tests ./Tests
RUN swift build -c release --static-swift-stdlib --product paso \
 && install -D -s .build/release/paso /out/bin/paso

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends libxml2 libssl3 libcurl4 libsqlite3-0 zlib1g libstdc++6 tzdata ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --home-dir /var/lib/paso --create-home paso
COPY --from=build /out/bin/paso /usr/local/bin/paso
COPY Peers /usr/local/share/paso/Peers
COPY Certificates /usr/local/share/paso/Certificates
USER paso
VOLUME /var/lib/paso
EXPOSE 8443 8444 8445
ENTRYPOINT ["/usr/local/bin/paso"]
CMD ["gateway", "run", "--config", "/var/lib/paso/gateway.yaml"]
