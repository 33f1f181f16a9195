// Runs one Neo4j server on 127.0.0.1 until SIGTERM or the end of standard input; without authentication, unless -Dauth=true asks for it.
//
// java -cp "lib/*:program" Neo4j FOLDER BOLT_PORT HTTP_PORT     (port 0: any free port)
//
// When it answers, it prints one line: ready bolt=127.0.0.1:PORT http=127.0.0.1:PORT

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;

public class Neo4j {
    private static final String HOST = "127.0.0.1";

    public static void main(String[] arguments) throws Exception {
        DatabaseManagementService server = null;
        try {
            server = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } catch (RuntimeException failure) {
            // The traces are in logs/debug.log; the chain of messages ends in the reason, such as a port in use.
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) System.err.println(cause);
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        System.out.printf(
                "ready bolt=%s:%d http=%s:%d%n",
                HOST, port(server, ConnectorType.BOLT), HOST, port(server, ConnectorType.HTTP));
        // The starter holds our standard input open; when the starter ends, however it ends, so do we.
        while (System.in.read() != -1) {}
        System.exit(0);
    }

    private static DatabaseManagementService start(Path folder, int boltPort, int httpPort) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, boltPort))
                // The Browser connects to the advertised address, whose own default is always port 7687.
                .setConfig(BoltConnector.advertised_address, new SocketAddress(HOST, boltPort))
                .setConfig(HttpConnector.enabled, true)
                .setConfig(HttpConnector.listen_address, new SocketAddress(HOST, httpPort))
                .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.getBoolean("auth"))
                .setConfig(GraphDatabaseSettings.read_only_database_default, Boolean.getBoolean("readOnly"))
                // 0 is no limit.
                .setConfig(
                        GraphDatabaseSettings.memory_transaction_max_size,
                        ByteUnit.mebiBytes(Integer.getInteger("transactionMegabytes", 0)))
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        ByteUnit.mebiBytes(Integer.getInteger("pageCacheMegabytes", 64)))
                // Without this, each database sets 256 MB of disk aside for its log.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                // Tests empty and fill the graph all the time; a plan that fitted once is good enough for them.
                .setConfig(
                        GraphDatabaseSettings.cypher_min_replan_interval,
                        Boolean.getBoolean("brief") ? Duration.ofHours(1) : Duration.ofSeconds(10))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false)
                // The default waits ten idle seconds after the databases have stopped.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
    }

    private static int port(DatabaseManagementService server, ConnectorType connector) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) server.database("system");
        ConnectorPortRegister ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(connector).getPort();
    }
}
